import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { MinuteBlockBody } from '../minutes/minute-block.ts'
import type { MotionEvent, MotionId, OutcomeEvent, OwnVoteEvent, RoomEntry } from '../room/entry.ts'
import type { RoomMotion } from '../room/room.ts'
import { itemsNamed, nameOf, noteOf, timeOf, type ProceedingGround, type ToldEntry } from './ground.ts'
import { proceedingWords as words } from './words.ts'

type Of<Kind> = RoomEntry & Extract<MotionEvent | OutcomeEvent, { readonly kind: Kind }>

/** The item whose decision a motion was: where it was moved, or the first that it puts the public out for. */
export function itemOfMotion({ itemId, purpose }: RoomMotion): AgendaItemId | undefined {
  return itemId ?? (purpose.kind === 'exclusion' ? purpose.itemIds[0] : undefined)
}

/** Tells a motion or an amendment as it was moved, with its mover and seconder. */
export function motionTold(entry: Of<'motionMoved'>, ground: ProceedingGround): readonly ToldEntry[] {
  const motion = motionIn(ground, entry.motionId)
  return motion === undefined ? [] : [{ part: '', where: whereOf(motion), body: movedBody(motion, ground) }]
}

/** An amendment is a sentence; a motion is one too where its mover or seconder may not be named. */
function movedBody(motion: RoomMotion, ground: ProceedingGround): MinuteBlockBody {
  const { moverId, seconderId, movedAs, purpose } = motion
  const mover = nameOf(ground, moverId)
  const seconder = seconderId === undefined ? undefined : nameOf(ground, seconderId)
  if (purpose.kind === 'amendment') return noteOf(words.amendment(movedAs, mover, seconder))
  const isShielded = ground.facts.register.people.some(
    ({ id, isIdentityProtected }) => isIdentityProtected && (id === moverId || id === seconderId),
  )
  if (isShielded) return noteOf(words.motion(movedAs, mover, seconder))
  return seconderId === undefined
    ? { kind: 'motion', text: movedAs, moverId }
    : { kind: 'motion', text: movedAs, moverId, seconderId }
}

/** Tells who demanded that the votes be recorded by name. */
export function demandTold(entry: Of<'recordedVoteDemanded'>, ground: ProceedingGround) {
  const motion = motionIn(ground, entry.motionId)
  const who = entry.byIds.map((personId) => nameOf(ground, personId))
  return motion === undefined ? [] : note(motion, words.demanded(who))
}

/** Tells that a motion was withdrawn, and that an amendment to it fell. */
export function withdrawalTold(entry: Of<'motionWithdrawn'>, ground: ProceedingGround) {
  const motion = motionIn(ground, entry.motionId)
  if (motion === undefined) return []
  const hasFallen = ground.room.motions.some(
    ({ id, purpose, outcome }) =>
      purpose.kind === 'amendment' &&
      purpose.amendsId === motion.id &&
      outcome === 'withdrawn' &&
      !ground.entries.some((one) => one.kind === 'motionWithdrawn' && one.motionId === id),
  )
  return note(motion, words.withdrawn(nounOf(motion), hasFallen))
}

/** Tells that the mover took an amendment in, and how the motion then read. */
export function acceptanceTold(entry: Of<'amendmentAccepted'>, ground: ProceedingGround) {
  const motion = motionIn(ground, entry.motionId)
  if (motion?.purpose.kind !== 'amendment') return []
  return note(motion, `${words.accepted} ${words.thenRead(motion.purpose.becomes)}`)
}

/** Tells what became of a motion when it was put, what followed, and shows the vote where the record keeps one. */
export function voteTold(entry: Of<'voteTaken'>, ground: ProceedingGround): readonly ToldEntry[] {
  const motion = motionIn(ground, entry.motionId)
  if (motion === undefined) return []
  const itemId = itemOfMotion(motion)
  const counted = itemId === undefined && entry.method !== 'assent' ? [words.counted(entry.counts)] : []
  const text = [
    ...castingTold(motion, ground),
    decidedTold(motion, entry),
    ...counted,
    ...followingTold(motion, ground),
  ].join(' ')
  const vote: readonly ToldEntry[] =
    itemId === undefined
      ? []
      : [{ part: 'vote', where: itemId, body: { kind: 'vote', voteId: entry.voteId } }]
  return [...note(motion, text), ...vote]
}

/** Tells how a member asked, straight after a vote, to be recorded. */
export function ownVoteTold(
  { motionId, personId, side }: RoomEntry & OwnVoteEvent,
  ground: ProceedingGround,
) {
  const motion = motionIn(ground, motionId)
  if (motion === undefined) return []
  return note(motion, words.ownVote(nameOf(ground, personId), side, nounOf(motion)))
}

function decidedTold(motion: RoomMotion, { method }: Of<'voteTaken'>): string {
  return method === 'assent'
    ? words.assented(nounOf(motion))
    : words.decided(method, nounOf(motion), motion.outcome === 'carried' ? 'carried' : 'lost')
}

function castingTold({ vote, putById }: RoomMotion, ground: ProceedingGround): readonly string[] {
  return vote?.castingVote === undefined || putById === undefined
    ? []
    : [words.castingVote(nameOf(ground, putById), vote.castingVote)]
}

function followingTold({ purpose, outcome }: RoomMotion, ground: ProceedingGround): readonly string[] {
  if (outcome !== 'carried') return []
  if (purpose.kind === 'amendment') return [words.thenRead(purpose.becomes)]
  if (purpose.kind === 'extension') return [words.extended(timeOf(ground, purpose.until))]
  return purpose.kind === 'exclusion'
    ? [words.excluded(itemsNamed(ground, purpose.itemIds), purpose.paragraphs)]
    : []
}

/** Shows a resolution where it was agreed. */
export function resolutionTold(
  { resolutionId }: Of<'resolutionAgreed'>,
  { room }: ProceedingGround,
): readonly ToldEntry[] {
  const agreed = room.resolutions.find(({ resolution }) => resolution.id === resolutionId)
  if (agreed?.agreedAt === undefined) return []
  const body: MinuteBlockBody = { kind: 'resolution', resolutionId }
  return [{ part: '', where: agreed.resolution.itemId, body }]
}

/** A motion to put the public out is told where the public may read it. */
function whereOf({ itemId, purpose }: RoomMotion): ToldEntry['where'] {
  return purpose.kind === 'exclusion' ? 'inPublic' : (itemId ?? 'here')
}

function note(motion: RoomMotion, text: string): readonly ToldEntry[] {
  return [{ part: '', where: whereOf(motion), body: noteOf(text) }]
}

function nounOf({ purpose }: RoomMotion): 'motion' | 'amendment' {
  return purpose.kind === 'amendment' ? 'amendment' : 'motion'
}

function motionIn({ room }: ProceedingGround, motionId: MotionId): RoomMotion | undefined {
  return room.motions.find(({ id }) => id === motionId)
}
