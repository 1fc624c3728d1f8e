import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualReportTemplate } from '../../council/report/usual-report-template.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { moveCommitment } from '../commitment/move-commitment.ts'
import { ruleOnCallIn } from '../call-in/rule-on-call-in.ts'
import { moveActionDate } from '../improvement/move-action-date.ts'
import { completeAction, testAction } from '../improvement/test-improvement.ts'
import { clearReport } from '../report/clear-report.ts'
import { returnReport } from '../report/return-report.ts'
import { testCommitment } from '../test-commitment.ts'
import type { Actor } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { publishedDecision, testCallIn, testMember, testScheme } from '../test-decision.ts'
import { accountOf, askedReport, testReport } from '../test-report.ts'
import { tellEveryCouncil, tellWhatIsDue } from './tell-what-is-due.ts'

const database = await testDatabase()

async function mailOf(council: TestCouncil, kind: string) {
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 100 })
  return mails.filter((mail) => mail.kind === kind)
}

async function personOf(member: Actor) {
  const { person_id: personId } = await database.office
    .selectFrom('account')
    .select('person_id')
    .where('account_id', '=', accountOf(member))
    .executeTakeFirstOrThrow()
  return personId!
}

const tell = (council: TestCouncil, when: string) =>
  council.act(tellWhatIsDue, { actor: council.actors.operator, at: at(when) })

testAct(database, 'tell-what-is-due', {
  by: 'operator',
  prepare: async (council) => {
    await testReport(council, { dueOn: day('2024-12-06') })
    return tellWhatIsDue
  },
})

test('an author is told once, in the days before it, that their report is due, and not when it is handed in', async () => {
  const council = await testCouncil(database)
  const reportId = await testReport(council, { dueOn: day('2024-12-13') })
  await askedReport(council, { dueOn: day('2024-12-13') })
  assert.equal(accepted(await tell(council, '2024-12-09T06:10:00Z')), 0)
  assert.equal(accepted(await tell(council, '2024-12-10T06:10:00Z')), 1)
  assert.equal(accepted(await tell(council, '2024-12-11T06:10:00Z')), 0)
  const [mail, ...more] = await mailOf(council, 'report-due')
  assert.equal(more.length, 0)
  assert.equal(mail?.account_id, accountOf(council.actors.clerk))
  assert.equal(mail?.due_on, '2024-12-13')
  assert.equal(mail?.path, `/workspace/reports/${reportId}`)
  assert.equal(mail?.title, null)
})

test('nobody but the operator’s daily job tells what is due, and where nothing is due nothing is entered', async () => {
  const council = await testCouncil(database)
  await testReport(council, { dueOn: day('2024-12-05') })
  assert.equal(refusedWith(await council.act(tellWhatIsDue)), 'no-power')
  await tellEveryCouncil(database.office, () => at('2024-12-04T06:10:00Z'))
  await tellEveryCouncil(database.office, () => at('2024-12-04T06:20:00Z'))
  assert.equal((await mailOf(council, 'report-due')).length, 1)
  const entries = await database.office
    .selectFrom('audit_entry')
    .select('entry_no')
    .where('council_id', '=', council.councilId)
    .where('act', '=', 'tell-what-is-due')
    .execute()
  assert.equal(entries.length, 1)
})

test('who owes a promise is told once as its day nears, and again with the clerk when it is late', async () => {
  const council = await testCouncil(database)
  const owner = await testMember(database, council, ['action-owner'])
  const personId = await personOf(owner)
  const { commitmentId } = await testCommitment(council, { owner: { kind: 'person', personId } })
  assert.equal(accepted(await tell(council, '2025-01-16T06:10:00Z')), 0)
  assert.equal(accepted(await tell(council, '2025-01-17T06:10:00Z')), 1)
  assert.equal(accepted(await tell(council, '2025-01-18T06:10:00Z')), 0)
  const [mail, ...more] = await mailOf(council, 'commitment-due')
  assert.equal(more.length, 0)
  assert.equal(mail?.account_id, accountOf(owner))
  assert.equal(mail.title, 'the zanzibar scheme')
  assert.equal(mail.path, `/workspace/commitments/${commitmentId}`)
  assert.equal(accepted(await tell(council, '2025-02-01T06:10:00Z')), 1)
  assert.equal(accepted(await tell(council, '2025-02-02T06:10:00Z')), 0)
  const late = (await mailOf(council, 'commitment-late')).map((each) => each.account_id)
  assert.deepEqual(new Set(late), new Set([accountOf(owner), accountOf(council.actors.clerk)]))
  const move = { words: 'Rain.', approvedBy: 'Leader', dueOn: day('2025-02-20') }
  accepted(await council.act((session) => moveCommitment(session, { commitmentId, ...move })))
  assert.equal(accepted(await tell(council, '2025-02-10T06:10:00Z')), 1)
})

