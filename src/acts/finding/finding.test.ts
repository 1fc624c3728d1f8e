import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDisposed } from '../../council/finding/disposition.ts'
import { registerOfEvent } from '../../store/assurance-register.ts'
import { dispositionsOf, findingById, findingsOfEvent } from '../../store/finding.ts'
import { testDatabase } from '../../store/test-database.ts'
import { enterParagraph } from '../assurance/enter-paragraph.ts'
import { publishAssuranceEvent } from '../assurance/publish-assurance-event.ts'
import { testAct } from '../test-act.ts'
import { confirmedFinding, eventWithParagraph, publishKept } from '../test-assurance.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { correctFinding } from './correct-finding.ts'
import { approveDisposition, disposeFinding, reopenFinding } from './dispose-finding.ts'
import { disposedFinding } from './finding-in-hand.ts'
import { confirmMarks, markParagraph } from './mark-paragraph.ts'
import { confirmFinding, recordFinding, withdrawFinding } from './record-finding.ts'

const database = await testDatabase()
const shared = await testCouncil(database)

const health = { polarity: 'issue', quote: 'health could be better', theme: 'Health' } as const
const resolved = { kind: 'alreadyResolved', words: 'The clinic opened in November.' } as const
const notAccepted = { kind: 'notAccepted', words: 'The hospital’s own figures say otherwise.' } as const

async function recorded(council: TestCouncil) {
  const made = await eventWithParagraph(council)
  const finding = { ...health, id: id('finding') }
  accepted(await council.act((session) => recordFinding(session, made.paragraphId, finding)))
  return { ...made, findingId: finding.id }
}

testAct(database, 'mark-paragraph', {
  prepare: async (council) => {
    const { paragraphId } = await eventWithParagraph(council)
    return (session) => markParagraph(session, paragraphId, 'issue')
  },
})
testAct(database, 'confirm-marks', {
  by: 'monitor',
  prepare: async (council) => {
    const { eventId, paragraphId } = await eventWithParagraph(council)
    accepted(await council.act((session) => markParagraph(session, paragraphId, 'nothing')))
    return (session) => confirmMarks(session, eventId, [paragraphId])
  },
})
testAct(database, 'record-finding', {
  prepare: async (council) => {
    const { paragraphId } = await eventWithParagraph(council)
    return (session) => recordFinding(session, paragraphId, { ...health, id: id('finding') })
  },
})
testAct(database, 'confirm-finding', {
  by: 'monitor',
  prepare: async (council) => {
    const { findingId } = await recorded(council)
    return (session) => confirmFinding(session, findingId)
  },
})
testAct(database, 'correct-finding', {
  prepare: async (council) => {
    const { findingId } = await recorded(council)
    const right = { theme: 'Health visitors', partner: 'Eastmere Health Trust', reason: 'A slip.' }
    return (session) => correctFinding(session, findingId, right)
  },
})
testAct(database, 'withdraw-finding', {
  prepare: async (council) => {
    const { findingId } = await recorded(council)
    return (session) => withdrawFinding(session, findingId, 'Recorded twice.')
  },
})
testAct(database, 'dispose-finding', {
  prepare: async (council) => {
    const { findingId } = await confirmedFinding(council)
    return (session) => disposeFinding(session, findingId, resolved)
  },
})
testAct(database, 'approve-disposition', {
  by: 'monitor',
  prepare: async (council) => {
    const { findingId } = await confirmedFinding(council)
    accepted(await council.act((session) => disposeFinding(session, findingId, notAccepted)))
    return (session) => approveDisposition(session, findingId)
  },
})
testAct(database, 'reopen-finding', {
  prepare: async (council) => {
    const { findingId } = await confirmedFinding(council)
    accepted(await council.act((session) => disposeFinding(session, findingId, resolved)))
    return (session) => reopenFinding(session, findingId, 'The clinic closed again.')
  },
})

const asMonitor = { actor: shared.actors.monitor }

