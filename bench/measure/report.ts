import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

/** One figure of a bench. A cost is worse the larger it is, a rate the smaller. */
export type Figure = {
  readonly case: string
  readonly kind: 'cost' | 'rate'
  readonly unit: string
  readonly ours: number
  /** What ours is held against; absent where the figure is reported alone. */
  readonly peer?: { readonly name: string; readonly value: number }
  /** The ratio of ours to the peer that is aimed at: at most for a cost, at least for a rate. */
  readonly aim?: number
}

/** A figure as it is written to `bench/results`. */
export type ReportedRow = Omit<Figure, 'peer' | 'aim'> & {
  readonly peer: number | null
  readonly peerName: string | null
  readonly ratio: number | null
  readonly aim: number | null
}

/** A bench as it is written to `bench/results`. */
export type Report = {
  readonly name: string
  readonly at: string
  readonly machine: string
  readonly rows: readonly ReportedRow[]
}

/** The report of a bench that has ended now, on this machine. */
export function reportOf(name: string, figures: readonly Figure[]): Report {
  const model = cpus()[0]?.model ?? 'an unknown processor'
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const machine = `${cpus().length} cores of ${model}, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}`
  return { name, at: new Date().toISOString(), machine, rows: figures.map(rowOf) }
}

/** The row that reports a figure. */
function rowOf({ peer, aim, ...figure }: Figure): ReportedRow {
  return {
    ...figure,
    ours: rounded(figure.ours),
    peer: peer === undefined ? null : rounded(peer.value),
    peerName: peer?.name ?? null,
    ratio: peer === undefined ? null : rounded(figure.ours / peer.value),
    aim: aim ?? null,
  }
}

/** The table of a report, in Markdown. */
export function tableOf({ name, at, machine, rows }: Report): string {
  const head = ['case', 'ours', 'peer', 'unit', 'ratio', 'worse', 'aim']
  const lines = rows.map((row) => [
    row.case,
    String(row.ours),
    row.peer === null ? '' : `${row.peer} (${row.peerName})`,
    row.unit,
    String(row.ratio ?? ''),
    row.kind === 'cost' ? 'higher' : 'lower',
    aimed(row),
  ])
  const width = (column: number) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length))
  const drawn = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(width(column))).join(' | ')} |`
  const rule = `|${head.map((_, column) => '-'.repeat(width(column) + 2)).join('|')}|`
  return [`${name}: ${at}, ${machine}`, '', drawn(head), rule, ...lines.map(drawn)].join('\n')
}

/** Writes a report to `bench/results`. */
export function writeReport(report: Report): void {
  const folder = join(import.meta.dirname, '..', 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${report.name}.json`), `${JSON.stringify(report, undefined, 2)}\n`)
}

function aimed({ kind, ratio, aim }: ReportedRow): string {
  if (aim === null || ratio === null) return ''
  const isMet = kind === 'cost' ? ratio <= aim : ratio >= aim
  return `${kind === 'cost' ? 'at most' : 'at least'} ${aim}: ${isMet ? 'met' : 'MISSED'}`
}

function rounded(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 5 : 3))
}
