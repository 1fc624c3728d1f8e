import type { Role } from '../council/access/role.ts'
import type { ConsentScope, VoiceConsentId } from '../council/voice/consent.ts'
import type { Participant } from '../council/voice/participant.ts'
import type { Voice, VoiceId } from '../council/voice/voice.ts'
import type { TestDatabase } from '../store/test-database.ts'
import { actorByEmail } from './council/actor-by-email.ts'
import { openAccount } from './council/open-account.ts'
import type { Actor } from './session.ts'
import { accepted, day, id, type TestCouncil } from './test-council.ts'
import { checkVoiceWords } from './voice/check-voice-words.ts'
import { publishVoice } from './voice/publish-voice.ts'
import { recordVoice } from './voice/record-voice.ts'
import { recordVoiceConsent } from './voice/record-voice-consent.ts'
import { takeOnParticipant } from './voice/take-on-participant.ts'

/** For tests: the adults round young people's words. Two officers, and two supporters who do not support the same. */
export type TestAdults = Readonly<Record<keyof typeof rolesOfAdults, Actor>>

const rolesOfAdults = {
  officer: 'participation-officer',
  second: 'participation-officer',
  supporter: 'supporter',
  stranger: 'supporter',
} as const satisfies Record<string, Role>

/** For tests: opens the accounts of the adults round young people's words. */
export async function testAdults(database: TestDatabase, council: TestCouncil): Promise<TestAdults> {
  const known: Record<string, Actor> = {}
  for (const [name, role] of Object.entries(rolesOfAdults)) {
    const email = `${name}@voice.example`
    const account = { name: `Test ${name}`, email, roles: [role] }
    accepted(
      await council.act((session) => openAccount(session, account), { actor: council.actors.administrator }),
    )
    known[name] = accepted(await actorByEmail(database.office, council.councilId, email))
  }
  return known as unknown as TestAdults
}

/** For tests: takes on a young participant of the first supporter. */
export async function testParticipant(
  council: TestCouncil,
  { officer, supporter }: TestAdults,
  changed: Partial<Participant> = {},
): Promise<Participant> {
  const participant: Participant = {
    id: id('participant'),
    role: 'Housing Ambassador',
    ageBand: '16to17',
    supporterId: supporter.accountId as Participant['supporterId'],
    keptAt: 'Case system',
    fromOn: day('2024-01-08'),
    ...changed,
  }
  accepted(await council.act((session) => takeOnParticipant(session, participant), { actor: officer }))
  return participant
}

/** For tests: a voice of a participant as it may be written down. Each of its words stands nowhere else. */
export function testVoice({ id: participantId }: Participant, changed: Partial<Voice> = {}): Voice {
  return {
    id: id('voice'),
    participantId,
    saidOn: day('2024-11-13'),
    theme: 'home',
    audience: 'public',
    question: 'What of quagmirequestion?',
    plainWords: 'They want quagmireplain.',
    ownWords: 'Give us quagmireown.',
    nameToShow: 'Quagmirename',
    recording: 'https://films.example/quagmirefilm',
    ...changed,
  }
}

/** For tests: records a consent of a participant, for all that they say or for one voice. */
export async function testConsent(
  council: TestCouncil,
  adults: TestAdults,
  given: {
    readonly participant: Participant
    readonly scope: ConsentScope
    readonly voiceId?: VoiceId
    readonly toOn?: Participant['toOn']
  },
): Promise<VoiceConsentId> {
  const { participant, scope, voiceId, toOn } = given
  const consent = {
    id: id('consent'),
    participantId: participant.id,
    voiceId,
    scope,
    fromOn: day('2024-01-08'),
    toOn,
    agreedHow: 'Asked, and said yes.',
  }
  return accepted(
    await council.act((session) => recordVoiceConsent(session, consent), { actor: adults.supporter }),
  )
}

/** For tests: writes a voice down as its supporter, has it passed by an officer, and publishes it. */
export async function publishedVoice(
  council: TestCouncil,
  { supporter, officer }: TestAdults,
  voice: Voice,
): Promise<Voice> {
  const passed = { voiceId: voice.id, outcome: 'passed', words: 'The words are made up.' } as const
  accepted(await council.act((session) => recordVoice(session, voice), { actor: supporter }))
  accepted(await council.act((session) => checkVoiceWords(session, passed), { actor: officer }))
  accepted(await council.act((session) => publishVoice(session, voice.id), { actor: officer }))
  return voice
}
