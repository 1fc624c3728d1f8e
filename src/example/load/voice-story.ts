import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import type { Session } from '../../acts/session.ts'
import { answerVoice, publishVoiceAnswer, tellBack } from '../../acts/voice/answer-voice.ts'
import { checkVoiceWords } from '../../acts/voice/check-voice-words.ts'
import { linkVoice } from '../../acts/voice/link-voice.ts'
import { placeParticipant, recordForumVisit } from '../../acts/voice/place-participant.ts'
import { publishVoice } from '../../acts/voice/publish-voice.ts'
import { recordVoice } from '../../acts/voice/record-voice.ts'
import { recordVoiceConsent, withdrawVoiceConsent } from '../../acts/voice/record-voice-consent.ts'
import { setVoicePolicy } from '../../acts/voice/set-voice-policy.ts'
import { takeOnParticipant } from '../../acts/voice/take-on-participant.ts'
import type { ConsentScope } from '../../council/voice/consent.ts'
import type { VoiceWords } from '../../council/voice/voice.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { supporterLogin } from '../logins.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** The adults round young people's words, by the keys of the story: two participation officers and a supporter. */
export const adultsOfVoices = { officer: 'hollinside', second: 'renn', supporter: 'saltmarsh' } as const

const { officer, second, supporter } = adultsOfVoices
const role = 'Young ambassador'
const speaking = `${role} 1`
const alone = 'Housing ambassador'
const withoutFurther = { question: '', ownWords: '', nameToShow: '', recording: '' }

const bags: VoiceWords = {
  question: 'What should change when somebody moves home?',
  plainWords:
    'Young people should be asked before somebody packs for them, and get their things back in the order in which they left them.',
  ownWords: 'It is my stuff. Ask me where it goes.',
  nameToShow: '',
  recording: '',
}

const buses: VoiceWords = {
  ...withoutFurther,
  plainWords:
    'The last bus leaves before the youth club ends, so those who live far out go home early or not at all.',
}

const keys: VoiceWords = {
  ...withoutFurther,
  plainWords: 'Somebody who gets their first keys should be shown the fuse box before the lights go out.',
}

/**
 * What young people of Ashcombe have said: one thing published, answered and told back, one that waits for its check, one that
 * was published and is taken back.
 */
export function voiceStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  const held = loading.council.meetings
    .filter(({ body, acts }) => body === 'parenting' && acts.some(({ kind }) => kind === 'held'))
    .map(({ startsOn }) => startsOn)
  const last = held.at(-1)
  if (last === undefined) return []
  return [
    ...takingOn(loading, addDays(foundedOn, 3)),
    ...published(loading, {
      key: 'bags',
      who: speaking,
      words: bags,
      theme: 'moving',
      saidOn: held.at(-2) ?? last,
    }),
    ...loop(loading, 'bags', held.at(-2) ?? last),
    {
      at: moment(addDays(last, 2), '12:10'),
      by: officer,
      what: 'say what a voice leads to',
      act: (session) =>
        linkVoice(session, {
          voiceId: loading.idOf('voice', 'bags'),
          chosen: [
            { kind: 'finding', id: loading.idOf('finding', 'paragraph 5') },
            { kind: 'action', id: loading.idOf('action', 'brothers and sisters') },
          ],
        }),
    },
    ...published(loading, {
      key: 'keys',
      who: alone,
      words: keys,
      theme: 'leavingCare',
      saidOn: held.at(-3) ?? last,
    }),
    {
      at: moment(addDays(held.at(-3) ?? last, 6), '16:20'),
      by: supporter,
      what: 'take consent back',
      act: (session) =>
        withdrawVoiceConsent(session, {
          id: loading.idOf('consent', `${alone} speak`),
          participantId: loading.idOf('participant', alone),
        }),
    },
    writtenDown(loading, { key: 'buses', who: speaking, words: buses, theme: 'other', saidOn: last }),
  ]
}

