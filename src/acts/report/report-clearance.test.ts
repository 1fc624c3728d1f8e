import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clearanceStandings } from '../../council/report/clearance.ts'
import type { ReportId } from '../../council/report/report-stage.ts'
import { usualReportTemplate } from '../../council/report/usual-report-template.ts'
import { usualClockPolicy } from '../../council/rules/clock-policy.ts'
import { accept } from '../../foundation/result.ts'
import { testDatabase } from '../../store/test-database.ts'
import { commentsNaming, reportComments } from '../../store/report-clearance.ts'
import { allReports, reportDraft } from '../../store/report.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import {
  accountOf,
  askedOf,
  askedReport,
  clearedReport,
  testRendition,
  testReport,
  wholeText,
  writtenReport,
} from '../test-report.ts'
import { acceptReport, recommendationsFor } from './accept-report.ts'
import { askClearance } from './ask-clearance.ts'
import { clearReport, type GivenClearance } from './clear-report.ts'
import { commentOnReport } from './comment-on-report.ts'
import { commissionReport, placeReportOn } from './commission-report.ts'
import { clearanceRecord, reportFor } from './report-in-hand.ts'
import { returnReport, withdrawReport } from './return-report.ts'
import { setReportTemplate } from './set-report-template.ts'
import { draftReport, saveReportVersion } from './write-report.ts'

const database = await testDatabase()
const policy = usualClockPolicy

testAct(database, 'set-report-template', {
  prepare: () => (session) => setReportTemplate(session, { ...usualReportTemplate, id: id('template') }),
})
testAct(database, 'commission-report', {
  prepare: (council) => (session) => commissionReport(session, commission(council)),
})
testAct(database, 'draft-report', {
  prepare: async (council) => {
    const reportId = await testReport(council, readers(council))
    return (session) => draftReport(session, { reportId, basedOn: 0, text: wholeText() })
  },
})
testAct(database, 'save-report-version', {
  prepare: async (council) => {
    const reportId = await testReport(council, readers(council))
    return (session) => saveReportVersion(session, { reportId, basedOn: 0, text: wholeText() })
  },
})
testAct(database, 'ask-clearance', {
  prepare: async (council) => {
    const reportId = await writtenReport(council)
    return (session) => askClearance(session, { reportId, of: askedOf(council.actors.monitor), policy })
  },
})
testAct(database, 'comment-on-report', {
  prepare: async (council) => {
    const reportId = await writtenReport(council)
    return (session) => commentOnReport(session, remark(reportId))
  },
})
testAct(database, 'accept-report', {
  prepare: async (council) => {
    const { itemId, paperId } = await testMeeting(council)
    const reportId = await clearedReport(council, { itemId, expectedDocumentId: paperId })
    return (session) => acceptReport(session, acceptance(reportId))
  },
})
testAct(database, 'return-report', {
  prepare: async (council) => {
    const reportId = await askedReport(council)
    return (session) => returnReport(session, { reportId, reason: 'Say what it costs.' })
  },
})
testAct(database, 'withdraw-report', {
  prepare: async (council) => {
    const reportId = await askedReport(council)
    return (session) => withdrawReport(session, { reportId, reason: 'Not needed.' })
  },
})
testAct(database, 'clear-report', {
  by: 'monitor',
  prepare: async (council) => {
    // The reader is asked too, so that what they lack is the power and not the asking.
    const reportId = await writtenReport(council)
    const of = { ...askedOf(council.actors.monitor), finance: accountOf(council.actors.reader) }
    accepted(await council.act((session) => askClearance(session, { reportId, of, policy })))
    return (session) => {
      const isReader = session.actor.accountId === accountOf(council.actors.reader)
      return clearReport(session, answer(reportId, { step: isReader ? 'finance' : 'legal' }))
    }
  },
})

