import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { VoiceId } from '../../council/voice/voice.ts'
import type { Id } from '../../foundation/identifier.ts'
import { followUpsOf } from '../../store/follow-up.ts'
import { voicesLeadingTo } from '../../store/public/voice.ts'
import { testDatabase } from '../../store/test-database.ts'
import { publishImprovementPlan } from '../improvement/publish-improvement-plan.ts'
import { testAction } from '../improvement/test-improvement.ts'
import type { Session } from '../session.ts'
import { testAct, type ReadyAct } from '../test-act.ts'
import { confirmedFinding, publishKept } from '../test-assurance.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import {
  publishedVoice,
  testAdults,
  testConsent,
  testParticipant,
  testVoice,
  type TestAdults,
} from '../test-voice.ts'
import { answerVoice, publishVoiceAnswer, tellBack } from './answer-voice.ts'
import { checkVoiceWords } from './check-voice-words.ts'
import { hideLapsedVoices } from './hide-lapsed-voices.ts'
import { linkVoice } from './link-voice.ts'
import { endPlacement, placeParticipant, recordForumVisit, tellVisitOutcome } from './place-participant.ts'
import { publishVoice, withdrawVoice } from './publish-voice.ts'
import { recordVoiceConsent, withdrawVoiceConsent } from './record-voice-consent.ts'
import { changeVoice, recordVoice } from './record-voice.ts'
import { setVoicePolicy } from './set-voice-policy.ts'
import { changeParticipant, takeOnParticipant } from './take-on-participant.ts'

const database = await testDatabase()
const adultsOf = new WeakMap<TestCouncil, TestAdults>()

async function ground(council: TestCouncil) {
  const adults = await testAdults(database, council)
  adultsOf.set(council, adults)
  const participant = await testParticipant(council, adults)
  const as = (actor: keyof TestAdults, work: ReadyAct) => council.act(work, { actor: adults[actor] })
  return { council, adults, participant, as }
}

type Ground = Awaited<ReturnType<typeof ground>>

async function recorded({ participant, as }: Ground, changed = {}) {
  const voice = testVoice(participant, changed)
  accepted(await as('supporter', (session) => recordVoice(session, voice)))
  return voice
}

async function agreeing(here: Ground, ...scopes: readonly Parameters<typeof testConsent>[2]['scope'][]) {
  const { council, adults, participant } = here
  const ids = []
  for (const scope of scopes) ids.push(await testConsent(council, adults, { participant, scope }))
  return ids
}

const answerTo = (voiceId: VoiceId) => ({
  voiceId,
  words: 'We bought quagmireanswer.',
  answeredBy: 'Director of Housing',
  answeredOn: day('2024-11-20'),
})
const toldOf = (voiceId: VoiceId) => ({
  voiceId,
  toldOn: day('2024-12-02'),
  medium: 'inPerson' as const,
  reaction: 'partly' as const,
  reactionWords: 'It took quagmirereaction.',
})
const by = (name: keyof TestAdults) => (council: TestCouncil) =>
  Promise.resolve((adultsOf.get(council) as TestAdults)[name])

function prepared(who: keyof TestAdults, make: (here: Ground) => ReadyAct | Promise<ReadyAct>) {
  return { by: by(who), prepare: async (council: TestCouncil) => make(await ground(council)) }
}

