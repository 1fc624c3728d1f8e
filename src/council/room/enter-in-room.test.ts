import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, day, holding, id, instant, person } from '../../../test/council/small-register.ts'
import type { Body } from '../body/body.ts'
import type { VoteSide } from '../resolution/vote.ts'
import type { Office } from '../member/office.ts'
import { mustEndAt, quorumNow } from './course.ts'
import { enterInRoom, recordOf, sentenceOf, type RoomRecord } from './enter-in-room.ts'
import type { RoomEntry, RoomEvent, VoteChoice } from './entry.ts'
import { exclusionWords } from './exclusion.ts'
import { unrecordedHouseRules, type HouseRules } from './house-rules.ts'
import { possibleSubstitutes } from './presence.ts'
import type { RoomFacts } from './room-facts.ts'
import { mayAskOwnVote } from './own-vote.ts'
import { exclusionNow, isInRoom, presidingNow } from './room.ts'
import { entitledVoters } from './room-vote.ts'

const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus']
const members = ['ada', 'bo', 'cy', 'di']

function facts(also: { rules?: Partial<HouseRules>; body?: Partial<Body> } = {}): RoomFacts {
  const seat: Office = { id: id('seat'), title: 'Member', kind: 'member', bodyId: id('planning') }
  return {
    meetingId: id('meeting'),
    bodyId: id('planning'),
    startsAt: instant('2026-11-04 18:30'),
    on: day('2026-11-04'),
    zone: 'Europe/London',
    register: {
      people: names.map((name) => person(name.toLowerCase(), name)),
      offices: [
        seat,
        { id: id('chair'), title: 'Chair of Planning', kind: 'chair', bodyId: id('planning') },
        { id: id('vice'), title: 'Vice-Chair of Planning', kind: 'viceChair', bodyId: id('planning') },
        { id: id('councillor'), title: 'Councillor', kind: 'member', bodyId: id('council') },
        { id: id('solicitor'), title: 'Solicitor', kind: 'officer' },
      ],
      holdings: [
        holding('ada', 'chair', ['2024-05-01']),
        holding('bo', 'vice', ['2024-05-01']),
        holding('cy', 'seat', ['2024-05-01']),
        holding('di', 'seat', ['2024-05-01']),
        holding('ed', 'councillor', ['2024-05-01']),
        holding('ed', 'seat', ['2024-05-01', '2026-10-31']),
        holding('flo', 'councillor', ['2024-05-01']),
        holding('gus', 'solicitor', ['2024-05-01']),
      ],
      bodies: [
        body('planning', 'Planning', { quorum: 3, ...also.body }),
        body('council', 'Council', { kind: 'council' }),
      ],
    },
    items: [
      {
        id: id('one'),
        number: '1',
        title: 'Mill',
        part: 'public',
        isConfidential: false,
        recommendations: [],
      },
      {
        id: id('two'),
        number: '2',
        title: 'Sale',
        part: 'private',
        isConfidential: false,
        recommendations: [],
      },
      {
        id: id('three'),
        number: '3',
        title: 'Report',
        part: 'private',
        isConfidential: true,
        recommendations: [],
      },
    ],
    rules: { ...unrecordedHouseRules, ...also.rules },
    dispensations: [
      { personId: id('di'), words: 'May speak and vote on allotments', extent: 'speakAndVote' },
      { personId: id('bo'), words: 'May speak on allotments', extent: 'speak' },
    ],
  }
}