test('a mark is a person’s word, waits for another reader, and is not “nothing” where a finding stands', async () => {
  const { eventId, paragraphId } = await eventWithParagraph(shared)
  const mark = (as: 'nothing' | 'issue') => shared.act((session) => markParagraph(session, paragraphId, as))
  accepted(await mark('nothing'))
  assert.equal(refusedWith(await mark('nothing')), 'mark-unchanged')
  const confirm = (as = {}) => shared.act((session) => confirmMarks(session, eventId, [paragraphId]), as)
  assert.equal(refusedWith(await confirm()), 'marks-none-to-confirm')
  assert.equal(accepted(await confirm(asMonitor)), 1)
  assert.equal(refusedWith(await confirm(asMonitor)), 'marks-none-to-confirm')
  accepted(await mark('issue'))
  const [row] = await registerOfEvent(database.office, {
    council_id: shared.councilId,
    assurance_event_id: eventId,
  })
  assert.deepEqual([row?.mark, row?.mark_confirmed_by], ['issue', null])
  const finding = { ...health, id: id('finding') }
  accepted(await shared.act((session) => recordFinding(session, paragraphId, finding)))
  assert.equal(refusedWith(await mark('nothing')), 'paragraph-has-findings')
  const nowhere = await shared.act((session) => markParagraph(session, id('paragraph'), 'issue'))
  assert.equal(refusedWith(nowhere), 'unknown-thing')
})

test('a finding quotes its paragraph, letter by letter, and has a theme', async () => {
  const { paragraphId } = await eventWithParagraph(shared)
  const record = (also: object) =>
    shared.act((session) => recordFinding(session, paragraphId, { ...health, id: id('finding'), ...also }))
  assert.equal(refusedWith(await record({ quote: ' ' })), 'finding-without-quote')
  assert.equal(refusedWith(await record({ quote: 'health is better' })), 'quote-not-in-paragraph')
  assert.equal(refusedWith(await record({ theme: '' })), 'finding-without-theme')
  const findingId = accepted(
    await record({ quote: ' although\n health could  be better', partner: 'The hospital' }),
  )
  const kept = await findingById(database.office, shared.councilId, findingId)
  assert.deepEqual(
    [kept?.quote, kept?.number, kept?.paragraph_number, kept?.page, kept?.partner, kept?.origin],
    ['although health could be better', 1, 1, 2, 'The hospital', 'written'],
  )
})

test('a finding on a point of the list of what needs to improve knows that its number is that of the point', async () => {
  const { eventId } = await eventWithParagraph(shared)
  const point = { kind: 'improvement', number: 1, text: 'The health of children in care.' } as const
  const paragraphId = accepted(await shared.act((session) => enterParagraph(session, eventId, point)))
  const finding = { ...health, id: id('finding'), quote: point.text }
  accepted(await shared.act((session) => recordFinding(session, paragraphId, finding)))
  assert.equal(
    (await findingById(database.office, shared.councilId, finding.id))?.paragraph_kind,
    'improvement',
  )
})

test('what was said at a meeting is a finding of its own, known as spoken', async () => {
  const { eventId } = await eventWithParagraph(shared)
  const spoken = { kind: 'spoken', text: 'Strong partnerships, although health could be better.' } as const
  const paragraphId = accepted(await shared.act((session) => enterParagraph(session, eventId, spoken)))
  const findingId = id('finding')
  accepted(await shared.act((session) => recordFinding(session, paragraphId, { ...health, id: findingId })))
  assert.equal((await findingById(database.office, shared.councilId, findingId))?.origin, 'oral')
})

test('the second reader is another person, and confirms once', async () => {
  const { findingId } = await recorded(shared)
  const confirm = (as = {}) => shared.act((session) => confirmFinding(session, findingId), as)
  assert.equal(refusedWith(await confirm()), 'second-reader-same')
  const twin = await database.office
    .selectFrom('account')
    .select('person_id')
    .where('council_id', '=', shared.councilId)
    .where('name', '=', shared.actors.clerk.name)
    .executeTakeFirstOrThrow()
  await database.office
    .updateTable('account')
    .set(twin)
    .where('council_id', '=', shared.councilId)
    .where('name', '=', shared.actors.deputy.name)
    .execute()
  assert.equal(refusedWith(await confirm({ actor: shared.actors.deputy })), 'second-reader-same')
  accepted(await confirm(asMonitor))
  assert.equal(refusedWith(await confirm(asMonitor)), 'finding-confirmed-already')
})

