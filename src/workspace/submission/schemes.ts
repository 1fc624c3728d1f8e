import { setSubmissionScheme } from '../../acts/submission/set-submission-scheme.ts'
import { submissionKinds, type SubmissionKind } from '../../council/submission/submission.ts'
import type { SubmissionScheme } from '../../council/submission/submission-scheme.ts'
import { readRegister } from '../../store/register.ts'
import { submissionSchemesOn } from '../../store/submission.ts'
import { table } from '../../web/components/table.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { textTyped } from '../../web/form/field.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { text, wholeNumber } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { submissionWords } from './words.ts'

const words = submissionWords.scheme

const taken = requiredChoice<'yes' | 'no'>({
  label: words.taken,
  required: words.takenRequired,
  isInline: true,
  choices: [
    { value: 'yes', text: words.yes },
    { value: 'no', text: words.no },
  ],
})

/** What each body takes from the public, and the form by which it is set as the constitution has it. */
export const schemesRoute: Route = {
  url: '/submissions/schemes',
  for: ['set-submission-scheme'],
  show: async (visit, { typed }) => {
    const known = { taken: 'yes', from: visit.today, each: 1, minutes: 3, signatures: 0 } as const
    const form = formFor(await bodiesOf(visit))
    return schemesPage(visit, form.start(known, typed))
  },
  take: async (visit, { typed }) => {
    const bodies = await bodiesOf(visit)
    const filled = formFor(bodies).read(typed)
    if (!filled.ok) return schemesPage(visit, filled.refusal)
    const { body, kind, from, days, dayKind, time, longest, each, minutes, signatures, source } = filled.value
    const bodyId = bodies.find(({ id }) => id === body)?.id
    if (bodyId === undefined) return schemesPage(visit, refusedState(typed, words.bodyRequired, 'body'))
    const scheme: SubmissionScheme = {
      bodyId,
      kind,
      fromOn: from,
      isTaken: filled.value.taken === 'yes',
      source,
      deadlineDays: days ?? 0,
      dayKind,
      deadlineTime: time,
      longestWords: longest ?? 0,
      mostPerPerson: each ?? 0,
      minutesToSpeak: minutes ?? 0,
      signaturesForDebate: Number(textTyped(typed, 'signatures') === '' ? 0 : signatures),
    }
    const set = await visit.act((session) => setSubmissionScheme(session, scheme))
    return set.ok
      ? { goTo: '/workspace/submissions/schemes', notice: { text: words.done } }
      : schemesPage(visit, refusedForm(typed, set.refusal))
  },
}

type Bodies = Awaited<ReturnType<typeof bodiesOf>>

async function bodiesOf(visit: Visit) {
  const { bodies } = await reading(visit, ({ tx, councilId }) => readRegister(tx, councilId))
  return bodies.filter(({ id }) => visit.may('set-submission-scheme', id))
}

function number(label: string, required: string) {
  return wholeNumber({ label, required, classes: 'govuk-input--width-5' })
}

function formFor(bodies: Bodies) {
  return defineForm({
    body: requiredPick({
      label: words.body,
      required: words.bodyRequired,
      choices: bodies.map(({ id, name }) => ({ value: id, text: name })),
    }),
    kind: requiredPick<SubmissionKind>({
      label: words.kind,
      required: words.kindRequired,
      choices: submissionKinds.map((value) => ({ value, text: submissionWords.kinds[value] })),
    }),
    taken,
    from: date({ label: words.from, required: words.fromRequired }),
    days: number(words.days, words.daysRequired),
    dayKind: requiredChoice<SubmissionScheme['dayKind']>({
      label: words.dayKind,
      required: words.dayKindRequired,
      choices: (['working', 'clear', 'calendar'] as const).map((value) => ({
        value,
        text: words.dayKinds[value],
      })),
    }),
    time: text({
      label: words.time,
      required: words.timeRequired,
      maxLength: 5,
      classes: 'govuk-input--width-5',
    }),
    longest: number(words.longest, words.longestRequired),
    each: number(words.each, words.eachRequired),
    minutes: number(words.minutes, words.minutesRequired),
    signatures: number(words.signatures, words.signaturesRequired),
    source: text({
      label: words.source,
      hint: words.sourceHint,
      required: words.sourceRequired,
      maxLength: 300,
    }),
  })
}

async function schemesPage(visit: Visit, state: FormState): Promise<WorkspacePage> {
  const bodies = await bodiesOf(visit)
  const rows = await submissionSchemesOn(visit.office, visit.councilId, visit.today)
  const known = rows.filter(({ body_id }) => bodies.some(({ id }) => id === body_id))
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form: formFor(bodies),
    state,
    action: '/workspace/submissions/schemes',
    buttonText: words.button,
    breadcrumbs: [{ text: submissionWords.title, href: '/workspace/submissions' }],
    before: html`${
        known.length === 0
          ? html`<p class="govuk-body">${words.none}</p>`
          : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
              ${table({
                head: words.head.map((text_) => ({ text: text_ })),
                rows: known.map((row) => [
                  { text: bodies.find(({ id }) => id === row.body_id)?.name ?? '' },
                  { text: submissionWords.kinds[row.kind as SubmissionKind] },
                  {
                    text: row.is_taken
                      ? words.until(
                          String(row.deadline_days),
                          words.dayKinds[row.day_kind as SubmissionScheme['dayKind']],
                          row.deadline_time,
                        )
                      : words.closed,
                  },
                  {
                    text: words.limits(
                      String(row.longest_words),
                      String(row.most_per_person),
                      String(row.minutes_to_speak),
                    ),
                  },
                ]),
              })}
            </div>`
      }
      <h2 class="govuk-heading-m">${words.set}</h2>`,
  })
}
