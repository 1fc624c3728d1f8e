import { parentPort } from 'node:worker_threads'
import { pdfRuns } from './pdf-runs.ts'

parentPort?.on('message', (bytes: Uint8Array) => {
  void answer(bytes)
})

async function answer(bytes: Uint8Array): Promise<void> {
  const runs = await pdfRuns(bytes)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(runs)
}
