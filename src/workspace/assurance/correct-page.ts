import { correctParagraph } from '../../acts/assurance/correct-paragraph.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { besideFile, fileBeside, registerAddress } from './file-beside.ts'
import { paragraphAsked, type SeenParagraph } from './paragraph-page.ts'
import { paragraphName } from './paragraph-parts.ts'
import { eventCrumbs, readsOf } from './read-event.ts'
import { registerWords } from './register-words.ts'
import { assuranceWords } from './words.ts'

const words = registerWords.correct
const typed = assuranceWords.paragraph

/** Puts right a paragraph that was read or typed wrongly, with what the findings on it quote. */
export const correctParagraphRoute: Route = {
  url: '/assurance/:id/register/:paragraph/correct',
  for: ['correct-paragraph'],
  show: async (visit, asked) => {
    const seen = await asCorrectable(visit, asked)
    if (seen === undefined) return undefined
    const { text: said, number, section, page: leaf } = seen.row
    const known = { text: said, number: number ?? undefined, section: section ?? '', page: leaf ?? undefined }
    const quotes = Object.fromEntries(quoted(seen).map((one) => [one.finding_id, one.quote]))
    return page(visit, seen, formOf(visit, seen).start({ ...known, ...quotes }, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await asCorrectable(visit, asked)
    if (seen === undefined) return undefined
    const filled = formOf(visit, seen).read(asked.typed)
    if (!filled.ok) return page(visit, seen, filled.refusal)
    const { text: said, number, section, page: leaf, reason, ...rest } = filled.value
    const given = rest as Readonly<Record<string, string>>
    const quotes = new Map<FindingId, string>(
      quoted(seen).map((one) => [one.finding_id, given[one.finding_id] ?? one.quote]),
    )
    const place = { number, section: section === '' ? undefined : section, page: leaf }
    const { paragraph_id: paragraphId } = seen.row
    const done = await visit.act((session) =>
      correctParagraph(session, paragraphId, { ...place, text: said, reason, quotes }),
    )
    if (!done.ok) return page(visit, seen, refusedForm(asked.typed, done.refusal, 'text'))
    return { goTo: addressOf(seen), notice: { text: words.done } }
  },
}

async function asCorrectable(visit: Visit, asked: Asked): Promise<SeenParagraph | undefined> {
  const seen = visit.may('correct-paragraph') ? await paragraphAsked(visit, asked) : undefined
  return seen?.row.struck_entry === null ? seen : undefined
}

function addressOf(seen: SeenParagraph, rest = ''): string {
  return registerAddress(seen, `/${seen.row.paragraph_id}${rest}`)
}

function quoted({ findings }: SeenParagraph) {
  return findings.filter((one) => one.withdrawn_entry === null)
}

function formOf({ say }: Visit, seen: SeenParagraph) {
  const quotes = quoted(seen).map((one) => [
    one.finding_id,
    longText({
      label: words.quote(say.number(one.number)),
      hint: one.released_entry === null ? words.quoteHint : words.publicQuoteHint,
      required: words.quoteRequired,
      rows: 3,
    }),
  ])
  return defineForm({
    text: longText({ label: typed.text, required: typed.textRequired, rows: 6 }),
    number: wholeNumber({ label: typed.number, least: 1, most: 9_999 }),
    section: text({ label: typed.section, hint: typed.sectionHint, maxLength: 300 }),
    page: wholeNumber({ label: typed.page, least: 1, most: 9_999 }),
    ...(Object.fromEntries(quotes) as Readonly<Record<string, ReturnType<typeof longText>>>),
    reason: longText({
      label: words.reason,
      hint: words.reasonHint,
      required: words.reasonRequired,
      maxLength: 1_000,
      rows: 2,
    }),
  })
}

async function page(visit: Visit, seen: SeenParagraph, state: FormState) {
  const crumb = { text: paragraphName(visit, seen.row), href: addressOf(seen) }
  const asking = formPage(visit, {
    title: words.title,
    lead: words.lead,
    form: formOf(visit, seen),
    state,
    action: addressOf(seen, '/correct'),
    buttonText: words.button,
    watched: seen.findings.map((one) => ({ kind: 'finding', id: one.finding_id })),
    breadcrumbs: [...eventCrumbs(seen.event), crumb],
  })
  return {
    ...asking,
    ...besideFile(await fileBeside(visit, seen.event, seen), {
      address: addressOf({ ...seen, isAway: false }, '/correct'),
      place: seen.row,
      inside: asking.main,
    }),
    ...readsOf(seen.event),
  }
}
