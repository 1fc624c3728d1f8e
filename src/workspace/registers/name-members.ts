import { nameMembers } from '../../acts/member/name-members.ts'
import { isNamedTogether } from '../../council/member/office.ts'
import { seatOnCouncil } from '../../council/member/seat-on-council.ts'
import { newId } from '../../foundation/identifier.ts'
import type { PersonRow } from '../../store/person.ts'
import { picks } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { officeCrumbs } from './offices.ts'
import { groupOn, heldToday, readRegisters, type SeenRegisters } from './read-registers.ts'
import { registerWords } from './words.ts'

const words = registerWords.naming

/** Names everybody who sits on a body from a day on, as the annual meeting does: the ticks are the whole membership. */
export const nameMembersRoute: Route = {
  url: '/registers/offices/:id/members',
  for: ['appoint-to-office'],
  show: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    return ground && page(visit, ground, ground.form.start({ members: ground.held }, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const { members, fromOn, instrument } = filled.value
    const named = members.map((personId) => ({ personId, holdingId: newId<'holding'>(visit.random) }))
    const officeId = ground.office.id
    const kept = await visit.act((session) =>
      nameMembers(session, { officeId, members: named, fromOn, instrument }),
    )
    if (!kept.ok) return page(visit, ground, refusedForm(typed, kept.refusal, 'members'))
    const { begun, ended } = kept.value
    return { goTo: `/workspace/registers/offices/${officeId}`, notice: { text: words.done(begun, ended) } }
  },
}

async function groundOf(visit: Visit, id: string | undefined) {
  const seen = visit.may('appoint-to-office') ? await readRegisters(visit) : undefined
  const office = seen?.officeById.get(id ?? '')
  if (seen === undefined || office === undefined || !isNamedTogether(office)) return undefined
  const held = heldToday(seen, office, visit).map(({ personId }) => personId)
  const people = mayBeNamed(visit, seen, held).map((row) => ({
    ...row,
    group: groupOn(seen, row.person_id, visit.today)?.name,
  }))
  return { office, held, form: formFor(people) }
}

/** The members of the council, and whoever holds the seat now though they are none: the co-opted. */
function mayBeNamed({ today }: Visit, seen: SeenRegisters, held: readonly string[]): readonly PersonRow[] {
  return [...seen.personById.values()]
    .filter((row) => held.includes(row.person_id) || seatOnCouncil(seen.register, row.person_id, today))
    .toSorted((one, other) => one.sort_name.localeCompare(other.sort_name))
}

function formFor(people: readonly (PersonRow & { readonly group: string | undefined })[]) {
  return defineForm({
    fromOn: date({ label: words.from, required: registerWords.appointing.fromRequired }),
    instrument: text({ label: words.instrument, required: words.instrumentRequired, maxLength: 500 }),
    members: picks({
      label: words.members,
      hint: words.membersHint,
      choices: people.map((row) => ({
        value: row.person_id,
        text: row.group === undefined ? row.sort_name : words.ofGroup(row.sort_name, row.group),
      })),
    }),
  })
}

type Ground = NonNullable<Awaited<ReturnType<typeof groundOf>>>

function page(visit: Visit, { office, form }: Ground, state: FormState): WorkspacePage {
  const here = `/workspace/registers/offices/${office.id}`
  return formPage(visit, {
    title: words.title(office.title),
    lead: words.lead,
    breadcrumbs: [...officeCrumbs, { text: office.title, href: here }],
    before: html`<p class="govuk-body">
      <a class="govuk-link" href="/workspace/registers/balance">${words.balance}</a>
    </p>`,
    form,
    state,
    action: `${here}/members`,
    buttonText: words.button,
  })
}
