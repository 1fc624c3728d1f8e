import { addToAgenda } from '../../acts/agenda/add-to-agenda.ts'
import { changeItem } from '../../acts/agenda/change-item.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import type { ItemWords } from '../../council/agenda/edit-agenda.ts'
import { newId } from '../../foundation/identifier.ts'
import { mattersNear, type MatterChoice } from '../../store/matter.ts'
import { pick, requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type Answers, type Form, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { groundChosen, groundField, groundWords } from './ground-field.ts'
import { agendaAddress, itemAsked, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.item

type Matters = readonly MatterChoice[]

/** The questions about an item; about a new one also its papers and its place. */
function itemFields(matters: Matters, stands?: string) {
  return {
    title: text({ label: words.title, hint: words.titleHint, required: words.titleRequired, maxLength: 300 }),
    part: requiredChoice({
      label: words.part,
      required: words.partRequired,
      choices: [
        { value: 'public', text: words.public },
        { value: 'private', text: words.private, hint: words.privateHint },
      ],
    }),
    publicTitle: text({ label: words.publicTitle, hint: words.publicTitleHint, maxLength: 300 }),
    ground: groundField(stands),
    level: requiredChoice({
      label: words.level,
      required: words.levelRequired,
      choices: [
        { value: '1', text: words.levels.item },
        { value: '2', text: words.levels.part },
      ],
    }),
    purpose: longText({ label: words.purpose, rows: 3, maxLength: 5000 }),
    presenter: text({ label: words.presenter, hint: words.presenterHint, maxLength: 200 }),
    matterId: pick({
      label: words.matter,
      hint: words.matterHint,
      nothingChosen: words.noMatter,
      choices: matters.map(({ matter_id, title }) => ({ value: matter_id, text: title })),
    }),
  }
}

function addForm(agenda: ReadAgenda, matters: Matters) {
  return defineForm({
    ...itemFields(matters),
    papers: longText({ label: words.papers, hint: words.papersHint, rows: 3, maxLength: 3000 }),
    after: pick({
      label: words.after,
      nothingChosen: words.atEnd,
      choices: agenda.standing.map(({ id, number, title }) => ({
        value: id,
        text: words.afterItem(number, title),
      })),
    }),
  })
}

const changeForm = (matters: Matters, { restriction }: DraftItem) =>
  defineForm(itemFields(matters, restriction))

type ItemAnswers = Answers<ReturnType<typeof itemFields>>

function wordsOf(given: ItemAnswers, stands?: string): ItemWords {
  const { title, part, publicTitle, level, purpose, presenter, ground, matterId } = given
  return {
    title,
    part,
    publicTitle: part === 'private' ? publicTitle : undefined,
    level: level === '2' ? 2 : 1,
    purpose,
    presenter: presenter === '' ? undefined : presenter,
    restriction: part === 'public' ? undefined : groundWords(ground, stands),
    matterId: matterId === '' ? undefined : matterId,
  }
}

function known(item: DraftItem): Partial<ItemAnswers> {
  return {
    title: item.title,
    part: item.part,
    publicTitle: item.part === 'private' ? item.publicTitle : '',
    level: item.level === 2 ? '2' : '1',
    purpose: item.purpose,
    presenter: item.presenter ?? '',
    ground: groundChosen(item.restriction),
    matterId: item.matterId ?? '',
  }
}

const mattersFor = (
  visit: Visit,
  { meeting }: ReadAgenda,
  keep?: MatterChoice['matter_id'],
): Promise<Matters> =>
  mattersNear(visit.office, { councilId: visit.councilId, bodyId: meeting.body_id, keep })

/** Adds an item to a draft agenda. */
export const addItemRoute: Route = {
  url: '/meetings/:id/agenda/add',
  for: ['add-item'],
  show: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('add-item', agenda.meeting.body_id)) return undefined
    const form = addForm(agenda, await mattersFor(visit, agenda))
    return addPage(visit, agenda, { form, state: form.start({ part: 'public', level: '1' }, asked.typed) })
  },
  take: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('add-item', agenda.meeting.body_id)) return undefined
    const form = addForm(agenda, await mattersFor(visit, agenda))
    const filled = form.read(asked.typed)
    if (!filled.ok) return addPage(visit, agenda, { form, state: filled.refusal })
    const { papers, after } = filled.value
    const item = {
      ...wordsOf(filled.value),
      id: newId<'item'>(visit.random),
      meetingId: agenda.meeting.meeting_id,
      afterId: after === '' ? undefined : after,
      papers: linesOf(papers),
    }
    const added = await visit.act((session) => addToAgenda(session, item))
    if (!added.ok) return addPage(visit, agenda, { form, state: refused(asked, added.refusal) })
    const goTo = `${agendaAddress(item.meetingId)}#item-${item.id}`
    return { goTo, notice: { text: words.added(item.title) } }
  },
}

