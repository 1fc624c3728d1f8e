import { assuranceFramework } from '../../council/assurance/assurance-frameworks.ts'
import type { PublicAssuranceEvent, PublicJudgement } from '../../store/public/assurance.ts'
import { table } from '../../web/components/table.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { gradeLine } from '../../web/record/grade-line.ts'
import type { Visit } from '../visit.ts'
import { assuranceWords as words } from '../words/assurance-words.ts'
import { link } from './links.ts'
import { section } from './section.ts'

/** What an event judged, and how the same source judged each area before and after, as a line and as a table. */
export function judgementsPart(
  visit: Visit,
  event: PublicAssuranceEvent,
  bySource: readonly PublicJudgement[],
): Html {
  const framework = assuranceFramework(event.source, event.framework, event.framework_version)
  const order = [...(framework?.areas ?? []), ...(framework?.areasOfSome ?? [])].map(({ key }) => key)
  const ofEvent = bySource.filter((one) => one.assurance_event_id === event.assurance_event_id)
  const own = [...Map.groupBy(ofEvent, (one) => one.area_key)]
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([, rows]) => rows)
  if (own.length === 0) return nothing
  const grades = framework?.grades ?? []
  const histories = own.map((rows) => historyOf(visit, { rows, bySource, grades }))
  return html`${section(words.judgements, scrolled(words.judgements, words.judgementHead, own.map(areaRow)))}
  ${histories.some((each) => each !== nothing) && section(words.history, html`${histories}`)}`
}

function areaRow(rows: readonly PublicJudgement[]): Html[] {
  const last = rows.at(-1)
  const notes = rows
    .slice(0, -1)
    .map((row, index) => words.putRight(row.grade, rows[index + 1]?.reason ?? ''))
  return [
    html`${last?.area}`,
    html`${last?.grade} ${notes.map((note) => html`<br /><small>${note}</small>`)}`,
  ]
}

type History = {
  readonly rows: readonly PublicJudgement[]
  readonly bySource: readonly PublicJudgement[]
  readonly grades: readonly string[]
}

function historyOf({ say }: Visit, { rows, bySource, grades }: History): Html {
  const area = rows.at(-1)
  const ofArea = bySource.filter((one) => one.area_key === area?.area_key)
  const last = [...Map.groupBy(ofArea, (one) => one.assurance_event_id).values()].flatMap(
    (each) => each.at(-1) ?? [],
  )
  if (area === undefined || last.length < 2) return nothing
  const name = words.historyOf(area.area)
  return html`<h3 class="govuk-heading-s">${name}</h3>
    ${gradeLine(
      last.map(({ published_on: on, grade }) => ({
        when: on.slice(0, 4),
        grade,
        rank: rankOf(grades, grade),
      })),
    )}
    ${scrolled(
      name,
      words.historyHead,
      last.map((one) => [
        html`${say.date(one.published_on)}`,
        html`${one.grade}`,
        link(`/inspections/${one.assurance_event_id}`, one.title),
      ]),
    )}`
}

/** The place of a grade on a scale, the best 0. Older scales have shorter names for the same steps. */
function rankOf(grades: readonly string[], grade: string): number {
  const known = grades.findIndex((each) => each.startsWith(grade) || grade.startsWith(each))
  return known === -1 ? grades.length : known
}

function scrolled(title: string, head: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${title}">
    ${table({
      caption: title,
      captionClasses: 'govuk-visually-hidden',
      head: head.map((text) => ({ text })),
      rows: rows.map((cells) => cells.map((cell) => ({ html: cell }))),
    })}
  </div>`
}
