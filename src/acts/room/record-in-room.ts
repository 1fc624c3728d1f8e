import type { ActName } from '../../council/access/power.ts'
import { enterInRoom, type RoomEntryRefusal } from '../../council/room/enter-in-room.ts'
import type { RoomEntry } from '../../council/room/entry.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addRoomEntry } from '../../store/room.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { consequencesOf, type ConsequenceRefusal } from './consequences-of.ts'
import { readRoom, type KeptRoom } from './read-room.ts'

/** Entries for the room of a meeting, in the order in which they happened. */
export type RoomEntries = { readonly meetingId: MeetingId; readonly entries: readonly RoomEntry[] }

/** Why entries cannot be made in the room. */
export type RecordInRoomRefusal = RoomEntryRefusal | ConsequenceRefusal | UnknownThing

/** The act that each kind of entry is. */
const actOfEntry: Readonly<Record<RoomEntry['kind'], ActName>> = {
  meetingOpened: 'run-meeting',
  chairTaken: 'run-meeting',
  meetingAdjourned: 'run-meeting',
  meetingResumed: 'run-meeting',
  meetingClosed: 'run-meeting',
  itemOpened: 'run-meeting',
  itemClosed: 'run-meeting',
  urgentItemAdmitted: 'admit-urgent-item',
  struckOut: 'strike-out-entry',
  came: 'record-presence',
  left: 'record-presence',
  returned: 'record-presence',
  apologiesSent: 'record-presence',
  interestDeclared: 'record-declaration',
  publicExcluded: 'exclude-public',
  publicReadmitted: 'exclude-public',
  motionMoved: 'record-motion',
  motionSeconded: 'record-motion',
  motionWithdrawn: 'record-motion',
  amendmentAccepted: 'record-motion',
  recordedVoteDemanded: 'record-motion',
  voteTaken: 'take-vote',
  ownVoteAsked: 'take-vote',
  ballotOpened: 'take-vote',
  candidateNominated: 'record-motion',
  candidateWithdrew: 'record-motion',
  ballotRoundHeld: 'take-vote',
  ballotAbandoned: 'take-vote',
  resolutionDrafted: 'draft-resolution',
  resolutionAgreed: 'draft-resolution',
}

/**
 * Makes entries in the room of a meeting, each by its own act and all of them or none. An entry that was made before is
 * passed over, so that a device may send it again. An entry of the future is one of now: a device's clock may be wrong.
 *
 * @refuses unknown-thing, names-protected-person, no-power, whatever an entry is refused for, and whatever the acts that follow from it are refused for
 */
export async function recordInRoom(
  session: Session,
  { meetingId, entries }: RoomEntries,
): Promise<Result<number, RecordInRoomRefusal>> {
  const { tx, councilId, zone } = session
  const kept = await readRoom(tx, { councilId, meetingId, zone })
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  let now = kept
  for (const sent of entries) {
    const after = await recordOne(session, now, { ...sent, at: sent.at > session.at ? session.at : sent.at })
    if (!after.ok) return after
    now = after.value
  }
  return accept(now.record.entries.length)
}

async function recordOne(
  session: Session,
  kept: KeptRoom,
  entry: RoomEntry,
): Promise<Result<KeptRoom, RecordInRoomRefusal>> {
  const { facts, record, meeting } = kept
  const answer = enterInRoom(record, entry, facts)
  if (!answer.ok) return answer
  if (answer.value === record) return accept(kept)
  const shielded = await refuseProtected(session, publicWordsOf(entry))
  if (!shielded.ok) return shielded
  const after = { ...kept, record: answer.value }
  const followed = await consequencesOf(session, after, entry)
  if (!followed.ok) return followed
  const entered = enter(session, actOfEntry[entry.kind], {
    kind: 'meeting',
    id: facts.meetingId,
    bodyId: meeting.body_id,
    detail: { entryId: entry.id, kind: entry.kind, at: entry.at },
  })
  if (!entered.ok) return entered
  const { id, kind, at, ...content } = entry
  await addRoomEntry(session.tx, {
    council_id: session.councilId,
    meeting_id: facts.meetingId,
    sequence: answer.value.entries.length,
    room_entry_id: id,
    kind,
    at,
    content: content as unknown as Json,
    recorded_by: session.actor.name,
    entry_no: entered.value,
  })
  return accept(after)
}

/** The words of an entry that will be public with the decisions or the minutes. */
function publicWordsOf(entry: RoomEntry): readonly string[] {
  if (entry.kind === 'motionMoved')
    return entry.purpose.kind === 'amendment' ? [entry.text, entry.purpose.becomes] : [entry.text]
  if (entry.kind === 'urgentItemAdmitted') return [entry.title, entry.reason]
  if (entry.kind === 'meetingAdjourned' || entry.kind === 'ballotAbandoned') return [entry.reason]
  if (entry.kind === 'ballotOpened') return [entry.post]
  if (entry.kind === 'resolutionDrafted') return entry.resolution.limbs.map(({ text }) => text)
  return entry.kind === 'interestDeclared' && entry.words !== undefined ? [entry.words] : []
}
