import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { addTallies, nothingCounted, type Tally } from './tally.ts'

/** A part of the tests: which files, and how long all of them together may take. */
export type TestStage = {
  readonly name: string
  readonly files: readonly string[]
  readonly not?: readonly string[]
  readonly limitMinutes: number
  readonly environment?: Readonly<Record<string, string>>
}

type Reported = {
  readonly name: string
  readonly nesting: number
  readonly file?: string | undefined
  readonly skip?: string | boolean | undefined
  readonly todo?: string | boolean | undefined
  readonly details: { readonly type?: string | undefined; readonly error?: Error }
}

const twoAtATime = 2

/** Runs the files of a stage, each in a process of its own, and prints every failure as it comes. */
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
  const heard = new Map<string, string[]>()
  let tally = nothingCounted
  const limit = AbortSignal.timeout(stage.limitMinutes * 60_000)
  const events = run({
    files: files.map((file) => join(root, file)),
    concurrency: twoAtATime,
    cwd: root,
    signal: limit,
    ...(stage.environment === undefined ? {} : { env: { ...process.env, ...stage.environment } }),
  })
  for await (const event of events) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout' || event.type === 'test:diagnostic') {
      const { file = '', message } = event.data
      heard.set(file, [...(heard.get(file) ?? []), message.replace(/\n?$/, '\n')].slice(-200))
    } else if (event.type === 'test:pass' || event.type === 'test:fail') {
      const counted = count(event.type === 'test:pass', event.data)
      tally = addTallies(tally, counted.tally)
      if (counted.complaint !== undefined) {
        const where = relative(root, event.data.file ?? root)
        console.log(`${counted.tally.failed > 0 ? 'FAILED' : 'note  '} ${where}: ${counted.complaint}`)
        if (isWholeFile(event.data)) console.log((heard.get(event.data.file ?? '') ?? []).join(''))
      }
    }
  }
  if (limit.aborted)
    return addTallies(tally, failure(`${stage.name} stopped after ${stage.limitMinutes} minutes`))
  return tally.passed + tally.failed + tally.skipped === 0 ? failure(`${stage.name} reported nothing`) : tally
}

/** What one report of the runner counts for. A parent whose child failed is not counted twice. */
export function count(isPass: boolean, reported: Reported): { tally: Tally; complaint?: string } {
  if (isPass) return countPass(reported)
  const error: (Error & { failureType?: string }) | undefined = reported.details.error
  if (error?.failureType === 'subtestsFailed') return { tally: nothingCounted }
  const cause = error?.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : error?.message
  const what = isWholeFile(reported) ? 'the file itself failed' : reported.name
  return {
    tally: { ...nothingCounted, failed: 1 },
    complaint: `${what}\n${indented(cause ?? 'no cause given')}`,
  }
}

function countPass(reported: Reported): { tally: Tally; complaint?: string } {
  if (reported.skip !== undefined) {
    const complaint = `skipped: ${reported.name} (${String(reported.skip)})`
    return { tally: { ...nothingCounted, skipped: 1 }, complaint }
  }
  if (reported.todo !== undefined) {
    return { tally: { ...nothingCounted, failed: 1 }, complaint: `left to do: ${reported.name}` }
  }
  if (reported.details.type === 'suite') return { tally: nothingCounted }
  if (isWholeFile(reported)) {
    return { tally: { ...nothingCounted, failed: 1 }, complaint: 'the file holds no test' }
  }
  return { tally: { ...nothingCounted, passed: 1 } }
}

function isWholeFile(reported: Reported): boolean {
  return reported.nesting === 0 && reported.name === reported.file
}

function failure(what: string): Tally {
  console.log(`FAILED ${what}`)
  return { ...nothingCounted, failed: 1 }
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
