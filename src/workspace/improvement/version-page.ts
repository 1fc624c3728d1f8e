import { presented } from '../../acts/improvement/present-improvement-plan.ts'
import {
  compareVersions,
  standingOn,
  type PresentedAction,
  type VersionDifference,
} from '../../council/improvement/plan-version.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { improvementVersions, type ImprovementVersion } from '../../store/improvement.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { scrollingTable } from './improvement-parts.ts'
import { bodyName, planCrumbs, seenPlan } from './read-improvement.ts'
import { improvementWords } from './words.ts'

const words = improvementWords.versions

/** A plan as it was presented, what changed since the version before, and what has changed until today. */
export const versionRoute: Route = {
  url: '/improvement/plans/:id/versions/:version',
  for: 'signed-in',
  show: async (visit, { params }) => {
    const seen = await seenPlan(visit, params['id'])
    if (seen === undefined) return undefined
    const versions = await reading(visit, ({ tx, councilId }) =>
      improvementVersions(tx, { councilId, planId: seen.plan.id }),
    )
    const version = versions.find((row) => String(row.version) === params['version'])
    if (version === undefined) return undefined
    const before = versions.find((row) => row.version === version.version - 1)
    const now = standingOn(
      seen.actions.map((action) => presented(action, seen)),
      visit.today,
    )
    const { say } = visit
    const title = words.title(say.number(version.version), seen.plan.title)
    return {
      title,
      breadcrumbs: planCrumbs(seen),
      main: html`${pageHeading({
          title,
          lead: words.presented(bodyName(seen.register, version.body_id), say.date(version.presented_on)),
        })}
        ${version.note !== '' && html`<p class="govuk-body">${version.note}</p>`}
        ${asPresented(visit, version)}
        <h2 class="govuk-heading-l">${words.compare}</h2>
        ${before && differences(visit, words.since(say.number(before.version)), compareVersions(actionsOf(before), actionsOf(version)))}
        ${differences(visit, words.toNow, compareVersions(actionsOf(version), now))}`,
    }
  },
}

function actionsOf({ actions, presented_on: on }: ImprovementVersion): readonly PresentedAction[] {
  return standingOn(actions as unknown as readonly PresentedAction[], on)
}

function asPresented({ say }: Visit, version: ImprovementVersion): Html {
  const actions = actionsOf(version)
  if (actions.length === 0) return html`<p class="govuk-body">${words.empty}</p>`
  return scrollingTable(
    improvementWords.plan.actions,
    words.head,
    actions.map((action) => [
      action.title,
      action.theme,
      action.lead,
      say.shortDate(action.originalDueOn),
      say.shortDate(action.dueOn),
      stateWords(action.state),
      action.delivery,
      action.impact,
      action.assurance,
    ]),
  )
}

function differences(visit: Visit, caption: string, changed: readonly VersionDifference[]): Html {
  if (changed.length === 0)
    return html`<h3 class="govuk-heading-m">${caption}</h3>
      <p class="govuk-body">${words.noChange}</p>`
  return scrollingTable(
    caption,
    words.changeHead,
    changed.map(({ title, what, was, becomes }) => [
      title,
      words.what[what],
      valueWords(visit, what, was),
      valueWords(visit, what, becomes),
    ]),
  )
}

function valueWords({ say }: Visit, what: VersionDifference['what'], value: string): string {
  if (what === 'state') return stateWords(value)
  const date = what === 'dueOn' ? parseCalendarDate(value) : undefined
  return date === undefined ? value : say.shortDate(date)
}

function stateWords(state: string): string {
  const { states } = improvementWords
  return Object.hasOwn(states, state) ? states[state as keyof typeof states] : state
}
