import { type Folded, type Stretch, stretchOf } from '../text/folded.ts'

/** A number with the words it stands before. */
export type Numbered = { readonly number: Stretch; readonly stretch: Stretch }

const inline =
  /(?:^|[\s:;,–—-])(\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\d{1,2}\.(?=\s[A-Z]))\s?/g
const first = /^\(?(?:a|i|1)[).]/

/**
 * The parts of an enumeration written in one paragraph: "(a) that the report be noted; and (b) that it be published".
 * Empty where the paragraph holds no list that begins with its first number and goes on in order.
 */
export function inlineParts(
  folded: Folded,
  from: number,
): { readonly introEnd: number; readonly parts: readonly Numbered[] } {
  const starts = markersInOrder(folded.text, from)
  if (starts.length < 2) return { introEnd: from, parts: [] }
  const parts = starts.flatMap((start, index) => {
    const stretch = stretchOf(folded, start.textAt, starts[index + 1]?.at ?? folded.text.length)
    const number = stretchOf(folded, start.at, start.textAt)
    return stretch === undefined || number === undefined ? [] : [{ number, stretch }]
  })
  return { introEnd: starts[0]?.at ?? from, parts }
}

type Start = { readonly number: string; readonly at: number; readonly textAt: number }

function markersInOrder(text: string, from: number): readonly Start[] {
  const starts: Start[] = []
  let expected: string | undefined
  for (const match of text.slice(from).matchAll(inline)) {
    const number = match[1] ?? ''
    const at = from + match.index + match[0].indexOf(number)
    const opensList =
      starts.length === 0 &&
      first.test(number) &&
      /(?:^|[:;,–—-]|\b(?:that|to|and|That))\s*$/.test(text.slice(Math.max(from, at - 8), at))
    if (opensList || number === expected) {
      starts.push({ number, at, textAt: at + number.length })
      expected = next(number)
    }
  }
  return starts
}

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
]

/** The number that follows in the same list: `(b)` after `(a)`, `2.` after `1.`, `(ii)` after `(i)`. */
function next(number: string): string {
  const value = number.replace(/[().]/g, '')
  const roman = romans.indexOf(value)
  const letter = String.fromCharCode(value.charCodeAt(0) + 1)
  const following = /^\d/.test(value)
    ? String(Number(value) + 1)
    : roman === -1
      ? letter
      : (romans[roman + 1] ?? '')
  return number.replace(value, following)
}
