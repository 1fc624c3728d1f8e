import { acceptReport } from '../../acts/report/accept-report.ts'
import { placeReportOn } from '../../acts/report/commission-report.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import { publishedSections } from '../../council/report/report-text.ts'
import { exemptParagraphs } from '../../council/rules/england.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { reportPlaces } from '../../store/report-place.ts'
import { picks, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { scanOfKept } from '../parts/scanned-upload.ts'
import { reportToPlace, type SeenReport } from './reading.ts'
import { classErrors } from '../parts/class-errors.ts'
import { rendition } from './rendition.ts'
import { reportWords } from './words.ts'

const words = reportWords.accept

/** Accepts a cleared report onto an agenda. */
export const acceptRoute: Route = {
  url: '/reports/:id/accept',
  for: ['accept-report'],
  show: async (visit, { params, typed }) => {
    const report = await reportToPlace(visit, params['id'])
    if (report === undefined) return undefined
    const form = await acceptForm(visit, report)
    return page(visit, report, { form, state: form.start(known(report), typed) })
  },
  take: async (visit, { params, typed }) => {
    const report = await reportToPlace(visit, params['id'])
    if (report === undefined) return undefined
    const form = await acceptForm(visit, report)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, report, { form, state: filled.refusal })
    const answers = filled.value
    const accessClass = classOf(answers)
    const errors = classErrors(visit, accessClass)
    if (errors.length > 0) return page(visit, report, { form, state: { typed, errors } })
    const kept = await fileOf(visit, report, answers.publicTitle)
    const scanned = await scanOfKept(visit, kept.sha256)
    if (scanned?.ok === false)
      return page(visit, report, { form, state: refusedForm(typed, scanned.refusal) })
    const file = { ...kept, scan: scanned?.value }
    const [itemId, paperId] = answers.place.split(' ')
    const reportId = report.row.report_id
    const taken = await visit.act(async (session) => {
      const placed = await placeReportOn(session, {
        reportId,
        itemId: itemId as AgendaItemId,
        expectedDocumentId: paperId as ExpectedDocumentId | undefined,
      })
      if (!placed.ok) return placed
      return acceptReport(session, {
        reportId,
        documentId: newId<'document'>(visit.random),
        accessClass,
        publicTitle: answers.publicTitle,
        file,
      })
    })
    if (!taken.ok) return page(visit, report, { form, state: refusedForm(typed, taken.refusal) })
    return { goTo: `/workspace/reports/${reportId}`, notice: { text: words.done } }
  },
}

type AcceptForm = Awaited<ReturnType<typeof acceptForm>>

async function acceptForm(visit: Visit, { row }: SeenReport) {
  const places = await reading(visit, ({ tx, councilId }) =>
    reportPlaces(tx, councilId, { bodyId: row.body_id, from: visit.today }),
  )
  return defineForm({
    place: requiredPick({
      label: words.item,
      required: words.itemRequired,
      nothingChosen: words.nothingChosen,
      choices: places.map((one) => ({
        value: [one.item_id, one.expected_document_id].filter((part) => part !== null).join(' '),
        text: words.paper(
          `${visit.say.shortDate(one.starts_on)}, ${one.number} ${one.title}`,
          one.paper ?? words.furtherPaper,
        ),
      })),
    }),
    publicTitle: text({ label: words.publicTitle, required: words.publicTitleRequired, maxLength: 300 }),
    openness: requiredChoice({
      label: words.openness,
      required: words.opennessRequired,
      choices: [
        { value: 'open', text: words.open },
        { value: 'exempt', text: words.exempt },
      ],
    }),
    paragraphs: picks({
      label: words.paragraphs,
      choices: exemptParagraphs.map(({ number, describes }) => ({
        value: number,
        text: `${number}. ${describes}`,
      })),
    }),
    test: longText({ label: words.test, rows: 3, maxLength: 5_000 }),
    decidedBy: text({ label: words.decidedBy, maxLength: 200 }),
    reviewOn: optionalDate({ label: words.review }),
  })
}

function known({ row }: SeenReport): Partial<Answers<AcceptForm['fields']>> {
  const place = [row.item_id, row.expected_document_id].filter((part) => part !== null).join(' ')
  return { place, publicTitle: row.title, openness: 'open' }
}

function classOf({
  openness,
  paragraphs,
  test,
  decidedBy,
  reviewOn,
}: Answers<AcceptForm['fields']>): AccessClass {
  return openness === 'open'
    ? { class: 'open' }
    : {
        class: 'exempt',
        paragraphs,
        publicInterestTest: test,
        decidedBy,
        reviewOn: reviewOn ?? ('' as CalendarDate),
      }
}

/** The file of the document: what was uploaded, or the rendition of the cleared words. */
async function fileOf(visit: Visit, { template, text: kept }: SeenReport, title: string) {
  if (kept?.file !== undefined) return kept.file
  const sections = kept === undefined ? [] : publishedSections(template, kept)
  const content = new TextEncoder().encode(rendition(title, sections))
  const digest = await visit.files.keep(content)
  return { sha256: digest, sizeBytes: content.length, fileName: 'report.html', mediaType: 'text/html' }
}

function questions(form: AcceptForm, state: FormState): Html {
  const exempt = html`${form.show('paragraphs', state)} ${form.show('test', state)}
  ${form.show('decidedBy', state)} ${form.show('reviewOn', state)}`
  return html`${form.show('place', state)} ${form.show('publicTitle', state)}
  ${form.show('openness', state, { exempt })}`
}

function page(
  visit: Visit,
  { row }: SeenReport,
  { form, state }: { readonly form: AcceptForm; readonly state: FormState },
): WorkspacePage {
  const here = `/workspace/reports/${row.report_id}`
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    inside: questions(form, state),
    action: `${here}/accept`,
    buttonText: words.button,
    watched: [{ kind: 'report', id: row.report_id }],
    breadcrumbs: [
      { text: reportWords.title, href: '/workspace/reports' },
      { text: row.title, href: here },
    ],
  })
}
