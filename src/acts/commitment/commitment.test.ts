import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Commitment } from '../../council/commitment/commitment.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accept as given } from '../../foundation/result.ts'
import { addItem } from '../agenda/add-item.ts'
import { recordSuccession } from '../body/record-succession.ts'
import { registerBody } from '../body/register-body.ts'
import { draftMinutes } from '../minutes/draft-minutes.ts'
import { publishDraftMinutes } from '../minutes/move-minutes.ts'
import { recordContribution } from '../minutes/record-contribution.ts'
import { recordResolution } from '../resolution/record-resolution.ts'
import { publishDecisions } from '../resolution/publish-decisions.ts'
import { withdrawDecision } from '../resolution/end-decision.ts'
import { testAct } from '../test-act.ts'
import { testCommitment } from '../test-commitment.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testMember, testResolution, testScheme, wholeRecord } from '../test-decision.ts'
import { heldMeeting, laterMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { answerRecommendation } from './answer-recommendation.ts'
import { claimCommitmentDone } from './claim-commitment-done.ts'
import { draftReportBack } from './draft-report-back.ts'
import { makeCommitment } from './make-commitment.ts'
import { endCommitment, moveCommitment } from './move-commitment.ts'
import { reportBacksDue } from './report-backs-due.ts'
import { acceptReportBack, askForMore, placeReportBack, recordReportBack } from './report-back.ts'
import { followedCommitment } from './take-step.ts'

const database = await testDatabase()

type Made = Awaited<ReturnType<typeof testCommitment>>

const undertaking = (made: Made, council: TestCouncil): Commitment => ({
  ...made.commitment,
  id: id('commitment'),
  quote: 'zanzibar',
  reportBackBodyId: council.bodyId,
})
const lateMove = { words: 'Budget season.', approvedBy: 'Scrutiny Committee', dueOn: day('2025-03-12') }
const move = { words: 'The quagga was ill.', approvedBy: 'Leader', dueOn: day('2025-02-28') }
const recommendation = { nature: 'recommendation', quote: 'Approve the zanzibar scheme.' } as const

testAct(database, 'make-commitment', {
  prepare: async (council) => {
    const made = await testCommitment(council)
    return (session) => makeCommitment(session, undertaking(made, council))
  },
})
testAct(database, 'move-commitment', {
  prepare: async (council) => {
    const { commitmentId } = await testCommitment(council)
    return (session) => moveCommitment(session, { commitmentId, ...move })
  },
})
testAct(database, 'claim-commitment-done', {
  prepare: async (council) => {
    const { commitmentId } = await testCommitment(council)
    return (session) => claimCommitmentDone(session, { commitmentId, words: 'It stands on the hill.' })
  },
})
testAct(database, 'answer-recommendation', {
  prepare: async (council) => {
    const { commitmentId } = await testCommitment(council, recommendation)
    return (session) =>
      answerRecommendation(session, { commitmentId, response: 'reject', words: 'Too dear.' })
  },
})
testAct(database, 'place-report-back', {
  prepare: async (council) => {
    const { commitmentId, itemId } = await testCommitment(council)
    return (session) => placeReportBack(session, { commitmentId, itemId })
  },
})
testAct(database, 'record-report-back', {
  prepare: async (council) => {
    const { commitmentId, itemId } = await testCommitment(council)
    return (session) => recordReportBack(session, { commitmentId, itemId, words: 'Half is built.' })
  },
})
testAct(database, 'accept-report-back', {
  prepare: async (council) => {
    const { commitmentId, itemId, resolutionId } = await testCommitment(council)
    return (session) => acceptReportBack(session, { commitmentId, itemId, resolutionId })
  },
})
testAct(database, 'ask-for-more', {
  prepare: async (council) => {
    const { commitmentId, itemId } = await testCommitment(council)
    const asked = { words: 'Show the bill.', dueOn: day('2025-03-31') }
    return (session) => askForMore(session, { commitmentId, itemId, ...asked })
  },
})
testAct(database, 'end-commitment', {
  prepare: async (council) => {
    const { commitmentId } = await testCommitment(council)
    return (session) => endCommitment(session, { commitmentId, as: 'lapsed', reason: 'The hill slid away.' })
  },
})

async function standing(council: TestCouncil, { commitmentId }: Pick<Made, 'commitmentId'>) {
  const found = await database.office
    .transaction()
    .execute((tx) => followedCommitment({ tx, councilId: council.councilId }, commitmentId))
  return found?.course
}

test('a commitment from a decision is public with the decision, and not before', async () => {
  const council = await testCouncil(database)
  const seen = () => whereSeen(database, council.councilId, 'zanzibar scheme')
  const meeting = await heldMeeting(council)
  const resolution = await testResolution(council, meeting)
  const commitment: Commitment = {
    id: id('commitment'),
    nature: 'undertaking',
    source: { kind: 'limb', limbId: resolution.limbs[0]!.id },
    quote: 'the zanzibar  scheme',
    owner: { kind: 'outside', name: 'Okapi Trust' },
    trigger: 'when the rains end',
    reportBackBodyId: council.bodyId,
  }
  accepted(await council.act((session) => makeCommitment(session, commitment)))
  assert.deepEqual(await whereSeen(database, council.councilId, ['zanzibar', 'Okapi Trust', 'rains end']), [])
  accepted(await council.act((session) => publishDecisions(session, meeting.meetingId)))
  assert.ok((await seen()).includes('commitment'))
  const owner = () => whereSeen(database, council.councilId, 'Okapi Trust')
  assert.deepEqual(await owner(), ['commitment', 'follow_through_text', 'searchable'])
  accepted(
    await council.act((session) =>
      withdrawDecision(session, { resolutionId: resolution.id, reason: 'Error.' }),
    ),
  )
  assert.deepEqual(await seen(), [])
  assert.deepEqual(await owner(), ['commitment'], 'the search keeps a promise whose decision was withdrawn')
  const row = await database.publicReader
    .selectFrom('published.commitment')
    .select(['quote', 'owner_name', 'resolution_id'])
    .where('council_id', '=', council.councilId)
    .executeTakeFirst()
  assert.deepEqual(row, { quote: null, owner_name: 'Okapi Trust', resolution_id: resolution.id })
})

test('a commitment from minutes waits for them, and stays unseen where its words are not in what was published', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  const { itemId, meetingId } = meeting
  const said = {
    id: id('contribution'),
    itemId,
    position: 0,
    kind: 'undertaking' as const,
    speaker: { kind: 'person' as const, personId: council.mayorId },
    text: 'I will bring an aardvark to the next meeting.',
    list: [],
  }
  accepted(await council.act((session) => recordContribution(session, said)))
  const commitment: Commitment = {
    id: id('commitment'),
    nature: 'answer',
    source: { kind: 'minutes', itemId },
    quote: 'I will bring an aardvark',
    owner: { kind: 'person', personId: council.mayorId },
    dueOn: day('2025-01-15'),
    reportBackBodyId: council.bodyId,
  }
  const elsewhere = { ...commitment, id: id('commitment'), quote: 'an aardvark and a gnu' }
  assert.equal(
    refusedWith(await council.act((session) => makeCommitment(session, elsewhere))),
    'quote-not-in-source',
  )
  accepted(await council.act((session) => makeCommitment(session, commitment)))
  assert.deepEqual(await whereSeen(database, council.councilId, 'aardvark'), [])
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
  assert.deepEqual(await whereSeen(database, council.councilId, 'aardvark'), [])
  accepted(await council.act((session) => publishDraftMinutes(session, meetingId)))
  assert.ok((await whereSeen(database, council.councilId, 'aardvark')).includes('commitment'))
})

