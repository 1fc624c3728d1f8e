import { clerks, type ActsOf, type Role } from '../access/role.ts'

/** Who reads a draft agenda before it is public, and may say something of it. */
const agendaReaders: readonly Role[] = [
  ...clerks,
  'chair',
  'mayor-or-leader',
  'monitoring-officer',
  'section-151-officer',
]

/** What may be done with agendas, and by which roles. */
export const agendaActs = {
  'add-item': clerks,
  'allow-urgent-item': clerks,
  'build-agenda': clerks,
  'change-item': clerks,
  'comment-on-agenda': agendaReaders,
  'correct-item': clerks,
  'move-item': clerks,
  'record-item-course': clerks,
  'remove-expected-document': clerks,
  'remove-item': clerks,
  'restore-item': clerks,
  'set-agenda-template': clerks,
  'share-draft-agenda': clerks,
  'undo-agenda-change': clerks,
  'expect-document': clerks,
  'change-expected-document': clerks,
  'publish-agenda': clerks,
  'publish-supplement': clerks,
} as const satisfies ActsOf
