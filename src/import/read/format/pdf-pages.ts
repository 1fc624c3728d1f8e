import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '../../../foundation/result.ts'
import type { BadFileReason } from './bad-file.ts'
import type { PdfRun } from './pdf-lines.ts'

/** How long one PDF may take, and how much memory: a small PDF can unpack to a very large one. */
const pdfLimits = { timeMs: 120_000, memoryMb: 1_024 } as const

/** How many PDFs one thread reads before another takes its place, and how long one waits for the next. */
const threadLimits = { files: 50, idleMs: 5_000 } as const

/** The runs of characters of each page of a PDF. */
export type PdfPages = readonly (readonly PdfRun[])[]

type Answer = Result<PdfPages, BadFileReason>

/** A thread with how many PDFs it has read. It waits for the next, since making the code quick is most of a first one. */
type Reader = { readonly thread: Worker; readonly files: number }

let idle: (Reader & { readonly timer: NodeJS.Timeout }) | undefined

/**
 * The pages of a PDF as runs of characters where they stand. It is read in a thread of its own, which is stopped where
 * the PDF asks for more time or memory than a real one does.
 *
 * @refuses pdf-too-slow and, where memory ran out, pdf-damaged, besides what reading its runs refuses
 */
export function pdfPages(bytes: Uint8Array, timeMs: number = pdfLimits.timeMs): Promise<Answer> {
  const { thread, files } = nextReader()
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(timer)
      for (const event of ['message', 'error', 'exit']) thread.off(event, event === 'message' ? end : fail)
      if (answer.ok && files + 1 < threadLimits.files) keep({ thread, files: files + 1 })
      else void thread.terminate()
      resolve(answer)
    }
    const fail = (): void => end(refuse({ code: 'pdf-damaged' }))
    const timer = setTimeout(
      () => end(refuse({ code: 'pdf-too-slow', seconds: Math.ceil(timeMs / 1000) })),
      timeMs,
    )
    thread.on('message', end)
    thread.on('error', fail)
    thread.on('exit', fail)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(bytes)
  })
}

/** The reader that waits, or a new one; a second PDF at the same time has one of its own. */
function nextReader(): Reader {
  const waiting = idle
  idle = undefined
  if (waiting !== undefined) {
    clearTimeout(waiting.timer)
    waiting.thread.off('error', drop)
    waiting.thread.off('exit', drop)
    waiting.thread.ref()
    return waiting
  }
  const thread = new Worker(new URL('pdf-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: pdfLimits.memoryMb },
    stdout: true,
    stderr: true,
  })
  return { thread, files: 0 }
}

/** Lets a reader wait for the next PDF for a while. It keeps no process from ending. */
function keep({ thread, files }: Reader): void {
  if (idle !== undefined) return void thread.terminate()
  thread.unref()
  thread.on('error', drop)
  thread.on('exit', drop)
  idle = { thread, files, timer: setTimeout(drop, threadLimits.idleMs).unref() }
}

/** Ends the reader that waits. */
function drop(): void {
  const waiting = idle
  idle = undefined
  if (waiting === undefined) return
  clearTimeout(waiting.timer)
  waiting.thread.off('exit', drop)
  void waiting.thread.terminate()
}
