import {
  publicActions,
  publicAnswersTo,
  type PublicAction,
  type PublicAnswer,
} from '../../store/public/improvement.ts'
import type { PublicRecord } from '../../store/public/public-record.ts'
import {
  standingsOnce,
  type PublicStanding,
  type ReadStandings,
} from '../../store/public/public-standings.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { assuranceWords as words } from '../words/assurance-words.ts'
import { actionState, leadOf } from './improvement.ts'
import { link } from './links.ts'

/** A public action that answers a finding, with how it stands. */
export type AnsweringAction = PublicAnswer & { readonly action: PublicStanding }

/** The public actions that answer findings, by the finding. */
export async function actionsAnswering(
  record: PublicRecord,
  findingIds: readonly PublicAnswer['finding_id'][],
  standingsOf: ReadStandings = standingsOnce(record),
): Promise<ReadonlyMap<string, readonly AnsweringAction[]>> {
  const answers = findingIds.length === 0 ? [] : await publicAnswersTo(record, findingIds)
  if (answers.length === 0) return new Map()
  const planIds = [...new Set(answers.map(({ improvement_plan_id: planId }) => planId))]
  const standings = await Promise.all(planIds.map(standingsOf))
  const actions = new Map(standings.flat().map((action) => [action.actionId, action]))
  const whole = answers.flatMap((answer) => {
    const action = actions.get(answer.action_id)
    return action === undefined ? [] : [{ ...answer, action }]
  })
  return Map.groupBy(whole, ({ finding_id: findingId }) => findingId)
}

/** Whether an action is under way or done: one that was stopped answers nothing. */
export function isLive({ action }: AnsweringAction): boolean {
  return action.standing.state !== 'stopped' && action.standing.state !== 'proposed'
}

/** What was promised in answer to a finding, how it stands, by when and by whom. */
export async function answersPart(visit: Visit, answers: readonly AnsweringAction[]): Promise<Html> {
  const { say, record } = visit
  const leads = await publicActions(record, { actionIds: answers.map(({ action }) => action.actionId) })
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.promised}">
    ${table({
      caption: words.promised,
      captionClasses: 'govuk-visually-hidden',
      head: words.promisedHead.map((text) => ({ text })),
      rows: answers.map(({ action, action_title: title, contribution }) => [
        { html: link(`/actions/${action.actionId}`, title) },
        { text: contribution === 'full' ? words.answersAll : words.answersPart },
        { html: actionState(visit, action.standing) },
        { text: say.shortDate(action.originalDueOn) },
        { text: say.shortDate(action.standing.dueOn) },
        { html: html`${leadIn(leads, action.actionId)}` },
      ]),
    })}
  </div>`
}

function leadIn(actions: readonly PublicAction[], actionId: string): Fragment {
  const action = actions.find(({ action_id: id }) => id === actionId)
  return action && leadOf(action)
}
