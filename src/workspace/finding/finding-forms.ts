import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import { correctFinding } from '../../acts/finding/correct-finding.ts'
import { disposeFinding, reopenFinding } from '../../acts/finding/dispose-finding.ts'
import { withdrawFinding } from '../../acts/finding/record-finding.ts'
import type { Session } from '../../acts/session.ts'
import type { ActName } from '../../council/access/power.ts'
import { dispositionKinds } from '../../council/finding/disposition-kind.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Result } from '../../foundation/result.ts'
import { findingsOfEvent } from '../../store/finding.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { pick, requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type Answers, type Form, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { readsOf } from '../assurance/read-event.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { findingAddress, findingAsked, findingCrumbs, type SeenFinding } from './read-finding.ts'
import { findingWords } from './words.ts'

const { correct, dispose, reopen, withdraw } = findingWords

type FindingForm<F> = {
  readonly path: string
  readonly act: ActName
  readonly words: {
    readonly title: string
    readonly lead: string
    readonly button: string
    readonly done: string
  }
  readonly isGrave?: boolean
  readonly form: (visit: Visit, seen: SeenFinding) => Promise<Form<F>>
  readonly work: (
    session: Session,
    findingId: Id<'finding'>,
    given: Answers<F>,
  ) => Promise<Result<unknown, AnyRefusal>>
  readonly field: string
  /** What the fields hold at first. */
  readonly known?: (seen: SeenFinding) => Partial<Answers<F>>
}

function findingFormRoute<F>(made: FindingForm<F>): Route {
  const seenBy = async (visit: Visit, asked: Asked) =>
    visit.may(made.act) ? findingAsked(visit, asked) : undefined
  return {
    url: `/findings/:id/${made.path}`,
    for: [made.act],
    show: async (visit, asked) => {
      const seen = await seenBy(visit, asked)
      if (seen === undefined) return undefined
      const form = await made.form(visit, seen)
      return page(visit, seen, { made, form, state: form.start(made.known?.(seen) ?? {}, asked.typed) })
    },
    take: async (visit, asked) => {
      const seen = await seenBy(visit, asked)
      if (seen === undefined) return undefined
      const form = await made.form(visit, seen)
      const filled = form.read(asked.typed)
      if (!filled.ok) return page(visit, seen, { made, form, state: filled.refusal })
      const given = filled.value
      const done = await visit.act((session) => made.work(session, seen.row.finding_id, given))
      if (!done.ok)
        return page(visit, seen, { made, form, state: refusedForm(asked.typed, done.refusal, made.field) })
      return { goTo: findingAddress(seen), notice: { text: made.words.done } }
    },
  }
}

function page<F>(
  visit: Visit,
  seen: SeenFinding,
  { made, form, state }: { readonly made: FindingForm<F>; readonly form: Form<F>; readonly state: FormState },
): WorkspacePage {
  const { title, lead, button } = made.words
  return {
    ...formPage(visit, {
      title,
      lead,
      form,
      state,
      before: insetText({ text: seen.row.quote }),
      action: `${findingAddress(seen)}/${made.path}`,
      buttonText: button,
      buttonClasses: made.isGrave ? 'govuk-button--warning' : undefined,
      watched: [{ kind: 'finding', id: seen.row.finding_id }],
      breadcrumbs: findingCrumbs(visit, seen),
    }),
    ...readsOf(seen.event),
  }
}

/** Says what becomes of a finding other than action. */
export const disposeRoute = findingFormRoute({
  path: 'dispose',
  act: 'dispose-finding',
  words: dispose,
  form: async ({ office, say }, { row, event }) => {
    const others = (await findingsOfEvent(office, event.key)).filter(
      (one) =>
        one.finding_id !== row.finding_id && one.withdrawn_entry === null && one.polarity !== 'strength',
    )
    return defineForm({
      kind: requiredChoice({
        label: dispose.kind,
        required: dispose.kindRequired,
        choices: dispositionKinds.map((value) => ({
          value,
          text: findingWords.kinds[value],
          hint: dispose.hints[value],
        })),
      }),
      into: pick({
        label: dispose.into,
        choices: others.map(({ finding_id: value, number, quote }) => ({
          value: value as string,
          text: `${findingWords.title(say.number(number))}: ${quote.slice(0, 80)}`,
        })),
      }),
      partner: text({ label: dispose.partner, maxLength: 200 }),
      words: longText({ label: dispose.words, required: dispose.wordsRequired, maxLength: 3_000, rows: 4 }),
    })
  },
  work: (session, findingId, { into, ...given }) =>
    disposeFinding(session, findingId, {
      ...given,
      into: into === '' ? undefined : (into as Id<'finding'>),
    }),
  field: 'kind',
})

/** Opens a finding again. */
export const reopenRoute = findingFormRoute({
  path: 'reopen',
  act: 'reopen-finding',
  words: reopen,
  form: async () =>
    defineForm({
      reason: longText({ label: reopen.reason, required: reopen.reasonRequired, maxLength: 2_000, rows: 3 }),
    }),
  work: (session, findingId, { reason }) => reopenFinding(session, findingId, reason),
  field: 'reason',
})

/** Puts right the theme of a finding or its partner. */
export const correctRoute = findingFormRoute({
  path: 'correct',
  act: 'correct-finding',
  words: correct,
  form: async () =>
    defineForm({
      theme: text({ label: correct.theme, required: correct.themeRequired, maxLength: 200 }),
      partner: text({ label: correct.partner, maxLength: 200 }),
      reason: longText({
        label: correct.reason,
        required: correct.reasonRequired,
        maxLength: 2_000,
        rows: 3,
      }),
    }),
  known: ({ row }) => ({ theme: row.theme, partner: row.partner ?? '' }),
  work: correctFinding,
  field: 'theme',
})

/** Withdraws a finding that was recorded by mistake. */
export const withdrawRoute = findingFormRoute({
  path: 'withdraw',
  act: 'withdraw-finding',
  words: withdraw,
  isGrave: true,
  form: async () =>
    defineForm({
      reason: longText({
        label: withdraw.reason,
        required: withdraw.reasonRequired,
        maxLength: 2_000,
        rows: 3,
      }),
    }),
  work: (session, findingId, { reason }) => withdrawFinding(session, findingId, reason),
  field: 'reason',
})
