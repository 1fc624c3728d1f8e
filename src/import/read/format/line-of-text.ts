/** A link inside a block: where its words stand in the block's text, and its address as written. */
export type BlockLink = { readonly start: number; readonly end: number; readonly url: string }

/** Gathers the words of one block with their spaces folded, and where its links stand. */
export class LineOfText {
  #pieces: string[] = []
  #length = 0
  #endsWith = ''
  #isSpacePending = false
  #url: string | undefined
  readonly #links: { readonly start: number; end: number; readonly url: string }[] = []

  /** Begins the line with a list marker, its indent kept. */
  begin(marker: string): void {
    this.#push(marker)
  }

  /** Adds words as they stand in the page's source, and the address of the link that they stand in. */
  add(raw: string, url?: string): void {
    const shown = raw.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    for (const [index, word] of shown.split(/\s+/).entries()) {
      if (index > 0) this.#isSpacePending = true
      if (word !== '') this.#word(word, url)
    }
  }

  /** Goes on in a new line of the same block. */
  breakLine(): void {
    this.#isSpacePending = false
    if (this.#length > 0) this.#push('\n')
  }

  /** The line's text and its links. */
  finish(): { readonly text: string; readonly links: readonly BlockLink[] } {
    return { text: this.#pieces.join('').trimEnd(), links: this.#links }
  }

  #word(word: string, url: string | undefined): void {
    if (this.#isSpacePending && this.#length > 0 && !/[ \n]/.test(this.#endsWith)) this.#push(' ')
    this.#isSpacePending = false
    const start = this.#length
    this.#push(word)
    const link = this.#links.at(-1)
    if (url !== undefined && url === this.#url && link !== undefined) link.end = this.#length
    else if (url !== undefined) this.#links.push({ start, end: this.#length, url })
    this.#url = url
  }

  #push(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    this.#endsWith = piece.at(-1) ?? ''
  }
}
