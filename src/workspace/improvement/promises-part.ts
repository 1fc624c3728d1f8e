import { followed } from '../../acts/commitment/course-from-rows.ts'
import { planProgress } from '../../council/improvement/plan-progress.ts'
import type { Id } from '../../foundation/identifier.ts'
import { commitmentById, stepsOfCommitments } from '../../store/commitment.ts'
import { commitmentsAnswered, plansAnsweringCommitment } from '../../store/plan-commitment.ts'
import { improvementPlanById } from '../../store/improvement.ts'
import { html, type Html } from '../../web/html.ts'
import { commitmentTable } from '../commitment/read-commitments.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { coverageList } from './coverage-pages.ts'
import { promiseWords as words } from './promise-words.ts'
import { coverageOfSeen } from './read-coverage.ts'
import { improvementPath, seenPlan, type SeenPlan } from './read-improvement.ts'

/** The promises that a plan answers, as far as its reader may know of them, and the way to name another. */
export async function promisesPart(visit: Visit, { plan }: SeenPlan): Promise<Html | undefined> {
  const { councilId } = visit
  const all = await reading(visit, async ({ tx }) => {
    const ids = await commitmentsAnswered(tx, { councilId, planId: plan.id })
    const rows = await Promise.all(ids.map((id) => commitmentById(tx, councilId, id)))
    const kept = rows.filter((row) => row !== undefined)
    return followed(kept, await stepsOfCommitments(tx, councilId, ids))
  })
  const followedHere = all.filter(({ row }) => visit.may('make-commitment', row.report_back_body_id))
  const publicOnes = all.filter(
    (one) => !followedHere.includes(one) && one.row.released_entry !== null && one.row.are_words_public,
  )
  const mayChange = visit.may('answer-commitment', plan.forumBodyId)
  if (!mayChange && followedHere.length + publicOnes.length === 0) return undefined
  return html`<h2 class="govuk-heading-l">${words.answered}</h2>
    ${followedHere.length > 0 && commitmentTable(visit, followedHere, 'workspace')}
    ${publicOnes.length > 0 && commitmentTable(visit, publicOnes, 'public')}
    ${followedHere.length + publicOnes.length === 0 && html`<p class="govuk-body">${words.none}</p>`}
    ${
      mayChange &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="${improvementPath}/plans/${plan.id}/promises">${words.change}</a>
      </p>`
    }`
}

/** The plans that answer a promise, each with how far it has come; to who may not see a plan, what is public of it. */
export async function answeringPlansPart(
  visit: Visit,
  commitmentId: Id<'commitment'>,
): Promise<Html | undefined> {
  const { councilId } = visit
  const ids = await reading(visit, ({ tx }) => plansAnsweringCommitment(tx, { councilId, commitmentId }))
  const told = (await Promise.all(ids.map((planId) => planTold(visit, planId)))).filter(
    (one) => one !== undefined,
  )
  if (told.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.plans}</h2>
    ${told}`
}

async function planTold(visit: Visit, planId: Id<'improvementPlan'>): Promise<Html | undefined> {
  const seen = await seenPlan(visit, planId)
  if (seen === undefined) return publicPlan(visit, planId)
  const { all, done, late } = planProgress(
    seen.actions.map(({ standing }) => standing),
    visit.today,
  )
  const { say } = visit
  const covered = await coverageOfSeen(visit, seen)
  return html`${planLink(`${improvementPath}/plans/${planId}`, seen.plan.title)}
    <p class="govuk-body">
      ${words.progress(say.count(all, words.actions), say.number(done), say.number(late))}
      ${seen.plan.releasedEntry === undefined && words.notPublic}
    </p>
    ${coverageList(visit, covered)}`
}

/** The way to the public page of a plan, for who has no other. */
async function publicPlan(visit: Visit, planId: Id<'improvementPlan'>): Promise<Html | undefined> {
  const plan = await reading(visit, ({ tx, councilId }) => improvementPlanById(tx, { councilId, planId }))
  return plan?.releasedEntry === undefined ? undefined : planLink(`/improvement-plans/${planId}`, plan.title)
}

function planLink(href: string, title: string): Html {
  return html`<h3 class="govuk-heading-s"><a class="govuk-link" href="${href}">${title}</a></h3>`
}
