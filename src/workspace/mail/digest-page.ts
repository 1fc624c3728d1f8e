import { setDigestTime } from '../../acts/mail/set-digest-time.ts'
import { usualDigestTime } from '../../council/mail/mail-times.ts'
import { clockTime } from '../../foundation/clock-time.ts'
import { mailPolicyOf } from '../../store/mail-policy.ts'
import { time } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { mailPageWords as words } from './words.ts'

const form = defineForm({
  time: time({ label: words.digestTime, hint: words.digestHint, required: words.digestRequired }),
})

/** The time of day at which the council's digest goes out. */
export async function digestTimeOf(visit: Visit): Promise<string> {
  return (await mailPolicyOf(visit.office, visit.councilId))?.digest_time ?? usualDigestTime
}

/** Sets when the daily digest goes out. */
export const digestRoute: Route = {
  url: '/mail/digest',
  for: ['set-digest-time'],
  show: async (visit, { typed }) =>
    visit.may('set-digest-time')
      ? page(visit, form.start({ time: await digestTimeOf(visit) }, typed))
      : undefined,
  take: async (visit, { typed }) => {
    if (!visit.may('set-digest-time')) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, filled.refusal)
    const kept = await visit.act((session) => setDigestTime(session, filled.value.time))
    if (!kept.ok) return page(visit, refusedForm(typed, kept.refusal, 'time'))
    return { goTo: '/workspace/mail', notice: { text: words.digestSaved(clockTime(kept.value)) } }
  },
}

function page(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.digestTitle,
    lead: words.digestLead,
    form,
    state,
    action: '/workspace/mail/digest',
    buttonText: words.digestSave,
    watched: [{ kind: 'council', id: visit.councilId }],
    breadcrumbs: [{ text: words.title, href: '/workspace/mail' }],
  })
}
