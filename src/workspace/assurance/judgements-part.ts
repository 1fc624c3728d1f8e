import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { judgementsOf, type JudgementRow } from '../../store/assurance.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { gradeLine } from '../../web/record/grade-line.ts'
import type { Visit } from '../frame/visit.ts'
import { eventAddress, eventsOf } from './read-event.ts'
import { paragraph, section, wideTable } from './section.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.event

/** What an event judged, and how each area was judged before, as a line and as a table. */
export async function judgementsPart(visit: Visit, event: EventInHand): Promise<Html> {
  if (event.framework.grades.length === 0) return section(words.judgements, paragraph(words.noGrades))
  const all = await judgementsOf(visit.office, event.key)
  const order = [...event.framework.areas, ...event.framework.areasOfSome].map(({ key }) => key)
  const byArea = [...Map.groupBy(all, (one) => one.area_key)]
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([, rows]) => rows)
  return html`${section(
    words.judgements,
    byArea.length === 0
      ? paragraph(words.judgementNone)
      : wideTable({ caption: words.judgements, head: words.judgementHead, rows: byArea.map(areaRow) }),
  )}
  ${byArea.length > 0 && (await historyPart(visit, event))}`
}

function areaRow(rows: readonly JudgementRow[]) {
  const last = rows.at(-1)
  const before = rows
    .slice(0, -1)
    .map((one, index) => words.wasGrade(one.grade, rows[index + 1]?.reason ?? ''))
  return [{ text: last?.area ?? '' }, { text: last?.grade ?? '' }, { text: before.join('. ') }]
}

type Given = { readonly event: EventInHand; readonly row: JudgementRow }

/** The grades of the same areas by the same source, of the events that the reader may know of. */
async function historyPart(visit: Visit, event: EventInHand): Promise<Html> {
  const events = (await eventsOf(visit)).filter(({ row }) => row.source === event.row.source)
  const given = (
    await Promise.all(
      events.map(async (one): Promise<Given[]> => {
        const rows = await judgementsOf(visit.office, one.key)
        return [...Map.groupBy(rows, (row) => row.area_key).values()].flatMap((each) => {
          const row = each.at(-1)
          return row === undefined ? [] : [{ event: one, row }]
        })
      }),
    )
  ).flat()
  const parts = [...Map.groupBy(given, ({ row }) => row.area_key).values()].map((area) =>
    areaHistory(
      visit,
      area.toSorted((one, other) => (one.event.row.stage_on < other.event.row.stage_on ? -1 : 1)),
    ),
  )
  return parts.every((part) => part === nothing) ? nothing : section(words.history, html`${parts}`)
}

function areaHistory({ say }: Visit, area: readonly Given[]): Html {
  if (area.length < 2) return nothing
  const name = words.historyOf(area.at(-1)?.row.area ?? '')
  return html`<h3 class="govuk-heading-s">${name}</h3>
    ${gradeLine(
      area.map(({ event, row }) => ({
        when: event.row.stage_on.slice(0, 4),
        grade: row.grade,
        rank: event.framework.grades.indexOf(row.grade),
      })),
    )}
    ${wideTable({
      caption: name,
      head: words.historyHead,
      rows: area.map(({ event, row }) => [
        { text: say.date(event.row.stage_on) },
        { text: row.grade },
        { html: html`<a class="govuk-link" href="${eventAddress(event)}">${event.row.title}</a>` },
      ]),
    })}`
}
