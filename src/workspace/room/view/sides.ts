import { presenceOf, substitutesToCome } from '../../../council/room/presence.ts'
import { itemsInRoom, membersOf, nameInRoom, type RoomItem } from '../../../council/room/room-facts.ts'
import { isInRoom, type Presence } from '../../../council/room/room.ts'
import { tag } from '../../../web/components/tag.ts'
import { html, type Fragment, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { roomForm, type RoomView } from './room-view.ts'

const { agenda: agendaWords, people: peopleWords } = roomWords

/** The agenda beside the room: what is taken, what was, and a button to open each item. */
export function roomAgenda(view: RoomView): Html {
  const items = itemsInRoom(view.record.room, view.facts)
  return html`<section class="mh-room__agenda" aria-labelledby="agenda-heading">
    <h2 class="govuk-heading-s" id="agenda-heading">${agendaWords.heading}</h2>
    ${items.length === 0 && html`<p class="govuk-body-s">${agendaWords.empty}</p>`}
    <ol class="mh-room__items">
      ${items.map((item) => agendaRow(view, item))}
    </ol>
  </section>`
}

function agendaRow(view: RoomView, item: RoomItem): Html {
  const { room } = view.record
  const takings = room.course.filter(({ itemId }) => itemId === item.id)
  const isNow = room.openItemId === item.id
  const isOpenable = room.phase === 'open' && !isNow
  const wasTaken = takings.length > 0
  return html`<li class="mh-room__item${isNow ? ' mh-room__item--now' : ''}">
    <span class="mh-room__number">${item.number}</span>
    <div>
      <span class="mh-room__title">${item.title}</span>
      ${item.part === 'private' && tag({ text: item.isConfidential ? agendaWords.confidential : agendaWords.private, classes: 'govuk-tag--purple' })}
      ${isNow && tag({ text: agendaWords.now })}
      ${takings.map(({ openedAt, closedAt }) => closedAt !== undefined && html`<span class="mh-room__times">${agendaWords.taken(view.say.time(openedAt), view.say.time(closedAt))}</span>`)}
      ${
        isOpenable &&
        roomForm(view, {
          does: 'item-open',
          button: wasTaken ? agendaWords.openAgain : agendaWords.open,
          label: (wasTaken ? agendaWords.openItemAgain : agendaWords.openItem)(item.number),
          hidden: { item: item.id },
          isSmall: true,
          next: {},
        })
      }
    </div>
  </li>`
}

/** Everybody who is here, out, away or not here yet, each with the button for what comes next. */
export function roomPeople(view: RoomView): Html {
  const { room } = view.record
  const here = room.presences.filter(({ personId }) => isInRoom(room, personId))
  const out = room.presences.filter(({ personId }) => !isInRoom(room, personId))
  const away = new Set(room.apologies.map(({ personId }) => personId))
  const absent = membersOf(view.facts).filter(
    (personId) => presenceOf(room, personId) === undefined && !away.has(personId),
  )
  const isOver = room.phase === 'closed'
  return html`<section class="mh-room__people" aria-labelledby="people-heading">
    <h2 class="govuk-heading-s" id="people-heading">${peopleWords.heading}</h2>
    ${here.length === 0 && html`<p class="govuk-body-s">${peopleWords.nobody}</p>`}
    ${group(
      peopleWords.here,
      here.map((one) => presentRow(view, one, !isOver)),
    )}
    ${group(
      peopleWords.out,
      out.map((one) => outRow(view, one, !isOver)),
    )}
    ${group(
      peopleWords.notCome,
      absent.map((personId) =>
        personRow(view, personId, {
          act: isOver ? '' : quick(view, { does: 'came', what: peopleWords.comes, personId }),
        }),
      ),
    )}
    ${isOver ? '' : expectedSubstitutes(view)}
    ${group(
      peopleWords.apologies,
      room.apologies.map(({ personId }) =>
        personRow(view, personId, {
          act: isOver ? '' : quick(view, { does: 'came', what: peopleWords.comes, personId }),
        }),
      ),
    )}
  </section>`
}

/** Those who come in the place of members who sent apologies, each with the button that brings them in. */
function expectedSubstitutes(view: RoomView): Fragment {
  const rows = substitutesToCome(view.record.room, view.facts).map(({ personId, forId }) =>
    personRow(view, personId, {
      note: peopleWords.substituteFor(nameInRoom(view.facts, forId)),
      act: quick(view, {
        does: 'came',
        what: peopleWords.comes,
        personId,
        hidden: { capacity: 'substitute', substituteFor: forId },
      }),
    }),
  )
  return group(peopleWords.substitutes, rows)
}

function group(heading: string, rows: readonly Html[]): Fragment {
  return (
    rows.length > 0 &&
    html`<h3 class="mh-room__group">${heading} <span class="mh-room__count">${rows.length}</span></h3>
      <ul class="mh-room__persons">
        ${rows}
      </ul>`
  )
}

function presentRow(view: RoomView, one: Presence, isChangeable: boolean): Html {
  const act = isChangeable && quick(view, { does: 'left', what: peopleWords.leaves, personId: one.personId })
  return personRow(view, one.personId, { act, note: noteOf(view, one) })
}

function outRow(view: RoomView, one: Presence, isChangeable: boolean): Html {
  const last = one.spells.at(-1)
  const since = last?.until === undefined ? '' : peopleWords.since(view.say.time(last.until))
  const why = last?.outFor === undefined ? '' : peopleWords.outForInterest
  const act =
    isChangeable && quick(view, { does: 'returned', what: peopleWords.returns, personId: one.personId })
  return personRow(view, one.personId, { act, note: [why, since].filter(Boolean).join(', ') })
}

function noteOf(view: RoomView, { capacity, mode, substituteForId }: Presence): string {
  const parts = [
    capacity === 'member' || capacity === 'substitute' ? '' : peopleWords.capacities[capacity],
    substituteForId === undefined ? '' : peopleWords.substituteFor(nameInRoom(view.facts, substituteForId)),
    mode === 'virtual' ? peopleWords.remote : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function quick(
  view: RoomView,
  {
    does,
    what,
    personId,
    hidden = {},
  }: {
    readonly does: string
    readonly what: string
    readonly personId: string
    readonly hidden?: Readonly<Record<string, string>>
  },
): Html {
  return roomForm(view, {
    does,
    button: what,
    label: peopleWords.does(what, nameInRoom(view.facts, personId as Presence['personId'])),
    hidden: { ...hidden, person: personId },
    isSmall: true,
  })
}

function personRow(
  view: RoomView,
  personId: Presence['personId'],
  { act, note = '' }: { readonly act: Fragment; readonly note?: string },
): Html {
  return html`<li class="mh-room__person">
    <span
      >${nameInRoom(view.facts, personId)}${note !== '' && html` <span class="mh-room__note">${note}</span>`}</span
    >
    ${act}
  </li>`
}
