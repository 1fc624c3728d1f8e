import { accept, refuse, type Result } from '../../foundation/result.ts'
import { agendaRefusals, type AgendaRefusal } from '../agenda/refusals.ts'
import { meetingRefusals, type MeetingRefusal } from '../meeting/refusals.ts'
import type { Explanation } from '../refusal.ts'
import { resolutionRefusals, type ResolutionRefusal } from '../resolution/refusals.ts'
import { ballotRefusals, type BallotRefusal } from './ballot-refusals.ts'
import { afterBallot } from './ballot.ts'
import { afterCourse } from './course.ts'
import type { RoomEntry, RoomEntryId } from './entry.ts'
import { afterPublicMoved } from './exclusion.ts'
import { afterDeclaration } from './interest.ts'
import { afterMotion } from './motion.ts'
import { afterOutcome } from './outcome.ts'
import { afterOwnVote } from './own-vote.ts'
import { afterPresence } from './presence.ts'
import { roomRefusals, type RoomRefusal } from './refusals.ts'
import type { RoomFacts } from './room-facts.ts'
import { afterVote } from './room-vote.ts'
import { emptyRoom, type Room } from './room.ts'

/** Any refusal that an entry in the room can meet. */
export type RoomEntryRefusal =
  | RoomRefusal
  | BallotRefusal
  | AgendaRefusal
  | MeetingRefusal
  | ResolutionRefusal

/** The entries of a room in the order in which they were kept, and the room that follows from them. */
export type RoomRecord = {
  readonly entries: readonly RoomEntry[]
  readonly room: Room
  readonly struckOut: ReadonlySet<RoomEntryId>
  /** Entries that the facts of today would refuse: kept, shown, and without effect until somebody mends what is wrong. */
  readonly misfits: readonly { readonly entry: RoomEntry; readonly refusal: RoomEntryRefusal }[]
}

/** The record of a room, from its entries. */
export function recordOf(entries: readonly RoomEntry[], facts: RoomFacts): RoomRecord {
  const struckOut = new Set(entries.flatMap((entry) => (entry.kind === 'struckOut' ? [entry.entryId] : [])))
  const misfits: { entry: RoomEntry; refusal: RoomEntryRefusal }[] = []
  let room = emptyRoom
  for (const entry of entries) {
    if (struckOut.has(entry.id) || entry.kind === 'struckOut') continue
    const after = afterEntry(room, entry, facts)
    if (after.ok) room = after.value
    else misfits.push({ entry, refusal: after.refusal })
  }
  return { entries, room, struckOut, misfits }
}

/**
 * The record of a room with one more entry. An entry that is known already changes nothing, so that it may be sent twice.
 * Striking out takes an earlier entry away as if it had never been made, where nothing later rests on it.
 *
 * @refuses whatever the entry's own kind is refused for, entry-not-to-be-struck-out, entry-relied-on
 */
export function enterInRoom(
  record: RoomRecord,
  entry: RoomEntry,
  facts: RoomFacts,
): Result<RoomRecord, RoomEntryRefusal> {
  if (record.entries.some(({ id }) => id === entry.id)) return accept(record)
  if (entry.kind === 'struckOut') return strikeOut(record, entry, facts)
  const after = afterEntry(record.room, entry, facts)
  return after.ok ? accept({ ...record, room: after.value, entries: [...record.entries, entry] }) : after
}

/** Whether an entry may be struck out, as far as its kind and age go: not what is public already. */
export function mayBeStruckOut(record: RoomRecord, entryId: RoomEntryId): boolean {
  const { entries, struckOut, room } = record
  const index = entries.findIndex(({ id }) => id === entryId)
  const entry = entries[index]
  if (entry === undefined || struckOut.has(entryId) || room.phase === 'closed') return false
  const wasPublished = entries
    .slice(index)
    .some((one) => one.kind === 'meetingAdjourned' && one.span === 'anotherDay')
  return !wasPublished && !lasting.has(entry.kind)
}

const lasting: ReadonlySet<RoomEntry['kind']> = new Set<RoomEntry['kind']>([
  'meetingOpened',
  'meetingClosed',
  'urgentItemAdmitted',
  'struckOut',
])

function strikeOut(
  record: RoomRecord,
  entry: Extract<RoomEntry, { readonly kind: 'struckOut' }>,
  facts: RoomFacts,
): Result<RoomRecord, RoomEntryRefusal> {
  if (!mayBeStruckOut(record, entry.entryId)) return refuse({ code: 'entry-not-to-be-struck-out' })
  const without = recordOf([...record.entries, entry], facts)
  const known = new Set(record.misfits.map((misfit) => misfit.entry.id))
  const fallen = without.misfits.find((misfit) => !known.has(misfit.entry.id))
  return fallen === undefined
    ? accept(without)
    : refuse({ code: 'entry-relied-on', sentence: sentenceOf(fallen.refusal) })
}

/** What a refusal in the room says to the clerk. */
export function sentenceOf(refusal: RoomEntryRefusal): string {
  const explained = {
    ...roomRefusals,
    ...ballotRefusals,
    ...agendaRefusals,
    ...meetingRefusals,
    ...resolutionRefusals,
  }[refusal.code]
  return (explained as Explanation<RoomEntryRefusal>).say(refusal)
}

type Rule = (room: Room, entry: RoomEntry, facts: RoomFacts) => Result<Room, RoomEntryRefusal>
type RuleFor<Kind extends RoomEntry['kind']> = (
  room: Room,
  entry: Extract<RoomEntry, { readonly kind: Kind }>,
  facts: RoomFacts,
) => Result<Room, RoomEntryRefusal>

/** For each kind of entry, the rule that it is judged by. */
const rules: { readonly [Kind in Exclude<RoomEntry['kind'], 'struckOut'>]: RuleFor<Kind> } = {
  meetingOpened: afterCourse,
  chairTaken: afterCourse,
  meetingAdjourned: afterCourse,
  meetingResumed: afterCourse,
  meetingClosed: afterCourse,
  itemOpened: afterCourse,
  itemClosed: afterCourse,
  urgentItemAdmitted: afterCourse,
  came: afterPresence,
  left: afterPresence,
  returned: afterPresence,
  apologiesSent: afterPresence,
  interestDeclared: afterDeclaration,
  publicExcluded: afterPublicMoved,
  publicReadmitted: afterPublicMoved,
  motionMoved: afterMotion,
  motionSeconded: afterMotion,
  motionWithdrawn: afterMotion,
  amendmentAccepted: afterMotion,
  recordedVoteDemanded: afterMotion,
  voteTaken: afterVote,
  ownVoteAsked: afterOwnVote,
  ballotOpened: afterBallot,
  candidateNominated: afterBallot,
  candidateWithdrew: afterBallot,
  ballotRoundHeld: afterBallot,
  ballotAbandoned: afterBallot,
  resolutionDrafted: afterOutcome,
  resolutionAgreed: afterOutcome,
}

function afterEntry(room: Room, entry: RoomEntry, facts: RoomFacts): Result<Room, RoomEntryRefusal> {
  if (entry.kind === 'struckOut') return accept(room)
  return (rules[entry.kind] as Rule)(room, entry, facts)
}
