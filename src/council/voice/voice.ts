import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { BodyId } from '../body/body.ts'
import type { MatterId } from '../matter/matter.ts'
import type { ParticipantId } from './participant.ts'
import type { VoiceRefusal } from './refusals.ts'

/** The identifier of a voice: of one thing that a young person said. */
export type VoiceId = Id<'voice'>

/** What a voice is about. */
export type VoiceTheme = (typeof voiceThemes)[number]

/** The themes of voices in the order in which they are offered. */
export const voiceThemes = [
  'home',
  'moving',
  'family',
  'school',
  'health',
  'money',
  'work',
  'leavingCare',
  'safety',
  'beingHeard',
  'other',
] as const

/** Who may come to see a voice: its supporter and the participation officers alone, or everybody once it is published. */
export type VoiceAudience = (typeof voiceAudiences)[number]

/** Who may come to see a voice, the narrowest first. */
export const voiceAudiences = ['protected', 'public'] as const

/** Where something was said: at a body of the register, or at a forum in words; neither where it was said to the supporter alone. */
export type VoicePlace = {
  readonly bodyId?: BodyId | undefined
  readonly forum?: string | undefined
}

/** When, where and about what a young person said something. */
export type VoiceSetting = VoicePlace & {
  readonly id: VoiceId
  readonly participantId: ParticipantId
  readonly saidOn: CalendarDate
  readonly theme: VoiceTheme
  readonly audience: VoiceAudience
  readonly itemId?: AgendaItemId | undefined
  readonly matterId?: MatterId | undefined
}

/** The words of a voice. */
export type VoiceWords = {
  /** What they were asked; `''` where they began. */
  readonly question: string
  /** What they told us, in the adult's words, written so that it could be anybody's. */
  readonly plainWords: string
  /** Their own words; `''` where none were written down. Shown with live consent to be quoted alone. */
  readonly ownWords: string
  /** The name that they choose to be shown by; `''` where they choose none. Shown with live consent to be named alone. */
  readonly nameToShow: string
  /** The address of a recording; `''` where there is none. Shown with live consent to be filmed alone. */
  readonly recording: string
}

/** One thing that a young person said: its setting and its words as they stand. */
export type Voice = VoiceSetting & VoiceWords

/**
 * A voice that can be written down: something was said, on a day that has been, and a recording has a web address.
 *
 * @refuses voice-without-words, voice-of-the-future, voice-recording-without-address
 */
export function checkVoice(voice: Voice, today: CalendarDate): Result<Voice, VoiceRefusal> {
  if (voice.plainWords.trim() === '') return refuse({ code: 'voice-without-words' })
  if (voice.saidOn > today) return refuse({ code: 'voice-of-the-future', on: voice.saidOn })
  if (voice.recording !== '' && !/^https:\/\/[^\s/]+\/\S*$/.test(voice.recording))
    return refuse({ code: 'voice-recording-without-address' })
  return accept(voice)
}
