import type { ConfidentialClass, ExemptClass } from './access-class.ts'

/**
 * Why a document's file is kept back, in words for the public. They name the ground alone: the reasoning of the public
 * interest test is the office's.
 */
export function restrictionSentence(accessClass: ExemptClass | ConfidentialClass): string {
  if (accessClass.class === 'confidential') return 'Not for publication: confidential information.'
  const { paragraphs } = accessClass
  const named = `paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(' and ')}`
  return `Not for publication: exempt information, ${named} of Schedule 12A.`
}
