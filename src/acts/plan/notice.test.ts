import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanEntry } from '../../council/plan/plan-entry.ts'
import type { PlanNoticeKind } from '../../council/plan/notice.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerBody } from '../body/register-body.ts'
import { appointToOffice } from '../member/appoint-to-office.ts'
import { registerOffice } from '../member/register-office.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { declared, publicEntry, testEntry } from '../test-plan.ts'
import { whereSeen } from '../test-record.ts'
import { changePlanEntry } from './change-plan-entry.ts'
import { withdrawPlanEntry } from './move-plan-entry.ts'
import { proposePlanEntry } from './propose-plan-entry.ts'
import { publishNotice, type NewNotice } from './publish-notice.ts'
import { publishUrgencyReport } from './publish-urgency-report.ts'
import {
  answerRepresentation,
  moderateRepresentation,
  recordRepresentation,
} from './record-representation.ts'
import { setKeyThreshold } from './set-key-threshold.ts'
import { withdrawNotice } from './withdraw-notice.ts'

const database = await testDatabase()

testAct(database, 'publish-notice', {
  prepare: async (council) => {
    const { id: planEntryId } = await publicEntry(council, declared)
    return (session) => publishNotice(session, { id: id('notice'), planEntryId, kind: 'key28' })
  },
})
testAct(database, 'withdraw-notice', {
  prepare: async (council) => {
    const noticeId = accepted(await give(council, await publicEntry(council, declared), 'key28'))
    return (session) => withdrawNotice(session, { noticeId, reason: 'Wrong date.' })
  },
})
testAct(database, 'record-representation', {
  prepare: async (council) => {
    const { id: planEntryId } = await publicEntry(council)
    return (session) => recordRepresentation(session, letter(planEntryId))
  },
})
testAct(database, 'send-representation', {
  prepare: async (council) => {
    const { id: planEntryId } = await publicEntry(council)
    return (session) => recordRepresentation(session, { ...letter(planEntryId), channel: 'form' })
  },
})
testAct(database, 'moderate-representation', {
  prepare: async (council) => {
    const representationId = await represented(council, await publicEntry(council))
    return (session) => moderateRepresentation(session, { representationId, to: 'setAside', reason: 'Spam.' })
  },
})
testAct(database, 'answer-representation', {
  prepare: async (council) => {
    const representationId = await represented(council, await publicEntry(council))
    accepted(await council.act((session) => moderateRepresentation(session, taken(representationId))))
    return (session) => answerRepresentation(session, { representationId, response: 'It stays closed.' })
  },
})

function letter(planEntryId: PlanEntry['id']) {
  const from = { name: 'Quagga Smith', contact: 'q@example.org', channel: 'letter' as const }
  return { id: id('representation'), planEntryId, ...from, text: 'Open the okapi meeting.' }
}

function taken(representationId: ReturnType<typeof letter>['id']) {
  const to = 'taken' as const
  return { representationId, to, shownAs: 'A resident', shownText: 'Open the okapi meeting.' }
}

async function represented(council: TestCouncil, entry: PlanEntry) {
  return accepted(await council.act((session) => recordRepresentation(session, letter(entry.id))))
}

function give(council: TestCouncil, entry: PlanEntry, asked: PlanNoticeKind | Partial<NewNotice>) {
  const also = typeof asked === 'string' ? { kind: asked } : asked
  return council.act((session) =>
    publishNotice(session, { id: id('notice'), planEntryId: entry.id, kind: 'key28', ...also }),
  )
}

