import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { usualReportTemplate } from '../../council/report/usual-report-template.ts'
import { registerBody } from '../../acts/body/register-body.ts'
import { accepted, day, id } from '../../acts/test-council.ts'
import { testMeeting } from '../../acts/test-meeting.ts'
import { accountOf, askedReport, clearedReport, testReport, writtenReport } from '../../acts/test-report.ts'
import { whereSeen } from '../../acts/test-record.ts'
import { recommendationsIn } from './recommendations.ts'
import { readDocument } from './read-document.ts'

const { council, database, visitor } = await testWorkspace()
const sections = Object.fromEntries(
  usualReportTemplate.sections.map(({ key }) => [
    key,
    key === 'recommendations' ? '2.1 Note it.' : `On ${key}.`,
  ]),
)

test('a report is commissioned, written, sent for clearance, cleared by others and accepted onto its agenda', async () => {
  const { itemId, paperId } = await testMeeting(council)
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/reports/new')
  const due = { 'due-day': '10', 'due-month': '12', 'due-year': '2024' }
  const asked = await clerk.send({
    name: 'The weir bridge',
    body: council.bodyId,
    author: accountOf(council.actors.clerk),
    template: 'usual',
    ...due,
  })
  const here = asked.address
  assert.match(asked.text, /Asked for/)
  await clerk.open(`${here}/write`)
  const draft = await clerk.send({ ...sections, legal: 'Half a sen' }, 'Keep as a draft')
  assert.match(draft.markup, /Half a sen/)
  const saved = await clerk.send(sections, 'Save as a new version')
  assert.match(saved.text, /Version 1, saved by clerk/)
  assert.match(saved.text, /2\.1 Note it\./)
  await clerk.open(`${here}/ask`)
  const monitor = accountOf(council.actors.monitor)
  const sent = await clerk.send(
    Object.fromEntries(usualReportTemplate.clearances.map(({ key }) => [key, monitor])),
  )
  assert.match(sent.text, /In clearance/)
  assert.match(sent.text, /11 December 2024, in 7 days/) // five working days after Wednesday 4 December
  const officer = await visitor(council.actors.monitor)
  for (const { key } of usualReportTemplate.clearances) {
    await officer.open(`${here}/clear/${key}`)
    await officer.send({ outcome: 'cleared', words: '' })
  }
  assert.match((await clerk.open(here)).text, /Cleared/)
  await clerk.open(`${here}/accept`)
  const taken = await clerk.send({
    place: `${itemId} ${paperId}`,
    publicTitle: 'The bridge',
    openness: 'open',
  })
  assert.match(taken.text, /On its agenda/)
})

