import { linkProvider } from '../../acts/sign-in/link-provider.ts'
import { providerSignIn } from '../../acts/sign-in/provider-sign-in.ts'
import { startSession } from '../../acts/sign-in/start-session.ts'
import { inOneTransaction } from '../../acts/session.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { isProofFresh } from '../../council/sign-in/fresh-proof.ts'
import { refusedForm } from '../frame/form-page.ts'
import type { OpenRoute } from '../frame/route.ts'
import type { Answer, Asked, Gone, OpenVisit, WorkspacePage } from '../frame/visit.ts'
import { askForCode } from './code-page.ts'
import type { ProvenIdentity, ProviderChecks } from './identity-provider.ts'
import { afterSignIn, ownAddress } from './kept.ts'
import { signInPage } from './sign-in-page.ts'
import { signInWords } from './words.ts'

/** Sends somebody to the council's identity provider, to sign in or to link their account. The browser keeps what to check. */
export const providerRoute: OpenRoute = { url: '/sign-in/provider', for: 'anyone', show: goToProvider }

/** Where the identity provider sends people back: proved, or not. What the browser kept is used once. */
export const providerReturnRoute: OpenRoute = {
  url: '/sign-in/provider/return',
  for: 'anyone',
  show: async (visit, asked) => {
    if (visit.provider === undefined) return undefined
    return { ...(await comeBack(visit, asked)), atProvider: { kept: undefined } }
  },
}

/** What a browser keeps while its user is at the provider. */
type AtProvider = ProviderChecks & {
  /** The account that is to be linked; nothing where somebody signs in. */
  readonly accountId?: string | undefined
  /** Where they were going. */
  readonly to?: string | undefined
}

async function goToProvider(visit: OpenVisit, { query }: Asked): Promise<Answer> {
  if (visit.provider === undefined) return undefined
  const accountId = visit.reader?.accountId
  if (accountId !== undefined && askedToLink(visit.atProvider) !== accountId) return { goTo: '/workspace' }
  const to = ownAddress(query['to'])
  const begun = await visit.provider.begin(returnAddress(visit))
  if (!begun.ok) return notSignedIn(visit, { code: 'provider-down' }, to)
  const kept: AtProvider = { ...begun.value.checks, accountId, to }
  return { goTo: begun.value.address, atProvider: { kept: asText(kept) } }
}

async function comeBack(visit: OpenVisit, { query }: Asked): Promise<Gone | WorkspacePage> {
  const kept = fromText(visit.atProvider)
  if (kept === undefined || visit.provider === undefined)
    return notSignedIn(visit, { code: 'provider-sign-in-failed' })
  const came = new URL(returnAddress(visit))
  came.search = new URLSearchParams(query).toString()
  const proven = await visit.provider.finish(came, kept)
  if (!proven.ok) {
    const isDown = proven.refusal === 'provider-down'
    return notSignedIn(visit, { code: isDown ? 'provider-down' : 'provider-sign-in-failed' }, kept.to)
  }
  return kept.accountId === undefined
    ? signIn(visit, proven.value, kept.to)
    : link(visit, kept.accountId, proven.value)
}

async function signIn(
  visit: OpenVisit,
  identity: ProvenIdentity,
  to: string | undefined,
): Promise<Gone | WorkspacePage> {
  let token = ''
  const { address, deviceToken } = visit
  const hasSecondFactor = identity.hasSecondFactor
  const answer = await providerSignIn(visit, {
    identity,
    address,
    deviceToken,
    begin: async (session) => {
      token = await startSession(session, { method: 'provider', device: visit.device, hasSecondFactor })
    },
  })
  if (!answer.ok) return notSignedIn(visit, answer.refusal, to)
  if ('step' in answer.value) return askForCode(visit, answer.value, { to })
  return { ...afterSignIn(visit, { to }), session: { token, deviceToken: answer.value.deviceToken } }
}

/** Links the account of who asked for it, is signed in still and proved a short while ago that it is they, whom the provider has just proved. */
async function link(
  visit: OpenVisit,
  accountId: string,
  identity: ProvenIdentity,
): Promise<Gone | WorkspacePage> {
  const { reader: actor, office, councilId, zone, at, random } = visit
  if (actor?.accountId !== accountId) return notSignedIn(visit, { code: 'provider-sign-in-failed' })
  if (!isProofFresh(actor.provedAt, at))
    return { goTo: '/workspace/account/provider', notice: { text: signInWords.provider.tooLate } }
  const linked = await inOneTransaction(office, { councilId, zone, at, random, actor }, (session) =>
    linkProvider(session, identity),
  )
  const text = linked.ok ? signInWords.provider.linked : explainRefusal(linked.refusal).sentence
  return { goTo: '/workspace/account/provider', notice: { text } }
}

function notSignedIn(
  visit: OpenVisit,
  refusal: Parameters<typeof refusedForm>[1],
  to?: string,
): WorkspacePage {
  return signInPage(visit, refusedForm({}, refusal), { to })
}

function returnAddress({ base }: OpenVisit): string {
  return `${base}/workspace/sign-in/provider/return`
}

/** What the browser keeps once its user has asked, by a form of their own account, that it be linked. */
export function keptForLinking(accountId: string): string {
  return asText({ asked: accountId })
}

/** For which account the browser's user has asked that it be linked. */
export function askedToLink(kept: string | undefined): string | undefined {
  try {
    return textIn(JSON.parse(Buffer.from(kept ?? '', 'base64url').toString()), 'asked')
  } catch {
    return undefined // nothing was asked
  }
}

function textIn(given: unknown, name: string): string | undefined {
  const value = (given as Readonly<Record<string, unknown>> | null)?.[name]
  return typeof value === 'string' ? value : undefined
}

function asText(kept: AtProvider | { readonly asked: string }): string {
  return Buffer.from(JSON.stringify(kept)).toString('base64url')
}

/** What the browser kept. It may have been made up, so it is read as anything else that came from one. */
function fromText(text: string | undefined): AtProvider | undefined {
  try {
    const given = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Record<string, unknown>
    const [state, nonce, verifier] = ['state', 'nonce', 'verifier'].map((name) => given[name])
    if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string')
      return undefined
    const to = ownAddress(textIn(given, 'to'))
    return { state, nonce, verifier, to, accountId: textIn(given, 'accountId') }
  } catch {
    return undefined // nothing was kept
  }
}