/** Registers a body with a chair, who is the mayor of the test council: only the office matters here. */
async function chairOf(council: TestCouncil, kind: 'scrutiny' | 'council', as: 'chair' | 'viceChair') {
  const body = {
    id: id('body'),
    slug: `${kind}-${as.toLowerCase()}`,
    name: `The ${kind}`,
    kind,
    regime: 'lga1972' as const,
    aliases: [],
    fromOn: day('2024-01-01'),
  }
  const office = { id: id('office'), title: `${as} of the ${kind}`, kind: as, bodyId: body.id }
  const holding = {
    id: id('holding'),
    personId: council.mayorId,
    officeId: office.id,
    fromOn: day('2024-01-01'),
  }
  accepted(
    await council.act(async (session) => {
      accepted(await registerBody(session, body))
      accepted(await registerOffice(session, office))
      return appointToOffice(session, { holding })
    }),
  )
  return office.id
}

async function decisions(noticeId: string) {
  const { statement } = await statementOf(noticeId)
  return (statement as { decisions: { title: string }[] }).decisions.map(({ title }) => title)
}

function statementOf(noticeId: string) {
  return database.publicReader
    .selectFrom('published.plan_notice')
    .selectAll()
    .where('notice_id', '=', noticeId as ReturnType<typeof id<'notice'>>)
    .executeTakeFirstOrThrow()
}

test('a notice of a key decision states the eight facts, with the threshold and the members of the body', async () => {
  const council = await testCouncil(database)
  const member = { id: id('office'), title: 'Leader of the house', kind: 'cabinetMember' as const }
  accepted(
    await council.act(async (session) => {
      accepted(await setKeyThreshold(session, { ground: 'a', words: '£500,000 or more' }))
      accepted(await registerOffice(session, { ...member, bodyId: council.bodyId }))
      const holding = { id: id('holding'), personId: council.mayorId, officeId: member.id }
      return appointToOffice(session, { holding: { ...holding, fromOn: day('2024-01-01') } })
    }),
  )
  const entry = await publicEntry(council, { key: declared.key })
  const notice = await statementOf(accepted(await give(council, entry, 'key28')))
  const statement = notice.statement as Record<string, unknown>
  assert.deepEqual(statement['key'], { ...declared.key, threshold: '£500,000 or more' })
  assert.deepEqual(statement['decisionMaker'], {
    kind: 'body',
    name: 'Cabinet',
    members: ['Leader of the house, Rosalind Thorne'],
  })
  for (const fact of ['title', 'summary', 'window', 'documents', 'copiesFrom', 'contact'])
    assert.ok(fact in statement, fact)
  assert.equal(notice.published_on, day('2024-12-04'))
})

test('key and private are two facts: a notice of the one is never given for the other', async () => {
  const council = await testCouncil(database)
  const key = await publicEntry(council, { key: declared.key })
  const closed = await publicEntry(council, { private: declared.private })
  assert.equal(refusedWith(await give(council, key, 'private28')), 'notice-of-undeclared-fact')
  assert.equal(refusedWith(await give(council, closed, 'key28')), 'notice-of-undeclared-fact')
  const reason = 'Fire.'
  assert.equal(
    refusedWith(await give(council, closed, { kind: 'generalException', reason })),
    'notice-of-undeclared-fact',
  )
})

test('a notice is given once for the same days, and only of an entry that is public as it stands', async () => {
  const council = await testCouncil(database)
  const entry = testEntry(council, declared)
  accepted(await council.act((session) => proposePlanEntry(session, entry)))
  assert.equal(refusedWith(await give(council, entry, 'key28')), 'plan-entry-not-public')
  const shown = await publicEntry(council, declared)
  const noticeId = accepted(await give(council, shown, 'key28'))
  assert.equal(refusedWith(await give(council, shown, 'key28')), 'notice-stands-already')
  accepted(await council.act((session) => withdrawNotice(session, { noticeId, reason: 'Wrong day.' })))
  accepted(await give(council, shown, 'key28'))
  accepted(await council.act((session) => changePlanEntry(session, { ...shown, title: 'Changed' })))
  assert.equal(refusedWith(await give(council, shown, 'private28')), 'plan-entry-not-public')
  const planEntryId = shown.id
  accepted(await council.act((session) => withdrawPlanEntry(session, { planEntryId, reason: 'Gone.' })))
  assert.equal(refusedWith(await give(council, shown, 'private28')), 'plan-entry-closed')
})

