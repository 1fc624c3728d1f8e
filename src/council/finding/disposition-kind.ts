/**
 * What becomes of a finding other than action of the council’s own: it is one with another, a partner’s to answer, resolved before,
 * or not accepted.
 */
export type DispositionKind = (typeof dispositionKinds)[number]

/** What can become of a finding other than action, in the order in which it is offered. */
export const dispositionKinds = ['merged', 'partnerOwned', 'alreadyResolved', 'notAccepted'] as const