function commission(council: TestCouncil) {
  const authorAccountId = accountOf(council.actors.clerk)
  return {
    id: id('report'),
    title: 'Zanzibar bridge',
    bodyId: council.bodyId,
    authorAccountId,
    dueOn: day('2024-12-13'),
  }
}

/** A commission whose author is the reader, so that what a reader lacks is the power alone. */
function readers(council: TestCouncil) {
  return { authorAccountId: accountOf(council.actors.reader) }
}

function remark(reportId: ReportId) {
  return { id: id('comment'), reportId, text: 'Quagga says no.', mentioned: [] }
}

function answer(reportId: ReportId, also: Partial<GivenClearance> = {}): GivenClearance {
  return { reportId, step: 'finance', version: 1, outcome: 'cleared', words: '', ...also }
}

function acceptance(reportId: ReportId) {
  return {
    reportId,
    documentId: id('document'),
    accessClass: { class: 'open' } as const,
    publicTitle: 'The bridge',
    file: testRendition(),
  }
}

async function standings(council: TestCouncil, reportId: ReportId, when = '2024-12-04T12:00:00Z') {
  return accepted(
    await council.act(
      async (session) => {
        const record = await clearanceRecord(session, accepted(await reportFor(session, reportId)))
        return accept(record === undefined ? [] : clearanceStandings(record).map(({ standing }) => standing))
      },
      { at: at(when) },
    ),
  )
}

async function stageOf(council: TestCouncil, reportId: ReportId) {
  return accepted(
    await council.act(async (session) => accept(accepted(await reportFor(session, reportId)).stage)),
  )
}

function clear(council: TestCouncil, given: GivenClearance, actor = council.actors.monitor) {
  return council.act((session) => clearReport(session, given), { actor })
}

test('silence is never consent: what is overdue stays overdue, and the report stays uncleared', async () => {
  const council = await testCouncil(database)
  const reportId = await askedReport(council)
  assert.deepEqual(new Set(await standings(council, reportId, '2024-12-11T20:00:00Z')), new Set(['waiting']))
  for (const when of ['2024-12-12T09:00:00Z', '2026-06-01T09:00:00Z'])
    assert.deepEqual(new Set(await standings(council, reportId, when)), new Set(['overdue']), when)
  const refused = await council.act((session) => acceptReport(session, acceptance(reportId)), {
    at: at('2026-06-01T09:00:00Z'),
  })
  assert.equal(refusedWith(refused), 'report-not-cleared')
  assert.equal(await stageOf(council, reportId), 'clearance')
})

test('the author clears nothing of their own report, nor does whoever wrote a version of it', async () => {
  const council = await testCouncil(database)
  const reportId = await writtenReport(council, readers(council))
  const own = (actor: keyof TestCouncil['actors']) =>
    council.act((session) => askClearance(session, { reportId, of: askedOf(council.actors[actor]), policy }))
  assert.equal(refusedWith(await own('reader')), 'clearance-of-own-report')
  assert.equal(refusedWith(await own('clerk')), 'clearance-of-own-report')
  accepted(await own('monitor'))
  assert.equal(
    refusedWith(await clear(council, answer(reportId), council.actors.clerk)),
    'clearance-of-own-report',
  )
  assert.equal(
    refusedWith(await clear(council, answer(reportId), council.actors.deputy)),
    'clearance-asked-of-another',
  )
})

test('a refusal and a condition need words, and an answer is given once', async () => {
  const council = await testCouncil(database)
  const reportId = await askedReport(council)
  for (const outcome of ['refused', 'clearedSubject'] as const)
    assert.equal(
      refusedWith(await clear(council, answer(reportId, { outcome, words: ' ' }))),
      'clearance-without-words',
    )
  accepted(await clear(council, answer(reportId, { outcome: 'refused', words: 'Where is the money?' })))
  assert.equal(refusedWith(await clear(council, answer(reportId))), 'clearance-answered-already')
  assert.equal(refusedWith(await clear(council, answer(reportId, { step: 'okapi' }))), 'unknown-thing')
  assert.equal((await standings(council, reportId))[0], 'refused')
})

