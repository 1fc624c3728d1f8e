import { passkeySiteOf, type PasskeySite } from '../../acts/sign-in/passkey-answer.ts'
import { proveAgainByPasskey, proveAgainByPassword, provingOptions } from '../../acts/sign-in/prove-again.ts'
import { isProofFresh } from '../../council/sign-in/fresh-proof.ts'
import { passkeysOf } from '../../store/sign-in/passkey.ts'
import { passwordDigest } from '../../store/sign-in/password.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { secret } from '../../web/form/text-fields.ts'
import { formWords } from '../../web/form/words.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { afterSignIn, keptFields, keptIn, type Kept } from './kept.ts'
import { passkeyForm, passkeyHead } from './passkey-form.ts'
import { signInWords } from './words.ts'

const words = signInWords.prove

const form = defineForm({
  password: secret({
    label: words.password,
    required: signInWords.passwordRequired,
    autocomplete: 'current-password',
  }),
})

/**
 * The same address for those alone who have proved a short while ago who they are: others are asked to first, and then come
 * back with what they typed. For what is grave.
 */
export function withFreshProof(route: Route): Route {
  const { url, show, take } = route
  return {
    ...route,
    ...(show && {
      show: async (visit, asked) =>
        (await proveFirst(visit, { to: addressOf(url, asked) })) ?? show(visit, asked),
    }),
    ...(take && {
      take: async (visit, asked) =>
        (await proveFirst(visit, { carried: { address: addressOf(url, asked), typed: asked.typed } })) ??
        take(visit, asked),
    }),
  }
}

/** The page that asks for a proof first; `undefined` where its reader has given one a short while ago. */
export async function proveFirst(visit: Visit, kept: Kept): Promise<WorkspacePage | undefined> {
  const isFresh = isProofFresh(visit.reader.provedAt, visit.at)
  return isFresh ? undefined : provePage(visit, { kept, state: form.start() })
}

/** Proving again who one is by the password, before something grave. */
export const provePasswordRoute: Route = {
  url: '/account/prove',
  for: 'signed-in',
  show: (visit) => provePage(visit, { kept: { to: '/workspace/account' }, state: form.start() }),
  take: async (visit, { typed }) => {
    const filled = form.read(typed)
    if (!filled.ok) return provePage(visit, { kept: keptIn(typed), state: filled.refusal })
    const { reader, address, deviceToken } = visit
    const { password } = filled.value
    const proved = await proveAgainByPassword(visit, reader, { password, address, deviceToken })
    return proved.ok ? goOn(visit, typed) : failed(visit, typed, refusedForm({}, proved.refusal, 'password'))
  },
}

/** Proving again who one is by a passkey of one's own. */
export const provePasskeyRoute: Route = {
  url: '/account/prove/passkey',
  for: 'signed-in',
  show: () => Promise.resolve({ goTo: '/workspace/account/prove' }),
  take: async (visit, { typed }) => {
    const site = passkeySiteOf(visit.base)
    if (site === undefined) return undefined
    const { reader, address } = visit
    const given = { site, answer: textTyped(typed, 'answer'), address }
    const proved = await proveAgainByPasskey(visit, reader, given)
    return proved.ok ? goOn(visit, typed) : failed(visit, typed, refusedForm({}, proved.refusal))
  },
}

function goOn(visit: Visit, typed: Typed): Answer {
  return afterSignIn(visit, keptIn(typed))
}

function failed(visit: Visit, typed: Typed, state: FormState): Promise<WorkspacePage> {
  return provePage(visit, { kept: keptIn(typed), state })
}

async function provePage(
  visit: Visit,
  { kept, state }: { readonly kept: Kept; readonly state: FormState },
): Promise<WorkspacePage> {
  const { office, councilId, reader } = visit
  const site = passkeySiteOf(visit.base)
  const hasPassword = (await passwordDigest(office, councilId, reader.accountId)) !== undefined
  const hasPasskey = (await passkeysOf(office, { councilId, accountId: reader.accountId })).length > 0
  const usable = hasPasskey ? site : undefined
  const hasErrors = state.errors.length > 0
  return {
    title: hasErrors ? formWords.errorTitle(words.title) : words.title,
    status: hasErrors ? 400 : undefined,
    head: usable && passkeyHead,
    main: html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${formErrors(form, state)} ${pageHeading({ title: words.title, lead: words.lead })}
        ${usable && (await byPasskey(visit, usable, kept))} ${hasPassword && byPassword(visit, state, kept)}
        ${!hasPassword && usable === undefined && byNothing}
      </div>
    </div>`,
  }
}

async function byPasskey(visit: Visit, site: PasskeySite, kept: Kept): Promise<Html> {
  return passkeyForm(visit, {
    kind: 'known',
    options: await provingOptions(visit, site, visit.reader.accountId),
    action: '/workspace/account/prove/passkey',
    buttonText: signInWords.passkey.button,
    inside: keptFields(kept),
  })
}

function byPassword(visit: Visit, state: FormState, kept: Kept): Html {
  return formTag(visit, {
    action: '/workspace/account/prove',
    buttonText: words.button,
    isNotKept: true,
    inside: html`${form.showAll(state)} ${keptFields(kept)}`,
  })
}

const byNothing = html`<p class="govuk-body">
  ${words.neither}
  <a class="govuk-link" href="/workspace/forgotten-password">${signInWords.forgottenPage.title}</a>
</p>`

function addressOf(url: string, { params }: Asked): string {
  const path = url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return `/workspace${path}`
}
