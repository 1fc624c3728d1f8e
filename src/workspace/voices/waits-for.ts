import type { ActName } from '../../council/access/power.ts'
import type { DeskVoice, VoiceStage } from '../../store/voice.ts'
import type { Visit } from '../frame/visit.ts'

/** What a voice waits for at each stage, as an act; at the last two it waits for nobody. */
const actsNext: Readonly<Record<VoiceStage, ActName | undefined>> = {
  check: 'check-voice',
  change: 'change-voice',
  publication: 'publish-voice',
  answer: 'answer-voice',
  answerCheck: 'publish-voice-answer',
  telling: 'tell-back',
  told: undefined,
  withdrawn: undefined,
}

/** Whether the next step of a voice is the visitor's: not one of another role, nor the check of words that they wrote. */
export function waitsForReader(visit: Visit, row: DeskVoice): boolean {
  const { stage } = row
  const { accountId } = visit.reader
  const isToTell = stage !== 'withdrawn' && row.is_answered && !row.is_told && visit.may('tell-back')
  const act = actsNext[stage]
  if (isToTell || act === undefined) return isToTell
  const isOwn =
    (stage === 'check' && row.writers.some((writer) => writer === accountId)) ||
    (stage === 'answerCheck' && row.answer_writer === accountId)
  return !isOwn && visit.may(act)
}
