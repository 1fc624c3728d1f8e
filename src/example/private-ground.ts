import type { ExampleDocument } from './example-council.ts'
import type { Part } from './moment.ts'

/** The ground on which business is taken in private. */
export type PrivateGround = { readonly paragraphs: readonly number[]; readonly isConfidential: boolean }

/**
 * The ground of an item taken in private: what its papers say, else the paragraph it is written with, else paragraph 3.
 * `undefined` where the item is public.
 */
export function privateGroundOf(
  parts: readonly Part[],
  documents: ReadonlyMap<string, ExampleDocument>,
): PrivateGround | undefined {
  const kept = parts.find((part) => part.part === 'private')
  if (kept === undefined) return undefined
  const classes = parts.flatMap((part) =>
    part.part === 'paper' ? [documents.get(part.key ?? '')?.accessClass] : [],
  )
  const paragraphs = classes.flatMap((each) => (each?.kind === 'exempt' ? each.paragraphs : []))
  return {
    paragraphs: paragraphs.length === 0 ? [kept.paragraph ?? 3] : paragraphs,
    isConfidential: classes.some((each) => each?.kind === 'confidential'),
  }
}

/** The ground of one item in words for the public. */
export function restrictionOf({ paragraphs, isConfidential }: PrivateGround): string {
  if (isConfidential) return 'Confidential information'
  const noun = paragraphs.length > 1 ? 'paragraphs' : 'paragraph'
  const about = paragraphs.map((paragraph) => subjects[paragraph]).join('; ')
  return `Exempt information: ${noun} ${paragraphs.join(' and ')} of Part 1 of Schedule 12A (${about})`
}

/** What each paragraph of Part 1 of Schedule 12A to the Local Government Act 1972 is about. */
const subjects: Readonly<Record<number, string>> = {
  1: 'an individual',
  2: 'the identity of an individual',
  3: 'financial or business affairs',
  4: 'consultations or negotiations on labour relations',
  5: 'legal professional privilege',
  6: 'notices and orders that the authority proposes',
  7: 'the prevention, investigation or prosecution of crime',
}