/** A room that takes entries for a test: `in` must be accepted, `no` must be refused and gives the code. */
function room(known = facts()) {
  let record: RoomRecord = recordOf([], known)
  let made = 0
  const entry = (event: RoomEvent, at = '18:31'): RoomEntry => ({
    ...event,
    id: id(`e${(made += 1)}`),
    at: instant(`2026-11-04 ${at}`),
  })
  return {
    known,
    get record() {
      return record
    },
    get room() {
      return record.room
    },
    in(event: RoomEvent, at?: string) {
      const next = entry(event, at)
      const answer = enterInRoom(record, next, known)
      assert.ok(answer.ok, !answer.ok ? sentenceOf(answer.refusal) : '')
      record = answer.value
      return next.id
    },
    no(event: RoomEvent, at?: string) {
      const answer = enterInRoom(record, entry(event, at), known)
      assert.ok(!answer.ok, `${event.kind} was accepted`)
      assert.notEqual(sentenceOf(answer.refusal), '')
      return answer.refusal
    },
  }
}

const came = (key: string): RoomEvent => ({
  kind: 'came',
  personId: id(key),
  capacity: 'member',
  mode: 'inPerson',
})

const opening: RoomEvent = { kind: 'meetingOpened', presidingId: id('ada'), right: 'chair' }
const openItem = (key: string): RoomEvent => ({ kind: 'itemOpened', itemId: id(key) })
const dpi = (
  key: string,
  also: Partial<Extract<RoomEvent, { kind: 'interestDeclared' }>> = {},
): RoomEvent => ({
  kind: 'interestDeclared',
  personId: id(key),
  itemId: id('one'),
  interest: 'DPI',
  response: 'leaves',
  isSensitive: false,
  words: 'Owns the mill',
  ...also,
})

type Moved = Extract<RoomEvent, { kind: 'motionMoved' }>
const motion = (key: string, also: Partial<Moved> = {}): RoomEvent => ({
  kind: 'motionMoved',
  motionId: id(key),
  purpose: { kind: 'substantive' },
  text: 'That permission be granted.',
  moverId: id('ada'),
  seconderId: id('bo'),
  isOnBudget: false,
  ...also,
})
const amendment = (key: string, also: Partial<Moved> = {}) =>
  motion(key, {
    purpose: { kind: 'amendment', amendsId: id('m'), becomes: 'That permission be granted for a year.' },
    text: 'Add “for a year”.',
    moverId: id('cy'),
    seconderId: id('di'),
    ...also,
  })

type Vote = Extract<RoomEvent, { kind: 'voteTaken' }>
const hands = (key: string, counts: readonly number[], also: Partial<Vote> = {}): RoomEvent => {
  const [inFavour = 0, against = 0, abstain = 0, didNotVote = 0] = counts
  return {
    kind: 'voteTaken',
    voteId: id(`vote-${key}`),
    motionId: id(key),
    method: 'hands',
    counts: { for: inFavour, against, abstain, didNotVote },
    cast: [],
    ...also,
  }
}
const byName = (key: string, choices: Readonly<Record<string, VoteChoice>>): RoomEvent => {
  const cast = Object.entries(choices).map(([who, choice]) => ({ personId: id<'person'>(who), choice }))
  const count = (choice: VoteChoice) => cast.filter((one) => one.choice === choice).length
  return hands(key, [count('for'), count('against'), count('abstain'), count('didNotVote')], {
    method: 'recorded',
    cast,
  })
}

const exclude = (itemIds: string[], paragraphs: string[]) =>
  motion('x', {
    purpose: { kind: 'exclusion', itemIds: itemIds.map((key) => id(key)), paragraphs },
    text: 'That the public be excluded.',
  })

const confidential = (basis: string): RoomEvent => ({
  kind: 'publicExcluded',
  itemIds: [id('three')],
  basis,
})

const extend = (until: string) =>
  motion('x', { purpose: { kind: 'extension', until: instant(`2026-11-04 ${until}`) } })

const urgent = (reason: string): RoomEvent => ({
  kind: 'urgentItemAdmitted',
  itemId: id('flood'),
  title: 'Flood',
  reason,
})

const adjourn = (reason: string): RoomEvent => ({ kind: 'meetingAdjourned', reason, span: 'laterToday' })

const demand = (...byIds: string[]): RoomEvent => ({
  kind: 'recordedVoteDemanded',
  motionId: id('n'),
  byIds: byIds.map((key) => id(key)),
})

