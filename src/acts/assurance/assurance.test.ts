import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReportReading } from '../../council/assurance/report-reading.ts'
import { accept } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountByEmail } from '../../store/account.ts'
import { assuranceReadersOf, assuranceStagesOf, judgementsOf } from '../../store/assurance.ts'
import {
  assuranceQueriesOf,
  assuranceReportsOf,
  registerOfEvent,
  saidCountsOf,
} from '../../store/assurance-register.ts'
import { reportScansOf } from '../../store/assurance-scan.ts'
import { testDatabase } from '../../store/test-database.ts'
import { markParagraph } from '../finding/mark-paragraph.ts'
import { testAct } from '../test-act.ts'
import { eventWithParagraph, keptEvent, publicEvent, testEvent, testReading } from '../test-assurance.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { cleanScan, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { enterParagraph, recordSaidCount } from './enter-paragraph.ts'
import { readableEvent, readableEvents } from './event-in-hand.ts'
import { moveAssuranceEvent } from './move-assurance-event.ts'
import { endAssuranceReader, nameAssuranceReader } from './name-assurance-reader.ts'
import { publishAssuranceEvent } from './publish-assurance-event.ts'
import { changeAssuranceEvent, recordAssuranceEvent } from './record-assurance-event.ts'
import { recordJudgement } from './record-judgement.ts'
import { recordReportScan } from './record-report-scan.ts'
import { settleAssuranceQuery, settleSaidCount } from './settle-query.ts'
import { takeInReport, type TakenReport } from './take-in-report.ts'

const database = await testDatabase()
const shared = await testCouncil(database)

const published = { to: 'published', on: day('2024-12-03'), note: 'On their website.' } as const
const good = { areaKey: 'overall', grade: 'Good' } as const
const said = {
  polarity: 'areaForImprovement',
  count: 4,
  quote: 'There were four areas for improvement.',
} as const

function taken(reading: ReportReading | undefined, also: Partial<TakenReport> = {}): TakenReport {
  const digest = reading?.sha256 ?? sha256('scan')
  return { fileName: 'report.pdf', sha256: digest, sizeBytes: 9, reading, ...also }
}

async function councillorOf({ councilId }: TestCouncil) {
  const account = await accountByEmail(database.office, councilId, 'councillor@test.example')
  assert.ok(account)
  return account.account_id
}

const keyOf = ({ councilId }: TestCouncil, eventId: Awaited<ReturnType<typeof keptEvent>>) => ({
  council_id: councilId,
  assurance_event_id: eventId,
})

testAct(database, 'record-report-scan', {
  by: 'operator',
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    accepted(await council.act((session) => takeInReport(session, eventId, taken(testReading()))))
    return (session) => recordReportScan(session, { eventId, sequence: 1, answer: accept(cleanScan) })
  },
})

testAct(database, 'record-assurance-event', {
  prepare: () => (session) => recordAssuranceEvent(session, testEvent()),
})
testAct(database, 'change-assurance-event', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    return (session) => changeAssuranceEvent(session, eventId, testEvent({ title: 'Another title' }))
  },
})
testAct(database, 'move-assurance-event', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    return (session) => moveAssuranceEvent(session, eventId, published)
  },
})
testAct(database, 'name-assurance-reader', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    const accountId = await councillorOf(council)
    const named = { accountId, from: 'draft', reason: 'She presents it.' } as const
    return (session) => nameAssuranceReader(session, eventId, named)
  },
})
testAct(database, 'end-assurance-reader', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    const accountId = await councillorOf(council)
    const named = { accountId, from: 'draft', reason: 'She presents it.' } as const
    accepted(await council.act((session) => nameAssuranceReader(session, eventId, named)))
    return (session) => endAssuranceReader(session, eventId, accountId)
  },
})
testAct(database, 'record-judgement', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    return (session) => recordJudgement(session, eventId, good)
  },
})
testAct(database, 'take-in-assurance-report', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    return (session) => takeInReport(session, eventId, taken(testReading()))
  },
})
testAct(database, 'settle-assurance-query', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    const reading = testReading({ queries: [{ code: 'judgement-missing', message: 'None found.' }] })
    accepted(await council.act((session) => takeInReport(session, eventId, taken(reading))))
    const [query] = await assuranceQueriesOf(database.office, keyOf(council, eventId))
    assert.ok(query)
    const settled = { queryId: query.query_id, words: 'It is on page 3.' }
    return (session) => settleAssuranceQuery(session, eventId, settled)
  },
})
testAct(database, 'enter-paragraph', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    return (session) => enterParagraph(session, eventId, { kind: 'paragraph', text: 'Typed by hand.' })
  },
})
testAct(database, 'record-said-count', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    return (session) => recordSaidCount(session, eventId, said)
  },
})
testAct(database, 'settle-said-count', {
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    accepted(await council.act((session) => recordSaidCount(session, eventId, said)))
    return (session) => settleSaidCount(session, eventId, { sequence: 1, words: 'One is for the hospital.' })
  },
})
testAct(database, 'publish-assurance-event', {
  by: 'monitor',
  prepare: async (council) => {
    const eventId = await keptEvent(council)
    accepted(await council.act((session) => moveAssuranceEvent(session, eventId, published)))
    return (session) => publishAssuranceEvent(session, eventId)
  },
})

