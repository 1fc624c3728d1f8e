import type { Role } from '../access/role.ts'

/** What is asked of somebody who has given the right password: nothing more, a code, or to set one up first. */
export type SecondFactorQuestion = 'none' | 'code' | 'set-up'

/** The roles that need a second factor: who may release or sign off what is not public, and who may grant powers. */
const rolesWithSecondFactor: readonly Role[] = [
  'administrator',
  'clearing-officer',
  'democratic-services-officer',
  'monitoring-officer',
  'proper-officer',
  'records-manager',
  'section-151-officer',
]

/** Whether somebody who holds these roles must have a second factor. */
export function needsSecondFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => rolesWithSecondFactor.includes(role))
}

/** What is asked after the right password. Who has set up a code is always asked for it; an example login need not set up one. */
export function secondFactorQuestion(holder: {
  readonly roles: readonly Role[]
  readonly hasCode: boolean
  readonly isExampleLogin: boolean
}): SecondFactorQuestion {
  if (holder.hasCode) return 'code'
  return needsSecondFactor(holder.roles) && !holder.isExampleLogin ? 'set-up' : 'none'
}
