import { html, nothing, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { coverageWords as words } from './coverage-words.ts'
import { coveragePath, type SeenCoverage } from './read-coverage.ts'
import type { SeenOne } from './read-improvement.ts'

/** The findings that an action answers, of the events that the visitor may know of, and the way to say which. */
export function answeredPart(
  visit: Visit,
  { action, plan }: SeenOne,
  covered: readonly SeenCoverage[],
): Html {
  if (covered.length === 0) return nothing
  const lines = covered.flatMap((one) => linesOf(visit, one, action.id))
  const mayLink = visit.may('link-finding', plan.forumBodyId)
  return html`<h2 class="govuk-heading-l">${words.answered}</h2>
    ${
      lines.length === 0
        ? html`<p class="govuk-body">${words.answersNone}</p>`
        : html`<ul class="govuk-list">
            ${lines}
          </ul>`
    }
    ${
      mayLink &&
      covered.map(
        (one) =>
          html`<p class="govuk-body">
            <a class="govuk-link" href="${coveragePath(one)}"
              >${words.sayWhich}<span class="govuk-visually-hidden">: ${one.event.row.title}</span></a
            >
          </p>`,
      )
    }`
}

function linesOf({ say }: Visit, one: SeenCoverage, actionId: string): readonly Html[] {
  const { links, findings, event } = one
  const own = links.filter((link) => link.actionId === actionId)
  return findings.flatMap((finding) => {
    const link = own.find(({ findingId }) => findingId === finding.finding_id)
    if (link === undefined) return []
    return [
      html`<li>
        <a class="govuk-link" href="${coveragePath(one)}/${finding.finding_id}"
          >${words.answers(say.number(finding.number), event.row.title)}</a
        >, ${words.cells[link.contribution]}: ${finding.quote}
      </li>`,
    ]
  })
}
