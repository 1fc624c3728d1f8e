import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readItems } from '../src/import/read/read-items.ts'
import { sourceTextOf } from '../src/import/read/format/source-text-of.ts'
import type { Bench, BenchRun } from './measure/bench.ts'
import { inventedFile, type InventedKind } from './measure/invented-files.ts'
import { CannotRun } from './measure/programs.ts'
import type { Figure } from './measure/report.ts'
import { root } from './measure/server-process.ts'
import { median } from './measure/statistics.ts'

const megabyte = 1_000_000
const linearRatio = 1.3

/** Published texts read in a second, and whether a text a hundred times as long takes a hundred times as long. */
export const read: Bench = async (run) => [...(await corpusFigures(run)), ...(await growthFigures(run))]

/** Each text on its own, from bytes to draft. The peer only decodes the bytes, folds white space and cuts them into lines. */
async function corpusFigures({ say, isBrief }: BenchRun): Promise<Figure[]> {
  const corpus = resolve(root, process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus', 'agenda-items')
  if (!existsSync(corpus)) {
    const sentence = 'the corpus is not here, so its texts cannot be read; set MOOTHALL_CORPUS to its folder'
    if (process.env['CI'] === 'true') throw new CannotRun(sentence)
    say(sentence)
    return []
  }
  const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(corpus, name)))
  const rounds = isBrief ? 1 : 5
  const seconds = isBrief ? 0.2 : 1
  const rates: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
  for (let round = 0; round < rounds + 1; round += 1) {
    say(round === 0 ? 'warming up' : `the corpus, round ${round} of ${rounds}`)
    const both = {
      ours: await rateOf(texts, seconds, readWhole),
      peer: await rateOf(texts, seconds, cutIntoLines),
    }
    if (round > 0) for (const side of ['ours', 'peer'] as const) rates[side].push(both[side])
  }
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1000
  return [
    {
      case: `${texts.length} item texts of the corpus, ${kilobytes.toFixed(1)} KB each on average`,
      kind: 'rate',
      unit: 'texts/s',
      ours: median(rates.ours),
      peer: { name: 'cutting the same bytes into lines', value: median(rates.peer) },
    },
  ]
}

const kinds: Readonly<Record<InventedKind, string>> = {
  pasted: 'text as pasted',
  oneItem: 'text as pasted, all one item',
  printed: 'minutes as printed',
  page: 'Modern.Gov page',
  answer: 'GetMeeting answer',
}

/** Each size is read in turn with the smallest, so that what slows the machine for a while slows both. */
async function growthFigures({ say, isBrief }: BenchRun): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [kind, name] of Object.entries(kinds) as [InventedKind, string][]) {
    const small = inventedFile(kind, 0.05 * megabyte)
    for (const megabytes of isBrief ? [0.5] : [0.5, 5]) {
      say(`${name}, ${megabytes} MB`)
      const large = inventedFile(kind, megabytes * megabyte)
      const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
      for (let round = 0; round <= (isBrief ? 1 : 5); round += 1) {
        const [peer, ours] = [await msPerMegabyte(small), await msPerMegabyte(large)]
        if (round === 0) continue // the code is made quick
        times.peer.push(peer)
        times.ours.push(ours)
      }
      figures.push({
        case: `${name}, ${megabytes} MB`,
        kind: 'cost',
        unit: 'ms/MB',
        ours: median(times.ours),
        peer: { name: '50 KB of the same', value: median(times.peer) },
        aim: linearRatio,
      })
    }
  }
  return figures
}

/** Reads a file again and again for a second, or once where that takes longer. */
async function msPerMegabyte(file: Buffer): Promise<number> {
  const began = performance.now()
  for (let count = 1; ; count += 1) {
    await readWhole(file)
    const tookMs = performance.now() - began
    if (tookMs > 1_000) return (tookMs / count / file.length) * megabyte
  }
}

async function rateOf(
  texts: readonly Buffer[],
  seconds: number,
  each: (bytes: Buffer) => Promise<number>,
): Promise<number> {
  const began = performance.now()
  for (let count = 0; ; count += texts.length) {
    const tookMs = performance.now() - began
    if (tookMs > seconds * 1000) return (count / tookMs) * 1000
    for (const text of texts) await each(text)
  }
}

/** Reads a file to the end, and gives how many items it held. Throws where it is refused: it must not count as quick. */
async function readWhole(bytes: Buffer): Promise<number> {
  const source = await sourceTextOf(bytes, 'a file of the bench')
  if (!source.ok) throw new Error(`a file of the bench was refused: ${source.refusal.code}`)
  const { items } = readItems(source.value)
  if (items.length === 0) throw new Error('nothing was read in a file of the bench')
  return items.length
}

async function cutIntoLines(bytes: Buffer): Promise<number> {
  const lines = bytes.toString('utf8').split('\n')
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '').length
}
