import { assuranceFramework } from '../../council/assurance/assurance-frameworks.ts'
import { assuranceSources, isAssuranceSource } from '../../council/assurance/source.ts'
import {
  publicAssuranceEvent,
  publicAssuranceEvents,
  publicDispositionsOf,
  publicFindingsOf,
  publicJudgementsBy,
  type PublicAssuranceEvent,
  type PublicFinding,
} from '../../store/public/assurance.ts'
import { standingsOnce } from '../../store/public/public-standings.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actionsAnswering } from '../parts/finding-answers.ts'
import { fateOf } from '../parts/finding-fate.ts'
import { fileColumns } from '../parts/file-columns.ts'
import { feedLink, reuseLinks } from '../parts/follow.ts'
import { judgementsPart } from '../parts/judgements.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { plansOnReportPart } from '../parts/plans-answering.ts'
import { paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { assuranceWords as words } from '../words/assurance-words.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { findingFileWords as files } from '../words/finding-file-words.ts'
import { followWords } from '../words/follow-words.ts'
import { recordWords } from '../words/record-words.ts'

/** Every inspection and other report on the council that is public. */
export const inspectionsPage: PageMaker = async (visit) => {
  const { record, say } = visit
  const events = await publicAssuranceEvents(record)
  return {
    title: words.title,
    section: 'decisions',
    description: words.lead,
    breadcrumbs: way([words.title]),
    head: feedLink(visit, { path: '/inspections', title: followWords.lists.inspections }),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${
      events.length === 0
        ? paragraph(words.none)
        : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
            ${table({
              caption: words.title,
              captionClasses: 'govuk-visually-hidden',
              head: words.head.map((text) => ({ text })),
              rows: events.map((event) => [
                { html: link(`/inspections/${event.assurance_event_id}`, event.title) },
                { text: sourceName(event) },
                { text: say.date(event.published_on) },
              ]),
            })}
          </div>`
    }
    ${section(commitmentWords.follow, html`${reuseLinks(visit, '/inspections', files)} ${fileColumns(files.columns)}`)}`,
  }
}

/** One inspection or other report: what it judged, how that was before, and what was found. */
export const inspectionPage: PageMaker = async (visit, { id }) => {
  const { record } = visit
  const event = await publicAssuranceEvent(record, id)
  if (event === undefined) return undefined
  const [judgements, findings] = await Promise.all([
    publicJudgementsBy(record, event.source),
    publicFindingsOf(record, event.assurance_event_id),
  ])
  const standingsOf = standingsOnce(record)
  const answers = await actionsAnswering(
    record,
    findings.map(({ finding_id: findingId }) => findingId),
    standingsOf,
  )
  return {
    title: event.title,
    section: 'decisions',
    description: event.summary,
    breadcrumbs: way([words.title, '/inspections'], [event.title]),
    head: feedLink(visit, { path: `/inspections/${id}`, title: event.title }),
    main: html`${pageHeading({ title: event.title, caption: sourceName(event), lead: event.summary })}
    ${facts(visit, event)} ${judgementsPart(visit, event, judgements)}
    ${section(words.found, await found(visit, findings, answers), words.foundNone)}
    ${await plansOnReportPart(visit, event.assurance_event_id, { answers: [...answers.values()].flat(), standingsOf })}
    ${section(commitmentWords.follow, reuseLinks(visit, `/inspections/${id}`, files))}`,
  }
}

type Answers = Awaited<ReturnType<typeof actionsAnswering>>

/** The name of the source of an event. */
export function sourceName({ source }: Pick<PublicAssuranceEvent, 'source'>): string {
  return isAssuranceSource(source) ? assuranceSources[source].name : source
}

function facts({ say }: Visit, event: PublicAssuranceEvent): Html {
  const { fieldwork_from: from, fieldwork_to: to, external_url: address } = event
  const framework = assuranceFramework(event.source, event.framework, event.framework_version)
  const range =
    from !== null && to !== null ? say.dateRange(from, to) : from && words.fieldworkFrom(say.date(from))
  const rows: readonly (readonly [string, Html | string | null])[] = [
    [words.by, sourceName(event)],
    [words.framework, framework === undefined ? null : `${framework.title} (${framework.version})`],
    [words.reference, event.reference],
    [words.ledBy, event.lead_name],
    [words.fieldwork, range],
    [words.publishedOn, say.date(event.published_on)],
    [words.report, address && link(address, words.reportAt)],
    [words.matter, event.matter_id && link(`/matters/${event.matter_id}`, words.matterLink)],
  ]
  return summaryList({
    rows: rows.map(([text, value]) => value !== null && { key: { text }, value: { html: html`${value}` } }),
  })
}

async function found(
  visit: Visit,
  findings: readonly PublicFinding[],
  answers: Answers,
): Promise<Html | false> {
  if (findings.length === 0) return false
  const { say, record } = visit
  const ids = findings.map(({ finding_id: findingId }) => findingId)
  const said = await publicDispositionsOf(record, ids)
  const byFinding = Map.groupBy(said, (one) => one.finding_id)
  const byPolarity = Map.groupBy(findings, ({ polarity }) => polarity)
  const counts = [...byPolarity].map(([polarity, rows]) =>
    say.count(rows.length, recordWords.polarityCount[polarity as keyof typeof recordWords.polarityCount]),
  )
  return html`${paragraph(words.counts(say.list(counts)))}
    <div class="mh-scroll" tabindex="0" role="region" aria-label="${words.found}">
      ${table({
        caption: words.found,
        captionClasses: 'govuk-visually-hidden',
        head: words.findingHead.map((text) => ({ text })),
        rows: findings.map((finding) => [
          { html: link(`/findings/${finding.finding_id}`, words.finding(say.number(finding.number))) },
          { text: label(recordWords.polarity, finding.polarity) },
          { text: finding.quote },
          {
            text: fateOf(visit, finding, {
              said: byFinding.get(finding.finding_id) ?? [],
              answers: answers.get(finding.finding_id) ?? [],
            }),
          },
        ]),
      })}
    </div>`
}
