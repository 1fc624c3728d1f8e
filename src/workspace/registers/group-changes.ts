import { changeGroup, takeBackGroupChange } from '../../acts/member/change-group.ts'
import type { GroupMembership } from '../../council/member/group-membership.ts'
import type { PoliticalGroupId } from '../../council/member/political-group.ts'
import type { PersonRow } from '../../store/person.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { groupNamed } from './group-part.ts'
import { groupWords } from './group-words.ts'
import { peopleCrumbs } from './people.ts'
import { readRegisters, type SeenRegisters } from './read-registers.ts'

const words = groupWords.change
const back = groupWords.takeBack
const inNone = 'none'

/** Records that a person is in another group from a day on, or in none. */
export const changeGroupRoute: Route = {
  url: '/registers/people/:id/group',
  for: ['change-group'],
  show: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    return ground && changePage(visit, ground, ground.form.start({ fromOn: visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return changePage(visit, ground, filled.refusal)
    const { group, fromOn } = filled.value
    const personId = ground.row.person_id
    const groupId = group === inNone ? undefined : (group as PoliticalGroupId)
    const kept = await visit.act((session) => changeGroup(session, { personId, groupId, fromOn }))
    if (!kept.ok) {
      const field = kept.refusal.code === 'group-changed-that-day' ? 'fromOn' : 'group'
      return changePage(visit, ground, refusedForm(typed, kept.refusal, field))
    }
    return { goTo: `/workspace/registers/people/${personId}`, notice: { text: words.done } }
  },
}

async function groundOf(visit: Visit, id: string | undefined) {
  const seen = visit.may('change-group') ? await readRegisters(visit) : undefined
  const row = seen?.personById.get(id ?? '')
  return seen === undefined || row === undefined ? undefined : { row, form: formFor(seen) }
}

function formFor({ groupById }: SeenRegisters) {
  return defineForm({
    group: requiredChoice({
      label: words.group,
      required: words.groupRequired,
      choices: [
        ...[...groupById.values()].map(({ id, name }) => ({ value: id as string, text: name })),
        { value: inNone, text: words.none },
      ],
    }),
    fromOn: date({ label: words.fromOn, hint: words.fromOnHint, required: words.fromOnRequired }),
  })
}

type Ground = NonNullable<Awaited<ReturnType<typeof groundOf>>>

function changePage(visit: Visit, { row, form }: Ground, state: FormState): WorkspacePage {
  const here = `/workspace/registers/people/${row.person_id}`
  return formPage(visit, {
    title: words.title(row.canonical_name),
    lead: words.lead,
    form,
    state,
    action: `${here}/group`,
    buttonText: words.save,
    watched: [{ kind: 'person', id: row.person_id }],
    breadcrumbs: [...peopleCrumbs, { text: row.canonical_name, href: here }],
  })
}

const backForm = defineForm({
  reason: text({
    label: back.reason,
    hint: back.reasonHint,
    required: back.reasonRequired,
    maxLength: 500,
  }),
})

/** Takes back a change of group that was entered wrongly. */
export const takeBackGroupRoute: Route = {
  url: '/registers/people/:id/group/:day',
  for: ['take-back-group-change'],
  show: async (visit, { params, typed }) => {
    const wrong = await changeAt(visit, params)
    return wrong && backPage(visit, wrong, backForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const wrong = await changeAt(visit, params)
    if (wrong === undefined) return undefined
    const filled = backForm.read(typed)
    if (!filled.ok) return backPage(visit, wrong, filled.refusal)
    const { personId, fromOn } = wrong.membership
    const { reason } = filled.value
    const kept = await visit.act((session) => takeBackGroupChange(session, { personId, fromOn, reason }))
    if (!kept.ok) return backPage(visit, wrong, refusedForm(typed, kept.refusal, 'reason'))
    return { goTo: `/workspace/registers/people/${personId}`, notice: { text: back.done } }
  },
}

type WrongChange = {
  readonly row: PersonRow
  readonly group: string
  readonly membership: GroupMembership
}

async function changeAt(
  visit: Visit,
  params: Readonly<Record<string, string>>,
): Promise<WrongChange | undefined> {
  if (!visit.may('take-back-group-change')) return undefined
  const seen = await readRegisters(visit)
  const row = seen.personById.get(params['id'] ?? '')
  const membership = seen.memberships.find(
    (one) => one.personId === row?.person_id && one.fromOn === params['day'],
  )
  if (row === undefined || membership === undefined) return undefined
  return { row, group: groupNamed(seen, membership), membership }
}

function backPage(visit: Visit, { row, group, membership }: WrongChange, state: FormState): WorkspacePage {
  const here = `/workspace/registers/people/${row.person_id}`
  return formPage(visit, {
    title: back.title(row.canonical_name, visit.say.date(membership.fromOn)),
    lead: back.lead(group),
    form: backForm,
    state,
    action: `${here}/group/${membership.fromOn}`,
    buttonText: back.button,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'person', id: row.person_id }],
    breadcrumbs: [...peopleCrumbs, { text: row.canonical_name, href: here }],
  })
}
