/** Every part in the council's business to which powers belong. */
export const roles = [
  'registered-reader',
  'councillor',
  'scrutiny-member',
  'executive-member',
  'mayor-or-leader',
  'chair',
  'report-author',
  'clearing-officer',
  'democratic-services-officer',
  'proper-officer',
  'monitoring-officer',
  'section-151-officer',
  'scrutiny-officer',
  'improvement-lead',
  'action-owner',
  'evidence-reviewer',
  'panel-member',
  'participation-officer',
  'supporter',
  'records-manager',
  'administrator',
  'account-holder',
  'public',
  'operator',
] as const

/** A part in the council's business to which powers belong. */
export type Role = (typeof roles)[number]

/**
 * What somebody is without a grant: the operator runs the installation's own command line and signs in nowhere, the
 * account holder has proved to be who an account belongs to, and the public is whoever has not signed in.
 */
const neverGranted: readonly Role[] = ['account-holder', 'public', 'operator']

/** The roles that can be granted: all but those that somebody has by what they are. */
export const grantableRoles: readonly Role[] = roles.filter((role) => !neverGranted.includes(role))

/** The roles that somebody holds as themselves, so that nobody can cover for them. */
const heldInPerson: ReadonlySet<Role> = new Set<Role>([
  'registered-reader',
  'councillor',
  'scrutiny-member',
  'executive-member',
  'mayor-or-leader',
  'chair',
  'panel-member',
  'supporter',
])

/** Whether a role is held by a person as themselves, so that nobody can cover for them in it. */
export function isHeldInPerson(role: Role): boolean {
  return heldInPerson.has(role)
}

/** The roles that run a body's meetings and keep its record. */
export const clerks: readonly Role[] = ['democratic-services-officer', 'proper-officer']

/** The roles of the members of the council. */
export const members: readonly Role[] = [
  'councillor',
  'scrutiny-member',
  'executive-member',
  'mayor-or-leader',
  'chair',
]

/** The roles that keep the registers of bodies, people and offices. */
export const registrars: readonly Role[] = [...clerks, 'administrator']

/** The roles that may let an unreleased document go. */
export const releasers: readonly Role[] = [...clerks, 'monitoring-officer']

/** The roles that lead the improvement of services after inspections, audits and the like. */
export const improvers: readonly Role[] = ['improvement-lead', 'proper-officer', 'monitoring-officer']

/** The acts that belong to one noun, each with the roles that may do it. */
export type ActsOf = Readonly<Record<string, readonly Role[]>>
