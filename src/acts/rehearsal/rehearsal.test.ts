import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RehearsalResult, RehearsedPhase } from '../../council/rehearsal/rehearsal.ts'
import { askedRehearsals, lastRehearsals } from '../../store/rehearsal.ts'
import { testDatabase } from '../../store/test-database.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { addDocument } from '../report/add-document.ts'
import { withdrawAndCheck } from '../report/withdraw-and-check.ts'
import { withdrawDocument } from '../report/withdraw-document.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testDocument, testMeeting } from '../test-meeting.ts'
import { askRehearsal } from './ask-rehearsal.ts'
import { recordRehearsal } from './record-rehearsal.ts'
import { signOffCheck } from './sign-off-check.ts'

const database = await testDatabase()
const noon = at('2024-12-04T12:00:00Z')
const exempt = {
  class: 'exempt' as const,
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know the price.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
}

async function withheldItem(council: TestCouncil) {
  const meeting = await testMeeting(council)
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, exempt, 'Prices'))))
  return { kind: 'release', thingId: meeting.itemId } as const
}

async function withdrawn(council: TestCouncil) {
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' }, 'Ferry timetable')
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      accepted(await publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
      return withdrawDocument(session, { documentId: document.id, reason: 'The wrong file.' })
    }),
  )
  return { kind: 'withdrawal', thingId: document.id } as const
}

function found(changed: Partial<RehearsedPhase> = {}): RehearsalResult {
  return {
    phases: [{ phase: 'now', at: noon, asked: 3, reached: [], missing: [], unanswered: [], ...changed }],
  }
}

const made = (thing: { kind: 'release' | 'withdrawal'; thingId: string }, result = found()) => ({
  ...thing,
  result,
  startedAt: noon,
  tookMs: 1234.5,
})

testAct(database, 'ask-rehearsal', {
  prepare: async (council) => {
    const thing = await withheldItem(council)
    return (session) => askRehearsal(session, thing)
  },
})
testAct(database, 'record-rehearsal', {
  prepare: async (council) => {
    const thing = await withheldItem(council)
    return (session) => recordRehearsal(session, made(thing))
  },
})
testAct(database, 'sign-off-check', {
  prepare: async (council) => {
    const thing = await withdrawn(council)
    accepted(await council.act((session) => recordRehearsal(session, made(thing))))
    return (session) => signOffCheck(session, thing.thingId)
  },
})

test('a rehearsal that was asked for waits once, until one is recorded that answers it', async () => {
  const council = await testCouncil(database)
  const thing = await withheldItem(council)
  for (const _ of [1, 2]) accepted(await council.act((session) => askRehearsal(session, thing)))
  const waiting = (await askedRehearsals(database.office)).filter(
    (each) => each.council_id === council.councilId,
  )
  assert.deepEqual(
    waiting.map(({ thing_id: id, kind, actor }) => [id, kind, actor]),
    [[thing.thingId, 'release', council.actors.clerk.name]],
  )
  const askEntry = waiting[0]?.entry_no
  const leak = {
    reader: 'stranger',
    documentId: (await withdrawn(council)).thingId,
    address: '/x',
    what: 'file',
    isLeak: true,
  } as const
  const kept = accepted(
    await council.act(
      (session) => recordRehearsal(session, { ...made(thing, found({ reached: [leak] })), askEntry }),
      {
        actor: council.actors.operator,
      },
    ),
  )
  const [last] = await lastRehearsals(database.office, { councilId: council.councilId, ...thing }, 2)
  assert.equal(last?.digest, kept.digest)
  assert.deepEqual([last?.sequence, last?.verdict, last?.took_ms], [1, 'leaks', 1235])
  assert.equal(last?.actor, council.actors.clerk.name, 'who asked for it made it')
  assert.deepEqual(last?.result.phases[0]?.reached, [leak])
  assert.ok((await askedRehearsals(database.office)).every((each) => each.council_id !== council.councilId))
})

test('the check after a withdrawal is asked for with it, by who withdrew', async () => {
  const council = await testCouncil(database)
  const { monitor } = council.actors
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' }, 'Ferry timetable')
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
    }),
  )
  const withdraw = (reason: string) =>
    council.act((session) => withdrawAndCheck(session, { documentId: document.id, reason }), {
      actor: monitor,
    })
  assert.equal(refusedWith(await withdraw(' ')), 'withdrawal-without-reason')
  accepted(await withdraw('The wrong file.'))
  const waiting = (await askedRehearsals(database.office)).filter(({ thing_id: id }) => id === document.id)
  assert.deepEqual(
    waiting.map(({ kind, actor }) => [kind, actor]),
    [['withdrawal', monitor.name]],
  )
})

test('what has nothing to look for is not walked for', async () => {
  const council = await testCouncil(database)
  const { itemId } = await testMeeting(council)
  const ask = (kind: 'release' | 'withdrawal', thingId: string) =>
    council.act((session) => askRehearsal(session, { kind, thingId }))
  assert.equal(refusedWith(await ask('release', itemId)), 'nothing-to-rehearse')
  assert.equal(refusedWith(await ask('withdrawal', itemId)), 'nothing-to-check')
})

test('a check is signed off once it is made and clean, and by whom is kept', async () => {
  const council = await testCouncil(database)
  const thing = await withdrawn(council)
  const signOff = () =>
    council.act((session) => signOffCheck(session, thing.thingId), { actor: council.actors.monitor })
  assert.equal(refusedWith(await signOff()), 'check-not-made')
  accepted(
    await council.act((session) => recordRehearsal(session, made(thing, found({ unanswered: ['/x'] })))),
  )
  assert.equal(refusedWith(await signOff()), 'check-not-clean')
  accepted(await council.act((session) => recordRehearsal(session, made(thing))))
  for (const _ of [1, 2]) accepted(await signOff())
  const [last] = await lastRehearsals(database.office, { councilId: council.councilId, ...thing }, 1)
  assert.deepEqual([last?.sequence, last?.signed_by], [2, council.actors.monitor.name])
})
