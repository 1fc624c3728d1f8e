import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { dueOn } from '../../council/clock/due-on.ts'
import { followUpClocks } from '../../council/rules/follow-up-clocks.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { assuranceStagesOf } from '../../store/assurance.ts'
import { nothing, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { paragraph, section, wideTable } from './section.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.event

/** What must follow by law or custom once the report has come, with the last day for each. */
export async function clocksPart({ office, councilId, say }: Visit, event: EventInHand): Promise<Html> {
  const { framework, key } = event
  if (framework.clocks.length === 0) return section(words.clocks, paragraph(words.clockNone))
  const [stages, policy] = await Promise.all([
    assuranceStagesOf(office, key),
    clockPolicyOf(office, councilId),
  ])
  const dayOf = (stage: string) => stages.find((one) => one.stage === stage)?.on_day
  const published = dayOf('published')
  const received = dayOf('final') ?? published
  const rows = framework.clocks.flatMap(({ rule: name, runsFrom }) => {
    const triggerOn = runsFrom === 'received' ? received : published
    const rule = followUpClocks[name]
    const due = triggerOn === undefined ? undefined : dueOn({ rule, triggerOn, policy })
    if (due?.ok !== true) return []
    const from = `${rule.instrument}, ${rule.provision}${rule.verified ? '' : ` ${words.unverified}`}`
    return [[{ text: say.date(due.value.on) }, { text: rule.words }, { text: from }]]
  })
  return section(
    words.clocks,
    rows.length === 0
      ? paragraph(received === undefined ? words.clockWaits : words.clockNone)
      : (wideTable({ caption: words.clocks, head: words.clockHead, rows }) ?? nothing),
  )
}
