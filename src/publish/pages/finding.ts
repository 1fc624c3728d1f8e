import { dateAt } from '../../foundation/instant.ts'
import {
  publicDispositionsOf,
  publicFinding,
  publicWithdrawal,
  type PublicDisposition,
  type PublicFinding,
} from '../../store/public/assurance.ts'
import { publicCorrectionsOfFinding } from '../../store/public/corrections.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { correctionList } from '../../web/record/correction-list.ts'
import { correctionWords } from '../../web/record/correction-words.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actionsAnswering, answersPart, type AnsweringAction } from '../parts/finding-answers.ts'
import { fateOf, saidOf } from '../parts/finding-fate.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { paragraph, section } from '../parts/section.ts'
import { nextReportPart } from '../parts/next-report.ts'
import { submissionsPart } from '../parts/submissions.ts'
import { voicesPart } from '../parts/voices.ts'
import type { PageMaker, PublicPage, Visit } from '../visit.ts'
import { assuranceWords as words } from '../words/assurance-words.ts'
import { recordWords } from '../words/record-words.ts'
import { sourceName } from './inspections.ts'

/** One finding: the words of the report, where they stand, and what becomes of it; or that it was withdrawn. */
export const findingPage: PageMaker = async (visit, { id }) => {
  const finding = await publicFinding(visit.record, id)
  if (finding === undefined) return withdrawnPage(visit, id)
  const said = await publicDispositionsOf(visit.record, [finding.finding_id])
  const answers = (await actionsAnswering(visit.record, [finding.finding_id])).get(finding.finding_id) ?? []
  const to = { findingId: finding.finding_id }
  const [told, asked] = [await voicesPart(visit, to), await submissionsPart(visit, to)]
  const corrections = await publicCorrectionsOfFinding(visit.record, finding.finding_id)
  const title = words.finding(visit.say.number(finding.number))
  return {
    title: `${title}: ${finding.theme}`,
    section: 'decisions',
    description: finding.quote,
    breadcrumbs: way(
      [words.title, '/inspections'],
      [finding.event_title, `/inspections/${finding.assurance_event_id}`],
      [title],
    ),
    main: html`${pageHeading({
        title: `${title}: ${finding.theme}`,
        caption: label(recordWords.polarity, finding.polarity),
      })}
      <blockquote class="mh-register__words">${finding.quote}</blockquote>
      ${facts(visit, finding)} ${section(words.fate, fate(visit, finding, { said, answers }))}
      ${answers.length > 0 && section(words.promised, await answersPart(visit, answers))}
      ${answers.length > 0 && (await nextReportPart(visit, { planIds: plansOf(answers) }))} ${told} ${asked}
      ${corrections.length > 0 && section(correctionWords.title, correctionList(corrections, visit.say.date))}`,
  }
}

function plansOf(answers: readonly AnsweringAction[]): readonly AnsweringAction['improvement_plan_id'][] {
  return [...new Set(answers.map(({ improvement_plan_id: planId }) => planId))]
}

function facts({ say }: Visit, finding: PublicFinding): Html {
  const { paragraph_kind: kind, paragraph_number: number, page, section: heading } = finding
  const numbered = kind === 'improvement' ? words.point : words.paragraph
  const where = [
    heading,
    number === null ? null : numbered(say.number(number)),
    page === null ? null : words.page(String(page)),
  ].filter((part) => part !== null)
  const report = link(
    `/inspections/${finding.assurance_event_id}`,
    `${finding.event_title}, ${sourceName(finding)}, ${say.date(finding.published_on)}`,
  )
  const rows: readonly (readonly [string, Html | string | null])[] = [
    [words.ofReport, report],
    [words.paragraphAt, where.length === 0 ? null : where.join(', ')],
    [words.origin, label(words.origins, finding.origin)],
    [words.theme, finding.theme],
    [words.partner, finding.partner],
  ]
  return summaryList({
    rows: rows.map(([text, value]) => value !== null && { key: { text }, value: { html: html`${value}` } }),
  })
}

type Fate = { readonly said: readonly PublicDisposition[]; readonly answers: readonly AnsweringAction[] }

function fate(visit: Visit, finding: PublicFinding, { said, answers }: Fate): Html {
  const { say, council } = visit
  return html`${paragraph(fateOf(visit, finding, { said, answers }))}
  ${
    said.length > 0 &&
    html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.fate}">
      ${table({
        caption: words.fate,
        captionClasses: 'govuk-visually-hidden',
        head: words.fateHead.map((text) => ({ text })),
        rows: said.map((one) => [
          { text: say.date(dateAt(one.approved_at ?? one.at, council.zone)) },
          { text: saidOf(visit, one) },
          { text: one.words },
        ]),
      })}
    </div>`
  }`
}

async function withdrawnPage(visit: Visit, id: string): Promise<PublicPage | undefined> {
  const withdrawal = await publicWithdrawal(visit.record, id)
  if (withdrawal === undefined) return undefined
  const { say, council } = visit
  const on = say.date(dateAt(withdrawal.at, council.zone))
  return {
    title: words.withdrawnTitle,
    section: 'decisions',
    status: 410,
    breadcrumbs: way(
      [words.title, '/inspections'],
      [withdrawal.title, `/inspections/${withdrawal.assurance_event_id}`],
      [words.withdrawnTitle],
    ),
    main: html`${pageHeading({ title: words.withdrawnTitle })}
    ${paragraph(words.withdrawn(say.number(withdrawal.number), on, withdrawal.reason))}`,
  }
}
