import { dateAt } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import {
  publicAssuranceEvent,
  publicAssuranceEvents,
  publicDispositionsOf,
  publicFindingsOf,
  publicJudgementsBy,
  type PublicAssuranceEvent,
  type PublicDisposition,
  type PublicFinding,
  type PublicJudgement,
} from '../../store/public/assurance.ts'
import { publicStatementsOn } from '../../store/public/plan-commitment.ts'
import type { Row } from '../../store/public/public-record.ts'
import { standingsOnce, type ReadStandings } from '../../store/public/public-standings.ts'
import { actionsAnswering, type AnsweringAction } from '../parts/finding-answers.ts'
import { fateKeyOf } from '../parts/finding-fate.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { findingFileWords as words } from '../words/finding-file-words.ts'
import { csvLine } from './csv-cell.ts'

/** A public report with its findings, what becomes of each, its grades and what was signed of its coverage. */
type OpenReport = PublicAssuranceEvent & {
  readonly judgements: readonly PublicJudgement[]
  readonly statements: readonly Row<'coverage_statement'>[]
  readonly findings: readonly OpenFinding[]
}

type OpenFinding = PublicFinding & {
  readonly said: readonly PublicDisposition[]
  readonly answers: readonly AnsweringAction[]
}

/**
 * Every public finding of one report, or of all, as comma-separated values, one on a row; `undefined` where there is no such report.
 * The columns are told in `docs/formats/inspections.md`.
 */
export async function findingsCsv(visit: Visit, base: string, id?: string): Promise<string | undefined> {
  const reports = await openReports(visit, id)
  if (reports === undefined) return undefined
  const rows = reports.flatMap((report) => report.findings.map((finding) => rowOf(visit, base, finding)))
  return [words.csvHead, ...rows].map(csvLine).join('')
}

/** One public report, or all, with the findings as JSON; `undefined` where there is no such report. The names are told in `docs/formats/inspections.md`. */
export async function inspectionsJson(visit: Visit, base: string, id?: string): Promise<string | undefined> {
  const reports = await openReports(visit, id)
  if (reports === undefined) return undefined
  const told: Json = {
    format: 'moothall-inspections-1',
    licence: commitmentWords.licenceUrl,
    council: visit.council.name,
    url: `${base}/inspections`,
    reports: reports.map((report) => reportOf(visit, base, report)),
  }
  return `${JSON.stringify(told, undefined, 1)}\n`
}

async function openReports({ record }: Visit, id: string | undefined): Promise<OpenReport[] | undefined> {
  if (id === undefined) return readEach(record, await publicAssuranceEvents(record))
  const event = await publicAssuranceEvent(record, id)
  return event && readEach(record, [event])
}

async function readEach(
  record: Visit['record'],
  events: readonly PublicAssuranceEvent[],
): Promise<OpenReport[]> {
  const standingsOf = standingsOnce(record)
  const reports: OpenReport[] = []
  for (const event of events) reports.push(await openReport(record, event, standingsOf)) // one by one: no more than one is asked for at a time
  return reports
}

async function openReport(
  record: Visit['record'],
  event: PublicAssuranceEvent,
  standingsOf: ReadStandings,
): Promise<OpenReport> {
  const eventId = event.assurance_event_id
  const [bySource, statements, findings] = await Promise.all([
    publicJudgementsBy(record, event.source),
    publicStatementsOn(record, eventId),
    publicFindingsOf(record, eventId),
  ])
  const ids = findings.map(({ finding_id: findingId }) => findingId)
  const [said, answers] = await Promise.all([
    publicDispositionsOf(record, ids),
    actionsAnswering(record, ids, standingsOf),
  ])
  const saidOf = Map.groupBy(said, (one) => one.finding_id)
  const own = bySource.filter((one) => one.assurance_event_id === eventId)
  return {
    ...event,
    statements,
    judgements: [...new Map(own.map((one) => [one.area_key, one])).values()],
    findings: findings.map((finding) => ({
      ...finding,
      said: saidOf.get(finding.finding_id) ?? [],
      answers: answers.get(finding.finding_id) ?? [],
    })),
  }
}

function reportOf(visit: Visit, base: string, report: OpenReport): Json {
  return {
    id: report.assurance_event_id,
    url: `${base}/inspections/${report.assurance_event_id}`,
    title: report.title,
    source: report.source,
    framework: report.framework,
    reference: report.reference,
    publishedOn: report.published_on,
    judgements: report.judgements.map(({ area, grade }): Json => ({ area, grade })),
    coverage: report.statements.map((one) => coverageOf(base, one)),
    findings: report.findings.map((finding) => findingOf(visit, base, finding)),
  }
}

function coverageOf(base: string, one: Row<'coverage_statement'>): Json {
  return {
    plan: `${base}/improvement-plans/${one.improvement_plan_id}`,
    signedOn: one.signed_on,
    signedBy: one.signed_as,
    claimsAll: one.claims_all === 'yes',
    inScope: one.in_scope,
    covered: one.covered,
    inPart: one.in_part,
    disposed: one.disposed,
    open: one.open,
  }
}

function findingOf(visit: Visit, base: string, finding: OpenFinding): Json {
  return {
    id: finding.finding_id,
    url: `${base}/findings/${finding.finding_id}`,
    number: finding.number,
    kind: finding.polarity,
    words: finding.quote,
    section: finding.section,
    paragraph: finding.paragraph_number,
    page: finding.page,
    origin: finding.origin,
    theme: finding.theme,
    partner: finding.partner,
    disposition: fateKeyOf(finding, finding),
    said: finding.said.map((one): Json => {
      return {
        kind: one.kind,
        on: saidOn(visit, one),
        words: one.words,
        mergedInto: mergedInto(base, one) ?? null,
        partner: one.partner,
      }
    }),
    answers: finding.answers.map(({ action, contribution }): Json => {
      return {
        action: `${base}/actions/${action.actionId}`,
        contribution,
        firstDueOn: action.originalDueOn,
        dueOn: action.standing.dueOn,
        state: action.standing.state,
      }
    }),
  }
}

function saidOn({ council }: Visit, one: PublicDisposition): string {
  return dateAt(one.approved_at ?? one.at, council.zone)
}

function mergedInto(base: string, { into_finding_id: into }: PublicDisposition): string | undefined {
  return into === null ? undefined : `${base}/findings/${into}`
}

function rowOf(visit: Visit, base: string, finding: OpenFinding): readonly string[] {
  const last = finding.said.at(-1)
  const cells: readonly (string | number | null | undefined)[] = [
    finding.finding_id,
    `${base}/findings/${finding.finding_id}`,
    `${base}/inspections/${finding.assurance_event_id}`,
    finding.event_title,
    finding.source,
    finding.published_on,
    finding.number,
    finding.polarity,
    finding.quote,
    finding.section,
    finding.paragraph_number,
    finding.page,
    finding.origin,
    finding.theme,
    finding.partner,
    fateKeyOf(finding, finding),
    last && mergedInto(base, last),
    last && saidOn(visit, last),
    last?.words,
    finding.answers.map(({ action }) => `${base}/actions/${action.actionId}`).join(' '),
    commitmentWords.licenceUrl,
  ]
  return cells.map((cell) => String(cell ?? ''))
}
