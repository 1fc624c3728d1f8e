import type { PublicNews } from '../../council/follower/public-news.ts'
import {
  publicDispositionsOf,
  publicFindingsOf,
  type PublicAssuranceEvent,
  type PublicDisposition,
  type PublicFinding,
} from '../../store/public/assurance.ts'
import { publicAnswersTo } from '../../store/public/improvement.ts'
import { publicStatementsOn } from '../../store/public/plan-commitment.ts'
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

/** What follows a report: its findings, what is said of what becomes of them, statements of coverage, and what happens to the actions. */
export async function inspectionNews(
  visit: Visit,
  id: PublicAssuranceEvent['assurance_event_id'],
  most: number,
): Promise<PublicNews[]> {
  const { record } = visit
  const [findings, statements] = await Promise.all([
    publicFindingsOf(record, id),
    publicStatementsOn(record, id),
  ])
  const ids = findings.map(({ finding_id: findingId }) => findingId)
  const [said, answers] = await Promise.all([
    publicDispositionsOf(record, ids),
    ids.length === 0 ? [] : publicAnswersTo(record, ids),
  ])
  const actionIds = [...new Set(answers.map(({ action_id: actionId }) => actionId))]
  const byId = new Map(findings.map((finding) => [finding.finding_id, finding]))
  return [
    ...statements.flatMap((one) => statementNews(visit, one)),
    ...(actionIds.length === 0 ? [] : await actionNews(visit, { most, actionIds })),
    ...said.toReversed().map((one) => saidNews(visit, one, byId.get(one.finding_id))),
    ...findings.map((finding) => findingNews(visit, finding)),
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
      summary: `${claim}. ${improvementWords.signedBy(one.signed_as ?? '', say.date(one.signed_on))}`,
    },
  ]
}

function saidNews(visit: Visit, one: PublicDisposition, finding: PublicFinding | undefined): PublicNews {
  const path = `/findings/${one.finding_id}`
  return {
    key: `${path}#said-${one.sequence}`,
    path,
    title: words.fate(nameOf(visit, finding)),
    at: one.approved_at ?? one.at,
    summary: saidOf(visit, one),
  }
}

function findingNews(visit: Visit, finding: PublicFinding): PublicNews {
  const path = `/findings/${finding.finding_id}`
  const kind = label(recordWords.polarity, finding.polarity)
  return { key: path, path, title: words.finding(nameOf(visit, finding), kind), summary: '' }
}

function nameOf({ say }: Visit, finding: PublicFinding | undefined): string {
  return assuranceWords.finding(finding === undefined ? '' : say.number(finding.number))
}