test('a finding is disposed of once it is confirmed, with words, and opened again with a reason', async () => {
  const open = await recorded(shared)
  const dispose = (findingId: typeof open.findingId, disposition: Parameters<typeof disposeFinding>[2]) =>
    shared.act((session) => disposeFinding(session, findingId, disposition))
  assert.equal(refusedWith(await dispose(open.findingId, resolved)), 'finding-not-confirmed')
  const { findingId } = await confirmedFinding(shared)
  assert.equal(refusedWith(await dispose(findingId, { ...resolved, words: '' })), 'disposition-without-words')
  const partner = { kind: 'partnerOwned', words: 'They agreed.' } as const
  assert.equal(refusedWith(await dispose(findingId, partner)), 'disposition-without-partner')
  const reopen = (reason: string) => shared.act((session) => reopenFinding(session, findingId, reason))
  assert.equal(refusedWith(await reopen('Why not.')), 'finding-not-disposed')
  accepted(await dispose(findingId, { ...partner, partner: 'The hospital' }))
  assert.equal(refusedWith(await dispose(findingId, resolved)), 'finding-disposed-already')
  assert.equal(refusedWith(await reopen('')), 'finding-without-reason')
  accepted(await reopen('They withdrew.'))
  const row = await findingById(database.office, shared.councilId, findingId)
  assert.equal(row?.disposition, null)
  const all = await dispositionsOf(database.office, { council_id: shared.councilId, finding_id: findingId })
  assert.deepEqual(
    all.map(({ kind }) => kind),
    ['partnerOwned', 'reopened'],
  )
})

test('whatever becomes of a finding stands only once another person approved it, and once', async () => {
  const partner = { kind: 'partnerOwned', partner: 'The hospital', words: 'They agreed.' } as const
  for (const disposition of [notAccepted, resolved, partner]) {
    const { findingId } = await confirmedFinding(shared)
    const approve = (as = {}) => shared.act((session) => approveDisposition(session, findingId), as)
    assert.equal(refusedWith(await approve(asMonitor)), 'disposition-needs-no-approval')
    accepted(await shared.act((session) => disposeFinding(session, findingId, disposition)))
    const isSettled = async () => {
      const row = await findingById(database.office, shared.councilId, findingId)
      assert.ok(row)
      return isDisposed(disposedFinding(row), [])
    }
    assert.equal(await isSettled(), false)
    assert.equal(refusedWith(await approve()), 'disposition-approved-by-same')
    accepted(await approve(asMonitor))
    assert.equal(await isSettled(), true)
    assert.equal(refusedWith(await approve(asMonitor)), 'disposition-needs-no-approval')
    accepted(await shared.act((session) => reopenFinding(session, findingId, 'It was wrong.')))
    assert.equal(refusedWith(await approve(asMonitor)), 'disposition-needs-no-approval')
    assert.equal(await isSettled(), false)
  }
})

