import { accountById } from '../../store/account.ts'
import { bodiesOf } from '../../store/body.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { grantTable, holdsToday } from './account-parts.ts'
import { accountWords as words } from './words.ts'

/** The powers of whoever looks. */
export const myPowersRoute: Route = {
  url: '/my-powers',
  for: 'signed-in',
  show: async (visit) => {
    const account = await accountById(visit.office, visit.councilId, visit.reader.accountId)
    const held = (account?.grants ?? []).filter((grant) => holdsToday(visit, grant))
    const bodies = await bodiesOf(visit.office, visit.councilId)
    return {
      title: words.mine,
      main: html`${pageHeading({ title: words.mine, lead: words.mineLead })}
        ${
          held.length > 0
            ? grantTable(visit, held, { bodies, caption: words.held })
            : html`<p class="govuk-body">${words.mineNone}</p>`
        }
        <p class="govuk-body"><a class="govuk-link" href="/workspace/my-mail">${words.mailLink}</a></p>`,
    }
  },
}
