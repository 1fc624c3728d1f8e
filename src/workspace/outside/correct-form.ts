import { correctOutsideAppointment } from '../../acts/outside/correct-outside-appointment.ts'
import type { OutsideAppointment } from '../../council/outside/outside-body.ts'
import type { Id } from '../../foundation/identifier.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { appointedByAnswers, appointedByFields, readAppointing } from './appointed-by-fields.ts'
import { outsideCrumbs, readOutside } from './outside-page.ts'
import { outsideWords } from './words.ts'

const words = outsideWords.form
const list = '/workspace/registers/outside-bodies'

/** Puts the words of an appointment to an outside body right, with the reason. */
export const correctOutsideRoute: Route = {
  url: '/registers/outside-bodies/appointments/:id/correct',
  for: ['correct-outside-appointment'],
  show: async (visit, { params, typed }) => {
    const shown = await shownAt(visit, params['id'])
    if (shown === undefined) return undefined
    const { capacity, authority, meetingId, resolutionId } = shown.one
    const known = { capacity, authority, meeting: meetingId ?? '', resolution: resolutionId ?? '' }
    return page(visit, shown, shown.form.start(known, typed))
  },
  take: async (visit, { params, typed }) => {
    const shown = await shownAt(visit, params['id'])
    if (shown === undefined) return undefined
    const filled = shown.form.read(typed)
    if (!filled.ok) return page(visit, shown, filled.refusal)
    const { capacity, authority, reason } = filled.value
    const correction = { id: shown.one.id, capacity, authority, reason, ...appointedByAnswers(filled.value) }
    const kept = await visit.act((session) => correctOutsideAppointment(session, correction))
    if (!kept.ok) return page(visit, shown, refusedForm(typed, kept.refusal, fieldOf[kept.refusal.code]))
    return { goTo: list, notice: { text: words.corrected } }
  },
}

const fieldOf: Readonly<Record<string, string>> = {
  'outside-resolution-elsewhere': 'resolution',
  'outside-correction-without-reason': 'reason',
  'outside-correction-changes-nothing': 'capacity',
}

async function shownAt(visit: Visit, id: string | undefined) {
  const seen = await readOutside(visit)
  const one = seen?.appointments.find((each) => each.id === (id as Id<'outsideAppointment'>))
  if (seen === undefined || one === undefined) return undefined
  const form = correctForm(await readAppointing(visit, one))
  return { one, form, name: seen.names.get(one.personId) ?? '' }
}

function correctForm(appointing: Awaited<ReturnType<typeof readAppointing>>) {
  const { meeting, resolution } = appointedByFields(appointing)
  return defineForm({
    capacity: text({ label: words.capacity, required: words.capacityRequired, maxLength: 120 }),
    resolution,
    meeting,
    authority: text({ label: words.authority, maxLength: 300 }),
    reason: longText({ label: words.reason, required: words.reasonRequired, rows: 2, maxLength: 600 }),
  })
}

type Shown = {
  readonly one: OutsideAppointment
  readonly name: string
  readonly form: ReturnType<typeof correctForm>
}

function page(visit: Visit, { one, name, form }: Shown, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: `${words.correctTitle}: ${name}`,
    lead: words.correctLead,
    form,
    state,
    action: `${list}/appointments/${one.id}/correct`,
    buttonText: words.correctSave,
    watched: [{ kind: 'outsideAppointment', id: one.id }],
    breadcrumbs: outsideCrumbs,
  })
}