/** A room with its four members in it and the first item open. */
function sitting(known = facts()) {
  const made = room(known)
  for (const key of members) made.in(came(key))
  made.in(opening)
  made.in(openItem('one'))
  return made
}

test('a meeting is opened by who holds the office, in the room, and with a quorum', () => {
  const made = room()
  assert.equal(made.no(opening).code, 'not-in-the-room')
  for (const key of ['ada', 'bo']) made.in(came(key))
  assert.deepEqual(made.no(opening), { code: 'meeting-inquorate', present: 2, quorum: 3 })
  made.in(came('cy'))
  assert.equal(made.no({ ...opening, presidingId: id('cy') }).code, 'presides-without-office')
  made.in({ kind: 'meetingOpened', presidingId: id('cy'), right: 'electedForMeeting' })
  assert.equal(made.no(opening).code, 'meeting-sits-already')
  made.in({ kind: 'chairTaken', presidingId: id('bo'), right: 'viceChair' })
  assert.equal(presidingNow(made.room), 'bo')
})

test('only members of the day vote, a substitute takes a free place, and nobody is a member by video', () => {
  const made = room()
  assert.equal(made.no(came('ed')).code, 'not-a-member')
  assert.equal(made.no({ ...came('ada'), mode: 'virtual' } as RoomEvent).code, 'member-attends-remotely')
  made.in({ ...came('gus'), capacity: 'officer', mode: 'virtual' } as RoomEvent)
  made.in({ kind: 'apologiesSent', personId: id('di'), reason: 'Ill' })
  const substitute = { ...came('ed'), capacity: 'substitute', substituteForId: id('di') } as RoomEvent
  assert.equal(made.no({ ...substitute, personId: id('gus') } as RoomEvent).code, 'in-the-room-already')
  made.in(substitute)
  const another = { ...substitute, personId: id('flo') } as RoomEvent
  assert.equal(made.no(another).code, 'substitute-not-allowed')
  assert.equal(made.no(came('ed')).code, 'in-the-room-already')
  assert.deepEqual(possibleSubstitutes(facts()), ['ed', 'flo'])
  assert.deepEqual(possibleSubstitutes(facts({ rules: { substitutes: 'named' } })), [])
  assert.deepEqual(possibleSubstitutes(facts({ body: { kind: 'executive', regime: 'exec2012' } })), [])
})

test('the quorum follows who comes and goes, and an inquorate meeting cannot vote', () => {
  const made = sitting()
  made.in(motion('m'))
  made.in({ kind: 'left', personId: id('cy') }, '18:40')
  assert.equal(made.no({ kind: 'left', personId: id('cy') }).code, 'not-in-the-room')
  assert.deepEqual(quorumNow(made.room, made.known), { present: 3, needed: 3, isMet: true })
  made.in({ kind: 'left', personId: id('di') })
  assert.equal(quorumNow(made.room, made.known).isMet, false)
  assert.equal(made.no(hands('m', [2])).code, 'meeting-inquorate')
  made.in({ kind: 'returned', personId: id('cy') }, '18:50')
  made.in(hands('m', [3]))
  assert.equal(made.no({ kind: 'returned', personId: id('gus') }).code, 'not-in-the-room')
  const [, , cy] = made.room.presences
  assert.deepEqual(
    cy?.spells.map(({ from, until }) => [from.slice(11, 16), until?.slice(11, 16)]),
    [
      ['18:31', '18:40'],
      ['18:50', undefined],
    ],
  )
})

