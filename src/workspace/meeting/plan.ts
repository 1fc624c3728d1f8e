import { announceMeeting } from '../../acts/meeting/announce-meeting.ts'
import type { Session } from '../../acts/session.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { recessesOf } from '../../store/recess.ts'
import { checkboxes } from '../../web/components/checkboxes.ts'
import { textTyped } from '../../web/form/field.ts'
import { refusedState, type FormState } from '../../web/form/form.ts'
import { html, type Fragment } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { clashTexts, readCalendar } from './calendar-clashes.ts'
import { placeAnswered, roomsToMeetIn, type AnsweredPlace } from './place-fields.ts'
import { planForm, plannedDays, type PlanAnswers, type PlanGround, type PlannedDays } from './plan-answers.ts'
import { bodiesToCall } from './read-meeting.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.planning

/** Plans a year of a body's meetings: shows every date with what stands in its way, then calls those chosen at once. */
export const planRoute: Route = {
  url: '/meetings/plan',
  for: ['announce-meeting'],
  show: async (visit, { typed }) => {
    const ground = await readGround(visit)
    return page(visit, { ground, state: planForm(ground).start({}, typed) })
  },
  take: async (visit, asked) => {
    const ground = await readGround(visit)
    const filled = planForm(ground).read({ ...asked.typed, chosen: [] })
    if (!filled.ok) return page(visit, { ground, state: filled.refusal })
    const place = placeAnswered(asked.typed, filled.value)
    if (!place.ok) return page(visit, { ground, state: place.refusal })
    const planned = plannedDays(filled.value, ground.recesses)
    if (!planned.ok) {
      const { text, field } = planned.refusal
      return page(visit, { ground, state: refusedState(asked.typed, text, field) })
    }
    const state = { typed: asked.typed, errors: [] }
    const shown = { ground, given: filled.value, place: place.value, planned: planned.value, state }
    return textTyped(asked.typed, 'step') === 'call' ? callAll(visit, asked, shown) : shownDates(visit, shown)
  },
}

async function readGround(visit: Visit): Promise<PlanGround> {
  const recesses = await reading(visit, ({ tx, councilId }) => recessesOf(tx, councilId))
  return { bodies: await bodiesToCall(visit), rooms: await roomsToMeetIn(visit), recesses }
}

type Shown = {
  readonly ground: PlanGround
  readonly place: AnsweredPlace
  readonly given: PlanAnswers
  readonly planned: PlannedDays
  readonly state: FormState
}

async function callAll(visit: Visit, { typed }: Asked, shown: Shown): Promise<Answer> {
  const { body: bodyId, time } = shown.given
  const chosen = planForm(shown.ground, shown.planned.days).read(typed)
  const days = chosen.ok ? (chosen.value.chosen as readonly CalendarDate[]) : []
  if (days.length === 0)
    return shownDates(visit, { ...shown, state: refusedState(typed, words.choose, 'chosen') })
  const meetings: NewMeeting[] = []
  for (const on of days) {
    const startsAt = meetingStart(on, time, visit.zone)
    if (!startsAt.ok)
      return shownDates(visit, { ...shown, state: refusedForm(typed, startsAt.refusal, 'time') })
    const id = newId<'meeting'>(visit.random)
    meetings.push({ id, bodyId, kind: 'ordinary', startsAt: startsAt.value, ...shown.place })
  }
  const called = await visit.act((session) => announceEach(session, meetings))
  if (!called.ok) return shownDates(visit, { ...shown, state: refusedForm(typed, called.refusal, 'room') })
  const count = visit.say.count(days.length, meetingWords.count)
  return {
    goTo: `/workspace/meetings?month=${(days[0] ?? visit.today).slice(0, 7)}`,
    notice: { text: words.done(count) },
  }
}

type NewMeeting = Parameters<typeof announceMeeting>[1]
type AnnounceRefusal = Extract<Awaited<ReturnType<typeof announceMeeting>>, { ok: false }>['refusal']

async function announceEach(
  session: Session,
  meetings: readonly NewMeeting[],
): Promise<Result<number, AnnounceRefusal>> {
  for (const meeting of meetings) {
    const announced = await announceMeeting(session, meeting)
    if (!announced.ok) return announced
  }
  return accept(meetings.length)
}

async function shownDates(visit: Visit, shown: Shown): Promise<WorkspacePage> {
  const clashes = await clashesByDay(visit, shown)
  const isSent = shown.state.typed['step'] === 'call'
  const wanted = planForm(shown.ground, shown.planned.days).read(shown.state.typed)
  const chosen: readonly string[] = isSent && wanted.ok ? wanted.value.chosen : []
  const dates = html`${checkboxes({
      name: 'chosen',
      idPrefix: 'chosen',
      fieldset: { legend: { text: words.dated, classes: 'govuk-fieldset__legend--m' } },
      items: shown.planned.days.map((on) => {
        const said = clashes.get(on) ?? []
        return {
          value: on,
          text: visit.say.longDate(on),
          hint: { text: said.length === 0 ? words.free : said.join(' ') },
          checked: isSent ? chosen.includes(on) : said.length === 0,
        }
      }),
    })}
    ${shown.planned.leftOut.map(
      ({ on, name }) => html`<p class="govuk-hint">${words.leftOut(visit.say.longDate(on), name)}</p>`,
    )} <input type="hidden" name="step" value="call" />`
  return page(visit, { ground: shown.ground, state: shown.state, dates })
}

async function clashesByDay(
  visit: Visit,
  { given, planned, place }: Shown,
): Promise<ReadonlyMap<CalendarDate, readonly string[]>> {
  const calendar = await readCalendar(visit, { fromOn: given.from, toOn: given.to })
  return new Map(
    planned.days.map((startsOn) => {
      const startsAt = meetingStart(startsOn, given.time, visit.zone)
      if (!startsAt.ok) return [startsOn, [words.skipped(visit.say.date(startsOn))]]
      const meeting = { bodyId: given.body, startsOn, startsAt: startsAt.value, ...place }
      return [startsOn, clashTexts(visit, meeting, calendar)]
    }),
  )
}

function page(
  visit: Visit,
  { ground, state, dates }: { ground: PlanGround; state: FormState; dates?: Fragment },
): WorkspacePage {
  const form = planForm(ground)
  const names = Object.keys(form.fields).filter((name) => name !== 'chosen') as (keyof typeof form.fields)[]
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    inside: html`${dates} ${names.map((name) => form.show(name, state))}`,
    action: '/workspace/meetings/plan',
    buttonText: dates === undefined ? words.look : words.callAll,
    breadcrumbs: [{ text: meetingWords.way, href: '/workspace/meetings' }],
  })
}
