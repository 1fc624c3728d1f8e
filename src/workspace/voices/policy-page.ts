import { setVoicePolicy } from '../../acts/voice/set-voice-policy.ts'
import { usualVoicePolicy } from '../../council/voice/participant.ts'
import { voicePolicyOf } from '../../store/voice-participant.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText, wholeNumber } from '../../web/form/text-fields.ts'
import { reading } from '../frame/reading.ts'
import { registerCrumb } from '../registers/register-parts.ts'
import { formRoute } from './form-route.ts'
import { voicesWords } from './words.ts'

const words = voicesWords.group

const policyForm = defineForm({
  smallestCohort: wholeNumber({
    label: words.number,
    required: words.numberRequired,
    least: 2,
    most: 1000,
    classes: 'govuk-input--width-4',
  }),
  reason: longText({ label: words.reason, required: words.reasonRequired, rows: 3 }),
})

/** Below how many holders a role of young people is shown as “a young person”. */
export const voicePolicyRoute = formRoute({
  url: '/registers/small-groups',
  act: 'set-voice-policy',
  find: async (visit) =>
    (await reading(visit, ({ tx, councilId }) => voicePolicyOf(tx, councilId))) ?? usualVoicePolicy,
  page: (_visit, policy) => ({
    title: words.title,
    lead: words.lead,
    form: policyForm,
    known: policy,
    action: '/workspace/registers/small-groups',
    buttonText: words.save,
    breadcrumbs: [registerCrumb],
  }),
  take: (session, _policy, { smallestCohort, reason }) =>
    setVoicePolicy(session, { smallestCohort: smallestCohort ?? 0, reason }),
  done: () => ({ goTo: '/workspace/registers/small-groups', text: words.saved }),
})
