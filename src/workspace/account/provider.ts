import { unlinkProvider } from '../../acts/sign-in/link-provider.ts'
import { identitiesOfAccount } from '../../store/sign-in/provider-identity.ts'
import { button } from '../../web/components/button.ts'
import { textTyped } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { proveFirst } from '../sign-in/prove-page.ts'
import { askedToLink, keptForLinking } from '../sign-in/provider-page.ts'
import { accountWords } from './words.ts'

const words = accountWords.provider
const url = '/workspace/account/provider'

/** Linking one's own account to the council's identity provider, and unlinking it. */
export const providerAccountRoute: Route = {
  url: '/account/provider',
  for: 'signed-in',
  show: async (visit) => {
    if (visit.provider === undefined) return undefined
    const { office, councilId, reader, say } = visit
    const [linked] = await identitiesOfAccount(office, { councilId, accountId: reader.accountId })
    return {
      title: words.title,
      breadcrumbs: [{ text: accountWords.title, href: '/workspace/account' }],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${
        linked === undefined
          ? linking(visit)
          : html`<p class="govuk-body">${words.linkedSince(say.moment(linked.linked_at))}</p>
              ${actButton(visit, { action: url, buttonText: words.unlink, buttonClasses: 'govuk-button--warning' })}
              <p class="govuk-body">${words.unlinkHint}</p>`
      }`,
    }
  },
  take: async (visit, { typed }) => {
    if (textTyped(typed, 'do') === 'link')
      return (
        (await proveFirst(visit, { carried: { address: url, typed } })) ?? {
          goTo: url,
          atProvider: { kept: keptForLinking(visit.reader.accountId) },
        }
      )
    const unlinked = await visit.act((session) => unlinkProvider(session))
    return { goTo: url, notice: { text: unlinked.ok ? words.unlinked : words.notLinked } }
  },
}

/** Linking takes a form of one's own and then a link: a browser holds a form to addresses of this site. */
function linking(visit: Visit): Html {
  return askedToLink(visit.atProvider) === visit.reader.accountId
    ? html`<p class="govuk-body">${words.goOnLead}</p>
        ${button({ text: words.goOn, href: '/workspace/sign-in/provider' })}`
    : actButton(visit, {
        action: url,
        buttonText: words.link,
        inside: html`<input type="hidden" name="do" value="link" />`,
      })
}
