import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { takeInReport, type TakenIn, type TakenReport } from '../../acts/assurance/take-in-report.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { tick } from '../../web/form/choice-fields.ts'
import type { SentFile } from '../../web/form/field.ts'
import { file } from '../../web/form/file-field.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { scanFile } from '../../scan/scan-file.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { countOf } from '../withheld/scan-part.ts'
import { givenReports } from './given-reports.ts'
import { eventAddress, eventAsked, eventCrumbs, readsOf, watchedEvent } from './read-event.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.report

const form = defineForm({
  file: file({ label: words.file, hint: words.fileHint, required: words.fileRequired, accepts: '.pdf' }),
  because: longText({ label: words.because, hint: words.becauseHint, maxLength: 1_000, rows: 2 }),
  keepOnly: tick({ label: words.keepOnly, hint: words.keepOnlyHint }),
})

/** Takes in a report's file: it is kept, read into the register, and what it leaves open is asked. */
export const reportRoute: Route = {
  url: '/assurance/:id/report',
  for: ['take-in-assurance-report'],
  show: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined || !visit.may('take-in-assurance-report')) return undefined
    return page(visit, event, form.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined || !visit.may('take-in-assurance-report')) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, event, filled.refusal)
    const { file: sent, because, keepOnly } = filled.value
    const report = await readSent(visit, sent, keepOnly)
    if (!report.ok) return page(visit, event, refusedState(asked.typed, report.refusal, 'file'))
    const eventId = event.key.assurance_event_id
    const taken = await visit.act((session) =>
      takeInReport(session, eventId, { ...report.value, acceptedBecause: because }),
    )
    if (!taken.ok) return page(visit, event, refusedForm(asked.typed, taken.refusal, 'file'))
    const goTo = keepOnly ? eventAddress(event) : `${eventAddress(event)}/register`
    const done = keepOnly ? words.doneOnly : saidOf(visit, taken.value)
    return { goTo, notice: { text: `${done}${foundWords(visit, report.value)}` } }
  },
}

/** What was sent, looked through, read where it is to be read, and kept. A file that is refused for what it is is not kept. */
async function readSent(
  { files, readReport }: Visit,
  sent: SentFile | undefined,
  keepOnly: boolean,
): Promise<Result<TakenReport, string>> {
  const { content, fileName } = sent ?? { content: new Uint8Array(), fileName: '' }
  const scanned = await scanFile({ bytes: content, fileName })
  const isPdf = scanned.ok ? scanned.value.form === 'pdf' : scanned.refusal.code !== 'upload-kind-not-taken'
  if (!keepOnly && !isPdf) return refuse(words.notPdf)
  if (!scanned.ok) return refuse(explainRefusal(scanned.refusal).sentence)
  const read = keepOnly ? accept(undefined) : await readReport(content, fileName)
  if (!read.ok) return refuse(read.refusal)
  const sha256 = await files.keep(content)
  return accept({
    fileName,
    sha256,
    sizeBytes: content.byteLength,
    reading: read.value,
    scan: scanned.value,
  })
}

/** That something was found in a file that was taken in, to follow what is said of it; nothing where nothing was. */
function foundWords(visit: Visit, { scan }: TakenReport): string {
  return scan === undefined || scan.findingCount === 0
    ? ''
    : ` ${words.found(countOf(visit, scan.findingCount))}`
}

function saidOf({ say }: Visit, { added, kept, struck, queries }: TakenIn): string {
  const done = words.done(say.count(added, words.paragraphs), say.number(kept), say.number(struck))
  return `${done} ${say.count(queries, words.questions)}`
}

function page(visit: Visit, event: EventInHand, state: FormState): WorkspacePage {
  return {
    ...formPage(visit, {
      title: words.title,
      lead: words.lead,
      form,
      state,
      hasFiles: true,
      action: `${eventAddress(event)}/report`,
      buttonText: words.button,
      watched: watchedEvent(event),
      breadcrumbs: eventCrumbs(event),
    }),
    ...readsOf(event),
  }
}

/** Gives the file of a report to who may read its event, once it has been looked through. Its register shows it in a frame. */
export const fileRoute: Route = {
  url: '/assurance/:id/files/:sequence',
  for: 'signed-in',
  show: async (visit, asked) => {
    const event = await eventAsked(visit, asked)
    if (event === undefined) return undefined
    const reports = await givenReports(visit, event)
    const given = reports.find(({ report }) => String(report.sequence) === asked.params['sequence'])
    if (given === undefined) return undefined
    const { report, isPdf } = given
    return {
      content: Buffer.concat(await visit.files.read(report.sha256 as Sha256).toArray()),
      mediaType: isPdf ? 'application/pdf' : 'application/octet-stream',
      fileName: isPdf ? undefined : report.file_name,
      isFramed: isPdf,
      ...readsOf(event),
    }
  },
}
