import type { PublicNews } from '../../council/follower/public-news.ts'
import { dateAt } from '../../foundation/instant.ts'
import {
  actionsAnsweringReport,
  latestInspectionNews,
  type InspectionNews,
  type InspectionNewsAsked,
} from '../../store/public/inspection-news.ts'
import type { Row } from '../../store/public/public-record.ts'
import { saidOf } from '../parts/finding-fate.ts'
import { label } from '../parts/label.ts'
import type { Visit } from '../visit.ts'
import { assuranceWords } from '../words/assurance-words.ts'
import { followWords } from '../words/follow-words.ts'
import { improvementWords } from '../words/improvement-words.ts'
import { recordWords } from '../words/record-words.ts'
import { actionNews } from './action-news.ts'

const words = followWords.news

/**
 * What follows a report: that it is public, its findings, what is said of what becomes of them, grades put right, statements of
 * coverage, and what happens to the actions. Of all reports together, all of it but the actions, which have a list of their own.
 */
export async function inspectionNews(visit: Visit, asked: InspectionNewsAsked): Promise<PublicNews[]> {
  const { most, eventId } = asked
  const told = await latestInspectionNews(visit.record, asked)
  const actionIds = eventId === undefined ? [] : await actionsAnsweringReport(visit.record, eventId)
  return [
    ...told.statements.flatMap((one) => statementNews(visit, one)),
    ...(actionIds.length === 0 ? [] : await actionNews(visit, { most, actionIds })),
    ...told.putRight.map(putRightNews),
    ...told.withdrawals.map((one) => withdrawalNews(visit, one)),
    ...told.dispositions.map((one) => saidNews(visit, one)),
    ...told.findings.map((finding) => findingNews(visit, finding)),
    ...told.events.map(reportNews),
  ]
}

/** That the coverage of a report by a plan was signed; nothing of a statement that nobody signed. */
export function statementNews({ say }: Visit, one: Row<'coverage_statement'>): PublicNews[] {
  if (one.signed_on === null) return []
  const path = `/improvement-plans/${one.improvement_plan_id}`
  const claim = one.claims_all === 'yes' ? improvementWords.claimsAll : improvementWords.claimsSome
  return [
    {
      key: `${path}#coverage-${one.statement_id}`,
      path,
      title: words.coverage(one.event_title),
      at: one.released_at ?? undefined,
      summary: `${claim}. ${improvementWords.signedBy(one.signed_as ?? '', say.date(one.signed_on))}`,
    },
  ]
}

function putRightNews(one: InspectionNews['putRight'][number]): PublicNews {
  const path = `/inspections/${one.assurance_event_id}`
  return {
    key: `${path}#grade-${one.area_key}-${one.sequence}`,
    path,
    title: words.putRight(one.area, one.grade),
    at: one.released_at ?? undefined,
    summary: [one.title, one.reason].filter(Boolean).join(' · '),
  }
}

function withdrawalNews({ say, council }: Visit, one: Row<'finding_withdrawal'>): PublicNews {
  const path = `/findings/${one.finding_id}`
  const number = say.number(one.number)
  return {
    key: `${path}#withdrawn`,
    path,
    title: `${assuranceWords.withdrawnTitle}: ${assuranceWords.finding(number)}`,
    at: one.at,
    summary: `${one.title} · ${assuranceWords.withdrawn(number, say.date(dateAt(one.at, council.zone)), one.reason)}`,
  }
}

function saidNews(visit: Visit, one: Row<'finding_disposition'>): PublicNews {
  const path = `/findings/${one.finding_id}`
  return {
    key: `${path}#said-${one.sequence}`,
    path,
    title: words.fate(assuranceWords.finding(visit.say.number(one.number))),
    at: one.released_at ?? undefined,
    summary: `${one.event_title} · ${saidOf(visit, one)}`,
  }
}

function findingNews({ say }: Visit, finding: Row<'finding'>): PublicNews {
  const path = `/findings/${finding.finding_id}`
  const kind = label(recordWords.polarity, finding.polarity)
  return {
    key: path,
    path,
    title: words.finding(assuranceWords.finding(say.number(finding.number)), kind),
    at: finding.released_at ?? undefined,
    summary: `${finding.event_title} · ${finding.quote}`,
  }
}

/** That a report is public, in the words in which its matter has it too. */
export function reportNews(
  event: Pick<Row<'assurance_event'>, 'assurance_event_id' | 'title' | 'summary' | 'released_at'>,
): PublicNews {
  const path = `/inspections/${event.assurance_event_id}`
  const at = event.released_at ?? undefined
  return { key: path, path, title: words.report(event.title), at, summary: event.summary }
}
