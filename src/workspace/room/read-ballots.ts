import type { BallotTaking } from '../../council/resolution/ballot.ts'
import { standingIn } from '../../council/room/ballot.ts'
import type { RoundEvent } from '../../council/room/entry.ts'
import { entitledVoters } from '../../council/room/room-vote.ts'
import type { RoomBallot } from '../../council/room/room.ts'
import { accept, refuse } from '../../foundation/result.ts'
import { freshId, idOf, oneEvent, personOf, textOf, type ReadForm, type RoomForm } from './read-form.ts'
import { roomWords } from './words.ts'

const { wrong } = roomWords

/** How the forms about ballots are read, by what each does. */
export const ballotForms: Readonly<Record<string, (form: RoomForm) => ReadForm>> = {
  'ballot-open': (form) =>
    accept([
      {
        kind: 'ballotOpened',
        ballotId: freshId<'ballot'>(form),
        post: textOf(form, 'post'),
        taking: (textOf(form, 'taking') || 'secret') as BallotTaking,
      },
    ]),
  nominate: (form) =>
    oneEvent(
      form,
      [
        ['person', wrong.person],
        ['proposer', wrong.proposer],
      ],
      () => ({
        kind: 'candidateNominated',
        ballotId: idOf<'ballot'>(form, 'ballot'),
        personId: personOf(form, 'person'),
        proposerId: personOf(form, 'proposer'),
        ...(textOf(form, 'seconder') !== '' && { seconderId: personOf(form, 'seconder') }),
      }),
    ),
  'candidate-withdraw': (form) =>
    accept([
      {
        kind: 'candidateWithdrew',
        ballotId: idOf<'ballot'>(form, 'ballot'),
        personId: personOf(form, 'person'),
      },
    ]),
  'ballot-round': readRound,
  'ballot-abandon': (form) =>
    accept([
      {
        kind: 'ballotAbandoned',
        ballotId: idOf<'ballot'>(form, 'ballot'),
        reason: textOf(form, 'reason'),
      },
    ]),
}

function readRound(form: RoomForm): ReadForm {
  const ballot = form.room.ballots.find(({ id }) => id === idOf<'ballot'>(form, 'ballot'))
  if (ballot === undefined) return refuse({ sentence: wrong.unknown })
  const given = ballot.taking === 'names' ? namedRound(form, ballot) : countedRound(form, ballot)
  const bad = Object.entries(given.typed).find(([, count]) => !Number.isSafeInteger(count))
  if (bad !== undefined) return refuse({ sentence: wrong.number, field: bad[0] })
  return accept([
    {
      kind: 'ballotRoundHeld',
      ballotId: ballot.id,
      ...given.round,
      ...(textOf(form, 'out') !== '' && { outId: personOf(form, 'out') }),
    },
  ])
}

type Round = Pick<RoundEvent, 'counts' | 'spoilt' | 'notVoting' | 'cast'>
type Given = { readonly round: Round; readonly typed: Readonly<Record<string, number>> }

function countedRound(form: RoomForm, ballot: RoomBallot): Given {
  const count = (name: string) => {
    const text = textOf(form, name)
    return /^\d{0,4}$/.test(text) ? Number(text) : Number.NaN
  }
  const counts = standingIn(ballot).map((personId) => ({ personId, votes: count(`votes-${personId}`) }))
  const [spoilt, notVoting] = [count('spoilt'), count('notVoting')]
  const typed = Object.fromEntries(counts.map(({ personId, votes }) => [`votes-${personId}`, votes]))
  return { round: { counts, spoilt, notVoting, cast: [] }, typed: { ...typed, spoilt, notVoting } }
}

/** Of a round by name the numbers are those of the names. Who is not said to do anything is left out, and missed by the rules. */
function namedRound(form: RoomForm, ballot: RoomBallot): Given {
  const standing = standingIn(ballot)
  const cast = entitledVoters(form.room, ballot.itemId).flatMap((personId) => {
    const choice = textOf(form, `cast-${personId}`)
    const forId = standing.find((one) => one === choice)
    if (forId !== undefined) return [{ personId, forId }]
    return choice === 'none' ? [{ personId }] : []
  })
  const counts = standing.map((personId) => ({
    personId,
    votes: cast.filter((one) => 'forId' in one && one.forId === personId).length,
  }))
  const notVoting = cast.filter((one) => !('forId' in one)).length
  return { round: { counts, spoilt: 0, notVoting, cast }, typed: {} }
}
