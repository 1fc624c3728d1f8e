// Prints how well the reader reads the invented texts, and each difference: `node test/conformance/reading/unseen/print.ts`.
import { differences, unseenTexts } from './unseen-score.ts'

const kinds = [
  'meeting',
  'title',
  'to follow',
  'embargo',
  'decision maker',
  'limb',
  'said',
  'vote',
  'document',
]
const sums = new Map(kinds.map((kind) => [kind, { expected: 0, read: 0, right: 0 }]))
for (const text of unseenTexts) {
  const { misses, expected, read } = differences(text)
  if (misses.length > 0) console.log(`\n${text.name}\n${misses.map((miss) => `    ${miss}`).join('\n')}`)
  for (const kind of kinds) {
    const sum = sums.get(kind)
    if (sum === undefined) continue
    const count = (values: readonly string[], lead: string) =>
      values.filter((value) => value.startsWith(lead + kind)).length
    sum.expected += count(expected, '')
    sum.read += count(read, '')
    sum.right += count(expected, '') - count(misses, '- ')
  }
}
console.log(`\n${unseenTexts.length} texts: precision / recall (expected)`)
for (const [kind, { expected, read, right }] of sums)
  console.log(`${kind}: ${(right / read).toFixed(2)} / ${(right / expected).toFixed(2)} (${expected})`)
