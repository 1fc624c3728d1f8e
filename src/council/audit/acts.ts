import { grantableRoles, type ActsOf, type Role } from '../access/role.ts'

const withoutContent: readonly Role[] = ['registered-reader', 'administrator']

/** What may be done with the audit trail, and by which roles. An administrator has no right to what the council has not released. */
export const auditActs = {
  'read-trail': ['monitoring-officer'],
  'read-unreleased': grantableRoles.filter((role) => !withoutContent.includes(role)),
  'report-broken-trail': ['operator'],
} as const satisfies ActsOf
