import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, day, holding, id, instant, person } from '../../../test/council/small-register.ts'
import { enterInRoom, recordOf, sentenceOf, type RoomRecord } from '../room/enter-in-room.ts'
import type { RoomEvent } from '../room/entry.ts'
import { unrecordedHouseRules } from '../room/house-rules.ts'
import type { RoomFacts, RoomItem } from '../room/room-facts.ts'
import { proceedingsOf } from './proceedings-of.ts'

const item = (
  [key, number, title]: readonly [string, string, string],
  part: RoomItem['part'] = 'public',
): RoomItem => ({
  id: id(key),
  number,
  title,
  part,
  isConfidential: key === 'secret',
  recommendations: [],
})

const facts: RoomFacts = {
  meetingId: id('meeting'),
  bodyId: id('planning'),
  startsAt: instant('2026-11-04 18:30'),
  on: day('2026-11-04'),
  zone: 'Europe/London',
  register: {
    people: [
      ...['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name) => person(name.toLowerCase(), name)),
      person('hal', 'Hal Hidden', { isIdentityProtected: true }),
    ],
    offices: [
      { id: id('seat'), title: 'Member of Planning', kind: 'member', bodyId: id('planning') },
      { id: id('chair'), title: 'Chair of Planning', kind: 'chair', bodyId: id('planning') },
      { id: id('vice'), title: 'Vice-Chair of Planning', kind: 'viceChair', bodyId: id('planning') },
      { id: id('councillor'), title: 'Councillor', kind: 'member', bodyId: id('council') },
      { id: id('solicitor'), title: 'Solicitor', kind: 'officer' },
    ],
    holdings: [
      holding('ada', 'chair', ['2024-05-01']),
      holding('bo', 'vice', ['2024-05-01']),
      ...['cy', 'di', 'ed', 'hal'].map((key) => holding(key, 'seat', ['2024-05-01'])),
      holding('flo', 'councillor', ['2024-05-01']),
      holding('gus', 'solicitor', ['2024-05-01']),
    ],
    bodies: [body('planning', 'Planning', { quorum: 2 }), body('council', 'Council', { kind: 'council' })],
  },
  items: [
    item(['start', '1', 'Apologies for absence']),
    item(['mill', '2', 'The old mill']),
    item(['sale', '3', 'Sale to Quagga Limited'], 'private'),
    item(['secret', '4', 'A letter of the department'], 'private'),
    item(['hall', '5', 'The hall']),
  ],
  rules: { ...unrecordedHouseRules, guillotineMinutes: 60 },
  dispensations: [{ personId: id('di'), words: 'May speak and vote on the mill', extent: 'speakAndVote' }],
}

const came = (key: string, also: Partial<Extract<RoomEvent, { kind: 'came' }>> = {}): RoomEvent => ({
  kind: 'came',
  personId: id(key),
  capacity: 'member',
  mode: 'inPerson',
  ...also,
})
const open = (key: string): RoomEvent => ({ kind: 'itemOpened', itemId: id(key) })
const moved = (also: Partial<Extract<RoomEvent, { kind: 'motionMoved' }>> = {}): RoomEvent => ({
  kind: 'motionMoved',
  motionId: id('m1'),
  purpose: { kind: 'substantive' },
  text: 'That the mill be kept.',
  moverId: id('ada'),
  seconderId: id('bo'),
  isOnBudget: false,
  ...also,
})
const voted = (also: Partial<Extract<RoomEvent, { kind: 'voteTaken' }>> = {}): RoomEvent => ({
  kind: 'voteTaken',
  voteId: id('v1'),
  motionId: id('m1'),
  method: 'hands',
  counts: { for: 3, against: 0, abstain: 0, didNotVote: 0 },
  cast: [],
  ...also,
})
const declared = (also: Partial<Extract<RoomEvent, { kind: 'interestDeclared' }>> = {}): RoomEvent => ({
  kind: 'interestDeclared',
  personId: id('cy'),
  itemId: id('mill'),
  interest: 'DPI',
  response: 'leaves',
  isSensitive: false,
  words: 'owns the mill',
  ...also,
})
const start: readonly RoomEvent[] = [
  came('ada'),
  came('bo'),
  came('cy'),
  { kind: 'meetingOpened', presidingId: id('ada'), right: 'chair' },
]

/** What the minutes say after these entries, under each item; an event may be given with its time of the evening. */
function said(...events: readonly (RoomEvent | readonly [RoomEvent, string])[]): Record<string, string[]> {
  let record: RoomRecord = recordOf([], facts)
  for (const [at, given] of events.entries()) {
    const [event, time] = 'kind' in given ? [given, '18:30'] : given
    const answer = enterInRoom(
      record,
      { ...event, id: id(`e${at}`), at: instant(`2026-11-04 ${time}`) },
      facts,
    )
    assert.ok(answer.ok, answer.ok ? '' : sentenceOf(answer.refusal))
    record = answer.value
  }
  const told: Record<string, string[]> = {}
  for (const { itemId, body: block } of proceedingsOf(record, facts)) {
    const words = block.kind === 'motion' ? `${block.moverId}, ${block.seconderId}: ${block.text}` : undefined
    ;(told[itemId] ??= []).push(words ?? ('text' in block ? block.text : block.kind))
  }
  return told
}

test('the opening, the apologies and who stands in for whom are told under the item for apologies', () => {
  const roll = start.slice(0, 3)
  const told = said(
    ...roll,
    came('flo', { capacity: 'substitute', substituteForId: id('di') }),
    came('gus', { capacity: 'officer', mode: 'virtual' }),
    { kind: 'apologiesSent', personId: id('di'), reason: 'Ill' },
    { kind: 'apologiesSent', personId: id('ed') },
    { kind: 'meetingOpened', presidingId: id('bo'), right: 'viceChair' },
  )
  assert.deepEqual(told, {
    start: [
      'Bo, deputising, took the chair and opened the meeting at 6:30pm.',
      'Apologies for absence were received from Di and Ed.',
      'Flo attended as substitute for Di.',
      'Gus attended remotely.',
    ],
  })
})

test('who comes late, leaves and returns is told under the item of that moment, and the public is not', () => {
  const told = said(
    ...start,
    open('mill'),
    [came('ed'), '18:45'],
    [came('gus', { capacity: 'officer', mode: 'virtual' }), '18:46'],
    [came('flo', { capacity: 'public' }), '18:47'],
    [{ kind: 'left', personId: id('ed') }, '18:50'],
    open('hall'),
    [{ kind: 'returned', personId: id('ed') }, '19:00'],
    [{ kind: 'left', personId: id('flo') }, '19:01'],
  )
  assert.deepEqual(told['mill'], [
    'Ada took the chair and opened the meeting at 6:30pm.',
    'Ed arrived at 6:45pm.',
    'Gus joined the meeting remotely at 6:46pm.',
    'Ed left the meeting at 6:50pm.',
  ])
  assert.deepEqual(told['hall'], ['Ed returned to the meeting at 7pm.'])
})

test('an interest is told where it was declared, and under its item that the member left', () => {
  const told = said(...start, open('start'), declared(), open('mill'))
  assert.equal(
    told['start']?.at(-1),
    'Cy declared a disclosable pecuniary interest in item 2: owns the mill.',
  )
  assert.deepEqual(told['mill'], [
    'Cy, having declared an interest, left the room for this item and took no part in it.',
  ])
})

test('a member who stays under a dispensation is told with its words', () => {
  const under = { personId: id<'person'>('di'), dispensation: 'May speak and vote on the mill' }
  const told = said(...start, came('di'), open('mill'), declared({ ...under, response: 'stays' }))
  assert.deepEqual(told['mill']?.slice(-2), [
    'Di declared a disclosable pecuniary interest in this item: owns the mill.',
    'Di, having declared an interest, remained in the room and took part. This was under a dispensation: May speak and vote on the mill.',
  ])
})

test('of a sensitive interest nothing is told but its class', () => {
  const told = said(...start, open('mill'), declared({ isSensitive: true, words: undefined }))
  assert.match(
    told['mill']?.at(-2) ?? '',
    /^Cy declared a disclosable pecuniary interest in this item\. The details of the interest are withheld under section 32/,
  )
})

test('what an interest in private business is stands under that business alone', () => {
  const told = said(...start, open('start'), declared({ itemId: id('sale'), words: 'owns Quagga Limited' }))
  assert.equal(told['start']?.at(-1), 'Cy declared a disclosable pecuniary interest in item 3.')
  assert.deepEqual(told['sale'], [
    'Cy declared a disclosable pecuniary interest in this item: owns Quagga Limited.',
  ])
})

test('a declaration that a later one replaced, and one that was struck out, are not told', () => {
  const again = said(...start, open('mill'), declared(), declared({ words: 'rents the mill' }))
  assert.equal(again['mill']?.filter((text) => text.includes('owns')).length, 0)
  const struck = said(...start, open('mill'), declared(), { kind: 'struckOut', entryId: id('e5') })
  assert.equal(struck['mill']?.length, 1)
})

test('an amendment is told with its mover, its seconder and its fate, and how the motion then read', () => {
  const amendment = moved({
    motionId: id('m2'),
    purpose: { kind: 'amendment', amendsId: id('m1'), becomes: 'That the mill be kept and mended.' },
    text: 'Add “and mended”.',
    moverId: id('bo'),
    seconderId: id('cy'),
  })
  const told = said(
    ...start,
    open('mill'),
    moved(),
    amendment,
    voted({
      motionId: id('m2'),
      voteId: id('v2'),
      counts: { for: 2, against: 1, abstain: 0, didNotVote: 0 },
    }),
    { kind: 'ownVoteAsked', motionId: id('m2'), personId: id('cy'), side: 'against' },
    { kind: 'recordedVoteDemanded', motionId: id('m1'), byIds: [id('bo'), id('cy')] },
    voted({
      method: 'recorded',
      counts: { for: 2, against: 1, abstain: 0, didNotVote: 0 },
      cast: [
        { personId: id('ada'), choice: 'for' },
        { personId: id('bo'), choice: 'for' },
        { personId: id('cy'), choice: 'against' },
      ],
    }),
  )
  assert.deepEqual(told['mill']?.slice(1), [
    'ada, bo: That the mill be kept.',
    'Bo moved, and Cy seconded, an amendment to the motion: “Add ‘and mended’.”',
    'On a show of hands, the amendment was carried. The motion then read: “That the mill be kept and mended.”',
    'vote',
    'At the request of Cy it is recorded that they voted against the amendment.',
    'A recorded vote was demanded by Bo and Cy.',
    'On a recorded vote, the motion was carried.',
    'vote',
  ])
})

test('a casting vote, a withdrawn motion and a deferred item are told', () => {
  const told = said(
    ...start,
    came('di'),
    open('mill'),
    moved(),
    { kind: 'motionWithdrawn', motionId: id('m1') },
    moved({ motionId: id('m2'), seconderId: id('cy') }),
    voted({
      motionId: id('m2'),
      counts: { for: 2, against: 2, abstain: 0, didNotVote: 0 },
      castingVote: 'against',
    }),
    { kind: 'itemClosed', outcome: 'deferred', reason: 'the plans are awaited' },
  )
  assert.deepEqual(told['mill']?.slice(2), [
    'ada, bo: That the mill be kept.',
    'The motion was withdrawn.',
    'ada, cy: That the mill be kept.',
    'The votes were equal, and Ada, presiding, gave the casting vote against it. On a show of hands, the motion was lost.',
    'vote',
    'This item was deferred: the plans are awaited.',
  ])
})

test('putting out the public is told where the public can read it, with the paragraphs and never a private title', () => {
  const told = said(
    ...start,
    open('mill'),
    { kind: 'itemClosed', outcome: 'taken' },
    moved({
      purpose: { kind: 'exclusion', itemIds: [id('sale')], paragraphs: ['3'] },
      text: 'That the public go.',
    }),
    voted({ method: 'assent' }),
    open('sale'),
    { kind: 'publicExcluded', itemIds: [id('secret')], basis: 'the terms of the department' },
    open('secret'),
    [{ kind: 'publicReadmitted' }, '19:10'],
  )
  assert.deepEqual(told['mill']?.slice(1), [
    'ada, bo: That the public go.',
    'The motion was carried without dissent. The press and public were excluded for item 3, because of exempt information (paragraph 3 of Schedule 12A).',
    'The press and public were excluded for item 4, because confidential information would otherwise have been disclosed.',
    'The press and public were readmitted at 7:10pm.',
  ])
  assert.deepEqual(told['sale'], ['vote'])
  assert.deepEqual(told['secret'], [
    'The information was confidential on this ground: the terms of the department.',
  ])
  assert.doesNotMatch(JSON.stringify(told), /Quagga/)
})

test('urgency, an adjournment, an extension and the close are told with reasons and times', () => {
  const told = said(
    ...start,
    { kind: 'urgentItemAdmitted', itemId: id('flood'), title: 'Flood', reason: 'the river rose today' },
    open('flood'),
    [{ kind: 'meetingAdjourned', reason: 'the alarm rang', span: 'laterToday' }, '19:00'],
    [{ kind: 'meetingResumed' }, '19:15'],
    [moved({ purpose: { kind: 'extension', until: instant('2026-11-04 20:00') } }), '19:20'],
    [voted(), '19:21'],
    [{ kind: 'meetingClosed' }, '19:55'],
  )
  assert.deepEqual(told['flood'], [
    'Ada took the chair and opened the meeting at 6:30pm.',
    'Ada agreed that this item be taken as a matter of urgency, by reason of these special circumstances: the river rose today.',
    'The meeting adjourned at 7pm: the alarm rang.',
    'The meeting resumed at 7:15pm.',
    'ada, bo: That the mill be kept.',
    'On a show of hands, the motion was carried. The meeting was extended until 8pm.',
    'vote',
    'The meeting closed at 7:55pm.',
  ])
})

test('somebody whose identity is protected is told by office alone, also as a mover', () => {
  const told = said(...start, came('hal'), open('mill'), moved({ moverId: id('hal') }), [
    { kind: 'left', personId: id('hal') },
    '19:00',
  ])
  assert.deepEqual(told['mill']?.slice(2), [
    'Member of Planning moved, and Bo seconded, the motion: “That the mill be kept.”',
    'Member of Planning left the meeting at 7pm.',
  ])
})

const ballotId = id<'ballot'>('ballot')
const nominated = (key: string, proposer: string, seconder: string): RoomEvent => ({
  kind: 'candidateNominated',
  ballotId,
  personId: id(key),
  proposerId: id(proposer),
  seconderId: id(seconder),
})

test('a ballot is told by its nominations, the numbers of each round and who was elected', () => {
  const told = said(
    ...start,
    open('mill'),
    { kind: 'ballotOpened', ballotId, post: 'Chair of the mill group', taking: 'secret' },
    nominated('ada', 'bo', 'cy'),
    nominated('bo', 'cy', 'ada'),
    nominated('cy', 'ada', 'bo'),
    { kind: 'candidateWithdrew', ballotId, personId: id('cy') },
    {
      kind: 'ballotRoundHeld',
      ballotId,
      counts: [
        { personId: id('ada'), votes: 1 },
        { personId: id('bo'), votes: 1 },
      ],
      spoilt: 1,
      notVoting: 0,
      cast: [],
      outId: id('bo'),
    },
  )
  assert.deepEqual(told['mill']?.slice(-5), [
    'Bo nominated Ada for election as Chair of the mill group, and Cy seconded the nomination.',
    'Cy nominated Bo for election as Chair of the mill group, and Ada seconded the nomination.',
    'Ada nominated Cy for election as Chair of the mill group, and Bo seconded the nomination.',
    'Cy withdrew from the ballot.',
    'Round 1 of the ballot for Chair of the mill group: Ada 1 and Bo 1. 1 paper was spoilt and 0 did not vote. The fewest votes were equal, and by the casting vote of Ada, presiding, Bo went out. Ada was elected as Chair of the mill group.',
  ])
})

test('a ballot that was given up is told with its reason', () => {
  const told = said(
    ...start,
    open('mill'),
    { kind: 'ballotOpened', ballotId, post: 'Chair of the mill group', taking: 'hands' },
    { kind: 'ballotAbandoned', ballotId, reason: 'Nobody was nominated' },
  )
  assert.equal(
    told['mill']?.at(-1),
    'The ballot for Chair of the mill group was given up: Nobody was nominated.',
  )
})
