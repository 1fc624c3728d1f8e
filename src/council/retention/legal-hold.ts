import type { Id } from '../../foundation/identifier.ts'

/** The kinds of thing that a legal hold can be placed on. */
export const holdableKinds = ['matter', 'meeting', 'document', 'submission'] as const

/** A thing that a legal hold is or may be on. */
export type HoldableThing = { readonly kind: (typeof holdableKinds)[number]; readonly id: string }

/** The identifier of a legal hold. */
export type LegalHoldId = Id<'hold'>

/** That a thing is kept whatever its clock says, for a claim, an inquiry or a request. */
export type LegalHold = {
  readonly id: LegalHoldId
  readonly thing: HoldableThing
  readonly reason: string
}

/** Of the holds that stand, those that are on one of some things: on the thing itself, or on what it belongs to. */
export function holdsOver<Hold extends LegalHold>(
  things: readonly HoldableThing[],
  standing: readonly Hold[],
): Hold[] {
  return standing.filter(({ thing }) => things.some(({ kind, id }) => kind === thing.kind && id === thing.id))
}

/** The thing that the address of its page names, on the public site or in the workspace; `undefined` where it names none. */
export function thingAt(address: string): HoldableThing | undefined {
  const found =
    /\/(matter|meeting|document|submission)s\/([0-9a-hjkmnp-tv-z]{4}(?:-[0-9a-hjkmnp-tv-z]{4}){3})(?![\w-])/.exec(
      address,
    )
  const [, kind, id] = found ?? []
  return kind === undefined || id === undefined ? undefined : { kind: kind as HoldableThing['kind'], id }
}