test('who has a pecuniary interest is out of the room while the item is open, and back after it', () => {
  const made = sitting()
  assert.equal(made.no(dpi('cy', { response: 'stays' })).code, 'interest-demands-more')
  assert.equal(made.no(dpi('cy', { words: ' ' })).code, 'interest-without-words')
  assert.equal(made.no(dpi('cy', { isSensitive: true })).code, 'sensitive-interest-described')
  assert.equal(made.no(dpi('ed')).code, 'not-in-the-room')
  assert.equal(made.no(dpi('cy', { itemId: id('nine') })).code, 'room-entry-names-unknown')
  made.in(dpi('cy', { isSensitive: true, words: undefined }))
  assert.equal(isInRoom(made.room, id('cy')), false)
  assert.equal(made.no(motion('x', { moverId: id('cy') })).code, 'interest-bars')
  made.in(motion('m'))
  assert.deepEqual(made.no(hands('m', [4])), {
    code: 'vote-does-not-add-up',
    sum: { for: 4, against: 0, abstain: 0, didNotVote: 0, entitled: 3 },
  })
  made.in(hands('m', [3]))
  assert.equal(made.no({ kind: 'itemClosed', outcome: 'deferred' }).code, 'item-left-without-reason')
  made.in({ kind: 'itemClosed', outcome: 'taken' }, '19:00')
  assert.equal(isInRoom(made.room, id('cy')), true)
})

test('an interest declared before its item sends the member out when the item opens', () => {
  const made = room()
  for (const key of members) made.in(came(key))
  made.in(opening)
  made.in(dpi('ada'))
  assert.equal(isInRoom(made.room, id('ada')), true)
  made.in(openItem('one'))
  assert.equal(presidingNow(made.room), undefined)
  made.in(motion('m', { moverId: id('bo'), seconderId: id('di') }))
  assert.equal(made.no(hands('m', [3])).code, 'nobody-presides')
  made.in({ kind: 'chairTaken', presidingId: id('bo'), right: 'viceChair' })
  made.in(hands('m', [3]))
})

test('another registrable interest costs the vote and not the seat; a dispensation restores it', () => {
  const made = sitting()
  assert.equal(made.no(dpi('cy', { interest: 'ORI', response: 'stays' })).code, 'interest-demands-more')
  made.in(dpi('cy', { interest: 'ORI', response: 'noVote' }))
  assert.equal(isInRoom(made.room, id('cy')), true)
  assert.deepEqual(entitledVoters(made.room, id('one')), ['ada', 'bo', 'di'])
  assert.equal(
    made.no(dpi('di', { response: 'stays', dispensation: 'Made up' })).code,
    'room-entry-names-unknown',
  )
  made.in(dpi('di', { response: 'stays', dispensation: 'May speak and vote on allotments' }))
  made.in(motion('m'))
  const refused = made.no(byName('m', { ada: 'for', bo: 'for', di: 'for', cy: 'for' }))
  assert.deepEqual(refused, { code: 'voter-not-entitled', name: 'Cy', because: 'interest' })
})

test('a dispensation to speak keeps a member in the room and leaves them without a vote', () => {
  const made = sitting()
  const dispensation = 'May speak on allotments'
  assert.equal(made.no(dpi('bo', { response: 'stays', dispensation })).code, 'interest-demands-more')
  assert.equal(
    made.no(dpi('di', { response: 'noVote', dispensation })).code,
    'room-entry-names-unknown',
    'a dispensation of somebody else',
  )
  made.in(dpi('bo', { response: 'noVote', dispensation }))
  assert.equal(isInRoom(made.room, id('bo')), true)
  assert.equal(entitledVoters(made.room, id('one')).includes(id('bo')), false)
})

