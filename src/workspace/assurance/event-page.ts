import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import type { ActName } from '../../council/access/power.ts'
import type { AssuranceEventKind } from '../../council/assurance/assurance-event.ts'
import { assuranceSources } from '../../council/assurance/source.ts'
import { assuranceStagesOf, unreleasedParts } from '../../store/assurance.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { clocksPart } from './clocks-part.ts'
import { findingsPart } from './findings-part.ts'
import { judgementsPart } from './judgements-part.ts'
import { queriesPart } from './queries-part.ts'
import { eventAddress, eventAsked, listCrumb, readsOf } from './read-event.ts'
import { registerPart } from './register-part.ts'
import { section, wideTable } from './section.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.event

/** One inspection or other source of findings: what it is, what it judged, what was found, and what is open. */
export const eventRoute: Route = {
  url: '/assurance/:id',
  for: 'signed-in',
  show: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined) return undefined
    const { row, framework } = event
    return {
      title: row.title,
      recentAs: row.first_released_entry === null ? undefined : row.title,
      breadcrumbs: [listCrumb],
      main: html`${pageHeading({
        title: row.title,
        caption: assuranceSources[framework.source].event,
        state: stateTag({
          tone: row.stage === 'published' ? 'settled' : 'open',
          text: assuranceWords.stages[event.stage],
        }),
        lead: row.summary,
      })}
      ${await publicSight(visit, event)} ${facts(visit, event)} ${acts(visit, event)}
      ${await queriesPart(visit, event)} ${await registerPart(visit, event)}
      ${await findingsPart(visit, event)} ${await judgementsPart(visit, event)}
      ${await clocksPart(visit, event)} ${await stagesPart(visit, event)}`,
      ...readsOf(event),
    }
  },
}

async function publicSight({ office, say }: Visit, { row, key }: EventInHand): Promise<Html> {
  if (row.first_released_entry === null) return insetText({ text: words.secret })
  const changes = await unreleasedParts(office, key)
  return insetText({
    html: html`${words.isPublic}
      <a class="govuk-link" href="/inspections/${key.assurance_event_id}">${words.look}</a>.
      ${changes > 0 && words.changed(say.count(changes, words.parts))}`,
  })
}

function facts({ say }: Visit, { row, framework }: EventInHand): Html {
  const { fieldwork_from: from, fieldwork_to: to, external_url: address } = row
  const last = to === null ? from : to
  const known = html`${framework.title} (${framework.version})
  ${!framework.isVerified && html`<br />${words.knownFrom(framework.knownFrom)}`}`
  const rows: readonly (readonly [string, Html | string | null])[] = [
    [words.source, assuranceSources[framework.source].name],
    [words.framework, known],
    [words.kind, assuranceWords.kinds[row.kind as AssuranceEventKind]],
    [words.reference, row.reference],
    [words.lead, row.lead_name],
    [words.notifiedOn, row.notified_on && say.date(row.notified_on)],
    [
      words.fieldwork,
      from && (to === null ? words.fieldworkFrom(say.date(from)) : say.dateRange(from, last ?? from)),
    ],
    [words.externalUrl, address && html`<a class="govuk-link" href="${address}">${address}</a>`],
  ]
  return summaryList({
    rows: rows.map(([text, value]) => value !== null && { key: { text }, value: { html: html`${value}` } }),
  })
}

function acts(visit: Visit, event: EventInHand): Html {
  const { row, stage } = event
  const isPublic = row.first_released_entry !== null
  const ways: readonly (readonly [string, string, ActName, boolean?])[] = [
    ['report', words.doReport, 'take-in-assurance-report'],
    ['paragraphs/new', words.doParagraph, 'enter-paragraph'],
    ['spoken/new', words.doSpoken, 'enter-paragraph'],
    ['counts/new', words.doCount, 'record-said-count'],
    ['judgements/new', words.doJudge, 'record-judgement', event.framework.grades.length > 0],
    ['stage', words.doMove, 'move-assurance-event', stage !== 'published'],
    ['readers', words.doReaders, 'name-assurance-reader', !isPublic],
    ['change', words.doChange, 'change-assurance-event'],
    [
      'publish',
      isPublic ? words.doPublishAgain : words.doPublish,
      'publish-assurance-event',
      stage === 'published',
    ],
  ]
  const offered = ways.filter(([, , act, isOffered]) => isOffered !== false && visit.may(act))
  if (offered.length === 0) return nothing
  return section(
    words.acts,
    html`<ul class="govuk-list">
      ${offered.map(
        ([path, text]) =>
          html`<li><a class="govuk-link" href="${eventAddress(event)}/${path}">${text}</a></li>`,
      )}
    </ul>`,
  )
}

async function stagesPart({ office, say }: Visit, { key }: EventInHand): Promise<Html> {
  const stages = await assuranceStagesOf(office, key)
  return section(
    words.stages,
    wideTable({
      caption: words.stages,
      head: words.stageHead,
      rows: stages.map((one) => [
        { text: assuranceWords.stages[one.stage as keyof typeof assuranceWords.stages] },
        { text: say.shortDate(one.on_day) },
        { text: one.note },
        { text: one.by_name },
      ]),
    }),
  )
}
