import { exemptParagraphs, groundWording } from '../rules/england.ts'

/** Why business is taken in private, as it is chosen: paragraphs of Schedule 12A, a confidence, or both. */
export type PrivateGround = {
  readonly paragraphs: readonly string[]
  readonly isConfidential: boolean
}

/** The ground of private business in words for the public; `''` where none is chosen. */
export function groundSentence({ paragraphs, isConfidential }: PrivateGround): string {
  const named = exemptParagraphs.filter(({ number }) => paragraphs.includes(number))
  const exempt = groundWording.exempt
    .replace('{paragraphs}', () => listed(named.map(({ number }) => number)))
    .replace('{descriptions}', () => named.map(({ describes }) => phrase(describes)).join('; '))
  return [isConfidential && groundWording.confidential, named.length > 0 && exempt]
    .filter((sentence) => sentence !== false)
    .join(' ')
}

/** The ground that `groundSentence` gives as these words; `undefined` where somebody wrote them in words of their own. */
export function groundIn(words: string): PrivateGround | undefined {
  const [, numbers = ''] = /\bparagraphs? ([\d, and]+) of /.exec(words) ?? []
  const ground = {
    paragraphs: numbers.match(/\d+/g) ?? [],
    isConfidential: words.startsWith(groundWording.confidential),
  }
  return groundSentence(ground) === words ? ground : undefined
}

function listed(numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? ''
  return numbers.length < 2
    ? `paragraph ${last}`
    : `paragraphs ${numbers.slice(0, -1).join(', ')} and ${last}`
}

/** A description as a part of a sentence: with a small letter, and without its full stop. */
function phrase(describes: string): string {
  return describes.charAt(0).toLowerCase() + describes.slice(1).replace(/\.$/, '')
}