test('a commitment that cannot be made is refused', async () => {
  const council = await testCouncil(database)
  const made = await testCommitment(council)
  const refusal = async (changed: Partial<Commitment>) =>
    refusedWith(
      await council.act((session) => makeCommitment(session, { ...undertaking(made, council), ...changed })),
    )
  assert.equal(await refusal({ quote: 'the zanzibar scheme' }), 'commitment-exists')
  assert.equal(await refusal({ quote: ' ' }), 'quote-not-in-source')
  assert.equal(await refusal({ owner: { kind: 'outside', name: ' ' } }), 'commitment-without-owner')
  assert.equal(await refusal({ dueOn: undefined }), 'commitment-without-date')
  assert.equal(await refusal({ reportBackBodyId: id('body') }), 'report-back-body-unknown')
  assert.equal(await refusal({ source: { kind: 'limb', limbId: id('limb') } }), 'unknown-thing')
  assert.equal(await refusal({ source: { kind: 'minutes', itemId: id('item') } }), 'unknown-thing')
})

test('a commitment from a limb that says who owes it, by when and to whom agrees with it', async () => {
  const council = await testCouncil(database)
  const { itemId } = await heldMeeting(council)
  const { bodyId, mayorOfficeId } = council
  const dueOn = day('2025-01-31')
  const owed = { kind: 'owed', ownerOfficeId: mayorOfficeId, dueOn, reportBackBodyId: bodyId } as const
  const limb = { id: id('limb'), verb: 'agree' as const, text: 'Agree to mend the gnu.', undertaking: owed }
  const resolution = {
    id: id('resolution'),
    itemId,
    decisionMaker: { kind: 'body' as const, bodyId },
    formula: 'RESOLVED',
    takenOn: day('2024-12-11'),
    limbs: [limb],
  }
  const record = { ...wholeRecord, isKey: false }
  accepted(await council.act((session) => recordResolution(session, { resolution, record })))
  const commitment: Commitment = {
    id: id('commitment'),
    nature: 'undertaking',
    source: { kind: 'limb', limbId: limb.id },
    quote: limb.text,
    owner: { kind: 'office', officeId: mayorOfficeId },
    dueOn: day('2025-02-28'),
    reportBackBodyId: bodyId,
  }
  const making = (changed: Partial<Commitment>) =>
    council.act((session) => makeCommitment(session, { ...commitment, ...changed }))
  assert.equal(refusedWith(await making({})), 'commitment-differs-from-limb')
  accepted(await making({ dueOn }))
})

