import { bodyAtHead } from '../item/body-name.ts'

/** The words that make a decision, where they stand in a block's text. */
export type Formula = {
  readonly start: number
  readonly end: number
  /** Where the words decided begin, after "that", "to", colons and dashes. */
  readonly restAt: number
  /** The body named as deciding, before the formula: "The Cabinet resolved that". */
  readonly subject: { readonly start: number; readonly end: number } | undefined
  /** `strong`: the decision itself; `weak`: words that also tell of lesser agreement, used where nothing strong stands. */
  readonly strength: 'strong' | 'weak'
}

const words =
  'RESOLVED|R E S O L V E D|Resolved|AGREED|Agreed|RECOMMENDED|Recommended|DECIDED|Decided|ORDERED'
const atHead = new RegExp(
  `^(?:It was (?:\\w+ly )?|IT WAS (?:\\w+LY )?|Accordingly,? it was )?(${words})(?![\\w-])(?!, (?:the|a) )`,
)
const titleCaseGoesOn = /^(?:,? ?that\b| ?[:;–—-]| (?:unanimously|nem)|,? to\b| ?\(|$| That\b|, on )/
const capitals = /(?:^|[\s,.;(“"])(RESOLVED|AGREED|RECOMMENDED|DECIDED)(?![\w-])/
const itWas =
  /\b(?:it (?:was|had been)|and|was|were) (?:(?:then|therefore|thereupon|duly|unanimously|further|subsequently|also) ){0,2}(resolved|agreed|recommended|decided|RESOLVED)(?: (?:unanimously|by the [A-Z][\w-]+))?,? ?(?=that\b|to\b(?! be\b)|:|-|–)/
const bodyDecides =
  /^,? ?(?:(?:then|therefore|thereupon|unanimously|duly|also|further) ){0,2}(resolved|Resolved|RESOLVED|agreed|AGREED|recommended|RECOMMENDED|decided)(?: unanimously)?(?=,? ?(?:that|to)\b|:|;)/
const informal = /(?:Leader|Portfolio Holder|Members|Councillors|Group|Mayor)$/
const alone = /^(RECEIVED|NOTED|APPROVED|ENDORSED|DEFERRED|ADOPTED|Noted|Received|Approved|Deferred)\.?$/
const told =
  /^(DEFERRED|REFUSED|GRANTED|APPROVED|NOTED|RECEIVED|ENDORSED|ADOPTED|REFERRED)(?= (?:for|until|to|pending|subject|as|with|the|on|in)\b)/
const searched = 1500

/** The decision formula in a block's text; `undefined` where it has none. Only the first 1,500 units are searched. */
export function formulaAt(text: string): Formula | undefined {
  const head = text.slice(0, searched)
  return standingAlone(head) ?? headFormula(head) ?? subjectFormula(head) ?? innerFormula(head)
}

function standingAlone(head: string): Formula | undefined {
  const found = head.length < 14 ? alone.exec(head) : told.exec(head)
  return found === null
    ? undefined
    : { start: 0, end: found[1]?.length ?? 0, restAt: 0, subject: undefined, strength: 'strong' }
}

function headFormula(head: string): Formula | undefined {
  const found = atHead.exec(head)
  const word = found?.[1]
  if (found === null || word === undefined) return undefined
  const end = found[0].length
  const shouted = word === word.toUpperCase()
  if (!shouted && !titleCaseGoesOn.test(head.slice(end))) return undefined
  if (isHeadingInCapitals(head, end) || isOutcome(head)) return undefined
  return {
    start: end - word.length,
    end,
    restAt: restAfter(head, end),
    subject: undefined,
    strength: /^resolved$/i.test(word) || shouted ? 'strong' : 'weak',
  }
}

function subjectFormula(head: string): Formula | undefined {
  const body = bodyAtHead(head)
  if (body === undefined) return undefined
  const found = bodyDecides.exec(head.slice(body.end))
  const word = found?.[1]
  if (found === null || word === undefined) return undefined
  const start = body.end + found[0].indexOf(word)
  const end = start + word.length
  const strong = /^resolved$/i.test(word) || word === word.toUpperCase()
  if (!strong && informal.test(head.slice(body.start, body.end))) return undefined
  return { start, end, restAt: restAfter(head, end), subject: body, strength: strong ? 'strong' : 'weak' }
}

function innerFormula(head: string): Formula | undefined {
  const found = capitals.exec(head) ?? itWas.exec(head)
  const word = found?.[1]
  if (found === null || word === undefined) return undefined
  const start = found.index + found[0].indexOf(word)
  const end = start + word.length
  if (isHeadingInCapitals(head, end)) return undefined
  const strong = /^resolved$/i.test(word) || word === word.toUpperCase()
  return {
    start,
    end,
    restAt: restAfter(head, end),
    subject: undefined,
    strength: strong ? 'strong' : 'weak',
  }
}

function isHeadingInCapitals(head: string, end: number): boolean {
  return (
    head.length < 120 &&
    head.length > end + 2 &&
    head === head.toUpperCase() &&
    !/^[^\p{L}]*(?:THAT|TO)\b/u.test(head.slice(end))
  )
}

/** "Agreed unanimously." after a motion tells how it was voted on, and holds no words that were decided. */
function isOutcome(head: string): boolean {
  return /^agreed(?: unanimously| nem\.? con\.?)?\.$/i.test(head)
}

const connectors = [
  /^[\s,:;|"“.–—-]+/,
  /^(?:unanimously|UNANIMOUSLY|nem\.? con\.?|by the (?:Committee|Council|Cabinet|Board|Panel)|by \d{1,3} votes to \d{1,3})(?![\w-])/,
  /^\((?:unanimous(?:ly)?|nem\.? con\.?|[Mm]inute [\w/ ]{1,20}|\d{1,4}\/\d{2,4}|by \d{1,3} votes to \d{1,3}[^()]{0,40}|[Ff]or[: ]\d[^()]{0,60}|\d{1,3} (?:votes )?for[^()]{0,60})\)/,
  /^to (?:the )?(?:full )?(?:council|cabinet|executive|board|governance committee)(?=[:, ]+that\b|[:;,–—-]|$)/i,
  /^(?:that|THAT)(?![\w-])/,
  /^to(?=[\s:;,–—-]|$)/,
]

/** Where the words decided begin. A "That" with a capital belongs to them; "that" and "to" belong to the formula. */
function restAfter(head: string, end: number): number {
  let at = end
  for (let round = 0; round < 8; round += 1) {
    const rest = head.slice(at, at + 120)
    const next = connectors.map((connector) => connector.exec(rest)?.[0] ?? '').find((taken) => taken !== '')
    if (next === undefined) return at
    at += next.length
    if (next === 'to' || next === 'that') {
      const space = /^[\s,:;|"“–—-]+/.exec(head.slice(at, at + 20))?.[0] ?? ''
      return at + space.length
    }
  }
  return at
}