test('an event is not kept without a title, under a framework that was not in force, or with days in disorder', async () => {
  const kept = (also: Parameters<typeof testEvent>[0]) =>
    shared.act((session) => recordAssuranceEvent(session, testEvent(also)))
  assert.equal(refusedWith(await kept({ title: ' ' })), 'assurance-event-without-title')
  assert.equal(refusedWith(await kept({ framework: 'SIF' })), 'framework-not-known')
  assert.equal(refusedWith(await kept({ frameworkVersion: '2026-04' })), 'framework-not-in-force')
  assert.equal(refusedWith(await kept({ frameworkVersion: '2018-01' })), 'framework-not-in-force')
  assert.equal(refusedWith(await kept({ fieldworkTo: day('2024-10-01') })), 'fieldwork-backwards')
  assert.equal(refusedWith(await kept({ externalUrl: 'http://x' })), 'assurance-address-not-web')
  assert.equal(refusedWith(await kept({ stageOn: day('2024-12-05') })), 'assurance-day-in-the-future')
  assert.equal(refusedWith(await kept({ matterId: id('matter') })), 'unknown-thing')
  const unknown = await shared.act((session) =>
    changeAssuranceEvent(session, id('assuranceEvent'), testEvent()),
  )
  assert.equal(refusedWith(unknown), 'unknown-thing')
})

test('an event goes through its stages forwards, on days that have come', async () => {
  const eventId = await keptEvent(shared, { stage: 'verbalFeedback', stageOn: day('2024-10-25') })
  const move = (to: 'announced' | 'draft' | 'published', on: string) =>
    shared.act((session) => moveAssuranceEvent(session, eventId, { to, on: day(on), note: '' }))
  assert.equal(refusedWith(await move('announced', '2024-11-01')), 'assurance-stage-backwards')
  assert.equal(refusedWith(await move('draft', '2024-12-05')), 'assurance-day-in-the-future')
  assert.equal(refusedWith(await move('draft', '2024-10-24')), 'assurance-day-before-last')
  accepted(await move('draft', '2024-11-11'))
  accepted(await move('published', '2024-12-03'))
  const stages = await assuranceStagesOf(database.office, keyOf(shared, eventId))
  assert.deepEqual(
    stages.map(({ stage, on_day: on, by_name: by }) => [stage, on, by]),
    [
      ['verbalFeedback', '2024-10-25', 'Test clerk'],
      ['draft', '2024-11-11', 'Test clerk'],
      ['published', '2024-12-03', 'Test clerk'],
    ].map(([stage, on]) => [stage, on, stages[0]?.by_name]),
  )
})