test('a report-back closes at a meeting of its body by a resolution, and in no other way', async () => {
  const council = await testCouncil(database)
  const { scrutinyBodyId } = await testScheme(council)
  const made = await testCommitment(council)
  const { commitmentId, itemId, resolutionId } = made
  const accept = async (asked: Partial<Parameters<typeof acceptReportBack>[1]>) =>
    council.act((session) => acceptReportBack(session, { commitmentId, itemId, resolutionId, ...asked }))
  assert.equal(refusedWith(await accept({ itemId: undefined })), 'report-back-without-meeting')
  assert.equal(refusedWith(await accept({ resolutionId: undefined })), 'report-back-without-resolution')
  assert.equal(
    refusedWith(await accept({ resolutionId: id('resolution') })),
    'report-back-without-resolution',
  )
  assert.equal(refusedWith(await accept({ itemId: id('item') })), 'unknown-thing')
  const itemOf = async (meetingId: typeof made.meetingId) => {
    const item = {
      id: id('item'),
      meetingId,
      position: 0,
      number: '1',
      part: 'public' as const,
      title: 'Scheme',
    }
    return accepted(await council.act((session) => addItem(session, item)))
  }
  const toCome = await itemOf(await laterMeeting(council))
  assert.equal(refusedWith(await accept({ itemId: toCome })), 'report-back-meeting-not-held')
  const other = await itemOf(await laterMeeting(council, { bodyId: scrutinyBodyId }))
  assert.equal(refusedWith(await accept({ itemId: other })), 'report-back-of-another-body')
  const before = await itemOf(await laterMeeting(council, { startsAt: at('2024-12-10T18:30:00Z') }))
  assert.equal(refusedWith(await accept({ itemId: before })), 'report-back-before-promise')
  const claim = () =>
    council.act((session) => claimCommitmentDone(session, { commitmentId, words: 'Built.' }))
  accepted(await claim())
  assert.equal((await standing(council, made))?.state, 'doneClaimed')
  accepted(await accept({}))
  assert.equal((await standing(council, made))?.state, 'accepted')
  assert.equal(refusedWith(await claim()), 'commitment-ended')
})