/** The questions in order; those about a private item stand below the choice that opens them. */
function questions(form: Form<ReturnType<typeof itemFields>>, state: FormState): Html {
  const opened = html`${form.show('publicTitle', state)} ${form.show('ground', state)}`
  return html`${form.show('title', state)} ${form.show('part', state, { private: opened })}
  ${form.show('level', state)} ${form.show('purpose', state)} ${form.show('presenter', state)}
  ${form.show('matterId', state)}`
}

/** The question to which a refusal belongs. */
const fieldOfCode: Readonly<Record<string, string>> = {
  'item-without-title': 'title',
  'title-says-a-state': 'title',
  'private-item-without-public-title': 'publicTitle',
}

function refused(asked: Asked, refusal: AnyRefusal): FormState {
  return refusedForm(asked.typed, refusal, fieldOfCode[refusal.code])
}

function linesOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function addPage(
  visit: Visit,
  agenda: ReadAgenda,
  { form, state }: { form: ReturnType<typeof addForm>; state: FormState },
): WorkspacePage {
  return formPage(visit, {
    title: words.addTitle,
    form,
    state,
    inside: html`${questions(form, state)} ${form.show('papers', state)} ${form.show('after', state)}`,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/add`,
    buttonText: words.addButton,
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}

/** Changes an item of a draft agenda. One that is published is corrected instead. */
export const changeItemRoute: Route = {
  url: '/meetings/:id/agenda/items/:item',
  for: ['change-item'],
  show: async (visit, asked) =>
    withItem(visit, asked, (agenda, item, form) =>
      changePage(visit, { agenda, item, form, state: form.start(known(item), asked.typed) }),
    ),
  take: async (visit, asked) =>
    withItem(visit, asked, async (agenda, item, form) => {
      const page = (state: FormState) => changePage(visit, { agenda, item, form, state })
      const filled = form.read(asked.typed)
      if (!filled.ok) return page(filled.refusal)
      const change = {
        meetingId: agenda.meeting.meeting_id,
        itemId: item.id,
        words: wordsOf(filled.value, item.restriction),
      }
      const changed = await visit.act((session) => changeItem(session, change))
      if (!changed.ok) return page(refused(asked, changed.refusal))
      const goTo = `${agendaAddress(change.meetingId)}#item-${item.id}`
      return { goTo, notice: { text: words.changed(change.words.title) } }
    }),
}

type ChangeForm = ReturnType<typeof changeForm>

async function withItem(
  visit: Visit,
  asked: Asked,
  answer: (agenda: ReadAgenda, item: DraftItem, form: ChangeForm) => Answer | Promise<Answer>,
): Promise<Answer> {
  const agenda = await readAgenda(visit, asked)
  const item = agenda && itemAsked(agenda, asked)
  if (agenda === undefined || item === undefined) return undefined
  if (!visit.may('change-item', agenda.meeting.body_id)) return undefined
  return answer(agenda, item, changeForm(await mattersFor(visit, agenda, item.matterId), item))
}

type ChangePage = {
  readonly agenda: ReadAgenda
  readonly item: DraftItem
  readonly form: ChangeForm
  readonly state: FormState
}

function changePage(visit: Visit, { agenda, item, form, state }: ChangePage): WorkspacePage {
  return formPage(visit, {
    title: words.changeTitle(item.number),
    form,
    state,
    inside: questions(form, state),
    action: `${agendaAddress(agenda.meeting.meeting_id)}/items/${item.id}`,
    buttonText: words.changeButton,
    watched: [{ kind: 'item', id: item.id }],
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}
