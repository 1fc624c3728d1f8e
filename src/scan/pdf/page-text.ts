import type { DrawnGlyph } from './drawn-page.ts'

/** The characters of a page as lines of text, in the order in which they are drawn. */
export function pageText(glyphs: readonly DrawnGlyph[]): string {
  let text = ''
  let before: DrawnGlyph | undefined
  for (const glyph of glyphs) {
    if (before !== undefined) text += between(before, glyph)
    text += glyph.text
    before = glyph
  }
  return text
}

/** What stands between two characters: nothing, a space, or the end of a line. */
function between(before: DrawnGlyph, glyph: DrawnGlyph): string {
  const size = Math.max(before.size, glyph.size, 1)
  if (Math.abs(glyph.core[1] - before.core[1]) > size * 0.5) return '\n'
  const gap = glyph.core[0] - before.core[2]
  const apart = Math.max(glyph.core[2] - glyph.core[0], before.core[2] - before.core[0])
  if (gap < -size * 2) return '\n'
  return glyph.run !== before.run && gap > apart + size * 0.15 ? ' ' : ''
}
