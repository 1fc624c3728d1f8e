import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dueOn, type Due, type ForwardRule } from '../clock/due-on.ts'
import type { Regime } from '../body/body.ts'
import { keepingClocks } from '../rules/keeping-clocks.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'

/** A record that the law has kept for a time, as far as the law asks about it. */
export type KeptRecord =
  | { readonly of: 'meeting' | 'backgroundPaper'; readonly regime: Regime }
  | { readonly of: 'decision' | 'decisionBackground'; readonly isExecutive: boolean }

/** The rules by which a record is kept; none where no rule of law is known to us, as for an advisory body. */
function keepingRulesOf(record: KeptRecord): readonly ForwardRule[] {
  const isPaper = record.of === 'backgroundPaper' || record.of === 'decisionBackground'
  const { record: whole, papers } = keepingPairs['regime' in record ? record.regime : makerOf(record)]
  return isPaper ? papers : whole
}

const makerOf = ({ isExecutive }: { readonly isExecutive: boolean }): 'exec2012' | 'officer' =>
  isExecutive ? 'exec2012' : 'officer'

/** For each regime: the rules for the record itself, and for its background papers. */
const keepingPairs: Readonly<
  Record<Regime | 'officer', Readonly<Record<'record' | 'papers', readonly ForwardRule[]>>>
> = {
  lga1972: { record: [keepingClocks.minutesKept], papers: [keepingClocks.backgroundPapersKept] },
  exec2012: {
    record: [keepingClocks.executiveRecordKept],
    papers: [keepingClocks.executiveBackgroundPapersKept],
  },
  officer: { record: [keepingClocks.officerRecordKept], papers: [keepingClocks.officerBackgroundPapersKept] },
  advisory: { record: [], papers: [] },
}

/** How long a record is kept at least: the longest of its rules that were law on its day; `undefined` where none was. */
export function keptUntil(record: KeptRecord, triggerOn: CalendarDate): Due | undefined {
  const dues = keepingRulesOf(record).flatMap((rule) => {
    const due = dueOn({ rule, triggerOn, policy: usualClockPolicy })
    return due.ok ? [due.value] : []
  })
  return dues.reduce<Due | undefined>(
    (last, due) => (last === undefined || due.on > last.on ? due : last),
    undefined,
  )
}

/** How a record stands today. */
export type KeepingState = 'kept' | 'dueForReview' | 'held'

/** What is asked of a record's standing: until when it is kept by law, until when it was kept on, and whether a hold is over it. */
export type KeepingQuestion = {
  readonly due: Due | undefined
  readonly keptOnUntil: CalendarDate | undefined
  readonly isHeld: boolean
  readonly today: CalendarDate
}

/** Whether a record is to be looked at: when its time is over, nobody has kept it on, and no legal hold is over it. */
export function keepingStateOf({ due, keptOnUntil, isHeld, today }: KeepingQuestion): KeepingState {
  if (isHeld) return 'held'
  const isOver = due !== undefined && due.on < today && (keptOnUntil === undefined || keptOnUntil < today)
  return isOver ? 'dueForReview' : 'kept'
}
