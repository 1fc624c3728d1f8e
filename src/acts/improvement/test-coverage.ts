import assert from 'node:assert/strict'
import type { Disposition } from '../../council/finding/disposition.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import type { ActionId } from '../../council/improvement/action.ts'
import { listMail } from '../../store/mail.ts'
import type { TestDatabase } from '../../store/test-database.ts'
import { approveDisposition, disposeFinding } from '../finding/dispose-finding.ts'
import { confirmFinding, recordFinding } from '../finding/record-finding.ts'
import { appointToOffice } from '../member/appoint-to-office.ts'
import { registerOffice } from '../member/register-office.ts'
import { confirmedFinding } from '../test-assurance.ts'
import { accepted, day, id, testCouncil, type TestCouncil } from '../test-council.ts'
import { drawCoverageStatement, signCoverageStatement } from './coverage-statement.ts'
import { answerEvent, linkFinding, type FindingLink } from './link-finding.ts'
import { testAction } from './test-improvement.ts'

/** For tests of coverage: a finding that is confirmed, and a plan with an agreed action that answers its event. */
export async function coverageGround(council: TestCouncil) {
  const found = await confirmedFinding(council)
  const made = await testAction(council)
  const answered = { planId: made.plan.id, eventId: found.eventId }
  accepted(await council.act((session) => answerEvent(session, answered)))
  const link = (
    contribution: FindingLink['contribution'],
    reason = '',
    actionId: ActionId = made.action.id,
  ) =>
    council.act((session) =>
      linkFinding(session, { actionId, findingId: found.findingId, contribution, reason }),
    )
  const draw = (claimsAll: boolean) => {
    const statementId = id('statement')
    return council
      .act((session) => drawCoverageStatement(session, { id: statementId, ...answered, claimsAll }))
      .then((result) => ({ result, statementId }))
  }
  return { ...found, ...made, link, draw }
}

/** For tests of coverage: makes the clerk the holder of the office that is accountable for the plan, before the plan is made. */
export async function withDirector(database: TestDatabase, council: TestCouncil): Promise<TestCouncil> {
  const row = await database.office
    .selectFrom('account')
    .select('person_id')
    .where('council_id', '=', council.councilId)
    .where('email', '=', 'clerk@test.example')
    .executeTakeFirstOrThrow()
  assert.ok(row.person_id)
  const office = { id: id('office'), title: 'Director for Children', kind: 'director' as const }
  accepted(await council.act((session) => registerOffice(session, office)))
  const holding = {
    id: id('holding'),
    personId: row.person_id,
    officeId: office.id,
    fromOn: day('2024-01-01'),
  }
  accepted(await council.act((session) => appointToOffice(session, { holding })))
  return { ...council, mayorOfficeId: office.id }
}

/** For tests of coverage: a council whose director signed that all of a report is covered, and how many mails have told of coverage lost since. */
export async function signedCoverage(database: TestDatabase) {
  const council = await withDirector(database, await testCouncil(database))
  const made = await coverageGround(council)
  const { monitor, holder, clerk } = council.actors
  const keeper = { actor: { ...monitor, grants: clerk.grants } }
  const add = async (quote: string) => {
    const finding = { id: id('finding'), polarity: 'issue', quote, theme: 'Health' } as const
    accepted(await council.act((session) => recordFinding(session, made.paragraphId, finding)))
    accepted(await council.act((session) => confirmFinding(session, finding.id), keeper))
    return finding.id
  }
  const dispose = async (findingId: FindingId, disposition: Disposition) => {
    accepted(await council.act((session) => disposeFinding(session, findingId, disposition)))
    accepted(await council.act((session) => approveDisposition(session, findingId), keeper))
  }
  const sign = async () => {
    accepted(await made.link('full'))
    const { statementId, result } = await made.draw(true)
    accepted(result)
    const signed = await council.act((session) => signCoverageStatement(session, statementId), {
      actor: holder,
    })
    accepted(signed)
  }
  const told = async () =>
    (await listMail(database.office, { councilId: council.councilId, limit: 30 })).filter(
      ({ kind }) => kind === 'coverage-lost',
    )
  return { ...made, council, keeper, add, dispose, sign, told }
}
