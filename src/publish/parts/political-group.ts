import type { PublicMembership } from '../../store/public/political-group.ts'
import { groupWords } from '../words/group-words.ts'

/**
 * A person's group in words; of a member of the council, also that they are in none, where the register says so.
 * `undefined` where it says nothing.
 */
export function groupInWords(
  membership: PublicMembership | undefined,
  holdings: readonly { readonly body_kind: string | null }[],
): string | undefined {
  if (membership === undefined) return undefined
  const isOnCouncil = holdings.some(({ body_kind: kind }) => kind === 'council')
  return membership.group_name ?? (isOnCouncil ? groupWords.none : undefined)
}
