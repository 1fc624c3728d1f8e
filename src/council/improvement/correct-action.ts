import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Action } from './action.ts'
import type { ImprovementRefusal } from './refusals.ts'

/** The words of an action that can be put right. Its dates, its lead and its accountable office have acts of their own. */
export type ActionWords = Pick<
  Action,
  'title' | 'detail' | 'theme' | 'partners' | 'voiceNote' | 'risk' | 'cost'
>

/** One field whose words were put right: what it said before and what it says now. */
export type CorrectedWords<Field extends string> = {
  readonly field: Field
  readonly was: string
  readonly became: string
}

// In the order in which they are shown.
const actionWordFields = ['title', 'detail', 'theme', 'partners', 'voiceNote', 'risk', 'cost'] as const

/**
 * What a correction of the words of an action changes, field by field, with its reason.
 *
 * @refuses improvement-without-words, step-without-reason, action-words-unchanged
 */
export function checkActionCorrection(
  was: ActionWords,
  becomes: ActionWords,
  reason: string,
): Result<readonly CorrectedWords<keyof ActionWords>[], ImprovementRefusal> {
  if (becomes.title.trim() === '' || becomes.theme.trim() === '')
    return refuse({ code: 'improvement-without-words' })
  if (reason.trim() === '') return refuse({ code: 'step-without-reason' })
  const changed = actionWordFields
    .map((field) => ({ field, was: wordsOf(was[field]), became: wordsOf(becomes[field]) }))
    .filter((one) => one.was !== one.became)
  return changed.length === 0 ? refuse({ code: 'action-words-unchanged' }) : accept(changed)
}

function wordsOf(words: string | readonly string[]): string {
  return (typeof words === 'string' ? words : words.join('\n')).trim()
}
