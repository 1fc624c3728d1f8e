import type { Id } from '../../foundation/identifier.ts'
import type { OfficeId } from '../member/office.ts'
import type { DelegationId } from './delegation.ts'

/** The identifier of a delegated decision. */
export type DelegatedDecisionId = Id<'delegatedDecision'>

/**
 * Why the law asks for a record of a decision taken alone: it is the executive's; or it was expressly authorised; or a
 * general authority was used to grant a permission or licence, to affect somebody's rights, or to award a contract or spend
 * what materially affects the council; or the council records it of its own choice.
 */
export type DelegatedGround =
  | 'executive'
  | 'expressAuthorisation'
  | 'permissionOrLicence'
  | 'rights'
  | 'contractOrExpenditure'
  | 'councilsChoice'

/** The grounds of a record, in the order in which they are offered. */
export const delegatedGrounds: readonly DelegatedGround[] = [
  'executive',
  'expressAuthorisation',
  'permissionOrLicence',
  'rights',
  'contractOrExpenditure',
  'councilsChoice',
]

/** What a delegated decision is, beside its words and the statutory record of them. */
export type DelegatedDecision = {
  readonly id: DelegatedDecisionId
  readonly delegationId: DelegationId
  readonly officeId: OfficeId
  readonly title: string
  readonly maker: 'member' | 'officer'
  readonly ground: DelegatedGround
  /** Which body or member authorised it, when and in what words. Asked for where the ground is an express authorisation. */
  readonly expressAuthority?: string | undefined
  /** What is spent or committed; `undefined` where nothing is. */
  readonly pounds?: number | undefined
  readonly hasPersonalData: boolean
}
