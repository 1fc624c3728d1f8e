import { newToken } from '../../acts/sign-in/complete-sign-in.ts'
import { sendSubmission } from '../../acts/submission/send-submission.ts'
import { meetingStart } from '../../council/meeting/meeting-start.ts'
import {
  submissionKinds,
  type Attribution,
  type SubmissionKind,
} from '../../council/submission/submission.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { timeAt } from '../../foundation/instant.ts'
import { meetingsBetween, type MeetingOfBody } from '../../store/meeting.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date, time } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { submissionWords } from './words.ts'

const words = submissionWords.letter
const daysAhead = 365

function letterForm({ say }: Visit, meetings: readonly MeetingOfBody[]) {
  return defineForm({
    meeting: requiredPick({
      label: words.meeting,
      required: words.meetingRequired,
      nothingChosen: words.choose,
      choices: meetings.map((row) => ({
        value: row.meeting_id,
        text: `${row.body_name}, ${say.longDate(row.starts_on)}`,
      })),
    }),
    kind: requiredChoice<SubmissionKind>({
      label: words.kind,
      required: words.kindRequired,
      choices: submissionKinds.map((value) => ({ value, text: submissionWords.kinds[value] })),
    }),
    cameOn: date({ label: words.cameOn, hint: words.cameHint, required: words.cameRequired }),
    cameAt: time({ label: words.cameAt, required: words.timeRequired }),
    subject: text({ label: words.subject, required: words.subjectRequired, maxLength: 200 }),
    text: longText({ label: words.text, hint: words.textHint, rows: 8, maxLength: 40_000 }),
    signatures: wholeNumber({ label: words.signatures, least: 1, most: 10_000_000 }),
    name: text({ label: words.name, required: words.nameRequired, maxLength: 200 }),
    ward: text({ label: words.ward, maxLength: 100 }),
    email: text({ label: words.email, hint: words.emailHint, maxLength: 254, type: 'email' }),
    attribution: requiredChoice<Attribution>({
      label: words.attribution,
      required: words.attributionRequired,
      choices: (['ward', 'name', 'young'] as const).map((value) => ({
        value,
        text: words.attributions[value],
      })),
    }),
  })
}

type Shown = ReturnType<typeof letterForm>

/** Takes in what came by letter or was handed in, as the public's own form takes in the rest. */
export const letterRoute: Route = {
  url: '/submissions/letter',
  for: ['moderate-submission'],
  show: async (visit, { typed, query }) => {
    const meetings = await meetingsToCome(visit)
    const meeting = meetings.find(({ meeting_id: id }) => id === query['meeting'])?.meeting_id
    const form = letterForm(visit, meetings)
    const now = { cameOn: visit.today, cameAt: timeAt(visit.at, visit.zone) }
    return page(visit, form, form.start({ ...now, ...(meeting !== undefined && { meeting }) }, typed))
  },
  take: async (visit, { typed }) => {
    const form = letterForm(visit, await meetingsToCome(visit))
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, form, filled.refusal)
    const came = meetingStart(filled.value.cameOn, filled.value.cameAt, visit.zone)
    if (!came.ok) return page(visit, form, refusedForm(typed, came.refusal, 'cameAt'))
    const submission = letterOf(visit, filled.value)
    const taken = await visit.act((session) =>
      sendSubmission(session, { ...submission, byLetterAt: came.value }),
    )
    if (!taken.ok) return page(visit, form, refusedForm(typed, taken.refusal, fieldOf[taken.refusal.code]))
    return { goTo: `/workspace/submissions/${taken.value}`, notice: { text: words.done } }
  },
}

const fieldOf: Readonly<Record<string, string>> = {
  'submission-too-late': 'cameOn',
  'submission-of-the-future': 'cameOn',
  'submission-too-long': 'text',
  'submission-empty': 'text',
  'submission-not-taken': 'kind',
  'submission-too-many': 'name',
}

function letterOf(visit: Visit, value: Answers<Shown['fields']>) {
  const { meeting, kind, subject, text: said, name, ward, email, attribution } = value
  return {
    id: newId<'submission'>(visit.random),
    token: newToken(visit.random),
    meetingId: meeting,
    kind,
    subject,
    text: said,
    name,
    ward,
    email,
    attribution,
    signatures: kind === 'petition' ? (value.signatures ?? 0) : 0,
  }
}

async function meetingsToCome(visit: Visit): Promise<readonly MeetingOfBody[]> {
  const span = { fromOn: visit.today, toOn: addDays(visit.today, daysAhead) }
  const found = await reading(visit, ({ tx, councilId }) => meetingsBetween(tx, councilId, span))
  return found.filter(
    (row) =>
      row.released_entry !== null &&
      row.state !== 'cancelled' &&
      visit.may('moderate-submission', row.body_id),
  )
}

function page(visit: Visit, form: Shown, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: '/workspace/submissions/letter',
    buttonText: words.button,
    breadcrumbs: [{ text: submissionWords.title, href: '/workspace/submissions' }],
  })
}
