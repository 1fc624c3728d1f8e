import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScanAnswer } from '../council/scan/publish-scanned.ts'
import type { FileRefusal } from '../council/scan/refusals.ts'
import { refuse } from '../foundation/result.ts'
import type { FileToScan } from './scan-bytes.ts'

/** How much one scan may take before its process is ended. */
export type ScanLimits = { readonly timeMs: number; readonly memoryMb: number }

/** What a scan may take, unless said otherwise. */
export const usualScanLimits: ScanLimits = { timeMs: 120_000, memoryMb: 1_000 }

/** How much a process may answer with: far more than its findings are. */
const longestAnswer = 2_000_000

/** How often the memory of a process is looked at, where the system tells it. */
const lookMs = 50

let last: Promise<unknown> = Promise.resolve()

/**
 * Scans a file in a process of its own, one file at a time. The process knows nothing of the database, of settings or of
 * other files, may write nothing and start nothing, and is ended where the file asks for more time or memory than a
 * document does: so a hostile file harms nothing.
 *
 * @refuses what {@link scanBytes} refuses, and upload-takes-too-long and upload-takes-too-much-memory
 */
export function scanFile(file: FileToScan, limits: ScanLimits = usualScanLimits): Promise<ScanAnswer> {
  const answer = last.then(() => scanApart(file, limits))
  last = answer.catch(() => undefined)
  return answer
}

const entry = fileURLToPath(new URL('scan-process.ts', import.meta.url))
const root = resolve(dirname(entry), '../..')

/** What a process may read: our own code and the packages, wherever they are kept. */
function readable(): string[] {
  const packages = resolve(root, 'node_modules')
  const real = existsSync(packages)
    ? dirname(fileURLToPath(import.meta.resolve('saxes/package.json')))
    : packages
  return [resolve(root, 'src'), resolve(root, 'package.json'), packages, dirname(real)]
}

/** What Node is told about the process of a scan: it reads our code, and may do nothing else. */
export function scanOptions({ memoryMb }: ScanLimits): string[] {
  const allowed = readable().map((folder) => `--allow-fs-read=${folder}`)
  const heap = `--max-old-space-size=${Math.round(memoryMb * 0.75)}`
  return ['--permission', ...allowed, heap, '--disable-proto=delete', '--no-warnings']
}

function begin(limits: ScanLimits): ChildProcess {
  return spawn(process.execPath, [...scanOptions(limits), entry], {
    cwd: root,
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

function scanApart({ bytes, fileName }: FileToScan, limits: ScanLimits): Promise<ScanAnswer> {
  const scanner = begin(limits)
  return new Promise((give, fail) => {
    let said = ''
    let isOver = false
    const end = (answer: () => void): void => {
      if (isOver) return
      isOver = true
      clearTimeout(clock)
      clearInterval(look)
      scanner.kill('SIGKILL')
      answer()
    }
    const stopped = (refusal: FileRefusal) => end(() => give(refuse(refusal)))
    const clock = setTimeout(
      () => stopped({ code: 'upload-takes-too-long', seconds: Math.ceil(limits.timeMs / 1000) }),
      limits.timeMs,
    )
    const look = setInterval(() => {
      if (memoryOf(scanner) > limits.memoryMb * 1_000_000) stopped({ code: 'upload-takes-too-much-memory' })
    }, lookMs)
    scanner.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.length > longestAnswer) stopped({ code: 'upload-broken' })
    })
    scanner.on('error', (cause) => end(() => fail(new Error('cannot start the scan of a file', { cause }))))
    scanner.on('close', (_, signal) => {
      // a process that runs out of memory ends itself, by a signal
      if (signal !== null) stopped({ code: 'upload-takes-too-much-memory' })
      else end(() => (said === '' ? give(refuse({ code: 'upload-broken' })) : give(answerIn(said))))
    })
    scanner.stdin?.on('error', () => undefined) // it ended before it had read all: its end says why
    scanner.stdin?.write(`${JSON.stringify({ fileName })}\n`)
    scanner.stdin?.end(bytes)
  })
}

/** What a process answered. It comes from our own code, but that code has met a hostile file. */
function answerIn(said: string): ScanAnswer {
  return JSON.parse(said) as ScanAnswer
}

/** How much memory a process holds, in bytes; 0 where the system does not tell. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return pages * 4_096
  } catch {
    return 0
  }
}
