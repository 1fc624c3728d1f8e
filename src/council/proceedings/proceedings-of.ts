import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { RoomRecord } from '../room/enter-in-room.ts'
import type { RoomEntry } from '../room/entry.ts'
import { itemsInRoom, type RoomFacts } from '../room/room-facts.ts'
import { abandonmentTold, candidateWithdrawalTold, nominationTold, roundTold } from './ballots-told.ts'
import {
  adjournmentTold,
  chairTold,
  closeTold,
  confidentialTold,
  itemLeftTold,
  openingTold,
  readmissionTold,
  resumptionTold,
  urgencyTold,
} from './course-told.ts'
import type { ProceedingGround, ToldEntry } from './ground.ts'
import { declarationTold } from './interests-told.ts'
import {
  acceptanceTold,
  demandTold,
  motionTold,
  ownVoteTold,
  resolutionTold,
  voteTold,
  withdrawalTold,
} from './motions-told.ts'
import { arrivalTold, movementTold } from './presence-told.ts'
import type { Proceeding } from './proceeding.ts'

/**
 * What happened in the room, as the minutes say it, in its order. What was struck out, and what no longer fits the facts,
 * is not told. What happened between two items stands under the one before; what the public must be able to read, and
 * happened while they were out, under the last item that was taken in public.
 */
export function proceedingsOf(record: RoomRecord, facts: RoomFacts): readonly Proceeding[] {
  const { room, struckOut, misfits } = record
  const left = new Set([...struckOut, ...misfits.map(({ entry }) => entry.id)])
  const entries = record.entries.filter(({ id, kind }) => kind !== 'struckOut' && !left.has(id))
  const places = placesIn(record, facts)
  const told: Proceeding[] = []
  let openItemId: AgendaItemId | undefined
  let lastItemId: AgendaItemId | undefined
  let lastPublicId: AgendaItemId | undefined
  for (const entry of entries) {
    if (entry.kind === 'itemOpened') {
      openItemId = lastItemId = entry.itemId
      if (places.isPublic(entry.itemId)) lastPublicId = entry.itemId
    }
    const given = tellersOf(entry)(entry, { room, facts, entries, openItemId })
    for (const one of given) {
      const itemId = placeOf(one, {
        here: lastItemId ?? places.first,
        inPublic: lastPublicId ?? places.firstPublic,
      })
      if (itemId !== undefined) told.push({ key: keyOf(entry, one), itemId, body: one.body })
    }
    if (entry.kind === 'itemClosed' || entry.kind === 'meetingClosed') openItemId = undefined
  }
  return told
}

type Teller = (entry: never, ground: ProceedingGround) => readonly ToldEntry[]

const tellers: Partial<Readonly<Record<RoomEntry['kind'], Teller>>> = {
  meetingOpened: openingTold,
  chairTaken: chairTold,
  meetingAdjourned: adjournmentTold,
  meetingResumed: resumptionTold,
  meetingClosed: closeTold,
  itemClosed: itemLeftTold,
  urgentItemAdmitted: urgencyTold,
  came: arrivalTold,
  left: movementTold,
  returned: movementTold,
  interestDeclared: declarationTold,
  publicExcluded: confidentialTold,
  publicReadmitted: readmissionTold,
  motionMoved: motionTold,
  motionWithdrawn: withdrawalTold,
  amendmentAccepted: acceptanceTold,
  recordedVoteDemanded: demandTold,
  voteTaken: voteTold,
  ownVoteAsked: ownVoteTold,
  candidateNominated: nominationTold,
  candidateWithdrew: candidateWithdrawalTold,
  ballotRoundHeld: roundTold,
  ballotAbandoned: abandonmentTold,
  resolutionAgreed: resolutionTold,
}

function tellersOf({ kind }: RoomEntry) {
  return (tellers[kind] ?? tellNothing) as (
    entry: RoomEntry,
    ground: ProceedingGround,
  ) => readonly ToldEntry[]
}

function tellNothing(): readonly ToldEntry[] {
  return []
}

function keyOf({ id }: RoomEntry, { part }: ToldEntry): string {
  return part === '' ? id : `${id} ${part}`
}

type Places = { readonly here: AgendaItemId | undefined; readonly inPublic: AgendaItemId | undefined }

function placeOf({ where }: ToldEntry, { here, inPublic }: Places): AgendaItemId | undefined {
  if (where === 'here') return here
  return where === 'inPublic' ? (inPublic ?? here) : where
}

/** The first item taken, of all and in public; of the agenda where none was. */
function placesIn({ room }: RoomRecord, facts: RoomFacts) {
  const items = itemsInRoom(room, facts)
  const open = new Set(items.filter(({ part }) => part === 'public').map(({ id }) => id))
  const order = [...room.course.map(({ itemId }) => itemId), ...items.map(({ id }) => id)]
  return {
    first: order[0],
    firstPublic: order.find((itemId) => open.has(itemId)),
    isPublic: (itemId: AgendaItemId) => open.has(itemId),
  }
}
