import type { NameMatch } from '../../council/member/name-match.ts'

/** The one whom a printed name means for certain; `undefined` where it fits several, or is a slip of the pen away. */
export function oneMeant<Noun>({ match, candidates }: NameMatch<Noun>): Noun | undefined {
  return match === 'exact' || match === 'alias' ? candidates[0] : undefined
}