function takingOn(loading: Loading, on: CalendarDate): StoryAct[] {
  const all = [1, 2, 3, 4, 5].map((number) => [`${role} ${number}`, role] as const)
  const fromOn = on
  const participantId = loading.idOf('participant', speaking)
  return [
    {
      at: moment(on, '09:00'),
      by: 'mowbury',
      what: 'set below how many holders a role is hidden',
      act: (session) =>
        setVoicePolicy(session, {
          smallestCohort: 5,
          reason: 'Four young people in one role can be told apart by those who know them.',
        }),
    },
    ...[...all, [alone, alone] as const].map(([key, title], place): StoryAct => ({
      at: moment(on, `10:0${place}`),
      by: officer,
      alongside: supporter,
      what: `take on ${key}`,
      act: async (session) => {
        const adult = await actorOf(session)
        if (!adult.ok) return adult
        return takeOnParticipant(session, {
          id: loading.idOf('participant', key),
          role: title,
          ageBand: '16to17',
          supporterId: adult.value,
          keptAt: 'Case system, list of ambassadors',
          fromOn,
        })
      },
    })),
    ...(
      [
        [speaking, 'speak'],
        [speaking, 'quote'],
        [alone, 'speak'],
      ] as const
    ).map(([who, scope], place) => agreeing(loading, { who, scope, on, time: `11:0${place}` })),
    {
      at: moment(on, '11:20'),
      by: officer,
      what: 'match an ambassador to the board',
      act: (session) =>
        placeParticipant(session, {
          id: loading.idOf('placement', speaking),
          participantId,
          bodyId: loading.idOf('body', 'parenting'),
          fromOn,
        }),
    },
    {
      at: moment(addDays(on, 20), '17:00'),
      by: supporter,
      what: 'record a meeting that an ambassador came to',
      act: (session) =>
        recordForumVisit(session, {
          id: loading.idOf('visit', speaking),
          participantId,
          forum: 'Housing and care planning group of the partners',
          visitedOn: addDays(on, 20),
          outcome: 'The group asked for a list of what each first home lacks, and set its next agenda by it.',
        }),
    },
  ]
}

async function actorOf({ tx, councilId }: Session) {
  const found = await actorByEmail(tx, councilId, supporterLogin.email)
  return found.ok && found.value.accountId !== null
    ? { ok: true as const, value: found.value.accountId }
    : { ok: false as const, refusal: { code: 'unknown-thing' } }
}

type Agreeing = {
  readonly who: string
  readonly scope: ConsentScope
  readonly on: CalendarDate
  readonly time: string
}

function agreeing(loading: Loading, { who, scope, on, time }: Agreeing): StoryAct {
  return {
    at: moment(on, time),
    by: supporter,
    what: `record that ${who} agrees to ${scope}`,
    act: (session) =>
      recordVoiceConsent(session, {
        id: loading.idOf('consent', `${who} ${scope}`),
        participantId: loading.idOf('participant', who),
        scope,
        fromOn: on,
        agreedHow: 'Went through the leaflet together; said yes and asked how to take it back.',
      }),
  }
}

type Telling = {
  readonly key: string
  readonly who: string
  readonly words: VoiceWords
  readonly theme: 'moving' | 'leavingCare' | 'other'
  readonly saidOn: CalendarDate
}

function writtenDown(loading: Loading, { key, who, words, theme, saidOn }: Telling): StoryAct {
  return {
    at: moment(addDays(saidOn, 1), '09:30'),
    by: supporter,
    what: `write down what ${who} said`,
    act: (session) =>
      recordVoice(session, {
        ...words,
        id: loading.idOf('voice', key),
        participantId: loading.idOf('participant', who),
        saidOn,
        theme,
        audience: 'public',
        bodyId: loading.idOf('body', 'parenting'),
      }),
  }
}

function published(loading: Loading, telling: Telling): StoryAct[] {
  const voiceId = loading.idOf('voice', telling.key)
  return [
    writtenDown(loading, telling),
    {
      at: moment(addDays(telling.saidOn, 2), '10:00'),
      by: officer,
      what: 'check a voice',
      act: (session) => checkVoiceWords(session, { voiceId, outcome: 'passed', words: '' }),
    },
    {
      at: moment(addDays(telling.saidOn, 2), '10:05'),
      by: officer,
      what: 'publish a voice',
      act: (session) => publishVoice(session, voiceId),
    },
  ]
}

function loop(loading: Loading, key: string, saidOn: CalendarDate): StoryAct[] {
  const voiceId = loading.idOf('voice', key)
  const answeredOn = addDays(saidOn, 5)
  const toldOn = addDays(saidOn, 6)
  return [
    {
      at: moment(answeredOn, '12:00'),
      by: officer,
      what: 'answer a voice',
      act: (session) =>
        answerVoice(session, {
          voiceId,
          words:
            'We agree. Whoever helps with a move now asks first, with a short list that the young person fills in, and takes a picture of the room if they want one.',
          answeredBy: 'Corporate Director of Children’s Services',
          answeredOn,
        }),
    },
    {
      at: moment(answeredOn, '15:00'),
      by: second,
      what: 'publish the answer to a voice',
      act: (session) => publishVoiceAnswer(session, { voiceId, words: '' }),
    },
    {
      at: moment(toldOn, '16:30'),
      by: supporter,
      what: 'tell back',
      act: (session) =>
        tellBack(session, {
          voiceId,
          toldOn,
          medium: 'inPerson',
          reaction: 'partly',
          reactionWords: 'Glad of the list. Wants to see whether it is used.',
        }),
    },
  ]
}
