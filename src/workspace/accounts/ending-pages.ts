import { closeAccount } from '../../acts/council/close-account.ts'
import { endGrant } from '../../acts/council/end-grant.ts'
import { bodiesOf } from '../../store/body.ts'
import type { AccountRow } from '../../store/account.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { accountCrumbs, namedAccount } from './account-page.ts'
import { grantName, type GrantRow } from './account-parts.ts'
import { accountWords as words } from './words.ts'

const form = defineForm({
  reason: longText({ label: words.reason, hint: words.reasonHint, required: words.reasonRequired }),
})

type Ending = {
  readonly title: string
  readonly lead: string
  readonly path: string
  readonly buttonText: string
}

function page(visit: Visit, account: AccountRow, shown: Ending & { state: FormState }): WorkspacePage {
  const { title, lead, path, buttonText, state } = shown
  const action = `/workspace/accounts/${account.account_id}`
  return formPage(visit, {
    title,
    lead,
    form,
    state,
    action: `${action}/${path}`,
    buttonText,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'account', id: account.account_id }],
    breadcrumbs: [...accountCrumbs, { text: account.name, href: action }],
  })
}

type EndingGrant = {
  readonly account: AccountRow
  readonly grant: GrantRow
  readonly ending: Ending
  readonly name: string
}

async function grantToEnd(visit: Visit, { params }: Asked): Promise<EndingGrant | undefined> {
  const account = await namedAccount(visit, params['id'])
  const grant = account?.grants.find((held) => held.grant_id === params['grant'])
  if (account === undefined || grant === undefined) return undefined
  const name = grantName(grant, await bodiesOf(visit.office, visit.councilId))
  const ending = {
    title: words.endTitle(name),
    lead: words.endLead(account.name),
    path: `end/${grant.grant_id}`,
    buttonText: words.endButton,
  }
  return { account, grant, ending, name }
}

/** Ends one power of an account, with the reason. */
export const endGrantRoute: Route = {
  url: '/accounts/:id/end/:grant',
  for: ['end-grant'],
  show: async (visit, asked) => {
    const found = await grantToEnd(visit, asked)
    return found && page(visit, found.account, { ...found.ending, state: form.start({}, asked.typed) })
  },
  take: async (visit, asked) => {
    const found = await grantToEnd(visit, asked)
    if (found === undefined) return undefined
    const { account, grant, ending, name } = found
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, account, { ...ending, state: filled.refusal })
    const ended = await visit.act((session) =>
      endGrant(session, {
        accountId: account.account_id,
        grantId: grant.grant_id,
        reason: filled.value.reason,
      }),
    )
    if (!ended.ok) return page(visit, account, { ...ending, state: refusedForm(asked.typed, ended.refusal) })
    const text = words.endDone(name, account.name)
    return { goTo: `/workspace/accounts/${account.account_id}`, notice: { text } }
  },
}

const closing = (account: AccountRow): Ending => ({
  title: words.closeTitle(account.name),
  lead: words.closeLead,
  path: 'close',
  buttonText: words.closeButton,
})

/** Closes an account, with the reason; the next page offers to open it again. */
export const closeAccountRoute: Route = {
  url: '/accounts/:id/close',
  for: ['close-account'],
  show: async (visit, { params, typed }) => {
    const account = await namedAccount(visit, params['id'])
    return account && page(visit, account, { ...closing(account), state: form.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const account = await namedAccount(visit, params['id'])
    if (account === undefined) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, account, { ...closing(account), state: filled.refusal })
    const { reason } = filled.value
    const closed = await visit.act((session) =>
      closeAccount(session, { accountId: account.account_id, reason }),
    )
    if (!closed.ok)
      return page(visit, account, { ...closing(account), state: refusedForm(typed, closed.refusal) })
    const goTo = `/workspace/accounts/${account.account_id}`
    const undo = { text: words.undo, action: `${goTo}/reopen` }
    return { goTo, notice: { text: words.closeDone(account.name), undo } }
  },
}
