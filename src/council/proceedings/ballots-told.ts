import type { BallotEvent, RoomEntry } from '../room/entry.ts'
import type { RoomBallot } from '../room/room.ts'
import { nameOf, noteOf, type ProceedingGround, type ToldEntry } from './ground.ts'
import { proceedingWords as words } from './words.ts'

type Of<Kind> = RoomEntry & Extract<BallotEvent, { readonly kind: Kind }>

/** Tells who was nominated in a ballot, and by whom. */
export function nominationTold(
  { ballotId, personId, proposerId, seconderId }: Of<'candidateNominated'>,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  const seconder = seconderId === undefined ? undefined : nameOf(ground, seconderId)
  return note(ground, ballotId, (ballot) =>
    words.nominated(nameOf(ground, personId), ballot.post, [nameOf(ground, proposerId), seconder]),
  )
}

/** Tells that a candidate withdrew. */
export function candidateWithdrawalTold(
  { ballotId, personId }: Of<'candidateWithdrew'>,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  return note(ground, ballotId, () => words.candidateWithdrew(nameOf(ground, personId)))
}

/** Tells the numbers of a round, who went out after it and, of the last, who was elected. */
export function roundTold(entry: Of<'ballotRoundHeld'>, ground: ProceedingGround): readonly ToldEntry[] {
  const rounds = ground.entries.filter(
    (one) => one.kind === 'ballotRoundHeld' && one.ballotId === entry.ballotId,
  )
  const index = rounds.findIndex(({ id }) => id === entry.id)
  return note(ground, entry.ballotId, (ballot) => roundInWords(ballot, index, ground))
}

/** Tells that a ballot was given up, and why. */
export function abandonmentTold(
  { ballotId, reason }: Of<'ballotAbandoned'>,
  ground: ProceedingGround,
): readonly ToldEntry[] {
  return note(ground, ballotId, ({ post }) => words.ballotAbandoned(post, reason))
}

function roundInWords(ballot: RoomBallot, index: number, ground: ProceedingGround): string {
  const round = ballot.rounds[index]
  if (round === undefined) return ''
  const counts = round.counts.map(({ personId, votes }) =>
    words.candidateCount(nameOf(ground, personId), votes),
  )
  const { outId, outcome } = { ...round, outcome: ballot.outcome }
  const isLast = index === ballot.rounds.length - 1
  return [
    words.round(index + 1, ballot.post, counts),
    round.spoilt + round.notVoting > 0 ? words.besides(round.spoilt, round.notVoting) : '',
    outId === undefined ? '' : outInWords(round, nameOf(ground, outId), ground),
    isLast && outcome?.kind === 'elected' ? words.elected(nameOf(ground, outcome.personId), ballot.post) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function outInWords(
  { isByCasting, presidingId }: RoomBallot['rounds'][number],
  out: string,
  ground: ProceedingGround,
): string {
  return isByCasting ? words.wentOutByCasting(out, nameOf(ground, presidingId)) : words.wentOutOfBallot(out)
}

function note(
  { room }: ProceedingGround,
  ballotId: RoomBallot['id'],
  say: (ballot: RoomBallot) => string,
): readonly ToldEntry[] {
  const ballot = room.ballots.find(({ id }) => id === ballotId)
  return ballot === undefined ? [] : [{ part: '', where: ballot.itemId, body: noteOf(say(ballot)) }]
}
