import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { SourceText, Span } from './source-text.ts'
import type { ItemBlocks } from './item/split-items.ts'
import type { Block } from './text/blocks.ts'
import { type Found, firstDate, firstTime } from '../../foundation/dates-in-text.ts'
import { type Folded, type Stretch, foldPieces, part, stretchOf } from './text/folded.ts'
import { isBodyLine, isDateLine, isMinutesHead } from './item/meeting-head.ts'
import { labelOf } from './text/label.ts'

/** A value that was read and where it stands. */
export type Placed<Value> = { readonly value: Value; readonly span: Span }

/** The meeting that a text names, each part with where it stands. */
export type FoundMeeting = {
  readonly body: Stretch | undefined
  readonly date: Placed<CalendarDate> | undefined
  readonly startsAt: Placed<string> | undefined
}

const printedHead =
  /\b(?:MINUTES|Minutes|NOTES|Notes|RECORD|Record|PROCEEDINGS|Proceedings|DECISIONS|Decisions)(?: of| OF)? (?:(?:a|an|the|A|THE) )?(?:[a-z]+ )?(?:(?:meeting|Meeting|MEETING) (?:of|OF) )?(?:the |THE )?(?<body>\p{Lu}[^.]{2,140}?),? (?:held|HELD|which was held|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on \d|took place)/u
const summoned = /\bmeeting of (?:the )?(?<body>\p{Lu}[^.]{2,140}?),? (?:will be|is to be|to be) held\b/u
const beforeDate = /^(.{4,80}?),?(?: ?[-–—])?(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)? $/i
const meetingAt =
  /^(?:Meeting: ?|Decided at meeting: ?)?(?<date>\d{1,2}\/\d{1,2}\/\d{4}) [-–] (?<body>.+?)(?: [-–] Expired [\d/]+)?(?: \(Item [^)]{1,20}\))?$/i
const farthest = 30

type Split = {
  readonly header: readonly Block[]
  readonly blocks: readonly Block[]
  readonly items: readonly ItemBlocks[]
}

/** The meeting that a source names: by its format, by a labelled line, by the head of printed minutes or of a page. */
export function meetingOf(source: SourceText, { header, blocks, items }: Split): FoundMeeting {
  const given = givenBy(source)
  const line = items.find((item) => item.meetingLine !== undefined)?.meetingLine
  const found = [
    line === undefined ? {} : fromLine(line.whole, !isDecisionLine(line)),
    fromLabels(blocks),
    fromHead(header),
  ]
  const first = <Key extends keyof FoundMeeting>(key: Key) =>
    [given, ...found].find((each) => each[key] !== undefined)?.[key]
  return { body: first('body'), date: first('date'), startsAt: first('startsAt') }
}

/** The body that "Meeting: 04/12/2024 - Cabinet (Item 8)" names. */
export function bodyOfMeetingLine(line: Block): Stretch | undefined {
  return fromLine(line.whole, !isDecisionLine(line)).body
}

function isDecisionLine(block: Block): boolean {
  return !/^Meeting/i.test(block.whole.text)
}

function givenBy(source: SourceText): Partial<FoundMeeting> {
  const words = (span: Span | undefined) => (span === undefined ? undefined : foldPieces(source.text, [span]))
  const [body, date, startsAt] = [
    words(source.meeting.body),
    words(source.meeting.date),
    words(source.meeting.startsAt),
  ]
  return {
    body: body === undefined ? undefined : stretchOf(body),
    date: date === undefined ? undefined : placed(date, firstDate(date.text)),
    startsAt: startsAt === undefined ? undefined : placed(startsAt, firstTime(startsAt.text)),
  }
}

function placed<Value>(words: Folded, found: Found<Value> | undefined): Placed<Value> | undefined {
  const stretch = found === undefined ? undefined : stretchOf(words, found.start, found.end)
  return found === undefined || stretch === undefined ? undefined : { value: found.value, span: stretch.span }
}

function fromLine(words: Folded, namesBody: boolean): Partial<FoundMeeting> {
  const found = meetingAt.exec(words.text)
  const body = found?.groups?.['body']
  if (body === undefined) return {}
  const at = words.text.indexOf(body)
  return {
    body: namesBody ? stretchOf(words, at, at + body.length) : undefined,
    date: placed(words, firstDate(words.text)),
  }
}

/** "Decided at meeting: 07/03/2017 - Cabinet" before "Date of decision: 07/03/2017". */
function fromLabels(blocks: readonly Block[]): Partial<FoundMeeting> {
  let date: Placed<CalendarDate> | undefined
  for (const block of blocks) {
    if (block.whole.text.length > 200) continue
    const label = labelOf(block.whole.text)
    if (label?.kind === 'decided-at' && meetingAt.test(block.whole.text)) return fromLine(block.whole, true)
    if (label?.kind === 'decided-on') date ??= placed(block.whole, firstDate(block.whole.text))
  }
  return { date }
}

function fromHead(blocks: readonly Block[]): Partial<FoundMeeting> {
  for (const [at, block] of blocks.slice(0, farthest).entries()) {
    const found =
      fromBodyAndDate(block) ??
      fromMinutesHead(block, blocks.slice(Math.max(0, at - 4), at)) ??
      fromDateLine(block, blocks[at - 1])
    if (found !== undefined) return found
  }
  return {}
}

/** "MINUTES of a meeting of the Cabinet held … on Thursday, 9 January 2025"; the body may stand on a line above. */
function fromMinutesHead({ whole }: Block, above: readonly Block[]): Partial<FoundMeeting> | undefined {
  if (whole.text.length > 600) return undefined
  const printed = printedHead.exec(whole.text) ?? summoned.exec(whole.text)
  const body = printed?.groups?.['body']
  if (printed === null && !isMinutesHead(whole.text)) return undefined
  if (body === undefined) return { ...timesOf(whole), body: bodyAbove(above) }
  const from = whole.text.indexOf(body, printed?.index)
  const told = timesOf(part(whole, from))
  return {
    ...(told.date === undefined ? timesOf(whole) : told),
    body: stretchOf(whole, from, from + body.length),
  }
}

/** "CORPORATE PARENTING PANEL – 10th December 2024". */
function fromBodyAndDate({ whole }: Block): Partial<FoundMeeting> | undefined {
  const date = whole.text.length > 120 ? undefined : firstDate(whole.text)
  const dash = date === undefined ? undefined : beforeDate.exec(whole.text.slice(0, date.start))
  const body = dash?.[1]
  if (
    body === undefined ||
    !isBodyLine(body) ||
    /\b(?:minutes|held|meetings?|appointed|report)\b/i.test(body)
  )
    return undefined
  return { ...timesOf(whole), body: stretchOf(whole, 0, body.length) }
}

function bodyAbove(above: readonly Block[]): Stretch | undefined {
  const line = above.findLast(({ whole }) => isBodyLine(whole.text))
  return line === undefined ? undefined : stretchOf(line.whole)
}

/** "Cabinet" with "Wednesday, 10th October, 2012 7.30 pm" on the line below. */
function fromDateLine({ whole }: Block, before: Block | undefined): Partial<FoundMeeting> | undefined {
  if (before === undefined || !isDateLine(whole.text)) return undefined
  if (before.whole.text.length >= 100 || labelOf(before.whole.text) !== undefined) return undefined
  return { ...timesOf(whole), body: stretchOf(before.whole) }
}

function timesOf(words: Folded): Partial<FoundMeeting> {
  return { date: placed(words, firstDate(words.text)), startsAt: placed(words, firstTime(words.text)) }
}
