import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { inspectionIn } from '../src/import/inspection/inspection-file.ts'
import { pdfPages } from '../src/import/read/format/pdf-pages.ts'
import type { Bench, BenchRun } from './measure/bench.ts'
import { CannotRun } from './measure/programs.ts'
import type { Figure } from './measure/report.ts'
import { root } from './measure/server-process.ts'
import { median } from './measure/statistics.ts'

const run = promisify(execFile)
const limitMs = 1_000
const reports = [
  { file: 'croydon-2024-12-03.pdf', pages: 12 },
  { file: 'croydon-2017-09-04.pdf', pages: 39 },
]

/** Inspection reports read whole, each in a thread that starts anew, against extraction of the same text alone. */
export const inspection: Bench = async (bench) => {
  const corpus = resolve(root, process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus', 'ofsted')
  if (!existsSync(corpus)) {
    const sentence =
      'the corpus is not here, so its reports cannot be read; set MOOTHALL_CORPUS to its folder'
    if (process.env['CI'] === 'true') throw new CannotRun(sentence)
    bench.say(sentence)
    return []
  }
  const figures: Figure[] = []
  for (const { file, pages } of reports)
    figures.push(...(await figuresOf(bench, { path: join(corpus, file), pages })))
  return figures
}

/** Ours and the peers by turns, so that what slows the machine for a while slows all. */
async function figuresOf(
  { say, isBrief }: BenchRun,
  { path, pages }: { readonly path: string; readonly pages: number },
): Promise<readonly Figure[]> {
  const bytes = readFileSync(path)
  const times = { ours: [] as number[], extraction: [] as number[], poppler: [] as number[] }
  const hasPoppler = await isPopplerHere()
  if (!hasPoppler) say('pdftotext is not here, so it is not measured; install poppler-utils')
  for (let round = 0; round <= (isBrief ? 1 : 15); round += 1) {
    say(`a report of ${pages} pages, round ${round}`)
    const took = {
      ours: await msOf(() => wholly(bytes, path)),
      extraction: await msOf(() => pdfPages(bytes)),
      poppler: hasPoppler ? await msOf(() => run('pdftotext', ['-layout', path, '-'])) : 0,
    }
    if (round === 0) continue // the code is made quick
    for (const side of ['ours', 'extraction', 'poppler'] as const) times[side].push(took[side])
  }
  const name = `a report of ${pages} pages`
  const cost = { kind: 'cost', unit: 'ms', ours: median(times.ours) } as const
  const extraction = { name: 'pdf.js, the text alone', value: median(times.extraction) }
  return [
    ...(pages === 12
      ? [{ ...cost, case: name, peer: { name: 'the limit', value: limitMs }, aim: 1 }]
      : [{ ...cost, case: name }]),
    { ...cost, case: `${name}, against its text alone`, peer: extraction, aim: 1.2 },
    ...(hasPoppler
      ? [
          {
            ...cost,
            case: `${name}, against poppler`,
            peer: { name: 'pdftotext -layout', value: median(times.poppler) },
          },
        ]
      : []),
  ]
}

async function isPopplerHere(): Promise<boolean> {
  try {
    await run('pdftotext', ['-v'])
    return true
  } catch {
    return false
  }
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Reads a report, and throws where it is refused or empty: it must not count as quick. */
async function wholly(bytes: Buffer, path: string): Promise<void> {
  const read = await inspectionIn(bytes, path)
  if (!read.ok) throw new Error(`a report of the bench was refused: ${read.refusal.code}`)
  if (read.value.paragraphs.length === 0) throw new Error('no paragraph was read in a report of the bench')
}
