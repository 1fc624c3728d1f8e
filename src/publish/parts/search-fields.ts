import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import type { Row } from '../../store/public/public-record.ts'
import { details } from '../../web/components/details.ts'
import { input } from '../../web/components/input.ts'
import { select } from '../../web/components/select.ts'
import { html, type Html } from '../../web/html.ts'
import { searchForm } from '../../web/record/search-form.ts'
import { searchWords as words } from '../words/search-words.ts'
import { recordWords } from '../words/record-words.ts'

/** What a reader has written into the search, as it was written. */
export type SearchQuery = {
  readonly q: string
  readonly kind?: string | undefined
  readonly body?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly page?: string | undefined
}

/** The box and, folded away until one of them is used, the fields that narrow a search. */
export function searchFields(given: {
  asked: SearchQuery
  bodies: readonly Row<'body'>[]
  faults: readonly string[]
}): Html {
  const { asked, bodies, faults } = given
  const isNarrowed = [asked.kind, asked.body, asked.from, asked.to].some(
    (value) => value !== undefined && value !== '',
  )
  const kinds = Object.entries(recordWords.kind).map(([value, text]) => ({ value, text }))
  const fields = html`
    ${select({ id: 'kind', name: 'kind', label: { text: words.kind }, value: asked.kind, items: [{ value: '', text: words.allKinds }, ...kinds] })}
    ${select({ id: 'body', name: 'body', label: { text: words.body }, value: asked.body, items: [{ value: '', text: words.allBodies }, ...bodies.map(({ slug, name }) => ({ value: slug, text: name }))] })}
    ${dayField('from', asked.from)} ${dayField('to', asked.to)}
  `
  return searchForm({
    id: 'search',
    action: '/search',
    label: words.label,
    buttonText: words.button,
    value: asked.q,
    filters: details({
      classes: 'govuk-!-margin-top-4',
      summaryText: words.filters,
      html: fields,
      open: isNarrowed || faults.length > 0,
    }),
  })
}

/** A field for a day. What is no day stands in a field of text, so that it can be seen and put right. */
function dayField(name: 'from' | 'to', value: string | undefined): Html {
  const isDay = value === undefined || value === '' || parseCalendarDate(value) !== undefined
  return input({
    id: name,
    name,
    type: isDay ? 'date' : 'text',
    classes: 'govuk-input--width-10',
    label: { text: words[name] },
    value,
  })
}
