import type { Span } from '../source-text.ts'

/**
 * Makes a text piece by piece and gives the span of each piece.
 * `builder.text.slice(...span)` equals the piece as {@link withoutControls} leaves it.
 */
export class TextBuilder {
  #pieces: string[] = []
  #length = 0

  /** The span at which a piece now stands, added to the end of the text. */
  add(piece: string): Span {
    const start = this.#length
    const clean = withoutControls(piece)
    this.#pieces.push(clean)
    this.#length += clean.length
    return [start, this.#length]
  }

  /** The whole text so far. */
  get text(): string {
    return this.#pieces.join('')
  }
}

/** The text with each control character made a space, except tab, line feed and form feed. Its length is kept. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that a terminal would obey
  return text.replace(/[\u0000-\u0008\u000b\u000d-\u001f\u007f-\u009f]/g, ' ')
}
