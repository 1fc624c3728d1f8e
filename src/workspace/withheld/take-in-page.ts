import { addDocument } from '../../acts/report/add-document.ts'
import { correctDocument, type Corrected } from '../../acts/report/correct-document.ts'
import type { FileScan } from '../../council/scan/file-scan.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { accept } from '../../foundation/result.ts'
import { bodiesOf } from '../../store/body.ts'
import { reportPlaces } from '../../store/report-place.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import type { SentFile } from '../../web/form/field.ts'
import { file } from '../../web/form/file-field.ts'
import { defineForm, type Answers, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { scannedUpload, takenFileTypes } from '../parts/scanned-upload.ts'
import {
  confidenceFields,
  confidenceOf,
  embargoFields,
  embargoOf,
  exemptFields,
  exemptOf,
  type ClassAnswer,
} from './class-fields.ts'
import { deskCrumb, paperAddress, paperAsked, paperCrumbs, type SeenPaper } from './read-paper.ts'
import { countOf } from './scan-part.ts'
import { scanWords } from './scan-words.ts'
import { versionWords } from './version-words.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.fields

const paperFile = file({
  label: words.file,
  hint: words.fileHint,
  required: words.fileRequired,
  accepts: takenFileTypes,
})

type Place = { readonly value: string; readonly text: string }

/** The items to come of the bodies for which the reader takes papers in, and the papers that they expect. */
function placesFor(visit: Visit): Promise<Place[]> {
  return reading(visit, async ({ tx, councilId }) => {
    const bodies = (await bodiesOf(tx, councilId)).filter(({ body_id: id }) => visit.may('add-document', id))
    const places: Place[] = []
    for (const body of bodies)
      for (const row of await reportPlaces(tx, councilId, { bodyId: body.body_id, from: visit.today })) {
        const item = words.place1(visit.say.shortDate(row.starts_on), body.name, `${row.number} ${row.title}`)
        places.push({
          value: [row.item_id, row.expected_document_id].filter((part) => part !== null).join(' '),
          text: row.paper === null ? item : words.paperOf(item, row.paper),
        })
      }
    return places
  })
}

function takeInForm(places: readonly Place[]) {
  return defineForm({
    place: requiredPick({
      label: words.place,
      required: words.placeRequired,
      nothingChosen: words.choosePlace,
      choices: places,
    }),
    title: text({
      label: words.officeTitle,
      hint: words.officeTitleHint,
      required: words.officeTitleRequired,
      maxLength: 300,
    }),
    publicTitle: text({
      label: words.publicTitle,
      hint: words.publicTitleHint,
      required: words.publicTitleRequired,
      maxLength: 300,
    }),
    file: paperFile,
    class: requiredChoice({ label: words.class, required: words.classRequired, choices: classChoices }),
    ...embargoFields,
    ...exemptFields,
    ...confidenceFields,
  })
}

type TakeInForm = ReturnType<typeof takeInForm>

const classChoices = [
  { value: 'embargoed', text: withheldWords.classes.embargoed, hint: words.embargoedHint },
  { value: 'exempt', text: withheldWords.classes.exempt, hint: words.exemptHint },
  { value: 'confidential', text: withheldWords.classes.confidential, hint: words.confidentialHint },
  { value: 'open', text: withheldWords.classes.open, hint: words.openHint },
] as const

/** Takes in a paper for an item to come, under the class in which it is kept. */
export const takeInRoute: Route = {
  url: '/withheld/new',
  for: ['add-document'],
  show: async (visit, { query, typed }) => {
    const form = takeInForm(await placesFor(visit))
    return takeInPage(visit, form, form.start({ place: query['place'] ?? '' }, typed))
  },
  take: async (visit, { typed }) => {
    const form = takeInForm(await placesFor(visit))
    const filled = form.read(typed)
    if (!filled.ok) return takeInPage(visit, form, filled.refusal)
    const accessClass = classOf(visit, filled.value)
    if (!accessClass.ok) return takeInPage(visit, form, { typed, errors: accessClass.refusal })
    const { place, title, publicTitle, file: sent } = filled.value
    const [itemId, paperId] = place.split(' ')
    const documentId = newId<'document'>(visit.random)
    const kept = await keptFile(visit, sent)
    if (!kept.ok) return takeInPage(visit, form, refusedForm(typed, kept.refusal, 'file'))
    const added = await visit.act((session) =>
      addDocument(session, {
        id: documentId,
        kind: 'report',
        title,
        publicTitle,
        language: 'en-GB',
        accessClass: accessClass.value,
        itemId: itemId as Id<'item'>,
        expectedDocumentId: paperId as ExpectedDocumentId | undefined,
        file: kept.value,
        sections: [],
      }),
    )
    if (!added.ok) return takeInPage(visit, form, refusedForm(typed, added.refusal))
    return {
      goTo: visit.mayAnywhere('confirm-condition')
        ? paperAddress({ document_id: documentId })
        : '/workspace/reports',
      notice: { text: takenInWords(visit, kept.value.scan) },
    }
  },
}

function classOf(visit: Visit, given: Answers<TakeInForm['fields']>): ClassAnswer {
  if (given.class === 'open') return accept({ class: 'open' })
  if (given.class === 'exempt') return exemptOf(visit, given)
  return given.class === 'confidential' ? confidenceOf(visit, given) : embargoOf(visit, given, undefined)
}

/** The file as it was scanned and kept. That one was chosen, the form has asked already. */
function keptFile(visit: Visit, sent: SentFile | undefined) {
  return scannedUpload(visit, sent ?? { content: new Uint8Array(), fileName: '', mediaType: '' })
}

function takenInWords(visit: Visit, { findingCount }: FileScan): string {
  return findingCount === 0 ? withheldWords.takeIn.done : scanWords.takenIn(countOf(visit, findingCount))
}

function takeInPage(visit: Visit, form: TakeInForm, state: FormState): WorkspacePage {
  const { takeIn } = withheldWords
  return formPage(visit, {
    title: takeIn.title,
    lead: takeIn.lead,
    form,
    state,
    hasFiles: true,
    action: '/workspace/withheld/new',
    buttonText: takeIn.button,
    inside: fieldsInside(form, state),
    breadcrumbs: visit.mayAnywhere('confirm-condition') ? [deskCrumb] : [],
  })
}

/** The fields with those of each class inside its choice. Without JavaScript all of them stand open. */
function fieldsInside(form: TakeInForm, state: FormState): Html {
  const shown = (names: readonly string[]) =>
    html`${names.map((name) => form.show(name as keyof TakeInForm['fields'], state))}`
  const inside = {
    embargoed: shown(Object.keys(embargoFields)),
    exempt: shown(Object.keys(exemptFields)),
    confidential: shown(Object.keys(confidenceFields)),
  }
  return html`${shown(['place', 'title', 'publicTitle', 'file'])} ${form.show('class', state, inside)}`
}

const versionForm = defineForm({ file: paperFile })

async function paperToReplace(
  visit: Visit,
  asked: Parameters<typeof paperAsked>[1],
): Promise<SeenPaper | undefined> {
  const seen = await paperAsked(visit, asked)
  if (seen === undefined || seen.paper.withdrawn_at !== null) return undefined
  return visit.may(actOfVersion(seen), seen.paper.body_id ?? undefined) ? seen : undefined
}

/** What a new version of a paper asks the power for: it is more of what the office has, or corrects what the public has. */
export function actOfVersion({ paper }: SeenPaper): 'add-document' | 'publish-document' {
  return paper.published_at === null ? 'add-document' : 'publish-document'
}

/** Puts in a new version of a paper; one that is public is corrected by it. */
export const versionRoute: Route = {
  url: '/withheld/:id/version',
  for: ['confirm-condition'],
  show: async (visit, asked) => {
    const seen = await paperToReplace(visit, asked)
    return seen && versionPage(visit, seen, versionForm.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await paperToReplace(visit, asked)
    if (seen === undefined) return undefined
    const filled = versionForm.read(asked.typed)
    if (!filled.ok) return versionPage(visit, seen, filled.refusal)
    const kept = await keptFile(visit, filled.value.file)
    if (!kept.ok) return versionPage(visit, seen, refusedForm(asked.typed, kept.refusal, 'file'))
    const documentId = seen.paper.document_id
    const corrected = await visit.act((session) =>
      correctDocument(session, { documentId, file: kept.value, sections: [] }),
    )
    if (!corrected.ok) return versionPage(visit, seen, refusedForm(asked.typed, corrected.refusal))
    return { goTo: paperAddress(seen.paper), notice: { text: doneWords(seen, corrected.value) } }
  },
}

function doneWords({ paper }: SeenPaper, { version, waits }: Corrected): string {
  const { done, doneWaits, donePublic } = versionWords
  if (waits) return doneWaits(String(version))
  return paper.published_at === null ? done(String(version)) : donePublic(String(version))
}

function versionPage(visit: Visit, seen: SeenPaper, state: FormState): WorkspacePage {
  const isPublic = seen.paper.published_at !== null
  return formPage(visit, {
    title: isPublic ? versionWords.titlePublic : versionWords.title,
    lead: isPublic ? versionWords.leadPublic : versionWords.lead,
    form: versionForm,
    state,
    hasFiles: true,
    action: `${paperAddress(seen.paper)}/version`,
    buttonText: isPublic ? versionWords.buttonPublic : versionWords.button,
    buttonClasses: isPublic ? 'govuk-button--warning' : undefined,
    watched: [{ kind: 'document', id: seen.paper.document_id }],
    breadcrumbs: paperCrumbs(seen),
  })
}