test('a new version asks again, whatever was cleared before', async () => {
  const council = await testCouncil(database)
  const reportId = await clearedReport(council)
  assert.equal(await stageOf(council, reportId), 'cleared')
  const text = wholeText({ options: 'One word more.' })
  const save = (basedOn: number) =>
    council.act((session) => saveReportVersion(session, { reportId, basedOn, text }))
  assert.equal(refusedWith(await save(0)), 'report-changed-meanwhile')
  assert.equal(accepted(await save(1)), 2)
  assert.equal(refusedWith(await save(2)), 'report-same-again')
  assert.equal(await stageOf(council, reportId), 'drafting')
  assert.deepEqual(new Set(await standings(council, reportId)), new Set(['outdated']))
  assert.equal(refusedWith(await clear(council, answer(reportId))), 'clearance-of-older-version')
  assert.equal(refusedWith(await clear(council, answer(reportId, { version: 2 }))), 'clearance-not-asked')
  const again = { reportId, of: askedOf(council.actors.monitor), policy }
  const keys = accepted(await council.act((session) => askClearance(session, again)))
  assert.deepEqual(
    keys,
    usualReportTemplate.clearances.map(({ key }) => key),
  )
})

test('a template of the council’s own asks one after another, and again only for what a step depends on', async () => {
  const council = await testCouncil(database)
  const template = {
    ...usualReportTemplate,
    id: id('template'),
    order: 'inOrder' as const,
    clearances: [
      { key: 'finance', name: 'Finance', workingDays: 2, sections: ['finance'] },
      { key: 'legal', name: 'Legal', workingDays: 2, sections: [] },
    ],
  }
  accepted(await council.act((session) => setReportTemplate(session, template)))
  const reportId = await writtenReport(council, { templateId: template.id })
  const ask = () =>
    council.act((session) => askClearance(session, { reportId, of: askedOf(council.actors.monitor), policy }))
  assert.deepEqual(accepted(await ask()), ['finance'])
  accepted(await clear(council, answer(reportId)))
  assert.deepEqual(accepted(await ask()), ['legal'])
  accepted(await clear(council, answer(reportId, { step: 'legal' })))
  assert.equal(await stageOf(council, reportId), 'cleared')
  const text = wholeText({ options: 'Another.' })
  accepted(await council.act((session) => saveReportVersion(session, { reportId, basedOn: 1, text })))
  assert.deepEqual(await standings(council, reportId), ['cleared', 'outdated'])
})

test('a report is not sent for clearance without a version, a section or somebody to ask', async () => {
  const council = await testCouncil(database)
  const ask = (reportId: ReportId, of = askedOf(council.actors.monitor)) =>
    council.act((session) => askClearance(session, { reportId, of, policy }))
  const reportId = await testReport(council)
  assert.equal(refusedWith(await ask(reportId)), 'report-without-version')
  const text = wholeText({ legal: ' ' })
  accepted(await council.act((session) => saveReportVersion(session, { reportId, basedOn: 0, text })))
  assert.equal(refusedWith(await ask(reportId)), 'report-incomplete')
  const whole = await writtenReport(council)
  assert.equal(refusedWith(await ask(whole, {})), 'clearance-without-clearer')
  const beyond = { actor: council.actors.clerk, at: at('2199-12-04T12:00:00Z') }
  const asked = { reportId: whole, of: askedOf(council.actors.monitor), policy }
  assert.equal(
    refusedWith(await council.act((session) => askClearance(session, asked), beyond)),
    'no-holiday-calendar',
  )
})

