import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import { removePasskeyOf } from '../../acts/sign-in/remove-passkey.ts'
import { forgetSecondFactor } from '../../acts/sign-in/set-second-factor.ts'
import { inviteAccountHolder } from '../../acts/sign-in/sign-in-link.ts'
import type { ActName } from '../../council/access/power.ts'
import type { Result } from '../../foundation/result.ts'
import type { AccountRow } from '../../store/account.ts'
import { passkeysOf } from '../../store/sign-in/passkey.ts'
import { oneTimeCode } from '../../store/sign-in/second-factor.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { withFreshProof } from '../sign-in/prove-page.ts'
import { accountCrumbs, namedAccount } from './account-page.ts'
import { accountWords } from './words.ts'

const words = accountWords.signIn
const form = defineForm({})

/** One thing that an administrator does to how somebody else signs in, after a page that says what it does. */
type Doing = {
  readonly title: string
  readonly lead: string
  readonly path: string
  readonly buttonText: string
  readonly isGrave: boolean
  readonly done: string
  readonly act: (session: Session) => Promise<Result<unknown, AnyRefusal>>
}

function doingRoute(
  at: { readonly url: string; readonly act: ActName },
  find: (visit: Visit, account: AccountRow, asked: Asked) => Promise<Doing | undefined>,
): Route {
  const found = async (visit: Visit, asked: Asked) => {
    const account = await namedAccount(visit, asked.params['id'])
    if (account === undefined || account.closed_entry !== null) return undefined
    const doing = await find(visit, account, asked)
    return doing && { account, doing }
  }
  return withFreshProof({
    url: `/accounts/:id/${at.url}`,
    for: [at.act],
    show: async (visit, asked) => {
      const known = await found(visit, asked)
      return known && page(visit, known.account, { ...known.doing, state: form.start() })
    },
    take: async (visit, asked) => {
      const known = await found(visit, asked)
      if (known === undefined) return undefined
      const { account, doing } = known
      const done = await visit.act(doing.act)
      if (!done.ok) return page(visit, account, { ...doing, state: refusedForm({}, done.refusal) })
      return { goTo: `/workspace/accounts/${account.account_id}`, notice: { text: doing.done } }
    },
  })
}

function page(visit: Visit, account: AccountRow, shown: Doing & { state: FormState }): WorkspacePage {
  const { title, lead, path, buttonText, isGrave, state } = shown
  const address = `/workspace/accounts/${account.account_id}`
  return formPage(visit, {
    title,
    lead,
    form,
    state,
    action: `${address}/${path}`,
    buttonText,
    buttonClasses: isGrave ? 'govuk-button--warning' : undefined,
    isNotKept: true,
    breadcrumbs: [...accountCrumbs, { text: account.name, href: address }],
  })
}

/** Sends the holder of an account a link to set a password; again where the first was lost. */
export const inviteRoute = doingRoute(
  { url: 'invite', act: 'invite-account-holder' },
  async (_, account) => ({
    title: words.inviteTitle(account.name),
    lead: words.inviteLead(account.email),
    path: 'invite',
    buttonText: words.inviteButton,
    isGrave: false,
    done: words.invited(account.email),
    act: (session) => inviteAccountHolder(session, account.account_id),
  }),
)

/** Forgets the authenticator app of somebody who has lost it. */
export const forgetAppRoute = doingRoute(
  { url: 'forget-app', act: 'forget-second-factor' },
  async ({ office, councilId }, account) => {
    const app = await oneTimeCode(office, { councilId, accountId: account.account_id })
    return (
      app && {
        title: words.forgetTitle(account.name),
        lead: words.forgetLead,
        path: 'forget-app',
        buttonText: words.forgetButton,
        isGrave: true,
        done: words.forgotten(account.name),
        act: (session) => forgetSecondFactor(session, account.account_id),
      }
    )
  },
)

/** Removes a passkey of somebody else, such as one on a device that was lost. */
export const removePasskeyOfRoute = doingRoute(
  { url: 'passkeys/:passkey', act: 'remove-passkey-of' },
  async ({ office, councilId }, account, { params }) => {
    const accountId = account.account_id
    const passkeys = await passkeysOf(office, { councilId, accountId })
    const passkey = passkeys.find(({ passkey_id: passkeyId }) => passkeyId === params['passkey'])
    return (
      passkey && {
        title: words.removeTitle(passkey.name, account.name),
        lead: words.removeLead,
        path: `passkeys/${passkey.passkey_id}`,
        buttonText: words.removeButton,
        isGrave: true,
        done: words.removed(passkey.name),
        act: (session) => removePasskeyOf(session, { accountId, passkeyId: passkey.passkey_id }),
      }
    )
  },
)
