import { accept, refuse, type Result } from '../../foundation/result.ts'
import { recordParts, type PartThatMayBeNone, type RecordPart } from './record-part.ts'
import type { ResolutionRefusal } from './refusals.ts'

/** The statutory record of a decision beside its words. What is absent was not stated; `saidNone` names what was said to be none. */
export type DecisionRecord = {
  readonly isKey?: boolean | undefined
  /** Whether the words disclose nothing of an item taken in private. Asked of such an item alone. */
  readonly isWordedForPublic?: boolean | undefined
  readonly reasons?: string | undefined
  readonly alternatives?: string | undefined
  readonly conflicts?: string | undefined
  readonly dispensations?: string | undefined
  readonly saidNone?: readonly PartThatMayBeNone[] | undefined
}

/** The parts of a record that are still to be stated: neither in words nor, where that can be, said to be none. */
export function partsMissing(record: DecisionRecord): readonly RecordPart[] {
  return recordParts.filter((part) => !isStated(record, part))
}

/**
 * A record that does not say of one part both words and none.
 *
 * @refuses record-says-none-and-words
 */
export function checkRecord(record: DecisionRecord): Result<DecisionRecord, ResolutionRefusal> {
  const both = record.saidNone?.find((part) => hasWords(record[part]))
  return both === undefined ? accept(record) : refuse({ code: 'record-says-none-and-words', part: both })
}

/**
 * Whether a decision may be published with the record that it has: an executive one states all that the Regulations
 * ask for, be it "none" (invariant 10).
 *
 * @refuses decision-record-incomplete
 * @law docs/law/si-2012-2089.md
 */
export function mayPublishRecord(decision: {
  readonly title: string
  readonly isExecutive: boolean
  readonly record: DecisionRecord
}): Result<void, ResolutionRefusal> {
  const missing = decision.isExecutive ? partsMissing(decision.record) : []
  return missing.length === 0
    ? accept(undefined)
    : refuse({ code: 'decision-record-incomplete', title: decision.title, missing })
}

function isStated(record: DecisionRecord, part: RecordPart): boolean {
  if (part === 'isKey') return record.isKey !== undefined
  if (part !== 'reasons' && record.saidNone?.includes(part) === true) return true
  return hasWords(record[part])
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