test('what a scan will find in the words of a report stands on its page before it is accepted, and not once it is mended', async () => {
  const reportId = await askedReport(council)
  const here = `/workspace/reports/${reportId}`
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${here}/write`)
  const found = await clerk.send(
    { ...sections, legal: 'Ring Jane on 07700 900123.' },
    'Save as a new version',
  )
  assert.match(found.text, /Found in these words 1 thing found/)
  assert.match(found.text, /Telephone number Paragraph 1 Legal.* 07••• ••••23/)
  await clerk.open(`${here}/write`)
  assert.doesNotMatch((await clerk.send(sections, 'Save as a new version')).text, /Found in these words/)
})

test('from a paper that an agenda expects, its report is asked for with what is known, and found again', async () => {
  const { meetingId, paperId } = await testMeeting(council)
  const clerk = await visitor(council.actors.clerk)
  const agenda = `/workspace/meetings/${meetingId}/agenda`
  const way = /href="([^"]*reports\/new\?paper=[^"]+)"/.exec((await clerk.open(agenda)).markup)?.[1]
  assert.equal(way, `/workspace/reports/new?paper=${paperId}`)
  const opened = await clerk.open(way)
  assert.match(opened.text, /It is to be a paper of item 1,/)
  assert.match(opened.markup, /value="The report"/)
  const due = { 'due-day': '10', 'due-month': '12', 'due-year': '2024' }
  const asked = await clerk.send(due)
  assert.match(asked.address, /^\/workspace\/reports\/[^/]+$/)
  assert.match((await clerk.open(agenda)).markup, new RegExp(`href="${asked.address}"\\s*>Go to its report`))
  await clerk.open(`${agenda}/papers/${paperId}`)
  await clerk.send({ state: 'withdrawn', reason: 'Not needed.' })
  assert.doesNotMatch((await clerk.open(way)).text, /It is to be a paper of/)
})

test('the clearing desk shows what waits for its officer, and an overdue answer is no consent', async () => {
  const reportId = await askedReport(council)
  const officer = await visitor(council.actors.monitor)
  const desk = await officer.open('/workspace/reports')
  assert.match(desk.text, /Waiting for your clearance/)
  assert.match(desk.text, /Finance clearance/)
  await officer.open(`/workspace/reports/${reportId}/clear/finance`)
  const bare = await officer.send({ outcome: 'refused', words: '' })
  assert.equal(bare.status, 400)
  assert.match(bare.text, /Say why you refuse/)
  const told = await officer.send({ outcome: 'refused', words: 'Where is the money?' })
  assert.equal(told.address, '/workspace/reports')
  assert.match((await officer.open(`/workspace/reports/${reportId}`)).text, /Refused.*Where is the money\?/)
  const clerk = await visitor(council.actors.clerk)
  assert.equal((await clerk.open(`/workspace/reports/${reportId}/clear/legal`)).status, 404)
})

test('who wrote a report is not offered to clear it', async () => {
  const reportId = await writtenReport(council)
  const clerk = await visitor(council.actors.clerk)
  const asking = await clerk.open(`/workspace/reports/${reportId}/ask`)
  assert.doesNotMatch(asking.markup, new RegExp(accountOf(council.actors.clerk)))
  assert.match(asking.markup, new RegExp(accountOf(council.actors.monitor)))
})

async function formsTaken(): Promise<number> {
  return (await database.office.selectFrom('taken_form').select('form_id').execute()).length
}

test('a form that is refused has not been used up by reading its page', async () => {
  const reportId = await writtenReport(council)
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/reports/${reportId}`)
  const before = await formsTaken()
  const bare = await clerk.send({ comment: '' })
  assert.equal(bare.status, 400)
  assert.equal(await formsTaken(), before)
  await clerk.send({ comment: 'Now with words' })
  assert.equal(await formsTaken(), before + 1)
})

test('two versions are compared with marks that are words and elements, and the same section says so', async () => {
  const reportId = await writtenReport(council)
  const clerk = await visitor(council.actors.clerk)
  const here = `/workspace/reports/${reportId}`
  await clerk.open(`${here}/write`)
  await clerk.send({ ...sections, options: 'On other options.' }, 'Save as a new version')
  const compared = await clerk.open(`${here}/compare/2`)
  assert.match(compared.markup, /<ins><span class="govuk-visually-hidden">put in: <\/span>/)
  assert.match(compared.markup, /<del><span class="govuk-visually-hidden">taken out: <\/span>/)
  assert.equal((await clerk.open(`${here}/compare/1`)).status, 404)
})

test('a comment is kept in the office and lets whoever it mentions read the report', async () => {
  const reportId = await testReport(council)
  const here = `/workspace/reports/${reportId}`
  const [councillor, reader] = [
    await visitor(council.actors.councillor),
    await visitor(council.actors.reader),
  ]
  for (const each of [councillor, reader]) assert.equal((await each.open(here)).status, 404)
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(here)
  assert.match((await clerk.send({ comment: '' })).text, /Write the comment/)
  const unfit = await clerk.send({ comment: 'Zanzibar?', mention: accountOf(council.actors.reader) })
  assert.equal(unfit.status, 400, 'a role without content is no choice')
  const said = await clerk.send({
    comment: 'Zanzibar?',
    mention: accountOf(council.actors.councillor),
  })
  assert.match(said.text, /Zanzibar\?/)
  assert.match((await councillor.open('/workspace')).text, /Comments that name you clerk, on the report “/)
  assert.equal((await councillor.open(here)).status, 200)
  assert.equal((await reader.open(here)).status, 404, 'a role without content gets none by being named')
  assert.doesNotMatch((await reader.open('/workspace/reports')).text, new RegExp(reportId))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
})