test('before it is public an event is known to the keepers and to who is named, from their stage on', async () => {
  const own = await testCouncil(database)
  const eventId = await keptEvent(own, { stage: 'verbalFeedback', stageOn: day('2024-10-25') })
  const seenBy = (actor: TestCouncil['actors']['clerk']) =>
    own.act(
      async (session) => ({
        ok: true as const,
        value: {
          one: (await readableEvent({ ...session, reader: actor }, eventId)) !== undefined,
          all: (await readableEvents({ ...session, reader: actor })).length,
        },
      }),
      { actor },
    )
  const sees = async (actor: TestCouncil['actors']['clerk']) => accepted(await seenBy(actor))
  const { councillor, reader, monitor, clerk, administrator } = own.actors
  assert.deepEqual(await sees(clerk), { one: true, all: 1 })
  assert.deepEqual(await sees(monitor), { one: true, all: 1 })
  for (const other of [councillor, reader, administrator])
    assert.deepEqual(await sees(other), { one: false, all: 0 })
  const accountId = await councillorOf(own)
  const name = (reason: string) =>
    own.act((session) => nameAssuranceReader(session, eventId, { accountId, from: 'final', reason }))
  assert.equal(refusedWith(await name(' ')), 'assurance-reader-without-reason')
  accepted(await name('She presents it.'))
  assert.equal(refusedWith(await name('Again.')), 'assurance-reader-named-already')
  assert.deepEqual(await sees(councillor), { one: false, all: 0 })
  const final = { to: 'final', on: day('2024-11-25'), note: '' } as const
  accepted(await own.act((session) => moveAssuranceEvent(session, eventId, final)))
  assert.deepEqual(await sees(councillor), { one: true, all: 1 })
  accepted(await own.act((session) => endAssuranceReader(session, eventId, accountId)))
  assert.deepEqual(await sees(councillor), { one: false, all: 0 })
  const again = await own.act((session) => endAssuranceReader(session, eventId, accountId))
  assert.equal(refusedWith(again), 'unknown-thing')
  const readers = await assuranceReadersOf(database.office, keyOf(own, eventId))
  assert.equal(readers.length, 2)
})

test('a grade is one of the framework’s for an area that it judges, and another takes a reason', async () => {
  const eventId = await keptEvent(shared)
  const judge = (judgement: Parameters<typeof recordJudgement>[2]) =>
    shared.act((session) => recordJudgement(session, eventId, judgement))
  assert.equal(refusedWith(await judge({ ...good, areaKey: 'bees' })), 'area-not-judged')
  assert.equal(refusedWith(await judge({ ...good, grade: 'Fair' })), 'grade-not-of-framework')
  accepted(await judge(good))
  assert.equal(refusedWith(await judge(good)), 'judgement-unchanged')
  assert.equal(refusedWith(await judge({ ...good, grade: 'Inadequate' })), 'judgement-without-reason')
  accepted(await judge({ ...good, grade: 'Inadequate', reason: 'A slip.' }))
  const kept = await judgementsOf(database.office, keyOf(shared, eventId))
  assert.deepEqual(
    kept.map(({ grade, reason }) => [grade, reason]),
    [
      ['Good', null],
      ['Inadequate', 'A slip.'],
    ],
  )
})

test('a file that says otherwise than what is recorded of its event opens a question for each difference', async () => {
  const eventId = await keptEvent(shared)
  const reading = testReading({
    fieldwork: { from: day('2022-06-06'), to: day('2022-06-17') },
    judgements: [{ area: 'Overall effectiveness', grade: 'Adequate' }],
  })
  const came = accepted(await shared.act((session) => takeInReport(session, eventId, taken(reading))))
  assert.equal(came.judgements, 0)
  const queries = await assuranceQueriesOf(database.office, keyOf(shared, eventId))
  assert.deepEqual(
    queries.map(({ code, message }) => [code, message]),
    [
      [
        'fieldwork-other',
        'The file says that the fieldwork was from 6 June 2022 to 17 June 2022, and other days are recorded here. Is it the right report?',
      ],
      [
        'grade-outside-framework',
        'The file grades “Overall effectiveness” as “Adequate”, which the framework chosen does not give. Is it the right framework, and the right report?',
      ],
    ],
  )
})

test('a report fills the register, with the grades that the framework knows and every query', async () => {
  const eventId = await keptEvent(shared)
  const reading = testReading({ queries: [{ code: 'judgement-missing', message: 'None found.' }] })
  const first = accepted(await shared.act((session) => takeInReport(session, eventId, taken(reading))))
  assert.deepEqual(first, { added: 3, kept: 0, struck: 0, judgements: 1, queries: 1 })
  const key = keyOf(shared, eventId)
  const register = await registerOfEvent(database.office, key)
  assert.deepEqual(
    register.map(({ kind, number, section, page }) => [kind, number, section, page]),
    [
      ['improvement', 1, null, null],
      ['paragraph', 1, 'Leaders', 2],
      ['paragraph', 2, 'Leaders', 3],
    ],
  )
  const [report] = await assuranceReportsOf(database.office, key)
  assert.equal(report?.sha256, reading.sha256)
  const same = await shared.act((session) => takeInReport(session, eventId, taken(reading)))
  assert.equal(refusedWith(same), 'report-taken-in-already')
  const [query] = await assuranceQueriesOf(database.office, key)
  const settle = (words: string) =>
    shared.act((session) => settleAssuranceQuery(session, eventId, { queryId: query!.query_id, words }))
  assert.equal(refusedWith(await settle('')), 'assurance-query-without-words')
  accepted(await settle('Page 3 has it.'))
  assert.equal(refusedWith(await settle('Again.')), 'assurance-query-settled')
})

