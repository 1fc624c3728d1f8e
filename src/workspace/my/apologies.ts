import { readPossibleSubstitutes, type PossibleSubstitute } from '../../acts/member/read-substitutions.ts'
import { sendApologies, takeBackApologies } from '../../acts/member/send-apologies.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import type { SentApology } from '../../store/apology.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { actButton, formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { bodiesOfSeats, myMeetingAt, myParts } from './read-my.ts'
import { myWords } from './words.ts'

const words = myWords.apologies

/** Sends a member's own apologies to a meeting, and names who comes in their place where the body has substitutes. */
export const sendApologiesRoute: Route = {
  url: '/my/meetings/:id/apologies',
  for: 'member',
  show: async (visit, asked) => {
    const ground = await groundOf(visit, await myMeetingAt(visit, asked))
    return ground && page(visit, ground, formOf(ground).start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const ground = await groundOf(visit, await myMeetingAt(visit, asked))
    if (ground === undefined) return undefined
    const filled = formOf(ground).read(asked.typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const { reason, substitute } = filled.value
    const substituteId = substitute === '' ? undefined : substitute
    const meetingId = ground.meeting.meeting_id
    const done = await visit.act((session) => sendApologies(session, { meetingId, reason, substituteId }))
    if (!done.ok) {
      const field = done.refusal.code.startsWith('substitute-') ? 'substitute' : undefined
      return page(visit, ground, refusedForm(asked.typed, done.refusal, field))
    }
    const named = ground.substitutes.find(({ personId }) => personId === substituteId)?.name
    const said = done.value.isSubstituteTold ? words.substituteTold : words.substituteUntold
    return {
      goTo: '/workspace/my',
      notice: { text: named === undefined ? words.sentDone : `${words.sentDone} ${said(named)}` },
    }
  },
}

/** Takes a member's own apologies back. */
export const takeBackApologiesRoute: Route = {
  url: '/my/meetings/:id/attending',
  for: 'member',
  take: async (visit, { params }) => {
    const id = params['id'] ?? ''
    if (!isIdForm(id)) return undefined
    const done = await visit.act((session) => takeBackApologies(session, id as MeetingId))
    const said = done.ok ? words.backDone : explainRefusal(done.refusal).sentence
    return { goTo: '/workspace/my', notice: { text: said } }
  },
}

/** The way to send apologies to a meeting, or what was sent and the button that takes it back. */
export function apologiesPart(
  visit: Visit,
  meetingId: MeetingId,
  { sent, nameOf }: { readonly sent: readonly SentApology[]; readonly nameOf: (id: string) => string },
): Html {
  const here = `/workspace/my/meetings/${meetingId}`
  const own = sent.find((one) => one.meeting_id === meetingId && one.person_id === visit.reader.personId)
  if (own === undefined)
    return html`<p class="govuk-body"><a class="govuk-link" href="${here}/apologies">${words.send}</a></p>`
  const { substitute_person_id: substituteId } = own
  return html`<p class="govuk-body">
      ${words.sent} ${substituteId !== null && words.substituteIs(nameOf(substituteId))}
    </p>
    ${actButton(visit, { action: `${here}/attending`, buttonText: words.takeBack, buttonClasses: 'govuk-button--secondary' })}`
}

type Ground = { readonly meeting: MeetingOfBody; readonly substitutes: readonly PossibleSubstitute[] }

async function groundOf(visit: Visit, meeting: MeetingOfBody | undefined): Promise<Ground | undefined> {
  if (meeting === undefined) return undefined
  const { seats } = await myParts(visit)
  if (!bodiesOfSeats(seats).includes(meeting.body_id)) return undefined
  return { meeting, substitutes: await reading(visit, (asked) => readPossibleSubstitutes(asked, meeting)) }
}

function formOf({ substitutes }: Ground) {
  return defineForm({
    reason: text({ label: words.reason, hint: words.reasonHint, maxLength: 300 }),
    substitute: pick<Id<'person'>>({
      label: words.substitute,
      hint: words.substituteHint,
      nothingChosen: words.nobody,
      choices: substitutes.map(({ personId, name }) => ({ value: personId, text: name })),
    }),
  })
}

function page(visit: Visit, ground: Ground, state: FormState): WorkspacePage {
  const { meeting, substitutes } = ground
  const form = formOf(ground)
  return formPage(visit, {
    title: words.title,
    lead: myWords.interests.way(meeting.body_name, visit.say.longDate(meeting.starts_on)),
    form,
    state,
    before: html`<p class="govuk-body">${words.lead}</p>`,
    inside: html`${form.show('reason', state)} ${substitutes.length > 0 && form.show('substitute', state)}`,
    action: `/workspace/my/meetings/${meeting.meeting_id}/apologies`,
    buttonText: words.send,
    breadcrumbs: [{ text: myWords.title, href: '/workspace/my' }],
  })
}
