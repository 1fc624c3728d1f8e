import { button } from '../../../web/components/button.ts'
import { html, type Html } from '../../../web/html.ts'
import { sendingWords as words } from '../sending-words.ts'
import { entryInWords } from '../view/entry-words.ts'
import type { WaitingGroup } from './kept.ts'

/** How the device stands to the server. */
export type Connection = 'saved' | 'saving' | 'offline' | 'signedOut'

type Told = Parameters<typeof entryInWords>[1] & {
  readonly connection: Connection
  readonly groups: readonly WaitingGroup[]
  readonly isLeaving: boolean
  /** Whether a form stands on the screen that was not entered, since something in it is wrong. */
  readonly hasProblem: boolean
}

/** What the head of the room says of the connection, and of the entries that wait or need the clerk. */
export function sendingView(told: Told): Html {
  const { connection, groups, isLeaving, room, facts } = told
  const refused = groups.filter(({ sentence }) => sentence !== undefined)
  const waiting = groups.length - refused.length
  return html`<div class="mh-room__sending mh-room__sending--${connection}">
    <p role="status" aria-live="polite" data-room-connection="${connection}">
      ${connectionInWords(told, waiting)}
    </p>
    ${connection === 'signedOut' && html`<p><a class="govuk-link" href="/workspace/sign-in">${words.signIn}</a></p>`}
    ${isLeaving && leaving(groups.length)}
    ${refused.length > 0 && html`<p class="mh-room__refused-head">${words.refused(refused.length)}</p>`}
    ${refused.map(
      ({ id, entries, sentence }) =>
        html`<div class="mh-room__refused" data-refused="${id}">
          <p>${entries.map((entry) => entryInWords(entry, { room, facts })).join(' ')}</p>
          <p class="govuk-error-message">${sentence}</p>
          <div class="govuk-button-group">
            ${act('again', id, words.sendAgain)} ${act('change', id, words.change)}
            ${act('drop', id, words.leaveOut)}
          </div>
        </div>`,
    )}
  </div>`
}

function leaving(count: number): Html {
  return html`<div class="mh-room__refused">
    <p>${words.signOutHeld(count)}</p>
    <div class="govuk-button-group">
      ${act('stay', '', words.stay)} ${act('leave', '', words.signOutAnyway)}
    </div>
  </div>`
}

function act(name: string, group: string, text: string): Html {
  const classes = name === 'drop' || name === 'leave' ? 'govuk-button--warning' : 'govuk-button--secondary'
  return button({
    text,
    type: 'button',
    classes: `${classes} mh-room__small`,
    attributes: { 'data-act': name, 'data-group': group },
  })
}

/** What stands in place of the room while its record on the device is locked. */
export function lockedView(text: string, signIn: string): Html {
  return html`<div class="mh-room" data-room>
    <p class="govuk-body" role="status" data-room-connection="locked">${text}</p>
    <p><a class="govuk-link" href="${signIn}">${words.signIn}</a></p>
  </div>`
}

/** The connection in one sentence. */
function connectionInWords({ connection, hasProblem }: Told, waiting: number): string {
  if (connection === 'offline') return words.offline(waiting)
  if (connection === 'signedOut') return words.signedOut(waiting)
  if (waiting > 0) return words.saving(waiting)
  return hasProblem ? words.savedBefore : words.saved
}
