import { setClockPolicy } from '../../acts/clock/set-clock-policy.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { refusedState, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { policyForm, policyOf, policyTyped } from './policy-form.ts'
import { policyWords as words } from './words.ts'

/** The page on which a council settles how it counts days. */
export const clockPolicyRoutes: readonly Route[] = [
  {
    url: '/clock-policy',
    for: ['set-clock-policy'],
    show: async (visit, { typed }) => {
      if (!visit.may('set-clock-policy')) return undefined
      const policy = await clockPolicyOf(visit.office, visit.councilId)
      return page(visit, policyForm.start(policyTyped(policy), typed))
    },
    take: async (visit, { typed }) => {
      if (!visit.may('set-clock-policy')) return undefined
      const filled = policyForm.read(typed)
      if (!filled.ok) return page(visit, filled.refusal)
      const policy = policyOf(filled.value)
      if (!policy.ok) return page(visit, refusedState(typed, policy.refusal, 'daysNotCounted'))
      const set = await visit.act((session) => setClockPolicy(session, policy.value))
      if (!set.ok) return page(visit, refusedForm(typed, set.refusal))
      return { goTo: '/workspace/clock-policy', notice: { text: words.saved } }
    },
  },
]

function page(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form: policyForm,
    state,
    action: '/workspace/clock-policy',
    buttonText: words.save,
    watched: [{ kind: 'council', id: visit.councilId }],
  })
}