test('who leads an action is told once as its day nears, and once that it is late, for each day that was promised', async () => {
  const council = await testCouncil(database)
  const lead = await testMember(database, council, ['action-owner'])
  const { action } = await testAction(council, { lead: { personId: await personOf(lead) } })
  assert.equal(accepted(await tell(council, '2025-03-16T06:10:00Z')), 0)
  assert.equal(accepted(await tell(council, '2025-03-17T06:10:00Z')), 1)
  assert.equal(accepted(await tell(council, '2025-03-31T06:10:00Z')), 0)
  const [mail, ...more] = await mailOf(council, 'action-due')
  assert.equal(more.length, 0)
  assert.deepEqual(
    [mail?.account_id, mail?.due_on, mail?.path, mail?.title],
    [
      accountOf(lead),
      '2025-03-31',
      `/workspace/improvement/actions/${action.id}`,
      'Answer the out-of-hours telephone',
    ],
  )
  assert.equal(accepted(await tell(council, '2025-04-01T06:10:00Z')), 1)
  assert.equal(accepted(await tell(council, '2025-04-02T06:10:00Z')), 0)
  assert.deepEqual(
    (await mailOf(council, 'action-late')).map((each) => each.account_id),
    [accountOf(lead)],
  )
  const move = {
    actionId: action.id,
    dueOn: day('2025-05-01'),
    reason: 'Rain.',
    approverOfficeId: council.mayorOfficeId,
  }
  accepted(await council.act((session) => moveActionDate(session, move), { at: at('2025-04-02T09:00:00Z') }))
  assert.equal(accepted(await tell(council, '2025-04-16T06:10:00Z')), 0)
  assert.equal(accepted(await tell(council, '2025-04-17T06:10:00Z')), 1)
})

test('of an action led from outside the accountable office or an improvement lead is told, and of one that is done nobody', async () => {
  const council = await testCouncil(database)
  const improver = await testMember(database, council, ['improvement-lead'])
  await testAction(council)
  await completeAction(council)
  assert.equal(accepted(await tell(council, '2025-04-01T06:10:00Z')), 1)
  assert.deepEqual(
    (await mailOf(council, 'action-late')).map((each) => each.account_id),
    [accountOf(improver)],
  )
})

test('members are told a second time as the last day to call a decision in nears, unless it is called in', async () => {
  const council = await testCouncil(database)
  await testScheme(council)
  const member = await testMember(database, council)
  const { resolutionId } = await publishedDecision(council) // on Friday the 13th: five working days, to the 20th
  assert.equal(accepted(await tell(council, '2024-12-18T06:10:00Z')), 0)
  assert.equal(accepted(await tell(council, '2024-12-19T06:10:00Z')), 1)
  assert.equal(accepted(await tell(council, '2024-12-20T06:10:00Z')), 0)
  const mails = await mailOf(council, 'call-in-last-day')
  const [mail] = mails.filter(({ account_id }) => account_id === accountOf(member))
  assert.equal(mail?.due_on, '2024-12-20')
  assert.equal(mail?.title, 'Inspection outcome')
  assert.equal(mail?.path, `/decisions/${resolutionId}`)

  const other = await testCouncil(database)
  await testScheme(other, { membersNeeded: 1 })
  const caller = await testMember(database, other)
  const called = await publishedDecision(other)
  const callInId = await testCallIn(other, called.resolutionId, caller)
  const ruling = { callInId, is: 'valid', reasons: 'One asked, on a ground.' } as const
  accepted(await other.act((session) => ruleOnCallIn(session, ruling), { at: at('2024-12-16T10:00:00Z') }))
  assert.equal(accepted(await tell(other, '2024-12-19T06:10:00Z')), 0)
})

test('who is asked for a clearance is told once by when, and the author of each answer and of a return', async () => {
  const council = await testCouncil(database)
  const reportId = await askedReport(council, { authorAccountId: accountOf(council.actors.deputy) })
  const asked = await mailOf(council, 'clearance-asked')
  assert.deepEqual(
    asked.map(({ account_id, due_on }) => [account_id, due_on]),
    [[accountOf(council.actors.monitor), '2024-12-11']], // five working days after Wednesday the 4th
  )
  const [step] = usualReportTemplate.clearances
  const given = { reportId, step: step!.key, version: 1, outcome: 'cleared', words: '' } as const
  accepted(await council.act((session) => clearReport(session, given), { actor: council.actors.monitor }))
  accepted(await council.act((session) => returnReport(session, { reportId, reason: 'Say what it costs.' })))
  const told = await mailOf(council, 'clearance-given')
  assert.deepEqual(
    told.map(({ account_id, timing }) => [account_id, timing]),
    [
      [accountOf(council.actors.deputy), 'digest'],
      [accountOf(council.actors.deputy), 'digest'],
    ],
  )
})
