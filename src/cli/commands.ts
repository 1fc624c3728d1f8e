import type { Command } from './command.ts'
import { rehearsalWords } from './rehearsal-words.ts'
import { words } from './words.ts'

/** A command by its name, which may be of two words, and its summary. Its code is loaded when it is called. */
export type CommandEntry = {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** All commands, in the order in which `help` lists them. */
export const commands: readonly CommandEntry[] = [
  { name: 'read', summary: words.read.summary, load: async () => (await import('./read.ts')).read },
  {
    name: 'import',
    summary: words.import.summary,
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'inspection read',
    summary: words.inspectionRead.summary,
    load: async () => (await import('./inspection-read.ts')).inspectionRead,
  },
  {
    name: 'clock agenda',
    summary: words.clock.agendaSummary,
    load: async () => (await import('./clock-agenda.ts')).clockAgenda,
  },
  {
    name: 'clock notice',
    summary: words.clock.noticeSummary,
    load: async () => (await import('./clock-notice.ts')).clockNotice,
  },
  {
    name: 'clock call-in',
    summary: words.clock.callInSummary,
    load: async () => (await import('./clock-call-in.ts')).clockCallIn,
  },
  {
    name: 'clock working-days',
    summary: words.clock.workingDaysSummary,
    load: async () => (await import('./clock-working-days.ts')).clockWorkingDays,
  },
  {
    name: 'council add',
    summary: words.councilAdd.summary,
    load: async () => (await import('./council-add.ts')).councilAdd,
  },
  {
    name: 'council grant',
    summary: words.councilGrant.summary,
    load: async () => (await import('./council-grant.ts')).councilGrant,
  },
  {
    name: 'council invite',
    summary: words.councilInvite.summary,
    load: async () => (await import('./council-invite.ts')).councilInvite,
  },
  {
    name: 'register add',
    summary: words.registerAdd.summary,
    load: async () => (await import('./register-add.ts')).registerAdd,
  },
  {
    name: 'example logins',
    summary: words.exampleLogins.summary,
    load: async () => (await import('./example-logins.ts')).exampleLoginsCommand,
  },
  {
    name: 'audit verify',
    summary: words.auditVerify.summary,
    load: async () => (await import('./audit-verify.ts')).auditVerify,
  },
  {
    name: 'embargo rehearse',
    summary: rehearsalWords.summary,
    load: async () => (await import('./embargo-rehearse.ts')).embargoRehearse,
  },
  {
    name: 'files to-s3',
    summary: words.filesToS3.summary,
    load: async () => (await import('./files-to-s3.ts')).filesToS3,
  },
  {
    name: 'backup',
    summary: words.backup.summary,
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: words.restore.summary,
    load: async () => (await import('./backup.ts')).restoreCommand,
  },
]
