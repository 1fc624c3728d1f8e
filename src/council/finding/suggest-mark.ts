import type { ParagraphKind } from '../assurance/paragraph.ts'
import type { ParagraphMark } from './finding.ts'

/** What a paragraph may be, and the words in it that say so. A person decides; nothing follows from a suggestion. */
export type MarkSuggestion = { readonly mark: ParagraphMark; readonly prompts: readonly string[] }

const priority = ['priority action', 'must urgently', 'widespread', 'serious', 'inadequate', 'left at risk']
const improvement = [
  'needs to improve',
  'need to improve',
  'requires improvement',
  'area for improvement',
  'areas for improvement',
  'further work is needed',
  'more work is needed',
  'should be improved',
]
const issue = [
  'although',
  'however',
  'too many',
  'too long',
  'too few',
  'not always',
  'not consistently',
  'not yet',
  'inconsistent',
  'variable',
  'variability',
  'delay',
  'delays',
  'insufficient',
  'lack of',
  'remains a challenge',
  'a small number',
  'a minority',
  'not all',
  'could be better',
  'weaker',
  'poor',
  'gaps',
]
const strength = [
  'strong',
  'effective',
  'excellent',
  'impressive',
  'well',
  'highly',
  'good',
  'strength',
  'skilled',
  'timely',
  'thorough',
  'benefit from',
  'tenacious',
  'committed',
]
const recommendation = ['recommend', 'recommends', 'recommended', 'recommendation', 'should']

/**
 * What the words of a paragraph suggest it is, the strongest first; `undefined` where no word of it says anything. Praise with an
 * “although” in it is an issue as well, so it is suggested as one, with the words of both.
 */
export function suggestMark(paragraph: {
  readonly kind: ParagraphKind
  readonly text: string
}): MarkSuggestion | undefined {
  const folded = ` ${paragraph.text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  const found = (words: readonly string[]): string[] => words.filter((word) => folded.includes(` ${word} `))
  if (paragraph.kind === 'improvement') return { mark: 'areaForImprovement', prompts: [] }
  const weak = [...found(improvement), ...found(issue)]
  const strong = found(strength)
  const urgent = found(priority)
  if (urgent.includes('priority action')) return { mark: 'priorityAction', prompts: urgent }
  if (found(improvement).length > 0) return { mark: 'areaForImprovement', prompts: weak }
  if (weak.length > 0 || urgent.length > 0) return { mark: 'issue', prompts: [...urgent, ...weak, ...strong] }
  const advised = found(recommendation)
  if (advised.some((word) => word.startsWith('recommend')))
    return { mark: 'recommendation', prompts: advised }
  return strong.length > 0 ? { mark: 'strength', prompts: strong } : undefined
}
