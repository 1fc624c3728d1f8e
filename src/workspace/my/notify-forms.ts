import { notifyInterest } from '../../acts/interest/notify-interest.ts'
import type { ToldChange } from '../../council/interest/interest-notification.ts'
import { newId } from '../../foundation/identifier.ts'
import type { InterestRow } from '../../store/interest.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { tick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Form, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { answersOf, interestFields } from '../interests/interest-fields.ts'
import { toldWords } from '../interests/told-words.ts'
import { ownRegisterAddress, readOwn } from './own-register.ts'

const words = toldWords.my
const newForm = defineForm({
  ...interestFields,
  isSensitive: tick({ label: words.isSensitive, hint: words.isSensitiveHint }),
  reason: longText({ label: words.reason, hint: words.reasonHint, rows: 2 }),
})
const changeForm = defineForm(interestFields)
const endForm = defineForm({ endedOn: date({ label: words.endedOn, required: words.endedOnRequired }) })
const noneForm = defineForm({})

/** A member tells of a new interest. */
export const notifyNewRoute: Route = {
  url: '/my/interests/new',
  for: 'member',
  show: (visit, { typed }) => Promise.resolve(newPage(visit, newForm.start({ holder: 'member' }, typed))),
  take: async (visit, { typed }) => {
    const filled = newForm.read(typed)
    if (!filled.ok) return newPage(visit, filled.refusal)
    const { isSensitive, reason, ...entry } = filled.value
    const sensitiveBecause = isSensitive ? reason : undefined
    const sent = await send(visit, { change: 'new', entry, sensitiveBecause })
    if (sent.ok) return gone
    return newPage(visit, refusedForm(typed, sent.refusal, fieldOf(sent.refusal.code)))
  },
}

/** A member tells of a change of an interest that is in the register. */
export const notifyChangeRoute: Route = {
  url: '/my/interests/:id/change',
  for: 'member',
  show: async (visit, asked) => {
    const row = await ownInterest(visit, asked)
    return row && aboutPage(visit, row, { ...changing, state: changeForm.start(answersOf(row), asked.typed) })
  },
  take: async (visit, asked) => {
    const row = await ownInterest(visit, asked)
    if (row === undefined) return undefined
    const filled = changeForm.read(asked.typed)
    if (!filled.ok) return aboutPage(visit, row, { ...changing, state: filled.refusal })
    const sent = await send(visit, { change: 'change', interestId: row.interest_id, entry: filled.value })
    if (sent.ok) return gone
    const state = refusedForm(asked.typed, sent.refusal, fieldOf(sent.refusal.code))
    return aboutPage(visit, row, { ...changing, state })
  },
}

/** A member tells that an interest in the register has ended. */
export const notifyEndRoute: Route = {
  url: '/my/interests/:id/end',
  for: 'member',
  show: async (visit, asked) => {
    const row = await ownInterest(visit, asked)
    return row && aboutPage(visit, row, { ...ending, state: endForm.start({}, asked.typed) })
  },
  take: async (visit, asked) => {
    const row = await ownInterest(visit, asked)
    if (row === undefined) return undefined
    const filled = endForm.read(asked.typed)
    if (!filled.ok) return aboutPage(visit, row, { ...ending, state: filled.refusal })
    const sent = await send(visit, { change: 'end', interestId: row.interest_id, ...filled.value })
    if (sent.ok) return gone
    return aboutPage(visit, row, { ...ending, state: refusedForm(asked.typed, sent.refusal, 'endedOn') })
  },
}

/** A member tells that they have nothing to register. */
export const notifyNoneRoute: Route = {
  url: '/my/interests/none',
  for: 'member',
  show: (visit, { typed }) => Promise.resolve(nonePage(visit, noneForm.start({}, typed))),
  take: async (visit, { typed }) => {
    const sent = await send(visit, { change: 'none' })
    return sent.ok ? gone : nonePage(visit, refusedForm(typed, sent.refusal))
  },
}

const gone = { goTo: ownRegisterAddress, notice: { text: words.done } }
const changing = { title: words.changeTitle, form: changeForm, path: 'change' }
const ending = { title: words.endTitle, form: endForm, path: 'end' }

function send(visit: Visit, told: ToldChange) {
  const own = { ...told, id: newId<'notification'>(visit.random) }
  return visit.act((session) => notifyInterest(session, own))
}

/** A running interest of the reader's own, as an address names it. */
async function ownInterest(visit: Visit, { params }: Asked): Promise<InterestRow | undefined> {
  return (await readOwn(visit))?.running.find((row) => row.interest_id === params['id'])
}

function fieldOf(code: string): string | undefined {
  if (code === 'interest-of-the-future') return 'fromOn'
  return code === 'withholding-without-reason' ? 'reason' : undefined
}

const crumbs = [{ text: words.title, href: ownRegisterAddress }]

function newPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.newTitle,
    lead: words.newLead,
    form: newForm,
    state,
    action: `${ownRegisterAddress}/new`,
    buttonText: words.send,
    breadcrumbs: crumbs,
  })
}

type Shown<Values> = {
  readonly title: string
  readonly form: Form<Values>
  readonly path: string
  readonly state: FormState
}

function aboutPage<Values>(
  visit: Visit,
  row: InterestRow,
  { title, form, path, state }: Shown<Values>,
): WorkspacePage {
  return formPage(visit, {
    title,
    lead: words.lead,
    before: insetText({ text: toldWords.about(row.words) }),
    form,
    state,
    action: `${ownRegisterAddress}/${row.interest_id}/${path}`,
    buttonText: words.send,
    breadcrumbs: crumbs,
  })
}

function nonePage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.noneTitle,
    lead: words.noneLead,
    form: noneForm,
    state,
    action: `${ownRegisterAddress}/none`,
    buttonText: words.send,
    breadcrumbs: crumbs,
  })
}
