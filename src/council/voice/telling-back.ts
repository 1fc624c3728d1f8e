import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { TellingRefusal, VoiceRefusal } from './refusals.ts'
import type { VoiceId } from './voice.ts'

/** What the council answered to a voice. The words are the council's own. */
export type VoiceAnswer = {
  readonly voiceId: VoiceId
  /** Whether something is done, is going to be, or cannot be: in words that a young person reads. */
  readonly words: string
  /** Who answers, by office: “The Director of Children's Services”. */
  readonly answeredBy: string
  readonly answeredOn: CalendarDate
}

/** How a young person was told what came of their words. */
export type TellingMedium = (typeof tellingMediums)[number]

/** The ways of telling, the nearest to the young person first. */
export const tellingMediums = ['inPerson', 'call', 'message', 'letter', 'meeting'] as const

/** What a young person makes of the answer. */
export type Reaction = (typeof reactions)[number]

/** What a young person may make of an answer. */
export const reactions = ['pleased', 'partly', 'unhappy', 'notSaid'] as const

/** That somebody was told what came of what they said or asked: when, how, and what they made of it. */
export type Telling = {
  readonly toldOn: CalendarDate
  readonly medium: TellingMedium
  readonly reaction: Reaction
  /** What they said to it; never public. */
  readonly reactionWords: string
}

/** That a young person was told what came of their words. */
export type FeedbackToYoungPeople = Telling & { readonly voiceId: VoiceId }

/**
 * An answer that says something, by somebody, on a day that has been.
 *
 * @refuses voice-answer-without-words, voice-answer-of-the-future
 */
export function checkVoiceAnswer(answer: VoiceAnswer, today: CalendarDate): Result<void, VoiceRefusal> {
  if (answer.words.trim() === '' || answer.answeredBy.trim() === '')
    return refuse({ code: 'voice-answer-without-words' })
  return answer.answeredOn > today
    ? refuse({ code: 'voice-answer-of-the-future', on: answer.answeredOn })
    : accept(undefined)
}

/** When somebody was told, and when what they were told of was answered. */
export type TellingQuestion = {
  readonly toldOn: CalendarDate
  readonly answeredOn: readonly CalendarDate[]
  readonly today: CalendarDate
}

/**
 * A telling that can be recorded, of a young person or of who sent something to a meeting: of an answer there is, on a day that
 * has been and not before the answer.
 *
 * @refuses told-back-of-nothing, told-back-of-the-future, told-back-before-answer
 */
export function checkTelling({ toldOn, answeredOn, today }: TellingQuestion): Result<void, TellingRefusal> {
  const first = answeredOn.toSorted()[0]
  if (first === undefined) return refuse({ code: 'told-back-of-nothing' })
  if (toldOn > today) return refuse({ code: 'told-back-of-the-future', on: toldOn })
  return toldOn < first ? refuse({ code: 'told-back-before-answer', answeredOn: first }) : accept(undefined)
}
