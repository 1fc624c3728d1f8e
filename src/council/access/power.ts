import type { Id } from '../../foundation/identifier.ts'
import type { BodyId } from '../body/body.ts'
import type { Term } from '../term.ts'

/** The identifier of an account: what somebody signs in with. Powers are granted to accounts. */
export type AccountId = Id<'account'>

/** A part in the council's business to which powers belong. A role without a power here awaits the acts of later issues. */
export type Role =
  | 'registered-reader'
  | 'councillor'
  | 'scrutiny-member'
  | 'executive-member'
  | 'mayor-or-leader'
  | 'chair'
  | 'report-author'
  | 'clearing-officer'
  | 'democratic-services-officer'
  | 'proper-officer'
  | 'monitoring-officer'
  | 'section-151-officer'
  | 'scrutiny-officer'
  | 'improvement-lead'
  | 'action-owner'
  | 'evidence-reviewer'
  | 'panel-member'
  | 'participation-officer'
  | 'supporter'
  | 'records-manager'
  | 'administrator'
  | 'operator'

/** What may be done in Moothall: each is one act, and each leaves one entry in the audit. */
export type ActName =
  | 'add-council'
  | 'grant-power'
  | 'register-body'
  | 'register-person'
  | 'register-office'
  | 'appoint-to-office'
  | 'register-matter'
  | 'announce-meeting'
  | 'change-meeting'
  | 'add-item'
  | 'expect-document'
  | 'change-expected-document'
  | 'publish-agenda'
  | 'publish-supplement'
  | 'add-document'
  | 'publish-document'
  | 'confirm-condition'
  | 'release-document'
  | 'withdraw-document'
  | 'record-attendance'
  | 'record-resolution'
  | 'record-vote'
  | 'record-contribution'
  | 'publish-decisions'
  | 'draft-minutes'
  | 'publish-draft-minutes'
  | 'approve-minutes'
  | 'sign-minutes'
  | 'import-published-item'

/** That an account holds a role for a term, for one body or, where none is named, for the whole council. */
export type Grant = Term & {
  readonly role: Role
  readonly bodyId?: BodyId | undefined
}

const registers: readonly ActName[] = [
  'register-body',
  'register-person',
  'register-office',
  'appoint-to-office',
]

const clerking: readonly ActName[] = [
  'register-matter',
  'announce-meeting',
  'change-meeting',
  'add-item',
  'expect-document',
  'change-expected-document',
  'publish-agenda',
  'publish-supplement',
  'add-document',
  'publish-document',
  'confirm-condition',
  'release-document',
  'withdraw-document',
  'record-attendance',
  'record-resolution',
  'record-vote',
  'record-contribution',
  'publish-decisions',
  'draft-minutes',
  'publish-draft-minutes',
  'approve-minutes',
  'sign-minutes',
  'import-published-item',
]

/**
 * What each role may do. A role that is not named may do nothing.
 * The operator runs the installation's own command line; nobody signs in as one.
 */
export const powers: Readonly<Partial<Record<Role, readonly ActName[]>>> = {
  'report-author': ['add-document'],
  'democratic-services-officer': [...registers, ...clerking],
  'proper-officer': [...registers, ...clerking],
  'monitoring-officer': ['confirm-condition', 'release-document', 'withdraw-document'],
  chair: ['sign-minutes'],
  administrator: [...registers, 'grant-power'],
  operator: ['add-council', 'grant-power'],
}
