import { makeImprovementPlan } from '../../acts/improvement/make-improvement-plan.ts'
import { isLate } from '../../council/improvement/action.ts'
import { improvementPlanKinds } from '../../council/improvement/improvement-plan.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { readRegister } from '../../store/register.ts'
import { unpublishedOfPlan } from '../../store/improvement.ts'
import { button } from '../../web/components/button.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { improvementFormWords } from './form-words.ts'
import { actionLink, scrollingTable, standingTag } from './improvement-parts.ts'
import {
  bodyName,
  improvementCrumb,
  improvementPath,
  isLedBy,
  seenPlans,
  type SeenPlan,
} from './read-improvement.ts'
import { improvementWords as words } from './words.ts'

/** Every plan that the reader may see, and the actions that they lead. */
export const plansRoute: Route = {
  url: '/improvement',
  for: 'signed-in',
  show: async (visit) => {
    const plans = await seenPlans(visit)
    const mayMake = visit.mayAnywhere('make-improvement-plan')
    const mayWork = visit.mayAnywhere('report-progress') || visit.mayAnywhere('judge-evidence')
    if (plans.length === 0 && !mayMake && !mayWork) return undefined
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${
        mayMake &&
        html`<div class="govuk-button-group">
          ${button({ text: words.make, href: `${improvementPath}/new` })}
          <a class="govuk-link" href="${improvementPath}/scales">${words.scales}</a>
        </div>`
      }
      ${yours(visit, plans)}
      ${
        plans.length === 0
          ? html`<p class="govuk-body">${mayMake ? words.none : words.noneOfYours}</p>`
          : scrollingTable(
              words.title,
              words.head,
              await Promise.all(plans.map((seen) => planRow(visit, seen))),
            )
      }`,
    }
  },
}

async function planRow(visit: Visit, { plan, actions, register }: SeenPlan): Promise<readonly Fragment[]> {
  const { say, today } = visit
  const live = actions.filter(({ standing }) => standing.state !== 'stopped')
  const waiting = await reading(visit, ({ tx, councilId }) =>
    unpublishedOfPlan(tx, { councilId, planId: plan.id }),
  )
  return [
    html`<a class="govuk-link" href="${improvementPath}/plans/${plan.id}">${plan.title}</a>`,
    bodyName(register, plan.forumBodyId),
    say.number(live.length),
    say.number(live.filter(({ standing }) => isLate(standing, today)).length),
    say.number(live.filter(({ standing }) => standing.isBeforeForum && standing.state === 'agreed').length),
    html`${plan.releasedEntry === undefined ? words.isNotPublic : words.isPublic}
    ${plan.releasedEntry !== undefined && waiting > 0 && html`<br />${words.unpublished(say.count(waiting, words.changes))}`}`,
  ]
}

function yours(visit: Visit, plans: readonly SeenPlan[]): Html | undefined {
  const { say } = visit
  const own = plans.flatMap(({ plan, actions }) =>
    actions
      .filter(
        ({ standing }) => isLedBy(standing.lead, visit.reader.personId) && standing.ending === undefined,
      )
      .map((action) => ({ plan, action })),
  )
  if (own.length === 0) return undefined
  return scrollingTable(
    words.yours,
    words.yoursHead,
    own
      .toSorted((one, other) => (one.action.standing.dueOn < other.action.standing.dueOn ? -1 : 1))
      .map(({ plan, action }) => [
        actionLink(action),
        plan.title,
        say.shortDate(action.originalDueOn),
        say.shortDate(action.standing.dueOn),
        standingTag(visit, action.standing),
      ]),
  )
}

const formWords = improvementFormWords.make

/** Makes an improvement plan. */
export const makePlanRoute: Route = {
  url: '/improvement/new',
  for: ['make-improvement-plan'],
  show: async (visit, { typed }) => {
    const form = await makeForm(visit)
    return makePage(visit, form, form.start({}, typed))
  },
  take: async (visit, { typed }) => {
    const form = await makeForm(visit)
    const filled = form.read(typed)
    if (!filled.ok) return makePage(visit, form, filled.refusal)
    const { owner, forum, director, ...rest } = filled.value
    const plan = {
      ...rest,
      id: newId<'improvementPlan'>(visit.random),
      ownerBodyId: owner as Id<'body'>,
      forumBodyId: forum as Id<'body'>,
      directorOfficeId: director as Id<'office'>,
    }
    const kept = await visit.act((session) => makeImprovementPlan(session, plan))
    if (!kept.ok) return makePage(visit, form, refusedForm(typed, kept.refusal))
    return { goTo: `${improvementPath}/plans/${plan.id}`, notice: { text: formWords.done } }
  },
}

async function makeForm(visit: Visit) {
  const { bodies, offices } = await reading(visit, ({ tx, councilId }) => readRegister(tx, councilId))
  const bodyPick = (label: string, required: string, hint?: string) =>
    requiredPick({
      label,
      required,
      hint,
      choices: bodies
        .filter(({ toOn }) => toOn === undefined || toOn >= visit.today)
        .map(({ id, name }) => ({ value: id as string, text: name })),
    })
  return defineForm({
    title: text({ label: formWords.name, required: formWords.nameRequired, maxLength: 200 }),
    kind: requiredPick({
      label: formWords.kind,
      required: formWords.kindRequired,
      choices: improvementPlanKinds.map((value) => ({ value, text: words.kinds[value] })),
    }),
    summary: longText({ label: formWords.summary, required: formWords.summaryRequired, rows: 4 }),
    owner: bodyPick(formWords.owner, formWords.ownerRequired),
    forum: bodyPick(formWords.forum, formWords.forumRequired, formWords.forumHint),
    director: requiredPick({
      label: formWords.director,
      required: formWords.directorRequired,
      choices: officeChoices(offices),
    }),
    dueOn: optionalDate({ label: formWords.dueOn }),
  })
}

function makePage(visit: Visit, form: Awaited<ReturnType<typeof makeForm>>, state: FormState) {
  return formPage(visit, {
    title: formWords.title,
    lead: formWords.lead,
    form,
    state,
    action: `${improvementPath}/new`,
    buttonText: formWords.button,
    breadcrumbs: [improvementCrumb],
  })
}
