import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ItemAtMeeting } from '../../store/public/agenda-item.ts'
import type { Resolution } from '../../store/public/resolution.ts'
import { html, type Html } from '../../web/html.ts'
import { matterTimeline, type TimelineStep } from '../../web/record/matter-timeline.ts'
import type { Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { hasBegun, meetingTag } from './meeting.ts'

const words = pageWords.item

/**
 * Every time a matter stood before a meeting and every report back that was promised on it, in order of time.
 * `here` is the item whose page this is.
 */
export function matterWay(
  visit: Visit,
  matter: { readonly items: readonly ItemAtMeeting[]; readonly resolutions: readonly Resolution[] },
  here?: string,
): Html | undefined {
  const dated = [
    ...matter.items.map((item) => ({
      on: item.starts_on,
      step: sitting(visit, item, item.item_id === here),
    })),
    ...reportsBack(visit, matter),
  ].toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
  return dated.length === 0 ? undefined : matterTimeline(dated.map(({ step }) => step))
}

type DatedStep = { readonly on: CalendarDate; readonly step: TimelineStep }

function sitting({ say, today }: Visit, item: ItemAtMeeting, isHere: boolean): TimelineStep {
  const when = say.date(item.starts_on)
  if (isHere)
    return { stage: 'present', title: item.body_name, when, stageText: words.thisPage, detail: item.title }
  const isToCome = item.starts_on >= today && !hasBegun(item)
  const isStopped = ['cancelled', 'postponed', 'adjourned'].includes(item.state)
  return {
    stage: isToCome ? 'next' : 'past',
    title: item.body_name,
    href: `/items/${item.item_id}`,
    when,
    stageText: isToCome ? words.next : undefined,
    detail: isStopped ? meetingTag(item.state) : item.title,
  }
}

function reportsBack(
  { say, today }: Visit,
  {
    items,
    resolutions,
  }: { readonly items: readonly ItemAtMeeting[]; readonly resolutions: readonly Resolution[] },
): DatedStep[] {
  return resolutions.flatMap(({ limbs, taken_on: takenOn }) =>
    limbs.flatMap(({ report_back_body: body, report_back_slug: slug, undertaking_due_on: on, text }) => {
      if (body === null || on === null) return []
      const isRecorded = items.some(
        (item) => item.body_slug === slug && item.starts_on > takenOn && hasBegun(item),
      )
      const step: TimelineStep = {
        stage: on < today ? 'past' : 'next',
        title: body,
        href: slug === null ? undefined : `/bodies/${slug}`,
        when: words.by(say.date(on)),
        stageText: words.reportBack,
        detail: on < today && !isRecorded ? html`${text} <strong>${words.noReportBack}</strong>` : text,
      }
      return [{ on, step }]
    }),
  )
}
