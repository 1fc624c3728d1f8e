import type { ItemAtMeeting } from '../../store/public/agenda-item.ts'
import type { Resolution } from '../../store/public/resolution.ts'
import type { Html } from '../../web/html.ts'
import { matterTimeline, type TimelineStep } from '../../web/record/matter-timeline.ts'
import type { Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { hasBegun, meetingTag } from './meeting.ts'

const words = pageWords.item

/**
 * Every time a matter stood before a meeting, in order of time, and then the reports back that were promised on it.
 * `here` is the item whose page this is.
 */
export function matterWay(
  visit: Visit,
  matter: { readonly items: readonly ItemAtMeeting[]; readonly resolutions: readonly Resolution[] },
  here?: string,
): Html | undefined {
  const steps = [
    ...matter.items.map((item) => sitting(visit, item, item.item_id === here)),
    ...reportsBack(visit, matter.resolutions),
  ]
  return steps.length === 0 ? undefined : matterTimeline(steps)
}

function sitting({ say, today }: Visit, item: ItemAtMeeting, isHere: boolean): TimelineStep {
  const when = say.date(item.starts_on)
  if (isHere) return { stage: 'present', title: item.body_name, when, stageText: words.thisPage }
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

function reportsBack({ say }: Visit, resolutions: readonly Resolution[]): TimelineStep[] {
  return resolutions.flatMap(({ limbs }) =>
    limbs.flatMap(({ report_back_body: body, report_back_slug: slug, undertaking_due_on: dueOn, text }) => {
      if (body === null || dueOn === null) return []
      const href = slug === null ? undefined : `/bodies/${slug}`
      return [
        {
          stage: 'next',
          title: body,
          href,
          when: words.by(say.date(dueOn)),
          stageText: words.reportBack,
          detail: text,
        },
      ]
    }),
  )
}
