import { registerGroup, renameGroup } from '../../acts/member/register-group.ts'
import type { PoliticalGroup } from '../../council/member/political-group.ts'
import { isInTerm } from '../../council/term.ts'
import { newId } from '../../foundation/identifier.ts'
import { button } from '../../web/components/button.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { groupWords as words } from './group-words.ts'
import { personName, readRegisters, type SeenRegisters } from './read-registers.ts'
import { plainTable, registerCrumb, registerLink, termInWords } from './register-parts.ts'

const say = words.form
const here = '/workspace/registers/groups'
const crumbs = [registerCrumb, { text: words.title, href: here }]
const nameForm = defineForm({
  name: text({ label: say.name, hint: say.nameHint, required: say.nameRequired, maxLength: 120 }),
})

/** Every political group, with how many are in it today. */
export const groupsRoute: Route = {
  url: '/registers/groups',
  for: ['register-group'],
  show: async (visit) => {
    if (!visit.may('register-group')) return undefined
    const { groupById, memberships } = await readRegisters(visit)
    const rows = [...groupById.values()].map(({ id, name }) => [
      registerLink(`groups/${id}`, name),
      String(memberships.filter((one) => one.groupId === id && isInTerm(one, visit.today)).length),
    ])
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title })} ${button({ text: words.add, href: `${here}/new` })}
      ${rows.length === 0 ? html`<p class="govuk-body">${words.noGroups}</p>` : plainTable([words.name, words.members], rows)}`,
    }
  },
}

/** One political group: who is in it today, and who was. */
export const groupRoute: Route = {
  url: '/registers/groups/:id',
  for: ['register-group'],
  show: async (visit, { params }) => {
    const seen = visit.may('register-group') ? await readRegisters(visit) : undefined
    const group = seen?.groupById.get(params['id'] ?? '')
    if (seen === undefined || group === undefined) return undefined
    const own = seen.memberships.filter(({ groupId }) => groupId === group.id)
    const today = own.filter((one) => isInTerm(one, visit.today))
    const others = own.filter((one) => !isInTerm(one, visit.today))
    return {
      title: group.name,
      breadcrumbs: crumbs,
      main: html`${pageHeading({ title: group.name })}
      ${button({ text: words.rename, href: `${here}/${group.id}/rename`, classes: 'govuk-button--secondary' })}
      ${today.length === 0 ? html`<p class="govuk-body">${words.nobody}</p>` : membersTable(visit, seen, { members: today, caption: words.today })}
      ${others.length > 0 && membersTable(visit, seen, { members: others, caption: words.earlier })}`,
    }
  },
}

function membersTable(
  visit: Visit,
  seen: SeenRegisters,
  { members, caption }: { readonly members: SeenRegisters['memberships']; readonly caption: string },
): Html {
  return plainTable(
    [words.member, words.days],
    members.map((one) => [
      registerLink(`people/${one.personId}`, personName(seen, one.personId)),
      termInWords(visit, one),
    ]),
    caption,
  )
}

/** Registers a political group. */
export const newGroupRoute: Route = {
  url: '/registers/groups/new',
  for: ['register-group'],
  show: (visit, { typed }) =>
    Promise.resolve(visit.may('register-group') ? newPage(visit, nameForm.start({}, typed)) : undefined),
  take: async (visit, { typed }) => {
    if (!visit.may('register-group')) return undefined
    const filled = nameForm.read(typed)
    if (!filled.ok) return newPage(visit, filled.refusal)
    const group = { ...filled.value, id: newId<'group'>(visit.random) }
    const kept = await visit.act((session) => registerGroup(session, group))
    if (!kept.ok) return newPage(visit, refusedForm(typed, kept.refusal, 'name'))
    return { goTo: `${here}/${group.id}`, notice: { text: say.added } }
  },
}

/** Gives a political group another name. */
export const renameGroupRoute: Route = {
  url: '/registers/groups/:id/rename',
  for: ['rename-group'],
  show: async (visit, { params, typed }) => {
    const group = await groupAt(visit, params['id'])
    return group && renamePage(visit, group, nameForm.start({ name: group.name }, typed))
  },
  take: async (visit, { params, typed }) => {
    const group = await groupAt(visit, params['id'])
    if (group === undefined) return undefined
    const filled = nameForm.read(typed)
    if (!filled.ok) return renamePage(visit, group, filled.refusal)
    const kept = await visit.act((session) => renameGroup(session, { ...group, ...filled.value }))
    if (!kept.ok) return renamePage(visit, group, refusedForm(typed, kept.refusal, 'name'))
    return { goTo: `${here}/${group.id}`, notice: { text: say.renamed } }
  },
}

async function groupAt(visit: Visit, id: string | undefined): Promise<PoliticalGroup | undefined> {
  return visit.may('rename-group') ? (await readRegisters(visit)).groupById.get(id ?? '') : undefined
}

function newPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.add,
    lead: say.newLead,
    form: nameForm,
    state,
    action: `${here}/new`,
    buttonText: say.save,
    breadcrumbs: crumbs,
  })
}

function renamePage(visit: Visit, { id, name }: PoliticalGroup, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: say.renameTitle(name),
    lead: say.renameLead,
    form: nameForm,
    state,
    action: `${here}/${id}/rename`,
    buttonText: say.save,
    watched: [{ kind: 'group', id }],
    breadcrumbs: [...crumbs, { text: name, href: `${here}/${id}` }],
  })
}
