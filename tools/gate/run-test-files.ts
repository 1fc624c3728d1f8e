import { join } from 'node:path'
import { run } from 'node:test'
import { addTallies, nothingCounted, type Tally } from './tally.ts'

type Reported = {
  readonly name: string
  readonly nesting: number
  readonly file?: string | undefined
  readonly skip?: string | boolean | undefined
  readonly todo?: string | boolean | undefined
  readonly details: { readonly type?: string | undefined; readonly error?: Error }
}

type Surroundings = {
  readonly root: string
  readonly signal: AbortSignal
  readonly environment: Readonly<Record<string, string>> | undefined
}

/** Runs test files in one process of their own, and holds each of them to at least one test. */
export async function runTestFiles(
  files: readonly string[],
  { root, signal, environment }: Surroundings,
): Promise<Tally> {
  const events = run({
    files: [join(import.meta.dirname, 'test-files.ts')],
    argv: [...files],
    cwd: root,
    signal,
    ...(environment === undefined ? {} : { env: { ...process.env, ...environment } }),
  })
  const heard = new Heard(files)
  for await (const event of events) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') heard.say(event.data.message)
    else if (event.type === 'test:start') heard.start(event.data)
    else if (event.type === 'test:pass') heard.end(true, event.data)
    else if (event.type === 'test:fail') heard.end(false, event.data)
  }
  return signal.aborted ? heard.tally : heard.whole()
}

/** What was heard of some test files so far. A file is a suite of the outermost level. */
class Heard {
  tally = nothingCounted
  #file = ''
  #testsOfFile = 0
  #said: string[] = []
  readonly #left: Set<string>

  constructor(files: readonly string[]) {
    this.#left = new Set(files)
  }

  say(message: string): void {
    this.#said = [...this.#said, message.replace(/\n?$/, '\n')].slice(-200)
  }

  start({ name, nesting }: Pick<Reported, 'name' | 'nesting'>): void {
    if (nesting > 0) return
    this.#file = name
    this.#testsOfFile = 0
    this.#said = []
  }

  end(isPass: boolean, reported: Reported): void {
    const { tally, complaint } = count(isPass, reported)
    if (complaint !== undefined)
      this.#complain(tally.failed > 0 ? 'FAILED' : 'note  ', complaint, reported.nesting === 0)
    this.tally = addTallies(this.tally, tally)
    if (reported.nesting > 0) this.#testsOfFile += 1
    else if (this.#left.delete(reported.name) && this.#testsOfFile === 0 && isPass)
      this.#fail(`${reported.name}: the file holds no test`)
  }

  /** What was counted, with a failure for each file of which nothing was heard. */
  whole(): Tally {
    for (const file of this.#left) this.#fail(`${file} was not run`)
    return this.tally
  }

  #fail(what: string): void {
    console.log(`FAILED ${what}`)
    this.tally = addTallies(this.tally, { ...nothingCounted, failed: 1 })
  }

  #complain(mark: string, complaint: string, isOfFile: boolean): void {
    console.log(`${mark} ${this.#file}: ${complaint}`)
    if (isOfFile) console.log(this.#said.join(''))
  }
}

/** What one report of the runner counts for. A parent whose child failed is not counted twice. */
export function count(isPass: boolean, reported: Reported): { tally: Tally; complaint?: string } {
  if (isPass) return countPass(reported)
  const error: (Error & { failureType?: string }) | undefined = reported.details.error
  if (error?.failureType === 'subtestsFailed') return { tally: nothingCounted }
  const cause = error?.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : error?.message
  const what = reported.nesting === 0 ? 'the file itself failed' : reported.name
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
  return { tally: { ...nothingCounted, passed: 1 } }
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