test('a withdrawn notice keeps its address, the time and the reason, and nothing of what it stated', async () => {
  const council = await testCouncil(database)
  const noticeId = accepted(await give(council, await publicEntry(council, declared), 'key28'))
  const withdraw = (reason: string) => council.act((session) => withdrawNotice(session, { noticeId, reason }))
  assert.equal(refusedWith(await withdraw(' ')), 'notice-withdrawn-without-reason')
  accepted(await withdraw('It named the wrong day.'))
  assert.equal(refusedWith(await withdraw('Again.')), 'notice-withdrawn-already')
  const notice = await statementOf(noticeId)
  assert.deepEqual([notice.statement, notice.withdrawal_reason], [null, 'It named the wrong day.'])
  const base = await database.publicReader
    .withTables<{ plan_notice_statement: { notice_id: string } }>()
    .selectFrom('plan_notice_statement')
    .select('notice_id')
    .where('notice_id', '=', noticeId)
    .execute()
  assert.deepEqual(base, [])
  assert.equal(
    refusedWith(
      await council.act((session) => withdrawNotice(session, { noticeId: id('notice'), reason: 'x' })),
    ),
    'unknown-thing',
  )
})

test('the further notice of a private meeting repeats each representation with its answer, and no name', async () => {
  const council = await testCouncil(database)
  const entry = await publicEntry(council, declared)
  assert.equal(refusedWith(await give(council, entry, 'private5')), 'notice-without-first-notice')
  accepted(await give(council, entry, 'private28'))
  const representationId = await represented(council, entry)
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [])
  assert.equal(refusedWith(await give(council, entry, 'private5')), 'notice-with-unanswered-representations')
  const answer = () =>
    council.act((session) => answerRepresentation(session, { representationId, response: 'It stays shut.' }))
  assert.equal(refusedWith(await answer()), 'representation-cannot-move')
  accepted(await council.act((session) => moderateRepresentation(session, taken(representationId))))
  assert.equal(refusedWith(await give(council, entry, 'private5')), 'notice-with-unanswered-representations')
  accepted(await answer())
  const { statement } = await statementOf(accepted(await give(council, entry, 'private5')))
  assert.deepEqual((statement as Record<string, unknown>)['representations'], [
    { shownAs: 'A resident', text: 'Open the okapi meeting.', response: 'It stays shut.' },
  ])
  for (const text of ['quagga', 'q@example.org'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
})

test('a representation set aside is in no notice, and can be taken after all', async () => {
  const council = await testCouncil(database)
  const entry = await publicEntry(council, declared)
  accepted(await give(council, entry, 'private28'))
  const representationId = await represented(council, entry)
  const aside = (reason: string) =>
    council.act((session) => moderateRepresentation(session, { representationId, to: 'setAside', reason }))
  assert.equal(refusedWith(await aside('')), 'representation-without-words')
  accepted(await aside('About another matter.'))
  const noticeId = accepted(await give(council, entry, 'private5'))
  assert.deepEqual((await statementOf(noticeId)).statement, {
    ...((await statementOf(noticeId)).statement as object),
    representations: [],
  })
  const empty = { ...taken(representationId), shownText: ' ' }
  assert.equal(
    refusedWith(await council.act((session) => moderateRepresentation(session, empty))),
    'representation-empty',
  )
  accepted(await council.act((session) => moderateRepresentation(session, taken(representationId))))
})

test('a representation says something, not too much, and while the decision is to come', async () => {
  const council = await testCouncil(database)
  const entry = await publicEntry(council)
  const send = (also: object) =>
    council.act((session) => recordRepresentation(session, { ...letter(entry.id), ...also }))
  assert.equal(refusedWith(await send({ text: ' \n' })), 'representation-empty')
  assert.equal(refusedWith(await send({ text: 'a'.repeat(20_001) })), 'representation-too-long')
  assert.equal(refusedWith(await send({ planEntryId: id('planEntry') })), 'unknown-thing')
  const planEntryId = entry.id
  accepted(await council.act((session) => withdrawPlanEntry(session, { planEntryId, reason: 'Gone.' })))
  assert.equal(refusedWith(await send({})), 'representation-too-late')
})

test('a general exception tells the chair of scrutiny, or where there is none its members', async () => {
  const council = await testCouncil(database)
  const entry = await publicEntry(council, declared)
  assert.equal(refusedWith(await give(council, entry, 'generalException')), 'notice-without-reason')
  const reason = 'The grant came on Monday.'
  assert.equal(
    refusedWith(await give(council, entry, { kind: 'generalException', reason })),
    'nobody-to-tell',
  )
  await chairOf(council, 'scrutiny', 'chair')
  const { statement } = await statementOf(
    accepted(await give(council, entry, { kind: 'generalException', reason })),
  )
  assert.deepEqual((statement as Record<string, unknown>)['told'], ['chair of the scrutiny, Rosalind Thorne'])
})

test('special urgency needs the agreement of the first in the order who can give it, by name and date', async () => {
  const council = await testCouncil(database)
  const entry = await publicEntry(council, declared)
  const reason = 'The bank is falling.'
  const agreedOn = day('2024-12-03')
  const urgent = (consent?: NewNotice['consent']) =>
    give(council, entry, { kind: 'specialUrgency', reason, consent })
  const unknown = { officeId: council.mayorOfficeId, agreedOn }
  assert.equal(refusedWith(await urgent(unknown)), 'nobody-to-consent')
  const chair = await chairOf(council, 'council', 'chair')
  const scrutiny = await chairOf(council, 'scrutiny', 'chair')
  assert.equal(refusedWith(await urgent()), 'not-theirs-to-consent')
  assert.equal(refusedWith(await urgent(unknown)), 'not-theirs-to-consent')
  assert.equal(
    refusedWith(await urgent({ officeId: scrutiny, agreedOn: day('2024-12-05') })),
    'consent-in-the-future',
  )
  const byChair = { officeId: chair, agreedOn }
  assert.equal(refusedWith(await urgent(byChair)), 'consent-passes-somebody-over')
  const noticeId = accepted(await urgent({ ...byChair, whyNotOthers: 'She is in hospital.' }))
  const { statement } = await statementOf(noticeId)
  assert.deepEqual((statement as Record<string, unknown>)['consent'], {
    capacity: 'councilChair',
    name: 'chair of the council, Rosalind Thorne',
    agreedOn,
    whyNotOthers: 'She is in hospital.',
  })
})

test('the yearly report lists each special urgency of its period, and an empty period is a report too', async () => {
  const council = await testCouncil(database)
  const officeId = await chairOf(council, 'scrutiny', 'chair')
  const entry = await publicEntry(council, declared)
  const consent = { officeId, agreedOn: day('2024-12-03') }
  accepted(await give(council, entry, { kind: 'specialUrgency', reason: 'The bank is falling.', consent }))
  const report = async (fromOn: string, toOn: string) =>
    council.act(
      (session) =>
        publishUrgencyReport(session, {
          id: id('notice'),
          title: 'Special urgency in 2024',
          period: { fromOn: day(fromOn), toOn: day(toOn) },
        }),
      { at: at('2025-01-02T09:00:00Z') },
    )
  assert.equal(refusedWith(await report('2024-12-31', '2024-01-01')), 'urgency-report-backwards')
  assert.deepEqual(await decisions(accepted(await report('2024-01-01', '2024-12-31'))), [entry.title])
  assert.deepEqual(await decisions(accepted(await report('2023-01-01', '2023-12-31'))), [])
})
