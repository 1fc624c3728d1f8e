import type { Span } from '../source-text.ts'

/** Words with each run of white space made one space, every unit knowing where it stands in the source. */
export type Folded = { readonly text: string; readonly at: readonly number[] }

/** A value that was read and the stretch of the source it was read from. */
export type Stretch = { readonly text: string; readonly span: Span }

/** The words of several pieces of a source as one folded text; a word parted by a hyphen at a line's end is joined. */
export function foldPieces(source: string, pieces: readonly Span[]): Folded {
  const at: number[] = []
  let text = ''
  for (const [start, end] of pieces) {
    const joined = endsInHyphen(text) && isWordUnit(source.charCodeAt(start))
    let owesSpace = text !== '' && !joined
    for (let unit = start; unit < end; unit += 1) {
      if (isUnseen(source.charCodeAt(unit))) continue
      if (isSpace(source.charCodeAt(unit))) {
        owesSpace = text !== ''
      } else {
        if (owesSpace) {
          text += ' '
          at.push(unit - 1)
          owesSpace = false
        }
        text += source[unit]
        at.push(unit)
      }
    }
  }
  return { text, at }
}

/** The part of a folded text from `from` up to `to`, as a folded text of its own. */
export function part(folded: Folded, from: number, to: number = folded.text.length): Folded {
  return { text: folded.text.slice(from, to), at: folded.at.slice(from, to) }
}

/** The part of a folded text from `from` up to `to`, without space at its ends; `undefined` where nothing is left. */
export function stretchOf(folded: Folded, from = 0, to: number = folded.text.length): Stretch | undefined {
  let start = Math.max(0, from)
  let end = Math.min(to, folded.text.length)
  while (start < end && folded.text[start] === ' ') start += 1
  while (end > start && folded.text[end - 1] === ' ') end -= 1
  if (start >= end) return undefined
  return { text: folded.text.slice(start, end), span: [folded.at[start] ?? 0, (folded.at[end - 1] ?? 0) + 1] }
}

/** Several stretches read as one: their words in order with `between` parting them, and the whole stretch from the first to the last. */
export function joinStretches(stretches: readonly Stretch[], between = ' '): Stretch | undefined {
  const [first] = stretches
  const last = stretches.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { text: stretches.map((each) => each.text).join(between), span: [first.span[0], last.span[1]] }
}

const wideSpaces = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])

/** Whether a UTF-16 unit is white space, as `\s` has it. */
export function isSpace(unit: number): boolean {
  return unit <= 0x20 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : unit >= 0xa0 && wideSpaces.has(unit)
}

/** A soft hyphen or a space of no width: nothing that a reader sees. */
function isUnseen(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f)
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

function endsInHyphen(text: string): boolean {
  return text.length > 1 && text.endsWith('-') && isWordUnit(text.charCodeAt(text.length - 2))
}
