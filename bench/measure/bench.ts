import type { Figure } from './report.ts'

/** How a bench is run. */
export type BenchRun = {
  /** True for a short run that only shows that the bench works: its figures say nothing. */
  readonly isBrief: boolean
  /** Tells whoever waits how far the bench has come. */
  readonly say: (line: string) => void
}

/** A bench: measures and gives its figures. */
export type Bench = (run: BenchRun) => Promise<readonly Figure[]>
