import { keepBlockIds } from '../../council/minutes/keep-block-ids.ts'
import { tidyBlocks, type MinuteBlockId } from '../../council/minutes/minute-block.ts'
import { minuteQueries, type MinuteQuery } from '../../council/minutes/minute-queries.ts'
import { blocksOfText, textOfBlocks } from '../../council/minutes/minute-text.ts'
import { newId } from '../../foundation/identifier.ts'
import { details } from '../../web/components/details.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { minuteQueryWords } from './editor-words.ts'
import { addressOf, wayTo } from './minutes-way.ts'
import { minutesRead, readMinutes, textGround, type MinutedItem, type ReadMinutes } from './read-minutes.ts'
import { openMinutesOf } from './together/open-minutes.ts'
import { minutesWords } from './words.ts'

const words = minutesWords.text
const form = defineForm({
  text: longText({ label: words.label, hint: words.hint, rows: 24, maxLength: 1_500_000 }),
})

/** The minute of one item as plain text, for who writes without scripts. It is the same minute, under the same checks. */
export const itemTextRoute: Route = {
  url: '/meetings/:id/minutes/items/:item',
  for: ['keep-minutes-version'],
  show: async (visit, { params, typed }) => {
    const found = await itemAsked(visit, params)
    if (found === undefined) return undefined
    const { read, item } = found
    const text = textOfBlocks(read.written[item.id] ?? [], textGround(read, item))
    return page(visit, found, form.start({ text }, typed))
  },
  take: async (visit, { params, typed }) => {
    const found = await itemAsked(visit, params)
    if (found === undefined) return undefined
    const { read, item } = found
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, found, filled.refusal)
    const bodies = blocksOfText(filled.value.text, textGround(read, item))
    if (!bodies.ok) return page(visit, found, refusedForm(typed, bodies.refusal, 'text'))
    const newBlockId = (): MinuteBlockId => newId(visit.random)
    const shared = await openMinutesOf(visit).of({ ...read.where, zone: visit.zone, writer: visit.reader })
    if (shared === undefined) return undefined
    const blocks = keepBlockIds(shared.items()[item.id] ?? [], bodies.value, newBlockId)
    const kept = await shared.write(visit.reader, { [item.id]: tidyBlocks(blocks) })
    await openMinutesOf(visit).release(read.where)
    if (kept !== undefined && !kept.ok) return page(visit, found, refusedForm(typed, kept.refusal))
    return { goTo: addressOf(read, `/items/${item.id}`), notice: { text: words.saved(item.title) } }
  },
}

type Found = { readonly read: ReadMinutes; readonly item: MinutedItem }

async function itemAsked(visit: Visit, params: Readonly<Record<string, string>>): Promise<Found | undefined> {
  const read = await readMinutes(visit, params['id'])
  const item = read?.items.find(({ id }) => id === params['item'])
  return read === undefined || item === undefined || read.state !== 'draft' ? undefined : { read, item }
}

function page(visit: Visit, { read, item }: Found, state: FormState): WorkspacePage {
  const queries = queriesOf(read, item)
  const shown = formPage(visit, {
    title: words.title(item.title),
    breadcrumbs: wayTo(read),
    form,
    state,
    action: addressOf(read, `/items/${item.id}`),
    buttonText: words.button,
    before: html`${details({ summaryText: words.help, html: bulleted(words.helpLines) })}
    ${details({ summaryText: words.speakers, html: bulleted(read.speakers.map(({ label }) => label)) })}`,
    after: queriesShown(queries),
  })
  return { ...shown, reads: minutesRead(read) }
}

/** What a reader would still ask of the minute of an item. */
export function queriesOf(read: ReadMinutes, item: MinutedItem): readonly MinuteQuery[] {
  return minuteQueries(read.written[item.id] ?? [], {
    register: read.register,
    on: read.meeting.starts_on,
    resolutionIds: item.resolutions.map(({ id }) => id),
  })
}

/** Queries as a list under their heading; nothing where there are none. */
export function queriesShown(queries: readonly MinuteQuery[], heading = words.queries): Html | undefined {
  if (queries.length === 0) return undefined
  const said = queries.map(({ code, what }) => minuteQueryWords[code].replace('{what}', what))
  return html`<h2 class="govuk-heading-s">${heading}</h2>
    ${bulleted(said)}`
}

function bulleted(lines: readonly string[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`
}
