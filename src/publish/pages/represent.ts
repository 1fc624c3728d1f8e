import { plannedDecision } from '../../store/public/plan.ts'
import { button } from '../../web/components/button.ts'
import { panel } from '../../web/components/panel.ts'
import { defineForm, formErrors, refusedState, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { link, way } from '../parts/links.ts'
import { paragraph } from '../parts/section.ts'
import type { FormVisit, Params, PublicForm } from '../public-form.ts'
import type { PublicPage } from '../visit.ts'
import { planWords } from '../words/plan-words.ts'
import { takePartWords } from '../words/take-part-words.ts'

const words = takePartWords.represent
const ask = takePartWords.form

const form = defineForm({
  text: longText({ label: words.text, required: words.textRequired, rows: 8, maxLength: 20_000 }),
  name: text({ label: ask.name, required: ask.nameRequired, maxLength: 200, autocomplete: 'name' }),
  contact: text({ label: words.contact, hint: words.contactHint, maxLength: 300 }),
})

/** The form by which the public makes a representation about a decision to come or its being taken in private. */
export const representationForm: PublicForm = {
  url: '/forward-plan/:id/representation',
  show: (visit, params, refused) =>
    formPageFor(
      visit,
      params,
      refused === undefined ? form.start() : refusedState(refused.typed, refused.problem),
    ),
  take: async (visit, params, typed) => {
    const entry = await plannedDecision(visit.record, params['id'] ?? '')
    if (entry === undefined) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return formPageFor(visit, params, filled.refusal)
    const sent = await visit.counter.represent(visit.at, {
      ...filled.value,
      planEntryId: entry.plan_entry_id,
    })
    if (!sent.ok) return formPageFor(visit, params, refusedState(typed, sent.refusal.sentence, 'text'))
    return {
      title: words.doneTitle,
      section: 'decisions',
      main: html`${panel({ titleText: words.doneTitle, text: entry.title })} ${paragraph(words.done)}
      ${paragraph(link(`/forward-plan/${entry.plan_entry_id}`, words.back))}`,
    }
  },
}

async function formPageFor(
  visit: FormVisit,
  params: Params,
  state: FormState,
): Promise<PublicPage | undefined> {
  const entry = await plannedDecision(visit.record, params['id'] ?? '')
  if (entry === undefined || entry.status === 'decided' || entry.status === 'withdrawn') return undefined
  const address = `/forward-plan/${entry.plan_entry_id}`
  return {
    title: words.title,
    section: 'decisions',
    ...(state.errors.length > 0 && { status: 400 as const }),
    breadcrumbs: way([planWords.plan.title, '/forward-plan'], [entry.title, address], [words.title]),
    main: html`${formErrors(form, state)}
      ${pageHeading({ caption: entry.title, title: words.title, lead: words.lead })}
      <form method="post" action="${address}/representation" novalidate>
        ${visit.guard} ${form.showAll(state)} ${button({ text: ask.send, preventDoubleClick: true })}
      </form>`,
  }
}
