import { changeExpectedDocument } from '../../acts/agenda/change-expected-document.ts'
import { expectDocument } from '../../acts/agenda/expect-document.ts'
import { removeExpectedDocument } from '../../acts/agenda/remove-expected-document.ts'
import type { ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { Register } from '../../council/member/register.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ExpectedDocumentRow } from '../../store/agenda.ts'
import { readRegister } from '../../store/register.ts'
import { pick, requiredChoice } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, refusedState, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { agendaAddress, itemAsked, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { wayToReport } from './paper-list.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.paperForm
const savedStates: Readonly<Record<string, string>> = words.savedStates

const addForm = defineForm({
  title: text({ label: words.name, hint: words.nameHint, required: words.nameRequired, maxLength: 300 }),
})

/** Asks for a further paper of an item. */
export const addPaperRoute: Route = {
  url: '/meetings/:id/agenda/items/:item/papers',
  for: ['expect-document'],
  show: async (visit, asked) => {
    const agenda = await agendaFor(visit, asked)
    const item = agenda && itemAsked(agenda, asked)
    return (
      agenda && item && addPage(visit, agenda, { itemId: item.id, state: addForm.start({}, asked.typed) })
    )
  },
  take: async (visit, asked) => {
    const agenda = await agendaFor(visit, asked)
    const item = agenda && itemAsked(agenda, asked)
    if (agenda === undefined || item === undefined) return undefined
    const filled = addForm.read(asked.typed)
    if (!filled.ok) return addPage(visit, agenda, { itemId: item.id, state: filled.refusal })
    const position = agenda.papers.filter((paper) => paper.item_id === item.id).length
    const paper = { id: newId<'expectedDocument'>(visit.random), itemId: item.id, position, ...filled.value }
    const added = await visit.act((session) => expectDocument(session, paper))
    if (!added.ok)
      return addPage(visit, agenda, { itemId: item.id, state: refusedForm(asked.typed, added.refusal) })
    const goTo = `${agendaAddress(agenda.meeting.meeting_id)}#item-${item.id}`
    return { goTo, notice: { text: words.added(paper.title) } }
  },
}

function addPage(
  visit: Visit,
  agenda: ReadAgenda,
  { itemId, state }: { itemId: string; state: FormState },
): WorkspacePage {
  return formPage(visit, {
    title: words.addTitle,
    lead: words.addLead,
    form: addForm,
    state,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/items/${itemId}/papers`,
    buttonText: words.addButton,
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}

function stateForm({ offices }: Register, bodyId: BodyId) {
  return defineForm({
    state: requiredChoice({
      label: words.state,
      required: words.stateRequired,
      choices: [
        { value: 'toFollow', text: words.toFollow },
        { value: 'withdrawn', text: words.withdrawn },
        { value: 'dropped', text: words.dropped },
      ],
    }),
    reason: longText({ label: words.reason, rows: 2, maxLength: 1000 }),
    owner: pick({
      label: words.owner,
      nothingChosen: words.noOwner,
      choices: officeChoices(offices, bodyId),
    }),
    expectedOn: optionalDate({ label: words.expectedOn }),
    publicNote: longText({ label: words.note, hint: words.noteHint, rows: 2, maxLength: 1000 }),
  })
}

/** Says what has become of a paper that an item was to have. */
export const paperRoute: Route = {
  url: '/meetings/:id/agenda/papers/:paper',
  for: ['change-expected-document'],
  show: async (visit, asked) => {
    const ground = await paperAsked(visit, asked)
    return ground && paperPage(visit, ground, ground.form.start({ state: 'toFollow' }, asked.typed))
  },
  take: async (visit, asked) => {
    const ground = await paperAsked(visit, asked)
    if (ground === undefined) return undefined
    const filled = ground.form.read(asked.typed)
    if (!filled.ok) return paperPage(visit, ground, filled.refusal)
    const to = stateOf(filled.value, asked)
    if (!to.ok) return paperPage(visit, ground, to.refusal)
    const { expected_document_id: expectedDocumentId, title } = ground.paper
    const { value: state } = to
    const changed = await visit.act((session) =>
      state === undefined
        ? removeExpectedDocument(session, expectedDocumentId)
        : changeExpectedDocument(session, { expectedDocumentId, to: state, ...noteOf(filled.value) }),
    )
    if (!changed.ok) return paperPage(visit, ground, refusedForm(asked.typed, changed.refusal))
    const goTo = `${agendaAddress(ground.agenda.meeting.meeting_id)}#item-${ground.paper.item_id}`
    return { goTo, notice: { text: words.saved(title, savedStates[filled.value.state] ?? '') } }
  },
}

/** The state that the answers give; `undefined` where the paper is not needed. */
function stateOf(
  given: Answers<ReturnType<typeof stateForm>['fields']>,
  { typed }: Asked,
): Result<ExpectedDocumentState | undefined, FormState> {
  const { state, reason, owner, expectedOn } = given
  if (state === 'dropped') return accept(undefined)
  if (state === 'withdrawn') return accept({ state, reason })
  if (owner === '') return refuse(refusedState(typed, words.ownerRequired, 'owner'))
  if (expectedOn === undefined) return refuse(refusedState(typed, words.expectedRequired, 'expectedOn'))
  return accept({ state: 'toFollow', reason, ownerOfficeId: owner, expectedOn })
}

/** The note beside a paper that is to follow, such as that it is under embargo; none where nothing was written. */
function noteOf({ state, publicNote }: Answers<ReturnType<typeof stateForm>['fields']>) {
  return state === 'toFollow' && publicNote !== '' ? { publicNote } : {}
}

type PaperGround = {
  readonly agenda: ReadAgenda
  readonly paper: ExpectedDocumentRow
  readonly form: ReturnType<typeof stateForm>
}

async function paperAsked(visit: Visit, asked: Asked): Promise<PaperGround | undefined> {
  const agenda = await agendaFor(visit, asked)
  const paper = agenda?.papers.find((each) => each.expected_document_id === asked.params['paper'])
  if (agenda === undefined || paper === undefined) return undefined
  const register = await visit.office.transaction().execute((tx) => readRegister(tx, visit.councilId))
  return { agenda, paper, form: stateForm(register, agenda.meeting.body_id) }
}

function paperPage(visit: Visit, { agenda, paper, form }: PaperGround, state: FormState): WorkspacePage {
  const place = `papers/${paper.expected_document_id}`
  return formPage(visit, {
    title: words.title(paper.title),
    form,
    state,
    before: html`<p class="govuk-body">${words.reportLead} ${wayToReport(visit, agenda, paper)}</p>`,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/${place}`,
    buttonText: words.button,
    watched: [{ kind: 'item', id: paper.item_id }],
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}

async function agendaFor(visit: Visit, asked: Asked): Promise<ReadAgenda | undefined> {
  const agenda = await readAgenda(visit, asked)
  return agenda !== undefined && visit.may('expect-document', agenda.meeting.body_id) ? agenda : undefined
}
