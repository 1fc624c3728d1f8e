import type { AttendanceCapacity, AttendanceMode } from '../../council/meeting/attendance.ts'
import type {
  AdjournmentSpan,
  InterestClass,
  InterestResponse,
  ItemOutcome,
  PresidingRight,
  RoomEvent,
} from '../../council/room/entry.ts'
import { toldAndNotDeclared } from '../../council/room/interest.ts'
import type { PersonId } from '../../council/member/person.ts'
import { presenceOf, substitutesToCome } from '../../council/room/presence.ts'
import { membersOf } from '../../council/room/room-facts.ts'
import { isInRoom } from '../../council/room/room.ts'
import { accept, refuse } from '../../foundation/result.ts'
import {
  freshId,
  idOf,
  idsOf,
  itemOf,
  oneEvent,
  optionalOf,
  personOf,
  textOf,
  type ReadForm,
  type RoomForm,
} from './read-form.ts'
import { roomWords } from './words.ts'

const { wrong } = roomWords
const person = ['person', wrong.person] as const
const item = ['item', wrong.item] as const

/** How the forms about people and the course of the meeting are read, by what each does. */
export const peopleForms: Readonly<Record<string, (form: RoomForm) => ReadForm>> = {
  roll: readRoll,
  came: (form) =>
    oneEvent(form, [person], () => ({
      kind: 'came',
      personId: personOf(form, 'person'),
      capacity: (textOf(form, 'capacity') || 'member') as AttendanceCapacity,
      mode: (textOf(form, 'mode') || 'inPerson') as AttendanceMode,
      ...(textOf(form, 'substituteFor') !== '' && { substituteForId: personOf(form, 'substituteFor') }),
    })),
  left: (form) => oneEvent(form, [person], () => ({ kind: 'left', personId: personOf(form, 'person') })),
  returned: (form) =>
    oneEvent(form, [person], () => ({ kind: 'returned', personId: personOf(form, 'person') })),
  apologies: (form) =>
    oneEvent(form, [person], () => ({
      kind: 'apologiesSent',
      personId: personOf(form, 'person'),
      ...reasonOf(form),
    })),
  open: (form) => oneEvent(form, [person], () => ({ kind: 'meetingOpened', ...presidingOf(form) })),
  chair: (form) => oneEvent(form, [person], () => ({ kind: 'chairTaken', ...presidingOf(form) })),
  adjourn: (form) =>
    accept([
      {
        kind: 'meetingAdjourned',
        reason: textOf(form, 'reason'),
        span: (textOf(form, 'span') || 'laterToday') as AdjournmentSpan,
      },
    ]),
  resume: () => accept([{ kind: 'meetingResumed' }]),
  close: () => accept([{ kind: 'meetingClosed' }]),
  'item-open': (form) => oneEvent(form, [item], () => ({ kind: 'itemOpened', itemId: itemOf(form) })),
  'item-close': (form) =>
    accept([
      {
        kind: 'itemClosed',
        outcome: (textOf(form, 'outcome') || 'taken') as ItemOutcome,
        ...reasonOf(form),
      },
    ]),
  urgent: (form) =>
    accept([
      {
        kind: 'urgentItemAdmitted',
        itemId: freshId<'item'>(form),
        title: textOf(form, 'title'),
        reason: textOf(form, 'reason'),
      },
    ]),
  declare: (form) =>
    oneEvent(form, [person, item, ['interest', wrong.interest], ['response', wrong.response]], () =>
      declaration(form),
    ),
  'take-told': takeTold,
  'exclude-confidential': (form) =>
    accept([{ kind: 'publicExcluded', itemIds: idsOf<'item'>(form, 'items'), basis: textOf(form, 'basis') }]),
  readmit: () => accept([{ kind: 'publicReadmitted' }]),
  strike: (form) => accept([{ kind: 'struckOut', entryId: idOf<'entry'>(form, 'entry') }]),
}

function reasonOf(form: RoomForm) {
  const reason = optionalOf(form, 'reason')
  return reason === undefined ? {} : { reason }
}

function presidingOf(form: RoomForm) {
  return {
    presidingId: personOf(form, 'person'),
    right: (textOf(form, 'right') || 'chair') as PresidingRight,
  }
}

function declaration(form: RoomForm): RoomEvent {
  const words = optionalOf(form, 'words')
  const dispensation = optionalOf(form, 'dispensation')
  return {
    kind: 'interestDeclared',
    personId: personOf(form, 'person'),
    itemId: itemOf(form),
    interest: textOf(form, 'interest') as InterestClass,
    response: textOf(form, 'response') as InterestResponse,
    isSensitive: textOf(form, 'sensitive') === 'yes',
    ...(words !== undefined && { words }),
    ...(dispensation !== undefined && { dispensation }),
  }
}

/** What a member told beforehand, as the declaration that it becomes once they have made it. */
function takeTold(form: RoomForm): ReadForm {
  const [personId, itemId] = [personOf(form, 'person'), itemOf(form)]
  const told = toldAndNotDeclared(form.room, form.facts, itemId).find((one) => one.personId === personId)
  return told === undefined ? refuse({ sentence: wrong.notTold }) : accept([told])
}

/** A substitute comes in the place of a member who sent apologies. */
function substituteComes(personId: PersonId, substituteForId: PersonId): RoomEvent {
  return { kind: 'came', personId, capacity: 'substitute', mode: 'inPerson', substituteForId }
}

/** The roll: one event for each member, and each substitute whom a member named, whose answer is news. */
function readRoll(form: RoomForm): ReadForm {
  const { room, facts } = form
  const events = membersOf(facts).flatMap((personId): RoomEvent[] => {
    const answer = textOf(form, `roll-${personId}`)
    if (isInRoom(room, personId)) return answer === 'notYet' ? [{ kind: 'left', personId }] : []
    if (answer === 'apologies')
      return room.apologies.some((one) => one.personId === personId)
        ? []
        : [{ kind: 'apologiesSent', personId }]
    if (answer !== 'present') return []
    return presenceOf(room, personId) === undefined
      ? [{ kind: 'came', personId, capacity: 'member', mode: 'inPerson' }]
      : [{ kind: 'returned', personId }]
  })
  const substitutes = substitutesToCome(room, facts)
    .filter(({ personId }) => textOf(form, `roll-${personId}`) === 'present')
    .map(({ personId, forId }): RoomEvent => substituteComes(personId, forId))
  const all = [...events, ...substitutes]
  return all.length > 0 ? accept(all) : refuse({ sentence: wrong.nothing })
}