test('a finding is merged into another that stands, not in a circle, and not a strength', async () => {
  const { eventId, paragraphId, findingId } = await confirmedFinding(shared)
  const add = async (polarity: 'issue' | 'strength', quote: string) => {
    const finding = { id: id('finding'), polarity, quote, theme: 'Health' }
    accepted(await shared.act((session) => recordFinding(session, paragraphId, finding)))
    accepted(await shared.act((session) => confirmFinding(session, finding.id), asMonitor))
    return finding.id
  }
  const other = await add('issue', 'health could be better')
  const strength = await add('strength', 'Social workers are tenacious')
  const merge = (from: typeof other, into: typeof other | undefined) =>
    shared.act((session) => disposeFinding(session, from, { kind: 'merged', into, words: 'The same.' }))
  assert.equal(refusedWith(await merge(strength, other)), 'strength-needs-nothing')
  assert.equal(refusedWith(await merge(findingId, strength)), 'merged-into-nothing')
  assert.equal(refusedWith(await merge(findingId, findingId)), 'merged-into-nothing')
  assert.equal(refusedWith(await merge(findingId, undefined)), 'merged-into-nothing')
  accepted(await merge(findingId, other))
  assert.equal(refusedWith(await merge(other, findingId)), 'merged-in-a-circle')
  const key = { council_id: shared.councilId, assurance_event_id: eventId }
  const isSettled = async () => {
    const all = (await findingsOfEvent(database.office, key)).map(disposedFinding)
    const own = all.find((one) => one.id === findingId)
    assert.ok(own)
    return isDisposed(own, all)
  }
  assert.equal(await isSettled(), false)
  accepted(await shared.act((session) => approveDisposition(session, findingId), asMonitor))
  assert.equal(await isSettled(), true)
  accepted(await shared.act((session) => withdrawFinding(session, other, 'Recorded twice.')))
  assert.equal(await isSettled(), false)
})

test('a confirmed finding is public with its event, and one withdrawn leaves its number and the reason', async () => {
  const own = await testCouncil(database)
  const { eventId, findingId, paragraphId } = await confirmedFinding(own)
  const unconfirmed = { ...health, id: id('finding'), quote: 'Social workers are tenacious' }
  accepted(await own.act((session) => recordFinding(session, paragraphId, unconfirmed)))
  assert.deepEqual(await whereSeen(database, own.councilId, 'quaggas'), [])
  await publishKept(own, eventId)
  assert.ok((await whereSeen(database, own.councilId, 'quaggas')).includes('finding'))
  assert.deepEqual(await whereSeen(database, own.councilId, 'tenacious'), [])
  accepted(await own.act((session) => disposeFinding(session, findingId, resolved)))
  const asResolved = await own.act((session) => publishAssuranceEvent(session, eventId))
  assert.equal(refusedWith(asResolved), 'assurance-event-public-already', 'nobody has approved it')
  accepted(await own.act((session) => reopenFinding(session, findingId, 'It is not.')))
  accepted(await own.act((session) => publishAssuranceEvent(session, eventId)))
  accepted(await own.act((session) => disposeFinding(session, findingId, notAccepted)))
  assert.equal(
    refusedWith(await own.act((session) => publishAssuranceEvent(session, eventId))),
    'assurance-event-public-already',
  )
  accepted(await own.act((session) => approveDisposition(session, findingId), { actor: own.actors.monitor }))
  accepted(await own.act((session) => publishAssuranceEvent(session, eventId)))
  assert.ok((await whereSeen(database, own.councilId, 'own figures')).includes('finding_disposition'))
  const withdraw = (reason: string) => own.act((session) => withdrawFinding(session, findingId, reason))
  assert.equal(refusedWith(await withdraw(' ')), 'finding-without-reason')
  accepted(await withdraw('It was the wrong paragraph.'))
  assert.equal(refusedWith(await withdraw('Again.')), 'finding-withdrawn')
  assert.deepEqual(await whereSeen(database, own.councilId, 'quaggas'), [])
  assert.ok((await whereSeen(database, own.councilId, 'wrong paragraph')).includes('finding_withdrawal'))
  const late = await own.act((session) => confirmFinding(session, findingId), { actor: own.actors.monitor })
  assert.equal(refusedWith(late), 'finding-withdrawn')
  const disposed = await own.act((session) => disposeFinding(session, findingId, resolved))
  assert.equal(refusedWith(disposed), 'finding-withdrawn')
})

test('who may not read an event learns of no finding of it', async () => {
  const own = await testCouncil(database)
  const { findingId } = await confirmedFinding(own)
  const lead = {
    ...own.actors.councillor,
    grants: [{ role: 'improvement-lead', fromOn: '2024-01-01' }],
  } as never
  const asked = await own.act((session) => withdrawFinding(session, findingId, 'Mine.'), { actor: lead })
  assert.equal(refusedWith(asked), 'unknown-thing')
})
