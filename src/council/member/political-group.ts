import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { MemberRefusal } from './refusals.ts'

/** The identifier of a political group. */
export type PoliticalGroupId = Id<'group'>

/** Members of the council who are treated together when seats are shared, under a name of their own. */
export type PoliticalGroup = { readonly id: PoliticalGroupId; readonly name: string }

/**
 * A political group that has a name which no other group has.
 *
 * @refuses group-without-name, group-name-taken
 */
export function checkGroup(
  group: PoliticalGroup,
  known: readonly PoliticalGroup[],
): Result<PoliticalGroup, MemberRefusal> {
  const name = group.name.trim()
  if (name === '') return refuse({ code: 'group-without-name' })
  const same = known.find(
    (other) => other.id !== group.id && foldForComparison(other.name) === foldForComparison(name),
  )
  return same === undefined
    ? accept({ ...group, name })
    : refuse({ code: 'group-name-taken', name: same.name })
}
