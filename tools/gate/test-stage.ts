import { globSync } from 'node:fs'
import { runTestFiles } from './run-test-files.ts'
import { addTallies, nothingCounted, type Tally } from './tally.ts'

/** A part of the tests: which files, how many of them share a process, and how long all of them together may take. */
export type TestStage = {
  readonly name: string
  readonly files: readonly string[]
  readonly not?: readonly string[]
  /** One where it is not said. Files that share a process read and compile what they import once. */
  readonly filesAProcess?: number
  readonly limitMinutes: number
  readonly environment?: Readonly<Record<string, string>>
}

const twoAtATime = 2

/** Runs the files of a stage in two processes at a time, and prints every failure as it comes. */
export async function runTestStage(stage: TestStage, root: string): Promise<Tally> {
  const startedMs = performance.now()
  const files = globSync(stage.files, { cwd: root, exclude: [...(stage.not ?? [])] })
  const tally = files.length === 0 ? { ...nothingCounted, failed: 1 } : await runFiles(stage, files, root)
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  const found = files.length === 0 ? 'FAILED: no test file found' : `${files.length} files, ${seconds} s`
  console.log(
    `${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name}: ${tally.passed} passed, ${tally.failed} failed, ` +
      `${tally.skipped} skipped (${found})`,
  )
  return tally
}

async function runFiles(stage: TestStage, files: readonly string[], root: string): Promise<Tally> {
  const signal = AbortSignal.timeout(stage.limitMinutes * 60_000)
  const waiting = inGroups(files.toSorted(), stage.filesAProcess ?? 1)
  let tally = nothingCounted
  const work = async () => {
    for (let group = waiting.shift(); group !== undefined && !signal.aborted; group = waiting.shift()) {
      const found = await runTestFiles(group, { root, signal, environment: stage.environment })
      tally = addTallies(tally, found)
    }
  }
  await Promise.all(Array.from({ length: twoAtATime }, work))
  if (!signal.aborted) return tally
  console.log(`FAILED ${stage.name} stopped after ${stage.limitMinutes} minutes`)
  return addTallies(tally, { ...nothingCounted, failed: 1 })
}

function inGroups(files: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, at) =>
    files.slice(at * size, (at + 1) * size),
  )
}