test('nothing of a report, its clearance or its comments shows, and its document shows the words that were cleared alone', async () => {
  const council = await testCouncil(database)
  const { itemId, paperId, meetingId } = await testMeeting(council)
  const reportId = await clearedReport(council, { itemId, expectedDocumentId: paperId })
  accepted(await council.act((session) => commentOnReport(session, remark(reportId))))
  accepted(await council.act((session) => acceptReport(session, acceptance(reportId))))
  for (const text of ['zanzibar', 'quagga', 'okapi', reportId])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [
    'document_section',
    'searchable',
    'word',
  ])
  for (const text of ['zanzibar', 'quagga', reportId])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  const [paper] = await database.publicReader
    .selectFrom('published.expected_document')
    .select(['state'])
    .where('item_id', '=', itemId)
    .execute()
  assert.equal(paper?.state, 'published')
  const recommended = await council.act(async (session) => accept(await recommendationsFor(session, itemId)))
  assert.deepEqual(accepted(recommended), [{ paragraph: '2.1', text: 'Note the okapi.' }])
  const back = await council.act((session) => returnReport(session, { reportId, reason: 'More.' }))
  assert.equal(refusedWith(back), 'report-is-published')
})

test('an accepted report that goes back leaves its agenda, which is then not published without it', async () => {
  const council = await testCouncil(database)
  const { itemId, paperId, meetingId } = await testMeeting(council)
  const reportId = await clearedReport(council, { itemId, expectedDocumentId: paperId })
  accepted(await council.act((session) => acceptReport(session, acceptance(reportId))))
  const back = (reason: string) => council.act((session) => returnReport(session, { reportId, reason }))
  assert.equal(refusedWith(await back('')), 'report-without-reason')
  accepted(await back('The sums are wrong.'))
  const agenda = await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' }))
  assert.equal(refusedWith(agenda), 'document-without-a-state')
  assert.deepEqual(
    accepted(await council.act(async (session) => accept(await recommendationsFor(session, itemId)))),
    [],
  )
})

test('a report is accepted onto an item, and only for papers that the item expects', async () => {
  const council = await testCouncil(database)
  const { itemId, paperId } = await testMeeting(council)
  const reportId = await clearedReport(council)
  const take = () => council.act((session) => acceptReport(session, acceptance(reportId)))
  assert.equal(refusedWith(await take()), 'report-without-item')
  const place = (also: object) =>
    council.act((session) => placeReportOn(session, { reportId, itemId, ...also }))
  assert.equal(refusedWith(await place({ itemId: id('item') })), 'unknown-thing')
  assert.equal(refusedWith(await place({ expectedDocumentId: id('expectedDocument') })), 'unknown-thing')
  accepted(await place({ expectedDocumentId: paperId }))
  accepted(await take())
  assert.equal(refusedWith(await take()), 'report-cannot-move')
})

test('only its author, a writer of it or a clerk writes a report, and nothing is written once accepted', async () => {
  const council = await testCouncil(database)
  const reportId = await testReport(council)
  const written = { reportId, basedOn: 0, text: wholeText() }
  const reader = { actor: council.actors.reader }
  assert.equal(
    refusedWith(await council.act((session) => saveReportVersion(session, written), reader)),
    'report-not-yours',
  )
  assert.equal(
    refusedWith(await council.act((session) => draftReport(session, written), reader)),
    'report-not-yours',
  )
  const long = { ...written, text: wholeText({ options: 'a'.repeat(2_000_001) }) }
  assert.equal(refusedWith(await council.act((session) => draftReport(session, long))), 'report-too-long')
  const twice = { paragraph: '2.1', text: 'x' }
  const doubled = { ...written, text: { ...wholeText(), recommendations: [twice, twice] } }
  assert.equal(
    refusedWith(await council.act((session) => saveReportVersion(session, doubled))),
    'recommendation-number-twice',
  )
  accepted(await council.act((session) => withdrawReport(session, { reportId, reason: 'No.' })))
  assert.equal(
    refusedWith(await council.act((session) => saveReportVersion(session, written))),
    'report-cannot-move',
  )
})