test('a body that took over the work of another hears what was promised to it, and places it on its agenda', async () => {
  const council = await testCouncil(database)
  const { scrutinyBodyId } = await testScheme(council)
  const { commitmentId } = await testCommitment(council)
  const successorId = id('body')
  const successor = { id: successorId, slug: 'executive', name: 'New Executive', aliases: [] }
  const kind = { kind: 'committee', regime: 'lga1972', fromOn: day('2024-01-01') } as const
  accepted(await council.act((session) => registerBody(session, { ...successor, ...kind })))
  const due = (bodyId: typeof successorId, on: string) =>
    council.act(async (session) => {
      const found = await reportBacksDue(session, { bodyId, startsOn: day(on) }, day('2024-12-20'))
      return given(found.map(({ row }) => row.commitment_id))
    })
  assert.deepEqual(accepted(await due(successorId, '2025-02-15')), [])
  const ends = { bodyId: council.bodyId, successorId, lastDayOn: day('2025-02-01') }
  accepted(await council.act((session) => recordSuccession(session, ends)))
  assert.deepEqual(accepted(await due(successorId, '2025-02-01')), [])
  assert.deepEqual(accepted(await due(successorId, '2025-02-15')), [commitmentId])
  assert.deepEqual(accepted(await due(scrutinyBodyId, '2025-02-15')), [])
  const meeting = { bodyId: successorId, startsAt: at('2025-02-15T18:30:00Z') }
  const meetingId = await laterMeeting(council, meeting)
  const item = {
    id: id('item'),
    meetingId,
    position: 0,
    number: '1',
    part: 'public',
    title: 'Scheme',
  } as const
  const itemId = accepted(await council.act((session) => addItem(session, item)))
  accepted(await council.act((session) => placeReportBack(session, { commitmentId, itemId })))
  assert.deepEqual(accepted(await due(successorId, '2025-02-15')), [])
})

test('“more needed” opens the next report-back with its own day', async () => {
  const council = await testCouncil(database)
  const made = await testCommitment(council)
  const { commitmentId, itemId } = made
  const ask = (words: string, dueOn: string) =>
    council.act((session) => askForMore(session, { commitmentId, itemId, words, dueOn: day(dueOn) }))
  assert.equal(refusedWith(await ask('Show the bill.', '2025-01-31')), 'more-needed-without-date')
  assert.equal(refusedWith(await ask(' ', '2025-03-31')), 'more-needed-without-date')
  accepted(await ask('Show the bill.', '2025-03-31'))
  const { bodyId } = council
  assert.deepEqual((await standing(council, made))?.reportBack, { bodyId, round: 2, dueOn: '2025-03-31' })
})

test('a day moves with a reason and an approver twice, and then by the body alone; the first day stays', async () => {
  const council = await testCouncil(database)
  const made = await testCommitment(council)
  const { commitmentId, itemId, resolutionId } = made
  const moving = (also: Partial<Parameters<typeof moveCommitment>[1]> = {}) =>
    council.act((session) => moveCommitment(session, { commitmentId, ...move, ...also }))
  assert.equal(refusedWith(await moving({ words: '' })), 'commitment-move-without-reason')
  assert.equal(refusedWith(await moving({ approvedBy: '' })), 'commitment-move-without-reason')
  assert.equal(refusedWith(await moving({ dueOn: day('2025-01-31') })), 'commitment-date-not-later')
  accepted(await moving())
  accepted(await moving({ dueOn: day('2025-03-31') }))
  assert.equal(refusedWith(await moving({ dueOn: day('2025-04-30') })), 'commitment-move-needs-body')
  accepted(await moving({ dueOn: day('2025-04-30'), itemId, resolutionId }))
  const course = await standing(council, made)
  assert.equal(course?.moves, 3)
  assert.equal(course.firstDueOn, '2025-01-31')
  assert.equal(course.reportBack.dueOn, '2025-04-30')
})

