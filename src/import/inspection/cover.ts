import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { firstDate } from '../../foundation/dates-in-text.ts'
import { foldForComparison, foldSpace } from '../../foundation/text.ts'
import { fieldworkIn } from './fieldwork.ts'
import type { PrintedLine } from './printed-line.ts'
import type { Doubt, Fieldwork } from './reading.ts'

/** What the first page of a report says of it besides its judgements. */
export type Cover = {
  /** The name of the council and the title of the report, as one text. */
  readonly title: string
  readonly authority: string | undefined
  readonly fieldwork: Fieldwork | undefined
  readonly publishedOn: CalendarDate | undefined
  readonly leadInspector: string | undefined
  /** How many lines of the report the title, the dates and the lead inspector take up. */
  readonly length: number
  readonly doubts: readonly Doubt[]
}

const datesLabel = /^(?:inspection|fieldwork) dates?\b ?:? ?/i
const publishedLabel = /^(?:report )?published(?: on)? ?: ?/i
const leadLabel = /^lead inspectors? ?: ?/i
const inspectorsTitle =
  /,? *\b(?:(?:his|her) majesty.?s inspector|h ?m ?i|ofsted inspector|regulatory inspection manager)\b.*$/i

/** How many lines after the title may hold what the cover tells. */
const coverLines = 40

/** What the cover of a report says; `undefined` where no dates of an inspection are labelled on it. */
export function coverOf(lines: readonly PrintedLine[]): Cover | undefined {
  const front = lines.slice(0, coverLines).filter(({ page }) => page <= 2)
  const datesAt = front.findIndex(({ text }) => datesLabel.test(text))
  if (datesAt === -1) return undefined
  const title = front.slice(0, datesAt)
  const dates = labelled(front, datesAt, datesLabel)
  const publishedAt = front.findIndex(({ text }) => publishedLabel.test(text))
  const leadAt = front.findIndex(({ text }) => leadLabel.test(text))
  const authority = authorityOf(title)
  const fieldwork = fieldworkIn(dates.words) ?? fieldworkIn(dates.wrapped)
  const leadInspector = leadIn(lines)
  return {
    title: foldSpace(title.map(({ text }) => text).join(' ')),
    authority,
    fieldwork,
    publishedOn:
      publishedAt === -1 ? undefined : firstDate(labelled(front, publishedAt, publishedLabel).words)?.value,
    leadInspector,
    length: Math.max(datesAt, publishedAt, leadAt) + 1,
    doubts: [
      ...(authority === undefined ? [{ code: 'authority-not-found' } as const] : []),
      ...(fieldwork === undefined ? [{ code: 'fieldwork-not-read', what: dates.words } as const] : []),
      ...(leadInspector === undefined ? [{ code: 'lead-inspector-not-found' } as const] : []),
    ],
  }
}

/** The words after a label, and the same with the line below where they may be wrapped. */
function labelled(
  lines: readonly PrintedLine[],
  at: number,
  label: RegExp,
): { readonly words: string; readonly wrapped: string } {
  const words = foldSpace((lines[at]?.text ?? '').replace(label, ''))
  return { words, wrapped: foldSpace(`${words} ${lines[at + 1]?.text ?? ''}`) }
}

/** Who led the inspection, by name alone; the front page says it, or the page about the inspection at the end. */
function leadIn(lines: readonly PrintedLine[]): string | undefined {
  const at = lines.findIndex(({ text }) => leadLabel.test(text))
  if (at === -1) return undefined
  const { words } = labelled(lines, at, leadLabel)
  const [label, below] = [lines[at], lines[at + 1]]
  const isBelow =
    label !== undefined && below?.page === label.page && below.down - label.down <= label.size * 1.6
  const name = foldSpace((words === '' && isBelow ? below.text : words).replace(inspectorsTitle, '')).replace(
    /[,.;]$/,
    '',
  )
  return /^[\p{L}][\p{L}'’.\- ]{2,60}$/u.test(name) ? name : undefined
}

const ofCouncil = /inspection of (.+?)(?:['’]s)? (?:local authority )?children.?s (?:social care )?services/i
const anyTitle = /^(?:ofsted )?(?:re-?)?inspection of\b/i

/** The council: printed above the title of the report, or named within it. */
function authorityOf(title: readonly PrintedLine[]): string | undefined {
  const titleAt = title.findIndex(({ text }) => anyTitle.test(text))
  const above = nameIn(title.slice(0, Math.max(0, titleAt)))
  if (above !== undefined) return above
  const whole = foldSpace(
    title
      .slice(Math.max(0, titleAt))
      .map(({ text }) => text)
      .join(' '),
  )
  const within = ofCouncil.exec(whole)?.[1]
  return within === undefined ? undefined : withoutServices(within)
}

function nameIn(lines: readonly PrintedLine[]): string | undefined {
  const largest = Math.max(0, ...lines.map(({ size }) => size))
  const words = lines
    .filter(({ size, text }) => size >= largest * 0.9 && !/^(?:ofsted|www\.)/i.test(text))
    .map(({ text }) => text)
    .join(' ')
  return words === '' ? undefined : withoutServices(words)
}

/** "Medway Children’s Services" is Medway; words that say nothing of a place are no council. */
function withoutServices(words: string): string | undefined {
  const name = foldSpace(words)
    .replace(/[’'](?:s)? children[’']?s? (?:social care )?services$/i, '')
    .replace(/ (?:local authority )?children[’']?s (?:social care )?services$/i, '')
    .replace(/ local authority$/i, '')
  const says = foldForComparison(name)
  return says.length < 3 || says.length > 90 || /^(?:services|local authority|children)\b/.test(says)
    ? undefined
    : name
}
