import { lastPublicationDay } from '../../council/clock/last-publication-day.ts'
import { ruleOfNotice } from '../../council/clock/notice-verdict.ts'
import { firstDayFor } from '../../council/plan/may-be-taken.ts'
import type { Notice, PlanNoticeKind } from '../../council/plan/notice.ts'
import type { PlanEntry } from '../../council/plan/plan-entry.ts'
import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { forwardPlanWords as words } from './words.ts'

type Ordinary = 'key28' | 'private28' | 'private5'

/** The ordinary notices that an entry needs for what it declares: each fact has its own. */
export function neededKinds(entry: PlanEntry): readonly Ordinary[] {
  return [
    ...(entry.key === undefined ? [] : (['key28'] as const)),
    ...(entry.private === undefined ? [] : (['private28', 'private5'] as const)),
  ]
}

/** An entry with the notices given of it, and how the council counts their days. */
type NoticedEntry = {
  readonly entry: PlanEntry
  readonly notices: readonly Notice[]
  readonly policy: ClockPolicy
}

/** How one notice that an entry needs stands: given in time, given late, or due by a day that the clock gives. */
export function noticeState(visit: Pick<Visit, 'say' | 'today'>, seen: NoticedEntry, kind: Ordinary): Html {
  const { entry, notices } = seen
  const given = notices.findLast((notice) => standsFor(notice, kind, entry))
  const text = given === undefined ? dueWords(visit, seen, kind) : givenWords(visit, seen, given)
  return html`${words.kinds[kind]}<br />${text}`
}

function standsFor(notice: Notice, kind: PlanNoticeKind, { window }: PlanEntry): boolean {
  return (
    notice.kind === kind &&
    notice.withdrawnAt === undefined &&
    notice.window.fromOn <= window.fromOn &&
    window.toOn <= notice.window.toOn
  )
}

function givenWords(
  { say }: Pick<Visit, 'say'>,
  { entry: { window }, policy }: NoticedEntry,
  notice: Notice,
): Html {
  const first = firstDayFor({ kind: notice.kind, publishedOn: notice.publishedOn, policy })
  if (!first.ok) return html`${words.unknownDay}`
  const [published, day] = [say.date(notice.publishedOn), say.date(first.value)]
  return first.value <= window.toOn
    ? tag({ text: words.given(published, day), classes: 'govuk-tag--green' })
    : tag({ text: words.givenLate(published, day), classes: 'govuk-tag--red' })
}

function dueWords(
  { say, today }: Pick<Visit, 'say' | 'today'>,
  { entry: { window }, policy }: NoticedEntry,
  kind: Ordinary,
): Html {
  const question = { rule: ruleOfNotice[kind], eventOn: window.fromOn, policy }
  const last = lastPublicationDay(question)
  if (!last.ok) return html`${words.unknownDay}`
  const day = say.date(last.value.on)
  return today <= last.value.on
    ? tag({ text: words.needed(day), classes: 'govuk-tag--yellow' })
    : tag({ text: words.overdue(day), classes: 'govuk-tag--red' })
}
