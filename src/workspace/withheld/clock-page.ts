import { confirmClock, isClockDoubted } from '../../acts/clock/confirm-clock.ts'
import { lastInstantOf } from '../../foundation/instant.ts'
import { lastClockDoubt } from '../../store/clock-doubt.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { date, time } from '../../web/form/date-fields.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { deskCrumb } from './read-paper.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.clock
const deskAddress = '/workspace/withheld'

const clockForm = defineForm({
  on: date({ label: words.on, required: words.dayRequired }),
  time: time({ label: words.time, hint: words.timeHint, required: words.timeRequired }),
  where: text({
    label: words.where,
    hint: words.whereHint,
    required: words.whereRequired,
    maxLength: 200,
  }),
})

/** Says that nothing is released since the machine's clock has run away, with the way to confirm the time. */
export function clockInDoubt(): Html {
  return html`${warningText({ text: words.doubted })}
    <p class="govuk-body"><a class="govuk-link" href="${deskAddress}/clock">${words.link}</a></p>`
}

/** Confirms the time of the machine after its clock has run away. */
export const clockRoute: Route = {
  url: '/withheld/clock',
  for: ['confirm-clock'],
  show: async (visit, asked) => {
    const isDoubted = await reading(visit, isClockDoubted)
    return isDoubted && visit.may('confirm-clock')
      ? clockPage(visit, clockForm.start({}, asked.typed))
      : { goTo: deskAddress, notice: { text: words.fine } }
  },
  take: async (visit, asked) => {
    const filled = clockForm.read(asked.typed)
    if (!filled.ok) return clockPage(visit, filled.refusal)
    const { on, time: shown, where: seenWhere } = filled.value
    const seenAt = lastInstantOf(on, shown, visit.zone)
    if (seenAt === undefined)
      return clockPage(visit, refusedState(asked.typed, withheldWords.fields.timeSkipped, 'time'))
    const confirmed = await visit.act((session) => confirmClock(session, { seenAt, seenWhere }))
    return confirmed.ok
      ? { goTo: deskAddress, notice: { text: words.confirmed } }
      : clockPage(visit, refusedForm(asked.typed, confirmed.refusal))
  },
}

async function clockPage(visit: Visit, state: FormState): Promise<WorkspacePage> {
  const doubt = await lastClockDoubt(visit.office, visit.councilId)
  return formPage(visit, {
    title: words.title,
    lead: words.lead(visit.say.moment(visit.at)),
    before:
      typeof doubt?.apart_ms === 'number' &&
      html`<p class="govuk-body">${noticed(visit, doubt.apart_ms, doubt.at)}</p>`,
    form: clockForm,
    state,
    action: `${deskAddress}/clock`,
    buttonText: words.button,
    breadcrumbs: [deskCrumb],
  })
}

function noticed(visit: Visit, apartMs: number, at: Visit['at']): string {
  const minutes = visit.say.number(Math.max(1, Math.round(Math.abs(apartMs) / 60_000)))
  return words.before(apartMs > 0 ? words.ahead(minutes) : words.back(minutes), shortMoment(visit, at))
}
