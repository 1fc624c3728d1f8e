import type { Id } from '../../foundation/identifier.ts'
import { agendaActs } from '../agenda/acts.ts'
import { annotationActs } from '../annotation/acts.ts'
import { assuranceActs } from '../assurance/acts.ts'
import { auditActs } from '../audit/acts.ts'
import { balanceActs } from '../balance/acts.ts'
import { bodyActs } from '../body/acts.ts'
import { mailActs } from '../mail/acts.ts'
import { clockActs } from '../clock/acts.ts'
import { callInActs } from '../call-in/acts.ts'
import { commitmentActs } from '../commitment/acts.ts'
import { delegationActs } from '../delegation/acts.ts'
import { dispensationActs } from '../dispensation/acts.ts'
import { findingActs } from '../finding/acts.ts'
import { followerActs } from '../follower/acts.ts'
import { improvementActs } from '../improvement/acts.ts'
import { interestActs } from '../interest/acts.ts'
import { interventionActs } from '../intervention/acts.ts'
import { matterActs } from '../matter/acts.ts'
import { meetingActs } from '../meeting/acts.ts'
import { memberActs } from '../member/acts.ts'
import { mentionActs } from '../mention/acts.ts'
import { minutesActs } from '../minutes/acts.ts'
import { outsideActs } from '../outside/acts.ts'
import { planActs } from '../plan/acts.ts'
import { rehearsalActs } from '../rehearsal/acts.ts'
import { reportActs } from '../report/acts.ts'
import { resolutionActs } from '../resolution/acts.ts'
import { scanActs } from '../scan/acts.ts'
import { signInActs } from '../sign-in/acts.ts'
import { retentionActs } from '../retention/acts.ts'
import { submissionActs } from '../submission/acts.ts'
import { recessActs } from '../recess/acts.ts'
import { venueActs } from '../venue/acts.ts'
import { voiceActs } from '../voice/acts.ts'
import { roomActs } from '../room/acts.ts'
import { accessActs } from './acts.ts'
import type { BodyId } from '../body/body.ts'
import type { Term } from '../term.ts'
import type { Role } from './role.ts'

/** The identifier of an account: what somebody signs in with. Powers are granted to accounts. */
export type AccountId = Id<'account'>

/**
 * Everything that may be done in Moothall, with the roles that may do it: each is one act, and each leaves one entry in
 * the audit. The operator runs the installation's own command line; nobody signs in as one.
 */
export const rolesOfAct = {
  ...accessActs,
  ...annotationActs,
  ...auditActs,
  ...mailActs,
  ...followerActs,
  ...mentionActs,
  ...bodyActs,
  ...balanceActs,
  ...memberActs,
  ...interestActs,
  ...dispensationActs,
  ...outsideActs,
  ...clockActs,
  ...matterActs,
  ...meetingActs,
  ...recessActs,
  ...venueActs,
  ...agendaActs,
  ...planActs,
  ...reportActs,
  ...rehearsalActs,
  ...scanActs,
  ...resolutionActs,
  ...minutesActs,
  ...signInActs,
  ...roomActs,
  ...submissionActs,
  ...delegationActs,
  ...callInActs,
  ...commitmentActs,
  ...retentionActs,
  ...assuranceActs,
  ...findingActs,
  ...improvementActs,
  ...interventionActs,
  ...voiceActs,
} as const

/** The name of an act. */
export type ActName = keyof typeof rolesOfAct

/** That an account holds a role for a term, for one body or, where none is named, for the whole council. */
export type Grant = Term & {
  readonly role: Role
  readonly bodyId?: BodyId | undefined
}

/** Whether the holder of a role may do an act. */
export function mayByRole(role: Role, act: ActName): boolean {
  const roles: readonly Role[] = rolesOfAct[act]
  return roles.includes(role)
}
