// Prints how well the reader reads the corpus: `node test/conformance/reading/score.ts` (with --misses, each difference).
import { expectations, hasCorpus } from './expectation.ts'
import { type Score, type Tally, precisionOf, recallOf, scoreOf, scored, sumOf } from './scoring.ts'

if (!hasCorpus) {
  console.error('The corpus is not here: set MOOTHALL_CORPUS to its folder.')
  process.exit(1)
}

const scores = expectations().map(({ expected, text }) => scoreOf(expected, text))
console.log(`| text | ${scored.join(' | ')} |\n|---|${scored.map(() => '---').join('|')}|`)
for (const score of scores) {
  console.log(row(nameOf(score), (what) => score.tallies[what]))
  if (process.argv.includes('--misses')) for (const miss of score.misses) console.log(`    ${miss}`)
}
console.log(row('**all**', (what) => sumOf(scores.map((score) => score.tallies[what]))))

function nameOf({ text }: Score): string {
  return text
    .slice(text.lastIndexOf('/') + 1)
    .replace(/\.txt$/, '')
    .slice(-40)
}

function row(name: string, tallyOf: (what: (typeof scored)[number]) => Tally): string {
  return `| ${name} | ${scored.map((what) => cell(tallyOf(what))).join(' | ')} |`
}

function cell(tally: Tally): string {
  if (tally.expected + tally.read === 0) return '–'
  return `${precisionOf(tally).toFixed(2)} / ${recallOf(tally).toFixed(2)} (${tally.expected})`
}
