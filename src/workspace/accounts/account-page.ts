import type { Role } from '../../council/access/role.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accountById, type AccountRow } from '../../store/account.ts'
import { bodiesOf, type BodyRow } from '../../store/body.ts'
import { reopenAccount } from '../../acts/council/close-account.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { grantTable, type GrantRow } from './account-parts.ts'
import { accountWords as words, roleNames } from './words.ts'

/** The way from every screen of accounts back to the list. */
export const accountCrumbs = [{ text: words.title, href: '/workspace/accounts' }]

/** The account that an address names; `undefined` where there is none, or the visitor may not grant powers. */
export async function namedAccount(visit: Visit, id: string | undefined): Promise<AccountRow | undefined> {
  if (!visit.may('grant-power') || id === undefined) return undefined
  return accountById(visit.office, visit.councilId, id as Id<'account'>)
}

/** One account: whose it is, the powers it holds and held, and what may be done about it. */
export const accountRoute: Route = {
  url: '/accounts/:id',
  for: ['grant-power'],
  show: async (visit, { params }) => {
    const account = await namedAccount(visit, params['id'])
    if (account === undefined) return undefined
    const bodies = await bodiesOf(visit.office, visit.councilId)
    const isOwn = account.account_id === visit.reader.accountId
    return {
      title: account.name,
      breadcrumbs: accountCrumbs,
      main: html`${pageHeading({ title: account.name })} ${facts(account)}
      ${isOwn && html`<p class="govuk-inset-text">${words.ownPower}</p>`}
      ${heldPowers(visit, account, { bodies, isOwn })} ${endedPowers(visit, account, bodies)}
      ${!isOwn && closing(visit, account)}`,
    }
  },
}

/** Opens a closed account again. */
export const reopenRoute: Route = {
  url: '/accounts/:id/reopen',
  for: ['reopen-account'],
  take: async (visit, { params }) => {
    const account = await namedAccount(visit, params['id'])
    if (account === undefined) return undefined
    const opened = await visit.act((session) => reopenAccount(session, account.account_id))
    const goTo = `/workspace/accounts/${account.account_id}`
    if (!opened.ok) return { goTo, notice: { text: explainRefusal(opened.refusal).sentence } }
    return { goTo, notice: { text: words.reopenDone(account.name) } }
  },
}

function facts(account: AccountRow): Html {
  return summaryList({
    rows: [
      { key: { text: words.email }, value: { text: account.email } },
      {
        key: { text: words.state },
        value: { text: account.closed_entry === null ? words.open : words.closed },
      },
    ],
  })
}

function heldPowers(
  visit: Visit,
  account: AccountRow,
  { bodies, isOwn }: { bodies: readonly BodyRow[]; isOwn: boolean },
): Html {
  const held = account.grants.filter((grant) => grant.ended_entry === null)
  const endLink = ({ grant_id: grantId, role }: GrantRow): Html =>
    html`<a class="govuk-link" href="/workspace/accounts/${account.account_id}/end/${grantId}"
      >${words.end}<span class="govuk-visually-hidden">${words.endHidden(roleNames[role as Role])}</span></a
    >`
  const shown = { bodies, caption: words.held, more: isOwn ? undefined : endLink }
  return html`${
    held.length > 0 ? grantTable(visit, held, shown) : html`<p class="govuk-body">${words.heldNone}</p>`
  }
  ${!isOwn && button({ text: words.grantLink, href: `/workspace/accounts/${account.account_id}/grant` })}`
}

function endedPowers(visit: Visit, account: AccountRow, bodies: readonly BodyRow[]): Html {
  const ended = account.grants.filter((grant) => grant.ended_at !== null)
  if (ended.length === 0) return nothing
  const how = ({ ended_at: endedAt, end_reason: reason }: GrantRow): string =>
    endedAt === null ? '' : words.ended(visit.say.moment(endedAt), reason ?? '')
  return grantTable(visit, ended, { bodies, caption: words.endedPowers, more: how })
}

function closing(visit: Visit, account: AccountRow): Html {
  const action = `/workspace/accounts/${account.account_id}`
  if (account.closed_entry !== null)
    return actButton(visit, { action: `${action}/reopen`, buttonText: words.reopenButton })
  return html`<p class="govuk-body"><a class="govuk-link" href="${action}/close">${words.closeLink}</a></p>`
}