test('a vote by name has each member once, and says whom it misses', () => {
  const made = sitting()
  made.in(motion('m'))
  assert.deepEqual(made.no(byName('m', { ada: 'for', bo: 'against', cy: 'abstain' })), {
    code: 'voter-missing',
    names: ['Di'],
    named: 3,
    entitled: 4,
  })
  assert.equal(
    made.no(byName('m', { ada: 'for', bo: 'for', cy: 'for', di: 'for', flo: 'for' })).code,
    'voter-not-entitled',
  )
  const twice = byName('m', { ada: 'for', bo: 'for', cy: 'for', di: 'for' }) as Vote
  assert.equal(made.no({ ...twice, cast: [...twice.cast, ...twice.cast.slice(0, 1)] }).code, 'voter-twice')
  assert.equal(made.no({ ...twice, counts: { ...twice.counts, for: 3 } }).code, 'vote-does-not-add-up')
  made.in(byName('m', { ada: 'for', bo: 'for', cy: 'abstain', di: 'didNotVote' }), '19:00')
  assert.equal(made.no(hands('m', [4])).code, 'motion-decided-already')
})

const asks = (key: string, side: VoteSide, motionKey = 'm'): RoomEvent => ({
  kind: 'ownVoteAsked',
  motionId: id(motionKey),
  personId: id(key),
  side,
})

test('straight after a vote by hands a member may have their own recorded, once and within the count', () => {
  const made = sitting()
  made.in({ kind: 'left', personId: id('cy') })
  made.in(motion('m'))
  assert.equal(made.no(asks('di', 'for')).code, 'room-entry-names-unknown')
  made.in(hands('m', [0, 1, 1, 1]))
  made.in({ kind: 'returned', personId: id('cy') })
  assert.deepEqual(made.no(asks('cy', 'against')), { code: 'own-vote-not-there', name: 'Cy' })
  const asked = made.in(asks('di', 'against'))
  assert.deepEqual(made.no(asks('di', 'for')), { code: 'own-vote-twice', name: 'Di' })
  assert.deepEqual(made.no(asks('bo', 'against')), {
    code: 'own-vote-beyond-count',
    side: 'against',
    counted: 1,
    named: 2,
  })
  made.in(asks('bo', 'abstain'))
  const [put] = made.room.motions
  assert.deepEqual(put?.ownVotes, [
    { personId: id('di'), side: 'against' },
    { personId: id('bo'), side: 'abstain' },
  ])
  assert.deepEqual(put && mayAskOwnVote(made.room, put), [id('ada')])
  made.in({ kind: 'struckOut', entryId: asked })
  assert.deepEqual(made.room.motions[0]?.ownVotes, [{ personId: id('bo'), side: 'abstain' }])
})

test('nobody asks for their own vote to be recorded once the meeting has gone on, or where all were named', () => {
  const made = sitting()
  made.in(motion('m'))
  made.in(hands('m', [3, 1]))
  made.in(motion('n', { purpose: { kind: 'procedural' } }))
  made.in(asks('di', 'against'))
  made.in(hands('n', [4], { voteId: id('vote-n') }))
  assert.equal(made.no(asks('ada', 'for')).code, 'own-vote-late')
  made.in(asks('ada', 'for', 'n'))
  made.in({ kind: 'itemClosed', outcome: 'taken' })
  assert.equal(made.no(asks('bo', 'for', 'n')).code, 'own-vote-late')
  made.in(openItem('one'))
  made.in(motion('o'))
  made.in(byName('o', { ada: 'for', bo: 'for', cy: 'for', di: 'against' }))
  assert.equal(made.no(asks('di', 'against', 'o')).code, 'own-vote-by-name')
  assert.deepEqual(mayAskOwnVote(made.room, made.room.motions.at(-1) ?? assert.fail()), [])
  made.in(motion('p', { purpose: { kind: 'procedural' } }))
  made.in(hands('p', [4]))
  made.in(adjourn('For tea'))
  made.in({ kind: 'meetingResumed' })
  assert.equal(made.no(asks('ada', 'for', 'p')).code, 'own-vote-late')
})

test('after assent only a vote for it can be recorded, and a vote on which one rests is not struck out', () => {
  const made = sitting()
  made.in(motion('m'))
  const vote = made.in(hands('m', [], { method: 'assent' }))
  for (const side of ['against', 'abstain'] as const)
    assert.equal(made.no(asks('di', side)).code, 'own-vote-beyond-count')
  made.in(asks('di', 'for'))
  assert.equal(made.no({ kind: 'struckOut', entryId: vote }).code, 'entry-relied-on')
})

