import { changePlanEntry } from '../../acts/plan/change-plan-entry.ts'
import { placePlanEntry } from '../../acts/plan/place-plan-entry.ts'
import { proposePlanEntry } from '../../acts/plan/propose-plan-entry.ts'
import type { NamesProtectedPerson, UnknownThing } from '../../acts/refusals.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Result } from '../../foundation/result.ts'
import type { Session } from '../../acts/session.ts'
import type { Register } from '../../council/member/register.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { OfficeId } from '../../council/member/office.ts'
import type { PlanEntry, PlanEntryId } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { exemptParagraphs } from '../../council/rules/england.ts'
import { newId } from '../../foundation/identifier.ts'
import { isInTerm } from '../../council/term.ts'
import { readRegister } from '../../store/register.ts'
import { picks, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { answersOfItem, type AnswersOfItem } from './entry-of-item.ts'
import { entryAt, type SeenEntry } from './reading.ts'
import { forwardPlanWords } from './words.ts'

const words = forwardPlanWords.edit

/** Proposes a new entry. */
export const newEntryRoute: Route = {
  url: '/forward-plan/new',
  for: ['propose-plan-entry'],
  show: async (visit, { query, typed }) => {
    const form = entryForm(await registerFor(visit), visit)
    const of = await answersOfItem(visit, query['item'])
    return page(visit, form, { of, state: form.start({ ...firstAnswers(visit), ...of?.answers }, typed) })
  },
  take: async (visit, asked) => {
    const form = entryForm(await registerFor(visit), visit)
    const of = await answersOfItem(visit, asked.query['item'])
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, form, { of, state: filled.refusal })
    const entry = entryOf(filled.value, newId<'planEntry'>(visit.random))
    const kept = await visit.act((session) => propose(session, entry, of))
    if (!kept.ok) return page(visit, form, { of, state: refused(asked, kept.refusal) })
    return { goTo: `/workspace/forward-plan/${entry.id}`, notice: { text: words.saved } }
  },
}

/** Proposes an entry, and puts it on the item for which it was proposed. */
async function propose(
  session: Session,
  entry: PlanEntry,
  of: AnswersOfItem | undefined,
): Promise<Result<PlanEntryId, UnknownThing | PlanRefusal | NamesProtectedPerson | AccessRefusal>> {
  const proposed = await proposePlanEntry(session, entry)
  if (!proposed.ok || of === undefined) return proposed
  return placePlanEntry(session, { planEntryId: entry.id, itemId: of.itemId })
}

/** Changes an entry, by a new version. */
export const editEntryRoute: Route = {
  url: '/forward-plan/:id/edit',
  for: ['change-plan-entry'],
  show: async (visit, { params, typed }) => {
    const seen = await changeable(visit, params['id'])
    if (seen === undefined) return undefined
    const form = entryForm(seen.register, visit)
    return page(visit, form, { seen, state: form.start(answersOf(seen.entry), typed) })
  },
  take: async (visit, asked) => {
    const seen = await changeable(visit, asked.params['id'])
    if (seen === undefined) return undefined
    const form = entryForm(seen.register, visit)
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, form, { seen, state: filled.refusal })
    const entry = { ...entryOf(filled.value, seen.entry.id), matterId: seen.entry.matterId }
    const kept = await visit.act((session) => changePlanEntry(session, entry))
    if (!kept.ok) return page(visit, form, { seen, state: refused(asked, kept.refusal) })
    return { goTo: `/workspace/forward-plan/${entry.id}`, notice: { text: words.saved } }
  },
}

type EntryForm = ReturnType<typeof entryForm>
type EntryAnswers = Answers<EntryForm['fields']>

function entryForm(register: Register, { today }: Pick<Visit, 'today'>) {
  return defineForm({
    title: text({ label: words.decisionTitle, required: words.decisionTitleRequired, maxLength: 300 }),
    summary: longText({ label: words.summary, rows: 4, maxLength: 10_000 }),
    maker: requiredPick({
      label: words.maker,
      hint: words.makerHint,
      required: words.makerRequired,
      nothingChosen: words.nothingChosen,
      choices: makers(register, today),
    }),
    from: date({ label: words.from, hint: words.windowHint, required: words.fromRequired }),
    to: date({ label: words.to, required: words.toRequired }),
    isKey: requiredChoice({
      label: words.isKey,
      hint: words.isKeyHint,
      required: words.isKeyRequired,
      choices: [
        { value: 'no', text: words.notKey },
        { value: 'a', text: words.keyA },
        { value: 'b', text: words.keyB },
      ],
    }),
    keyReason: longText({ label: words.keyReason, rows: 3, maxLength: 5_000 }),
    isPrivate: requiredChoice({
      label: words.isPrivate,
      required: words.isPrivateRequired,
      choices: [
        { value: 'no', text: words.open },
        { value: 'part', text: words.part },
        { value: 'full', text: words.full },
      ],
    }),
    paragraphs: picks({
      label: words.paragraphs,
      choices: exemptParagraphs.map(({ number, describes }) => ({
        value: number,
        text: `${number}. ${describes}`,
      })),
    }),
    ground: text({ label: words.ground, maxLength: 1_000 }),
    privateReason: longText({ label: words.privateReason, rows: 3, maxLength: 5_000 }),
    documents: longText({ label: words.documents, rows: 4, maxLength: 10_000 }),
    copies: longText({ label: words.copies, rows: 2, maxLength: 2_000 }),
    contact: text({ label: words.contact, maxLength: 500 }),
    consultees: longText({ label: words.consultees, rows: 3, maxLength: 5_000 }),
  })
}

