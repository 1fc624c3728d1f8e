import { setSignInPolicy } from '../../acts/sign-in/set-sign-in-policy.ts'
import { latestSignInPolicy } from '../../store/sign-in/sign-in-policy.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { withFreshProof } from '../sign-in/prove-page.ts'
import { accountCrumbs } from './account-page.ts'
import { accountWords } from './words.ts'

const words = accountWords.policy

const form = defineForm({
  links: requiredChoice({
    label: words.label,
    required: words.required,
    choices: [
      { value: 'no', text: words.no, hint: words.noHint },
      { value: 'yes', text: words.yes, hint: words.yesHint },
    ],
  }),
})

/** Whether accounts are linked by the mail address that the council's identity provider has verified. */
export const signInPolicyRoute: Route = withFreshProof({
  url: '/accounts/sign-in-policy',
  for: ['set-sign-in-policy'],
  show: async (visit, { typed }) => {
    if (visit.provider === undefined || !visit.may('set-sign-in-policy')) return undefined
    const policy = await latestSignInPolicy(visit.office, visit.councilId)
    return page(visit, form.start({ links: policy?.linksByAddress === true ? 'yes' : 'no' }, typed))
  },
  take: async (visit, { typed }) => {
    if (visit.provider === undefined || !visit.may('set-sign-in-policy')) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, filled.refusal)
    const linksByAddress = filled.value.links === 'yes'
    const set = await visit.act((session) => setSignInPolicy(session, { linksByAddress }))
    if (!set.ok) return page(visit, refusedForm(typed, set.refusal))
    return { goTo: '/workspace/accounts', notice: { text: linksByAddress ? words.isOn : words.isOff } }
  },
})

function page(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: '/workspace/accounts/sign-in-policy',
    buttonText: words.button,
    watched: [{ kind: 'council', id: visit.councilId }],
    breadcrumbs: accountCrumbs,
  })
}
