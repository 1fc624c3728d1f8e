import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with agendas, and by which roles. */
export const agendaActs = {
  'add-item': clerks,
  'expect-document': clerks,
  'change-expected-document': clerks,
  'publish-agenda': clerks,
  'publish-supplement': clerks,
} as const satisfies ActsOf
