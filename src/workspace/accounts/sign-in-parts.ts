import type { AccountRow } from '../../store/account.ts'
import { passkeysOf, type PasskeyRow } from '../../store/sign-in/passkey.ts'
import { passwordDigest } from '../../store/sign-in/password.ts'
import { oneTimeCode } from '../../store/sign-in/second-factor.ts'
import { waitingSignInLink } from '../../store/sign-in/sign-in-link.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { accountWords } from './words.ts'

const words = accountWords.signIn

/** How the holder of an account signs in, and what an administrator may do about it for somebody else. */
export async function signInOf(visit: Visit, account: AccountRow, isOwn: boolean): Promise<Html> {
  const { office, councilId, at, say } = visit
  const key = { councilId, accountId: account.account_id }
  const hasPassword = (await passwordDigest(office, councilId, account.account_id)) !== undefined
  const link = await waitingSignInLink(office, key, at)
  const app = await oneTimeCode(office, key)
  const passkeys = await passkeysOf(office, key)
  const mayAct = !isOwn && account.closed_entry === null
  const row = (title: string, value: string, action?: readonly [path: string, text: string]) => ({
    key: { text: title },
    value: { text: value },
    actions:
      action === undefined || !mayAct
        ? undefined
        : {
            items: [
              {
                href: `/workspace/accounts/${account.account_id}/${action[0]}`,
                text: action[1],
                visuallyHiddenText: words.ofWhom(account.name),
              },
            ],
          },
  })
  const waiting = link === undefined ? '' : ` ${words.linkWaits(say.moment(link.expires_at))}`
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
    ${summaryList({
      rows: [
        row(words.password, `${hasPassword ? words.isSet : words.noPassword}${waiting}`, [
          'invite',
          link !== undefined ? words.inviteAgain : hasPassword ? words.inviteNew : words.invite,
        ]),
        row(
          words.app,
          app === undefined ? words.notSetUp : words.isSetUp,
          app && ['forget-app', words.forget],
        ),
        ...passkeys.map((passkey) =>
          row(words.passkey(passkey.name), passkeyState(visit, passkey), [
            `passkeys/${passkey.passkey_id}`,
            words.remove,
          ]),
        ),
        ...(passkeys.length === 0 ? [row(words.passkeys, words.noPasskeys)] : []),
      ],
    })}`
}

function passkeyState({ say }: Visit, { added_at: added, used_at: used }: PasskeyRow): string {
  return words.passkeyDates(say.moment(added), used === null ? undefined : say.moment(used))
}
