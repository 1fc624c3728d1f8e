import { openAccount } from '../../acts/council/open-account.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { accountCrumbs } from './account-page.ts'
import { roleChoices } from './account-parts.ts'
import { accountWords as words } from './words.ts'

const form = defineForm({
  name: text({ label: words.name, required: words.nameRequired, maxLength: 200 }),
  email: text({ label: words.email, required: words.emailRequired, type: 'email', maxLength: 254 }),
  role: requiredPick({
    label: words.role,
    required: words.roleRequired,
    nothingChosen: words.chooseRole,
    choices: roleChoices,
  }),
})

function page(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.openTitle,
    lead: words.openLead,
    form,
    state,
    action: '/workspace/accounts/new',
    buttonText: words.openButton,
    breadcrumbs: accountCrumbs,
  })
}

/** Opens an account for somebody, with one power to begin with. */
export const openAccountRoute: Route = {
  url: '/accounts/new',
  for: ['grant-power'],
  show: async (visit, { typed }) =>
    visit.may('grant-power') ? page(visit, form.start({}, typed)) : undefined,
  take: async (visit, { typed }) => {
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, filled.refusal)
    const { name, email, role } = filled.value
    const opened = await visit.act((session) => openAccount(session, { name, email, roles: [role] }))
    if (!opened.ok) return page(visit, refusedForm(typed, opened.refusal))
    return { goTo: `/workspace/accounts/${opened.value}`, notice: { text: words.opened(name) } }
  },
}
