import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccessClass } from '../../council/access/access-class.ts'
import { releaseRuleAt, releaseRulesOf } from '../../store/release-rule.ts'
import { testDatabase } from '../../store/test-database.ts'
import { changeAccessClass } from '../report/change-access-class.ts'
import { releaseDocument } from '../report/release-document.ts'
import type { Actor } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testEmbargo, testWithheldPaper } from '../test-withheld.ts'
import { agreeReleaseRule } from './agree-release-rule.ts'
import { setReleaseRule, type NewReleaseRule } from './set-release-rule.ts'

const database = await testDatabase()
const noon = at('2024-12-04T12:00:00Z')
const nextDay = at('2024-12-05T00:00:00Z')
const reason = 'Council of 2 December resolved so.'
const exemptAlone: NewReleaseRule = { onePersonFor: ['exempt'], reason }
const two: NewReleaseRule = { onePersonFor: [], reason }

const exempt: AccessClass = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
}

function rulesOf(council: TestCouncil) {
  const as = (actor: Actor | undefined, when = noon) => ({ actor: actor ?? council.actors.monitor, at: when })
  return {
    set: (rule: NewReleaseRule, when = noon, actor?: Actor) =>
      council.act((session) => setReleaseRule(session, rule), as(actor, when)),
    agree: (version: number, actor: Actor = council.actors.deputy, when = noon) =>
      council.act((session) => agreeReleaseRule(session, version), as(actor, when)),
    at: async (when: typeof noon) =>
      (await releaseRuleAt(database.office, council.councilId, when)).onePersonFor,
  }
}

/** A paper that the clerk handed in, whose condition the clerk has confirmed, and how somebody agrees to its release. */
async function paper(council: TestCouncil, accessClass: AccessClass) {
  const { documentId, step } = await testWithheldPaper(council, accessClass)
  const agreeTo = (actor: Actor, when = at('2024-12-05T09:00:00Z')) => step(actor, 'release', when)
  const confirm = () => step(council.actors.clerk, 'condition')
  return { documentId, confirm, agreeTo }
}

/** To whom mail of a kind went. */
async function mailOf({ councilId }: TestCouncil, kind: string): Promise<string[]> {
  const rows = await database.office
    .selectFrom('mail')
    .select('address')
    .where('council_id', '=', councilId)
    .where('kind', '=', kind)
    .execute()
  return rows.map(({ address }) => address).toSorted()
}

testAct(database, 'set-release-rule', {
  by: 'monitor',
  prepare: () => (session) => setReleaseRule(session, exemptAlone),
})

testAct(database, 'agree-release-rule', {
  by: 'deputy',
  prepare: async (council) => {
    accepted(await rulesOf(council).set(exemptAlone))
    return (session) => agreeReleaseRule(session, 1)
  },
})

test('a rule by which one person is enough waits for a second person, and holds from the next day', async () => {
  const council = await testCouncil(database)
  const rules = rulesOf(council)
  assert.deepEqual(await rules.at(noon), [])
  assert.equal(accepted(await rules.set(exemptAlone)), 'waits')
  assert.deepEqual(await rules.at(nextDay), [])
  assert.equal(refusedWith(await rules.agree(1, council.actors.monitor)), 'release-rule-own')
  assert.equal(refusedWith(await rules.agree(2)), 'release-rule-not-waiting')
  assert.equal(accepted(await rules.agree(1)), nextDay)
  assert.equal(refusedWith(await rules.agree(1)), 'release-rule-not-waiting')
  assert.deepEqual(await rules.at(at('2024-12-04T23:59:59Z')), [])
  assert.deepEqual(await rules.at(nextDay), ['exempt'])
  const [kept] = await releaseRulesOf(database.office, council.councilId)
  const { name, power, agreed_name: agreedName, holds_from: from } = kept!
  assert.deepEqual(
    [name, power, agreedName, from],
    [council.actors.monitor.name, 'monitoring-officer', council.actors.deputy.name, nextDay],
  )
})

test('everybody else who releases papers is told of the rule when it is set and when it is agreed to', async () => {
  const council = await testCouncil(database)
  accepted(await rulesOf(council).set(exemptAlone))
  assert.deepEqual(await mailOf(council, 'release-rule-changed'), [
    'clerk@test.example',
    'deputy@test.example',
  ])
  accepted(await rulesOf(council).agree(1))
  assert.deepEqual(await mailOf(council, 'release-rule-changed'), [
    'clerk@test.example',
    'clerk@test.example',
    'deputy@test.example',
    'monitor@test.example',
  ])
})

