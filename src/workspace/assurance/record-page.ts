import { changeAssuranceEvent, recordAssuranceEvent } from '../../acts/assurance/record-assurance-event.ts'
import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import {
  assuranceEventKinds,
  type AssuranceEventFacts,
  type AssuranceEventKind,
} from '../../council/assurance/assurance-event.ts'
import { assuranceFrameworks } from '../../council/assurance/assurance-frameworks.ts'
import type { AssuranceFramework } from '../../council/assurance/framework.ts'
import { assuranceSources } from '../../council/assurance/source.ts'
import { assuranceStages } from '../../council/assurance/assurance-stage.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { mattersToChoose } from '../../store/matter.ts'
import { pick, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { eventAddress, eventAsked, eventCrumbs, listCrumb, readsOf, watchedEvent } from './read-event.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.fields

const factFields = {
  title: text({ label: words.title, hint: words.titleHint, required: words.titleRequired, maxLength: 300 }),
  summary: longText({ label: words.summary, hint: words.summaryHint, maxLength: 3_000 }),
  kind: requiredPick({
    label: words.kind,
    required: words.kindRequired,
    choices: assuranceEventKinds.map((value) => ({ value, text: assuranceWords.kinds[value] })),
  }),
  reference: text({ label: words.reference, maxLength: 100, classes: 'govuk-input--width-20' }),
  lead: text({ label: words.lead, hint: words.leadHint, maxLength: 200 }),
  notifiedOn: optionalDate({ label: words.notifiedOn }),
  fieldworkFrom: optionalDate({ label: words.fieldworkFrom }),
  fieldworkTo: optionalDate({ label: words.fieldworkTo }),
  externalUrl: text({
    label: words.externalUrl,
    hint: words.externalUrlHint,
    maxLength: 2_000,
    type: 'url',
    spellcheck: false,
  }),
}

const recordFields = {
  framework: requiredPick({
    label: words.framework,
    hint: words.frameworkHint,
    required: words.frameworkRequired,
    choices: assuranceFrameworks.map((framework) => ({
      value: keyOf(framework),
      text: words.frameworkChoice(
        assuranceSources[framework.source].name,
        framework.title,
        framework.isVerified ? framework.version : words.unverified(framework.version),
      ),
    })),
  }),
  ...factFields,
  stage: requiredChoice({
    label: words.stage,
    required: words.stageRequired,
    choices: assuranceStages.map((value) => ({ value, text: assuranceWords.stages[value] })),
  }),
  stageOn: date({ label: words.stageOn, required: words.stageOnRequired }),
}

/** The form of a new event, with the matters that its recorder may know of. */
async function recordFormFor({ office, councilId, mayAnywhere }: Visit) {
  const matters = await mattersToChoose(office, councilId, { andNew: mayAnywhere('register-matter') })
  return defineForm({
    ...recordFields,
    matter: pick({
      label: words.matter,
      hint: words.matterHint,
      nothingChosen: words.noMatter,
      choices: matters.map(({ matter_id: value, title }) => ({ value: value as string, text: title })),
    }),
  })
}

type RecordForm = Awaited<ReturnType<typeof recordFormFor>>

const changeForm = defineForm(factFields)

function keyOf({ source, name, version }: AssuranceFramework): string {
  return `${source} ${version} ${name}`
}

/** Records an inspection or another source of findings. */
export const recordRoute: Route = {
  url: '/assurance/new',
  for: ['record-assurance-event'],
  show: async (visit, { typed }) => {
    if (!visit.may('record-assurance-event')) return undefined
    const form = await recordFormFor(visit)
    return recordPage(visit, form, form.start({}, typed))
  },
  take: async (visit, { typed }) => {
    if (!visit.may('record-assurance-event')) return undefined
    const form = await recordFormFor(visit)
    const filled = form.read(typed)
    if (!filled.ok) return recordPage(visit, form, filled.refusal)
    const { framework: key, stage, stageOn, matter, ...facts } = filled.value
    const framework = assuranceFrameworks.find((each) => keyOf(each) === key)
    const id = newId<'assuranceEvent'>(visit.random)
    const recorded = await visit.act((session) =>
      recordAssuranceEvent(session, {
        ...factsOf(facts),
        id,
        matterId: matter === '' ? undefined : (matter as Id<'matter'>),
        source: framework?.source ?? '',
        framework: framework?.name ?? '',
        frameworkVersion: framework?.version ?? '',
        stage,
        stageOn,
      }),
    )
    if (!recorded.ok) return recordPage(visit, form, refusedForm(typed, recorded.refusal))
    return { goTo: `/workspace/assurance/${id}`, notice: { text: assuranceWords.record.done } }
  },
}

function recordPage(visit: Visit, form: RecordForm, state: FormState): WorkspacePage {
  const { title, lead, button } = assuranceWords.record
  return formPage(visit, {
    title,
    lead,
    form,
    state,
    action: '/workspace/assurance/new',
    buttonText: button,
    breadcrumbs: [listCrumb],
  })
}

/** Changes what is said of an event. */
export const changeRoute: Route = {
  url: '/assurance/:id/change',
  for: ['change-assurance-event'],
  show: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined || !visit.may('change-assurance-event')) return undefined
    return changePage(visit, event, changeForm.start(knownOf(event), asked.typed))
  },
  take: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined || !visit.may('change-assurance-event')) return undefined
    const filled = changeForm.read(asked.typed)
    if (!filled.ok) return changePage(visit, event, filled.refusal)
    const facts = factsOf(filled.value)
    const eventId = event.key.assurance_event_id
    const changed = await visit.act((session) => changeAssuranceEvent(session, eventId, facts))
    if (!changed.ok) return changePage(visit, event, refusedForm(asked.typed, changed.refusal))
    return { goTo: eventAddress(event), notice: { text: assuranceWords.change.done } }
  },
}

function changePage(visit: Visit, event: EventInHand, state: FormState): WorkspacePage {
  const { title, lead, button } = assuranceWords.change
  return {
    ...formPage(visit, {
      title,
      lead,
      form: changeForm,
      state,
      action: `${eventAddress(event)}/change`,
      buttonText: button,
      watched: watchedEvent(event),
      breadcrumbs: eventCrumbs(event),
    }),
    ...readsOf(event),
  }
}

function knownOf({ row }: EventInHand) {
  return {
    title: row.title,
    summary: row.summary,
    kind: row.kind as AssuranceEventKind,
    reference: row.reference ?? '',
    lead: row.lead_name ?? '',
    notifiedOn: row.notified_on ?? undefined,
    fieldworkFrom: row.fieldwork_from ?? undefined,
    fieldworkTo: row.fieldwork_to ?? undefined,
    externalUrl: row.external_url ?? '',
  }
}

function factsOf(given: Answers<typeof factFields>): AssuranceEventFacts {
  return {
    ...given,
    reference: orNone(given.reference),
    lead: orNone(given.lead),
    externalUrl: orNone(given.externalUrl),
  }
}

function orNone(typed: string): string | undefined {
  return typed === '' ? undefined : typed
}
