import { addExitCriterion } from '../../acts/intervention/add-exit-criterion.ts'
import { assuranceFrameworks } from '../../council/assurance/assurance-frameworks.ts'
import { exitKinds, type ExitKind, type ExitTest } from '../../council/intervention/exit-criterion.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { exitWords } from '../../web/exit-words.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type Form } from '../../web/form/form.ts'
import { decimalNumber, longText, wholeNumber } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { sourceName } from './exit-parts.ts'
import { interventionFormRoute } from './intervention-form.ts'
import {
  interventionAddress,
  interventionCrumbs,
  plannedThings,
  seenIntervention,
  type PlannedThing,
  type SeenIntervention,
} from './read-intervention.ts'
import { interventionWords } from './words.ts'

const words = interventionWords.form.criterion
const kindWords = interventionWords.form.chooseKind
const { choose, onRequired } = interventionWords.form

/** Asks which type of criterion is to be added: each has a form of its own. */
const kindRoute: Route = {
  url: '/interventions/:id/criteria/new',
  for: ['add-exit-criterion'],
  show: async (visit, { params }) => {
    const seen = await seenIntervention(visit, params['id'])
    if (!seen?.may('add-exit-criterion') || seen.intervention.end !== undefined) return undefined
    const path = `${interventionAddress(seen)}/criteria/new`
    return {
      title: kindWords.title,
      breadcrumbs: interventionCrumbs(seen),
      main: html`${pageHeading({ title: kindWords.title, lead: kindWords.lead })}
      ${
        seen.themes.length === 0
          ? html`<p class="govuk-body">${kindWords.needTheme}</p>`
          : html`<ul class="govuk-list govuk-list--spaced">
              ${exitKinds.map(
                (kind) =>
                  html`<li>
                    <a class="govuk-link" href="${path}/${kind}">${exitWords.kinds[kind]}</a><br />
                    ${kindWords.hints[kind]}
                  </li>`,
              )}
            </ul>`
      }`,
    }
  },
}

function commonFields({ themes }: SeenIntervention) {
  return {
    statement: longText({
      label: words.statement,
      hint: words.statementHint,
      required: words.statementRequired,
      rows: 3,
    }),
    theme: requiredPick({
      label: words.theme,
      required: words.themeRequired,
      nothingChosen: choose,
      choices: themes.map(({ id, title }) => ({ value: id as string, text: title })),
    }),
    agreedOn: date({ label: words.agreedOn, required: onRequired }),
  }
}

const choicesOf = (all: readonly PlannedThing[]) => all.map(({ id, title }) => ({ value: id, text: title }))

/** Every area that some framework judges, once, whatever the version. */
function areaChoices() {
  const byKey = new Map<string, string>()
  for (const { source, name, areas, areasOfSome, grades } of assuranceFrameworks) {
    if (grades.length === 0) continue
    for (const area of [...areas, ...areasOfSome])
      byKey.set([source, name, area.key].join('|'), words.areaOf(sourceName(source), name, area.name))
  }
  return [...byKey].map(([value, text]) => ({ value, text }))
}

const gradeChoices = () =>
  [...new Set(assuranceFrameworks.flatMap(({ grades }) => grades))].map((value) => ({ value, text: value }))

/** What every form of a criterion is answered with. */
type Common = { readonly statement: string; readonly theme: string; readonly agreedOn: CalendarDate }

/** The form of one type, and the criterion that its answers make. */
type KindForm<F> = {
  readonly kind: ExitKind
  readonly form: (visit: Visit, seen: SeenIntervention) => Form<F> | Promise<Form<F>>
  readonly asked: (answers: Answers<F>) => Common & { readonly test: ExitTest }
}