test('who is mentioned on a report of another body reads it, and writes, places and sends back nothing', async () => {
  const reportId = await clearedReport(council)
  const here = `/workspace/reports/${reportId}`
  const { councillor } = council.actors
  const bodyId = id('body')
  accepted(
    await council.act((session) =>
      registerBody(session, {
        id: bodyId,
        name: 'Licensing',
        slug: 'licensing',
        kind: 'committee',
        regime: 'lga1972',
        aliases: [],
        fromOn: day('2024-01-01'),
      }),
    ),
  )
  for (const role of ['report-author', 'democratic-services-officer'])
    await database.office
      .insertInto('power_grant')
      .values({
        council_id: council.councilId,
        grant_id: id('grant'),
        account_id: councillor.accountId!,
        role,
        body_id: bodyId,
        from_on: day('2024-01-01'),
        granted_entry: 1,
      })
      .execute()
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(here)
  await clerk.send({ comment: 'Seen?', mention: accountOf(councillor) })
  const other = await visitor(councillor)
  assert.equal((await other.open(here)).status, 200)
  for (const way of ['write', 'ask', 'accept', 'return', 'withdraw']) {
    assert.equal((await other.open(`${here}/${way}`)).status, 404, way)
    assert.notEqual((await clerk.open(`${here}/${way}`)).status, 404, way)
  }
})

test('a report goes back with its reason, and is withdrawn with one', async () => {
  const reportId = await clearedReport(council)
  const here = `/workspace/reports/${reportId}`
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${here}/return`)
  assert.match((await clerk.send({ reason: '' })).text, /Say what is to be done/)
  await clerk.send({ reason: 'Put the sums right.' })
  assert.match((await clerk.open(here)).text, /Back for more work.*Put the sums right\./)
  await clerk.open(`${here}/withdraw`)
  await clerk.send({ reason: 'Not needed.' })
  assert.match((await clerk.open(here)).text, /Withdrawn/)
})

test('recommendations are read with their numbers, or given the next', () => {
  assert.deepEqual(recommendationsIn('2.1 Note it.\n\n3.2a) Agree it\nin full.\n\nRefer it.'), [
    { paragraph: '2.1', text: 'Note it.' },
    { paragraph: '3.2a', text: 'Agree it\nin full.' },
    { paragraph: '2.3', text: 'Refer it.' },
  ])
})

test('what is no Word document is read as none', async () => {
  assert.equal(await readDocument(new TextEncoder().encode('okapi'), usualReportTemplate), undefined)
})

test('a council sets a template of its own from the usual one, and reports are then asked for by it', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/reports/templates/new')
  const bare = await clerk.send({ name: 'Short report', 'clearances-0-days': 'soon' })
  assert.equal(bare.status, 400)
  assert.match(bare.text, /The working days for Finance must be a whole number from 1/)
  const without = await clerk.send({ 'clearances-0-days': '3', 'sections-1-kind': 'text' })
  assert.match(without.text, /A template has one section for recommendations/)
  const emptied = { 'sections-5-name': '', 'clearances-4-name': '', 'sections-1-kind': 'recommendations' }
  const saved = await clerk.send(emptied)
  assert.equal(saved.address, '/workspace/reports/templates')
  assert.match(saved.text, /Short report/)
  const asked = await clerk.open('/workspace/reports/new')
  assert.match(asked.text, /Short report/)
  const reader = await visitor(council.actors.councillor)
  assert.equal((await reader.open('/workspace/reports/templates')).status, 404)
})