/** Who can decide today: the bodies there are, and the offices of the executive. */
function makers(register: Register, today: Visit['today']) {
  const bodies = register.bodies.filter((body) => isInTerm(body, today))
  const deciding = new Set(['mayor', 'leader', 'cabinetMember', 'director', 'officer', 'headOfPaidService'])
  return [
    ...bodies.map(({ id, name }) => ({ value: `body ${id}`, text: name })),
    ...register.offices
      .filter(({ kind }) => deciding.has(kind))
      .map(({ id, title }) => ({ value: `office ${id}`, text: title })),
  ]
}

function firstAnswers({ council }: Visit): Partial<EntryAnswers> {
  const { team = '', email = '' } = council.contact as { readonly team?: string; readonly email?: string }
  const copies = [team, email].filter((part) => part !== '').join(', ')
  return { copies, contact: copies }
}

function answersOf(entry: PlanEntry): Partial<EntryAnswers> {
  const { decisionMaker: maker, key } = entry
  return {
    title: entry.title,
    summary: entry.summary,
    maker: maker.kind === 'body' ? `body ${maker.bodyId}` : `office ${maker.officeId}`,
    from: entry.window.fromOn,
    to: entry.window.toOn,
    isKey: key?.ground ?? 'no',
    keyReason: key?.reason ?? '',
    ...privateAnswers(entry),
    documents: entry.documents.join('\n'),
    copies: entry.copiesFrom,
    contact: entry.contact,
    consultees: entry.consultees,
  }
}

function privateAnswers({ private: closed }: PlanEntry): Partial<EntryAnswers> {
  if (closed === undefined) return { isPrivate: 'no' }
  const { basis, extent, reason } = closed
  const shared = { isPrivate: extent, privateReason: reason }
  return basis.kind === 'exempt'
    ? { ...shared, paragraphs: basis.paragraphs }
    : { ...shared, ground: basis.ground }
}

function entryOf(answers: EntryAnswers, id: PlanEntry['id']): PlanEntry {
  const [kind, makerId = ''] = answers.maker.split(' ')
  const { isKey, isPrivate, paragraphs, ground } = answers
  return {
    id,
    title: answers.title,
    summary: answers.summary,
    decisionMaker:
      kind === 'body'
        ? { kind: 'body', bodyId: makerId as BodyId }
        : { kind: 'office', officeId: makerId as OfficeId },
    window: { fromOn: answers.from, toOn: answers.to },
    key: isKey === 'no' ? undefined : { ground: isKey as 'a' | 'b', reason: answers.keyReason },
    private:
      isPrivate === 'no'
        ? undefined
        : {
            extent: isPrivate as 'part' | 'full',
            basis: ground === '' ? { kind: 'exempt', paragraphs } : { kind: 'confidential', ground },
            reason: answers.privateReason,
          },
    documents: answers.documents
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    copiesFrom: answers.copies,
    contact: answers.contact,
    consultees: answers.consultees,
  }
}

async function changeable(visit: Visit, id: string | undefined): Promise<SeenEntry | undefined> {
  const seen = await entryAt(visit, id)
  return seen !== undefined && visit.may('change-plan-entry', seen.bodyId) ? seen : undefined
}

function registerFor(visit: Visit): Promise<Register> {
  return reading(visit, ({ tx }) => readRegister(tx, visit.councilId))
}

const fieldOfRefusal: Partial<Record<PlanRefusal['code'], string>> = {
  'plan-window-backwards': 'to',
  'key-decision-not-executive': 'isKey',
  'plan-paragraph-unknown': 'paragraphs',
}

function refused({ typed }: Asked, refusal: Parameters<typeof refusedForm>[1]): FormState {
  return refusedForm(typed, refusal, fieldOfRefusal[refusal.code as PlanRefusal['code']])
}

/** The form of an entry as it stands: of one that is there, or of one proposed for an item. */
type ShownForm = {
  readonly seen?: SeenEntry | undefined
  readonly of?: AnswersOfItem | undefined
  readonly state: FormState
}

function page(visit: Visit, form: EntryForm, { seen, of, state }: ShownForm): WorkspacePage {
  const ofItem = of === undefined ? '' : `?item=${of.itemId}`
  const here =
    seen === undefined
      ? `/workspace/forward-plan/new${ofItem}`
      : `/workspace/forward-plan/${seen.entry.id}/edit`
  return formPage(visit, {
    title: seen === undefined ? words.newTitle : words.title,
    lead: of === undefined ? words.lead : words.leadOfItem,
    form,
    state,
    action: here,
    buttonText: words.save,
    watched: seen === undefined ? [] : [{ kind: 'planEntry', id: seen.entry.id }],
    breadcrumbs: [{ text: forwardPlanWords.title, href: '/workspace/forward-plan' }],
  })
}