const place = { forum: 'Housing strategy group', fromOn: day('2024-02-01') }
testAct(database, 'take-on-participant', {
  ...prepared(
    'officer',
    ({ participant }) =>
      (session) =>
        takeOnParticipant(session, { ...participant, id: id('participant') }),
  ),
})
testAct(database, 'change-participant', {
  ...prepared(
    'officer',
    ({ participant, adults }) =>
      (session) =>
        changeParticipant(session, { ...participant, supporterId: adults.stranger.accountId! }),
  ),
})
testAct(database, 'place-participant', {
  ...prepared(
    'officer',
    ({ participant }) =>
      (session) =>
        placeParticipant(session, { ...place, id: id('placement'), participantId: participant.id }),
  ),
})
testAct(database, 'end-placement', {
  ...prepared('officer', async ({ participant, as }) => {
    const placement = { ...place, id: id<'placement'>('placement'), participantId: participant.id }
    accepted(await as('officer', (session) => placeParticipant(session, placement)))
    return (session) => endPlacement(session, { ...placement, toOn: day('2024-12-01') })
  }),
})
const visited = { forum: 'Multi-agency housing panel', visitedOn: day('2024-11-05') }
testAct(database, 'record-forum-visit', {
  ...prepared(
    'supporter',
    ({ participant }) =>
      (session) =>
        recordForumVisit(session, {
          ...visited,
          id: id('visit'),
          participantId: participant.id,
          outcome: '',
        }),
  ),
})
testAct(database, 'tell-visit-outcome', {
  ...prepared('supporter', async ({ participant, as }) => {
    const visit = { ...visited, id: id<'visit'>('visit'), participantId: participant.id, outcome: '' }
    accepted(await as('supporter', (session) => recordForumVisit(session, visit)))
    return (session) => tellVisitOutcome(session, { ...visit, outcome: 'They will ask each tenant.' })
  }),
})
const consent = { scope: 'speak', fromOn: day('2024-01-08'), agreedHow: 'Asked, and said yes.' } as const
testAct(database, 'record-voice-consent', {
  ...prepared(
    'supporter',
    ({ participant }) =>
      (session) =>
        recordVoiceConsent(session, { ...consent, id: id('consent'), participantId: participant.id }),
  ),
})
testAct(database, 'withdraw-voice-consent', {
  ...prepared('supporter', async (here) => {
    const [consentId] = await agreeing(here, 'speak')
    return (session) => withdrawVoiceConsent(session, { id: consentId!, participantId: here.participant.id })
  }),
})
testAct(database, 'record-voice', {
  ...prepared(
    'supporter',
    ({ participant }) =>
      (session) =>
        recordVoice(session, testVoice(participant)),
  ),
})
testAct(database, 'change-voice', {
  ...prepared('supporter', async (here) => {
    const voice = await recorded(here)
    return (session) => changeVoice(session, { ...voice, plainWords: 'They want other things.' })
  }),
})
const reason = 'The words are made up.'
testAct(database, 'check-voice', {
  ...prepared('officer', async (here) => {
    const { id: voiceId } = await recorded(here)
    return (session) => checkVoiceWords(session, { voiceId, outcome: 'passed', words: reason })
  }),
})
testAct(database, 'publish-voice', {
  ...prepared('officer', async (here) => {
    const { id: voiceId } = await recorded(here)
    await agreeing(here, 'speak')
    accepted(
      await here.as('officer', (session) =>
        checkVoiceWords(session, { voiceId, outcome: 'passed', words: reason }),
      ),
    )
    return (session) => publishVoice(session, voiceId)
  }),
})
testAct(database, 'withdraw-voice', {
  ...prepared('supporter', async (here) => {
    await agreeing(here, 'speak')
    const { id: voiceId } = await publishedVoice(here.council, here.adults, testVoice(here.participant))
    return (session) => withdrawVoice(session, voiceId)
  }),
})
testAct(database, 'answer-voice', {
  ...prepared('officer', async (here) => {
    const { id: voiceId } = await recorded(here)
    return (session) => answerVoice(session, answerTo(voiceId))
  }),
})
testAct(database, 'publish-voice-answer', {
  ...prepared('second', async (here) => {
    const { id: voiceId } = await recorded(here)
    accepted(await here.as('officer', (session) => answerVoice(session, answerTo(voiceId))))
    return (session) => publishVoiceAnswer(session, { voiceId, words: '' })
  }),
})
testAct(database, 'tell-back', {
  ...prepared('supporter', async (here) => {
    await agreeing(here, 'speak')
    const { id: voiceId } = await publishedVoice(here.council, here.adults, testVoice(here.participant))
    accepted(await here.as('officer', (session) => answerVoice(session, answerTo(voiceId))))
    return (session) => tellBack(session, toldOf(voiceId))
  }),
})
testAct(database, 'link-voice', {
  ...prepared('supporter', async (here) => {
    const { council, adults, participant } = here
    await agreeing(here, 'speak')
    const { id: voiceId } = await publishedVoice(council, adults, testVoice(participant))
    const { findingId, actionId } = await publicThings(council)
    return (session) => linkVoice(session, { voiceId, chosen: [findingOf(findingId), actionOf(actionId)] })
  }),
})
testAct(database, 'set-voice-policy', {
  by: 'monitor',
  prepare: () => (session) => setVoicePolicy(session, { smallestCohort: 8, reason: 'A small town.' }),
})

