/** An invented text in the manner of some council, with what a person reads in it. */
export type UnseenText = {
  readonly name: string
  /** How the text is laid out; pasted where not said. */
  readonly layout?: 'pasted' | 'printed'
  readonly text: string
  /** The meeting, where the text names one. */
  readonly meeting?: {
    readonly body?: string
    readonly date?: string
    readonly startsAt?: string
  }
  readonly items: readonly UnseenItem[]
  /** What the reader is known to miss ("- …") or to make up ("+ …"). */
  readonly gaps?: readonly string[]
}

/** One item as a person reads it; what is left out is not there. */
export type UnseenItem = {
  readonly title: string | null
  readonly number?: string
  readonly toFollow?: true
  readonly embargo?: { readonly until?: string }
  readonly decisionMaker?: string
  /** Each `number|verb|text`. */
  readonly limbs?: readonly string[]
  /** Each `honorific|name|role|organisation|first words`. */
  readonly said?: readonly string[]
  readonly votes?: readonly (readonly [number | null, number | null, number | null])[]
  readonly documents?: readonly string[]
}
