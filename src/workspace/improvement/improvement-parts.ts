import { isLate, type ActionStanding } from '../../council/improvement/action.ts'
import { ratingScales, type RatingScale } from '../../council/improvement/rating-scale.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementPath, leadName, type SeenAction, type SeenPlan } from './read-improvement.ts'
import { improvementWords as words } from './words.ts'

const tones: Readonly<Record<ActionStanding['state'], StateTone>> = {
  proposed: 'planned',
  agreed: 'open',
  done: 'settled',
  embedded: 'settled',
  closed: 'settled',
  stopped: 'stopped',
}

/** How an action stands today, in a word with a mark: late before anything else. */
export function standingTag({ today }: Visit, standing: ActionStanding): Html {
  return isLate(standing, today)
    ? stateTag({ tone: 'stopped', text: words.states.late })
    : stateTag({ tone: tones[standing.state], text: words.states[standing.state] })
}

/** The last rating on a scale in its words and with its mark; a sentence where there is none. */
export function ratingTag({ scales }: SeenPlan, { standing }: SeenAction, scale: RatingScale): Html | string {
  const { rating, scaleVersion } = standing.ratings[scale] ?? {}
  const step = rating === undefined ? undefined : scales.stepOf(scale, scaleVersion ?? 0, rating)
  return step === undefined ? words.action.notRated : stateTag({ tone: step.mark, text: step.words })
}

/** A link to an action. */
export function actionLink({ id, title }: Pick<SeenAction, 'id' | 'title'>): Html {
  return html`<a class="govuk-link" href="${improvementPath}/actions/${id}">${title}</a>`
}

/** Actions as rows of a table, with both dates. */
export function actionRow(visit: Visit, seen: SeenPlan, action: SeenAction): readonly Fragment[] {
  const { say } = visit
  const { standing } = action
  return [
    actionLink(action),
    leadName(seen.register, standing.lead),
    say.shortDate(action.originalDueOn),
    say.shortDate(standing.dueOn),
    standingTag(visit, standing),
    ...ratingScales.map((scale) => ratingTag(seen, action, scale)),
  ]
}

/** A dense table that may scroll, whose first column names each row. */
export function scrollingTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Fragment[])[],
): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${caption}">
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: head.map((text) => ({ text })),
      firstCellIsHeader: true,
      rows: rows.map((row) => row.map((cell) => ({ html: html`${cell}` }))),
    })}
  </div>`
}
