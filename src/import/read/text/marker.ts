/** The number or bullet at the head of a paragraph. */
export type Marker = {
  /** As printed: `2.1`, `(a)`, `1)`, `•`. */
  readonly text: string
  readonly bullet: boolean
  /** What stands around the number: `(@)`, `@)`, `@.`, `@`. Markers of one list share it. */
  readonly shape: string
  /** The number itself: `2.1`, `a`, `iv`. */
  readonly number: string
  /** Units taken with the space after it. */
  readonly length: number
}

const bullet = /^(?:[•·▪◦‣●○∙⁃■□➢➤►✓✔§\ue000-\uf8ff*]\s*|[-–—]\s+|o(?:\s{2,}|\s(?=\p{Lu})))/u
const number =
  /^(\()?(\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVX]{1,5})(?![\p{L}\p{N}])(\.?\)|\.)?((?:\s*\|)?\s*(?:[-–—]\s+(?=That |To ))?)/u
const measures = /^(?:%|m\b|million|billion|per cent)/
const shortened = /^(?:ie|eg|no|pp|al|st|am|pm)$/
const wordsAfter = /^["“‘'([]?[\p{Lu}\p{N}£]/u

/** The marker at the head of a line; `undefined` where it has none. `strict` where the line goes on from the one before. */
export function markerOf(line: string, strict: boolean): Marker | undefined {
  const dot = bullet.exec(line)
  if (dot !== null)
    return { text: dot[0].trim(), bullet: true, shape: '•', number: '', length: dot[0].length }
  const found = number.exec(line)
  if (found === null) return undefined
  const [whole, open = '', value = '', close = '', space = ''] = found
  const marker = {
    text: `${open}${value}${close}`,
    bullet: false,
    shape: `${open}@${close}`,
    number: value,
    length: whole.length,
  }
  const rest = line.slice(whole.length)
  return isMarker({ open, value, close, space, rest }) && (!strict || standsAlone(marker, rest))
    ? marker
    : undefined
}

type Parts = Readonly<Record<'open' | 'value' | 'close' | 'space' | 'rest', string>>

function isMarker(parts: Parts): boolean {
  const { open, value, close, space, rest } = parts
  if (space === '' && rest !== '') return open !== '' && close === ')' && /^\p{Lu}/u.test(rest)
  if (open !== '' || close.endsWith(')')) return close.endsWith(')')
  if (value.includes('.')) return !measures.test(rest) && wordsAfter.test(rest)
  return close === '.' ? isStopped(parts) : isSpacedFigure(parts)
}

/** "12   Apologies": a figure without a stop numbers a part only where it stands well apart from it, or before "That". */
function isSpacedFigure({ value, space, rest }: Parts): boolean {
  return /^\d+$/.test(value) && (space.length >= 2 ? wordsAfter.test(rest) : /^(?:That|To) /.test(rest))
}

/** Whether a letter or number with a full stop numbers a part, and is no initial and no "no." or "pp.". */
function isStopped({ value, rest }: Parts): boolean {
  return !isInitial(value, rest) && !shortened.test(value)
}

const decided =
  /^(?:That|To|The|Approved?|Agreed?|Noted?|Delegated?|Authorised?|Endorsed?|Adopted?|Recommended|Recommends?|Receive[ds]?|Referred|Deferred|Confirmed?|Accepted)\b/

/** "A. Smith" is a name, "A. That the report be noted" a part of a list. */
function isInitial(value: string, rest: string): boolean {
  return /^[A-Z]$/.test(value) && !decided.test(rest)
}

/** In the middle of wrapped words "2. " or "(a)" opens a paragraph only where a capital follows. */
function standsAlone(marker: Marker, rest: string): boolean {
  return wordsAfter.test(rest) || (rest === '' && marker.shape !== '@.') || /^(?:that|to) /.test(rest)
}

/** A place in a list, counted in one scheme: `i` is the ninth letter and the first Roman numeral. */
export type Place = { readonly scheme: 'figure' | 'letter' | 'roman'; readonly at: number }

/** The places that a marker may hold in its list. */
export function placesOf(marker: Pick<Marker, 'number'>): readonly Place[] {
  const value = marker.number
  if (value === '') return []
  if (/^\d/.test(value)) return [{ scheme: 'figure', at: Number(value.split('.').at(-1)) }]
  const letters = value.toLowerCase()
  const roman = romanValue(letters)
  const twice = letters.length === 2 && letters[0] === letters[1]
  const letter = letters.length === 1 || twice ? letters.charCodeAt(0) - 96 + (twice ? 26 : 0) : 0
  return [
    ...(letter > 0 ? [{ scheme: 'letter', at: letter } as const] : []),
    ...(roman > 0 ? [{ scheme: 'roman', at: roman } as const] : []),
  ]
}

/** The places among `here` that come next after one of `before` in the same scheme, at most `gap` further on. */
export function following(before: readonly Place[], here: readonly Place[], gap = 1): readonly Place[] {
  return here.filter(({ scheme, at }) =>
    before.some((place) => place.scheme === scheme && at > place.at && at <= place.at + gap),
  )
}

/** Whether a marker may open a list. */
export function isFirst(marker: Pick<Marker, 'number'>): boolean {
  return placesOf(marker).some(({ at }) => at === 1)
}

const romanUnits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

function romanValue(letters: string): number {
  let total = 0
  for (let at = 0; at < letters.length; at += 1) {
    const unit = romanUnits[letters[at] ?? ''] ?? 0
    const next = romanUnits[letters[at + 1] ?? ''] ?? 0
    if (unit === 0) return 0
    total += unit < next ? -unit : unit
  }
  return total
}
