import type { AgendaItemId } from '../../../council/agenda/agenda-item.ts'
import type { InterestEvent } from '../../../council/room/entry.ts'
import { toldAndNotDeclared } from '../../../council/room/interest.ts'
import { presenceOf } from '../../../council/room/presence.ts'
import { itemsInRoom, nameInRoom } from '../../../council/room/room-facts.ts'
import { html, type Fragment, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { roomForm, type RoomView } from './room-view.ts'

const { told: words } = roomWords

/** What members told beforehand and has not been recorded, on one item or on all, each with the button that records it. */
export function toldInterests(view: RoomView, itemId?: AgendaItemId): Fragment {
  const waiting = toldAndNotDeclared(view.record.room, view.facts, itemId)
  if (waiting.length === 0 || view.record.room.phase === 'closed') return false
  return html`<h3 class="govuk-heading-s">${words.heading}</h3>
    <p class="govuk-body">${words.lead}</p>
    <ul class="mh-room__told">
      ${waiting.map((told) => toldRow(view, told, itemId === undefined))}
    </ul>`
}

function toldRow(view: RoomView, told: InterestEvent, isItemNamed: boolean): Html {
  const { personId, itemId } = told
  const name = nameInRoom(view.facts, personId)
  const number = itemsInRoom(view.record.room, view.facts).find(({ id }) => id === itemId)?.number ?? ''
  const hasCome = presenceOf(view.record.room, personId) !== undefined
  return html`<li>
    <span>${isItemNamed && `${words.onItem(number)} `}${declaredAs(name, told)}</span>
    ${
      hasCome
        ? roomForm(view, {
            does: 'take-told',
            button: words.record,
            label: words.recordOf(name, number),
            hidden: { person: personId, item: itemId },
            isSmall: true,
          })
        : html`<span class="mh-room__note">${words.notCome}</span>`
    }
  </li>`
}

/** What somebody declares, in a line: whose interest, of which kind, what they do, and under which dispensation. */
export function declaredAs(
  name: string,
  declared: DeclaredKind & Pick<InterestEvent, 'response' | 'dispensation'>,
): string {
  const { declare } = roomWords
  const line = `${name}: ${declaredKind(declared)}. ${declare.responses[declared.response]}.`
  const under = declared.dispensation?.replace(/\.$/, '')
  return under === undefined ? line : `${line} ${declare.dispensation}: ${under}.`
}

/** The kind of a declared interest with its words; of a sensitive one, that it is one. */
export function declaredKind({ interest, isSensitive, words: described }: DeclaredKind): string {
  const said = isSensitive ? words.sensitive : described?.replace(/\.$/, '')
  return roomWords.declare.classes[interest] + (said === undefined ? '' : ` (${said})`)
}

type DeclaredKind = Pick<InterestEvent, 'interest' | 'isSensitive' | 'words'>
