import type { Id } from '../../foundation/identifier.ts'

/** The identifier of a call-in. */
export type CallInId = Id<'callIn'>

/** Where a call-in has got to. */
export type CallInState =
  | 'requested'
  | 'valid'
  | 'invalid'
  | 'onAgenda'
  | 'noFurtherAction'
  | 'backToDecisionMaker'
  | 'toCouncil'
  | 'confirmed'
  | 'amended'
  | 'withdrawn'
  | 'lapsed'

/** The states in which a call-in holds a decision back. */
export const stayingStates: readonly CallInState[] = ['valid', 'onAgenda', 'backToDecisionMaker', 'toCouncil']

/** The states in which a call-in has come to its end. */
export const endedStates: readonly CallInState[] = [
  'invalid',
  'noFurtherAction',
  'confirmed',
  'amended',
  'withdrawn',
  'lapsed',
]
