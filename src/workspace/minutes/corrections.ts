import type { MinuteCorrection } from '../../council/minutes/minute-set.ts'
import type { Id } from '../../foundation/identifier.ts'

/** How many corrections the form of an approval takes at once. */
export const correctionCount = 5

/** The corrections that were filled in; `undefined` where one does not say what it is about. */
export function correctionsIn(
  answers: Readonly<Record<string, string>>,
  agreedAt: string,
): readonly MinuteCorrection[] | undefined {
  const given = Array.from({ length: correctionCount }, (_, at) => ({
    itemId: (answers[`item${at + 1}`] ?? '') as Id<'item'>,
    was: answers[`was${at + 1}`] ?? '',
    becomes: answers[`becomes${at + 1}`] ?? '',
  })).filter(({ itemId, was, becomes }) => `${itemId}${was}${becomes}` !== '')
  if (given.some(({ itemId }) => itemId === '')) return undefined
  const agreed = agreedAt === '' ? {} : { agreedAtItemId: agreedAt as Id<'item'> }
  return given.map((correction) => ({ ...correction, ...agreed }))
}

/** The field that a refusal of an approval is about: the correction that changes nothing. */
export function fieldOfRefusal(code: string, answers: Readonly<Record<string, string>>): string | undefined {
  if (code !== 'minutes-correction-blank') return undefined
  const numbers = Array.from({ length: correctionCount }, (_, at) => at + 1)
  const blank = numbers.find(
    (at) => answers[`item${at}`] !== '' && answers[`was${at}`]?.trim() === answers[`becomes${at}`]?.trim(),
  )
  return blank === undefined ? undefined : `becomes${blank}`
}
