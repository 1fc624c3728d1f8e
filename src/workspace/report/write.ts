import { draftReport, saveReportVersion } from '../../acts/report/write-report.ts'
import type { ReportTemplate } from '../../council/report/report-template.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import { scanFile } from '../../scan/scan-file.ts'
import { reportDraft } from '../../store/report.ts'
import { button } from '../../web/components/button.ts'
import { file } from '../../web/form/file-field.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import type { Field, SentFile } from '../../web/form/field.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { readDocument } from './read-document.ts'
import { recommendationsIn, recommendationsTyped } from './recommendations.ts'
import { readIn, reportToWrite, type SeenReport } from './reading.ts'
import { reportWords } from './words.ts'

const words = reportWords.write

/** Writes a report section by section, or takes its text from a document. */
export const writeRoute: Route = {
  url: '/reports/:id/write',
  for: ['save-report-version'],
  show: async (visit, { params, typed }) => {
    const report = await reportToWrite(visit, params['id'])
    if (report === undefined) return undefined
    const form = writeForm(report.template)
    return page(visit, report, form.start(await written(visit, report), typed))
  },
  take: async (visit, asked) => {
    const report = await reportToWrite(visit, asked.params['id'])
    if (report === undefined) return undefined
    const filled = writeForm(report.template).read(asked.typed)
    if (!filled.ok) return page(visit, report, filled.refusal)
    const { upload, ...sections } = filled.value as Record<string, string> & { upload: SentFile | undefined }
    const typedText = textTyped(report.template, sections)
    if (asked.typed['draft'] !== undefined) return keepDraft(visit, report, typedText)
    if (upload === undefined) return save(visit, report, { asked, text: typedText })
    const scanned = await scanFile({ bytes: upload.content, fileName: upload.fileName })
    if (!scanned.ok) return page(visit, report, refusedForm(asked.typed, scanned.refusal, 'upload'))
    const sent = { ...upload, mediaType: scanned.value.mediaType }
    return save(visit, report, { asked, text: await textUploaded(visit, report.template, sent) })
  },
}

/** The fields of a template: one for each of its sections, and one for a file. */
function writeForm(template: ReportTemplate) {
  const sections = template.sections.map(({ key, heading, guidance, kind }) => [
    key,
    longText({
      label: heading,
      hint: kind === 'recommendations' ? `${guidance} ${words.recommendationsHint}` : guidance,
      rows: kind === 'text' ? 6 : 3,
      labelClasses: 'govuk-label--m',
    }),
  ])
  const upload = file({ label: words.upload, hint: words.uploadHint, accepts: '.docx,.pdf' })
  return defineForm({ ...Object.fromEntries(sections), upload } as Record<string, Field<unknown>>)
}

/** What stands in the fields first: what was kept as a draft, or the newest version. */
async function written(visit: Visit, report: SeenReport): Promise<Record<string, unknown>> {
  const draft = await reading(visit, ({ tx, councilId }) => reportDraft(tx, councilId, report.row.report_id))
  const kept = draft === undefined ? report.text : (draft.text as unknown as ReportText)
  if (kept === undefined) return {}
  const key = recommendationsKey(report.template)
  return { ...kept.sections, [key]: recommendationsTyped(kept.recommendations) }
}

function textTyped(template: ReportTemplate, typed: Record<string, string>): ReportText {
  const key = recommendationsKey(template)
  const sections = Object.fromEntries(
    template.sections.filter((one) => one.key !== key).map((one) => [one.key, typed[one.key] ?? '']),
  )
  return { sections, recommendations: recommendationsIn(typed[key] ?? '') }
}

/** The text of a document, or the document itself where it has none of the headings. */
async function textUploaded(visit: Visit, template: ReportTemplate, sent: SentFile): Promise<ReportText> {
  const read = await readDocument(sent.content, template)
  if (read !== undefined) return read
  const digest = await visit.files.keep(sent.content)
  const { fileName, mediaType, content } = sent
  const kept = { sha256: digest, fileName, mediaType, sizeBytes: content.byteLength }
  return { sections: {}, recommendations: [], file: kept }
}

async function keepDraft(visit: Visit, report: SeenReport, text: ReportText): Promise<Answer> {
  const reportId = report.row.report_id
  const basedOn = report.versions.length
  const kept = await visit.act((session) => draftReport(session, { reportId, basedOn, text }))
  const here = `/workspace/reports/${reportId}/write`
  return kept.ok
    ? { goTo: here, notice: { text: words.drafted } }
    : page(visit, report, refusedForm({}, kept.refusal))
}

async function save(
  visit: Visit,
  report: SeenReport,
  { asked, text }: { readonly asked: Asked; readonly text: ReportText },
): Promise<Answer> {
  const reportId = report.row.report_id
  const basedOn = Number(asked.typed['basedOn'] ?? report.versions.length)
  const saved = await visit.act((session) => saveReportVersion(session, { reportId, basedOn, text }))
  if (!saved.ok) return page(visit, report, refusedForm(asked.typed, saved.refusal))
  const notice = text.file === undefined ? words.saved : words.nothingRead
  return { goTo: `/workspace/reports/${reportId}`, notice: { text: notice } }
}

function recommendationsKey({ sections }: ReportTemplate): string {
  return sections.find(({ kind }) => kind === 'recommendations')?.key ?? 'recommendations'
}

function page(visit: Visit, report: SeenReport, state: FormState): WorkspacePage {
  const here = `/workspace/reports/${report.row.report_id}`
  const form = writeForm(report.template)
  const shown = formPage(visit, {
    title: words.title(report.row.title),
    lead: words.lead,
    form,
    state,
    hasFiles: true,
    action: `${here}/write`,
    buttonText: words.save,
    beside: button({ text: words.draft, name: 'draft', value: 'yes', classes: 'govuk-button--secondary' }),
    watched: [{ kind: 'report', id: report.row.report_id }],
    breadcrumbs: [
      { text: reportWords.title, href: '/workspace/reports' },
      { text: report.row.title, href: here },
    ],
  })
  return { ...shown, reads: readIn(report) }
}
