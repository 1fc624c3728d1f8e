import type { Span } from '../source-text.ts'

/** Where a line that names a meeting does so. Spans are into the text of which the line is a part. */
export type MeetingWords = {
  readonly body?: Span
  readonly date?: Span
  readonly startsAt?: Span
  /** The number that the item had there: "(Item 104.)" without its point. */
  readonly number?: Span
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const datePattern = new RegExp(
  `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2}(?:st|nd|rd|th)?,? (?:${months}),? \\d{4}|\\b\\d{1,2}/\\d{1,2}/\\d{4}`,
)
const timePattern = /^,? ?(?:at )?(\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|noon)/i

/**
 * The meeting that a line names: "Cabinet - Thursday 15 January 2026 7:30 pm", "Meeting of Cabinet, Wednesday,
 * 4th December, 2024 6.30 pm (Item 104.)" or "Meeting: 04/12/2024 - Cabinet (Item 8)". Nothing where it has no date.
 */
export function meetingWords(line: string, startsAt: number): MeetingWords {
  const found = datePattern.exec(line)
  if (found === null) return {}
  const end = found.index + found[0].length
  const parts = {
    body: bodyBefore(line.slice(0, found.index)) ?? bodyAfter(line, end),
    date: { start: found.index, length: found[0].length },
    startsAt: timeAfter(line, end),
    number: itemNumber(line),
  }
  const known = Object.entries(parts).filter((part): part is [string, Stretch] => part[1] !== undefined)
  return Object.fromEntries(
    known.map(([name, part]) => [name, [startsAt + part.start, startsAt + part.start + part.length]]),
  )
}

type Stretch = { readonly start: number; readonly length: number }

function bodyBefore(before: string): Stretch | undefined {
  const lead =
    /^[•\s]*(?:(?:agenda|decisions|minutes) (?:for|of) |meeting of |meeting: ?)?(?:the )?/i.exec(
      before,
    )?.[0] ?? ''
  let end = before.length
  while (end > lead.length && ' ,-–'.includes(before[end - 1] ?? '')) end -= 1
  return end > lead.length ? { start: lead.length, length: end - lead.length } : undefined
}

function bodyAfter(line: string, from: number): Stretch | undefined {
  const lead = /^ ?[-–] ?/.exec(line.slice(from))?.[0]
  if (lead === undefined) return undefined
  const start = from + lead.length
  const bracket = line.lastIndexOf(' (')
  const end = bracket > start ? bracket : line.length
  return end > start ? { start, length: end - start } : undefined
}

function timeAfter(line: string, from: number): Stretch | undefined {
  const found = timePattern.exec(line.slice(from, from + 40))
  const time = found?.[1]
  return found === null || time === undefined
    ? undefined
    : { start: from + found[0].length - time.length, length: time.length }
}

function itemNumber(line: string): Stretch | undefined {
  const found = /\((?:item|minute) (?:no\.? )?(?=[^()]{1,20}\))/i.exec(line)
  if (found === null) return undefined
  const start = found.index + found[0].length
  const number = line.slice(start, line.indexOf(')', start)).replace(/\.$/, '')
  return number === '' ? undefined : { start, length: number.length }
}
