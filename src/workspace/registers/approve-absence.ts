import { approveAbsence } from '../../acts/member/approve-absence.ts'
import { newId } from '../../foundation/identifier.ts'
import type { PersonRow } from '../../store/person.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { peopleCrumbs } from './people.ts'
import { personAt } from './read-registers.ts'
import { registerWords } from './words.ts'

const words = registerWords.attendance.form

const form = defineForm({
  approvedOn: date({ label: words.approvedOn, required: words.approvedOnRequired }),
  untilOn: date({ label: words.untilOn, required: words.untilOnRequired }),
  minute: text({ label: words.minute, required: words.minuteRequired, maxLength: 200 }),
  reason: longText({ label: words.reason, required: words.reasonRequired, rows: 3, maxLength: 2_000 }),
})

/** Records that the council approved a member's absence. */
export const approveAbsenceRoute: Route = {
  url: '/registers/people/:id/absence',
  for: ['approve-absence'],
  show: async (visit, { params, typed }) => {
    const row = await personAt(visit, 'approve-absence', params['id'])
    return row && page(visit, row, form.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const row = await personAt(visit, 'approve-absence', params['id'])
    if (row === undefined) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, row, filled.refusal)
    const approval = { ...filled.value, id: newId<'approval'>(visit.random), personId: row.person_id }
    const kept = await visit.act((session) => approveAbsence(session, approval))
    if (!kept.ok) return page(visit, row, refusedForm(typed, kept.refusal))
    return { goTo: `/workspace/registers/people/${row.person_id}`, notice: { text: words.saved } }
  },
}

function page(
  visit: Visit,
  { person_id: id, canonical_name: name }: PersonRow,
  state: FormState,
): WorkspacePage {
  const here = `/workspace/registers/people/${id}`
  return formPage(visit, {
    title: words.title(name),
    lead: words.lead,
    breadcrumbs: [...peopleCrumbs, { text: name, href: here }],
    form,
    state,
    action: `${here}/absence`,
    buttonText: words.save,
  })
}
