import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, day, holding, id, instant, person } from '../../../test/council/small-register.ts'
import { standingIn } from './ballot.ts'
import { enterInRoom, recordOf, sentenceOf, type RoomRecord } from './enter-in-room.ts'
import type { BallotEvent, RoomEvent, RoundEvent } from './entry.ts'
import { unrecordedHouseRules } from './house-rules.ts'
import type { RoomFacts } from './room-facts.ts'

const members = ['ada', 'bo', 'cy', 'di', 'ed', 'flo']
const facts: RoomFacts = {
  meetingId: id('meeting'),
  bodyId: id('council'),
  startsAt: instant('2026-05-20 19:00'),
  on: day('2026-05-20'),
  zone: 'Europe/London',
  register: {
    people: members.map((key) => person(key, key.charAt(0).toUpperCase() + key.slice(1))),
    offices: [{ id: id('seat'), title: 'Councillor', kind: 'member', bodyId: id('council') }],
    holdings: members.map((key) => holding(key, 'seat', ['2024-05-01'])),
    bodies: [body('council', 'Council', { kind: 'council', quorum: 3 })],
  },
  items: [
    {
      id: id('one'),
      number: '1',
      title: 'Mayor',
      part: 'public',
      isConfidential: false,
      recommendations: [],
    },
  ],
  rules: unrecordedHouseRules,
  dispensations: [],
}

/** A council of six in its room with the item open, which takes entries for a test. */
function sitting() {
  let record: RoomRecord = recordOf([], facts)
  let made = 0
  const enter = (event: RoomEvent) =>
    enterInRoom(record, { ...event, id: id(`e${(made += 1)}`), at: instant('2026-05-20 19:05') }, facts)
  const room = {
    get ballot() {
      return record.room.ballots.at(-1) ?? assert.fail()
    },
    get record() {
      return record
    },
    in(...events: RoomEvent[]) {
      for (const event of events) {
        const answer = enter(event)
        assert.ok(answer.ok, !answer.ok ? sentenceOf(answer.refusal) : '')
        record = answer.value
      }
    },
    no(event: RoomEvent) {
      const answer = enter(event)
      assert.ok(!answer.ok, `${event.kind} was accepted`)
      assert.notEqual(sentenceOf(answer.refusal), '')
      return answer.refusal
    },
  }
  for (const key of members)
    room.in({ kind: 'came', personId: id(key), capacity: 'member', mode: 'inPerson' })
  room.in(
    { kind: 'meetingOpened', presidingId: id('flo'), right: 'electedForMeeting' },
    { kind: 'itemOpened', itemId: id('one') },
  )
  return room
}

const open = (also: Partial<Extract<BallotEvent, { kind: 'ballotOpened' }>> = {}): RoomEvent => ({
  kind: 'ballotOpened',
  ballotId: id('ballot'),
  post: 'Mayor',
  taking: 'secret',
  ...also,
})
const nominate = (key: string, proposer: string, seconder?: string): RoomEvent => ({
  kind: 'candidateNominated',
  ballotId: id('ballot'),
  personId: id(key),
  proposerId: id(proposer),
  ...(seconder !== undefined && { seconderId: id(seconder) }),
})
const round = (votes: Readonly<Record<string, number>>, also: Partial<RoundEvent> = {}): RoundEvent => ({
  kind: 'ballotRoundHeld',
  ballotId: id('ballot'),
  counts: Object.entries(votes).map(([key, count]) => ({ personId: id(key), votes: count })),
  spoilt: 0,
  notVoting: 0,
  cast: [],
  ...also,
})
const cast = (choices: Readonly<Record<string, string>>): RoundEvent['cast'] =>
  Object.entries(choices).map(([key, forKey]) =>
    forKey === '' ? { personId: id(key) } : { personId: id(key), forId: id(forKey) },
  )
const abandon = (reason: string): RoomEvent => ({ kind: 'ballotAbandoned', ballotId: id('ballot'), reason })
const three: readonly RoomEvent[] = [
  open(),
  nominate('ada', 'di', 'ed'),
  nominate('bo', 'ed', 'flo'),
  nominate('cy', 'flo', 'di'),
]

test('a ballot goes on by rounds until one has more than half of the votes given to candidates', () => {
  const room = sitting()
  room.in(...three)
  room.in(round({ ada: 3, bo: 2, cy: 1 }))
  assert.equal(room.ballot.outcome, undefined)
  assert.deepEqual(standingIn(room.ballot), [id('ada'), id('bo')])
  assert.equal(room.no(nominate('di', 'ed', 'flo')).code, 'ballot-begun')
  room.in(round({ ada: 3, bo: 2 }, { spoilt: 1 }))
  assert.deepEqual(room.ballot.outcome, { kind: 'elected', personId: id('ada') })
  assert.equal(room.no(round({ ada: 3, bo: 3 })).code, 'ballot-decided-already')
})

