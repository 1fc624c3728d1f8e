import type { Role } from '../../council/access/role.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accountById, type AccountRow } from '../../store/account.ts'
import { bodiesOf, type BodyRow } from '../../store/body.ts'
import { peopleOf } from '../../store/person.ts'
import { reopenAccount } from '../../acts/council/close-account.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { actButton } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { grantTable, type GrantRow } from './account-parts.ts'
import { signInOf } from './sign-in-parts.ts'
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
      main: html`${pageHeading({ title: account.name })} ${await facts(visit, account, isOwn)}
      ${isOwn && html`<p class="govuk-inset-text">${words.ownPower}</p>`}
      ${await signInOf(visit, account, isOwn)} ${heldPowers(visit, account, { bodies, isOwn })}
      ${endedPowers(visit, account, bodies)} ${!isOwn && closing(visit, account)}`,
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

async function facts(visit: Visit, account: AccountRow, isOwn: boolean): Promise<Html> {
  const { account_id: accountId, person_id: personId } = account
  const person = await personName(visit, personId)
  const row = (key: string, value: string, part?: string) => ({
    key: { text: key },
    value: { text: value },
    actions:
      part === undefined || isOwn
        ? undefined
        : {
            items: [
              {
                href: `/workspace/accounts/${accountId}/${part}`,
                text: words.changeLink,
                visuallyHiddenText: key.toLowerCase(),
              },
            ],
          },
  })
  return summaryList({
    rows: [
      row(words.name, account.name, 'name'),
      row(words.email, account.email, 'email'),
      row(words.person, person ?? words.nobody, 'person'),
      row(words.state, account.closed_entry === null ? words.open : words.closed),
    ],
  })
}

async function personName(visit: Visit, personId: Id<'person'> | null): Promise<string | undefined> {
  if (personId === null) return undefined
  const people = await reading(visit, ({ tx, councilId }) => peopleOf(tx, councilId))
  return people.find((row) => row.person_id === personId)?.canonical_name
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
  ${
    !isOwn &&
    html`${button({ text: words.grantLink, href: `/workspace/accounts/${account.account_id}/grant` })}
      <p class="govuk-body">
        <a class="govuk-link" href="/workspace/accounts/${account.account_id}/cover">${words.cover.link}</a>
      </p>`
  }`
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