test('a casting vote resolves an equality, and nothing else', () => {
  const made = sitting()
  made.in(motion('m'))
  assert.equal(made.no(hands('m', [2, 2])).code, 'tie-without-casting-vote')
  assert.equal(made.no(hands('m', [3, 1], { castingVote: 'for' })).code, 'casting-vote-without-equality')
  assert.equal(made.no(hands('m', [-1, 5])).code, 'vote-count-malformed')
  made.in(hands('m', [2, 2], { castingVote: 'against' }))
  const [decided] = made.room.motions
  assert.deepEqual([decided?.outcome, decided?.putById], ['lost', 'ada'])
})

test('the sum of a vote is said in words', () => {
  const made = sitting()
  made.in(motion('m'))
  const sentence = sentenceOf(made.no(hands('m', [3, 1, 1])))
  assert.match(
    sentence,
    /3 for, 1 against, 1 abstaining and 0 not voting make 5, and 4 in the room may vote, which is 1 too many/,
  )
  assert.match(sentenceOf(made.no(hands('m', [2]))), /2 too few/)
})

test('an amendment is decided first, and changes the motion where it is carried or accepted', () => {
  const made = sitting()
  assert.equal(made.no(amendment('a')).code, 'room-entry-names-unknown')
  made.in(motion('m'))
  assert.equal(made.no(motion('n')).code, 'motion-undecided')
  made.in(amendment('a', { seconderId: undefined }))
  assert.equal(made.no(amendment('b')).code, 'amendment-undecided')
  assert.equal(made.no(hands('m', [4])).code, 'amendment-undecided')
  assert.equal(made.no(hands('a', [4])).code, 'motion-not-seconded')
  assert.equal(
    made.no({ kind: 'motionSeconded', motionId: id('a'), seconderId: id('cy') }).code,
    'motion-seconded-by-mover',
  )
  made.in({ kind: 'motionSeconded', motionId: id('a'), seconderId: id('di') })
  made.in(hands('a', [1, 3]))
  assert.equal(made.room.motions[0]?.text, 'That permission be granted.')
  made.in(amendment('b'))
  assert.equal(made.no(openItem('two')).code, 'private-item-in-public')
  assert.equal(made.no({ kind: 'itemClosed', outcome: 'taken' }).code, 'motion-undecided')
  made.in({ kind: 'amendmentAccepted', motionId: id('b') })
  assert.equal(made.room.motions[0]?.text, 'That permission be granted for a year.')
  assert.equal(made.room.motions[0]?.movedAs, 'That permission be granted.')
  assert.equal(made.no({ kind: 'amendmentAccepted', motionId: id('m') }).code, 'room-entry-names-unknown')
  made.in(hands('m', [4], { method: 'assent', counts: { for: 0, against: 0, abstain: 0, didNotVote: 0 } }))
  assert.equal(made.room.motions[0]?.outcome, 'carried')
})

test('a motion needs words, an open item, and people in the room; withdrawn, it takes its amendments along', () => {
  const made = room()
  for (const key of members) made.in(came(key))
  assert.deepEqual(made.no(motion('m')), { code: 'meeting-not-sitting', phase: 'notOpened' })
  made.in(opening)
  assert.equal(made.no(motion('m')).code, 'no-item-open')
  made.in(openItem('one'))
  assert.equal(made.no(motion('m', { text: ' ' })).code, 'motion-without-words')
  assert.equal(made.no(motion('m', { moverId: id('ed') })).code, 'not-in-the-room')
  made.in(motion('m'))
  made.in(amendment('a'))
  made.in({ kind: 'motionWithdrawn', motionId: id('m') })
  assert.deepEqual(
    made.room.motions.map(({ outcome }) => outcome),
    ['withdrawn', 'withdrawn'],
  )
})

