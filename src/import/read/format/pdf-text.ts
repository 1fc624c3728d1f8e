import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '../../../foundation/result.ts'
import type { BadFileReason } from './bad-file.ts'

/** How long one PDF may take, and how much memory: a small PDF can unpack to a very large one. */
const pdfLimits = { timeMs: 120_000, memoryMb: 1_024 } as const

/**
 * The text of a PDF, laid out in lines as printed. It is read in a thread of its own, which is stopped where the
 * PDF asks for more time or memory than a real one does.
 *
 * @refuses pdf-too-slow and, where memory ran out, pdf-damaged, besides what reading its runs refuses
 */
export function pdfText(
  bytes: Uint8Array,
  timeMs: number = pdfLimits.timeMs,
): Promise<Result<string, BadFileReason>> {
  const thread = new Worker(new URL('pdf-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: pdfLimits.memoryMb },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const answer = (result: Result<string, BadFileReason>): void => {
      clearTimeout(timer)
      resolve(result)
      void thread.terminate()
    }
    const timer = setTimeout(
      () => answer(refuse({ code: 'pdf-too-slow', seconds: Math.ceil(timeMs / 1000) })),
      timeMs,
    )
    thread.once('message', (result: Result<string, BadFileReason>) => answer(result))
    thread.once('error', () => answer(refuse({ code: 'pdf-damaged' })))
    thread.once('exit', () => answer(refuse({ code: 'pdf-damaged' })))
  })
}
