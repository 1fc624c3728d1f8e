import { scanWaitingFiles } from '../acts/scan/scan-waiting-files.ts'
import { scanFile } from '../scan/scan-file.ts'
import type { Job } from './job.ts'

/** Scans, every ten minutes, some of the files that came in before files were scanned. */
export const scanFilesOften: Job = {
  name: 'scan-files',
  every: '*/10 * * * *',
  run: async ({ office, clock, readFile }) => {
    await scanWaitingFiles(office, { clock, readFile, scan: (bytes) => scanFile({ bytes }) })
  },
}