test('a report is commissioned with a title, of somebody known, for what is there', async () => {
  const council = await testCouncil(database)
  const ask = (also: object) =>
    council.act((session) => commissionReport(session, { ...commission(council), ...also }))
  assert.equal(refusedWith(await ask({ title: '  ' })), 'report-without-title')
  for (const unknown of [
    { authorAccountId: id('account') },
    { bodyId: id('body') },
    { planEntryId: id('planEntry') },
    { itemId: id('item') },
  ])
    assert.equal(refusedWith(await ask(unknown)), 'unknown-thing', Object.keys(unknown)[0])
})

test('a comment says something, and names people who are there', async () => {
  const council = await testCouncil(database)
  const reportId = await writtenReport(council)
  const say = (also: object) =>
    council.act((session) => commentOnReport(session, { ...remark(reportId), ...also }))
  assert.equal(refusedWith(await say({ text: '\n' })), 'comment-empty')
  assert.equal(refusedWith(await say({ mentioned: [id('account')] })), 'mentioned-cannot-read')
  const reader = accountOf(council.actors.reader)
  assert.equal(refusedWith(await say({ mentioned: [reader] })), 'mentioned-cannot-read')
  const deputy = accountOf(council.actors.deputy)
  accepted(await say({ mentioned: [deputy] }))
  const kept = accepted(
    await council.act(async ({ tx, councilId }) =>
      accept({
        all: await reportComments(tx, councilId, reportId),
        naming: await commentsNaming(tx, councilId, deputy),
      }),
    ),
  )
  assert.deepEqual(
    [kept.all, kept.naming].map((rows) => rows.map(({ text, by_name }) => [text, by_name])),
    [[['Quagga says no.', 'clerk']], [['Quagga says no.', 'clerk']]],
  )
})

test('what an author is writing is kept as it is until it becomes a version', async () => {
  const council = await testCouncil(database)
  const reportId = await testReport(council)
  const waiting = async () =>
    accepted(
      await council.act(async ({ tx, councilId }) => accept(await reportDraft(tx, councilId, reportId))),
    )
  const half = { ...wholeText(), recommendations: [{ paragraph: '?', text: '' }] }
  for (const text of [wholeText(), half])
    accepted(await council.act((session) => draftReport(session, { reportId, basedOn: 0, text })))
  assert.deepEqual((await waiting())?.text, half)
  accepted(
    await council.act((session) => saveReportVersion(session, { reportId, basedOn: 0, text: wholeText() })),
  )
  assert.equal(await waiting(), undefined)
})

test('reports are listed as they fall due, without those withdrawn unless they are asked for', async () => {
  const council = await testCouncil(database)
  const late = await testReport(council, { dueOn: day('2025-01-10') })
  const soon = await testReport(council)
  accepted(await council.act((session) => withdrawReport(session, { reportId: late, reason: 'No.' })))
  const listed = async (hasWithdrawn: boolean) =>
    accepted(
      await council.act(async ({ tx, councilId }) =>
        accept((await allReports(tx, councilId, { hasWithdrawn })).map(({ report_id }) => report_id)),
      ),
    )
  assert.deepEqual([await listed(false), await listed(true)], [[soon], [soon, late]])
})

test('a template has a name, one section of recommendations, keys that stand once and whole days', async () => {
  const council = await testCouncil(database)
  const set = async (also: object) =>
    refusedWith(
      await council.act((session) =>
        setReportTemplate(session, { ...usualReportTemplate, id: id('template'), ...also }),
      ),
    )
  const [first] = usualReportTemplate.sections
  const [step] = usualReportTemplate.clearances
  assert.equal(await set({ name: '' }), 'template-without-name')
  assert.equal(await set({ sections: [first] }), 'template-without-recommendations')
  assert.equal(await set({ sections: [...usualReportTemplate.sections, first] }), 'template-key-twice')
  assert.equal(await set({ clearances: [{ ...step, sections: ['okapi'] }] }), 'template-section-unknown')
  assert.equal(await set({ clearances: [{ ...step, workingDays: 0.5 }] }), 'template-days-not-whole')
})