test('a rule that asks for two people again holds at once, and stops one that waits or is to come', async () => {
  const council = await testCouncil(database)
  const rules = rulesOf(council)
  assert.equal(refusedWith(await rules.set(two)), 'release-rule-as-it-is')
  accepted(await rules.set(exemptAlone))
  assert.equal(accepted(await rules.set(two)), 'holds')
  assert.equal(refusedWith(await rules.agree(1)), 'release-rule-not-waiting')
  accepted(await rules.set(exemptAlone))
  accepted(await rules.agree(3))
  assert.equal(accepted(await rules.set(two, noon, council.actors.deputy)), 'holds')
  assert.deepEqual(await rules.at(nextDay), [])
  accepted(await rules.set(exemptAlone))
  accepted(await rules.agree(5))
  assert.equal(accepted(await rules.set(two, at('2024-12-06T10:00:00Z'))), 'holds')
  assert.deepEqual(await rules.at(at('2024-12-06T09:59:00Z')), ['exempt'])
  assert.deepEqual(await rules.at(at('2024-12-06T10:00:00Z')), [])
})

test('a rule is set with a reason, by the monitoring officer', async () => {
  const council = await testCouncil(database)
  const { set } = rulesOf(council)
  assert.equal(refusedWith(await set({ ...exemptAlone, reason: ' ' })), 'release-rule-without-reason')
  assert.equal(refusedWith(await set(exemptAlone, noon, council.actors.clerk)), 'no-power')
})

test('where one person is enough, one releases who is no author, and the others are told', async () => {
  const council = await testCouncil(database)
  const { monitor, clerk } = council.actors
  const rules = rulesOf(council)
  const { documentId, confirm, agreeTo } = await paper(council, exempt)
  accepted(await confirm())
  accepted(await rules.set(exemptAlone))
  accepted(await rules.agree(1))
  assert.equal(refusedWith(await agreeTo(clerk)), 'author-cannot-release')
  const release = (when: typeof noon) =>
    council.act((session) => releaseDocument(session, documentId), { actor: clerk, at: when })
  assert.equal(refusedWith(await release(at('2024-12-05T09:00:00Z'))), 'second-releaser-needed')
  assert.equal(accepted(await agreeTo(monitor)), 'released')
  assert.deepEqual(await mailOf(council, 'released-by-one'), ['clerk@test.example', 'deputy@test.example'])
})

test('the rule is that of the moment of the release: what is agreed today is used by nobody before tomorrow', async () => {
  const council = await testCouncil(database)
  const { monitor, deputy } = council.actors
  const { confirm, agreeTo } = await paper(council, exempt)
  accepted(await confirm())
  accepted(await rulesOf(council).set(exemptAlone))
  accepted(await rulesOf(council).agree(1))
  assert.equal(accepted(await agreeTo(monitor, at('2024-12-04T23:59:00Z'))), 'waiting')
  accepted(await rulesOf(council).set(two, at('2024-12-05T00:00:30Z')))
  assert.equal(accepted(await agreeTo(monitor, at('2024-12-05T00:01:00Z'))), 'waiting')
  assert.equal(accepted(await agreeTo(deputy, at('2024-12-05T00:02:00Z'))), 'released')
  assert.deepEqual(await mailOf(council, 'released-by-one'), [])
})

test('a class that the rule does not name takes two, and so does a paper that was once in such a class', async () => {
  const council = await testCouncil(database)
  const { monitor } = council.actors
  accepted(await rulesOf(council).set({ onePersonFor: ['embargoed'], reason }))
  accepted(await rulesOf(council).agree(1))
  const plain = await paper(council, exempt)
  accepted(await plain.confirm())
  assert.equal(accepted(await plain.agreeTo(monitor)), 'waiting')

  const turned = await paper(council, exempt)
  const to = [{ class: 'confidential', basis: 'An order', source: 'The court' } as const, testEmbargo]
  for (const next of to)
    accepted(
      await council.act(
        (session) =>
          changeAccessClass(session, { documentId: turned.documentId, to: next, reason: 'Turned.' }),
        { actor: monitor },
      ),
    )
  accepted(await turned.confirm())
  assert.equal(accepted(await turned.agreeTo(monitor)), 'waiting')

  const named = await paper(council, testEmbargo)
  accepted(await named.confirm())
  assert.equal(accepted(await named.agreeTo(monitor)), 'released')
})