const findingOf = (findingId: Id<'finding'>) => ({ kind: 'finding', id: findingId }) as const
const actionOf = (actionId: Id<'action'>) => ({ kind: 'action', id: actionId }) as const

async function publicThings(council: TestCouncil) {
  const { eventId, findingId } = await confirmedFinding(council)
  await publishKept(council, eventId)
  const { plan, action } = await testAction(council)
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  return { findingId, actionId: action.id }
}

const everyWord = ['plain', 'question', 'own', 'name', 'film', 'answer', 'reaction'].map(
  (word) => `quagmire${word}`,
)

async function seenOf(here: Ground): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {}
  for (const word of everyWord) {
    const views = await whereSeen(database, here.council.councilId, word)
    if (views.length > 0) seen[word.replace('quagmire', '')] = views
  }
  return seen
}

test('nothing of a voice is public before it is published, and what consent does not add stays out of sight', async () => {
  const here = await ground(await testCouncil(database))
  const voice = await recorded(here)
  assert.deepEqual(await seenOf(here), {})
  assert.deepEqual(await whereSeen(database, here.council.councilId, [voice.id, 'Housing Ambassador']), [])
  const check = { voiceId: voice.id, outcome: 'passed', words: reason } as const
  accepted(await here.as('officer', (session) => checkVoiceWords(session, check)))
  assert.equal(
    refusedWith(await here.as('officer', (session) => publishVoice(session, voice.id))),
    'voice-without-consent',
  )
  await agreeing(here, 'speak')
  assert.deepEqual(await seenOf(here), {})
  accepted(await here.as('officer', (session) => publishVoice(session, voice.id)))
  assert.deepEqual(await seenOf(here), {
    plain: ['searchable', 'voice', 'word'],
    question: ['searchable', 'voice', 'word'],
  })
  const [quote] = await agreeing(here, 'quote')
  await agreeing(here, 'name', 'film')
  assert.deepEqual((await seenOf(here))['own'], ['voice'])
  assert.deepEqual((await seenOf(here))['name'], ['voice'])
  assert.deepEqual((await seenOf(here))['film'], ['voice'])
  const taken = { id: quote!, participantId: here.participant.id }
  accepted(await here.as('supporter', (session) => withdrawVoiceConsent(session, taken)))
  assert.equal((await seenOf(here))['own'], undefined)
  await agreeing(here, 'quote')
  assert.equal((await seenOf(here))['own'], undefined, 'a later consent brings back what was taken back')
})

test('taking back consent to speak takes a voice out of every view in the same transaction, and keeps the protected record', async () => {
  const here = await ground(await testCouncil(database))
  const [speak] = await agreeing(here, 'speak', 'quote', 'name', 'film')
  const voice = await publishedVoice(here.council, here.adults, testVoice(here.participant))
  accepted(await here.as('officer', (session) => answerVoice(session, answerTo(voice.id))))
  const publishing = { voiceId: voice.id, words: '' }
  accepted(await here.as('second', (session) => publishVoiceAnswer(session, publishing)))
  accepted(await here.as('supporter', (session) => tellBack(session, toldOf(voice.id))))
  assert.deepEqual((await seenOf(here))['answer'], ['searchable', 'voice_answer', 'word'])
  assert.equal((await seenOf(here))['reaction'], undefined)
  assert.deepEqual(await whereSeen(database, here.council.councilId, 'partly'), ['voice_told'])
  const revision = () =>
    database.office
      .selectFrom('publication_revision')
      .select('revision')
      .where('council_id', '=', here.council.councilId)
      .executeTakeFirstOrThrow()
  const before = await revision()
  const taken = { id: speak!, participantId: here.participant.id }
  accepted(await here.as('supporter', (session) => withdrawVoiceConsent(session, taken)))
  assert.deepEqual(await seenOf(here), {})
  assert.deepEqual(
    await whereSeen(database, here.council.councilId, ['partly', 'Director of Housing', 'home']),
    [],
  )
  assert.deepEqual(await whereSeen(database, here.council.councilId, voice.id), ['voice'])
  assert.ok((await revision()).revision > before.revision)
  await agreeing(here, 'speak')
  assert.deepEqual(await seenOf(here), {}, 'a later consent brings back what was taken back')
  const kept = await database.office
    .selectFrom('voice_version')
    .selectAll()
    .where('voice_id', '=', voice.id)
    .execute()
  assert.match(JSON.stringify(kept), /quagmireplain.*quagmireown/)
})