test('votes on the budget at full council, and votes demanded, are taken by name', () => {
  const made = sitting(facts({ body: { kind: 'council' }, rules: { recordedVoteDemandedBy: 2 } }))
  made.in(motion('m', { isOnBudget: true }))
  made.in(amendment('a'))
  assert.deepEqual(made.no(hands('a', [4])), { code: 'vote-must-be-recorded', why: 'budget' })
  made.in(byName('a', { ada: 'for', bo: 'for', cy: 'for', di: 'for' }))
  made.in(byName('m', { ada: 'for', bo: 'for', cy: 'for', di: 'for' }))
  made.in(motion('n'))
  assert.equal(made.no(demand('ada')).code, 'too-few-demand-recorded-vote')
  made.in(demand('ada', 'cy'))
  assert.deepEqual(made.no(hands('n', [4])), { code: 'vote-must-be-recorded', why: 'demanded' })
})

test('a motion is not agreed by assent where somebody is against it', () => {
  const made = sitting()
  made.in(motion('m'))
  assert.equal(made.no(hands('m', [3, 1], { method: 'assent' })).code, 'assent-with-dissent')
})

test('the public is excluded by resolution for exempt information, and without one for confidential', () => {
  const made = sitting()
  made.in({ kind: 'itemClosed', outcome: 'taken' })
  assert.equal(made.no(openItem('two')).code, 'private-item-in-public')
  assert.equal(made.no(exclude([], ['3'])).code, 'exclusion-without-items')
  assert.equal(made.no(exclude(['two'], [])).code, 'exclusion-without-paragraph')
  assert.equal(made.no({ kind: 'publicReadmitted' }).code, 'public-not-excluded')
  made.in(exclude(['two'], ['3']))
  made.in(hands('x', [4]))
  made.in(openItem('two'))
  assert.equal(made.no(openItem('three')).code, 'private-item-in-public')
  assert.equal(made.no(confidential(' ')).code, 'exclusion-without-basis')
  made.in(confidential('Terms of the department'))
  made.in(openItem('three'))
  made.in({ kind: 'publicReadmitted' })
  assert.equal(exclusionNow(made.room), undefined)
  assert.equal(made.room.exclusions.length, 2)
})

test('an item may be taken in public after the meeting refused to exclude the public, but never a confidential one', () => {
  const made = sitting()
  made.in({ kind: 'itemClosed', outcome: 'taken' })
  const itemIds = [id<'item'>('two'), id<'item'>('three')]
  made.in(motion('x', { purpose: { kind: 'exclusion', itemIds, paragraphs: ['3'] } }))
  made.in(hands('x', [1, 3]))
  made.in(openItem('two'))
  assert.equal(made.no(openItem('three')).code, 'private-item-in-public')
})

test('the words of an exclusion name the items and paragraphs, in the council’s own words where it has some', () => {
  const made = sitting()
  const chosen = { itemIds: [id<'item'>('two'), id<'item'>('three')], paragraphs: ['1', '3'] }
  assert.match(
    exclusionWords(made.known, made.room, chosen),
    /for items 2 and 3, .* in paragraphs 1 and 3 of Part 1/,
  )
  const own = facts({ rules: { exclusionWords: 'Close the doors for {items} ({paragraphs}).' } })
  assert.equal(
    exclusionWords(own, made.room, { ...chosen, paragraphs: ['2'] }),
    'Close the doors for items 2 and 3 (paragraph 2).',
  )
})

test('a meeting ends at its guillotine unless it resolves to go on', () => {
  const made = sitting(facts({ rules: { guillotineMinutes: 180 } }))
  assert.equal(mustEndAt(made.room, made.known), instant('2026-11-04 21:31'))
  assert.equal(made.no(extend('21:00')).code, 'extension-not-later')
  made.in(extend('22:00'))
  made.in(hands('x', [4]))
  assert.equal(mustEndAt(made.room, made.known), instant('2026-11-04 22:00'))
})

