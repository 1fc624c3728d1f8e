import { lagOf } from '../../council/clock/lag.ts'
import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import { decisionClocks } from '../../council/rules/decision-clocks.ts'
import type { CallInState } from '../../council/call-in/call-in.ts'
import { partsMissing, type DecisionRecord } from '../../council/resolution/decision-record.ts'
import { recordParts, type RecordPart } from '../../council/resolution/record-part.ts'
import {
  decisionState,
  type DecisionState,
  type EffectBasis,
} from '../../council/resolution/decision-state.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { recordOf } from '../../acts/resolution/record-of.ts'
import { callInsOf } from '../../store/call-in.ts'
import { effectOf, type EffectRow } from '../../store/decision.ts'
import type { LimbRow, ResolutionRow } from '../../store/resolution.ts'
import type { Transaction } from '../../store/transaction.ts'
import { details } from '../../web/components/details.ts'
import { table } from '../../web/components/table.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { resolutionBlock } from '../../web/record/resolution-block.ts'
import type { Visit } from '../frame/visit.ts'
import { decisionWords } from './words.ts'

/** A decision with its effect and the state that it is in today. */
export type StandingDecision = {
  readonly state: DecisionState
  readonly effect: EffectRow | undefined
  readonly callIns: Awaited<ReturnType<typeof callInsOf>>
}

/** Where a decision stands today, with what that follows from. */
export async function standingOf(
  visit: Visit,
  tx: Transaction,
  row: ResolutionRow,
): Promise<StandingDecision> {
  const effect = await effectOf(tx, visit.councilId, row.resolution_id)
  const callIns = await callInsOf(tx, visit.councilId, [row.resolution_id])
  const state = decisionState(
    {
      isRecordComplete: partsMissing(recordOf(row)).length === 0,
      isPublished: row.released_entry !== null,
      effect: effect && {
        basis: effect.basis as EffectBasis,
        closesOn: effect.closes_on ?? undefined,
        effectiveOn: effect.effective_on ?? undefined,
      },
      callIn: callIns.at(-1)?.state as CallInState | undefined,
      endedAs: (row.ended_as ?? undefined) as 'withdrawn' | 'superseded' | undefined,
    },
    visit.today,
  )
  return { state, effect, callIns }
}

/** The parts of a record that are missing, in words. */
export function missingInWords(visit: Visit, missing: readonly RecordPart[]): string {
  return visit.say.list(missing.map((part) => decisionWords.parts[part]))
}

/** The words of a decision as the public gets them, with its record below. */
export function shownDecision(visit: Visit, row: ResolutionRow, limbs: readonly LimbRow[]): Html {
  return html`${resolutionBlock({
    id: `decision-${row.resolution_id}`,
    heading: row.title,
    formula: `${row.decision_maker} ${row.formula}:`,
    limbs: limbs.map((limb) => ({ text: limb.text, number: limb.number ?? undefined })),
    facts: [visit.say.longDate(row.taken_on)],
  })}
  ${shownRecord(recordOf(row))}`
}

function shownRecord(record: DecisionRecord): Html {
  const { form } = decisionWords
  const labels: Readonly<Record<RecordPart, string>> = {
    isKey: form.isKey,
    reasons: form.reasons,
    alternatives: form.alternatives,
    conflicts: form.conflicts,
    dispensations: form.dispensations,
  }
  return summaryList({
    rows: recordParts.map((part) => ({ key: { text: labels[part] }, value: { text: said(record, part) } })),
  })
}

function said(record: DecisionRecord, part: RecordPart): string {
  const { form } = decisionWords
  if (part === 'isKey') return record.isKey === undefined ? '–' : record.isKey ? form.keyYes : form.keyNo
  if (part !== 'reasons' && record.saidNone?.includes(part) === true) return form.none
  return record[part] ?? '–'
}

/** A day of a count as it is kept beside what was counted. */
export type KeptDay = {
  readonly on: CalendarDate
  readonly counts: boolean
  readonly why: string
  readonly name?: string | undefined
}

/** Each day of a count, and why it counts or does not; nothing where no days were counted. */
export function workings(visit: Visit, kept: unknown): Html | undefined {
  const days = kept as readonly KeptDay[]
  if (!Array.isArray(kept) || days.length === 0) return undefined
  let number = 0
  return details({
    summaryText: decisionWords.oneCallIn.workings,
    html: table({
      rows: days.map((day) => [
        { text: visit.say.longDate(day.on) },
        { text: day.counts ? String((number += 1)) : (day.name ?? notCounted(day.why)) },
      ]),
    }),
  })
}

function notCounted(why: string): string {
  return why === 'trigger' ? '–' : why.replace(/^./, (first) => first.toUpperCase())
}

/** Working days from one day to another, as words; whole hours beside it are told where the instants are known. */
export function lagInWords(
  visit: Visit,
  { from, until, policy }: { from: CalendarDate; until: CalendarDate; policy: ClockPolicy },
): string {
  const lag = lagOf({
    rule: decisionClocks.recordOfDecision,
    fromOn: from,
    untilOn: until,
    policy,
  })
  const { desk } = decisionWords
  if (!lag.ok) return '–'
  if (lag.value.workingDays > 0) return visit.say.count(lag.value.workingDays, desk.days)
  return until === visit.today ? desk.today : desk.sameDay
}

/** Whole hours from one instant to another. */
export function hoursBetween(from: Instant, until: Instant): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 3_600_000))
}

/** The calendar date of an instant where the council is. */
export function dayOf(visit: Visit, at: Instant): CalendarDate {
  return dateAt(at, visit.zone)
}
