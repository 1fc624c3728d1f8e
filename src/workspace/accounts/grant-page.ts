import { grantPower } from '../../acts/council/open-account.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { AccountRow } from '../../store/account.ts'
import { bodiesOf, type BodyRow } from '../../store/body.ts'
import { pick, requiredPick } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { accountCrumbs, namedAccount } from './account-page.ts'
import { roleChoices } from './account-parts.ts'
import { accountWords as words, roleNames } from './words.ts'

function formFor(bodies: readonly BodyRow[]) {
  return defineForm({
    role: requiredPick({
      label: words.role,
      required: words.roleRequired,
      nothingChosen: words.chooseRole,
      choices: roleChoices,
    }),
    body: pick({
      label: words.body,
      hint: words.bodyHint,
      nothingChosen: words.wholeCouncil,
      choices: bodies.map((body) => ({ value: body.body_id as string, text: body.name })),
    }),
    from: optionalDate({ label: words.from, hint: words.fromHint }),
    to: optionalDate({ label: words.to, hint: words.toHint }),
  })
}

function page(
  visit: Visit,
  account: AccountRow,
  { form, state }: { form: ReturnType<typeof formFor>; state: FormState },
): WorkspacePage {
  return formPage(visit, {
    title: words.grantTitle(account.name),
    form,
    state,
    action: `/workspace/accounts/${account.account_id}/grant`,
    buttonText: words.grantButton,
    watched: [{ kind: 'account', id: account.account_id }],
    breadcrumbs: [
      ...accountCrumbs,
      { text: account.name, href: `/workspace/accounts/${account.account_id}` },
    ],
  })
}

/** Grants a power to an account: a role, for a body or the whole council, from a day to a day. */
export const grantRoute: Route = {
  url: '/accounts/:id/grant',
  for: ['grant-power'],
  show: async (visit, { params, typed }) => {
    const account = await namedAccount(visit, params['id'])
    if (account === undefined) return undefined
    const form = formFor(await bodiesOf(visit.office, visit.councilId))
    return page(visit, account, { form, state: form.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const account = await namedAccount(visit, params['id'])
    if (account === undefined) return undefined
    const form = formFor(await bodiesOf(visit.office, visit.councilId))
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, account, { form, state: filled.refusal })
    const { role, body, from, to } = filled.value
    const bodyId = body === '' ? undefined : (body as Id<'body'>)
    const granted = await visit.act((session) =>
      grantPower(session, { email: account.email, role, bodyId, fromOn: from, toOn: to }),
    )
    if (!granted.ok) return page(visit, account, { form, state: refusedForm(typed, granted.refusal) })
    const text = words.granted(roleNames[role], account.name)
    return { goTo: `/workspace/accounts/${account.account_id}`, notice: { text } }
  },
}