test('an urgent item needs the chair and the special circumstances, and no executive may take one', () => {
  const made = sitting()
  assert.equal(made.no(urgent('')).code, 'urgency-without-reason')
  made.in(urgent('The river rose this morning.'))
  made.in(openItem('flood'))
  const executive = sitting(facts({ body: { kind: 'executive', regime: 'exec2012' } }))
  assert.equal(executive.no(urgent('The river rose.')).code, 'urgency-not-for-executive')
})

test('an adjourned meeting takes nothing until it is resumed; a closed one takes nothing', () => {
  const made = sitting()
  assert.equal(made.no(adjourn(' ')).code, 'meeting-move-without-reason')
  assert.equal(made.no({ kind: 'meetingResumed' }).code, 'meeting-sits-already')
  made.in(adjourn('Fire alarm'))
  assert.deepEqual(made.no(openItem('one')), { code: 'meeting-not-sitting', phase: 'adjourned' })
  made.in({ kind: 'meetingResumed' })
  made.in({ kind: 'meetingClosed' }, '20:00')
  assert.deepEqual(made.no(came('ed')), { code: 'meeting-not-sitting', phase: 'closed' })
  assert.equal(made.room.course[0]?.closedAt, instant('2026-11-04 20:00'))
})

test('a resolution may be drafted unfinished, and is agreed only when it is whole', () => {
  const made = sitting()
  const limb = { id: id<'limb'>('l'), verb: 'agree' as const, text: 'Grant permission.' }
  const resolution = {
    id: id<'resolution'>('r'),
    itemId: id<'item'>('one'),
    decisionMaker: { kind: 'body' as const, bodyId: id<'body'>('planning') },
    formula: 'RESOLVED',
    takenOn: day('2026-11-04'),
    limbs: [{ ...limb, text: '' }],
  }
  made.in({ kind: 'resolutionDrafted', resolution })
  const agreed: RoomEvent = { kind: 'resolutionAgreed', resolutionId: id('r') }
  assert.equal(made.no(agreed).code, 'limb-without-text')
  made.in({ kind: 'resolutionDrafted', resolution: { ...resolution, limbs: [limb] } })
  made.in(agreed)
  assert.equal(made.no({ kind: 'resolutionDrafted', resolution }).code, 'resolution-agreed-already')
})

test('an entry is struck out where nothing rests on it, and the room is as if it had not been', () => {
  const made = sitting()
  const left = made.in({ kind: 'left', personId: id('cy') })
  const moved = made.in(motion('m'))
  const voted = made.in(hands('m', [3]))
  const strike = (entryId: typeof left): RoomEvent => ({ kind: 'struckOut', entryId })
  const refused = made.no(strike(moved))
  assert.equal(refused.code, 'entry-relied-on')
  assert.equal(made.no(strike(left)).code, 'entry-relied-on')
  made.in(strike(voted))
  made.in(strike(left))
  assert.equal(isInRoom(made.room, id('cy')), true)
  assert.equal(made.no(strike(left)).code, 'entry-not-to-be-struck-out')
  assert.equal(made.no(strike(made.record.entries[4]?.id ?? left)).code, 'entry-not-to-be-struck-out')
})

test('an entry sent twice is kept once, and what the facts of today refuse is kept and shown', () => {
  const known = facts()
  const arrived: RoomEntry = { ...came('ada'), id: id('e'), at: instant('2026-11-04 18:30') }
  const once = enterInRoom(recordOf([], known), arrived, known)
  assert.ok(once.ok)
  const twice = enterInRoom(once.value, arrived, known)
  assert.ok(twice.ok && twice.value.entries.length === 1)
  const emptied = { ...known, register: { ...known.register, holdings: [] } }
  const misfits = recordOf([arrived], emptied).misfits
  assert.deepEqual(
    misfits.map(({ refusal }) => refusal.code),
    ['not-a-member'],
  )
})
