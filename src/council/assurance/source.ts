/** Who looks at the council from outside, or within it from beside: each is a source of findings. */
export type AssuranceSource = keyof typeof assuranceSources

/** What is known of a source: its name, what one of its reports is called, and whether that comes under embargo. */
export type AssuranceSourceFacts = {
  readonly name: string
  /** What it holds, as a title begins: an inspection, an investigation. */
  readonly event: string
  /** Whether its reports come to the council before they may be known, so that two people see to it that they are let go. */
  readonly isUnderEmbargo: boolean
}

/** Every source of findings, in the order in which they are offered. */
export const assuranceSources = {
  ofsted: { name: 'Ofsted', event: 'Inspection', isUnderEmbargo: true },
  cqc: { name: 'Care Quality Commission', event: 'Assessment', isUnderEmbargo: true },
  ombudsman: {
    name: 'Local Government and Social Care Ombudsman',
    event: 'Investigation',
    isUnderEmbargo: true,
  },
  externalAudit: { name: 'External auditor', event: 'Audit', isUnderEmbargo: true },
  internalAudit: { name: 'Internal audit', event: 'Audit', isUnderEmbargo: false },
  bestValue: { name: 'Secretary of State (Best Value)', event: 'Direction', isUnderEmbargo: true },
  peerChallenge: { name: 'Local Government Association', event: 'Peer challenge', isUnderEmbargo: false },
  assurancePanel: { name: 'Improvement and assurance panel', event: 'Panel report', isUnderEmbargo: false },
  scrutiny: { name: 'Overview and scrutiny', event: 'Scrutiny review', isUnderEmbargo: false },
  motion: { name: 'Motion of the council', event: 'Motion', isUnderEmbargo: false },
  petition: { name: 'Petition', event: 'Petition', isUnderEmbargo: false },
} as const satisfies Readonly<Record<string, AssuranceSourceFacts>>

/** Whether a text is the key of a source. */
export function isAssuranceSource(text: string): text is AssuranceSource {
  return Object.hasOwn(assuranceSources, text)
}
