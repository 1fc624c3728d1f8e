import { recordIntervention } from '../../acts/intervention/record-intervention.ts'
import { namedDecider } from '../../council/intervention/check-exit.ts'
import { interventionKinds } from '../../council/intervention/intervention.ts'
import { newId } from '../../foundation/identifier.ts'
import { interventions } from '../../store/intervention.ts'
import { button } from '../../web/components/button.ts'
import { exitWords } from '../../web/exit-words.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Fragment } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { scrolling } from './exit-parts.ts'
import {
  interventionAddress,
  interventionCrumb,
  interventionPath,
  interventionReaders,
  seenIntervention,
  type SeenIntervention,
} from './read-intervention.ts'
import { interventionWords as words } from './words.ts'

/** Every intervention in the council. */
export const interventionsRoute: Route = {
  url: '/interventions',
  for: interventionReaders,
  show: async (visit) => {
    const all = await reading(visit, ({ tx, councilId }) => interventions(tx, councilId))
    const seen = await Promise.all(all.map(({ id }) => seenIntervention(visit, id)))
    const rows = seen.filter((one) => one !== undefined).map((one) => row(visit, one))
    const mayRecord = visit.may('record-intervention')
    if (rows.length === 0 && !mayRecord && !visit.mayAnywhere('record-panel-view')) return undefined
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${mayRecord && button({ text: words.record, href: `${interventionPath}/new` })}
      ${rows.length === 0 ? html`<p class="govuk-body">${words.none}</p>` : scrolling(words.title, words.head, rows)}`,
    }
  },
}

function row({ say }: Visit, seen: SeenIntervention): readonly Fragment[] {
  const { intervention, criteria, unpublished } = seen
  const { end, fromOn, releasedEntry } = intervention
  return [
    html`<a class="govuk-link" href="${interventionAddress(seen)}">${intervention.title}</a>`,
    intervention.panel,
    namedDecider(intervention),
    html`${say.shortDate(fromOn)}${end !== undefined && html`<br />${words.ended(say.shortDate(end.endedOn))}`}`,
    say.count(criteria.length, words.criteria),
    html`${releasedEntry === undefined ? words.isNotPublic : words.isPublic}
    ${releasedEntry !== undefined && unpublished > 0 && html`<br />${words.unpublished(say.count(unpublished, words.changes))}`}`,
  ]
}

const recordWords = words.form.record
const recordForm = defineForm({
  title: text({ label: recordWords.name, required: recordWords.nameRequired, maxLength: 200 }),
  kind: requiredPick({
    label: recordWords.kind,
    required: recordWords.kindRequired,
    choices: interventionKinds.map((value) => ({ value, text: exitWords.interventionKinds[value] })),
  }),
  summary: longText({ label: recordWords.summary, required: recordWords.summaryRequired, rows: 4 }),
  panel: text({
    label: recordWords.panel,
    hint: recordWords.panelHint,
    required: recordWords.panelRequired,
    maxLength: 200,
  }),
  decisionMaker: text({
    label: recordWords.decisionMaker,
    hint: recordWords.decisionMakerHint,
    maxLength: 200,
  }),
  fromOn: date({ label: recordWords.fromOn, required: words.form.onRequired }),
  expectedEndOn: optionalDate({ label: recordWords.expectedEndOn }),
})

/** Records an intervention. */
export const recordInterventionRoute: Route = {
  url: '/interventions/new',
  for: ['record-intervention'],
  show: (visit, { typed }) => Promise.resolve(recordPage(visit, recordForm.start({}, typed))),
  take: async (visit, { typed }) => {
    const filled = recordForm.read(typed)
    if (!filled.ok) return recordPage(visit, filled.refusal)
    const { decisionMaker, ...rest } = filled.value
    const intervention = {
      ...rest,
      id: newId<'intervention'>(visit.random),
      decisionMaker: decisionMaker.trim() === '' ? undefined : decisionMaker,
    }
    const kept = await visit.act((session) => recordIntervention(session, intervention))
    if (!kept.ok) return recordPage(visit, refusedForm(typed, kept.refusal))
    return { goTo: `${interventionPath}/${intervention.id}`, notice: { text: recordWords.done } }
  },
}

function recordPage(visit: Visit, state: FormState) {
  return formPage(visit, {
    title: recordWords.title,
    lead: recordWords.lead,
    form: recordForm,
    state,
    action: `${interventionPath}/new`,
    buttonText: recordWords.button,
    breadcrumbs: [interventionCrumb],
  })
}