test('a later file keeps the paragraphs whose words it has, with their marks, and strikes the others', async () => {
  const eventId = await keptEvent(shared)
  const take = (reading: ReportReading) =>
    shared.act((session) => takeInReport(session, eventId, taken(reading)))
  accepted(await take(testReading()))
  const key = keyOf(shared, eventId)
  const [, second, third] = await registerOfEvent(database.office, key)
  assert.ok(second && third)
  accepted(await shared.act((session) => markParagraph(session, second.paragraph_id, 'strength')))
  const [one, two] = testReading().paragraphs
  assert.ok(one && two)
  const final = testReading({
    sha256: sha256('final'),
    paragraphs: [
      { ...two, number: 1, text: 'However, early help comes\n much too late.' },
      { ...one, number: 2, page: 5, text: one.text.replace(' ', '\n') },
    ],
  })
  const came = accepted(await take(final))
  assert.deepEqual(came, { added: 1, kept: 2, struck: 1, judgements: 0, queries: 0 })
  const register = await registerOfEvent(database.office, key)
  const kept = register.find((row) => row.paragraph_id === second.paragraph_id)
  assert.deepEqual([kept?.number, kept?.page, kept?.mark, kept?.struck_entry], [2, 5, 'strength', null])
  const struck = register.find((row) => row.paragraph_id === third.paragraph_id)
  assert.ok(struck?.struck_because)
  const mark = await shared.act((session) => markParagraph(session, third.paragraph_id, 'issue'))
  assert.equal(refusedWith(mark), 'paragraph-struck')
})

test('another council’s report, one cut short, and one with nothing to read are refused, or taken in with a reason', async () => {
  const eventId = await keptEvent(shared)
  const take = (reading: ReportReading, acceptedBecause?: string) =>
    shared.act((session) => takeInReport(session, eventId, taken(reading, { acceptedBecause })))
  const other = testReading({ authority: 'Kirklees Metropolitan Borough Council' })
  assert.equal(refusedWith(await take(other)), 'report-of-another-council')
  assert.equal(refusedWith(await take(testReading({ authority: null }))), 'report-of-no-council')
  const cut = testReading({ queries: [{ code: 'file-cut-short', message: 'Cut short.' }] })
  assert.equal(refusedWith(await take(cut)), 'report-cut-short')
  const letter = {
    paragraphs: [],
    needsToImprove: [],
    queries: [{ code: 'letter-not-report', message: 'A letter.' }],
  }
  assert.equal(refusedWith(await take(testReading(letter), 'It is ours.')), 'report-without-paragraphs')
  accepted(await take(other, 'The boroughs were inspected together.'))
  const kept = await shared.act((session) => takeInReport(session, eventId, taken(undefined)))
  assert.equal(accepted(kept).added, 0)
  const reports = await assuranceReportsOf(database.office, keyOf(shared, eventId))
  assert.deepEqual(
    reports.map((report) => [report.reads_register, report.accepted_because]),
    [
      [false, null],
      [true, 'The boroughs were inspected together.'],
    ],
  )
})

