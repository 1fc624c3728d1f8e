import { members, type ActsOf } from '../access/role.ts'

/** What a member may do with their private notes, and by which roles. */
export const annotationActs = {
  'keep-annotation': members,
  'delete-annotation': members,
} as const satisfies ActsOf
