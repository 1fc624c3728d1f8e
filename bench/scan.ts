import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pdfPages } from '../src/import/read/format/pdf-pages.ts'
import { scanFile } from '../src/scan/scan-file.ts'
import { madePdf, words } from '../src/scan/test-files/made-pdf.ts'
import type { Bench } from './measure/bench.ts'
import { CannotRun } from './measure/programs.ts'
import type { Figure } from './measure/report.ts'
import { median } from './measure/statistics.ts'

const run = promisify(execFile)
const pages = 100

/** A report of 100 full pages scanned for what should not be published, in a process of its own, against its text alone. */
export const scan: Bench = async ({ say, isBrief }) => {
  const bytes = fullReport()
  const folder = mkdtempSync(join(tmpdir(), 'moothall-scan-'))
  const path = join(folder, 'report.pdf')
  writeFileSync(path, bytes)
  const times = { ours: [] as number[], extraction: [] as number[], poppler: [] as number[] }
  const hasPoppler = await isPopplerHere()
  if (!hasPoppler) say('pdftotext is not here, so it is not measured; install poppler-utils')
  try {
    for (let round = 0; round < (isBrief ? 1 : 9); round += 1) {
      say(`a report of ${pages} pages, round ${round + 1}`)
      times.ours.push(await secondsOf(() => wholeScan(bytes)))
      times.extraction.push(await secondsOf(() => pdfPages(bytes)))
      if (hasPoppler) times.poppler.push(await secondsOf(() => run('pdftotext', ['-layout', path, '-'])))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  const cost = { kind: 'cost', unit: 's', ours: median(times.ours) } as const
  const figures: Figure[] = [
    {
      ...cost,
      case: `${pages} pages scanned`,
      peer: { name: 'pdf.js, the text alone', value: median(times.extraction) },
    },
  ]
  if (hasPoppler)
    figures.push({
      ...cost,
      case: `${pages} pages scanned, against poppler`,
      peer: { name: 'pdftotext -layout', value: median(times.poppler) },
    })
  return figures
}

/** Pages as full as a council's: 50 lines of 90 characters each, under a heading in a box. */
function fullReport(): Uint8Array {
  const line = 'The committee is asked to note the report and to agree the proposals for the coming year. '
  const page = (number: number): string =>
    [
      'q 0.9 g 60 780 480 24 re f Q',
      words(`Section ${number}`, [72, 786]),
      ...Array.from({ length: 50 }, (_, index) =>
        words(`${number}.${index} ${line}`, [72, 760 - index * 14]),
      ),
    ].join('\n')
  return madePdf(Array.from({ length: pages }, (_, index) => page(index + 1)))
}

async function wholeScan(bytes: Uint8Array): Promise<void> {
  const answer = await scanFile({ bytes, fileName: 'report.pdf' })
  if (!answer.ok || answer.value.pageCount !== pages) throw new CannotRun('the report was not scanned whole')
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

async function isPopplerHere(): Promise<boolean> {
  try {
    await run('pdftotext', ['-v'])
    return true
  } catch {
    return false
  }
}
