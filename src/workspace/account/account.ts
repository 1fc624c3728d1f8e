import { passkeysOf } from '../../store/sign-in/passkey.ts'
import { oneTimeCode, recoveryCodesLeft } from '../../store/sign-in/second-factor.ts'
import { identitiesOfAccount } from '../../store/sign-in/provider-identity.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { accountWords as words } from './words.ts'

/** One's own account: how one signs in, and where one is signed in. */
export const accountRoute: Route = {
  url: '/account',
  for: 'signed-in',
  show: async (visit) => {
    const { reader, office, say } = visit
    const account = { councilId: visit.councilId, accountId: reader.accountId }
    const hasCode = (await oneTimeCode(office, account)) !== undefined
    const left = say.count(await recoveryCodesLeft(office, account), words.codes)
    const passkeys = (await passkeysOf(office, account)).length
    const linked = (await identitiesOfAccount(office, account)).length > 0
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead(reader.name, reader.email) })}
        ${summaryList({
          rows: [
            row(words.password, words.passwordKept, '/workspace/account/password'),
            row(words.app, hasCode ? words.appSetUp(left) : words.appNone, '/workspace/account/app'),
            row(
              words.passkeys.title,
              passkeys === 0 ? words.passkeys.noneYet : say.count(passkeys, words.passkeys.count),
              '/workspace/account/passkeys',
            ),
            ...(visit.provider === undefined
              ? []
              : [
                  row(
                    words.provider.title,
                    linked ? words.provider.isLinked : words.provider.none,
                    '/workspace/account/provider',
                  ),
                ]),
          ],
        })}
        <p class="govuk-body">
          <a class="govuk-link" href="/workspace/account/sessions">${words.sessions}</a>
        </p>`,
    }
  },
}

function row(key: string, value: string, href: string) {
  return {
    key: { text: key },
    value: { text: value },
    actions: { items: [{ href, text: words.change, visuallyHiddenText: key.toLowerCase() }] },
  }
}
