import type { Role } from '../../council/access/role.ts'
import { allAccounts, type AccountRow } from '../../store/account.ts'
import { button } from '../../web/components/button.ts'
import { table } from '../../web/components/table.ts'
import { tag } from '../../web/components/tag.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { holdsToday } from './account-parts.ts'
import { accountWords as words, roleNames } from './words.ts'

/** Who may sign in to the council's workspace, and what they may do today. */
export const accountsRoute: Route = {
  url: '/accounts',
  for: ['grant-power'],
  show: async (visit) => {
    if (!visit.may('grant-power')) return undefined
    const accounts = await allAccounts(visit.office, visit.councilId)
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        ${button({ text: words.openTitle, href: '/workspace/accounts/new' })}
        ${
          visit.provider !== undefined &&
          visit.may('set-sign-in-policy') &&
          html`<p class="govuk-body">
            <a class="govuk-link" href="/workspace/accounts/sign-in-policy">${words.policy.link}</a>
          </p>`
        }
        <div class="mh-scroll">
          ${table({
            head: [words.name, words.email, words.powers, words.state].map((text) => ({ text })),
            firstCellIsHeader: true,
            rows: accounts.map((account) => [
              {
                html: html`<a class="govuk-link" href="/workspace/accounts/${account.account_id}"
                  >${account.name}</a
                >`,
              },
              { text: account.email },
              { text: powersToday(visit, account) },
              { html: stateTag(account) },
            ]),
          })}
        </div>`,
    }
  },
}

function powersToday(visit: Visit, account: AccountRow): string {
  const held = account.grants.filter((grant) => holdsToday(visit, grant))
  const names = new Set(held.map(({ role }) => roleNames[role as Role]))
  return names.size === 0 ? words.noPowers : visit.say.list([...names])
}

function stateTag(account: AccountRow) {
  return account.closed_entry === null
    ? tag({ text: words.open, classes: 'govuk-tag--green' })
    : tag({ text: words.closed, classes: 'govuk-tag--grey' })
}