test('a voice stands on the pages of public findings and actions while it is public, and is gone from them with its consent', async () => {
  const here = await ground(await testCouncil(database))
  const { council, adults, participant, as } = here
  const { findingId, actionId } = await publicThings(council)
  const chosen = [findingOf(findingId), actionOf(actionId)]
  const voice = await recorded(here)
  accepted(await as('supporter', (session) => linkVoice(session, { voiceId: voice.id, chosen })))
  const record = { reader: database.publicReader, councilId: council.councilId }
  const told = async () =>
    (await Promise.all([voicesLeadingTo(record, { findingId }), voicesLeadingTo(record, { actionId })])).map(
      (voices) => voices.map(({ plain_words: words }) => words),
    )
  assert.deepEqual(await told(), [[], []], 'before it is published')
  const [speak] = await agreeing(here, 'speak')
  const passed = { voiceId: voice.id, outcome: 'passed', words: reason } as const
  accepted(await as('officer', (session) => checkVoiceWords(session, passed)))
  accepted(await as('officer', (session) => publishVoice(session, voice.id)))
  assert.deepEqual(await told(), [['They want quagmireplain.'], ['They want quagmireplain.']])
  assert.ok((await whereSeen(database, council.councilId, findingId)).includes('voice_follow_up'))
  const fewer = { voiceId: voice.id, chosen: [actionOf(actionId)] }
  accepted(await as('officer', (session) => linkVoice(session, fewer)))
  assert.deepEqual(await told(), [[], ['They want quagmireplain.']])
  accepted(
    await as('supporter', (session) =>
      withdrawVoiceConsent(session, { id: speak!, participantId: participant.id }),
    ),
  )
  assert.deepEqual(await told(), [[], []], 'after consent was taken back')
  assert.equal((await whereSeen(database, council.councilId, actionId)).includes('voice_follow_up'), false)
  const { rows } = await sql`select from voice_follow_up where voice_id = ${voice.id}`.execute(
    database.office,
  )
  assert.equal(rows.length, 2, 'the protected record keeps what it led to')
  await testConsent(council, adults, { participant, scope: 'speak' })
  assert.deepEqual(await told(), [[], []], 'a later consent brings nothing back')
})

test('nobody links a voice to what they may not know of, nor takes such a link away, and the public sees none', async () => {
  const here = await ground(await testCouncil(database))
  const { council, adults, participant, as } = here
  await agreeing(here, 'speak')
  const { id: voiceId } = await publishedVoice(council, adults, testVoice(participant))
  const { findingId } = await confirmedFinding(council)
  const { action } = await testAction(council)
  for (const one of [findingOf(findingId), actionOf(action.id), actionOf(id('action'))])
    assert.equal(
      refusedWith(await as('supporter', (session) => linkVoice(session, { voiceId, chosen: [one] }))),
      'unknown-thing',
    )
  const both = { ...adults.officer, grants: [...adults.officer.grants, ...council.actors.clerk.grants] }
  const chosen = [findingOf(findingId), actionOf(action.id)]
  accepted(await council.act((session) => linkVoice(session, { voiceId, chosen }), { actor: both }))
  accepted(await as('supporter', (session) => linkVoice(session, { voiceId, chosen: [] })))
  const of = { kind: 'voice', councilId: council.councilId, id: voiceId } as const
  assert.equal((await followUpsOf(database.office, of)).length, 2)
  assert.deepEqual(await whereSeen(database, council.councilId, [findingId, action.id]), [])
  accepted(await council.act((session) => linkVoice(session, { voiceId, chosen: [] }), { actor: both }))
  assert.deepEqual(await followUpsOf(database.office, of), [])
})