test('a round adds up to those in the room who may vote, the spoilt papers too', () => {
  const room = sitting()
  room.in(...three)
  assert.deepEqual(room.no(round({ ada: 3, bo: 1, cy: 1 })), {
    code: 'ballot-does-not-add-up',
    sum: { given: 5, spoilt: 0, notVoting: 0, entitled: 6 },
  })
  assert.equal(room.no(round({ ada: 7, bo: -1, cy: 0 })).code, 'ballot-does-not-add-up')
  assert.equal(room.no(round({ ada: 5.5, bo: 0.5, cy: 0 })).code, 'ballot-does-not-add-up')
  assert.equal(room.no(round({ ada: 3, bo: 3 })).code, 'room-entry-names-unknown')
  assert.equal(room.no(round({ ada: 3, bo: 2, di: 1 })).code, 'room-entry-names-unknown')
  assert.equal(room.no(round({ ada: 0, bo: 0, cy: 0 }, { spoilt: 6 })).code, 'ballot-without-votes')
  room.in(round({ ada: 4, bo: 1, cy: 0 }, { notVoting: 1 }))
  assert.equal(room.ballot.outcome?.kind, 'elected')
})

test('where the fewest votes are equal the casting vote says who goes out, and nowhere else', () => {
  const room = sitting()
  room.in(...three)
  assert.deepEqual(room.no(round({ ada: 2, bo: 2, cy: 2 })), {
    code: 'ballot-equality',
    names: ['Ada', 'Bo', 'Cy'],
    isLast: false,
  })
  assert.equal(
    room.no(round({ ada: 3, bo: 2, cy: 1 }, { outId: id('cy') })).code,
    'ballot-out-without-equality',
  )
  room.in(round({ ada: 2, bo: 2, cy: 2 }, { outId: id('bo') }))
  assert.equal(room.no(round({ ada: 4, cy: 2 }, { outId: id('cy') })).code, 'ballot-out-without-equality')
  assert.deepEqual(room.no(round({ ada: 3, cy: 3 })), {
    code: 'ballot-equality',
    names: ['Ada', 'Cy'],
    isLast: true,
  })
  assert.equal(room.no(round({ ada: 3, cy: 3 }, { outId: id('bo') })).code, 'ballot-equality')
  room.in(round({ ada: 3, cy: 3 }, { outId: id('ada') }))
  assert.deepEqual(room.ballot.outcome, { kind: 'elected', personId: id('cy') })
  assert.equal(room.ballot.rounds.at(-1)?.isByCasting, true)
  assert.equal(room.ballot.rounds.at(-1)?.presidingId, id('flo'))
})

test('a ballot by name takes each who may vote once, and numbers that are those of the names', () => {
  const room = sitting()
  room.in(open({ taking: 'names' }), nominate('ada', 'di', 'ed'), nominate('bo', 'ed', 'flo'))
  const all = cast({ ada: 'ada', bo: 'bo', cy: 'ada', di: 'ada', ed: 'bo', flo: '' })
  const counted = { notVoting: 1 }
  assert.equal(room.no(round({ ada: 3, bo: 2 }, { ...counted, cast: all.slice(1) })).code, 'voter-missing')
  assert.equal(room.no(round({ ada: 2, bo: 3 }, { ...counted, cast: all })).code, 'ballot-names-differ')
  room.in(round({ ada: 3, bo: 2 }, { ...counted, cast: all }))
  assert.deepEqual(room.ballot.outcome, { kind: 'elected', personId: id('ada') })
})

test('on paper nobody is named, whatever a device sends', () => {
  const room = sitting()
  room.in(...three)
  assert.equal(
    room.no(round({ ada: 4, bo: 1, cy: 1 }, { cast: cast({ ada: 'ada' }) })).code,
    'ballot-names-differ',
  )
})

test('a nomination is proposed and seconded in the room, once, and may be withdrawn', () => {
  const room = sitting()
  assert.equal(room.no(nominate('ada', 'di', 'ed')).code, 'room-entry-names-unknown')
  assert.equal(room.no(open({ post: ' ' })).code, 'ballot-without-post')
  room.in(open())
  assert.equal(room.no(open({ ballotId: id('other') })).code, 'ballot-undecided')
  assert.equal(room.no(nominate('ada', 'di')).code, 'candidate-not-seconded')
  assert.equal(room.no(nominate('ada', 'di', 'di')).code, 'motion-seconded-by-mover')
  assert.equal(room.no(nominate('nobody', 'di', 'ed')).code, 'room-entry-names-unknown')
  room.in(nominate('ada', 'di', 'ed'))
  assert.equal(room.no(nominate('ada', 'di', 'ed')).code, 'candidate-twice')
  assert.equal(room.no(round({ ada: 6 })).code, 'ballot-needs-candidates')
  room.in(nominate('bo', 'ed', 'flo'), {
    kind: 'candidateWithdrew',
    ballotId: id('ballot'),
    personId: id('bo'),
  })
  assert.equal(room.no(round({ ada: 6 })).code, 'ballot-needs-candidates')
})

test('an item is not left before its ballot is decided or given up with a reason', () => {
  const room = sitting()
  room.in(...three)
  const close: RoomEvent = { kind: 'itemClosed', outcome: 'taken' }
  assert.equal(room.no(close).code, 'ballot-undecided')
  assert.equal(room.no(abandon(' ')).code, 'ballot-abandoned-without-reason')
  room.in(abandon('Put off to June.'), close)
  assert.deepEqual(room.ballot.outcome, { kind: 'abandoned', reason: 'Put off to June.' })
  assert.equal(room.record.misfits.length, 0)
})