test('a recommendation is answered before anything else, and its time is the committee’s', async () => {
  const council = await testCouncil(database)
  const made = await testCommitment(council, recommendation)
  const { commitmentId, itemId, resolutionId } = made
  const answer = (asked: Omit<Parameters<typeof answerRecommendation>[1], 'commitmentId'>) =>
    council.act((session) => answerRecommendation(session, { commitmentId, ...asked }))
  const accepting = () =>
    council.act((session) => acceptReportBack(session, { commitmentId, itemId, resolutionId }))
  const later = () => council.act((session) => moveCommitment(session, { commitmentId, ...lateMove }))
  assert.equal((await standing(council, made))?.firstDueOn, '2025-02-12') // two months from 13 December, that day counted
  assert.equal(refusedWith(await accepting()), 'recommendation-not-answered')
  assert.equal(refusedWith(await later()), 'commitment-move-needs-body')
  assert.equal(refusedWith(await answer({ response: 'part', plan: 'Half.' })), 'response-without-reason')
  assert.equal(refusedWith(await answer({ response: 'accept' })), 'response-without-plan')
  accepted(await answer({ response: 'accept', plan: 'All of it.', dueOn: day('2025-03-31') }))
  accepted(await accepting())
  const other = await testCommitment(await testCouncil(database))
  const asked = { commitmentId: other.commitmentId, response: 'accept' as const }
  assert.equal(
    refusedWith(await council.act((session) => answerRecommendation(session, asked))),
    'unknown-thing',
  )
})

test('only a recommendation is answered, a claim says what shows it, and an end says why', async () => {
  const council = await testCouncil(database)
  const { commitmentId, itemId } = await testCommitment(council)
  const refusal = async (act: Parameters<TestCouncil['act']>[0]) =>
    refusedWith((await council.act(act)) as Parameters<typeof refusedWith>[0])
  assert.equal(
    await refusal((session) => answerRecommendation(session, { commitmentId, response: 'accept' })),
    'not-a-recommendation',
  )
  assert.equal(
    await refusal((session) => claimCommitmentDone(session, { commitmentId, words: ' ' })),
    'claim-without-evidence',
  )
  assert.equal(
    await refusal((session) => recordReportBack(session, { commitmentId, itemId, words: '' })),
    'claim-without-evidence',
  )
  assert.equal(
    await refusal((session) => endCommitment(session, { commitmentId, as: 'withdrawn', reason: '' })),
    'commitment-end-without-reason',
  )
  assert.equal(
    await refusal((session) => placeReportBack(session, { commitmentId, itemId: undefined })),
    'report-back-without-meeting',
  )
})

test('a report on a commitment is begun from what the record says of it', async () => {
  const council = await testCouncil(database)
  const { commitmentId } = await testCommitment(council)
  accepted(await council.act((session) => moveCommitment(session, { commitmentId, ...move })))
  const draft = { commitmentId, authorAccountId: council.actors.clerk.accountId!, dueOn: day('2025-02-14') }
  const reportId = accepted(await council.act((session) => draftReportBack(session, draft)))
  const { text } = await database.office
    .selectFrom('report_draft')
    .select('text')
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow()
  const { sections, recommendations } = text as unknown as ReportText
  assert.match(
    sections['background']!,
    /Cabinet recorded: “the zanzibar scheme”\. It is owed by: Executive Mayor/,
  )
  assert.match(
    sections['background']!,
    /First promised for 31 January 2025\.\n\nMoved to 28 February 2025: The quagga was ill\./,
  )
  assert.match(sections['reasons']!, /not said to be done yet/)
  assert.equal(recommendations.length, 1)
  const gone = { ...draft, commitmentId: id('commitment') }
  assert.equal(refusedWith(await council.act((session) => draftReportBack(session, gone))), 'unknown-thing')
})

test('who owes a commitment says that it is done; another owner may not', async () => {
  const council = await testCouncil(database)
  const owner = await testMember(database, council, ['action-owner'])
  const other = await testMember(database, council, ['action-owner'])
  const { person_id: personId } = await database.office
    .selectFrom('account')
    .select('person_id')
    .where('account_id', '=', owner.accountId!)
    .executeTakeFirstOrThrow()
  const { commitmentId } = await testCommitment(council, { owner: { kind: 'person', personId: personId! } })
  const claim = (actor: typeof owner) =>
    council.act((session) => claimCommitmentDone(session, { commitmentId, words: 'Built.' }), {
      actor,
      at: at('2025-01-10T09:00:00Z'),
    })
  assert.equal(refusedWith(await claim(other)), 'commitment-not-yours')
  accepted(await claim(owner))
})