test('consent that has run out by its date is gone from the public views at once and from the search’s copy with the job', async () => {
  const here = await ground(await testCouncil(database))
  const { council, adults, participant } = here
  await testConsent(council, adults, { participant, scope: 'speak', toOn: day('2024-12-31') })
  await publishedVoice(council, adults, testVoice(participant))
  assert.deepEqual(await seenOf(here), {}) // the database's day is later than the test's
  const copies = () =>
    database.office
      .selectFrom('released_text')
      .select('text')
      .where('council_id', '=', council.councilId)
      .where('kind', '=', 'voice')
      .execute()
  await database.office
    .insertInto('released_text')
    .values({
      council_id: council.councilId,
      kind: 'voice',
      thing_id: await lastVoice(council),
      title: 'x',
      text: 'quagmireplain',
    })
    .execute()
  assert.deepEqual(await seenOf(here), {})
  await hideLapsedVoices(database.office, () => '2026-11-28T10:00:00.000Z' as Session['at'])
  assert.deepEqual(await copies(), [])
})

async function lastVoice({ councilId }: TestCouncil) {
  const row = await database.office
    .selectFrom('voice_item')
    .select('voice_id')
    .where('council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  return row.voice_id
}

test('a role is shown only where enough held it on the day, and follows the policy and the register', async () => {
  const here = await ground(await testCouncil(database))
  const { council, adults } = here
  await agreeing(here, 'speak')
  await publishedVoice(council, adults, testVoice(here.participant))
  const isSeen = async () => (await whereSeen(database, council.councilId, 'Housing Ambassador')).length > 0
  assert.equal(await isSeen(), false)
  const others = []
  for (const _ of [1, 2, 3, 4])
    others.push(await testParticipant(council, adults, { role: 'housing  ambassador' }))
  assert.equal(await isSeen(), true)
  const gone = { ...others[0]!, toOn: day('2024-11-12') }
  accepted(await here.as('officer', (session) => changeParticipant(session, gone)))
  assert.equal(await isSeen(), false)
  const policy = { smallestCohort: 4, reason: 'A small town.' }
  accepted(await council.act((session) => setVoicePolicy(session, policy), { actor: council.actors.monitor }))
  assert.equal(await isSeen(), true)
  await testParticipant(council, adults, { role: 'Housing Ambassador', fromOn: day('2024-11-14') })
  const stricter = { smallestCohort: 5, reason: 'A smaller town.' }
  accepted(
    await council.act((session) => setVoicePolicy(session, stricter), { actor: council.actors.monitor }),
  )
  assert.equal(await isSeen(), false, 'who came later could not have said it')
})

test('a supporter of somebody else learns of a young person no more than of nobody', async () => {
  const here = await ground(await testCouncil(database))
  const voice = await recorded(here)
  const refusal = async (work: ReadyAct) => refusedWith(await here.as('stranger', work))
  const nobody = { ...here.participant, id: id<'participant'>('participant') }
  for (const participant of [here.participant, nobody]) {
    assert.equal(await refusal((session) => recordVoice(session, testVoice(participant))), 'unknown-thing')
    assert.equal(
      await refusal((session) =>
        recordVoiceConsent(session, { ...consent, id: id('consent'), participantId: participant.id }),
      ),
      'unknown-thing',
    )
  }
  const asked = { outcome: 'passed', words: reason } as const
  for (const voiceId of [voice.id, id<'voice'>('voice')]) {
    assert.equal(await refusal((session) => changeVoice(session, { ...voice, id: voiceId })), 'unknown-thing')
    assert.equal(await refusal((session) => checkVoiceWords(session, { ...asked, voiceId })), 'unknown-thing')
    assert.equal(await refusal((session) => withdrawVoice(session, voiceId)), 'unknown-thing')
    assert.equal(await refusal((session) => tellBack(session, toldOf(voiceId))), 'unknown-thing')
    assert.equal(await refusal((session) => linkVoice(session, { voiceId, chosen: [] })), 'unknown-thing')
  }
  const handed = { ...here.participant, supporterId: here.adults.stranger.accountId! }
  accepted(await here.as('officer', (session) => changeParticipant(session, handed)))
  const held = { ...asked, voiceId: voice.id }
  accepted(await here.as('stranger', (session) => checkVoiceWords(session, held)))
  const former = await here.as('supporter', (session) => withdrawVoice(session, voice.id))
  assert.equal(refusedWith(former), 'unknown-thing')
})

test('no gate of the check and the publication can be passed by', async () => {
  const here = await ground(await testCouncil(database))
  const voice = await recorded(here)
  await agreeing(here, 'speak')
  const check = (who: keyof TestAdults, words: string, outcome: 'passed' | 'returned' = 'passed') =>
    here.as(who, (session) => checkVoiceWords(session, { voiceId: voice.id, outcome, words }))
  const publish = async () =>
    refusedWith(await here.as('officer', (session) => publishVoice(session, voice.id)))
  assert.equal(await publish(), 'voice-not-checked')
  assert.equal(refusedWith(await check('supporter', reason)), 'voice-checked-by-writer')
  assert.equal(refusedWith(await check('officer', ' ', 'returned')), 'voice-returned-without-words')
  accepted(await check('officer', 'Leave the school out.', 'returned'))
  assert.equal(await publish(), 'voice-not-checked')
  const telling = { ...voice, plainWords: 'KH, who is 15, asked for quagmireplain.' }
  accepted(await here.as('second', (session) => changeVoice(session, telling)))
  assert.equal(refusedWith(await check('officer', '')), 'voice-points-unanswered')
  assert.equal(refusedWith(await check('second', reason)), 'voice-checked-by-writer')
  accepted(await check('officer', 'Initials of a charity, and the age of a law.'))
  accepted(
    await here.as('second', (session) =>
      changeVoice(session, { ...voice, plainWords: 'They want quagmireplain.' }),
    ),
  )
  assert.equal(await publish(), 'voice-not-checked', 'an earlier check does not stand for later words')
  accepted(await check('officer', reason))
  accepted(await here.as('officer', (session) => publishVoice(session, voice.id)))
  assert.equal(await publish(), 'voice-published-already')
  assert.equal(
    refusedWith(await here.as('second', (session) => changeVoice(session, voice))),
    'voice-published-already',
  )
  assert.equal(refusedWith(await check('officer', reason)), 'voice-published-already')
  accepted(await here.as('supporter', (session) => withdrawVoice(session, voice.id)))
  for (const again of [
    (session: Session) => withdrawVoice(session, voice.id),
    (session: Session) => publishVoice(session, voice.id),
    (session: Session) => changeVoice(session, voice),
    (session: Session) => answerVoice(session, answerTo(voice.id)),
    (session: Session) => checkVoiceWords(session, { voiceId: voice.id, outcome: 'passed', words: reason }),
    (session: Session) => publishVoiceAnswer(session, { voiceId: voice.id, words: '' }),
    (session: Session) => linkVoice(session, { voiceId: voice.id, chosen: [] }),
  ] as ReadyAct[])
    assert.equal(refusedWith(await here.as('officer', again)), 'voice-withdrawn-already')
  assert.equal(
    refusedWith(await here.as('supporter', (session) => tellBack(session, toldOf(voice.id)))),
    'voice-withdrawn-already',
  )
  assert.deepEqual(await seenOf(here), {})
})

test('two accounts of one person are one adult', async () => {
  const here = await ground(await testCouncil(database))
  const voice = await recorded(here)
  const personId = here.council.mayorId
  for (const actor of [here.adults.supporter, here.adults.officer])
    await database.office
      .updateTable('account')
      .set({ person_id: personId })
      .where('account_id', '=', actor.accountId!)
      .execute()
  accepted(await here.as('supporter', (session) => changeVoice(session, voice)))
  const passed = { voiceId: voice.id, outcome: 'passed', words: reason } as const
  assert.equal(
    refusedWith(await here.as('officer', (session) => checkVoiceWords(session, passed))),
    'voice-checked-by-writer',
  )
  accepted(await here.as('second', (session) => checkVoiceWords(session, passed)))
})

test('words that are not for the public, say nothing, are of a day to come or name a film badly go nowhere', async () => {
  const here = await ground(await testCouncil(database))
  const kept = await recorded(here, { audience: 'protected' })
  await agreeing(here, 'speak')
  const officer = async (work: ReadyAct) => refusedWith(await here.as('officer', work))
  assert.equal(await officer((session) => publishVoice(session, kept.id)), 'voice-not-for-public')
  assert.equal(
    await officer((session) =>
      checkVoiceWords(session, { voiceId: kept.id, outcome: 'passed', words: reason }),
    ),
    'voice-not-for-public',
  )
  const record = (changed: object) =>
    officer((session) => recordVoice(session, testVoice(here.participant, changed)))
  assert.equal(await record({ plainWords: ' ' }), 'voice-without-words')
  assert.equal(await record({ saidOn: day('2024-12-05') }), 'voice-of-the-future')
  assert.equal(await record({ recording: 'http://films.example/x' }), 'voice-recording-without-address')
  assert.equal(await record({ itemId: id('item') }), 'unknown-thing')
  assert.equal(await record({ matterId: id('matter') }), 'unknown-thing')
  assert.equal(await record({ bodyId: id('body') }), 'unknown-thing')
})

test('an answer is by somebody, is looked at by another adult, and is told of after it was given', async () => {
  const here = await ground(await testCouncil(database))
  const { id: voiceId } = await recorded(here)
  const officer = async (work: ReadyAct) => refusedWith(await here.as('officer', work))
  assert.equal(
    await officer((session) => publishVoiceAnswer(session, { voiceId, words: '' })),
    'told-back-of-nothing',
  )
  assert.equal(await officer((session) => tellBack(session, toldOf(voiceId))), 'told-back-of-nothing')
  const answer = answerTo(voiceId)
  assert.equal(
    await officer((session) => answerVoice(session, { ...answer, answeredBy: ' ' })),
    'voice-answer-without-words',
  )
  assert.equal(
    await officer((session) => answerVoice(session, { ...answer, answeredOn: day('2024-12-05') })),
    'voice-answer-of-the-future',
  )
  const telling = { ...answer, words: 'We moved KH to another house.' }
  accepted(await here.as('officer', (session) => answerVoice(session, telling)))
  const publish = { voiceId, words: '' }
  assert.equal(await officer((session) => publishVoiceAnswer(session, publish)), 'voice-checked-by-writer')
  const silent = await here.as('second', (session) => publishVoiceAnswer(session, publish))
  assert.equal(refusedWith(silent), 'voice-points-unanswered')
  accepted(
    await here.as('second', (session) => publishVoiceAnswer(session, { voiceId, words: 'A charity.' })),
  )
  const again = await here.as('second', (session) => publishVoiceAnswer(session, publish))
  assert.equal(refusedWith(again), 'voice-answer-public-already')
  assert.deepEqual(
    await whereSeen(database, here.council.councilId, 'moved KH'),
    [],
    'its voice is not public',
  )
  const told = toldOf(voiceId)
  assert.equal(
    await officer((session) => tellBack(session, { ...told, toldOn: day('2024-11-19') })),
    'told-back-before-answer',
  )
  assert.equal(
    await officer((session) => tellBack(session, { ...told, toldOn: day('2024-12-05') })),
    'told-back-of-the-future',
  )
})

test('a participant, a consent, a place and a visit that cannot stand are refused', async () => {
  const here = await ground(await testCouncil(database))
  const { participant, adults } = here
  const participantId = participant.id
  const officer = async (work: ReadyAct) => refusedWith(await here.as('officer', work))
  const takeOn = (changed: object) =>
    officer((session) => takeOnParticipant(session, { ...participant, id: id('participant'), ...changed }))
  assert.equal(await takeOn({ role: ' ' }), 'participant-without-role')
  assert.equal(await takeOn({ supporterId: adults.officer.accountId }), 'participant-supporter-unfit')
  assert.equal(await takeOn({ keptAt: '' }), 'participant-kept-nowhere')
  for (const role of ['Briony Quagmire', 'Briony', 'Ambassador (briony@example.org)'])
    assert.equal(await takeOn({ role }), 'participant-role-names-somebody')
  for (const role of ['Housing Ambassador', 'Young ambassador', 'Member of the Youth Council', 'peer mentor'])
    assert.equal(await takeOn({ role, keptAt: '' }), 'participant-kept-nowhere')
  for (const keptAt of ['Briony, 07700 900123', 'briony@example.org', 'Born on 4 May 2010'])
    assert.equal(await takeOn({ keptAt }), 'participant-kept-tells-somebody')
  assert.equal(await takeOn({ toOn: day('2023-01-01') }), 'participant-ends-before-beginning')
  const agree = (changed: object) =>
    officer((session) =>
      recordVoiceConsent(session, { ...consent, id: id('consent'), participantId, ...changed }),
    )
  assert.equal(await agree({ agreedHow: ' ' }), 'consent-without-how')
  assert.equal(await agree({ toOn: day('2023-01-01') }), 'consent-ends-before-beginning')
  assert.equal(await agree({ voiceId: id('voice') }), 'unknown-thing')
  const other = await testParticipant(here.council, adults)
  const theirs = testVoice(other)
  accepted(await here.as('supporter', (session) => recordVoice(session, theirs)))
  assert.equal(await agree({ voiceId: theirs.id }), 'unknown-thing')
  const [speak] = await agreeing(here, 'speak')
  const taken = { id: speak!, participantId }
  accepted(await here.as('officer', (session) => withdrawVoiceConsent(session, taken)))
  assert.equal(await officer((session) => withdrawVoiceConsent(session, taken)), 'consent-taken-back-already')
  assert.equal(
    await officer((session) => withdrawVoiceConsent(session, { ...taken, id: id('consent') })),
    'unknown-thing',
  )
  const placement = { ...place, id: id<'placement'>('placement'), participantId }
  const placed = (changed: object) =>
    officer((session) => placeParticipant(session, { ...placement, ...changed }))
  assert.equal(await placed({ bodyId: here.council.bodyId }), 'forum-not-named')
  assert.equal(await placed({ forum: '' }), 'forum-not-named')
  assert.equal(await placed({ forum: undefined, bodyId: id('body') }), 'unknown-thing')
  assert.equal(await placed({ toOn: day('2024-01-31') }), 'placement-ends-before-beginning')
  accepted(await here.as('officer', (session) => placeParticipant(session, placement)))
  const end = (toOn: string) =>
    here.as('officer', (session) => endPlacement(session, { ...placement, toOn: day(toOn) }))
  assert.equal(refusedWith(await end('2024-01-31')), 'placement-ends-before-beginning')
  accepted(await end('2024-11-30'))
  assert.equal(refusedWith(await end('2024-11-30')), 'placement-ended-already')
  const visit = { ...visited, id: id<'visit'>('visit'), participantId, outcome: '' }
  assert.equal(
    await officer((session) => recordForumVisit(session, { ...visit, visitedOn: day('2024-12-05') })),
    'forum-visit-of-the-future',
  )
  accepted(await here.as('officer', (session) => recordForumVisit(session, visit)))
  const tell = (outcome: string) => officer((session) => tellVisitOutcome(session, { ...visit, outcome }))
  assert.equal(await tell(' '), 'visit-outcome-without-words')
  accepted(await here.as('officer', (session) => tellVisitOutcome(session, { ...visit, outcome: 'Heard.' })))
  assert.equal(await tell('Heard again.'), 'visit-outcome-told-already')
  const monitor = { actor: here.council.actors.monitor }
  const policy = async (smallestCohort: number, why: string) =>
    refusedWith(
      await here.council.act((session) => setVoicePolicy(session, { smallestCohort, reason: why }), monitor),
    )
  assert.equal(await policy(1, reason), 'cohort-of-one')
  assert.equal(await policy(2, ''), 'voice-policy-without-reason')
})

test('the audit trail holds no word that a young person said, nor their role or age', async () => {
  const here = await ground(await testCouncil(database))
  await agreeing(here, 'speak', 'quote', 'name')
  const voice = await publishedVoice(here.council, here.adults, testVoice(here.participant))
  accepted(await here.as('officer', (session) => answerVoice(session, answerTo(voice.id))))
  accepted(await here.as('supporter', (session) => tellBack(session, toldOf(voice.id))))
  const trail = await database.office
    .selectFrom('audit_entry')
    .select(['detail', 'subject_kind'])
    .where('council_id', '=', here.council.councilId)
    .execute()
  assert.doesNotMatch(JSON.stringify(trail), /quagmire|Ambassador|16to17|Case system|said yes/i)
})
