import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { FindingId } from './finding.ts'
import type { FindingRefusal } from './refusals.ts'
import type { DispositionKind } from './disposition-kind.ts'

/** What becomes of a finding: its kind, and why in words. */
export type Disposition = {
  readonly kind: DispositionKind
  readonly into?: FindingId | undefined
  readonly partner?: string | undefined
  /** The evidence that it is resolved, the reason why it is not accepted, or how the partner took it on. */
  readonly words: string
}

/** A finding as its disposition needs to know it. */
export type DisposedFinding = {
  readonly id: FindingId
  readonly polarity: string
  readonly isConfirmed: boolean
  readonly isWithdrawn: boolean
  /** What stands of it now, if anything does. */
  readonly standing: StandingDisposition | undefined
}

/** A disposition that holds, or waits for its approval. */
export type StandingDisposition = {
  readonly kind: DispositionKind
  readonly isApproved: boolean
  readonly into?: FindingId | undefined
}

/** What is to become of a finding, with the other findings of its event. */
export type DispositionQuestion = {
  readonly finding: DisposedFinding
  readonly disposition: Disposition
  readonly others: readonly DisposedFinding[]
}

/**
 * A disposition that can be kept: of a confirmed finding that asks for something, with its words, and merged only into another that
 * stands by itself.
 *
 * @refuses finding-withdrawn, finding-not-confirmed, strength-needs-nothing, finding-disposed-already,
 *   disposition-without-words, disposition-without-partner, merged-into-nothing, merged-in-a-circle
 */
export function checkDisposition({
  finding,
  disposition,
  others,
}: DispositionQuestion): Result<Disposition, FindingRefusal> {
  if (finding.isWithdrawn) return refuse({ code: 'finding-withdrawn' })
  if (!finding.isConfirmed) return refuse({ code: 'finding-not-confirmed' })
  if (finding.polarity === 'strength') return refuse({ code: 'strength-needs-nothing' })
  if (finding.standing !== undefined) return refuse({ code: 'finding-disposed-already' })
  const { kind, words, partner = '' } = disposition
  if (words.trim() === '') return refuse({ code: 'disposition-without-words', kind })
  if (kind === 'partnerOwned' && partner.trim() === '') return refuse({ code: 'disposition-without-partner' })
  return kind === 'merged' ? checkMerger(finding, disposition, others) : accept(disposition)
}

function checkMerger(
  finding: DisposedFinding,
  disposition: Disposition,
  others: readonly DisposedFinding[],
): Result<Disposition, FindingRefusal> {
  const into = others.find(({ id }) => id === disposition.into && id !== finding.id)
  if (into === undefined || into.isWithdrawn || into.polarity === 'strength')
    return refuse({ code: 'merged-into-nothing' })
  return into.standing?.kind === 'merged' ? refuse({ code: 'merged-in-a-circle' }) : accept(disposition)
}

/**
 * Whether a finding is disposed of without an action of the council: another person approved its disposition, and what it was merged
 * into is there still.
 */
export function isDisposed(finding: DisposedFinding, others: readonly DisposedFinding[]): boolean {
  const { standing } = finding
  if (standing === undefined || !standing.isApproved) return false
  if (standing.kind !== 'merged') return true
  return others.some(({ id, isWithdrawn }) => id === standing.into && !isWithdrawn)
}
