import { allowFindings } from '../../acts/scan/allow-findings.ts'
import { publishCorrection } from '../../acts/report/publish-correction.ts'
import { recordScan } from '../../acts/scan/record-scan.ts'
import { textTyped } from '../../web/form/field.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { scanOfKept } from '../parts/scanned-upload.ts'
import { fileStanding } from './file-standing.ts'
import { paperAddress, paperAsked, paperCrumbs, type SeenPaper } from './read-paper.ts'
import { findingsTable } from './scan-part.ts'
import { scanWords as words } from './scan-words.ts'

/** Scans the file of a paper that came in before files were scanned, or by older rules. */
export const scanRoute: Route = {
  url: '/withheld/:id/scan',
  for: ['record-scan'],
  take: async (visit, asked) => {
    const seen = await paperAsked(visit, asked)
    if (seen === undefined || !seen.hasFile) return undefined
    const { paper } = seen
    const answer = await scanOfKept(visit, paper.sha256)
    if (answer === undefined) return undefined
    const { document_id: documentId, version } = paper
    const recorded = await visit.act((session) => recordScan(session, { documentId, version, answer }))
    const goTo = `${paperAddress(paper)}#findings`
    return recorded.ok ? { goTo, notice: { text: words.scanned } } : { goTo }
  },
}

const form = defineForm({
  reason: longText({
    label: words.reason,
    hint: words.reasonHint,
    required: words.reasonRequired,
    rows: 3,
    maxLength: 2_000,
  }),
})

/** The paper that an address names, where something was found in the file of a version that is not public. */
async function foundAsked(visit: Visit, asked: Asked): Promise<SeenPaper | undefined> {
  const seen = await paperAsked(visit, asked)
  if (seen === undefined || !seen.hasFile || seen.paper.is_version_public) return undefined
  const { scan } = await fileStanding(visit, seen.paper)
  return scan?.answer.ok === true && scan.answer.value.findingCount > 0 ? seen : undefined
}

/** Says that a paper may be published with what was found in its file, and why. */
export const allowRoute: Route = {
  url: '/withheld/:id/findings',
  for: ['allow-findings'],
  show: async (visit, asked) => {
    const seen = await foundAsked(visit, asked)
    return seen && allowPage(visit, seen, form.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await foundAsked(visit, asked)
    if (seen === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return allowPage(visit, seen, filled.refusal)
    const { document_id: documentId } = seen.paper
    const { version } = seen.paper
    const { reason } = filled.value
    const allowed = await visit.act((session) => allowFindings(session, { documentId, version, reason }))
    if (!allowed.ok) return allowPage(visit, seen, refusedForm(asked.typed, allowed.refusal))
    return { goTo: `${paperAddress(seen.paper)}#findings`, notice: { text: words.allowed } }
  },
}

/** Publishes a version of a public paper that waited since something was found in it. */
export const publishCorrectionRoute: Route = {
  url: '/withheld/:id/findings/publish',
  for: ['publish-correction'],
  take: async (visit, asked) => {
    const seen = await foundAsked(visit, asked)
    if (seen === undefined) return undefined
    const { document_id: documentId } = seen.paper
    const version = Number(textTyped(asked.typed, 'version'))
    if (!Number.isSafeInteger(version)) return undefined
    const published = await visit.act((session) => publishCorrection(session, { documentId, version }))
    if (!published.ok) return allowPage(visit, seen, refusedForm({}, published.refusal))
    const text = words.published(String(published.value))
    return { goTo: `${paperAddress(seen.paper)}#findings`, notice: { text } }
  },
}

async function allowPage(visit: Visit, seen: SeenPaper, state: FormState): Promise<WorkspacePage> {
  const { scan } = await fileStanding(visit, seen.paper)
  return formPage(visit, {
    title: words.allowTitle,
    lead: words.allowLead,
    form,
    state,
    before: scan?.answer.ok === true && findingsTable(visit, scan.answer.value),
    action: `${paperAddress(seen.paper)}/findings`,
    buttonText: words.allowButton,
    watched: [{ kind: 'document', id: seen.paper.document_id }],
    breadcrumbs: paperCrumbs(seen),
  })
}
