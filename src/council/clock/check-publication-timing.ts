import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { ItemUrgency } from '../agenda/item-urgency.ts'
import type { ClockRule, WayOut } from '../rules/clock-rule.ts'
import {
  noticeVerdict,
  type NoticeQuestion,
  type NoticeVerdict,
  type PublishedVerdict,
} from './notice-verdict.ts'
import type { ClockRefusal } from './refusals.ts'

/** One thing that a publication makes public: an item of an agenda, or a paper for one. */
export type PublishedBusiness = {
  readonly itemId: AgendaItemId
  /** The title that the public reads. */
  readonly title: string
}

/** A publication of an agenda, a supplement or a paper, to be judged by the rule of its body on the day it is made. */
export type TimingQuestion = NoticeQuestion & {
  readonly publishedOn: NonNullable<NoticeQuestion['publishedOn']>
  /** What has not been public before. Each thing has its own clock: what was published earlier is not judged again. */
  readonly business: readonly PublishedBusiness[]
  /** The items that the chair takes as urgent, with why and who agreed. An item's urgency serves its papers too. */
  readonly urgencies: ReadonlyMap<AgendaItemId, ItemUrgency>
}

/**
 * How a publication stands to its clock. Of late business, `urgency` says that the chair takes all of it as urgent, with the
 * way of the rule that allows it; `late` says that no law stopped it.
 */
export type PublicationTiming = {
  readonly verdict: NoticeVerdict
  readonly grounds: 'inTime' | 'fromConvening' | 'urgency' | 'late'
  readonly power?: WayOut | undefined
  readonly urgencies: readonly ItemUrgency[]
}

/**
 * Whether what is to be published may be published now, by the effect of the rule of clear days. A rule that blocks lets
 * nothing late through; one that may be overridden does where the chair takes every late item as urgent; one that warns
 * stops nothing, and the publication says that it was late.
 *
 * @refuses published-too-late, no-holiday-calendar, no-rule-on-that-day
 * @law docs/law/lga-1972-part-va.md
 * @law docs/law/si-2012-2089.md
 */
export function checkPublicationTiming(question: TimingQuestion): Result<PublicationTiming, ClockRefusal> {
  const verdict = noticeVerdict(question)
  if (!verdict.ok) return verdict
  const published = verdict.value.published as PublishedVerdict
  const timing = { verdict: verdict.value, urgencies: [] }
  if (published.verdict !== 'late') return accept({ ...timing, grounds: published.verdict })
  const { rule } = verdict.value.last
  if (rule.effect === 'warn') return accept({ ...timing, grounds: 'late' })
  const power = powerOfUrgency(rule)
  const late = question.business.filter(
    ({ itemId }) => power === undefined || !question.urgencies.has(itemId),
  )
  if (late.length > 0) return refuse(tooLate(verdict.value, late))
  const urgencies = question.business.flatMap(({ itemId }) => question.urgencies.get(itemId) ?? [])
  return accept({ ...timing, grounds: 'urgency', power, urgencies })
}

/** The way by which the chair's urgency opens a rule; `undefined` where the rule knows none. */
export function powerOfUrgency({ effect, waysOut }: ClockRule): WayOut | undefined {
  return effect === 'override' ? waysOut.find(({ way }) => way === 'chairs-urgency') : undefined
}

function tooLate({ last, published }: NoticeVerdict, late: readonly PublishedBusiness[]): ClockRefusal {
  const later = published?.waysOut.find(({ way }) => way === 'later-meeting')
  return {
    code: 'published-too-late',
    title: late[0]?.title ?? '',
    others: late.length - 1,
    given: published?.given ?? 0,
    clearDays: last.clearDays,
    lastOn: last.on,
    earliestOn: later?.earliestOn,
    mayBeUrgent: powerOfUrgency(last.rule) !== undefined,
  }
}