test('a paragraph typed by hand has words and a number of its own, and what was said names an item that there is', async () => {
  const { eventId } = await eventWithParagraph(shared)
  const type = (paragraph: Parameters<typeof enterParagraph>[2]) =>
    shared.act((session) => enterParagraph(session, eventId, paragraph))
  assert.equal(refusedWith(await type({ kind: 'paragraph', text: ' ' })), 'paragraph-without-words')
  const again = { kind: 'paragraph', number: 1, section: 'Leaders', text: 'Another.' } as const
  assert.equal(refusedWith(await type(again)), 'paragraph-number-taken')
  accepted(await type({ ...again, section: 'Care leavers' }))
  const spoken = {
    kind: 'spoken',
    text: 'Partnerships are strong, although health could be better.',
  } as const
  assert.equal(refusedWith(await type({ ...spoken, itemId: id('item') })), 'unknown-thing')
  const { itemId } = await testMeeting(shared)
  accepted(await type({ ...spoken, itemId, speaker: 'Improvement panel' }))
  const last = (await registerOfEvent(database.office, keyOf(shared, eventId))).at(-1)
  assert.deepEqual([last?.item_id, last?.speaker, last?.origin], [itemId, 'Improvement panel', 'typed'])
})

test('a number said is kept with its words, and its difference is settled once', async () => {
  const eventId = await keptEvent(shared)
  const count = (also: object) =>
    shared.act((session) => recordSaidCount(session, eventId, { ...said, ...also }))
  assert.equal(refusedWith(await count({ quote: '' })), 'said-count-without-words')
  assert.equal(refusedWith(await count({ itemId: id('item') })), 'unknown-thing')
  accepted(await count({}))
  const settle = (words: string) =>
    shared.act((session) => settleSaidCount(session, eventId, { sequence: 1, words }))
  assert.equal(refusedWith(await settle(' ')), 'assurance-query-without-words')
  accepted(await settle('One is for the hospital.'))
  assert.equal(refusedWith(await settle('Again.')), 'assurance-query-settled')
  const [kept] = await saidCountsOf(database.office, keyOf(shared, eventId))
  assert.equal(kept?.settled_words, 'One is for the hospital.')
})

test('nothing of an event is public before the source published it and another person let it go', async () => {
  const own = await testCouncil(database)
  const eventId = await keptEvent(own)
  accepted(await own.act((session) => recordJudgement(session, eventId, good)))
  const publish = (actor = own.actors.clerk) =>
    own.act((session) => publishAssuranceEvent(session, eventId), { actor })
  assert.equal(refusedWith(await publish()), 'assurance-event-not-published-there')
  accepted(await own.act((session) => moveAssuranceEvent(session, eventId, published)))
  assert.equal(refusedWith(await publish()), 'assurance-published-by-same')
  assert.deepEqual(await whereSeen(database, own.councilId, 'Zanzibar'), [])
  accepted(await publish(own.actors.monitor))
  assert.ok((await whereSeen(database, own.councilId, 'Zanzibar')).includes('assurance_event'))
  assert.equal(refusedWith(await publish()), 'assurance-event-public-already')
  const changed = testEvent({ title: 'Quagga inspection' })
  accepted(await own.act((session) => changeAssuranceEvent(session, eventId, changed)))
  assert.deepEqual(await whereSeen(database, own.councilId, 'Quagga'), [])
  accepted(await publish())
  assert.notDeepEqual(await whereSeen(database, own.councilId, 'Quagga'), [])
})

test('what comes under no embargo one person publishes alone', async () => {
  const own = await testCouncil(database)
  const review = {
    source: 'scrutiny',
    framework: 'Recommendations',
    frameworkVersion: '2000',
    stage: 'published',
    stageOn: day('2024-12-03'),
  } as const
  const eventId = await keptEvent(own, review)
  accepted(await own.act((session) => publishAssuranceEvent(session, eventId)))
  assert.ok(await publicEvent(own))
})

test('a report’s file is kept with its scan, and a later scan holds in place of it', async () => {
  const council = await testCouncil(database)
  const eventId = await keptEvent(council)
  const found = { ...cleanScan, findingCount: 1 }
  const scans = () => reportScansOf(database.office, keyOf(council, eventId))
  accepted(
    await council.act((session) => takeInReport(session, eventId, taken(testReading(), { scan: found }))),
  )
  assert.deepEqual(
    (await scans()).map(({ answer }) => answer),
    [accept(found)],
  )
  const record = (sequence: number) =>
    council.act((session) => recordReportScan(session, { eventId, sequence, answer: accept(cleanScan) }), {
      actor: council.actors.operator,
    })
  assert.equal(refusedWith(await record(2)), 'unknown-thing')
  accepted(await record(1))
  assert.deepEqual(
    (await scans()).map(({ answer }) => answer),
    [accept(cleanScan)],
  )
})
