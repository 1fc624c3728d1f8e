import { chooseMail, type MailChoices } from '../../acts/mail/choose-mail.ts'
import { mailKinds, timingOf, type MailKind, type MailTiming } from '../../council/mail/mail-kind.ts'
import { mailWords } from '../../post/words.ts'
import { clockTime } from '../../foundation/clock-time.ts'
import { mailPreferencesOf } from '../../store/mail-preference.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { digestTimeOf } from './digest-page.ts'
import { mailPageWords as words } from './words.ts'

const chosenKinds = (Object.keys(mailKinds) as MailKind[]).filter((kind) => mailKinds[kind].isTimingChosen)

const form = defineForm(
  Object.fromEntries(
    chosenKinds.map((kind) => [
      kind,
      requiredChoice<MailTiming>({
        label: mailWords[kind].subject,
        legendClasses: 'govuk-fieldset__legend--s',
        isInline: true,
        required: words.chooseOne,
        choices: [
          { value: 'atOnce', text: words.atOnce },
          { value: 'digest', text: words.digest },
        ],
      }),
    ]),
  ),
)

async function page(visit: Visit, state: FormState): Promise<WorkspacePage> {
  return formPage(visit, {
    title: words.mineTitle,
    lead: words.mineLead(clockTime(await digestTimeOf(visit))),
    form,
    state,
    action: '/workspace/my-mail',
    buttonText: words.mineButton,
  })
}

/** Which mail comes to its reader at once, and which once a day. */
export const myMailRoute: Route = {
  url: '/my-mail',
  for: 'signed-in',
  show: async (visit, { typed }) => {
    const chosen = await mailPreferencesOf(visit.office, visit.councilId, visit.reader.accountId)
    const known = Object.fromEntries(
      chosenKinds.map((kind) => {
        const own = chosen.find((each) => each.kind === kind)
        return [kind, timingOf(kind, own?.timing as MailTiming | undefined)]
      }),
    )
    return page(visit, form.start(known, typed))
  },
  take: async (visit, { typed }) => {
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, filled.refusal)
    const kept = await visit.act((session) => chooseMail(session, filled.value as MailChoices))
    if (!kept.ok) return page(visit, refusedForm(typed, kept.refusal))
    return { goTo: '/workspace/my-mail', notice: { text: words.mineSaved } }
  },
}
