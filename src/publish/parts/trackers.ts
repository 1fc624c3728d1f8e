import {
  publicActionsFollowedBy,
  publicTrackersOf,
  type FollowedAction,
  type PublicTracker,
} from '../../store/public/trackers.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { trackerWords as words } from '../words/tracker-words.ts'
import { link } from './links.ts'
import { linkList, paragraph, paragraphs, section } from './section.ts'

/** What else follows an action; nothing where only its own plan does. */
export async function trackersPart(
  { record }: Visit,
  actionId: Parameters<typeof publicTrackersOf>[1],
): Promise<Html | undefined> {
  const trackers = await publicTrackersOf(record, actionId)
  if (trackers.length === 0) return undefined
  return section(words.alsoIn, html`${paragraph(words.alsoInLead)} ${linkList(trackers.map(trackerLink))}`)
}

function trackerLink(one: PublicTracker): Html {
  return one.commitment_id === null
    ? html`${link(`/actions/${one.other_action_id ?? ''}`, one.other_title)} (${one.other_plan_title})`
    : link(`/commitments/${one.commitment_id}`, `“${one.quote ?? ''}”`)
}

/** How the actions go that a promise or an action of another plan follows, each by its last account; nothing where it follows none. */
export async function followedPart(
  visit: Visit,
  by: Parameters<typeof publicActionsFollowedBy>[1],
): Promise<Html | undefined> {
  const followed = await publicActionsFollowedBy(visit.record, by)
  if (followed.length === 0) return undefined
  return section(words.followed, html`${followed.map((one) => followedAction(visit, one))}`)
}

function followedAction({ say }: Visit, { latest, ...one }: FollowedAction): Html {
  return html`<h3 class="govuk-heading-s">${link(`/actions/${one.action_id}`, one.action_title)}</h3>
    ${paragraph(words.ofPlan(one.plan_title))}
    ${
      latest === undefined
        ? paragraph(words.nothingTold)
        : html`${paragraph(words.asOf(say.date(latest.as_of)))} ${paragraphs(latest.known)}
          ${paragraph(words.next)} ${paragraphs(latest.next)}`
    }`
}
