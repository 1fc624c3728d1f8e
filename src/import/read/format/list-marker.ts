import { attribute, type HtmlElement, isElement } from './html-tree.ts'

/** What a browser prints before a list item: a bullet or its number, indented by how deep the list stands in others. */
export function listMarker(
  item: HtmlElement,
  at: { readonly ordinal: number; readonly depth: number },
): string {
  const indent = '  '.repeat(Math.max(0, at.depth - 1))
  const list = item.parentNode
  if (list === null || !isElement(list) || list.tagName !== 'ol') return `${indent}• `
  const start = wholeNumber(attribute(list, 'start')) ?? 1
  const value = wholeNumber(attribute(item, 'value')) ?? start + at.ordinal - 1
  return `${indent}${ordinalText(value, attribute(list, 'type') ?? '1')}. `
}

function wholeNumber(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,6}$/.test(written) ? Number(written) : undefined
}

function ordinalText(value: number, style: string): string {
  const lower = style.toLowerCase()
  const hasLetter = lower === 'a' && value >= 1 && value <= 26
  const hasRoman = lower === 'i' && value >= 1 && value < 4_000
  const written = hasLetter ? String.fromCodePoint(value + 96) : hasRoman ? roman(value) : String(value)
  return style === lower ? written : written.toUpperCase()
}

const romanSteps = 'm1000 cm900 d500 cd400 c100 xc90 l50 xl40 x10 ix9 v5 iv4 i1'
  .split(' ')
  .map((step) => ({ letters: step.replace(/\d+/, ''), value: Number(step.replace(/\D+/, '')) }))

function roman(value: number): string {
  let left = value
  let written = ''
  for (const step of romanSteps) {
    while (left >= step.value) {
      written += step.letters
      left -= step.value
    }
  }
  return written
}
