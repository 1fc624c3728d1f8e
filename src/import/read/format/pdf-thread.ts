import { parentPort, workerData } from 'node:worker_threads'
import { printedPages } from './pdf-lines.ts'
import { pdfRuns } from './pdf-runs.ts'

const runs = await pdfRuns(workerData as Uint8Array)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(runs.ok ? { ok: true, value: printedPages(runs.value) } : runs)
