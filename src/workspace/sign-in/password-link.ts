import { askForPasswordLink, linkedAccount, setPasswordByLink } from '../../acts/sign-in/sign-in-link.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { passwordRule } from '../../council/sign-in/password.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { secret, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { OpenRoute } from '../frame/route.ts'
import type { Answer, Asked, OpenVisit, WorkspacePage } from '../frame/visit.ts'
import { signInWords } from './words.ts'

const asking = signInWords.forgottenPage
const welcome = signInWords.welcome

const askForm = defineForm({
  email: text({
    label: signInWords.email,
    required: signInWords.emailRequired,
    type: 'email',
    autocomplete: 'username',
    spellcheck: false,
  }),
})

const setForm = defineForm({
  password: secret({
    label: welcome.password,
    hint: welcome.hint(passwordRule.fewestCharacters),
    required: welcome.required,
    autocomplete: 'new-password',
  }),
})

/** Asking for a link to set a new password. The answer is the same whether or not the address has an account. */
export const forgottenPasswordRoute: OpenRoute = {
  url: '/forgotten-password',
  for: 'anyone',
  show: async (visit) => askPage(visit, askForm.start()),
  take: async (visit, { typed }) => {
    const filled = askForm.read(typed)
    if (!filled.ok) return askPage(visit, filled.refusal)
    await askForPasswordLink(visit, { ...filled.value, address: visit.address })
    return plainPage(asking.askedTitle, asking.askedLead, 'asked')
  },
}

/** Setting a password by a link that came by mail. To open it uses nothing up, since mail is looked through by programs. */
export const welcomeRoute: OpenRoute = {
  url: '/welcome/:token',
  for: 'anyone',
  show: async (visit, asked) => setPage(visit, asked, setForm.start()),
  take: async (visit, asked) => {
    const filled = setForm.read(asked.typed)
    if (!filled.ok) return setPage(visit, asked, filled.refusal)
    const set = await setPasswordByLink(visit, {
      token: asked.params['token'] ?? '',
      password: filled.value.password,
      councilName: visit.council.name,
    })
    if (!set.ok) return setPage(visit, asked, refusedForm(asked.typed, set.refusal, 'password'))
    return { goTo: '/workspace/sign-in', session: { token: undefined }, notice: { text: welcome.done } }
  },
}

function askPage(visit: OpenVisit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: asking.title,
    lead: asking.lead,
    form: askForm,
    state,
    action: '/workspace/forgotten-password',
    buttonText: asking.button,
  })
}

async function setPage(visit: OpenVisit, { params }: Asked, state: FormState): Promise<Answer> {
  const token = params['token'] ?? ''
  const account = await linkedAccount(visit, token)
  if (account === undefined)
    return plainPage(welcome.spentTitle, explainRefusal({ code: 'sign-in-link-spent' }).sentence, 'spent')
  return formPage(visit, {
    title: welcome.title,
    lead: welcome.lead(account.name),
    form: setForm,
    state,
    action: `/workspace/welcome/${token}`,
    buttonText: welcome.button,
    inside: html`<input type="hidden" name="username" autocomplete="username" value="${account.email}" />
      ${setForm.showAll(state)}`,
  })
}

function plainPage(title: string, lead: string, kind: 'asked' | 'spent'): WorkspacePage {
  return {
    title,
    status: kind === 'spent' ? 404 : undefined,
    main: html`${pageHeading({ title, lead })}
      <p class="govuk-body">
        <a
          class="govuk-link"
          href="${kind === 'spent' ? '/workspace/forgotten-password' : '/workspace/sign-in'}"
          >${kind === 'spent' ? signInWords.forgotten : asking.back}</a
        >
      </p>`,
  }
}