function kindFormRoute<F>({ kind, form, asked }: KindForm<F>): Route {
  return interventionFormRoute<F>({
    path: `criteria/new/${kind}`,
    act: 'add-exit-criterion',
    words: () => ({ title: words.titles[kind], button: words.button, done: words.done }),
    form: (visit, seen) => (seen.themes.length === 0 ? undefined : form(visit, seen)),
    run: (session, { intervention }, { answers }) => {
      const { statement, theme, agreedOn, test } = asked(answers)
      return addExitCriterion(session, {
        id: newId<'criterion'>(session.random),
        interventionId: intervention.id,
        themeId: theme as Id<'theme'>,
        statement,
        agreedOn,
        test,
      })
    },
    field: (code) => fieldOfRefusal[code] ?? 'statement',
  })
}

const fieldOfRefusal: Readonly<Record<string, string>> = {
  'grade-not-awaited': 'grade',
  'intervention-day-to-come': 'agreedOn',
}

const actionRoute = kindFormRoute({
  kind: 'actionDone',
  form: async (visit, seen) =>
    defineForm({
      ...commonFields(seen),
      action: requiredPick({
        label: words.action,
        required: words.actionRequired,
        nothingChosen: choose,
        choices: choicesOf((await plannedThings(visit)).actions),
      }),
    }),
  asked: ({ action, ...common }) => ({
    ...common,
    test: { kind: 'actionDone', actionId: action as Id<'action'> },
  }),
})

const productRoute = kindFormRoute({
  kind: 'productExists',
  form: (_, seen) => defineForm(commonFields(seen)),
  asked: (common) => ({ ...common, test: { kind: 'productExists' } }),
})

const levelRoute = kindFormRoute({
  kind: 'outcomeLevel',
  form: async (visit, seen) =>
    defineForm({
      ...commonFields(seen),
      measure: requiredPick({
        label: words.measure,
        required: words.measureRequired,
        nothingChosen: choose,
        choices: choicesOf((await plannedThings(visit)).measures),
      }),
      comparison: requiredChoice({
        label: words.comparison,
        required: words.comparisonRequired,
        choices: (['atLeast', 'atMost'] as const).map((value) => ({ value, text: words.comparisons[value] })),
      }),
      threshold: decimalNumber({
        label: words.threshold,
        hint: words.thresholdHint,
        required: words.thresholdRequired,
      }),
    }),
  asked: ({ measure, comparison, threshold, ...common }) => ({
    ...common,
    test: { kind: 'outcomeLevel', measureId: measure as Id<'measure'>, comparison, threshold },
  }),
})

const judgementRoute = kindFormRoute({
  kind: 'externalJudgement',
  form: (_, seen) =>
    defineForm({
      ...commonFields(seen),
      area: requiredPick({
        label: words.area,
        required: words.areaRequired,
        nothingChosen: choose,
        choices: areaChoices(),
      }),
      grade: requiredPick({
        label: words.grade,
        required: words.gradeRequired,
        nothingChosen: choose,
        choices: gradeChoices(),
      }),
    }),
  asked: ({ area, grade, ...common }) => {
    const [source = '', framework = '', areaKey = ''] = area.split('|')
    return { ...common, test: { kind: 'externalJudgement', source, framework, areaKey, grade } }
  },
})

const sustainedRoute = kindFormRoute({
  kind: 'behaviourSustained',
  form: (_, seen) =>
    defineForm({
      ...commonFields(seen),
      count: wholeNumber({ label: words.count, required: words.countRequired, least: 1, most: 3650 }),
      unit: requiredChoice({
        label: words.unit,
        required: words.unitRequired,
        choices: (['months', 'days'] as const).map((value) => ({ value, text: words.units[value] })),
      }),
      fromOn: optionalDate({ label: words.fromOn, hint: words.fromOnHint }),
    }),
  asked: ({ count, unit, fromOn, ...common }) => ({
    ...common,
    test: { kind: 'behaviourSustained', count: count ?? 0, unit, fromOn },
  }),
})

/** The forms by which criteria are added, one a type. */
export const criterionFormRoutes: readonly Route[] = [
  kindRoute,
  actionRoute,
  productRoute,
  levelRoute,
  judgementRoute,
  sustainedRoute,
]
