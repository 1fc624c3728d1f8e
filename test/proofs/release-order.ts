import type { NewReleaseStep } from '../../src/acts/report/take-release-step.ts'
import type { Opening } from '../../src/acts/session.ts'
import type { Addresses } from '../../src/store/addresses.ts'

/** What a process of the crash proof is to do, and at which statement, by its number or its words, it is to die. */
export type Order = {
  readonly addresses: Addresses
  readonly opening: Omit<Opening, 'random' | 'found'>
  readonly step: NewReleaseStep
  readonly dies: { readonly moment: 'before' | 'sent' | 'after'; readonly at: number | string }
}
