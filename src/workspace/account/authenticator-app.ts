import { isCodeSecret, newCodeSecret } from '../../acts/sign-in/one-time-code.ts'
import { provePassword } from '../../acts/sign-in/prove-password.ts'
import { removeSecondFactor, setSecondFactor } from '../../acts/sign-in/set-second-factor.ts'
import { oneTimeCode } from '../../store/sign-in/second-factor.ts'
import { textTyped } from '../../web/form/field.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { hidden, secret, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { appInstructions } from '../sign-in/code-page.ts'
import { recoveryCodeList } from '../sign-in/recovery-codes.ts'
import { signInWords } from '../sign-in/words.ts'
import { accountWords as words } from './words.ts'

const form = defineForm({
  code: text({
    label: signInWords.code.label,
    required: signInWords.code.required,
    classes: 'govuk-input--width-10',
    autocomplete: 'one-time-code',
    spellcheck: false,
  }),
  password: secret({
    label: words.current,
    required: words.currentRequired,
    autocomplete: 'current-password',
  }),
  secret: hidden(),
})

/** Setting up an authenticator app, or another in its place. The password is asked for again. */
export const authenticatorAppRoute: Route = {
  url: '/account/app',
  for: 'signed-in',
  show: (visit) => page(visit, form.start({ secret: newCodeSecret(visit.random) })),
  take,
}

/** Removing the authenticator app, where no role needs one. */
export const removeAppRoute: Route = {
  url: '/account/app/remove',
  for: 'signed-in',
  take: async (visit) => {
    const removed = await visit.act(removeSecondFactor)
    if (removed.ok) return { goTo: '/workspace/account', notice: { text: words.removed } }
    return page(visit, refusedForm({ secret: newCodeSecret(visit.random) }, removed.refusal))
  },
}

async function take(visit: Visit, { typed }: Asked): Promise<Answer> {
  const filled = form.read(typed)
  if (!filled.ok) return page(visit, filled.refusal)
  const { reader, address, deviceToken } = visit
  const { password, code, secret: shared } = filled.value
  const proven = await provePassword(visit, { email: reader.email, password, address, deviceToken })
  if (proven === undefined) return page(visit, refusedState(typed, words.currentWrong, 'password'))
  const set = await visit.act((session) => setSecondFactor(session, { secret: shared, code }))
  if (!set.ok) return page(visit, refusedForm(typed, set.refusal, 'code'))
  return {
    title: words.codesTitle,
    main: html`${pageHeading({ title: words.codesTitle })} ${recoveryCodeList(set.value)}
      <p class="govuk-body"><a class="govuk-link" href="/workspace/account">${words.back}</a></p>`,
  }
}

async function page(visit: Visit, state: FormState): Promise<WorkspacePage> {
  const account = { councilId: visit.councilId, accountId: visit.reader.accountId }
  const hasCode = (await oneTimeCode(visit.office, account)) !== undefined
  const given = textTyped(state.typed, 'secret')
  const shared = isCodeSecret(given) ? given : newCodeSecret(visit.random)
  return formPage(visit, {
    title: words.appTitle,
    lead: hasCode ? words.appReplaces : words.appLead,
    form,
    state: { ...state, typed: { ...state.typed, secret: shared, code: '' } },
    action: '/workspace/account/app',
    buttonText: words.appButton,
    before: await appInstructions(visit, { secret: shared, email: visit.reader.email }),
    after:
      hasCode &&
      actButton(visit, {
        action: '/workspace/account/app/remove',
        buttonText: words.remove,
        buttonClasses: 'govuk-button--warning',
      }),
    breadcrumbs: [{ text: words.title, href: '/workspace/account' }],
  })
}
