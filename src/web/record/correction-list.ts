import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { table } from '../components/table.ts'
import { html, type Html } from '../html.ts'
import { correctionWords as words } from './correction-words.ts'

/** One field that was put right: what it said, what it says from then on, when and why. */
export type ShownCorrection = {
  readonly sequence: number
  readonly field: string
  readonly was: string
  readonly became: string
  readonly reason: string
  readonly on_day: CalendarDate
}

/** What was put right, each correction with its day, its reason, and the words before and after; the latest first as given. */
export function correctionList(
  corrections: readonly ShownCorrection[],
  sayDate: (on: CalendarDate) => string,
): Html {
  const each = [...Map.groupBy(corrections, ({ sequence }) => sequence).values()]
  return html`${each.map(([first, ...others]) => first && oneCorrection([first, ...others], sayDate))}`
}

function oneCorrection(
  fields: readonly [ShownCorrection, ...ShownCorrection[]],
  sayDate: (on: CalendarDate) => string,
): Html {
  const [{ on_day: on, reason }] = fields
  const caption = words.corrected(sayDate(on), reason)
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${caption}">
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: words.head.map((text) => ({ text })),
      rows: fields.map(({ field, was, became }) => [
        { text: words.fields[field as keyof typeof words.fields] },
        { text: was === '' ? words.nothing : was },
        { text: became === '' ? words.nothing : became },
      ]),
    })}
  </div>`
}
