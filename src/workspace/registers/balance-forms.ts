import {
  recordBalanceDeparture,
  recordBalanceReview,
  setBodySeats,
} from '../../acts/balance/record-balance.ts'
import { isBalanced, seatsOn } from '../../council/balance/body-seats.ts'
import type { Body } from '../../council/body/body.ts'
import { balanceRecordOf } from '../../store/balance.ts'
import { tick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Form, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { balanceWords } from './balance-words.ts'
import { readRegisters } from './read-registers.ts'
import { registerCrumb } from './register-parts.ts'

const words = balanceWords.form
const here = '/workspace/registers/balance'
const crumbs = [registerCrumb, { text: balanceWords.title, href: here }]
const authority = text({ label: words.authority, required: words.authorityRequired, maxLength: 300 })

const seatsForm = defineForm({
  seats: wholeNumber({
    label: words.seats,
    hint: words.seatsHint,
    required: words.seatsRequired,
    most: 100,
  }),
  fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
  authority,
})

/** Records how many seats the council gave a committee. */
export const bodySeatsRoute: Route = {
  url: '/registers/bodies/:id/seats',
  for: ['set-body-seats'],
  show: async (visit, { params, typed }) => {
    const body = visit.may('set-body-seats') ? await balancedBody(visit, params['id']) : undefined
    if (body === undefined) return undefined
    const { seats } = await reading(visit, ({ tx, councilId }) => balanceRecordOf(tx, councilId))
    const known = { fromOn: visit.today, seats: seatsOn(seats, body.id, visit.today)?.seats }
    return seatsPage(visit, body, seatsForm.start(known, typed))
  },
  take: async (visit, { params, typed }) => {
    const body = visit.may('set-body-seats') ? await balancedBody(visit, params['id']) : undefined
    if (body === undefined) return undefined
    const filled = seatsForm.read(typed)
    if (!filled.ok) return seatsPage(visit, body, filled.refusal)
    const given = { ...filled.value, seats: filled.value.seats ?? 0, bodyId: body.id }
    const kept = await visit.act((session) => setBodySeats(session, given))
    if (!kept.ok) return seatsPage(visit, body, refusedForm(typed, kept.refusal, 'seats'))
    return { goTo: here, notice: { text: words.seatsSaved } }
  },
}

/** A committee of today whose seats are shared among the groups. */
async function balancedBody(visit: Visit, id: string | undefined): Promise<Body | undefined> {
  const body = (await readRegisters(visit)).bodyById.get(id ?? '')
  return body !== undefined && isBalanced(body) ? body : undefined
}

function seatsPage(visit: Visit, { id, name }: Body, state: FormState): WorkspacePage {
  return formFor(visit, seatsForm, {
    title: words.seatsTitle(name),
    lead: words.seatsLead,
    state,
    action: `/workspace/registers/bodies/${id}/seats`,
    buttonText: words.seatsSave,
  })
}

type Shown = Readonly<Record<'title' | 'lead' | 'action' | 'buttonText', string>> & {
  readonly state: FormState
}

function formFor<F>(visit: Visit, form: Form<F>, shown: Shown): WorkspacePage {
  return formPage(visit, { ...shown, form, breadcrumbs: crumbs })
}

const departureForm = defineForm({
  decidedOn: date({ label: words.decidedOn, required: words.decidedOnRequired }),
  arrangement: longText({
    label: words.arrangement,
    hint: words.arrangementHint,
    required: words.arrangementRequired,
    rows: 2,
    maxLength: 600,
  }),
  authority,
  votesAgainst: wholeNumber({
    label: words.votesAgainst,
    required: words.votesAgainstRequired,
    most: 1000,
  }),
  hadNotice: tick({ label: words.hadNotice }),
})

/** Records that the council shared a committee's seats otherwise than in balance. */
export const departureRoute: Route = {
  url: '/registers/bodies/:id/departure',
  for: ['record-balance-departure'],
  show: async (visit, { params, typed }) => {
    const body = visit.may('record-balance-departure') ? await balancedBody(visit, params['id']) : undefined
    return body && departurePage(visit, body, departureForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const body = visit.may('record-balance-departure') ? await balancedBody(visit, params['id']) : undefined
    if (body === undefined) return undefined
    const filled = departureForm.read(typed)
    if (!filled.ok) return departurePage(visit, body, filled.refusal)
    const { votesAgainst = 0, ...rest } = filled.value
    const departure = { ...rest, votesAgainst, bodyId: body.id }
    const kept = await visit.act((session) => recordBalanceDeparture(session, departure))
    if (!kept.ok)
      return departurePage(visit, body, refusedForm(typed, kept.refusal, fieldOf(kept.refusal.code)))
    return { goTo: here, notice: { text: words.departureSaved } }
  },
}

function fieldOf(code: string): string {
  if (code === 'balance-departure-opposed') return 'votesAgainst'
  return code === 'balance-departure-without-notice' ? 'hadNotice' : 'decidedOn'
}

function departurePage(visit: Visit, { id, name }: Body, state: FormState): WorkspacePage {
  return formFor(visit, departureForm, {
    title: words.departureTitle(name),
    lead: words.departureLead,
    state,
    action: `/workspace/registers/bodies/${id}/departure`,
    buttonText: words.departureSave,
  })
}

const reviewForm = defineForm({
  reviewedOn: date({ label: words.reviewedOn, required: words.reviewedOnRequired }),
  authority,
})

/** Records that the council reviewed how the seats are shared. */
export const reviewRoute: Route = {
  url: '/registers/balance/review',
  for: ['record-balance-review'],
  show: (visit, { typed }) =>
    Promise.resolve(
      visit.may('record-balance-review') ? reviewPage(visit, reviewForm.start({}, typed)) : undefined,
    ),
  take: async (visit, { typed }) => {
    if (!visit.may('record-balance-review')) return undefined
    const filled = reviewForm.read(typed)
    if (!filled.ok) return reviewPage(visit, filled.refusal)
    const kept = await visit.act((session) => recordBalanceReview(session, filled.value))
    if (!kept.ok) return reviewPage(visit, refusedForm(typed, kept.refusal, 'reviewedOn'))
    return { goTo: here, notice: { text: words.reviewSaved } }
  },
}

function reviewPage(visit: Visit, state: FormState): WorkspacePage {
  return formFor(visit, reviewForm, {
    title: words.reviewTitle,
    lead: words.reviewLead,
    state,
    action: `${here}/review`,
    buttonText: words.reviewSave,
  })
}
