import { recordOf, type RecordColumns } from '../../acts/resolution/record-of.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { Register } from '../../council/member/register.ts'
import type { DecisionRecord } from '../../council/resolution/decision-record.ts'
import type { PartThatMayBeNone } from '../../council/resolution/record-part.ts'
import type { Limb } from '../../council/resolution/limb.ts'
import type { LimbVerb } from '../../council/resolution/limb-verb.ts'
import { isInTerm } from '../../council/term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { RandomBytes } from '../../foundation/identifier.ts'
import type { LimbRow } from '../../store/resolution.ts'
import { choice } from '../../web/form/choice-fields.ts'
import type { Answers } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { limbFields } from './limb-fields.ts'
import { statedField, type Stated } from './stated-field.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.form

/** The day of a decision, and the body that took it where one did. */
type DecidedWhere = { readonly on: CalendarDate; readonly bodyId?: BodyId | undefined }

/** The fields of what was decided and of its record, wherever it was decided. */
export function recordFields(register: Register, { on, bodyId }: DecidedWhere, random: RandomBytes) {
  const offices = officeChoices(register.offices, bodyId)
  const bodies = register.bodies
    .filter((body) => isInTerm(body, on))
    .map(({ id, name }) => ({ value: id, text: name }))
  return {
    limbs: limbFields({ offices, bodies, random }),
    isKey: choice<'yes' | 'no'>({
      label: words.isKey,
      isInline: true,
      legendClasses: 'govuk-fieldset__legend--s',
      choices: [
        { value: 'yes', text: words.keyYes },
        { value: 'no', text: words.keyNo },
      ],
    }),
    reasons: longText({
      label: words.reasons,
      hint: words.reasonsHint,
      rows: 4,
      labelClasses: 'govuk-label--s',
    }),
    alternatives: statedField(words.alternatives),
    conflicts: statedField(words.conflicts),
    dispensations: statedField(words.dispensations),
  }
}

/** The answers to the fields of a record. */
export type RecordAnswers = Answers<ReturnType<typeof recordFields>>

/** The record that the answers make. */
export function recordAnswered(answers: Omit<RecordAnswers, 'limbs'>): DecisionRecord {
  const parts: readonly PartThatMayBeNone[] = ['alternatives', 'conflicts', 'dispensations']
  const text = (part: PartThatMayBeNone) => {
    const stated: Stated = answers[part]
    return stated?.kind === 'words' ? stated.text : undefined
  }
  return {
    isKey: answers.isKey === '' ? undefined : answers.isKey === 'yes',
    reasons: answers.reasons === '' ? undefined : answers.reasons,
    alternatives: text('alternatives'),
    conflicts: text('conflicts'),
    dispensations: text('dispensations'),
    saidNone: parts.filter((part) => answers[part]?.kind === 'none'),
  }
}

/** What is known of a record, as its fields take it. */
export function recordKnown(row: RecordColumns, limbs: readonly LimbRow[]): RecordAnswers {
  const record = recordOf(row)
  const stated = (part: PartThatMayBeNone): Stated => {
    if (record.saidNone?.includes(part) === true) return { kind: 'none' }
    const text = record[part]
    return text === undefined ? undefined : { kind: 'words', text }
  }
  return {
    limbs: limbs.map(limbKnown),
    isKey: record.isKey === undefined ? '' : record.isKey ? 'yes' : 'no',
    reasons: record.reasons ?? '',
    alternatives: stated('alternatives'),
    conflicts: stated('conflicts'),
    dispensations: stated('dispensations'),
  }
}

/** A limb as kept, as the rules know it. */
function limbKnown(row: LimbRow): Limb {
  return {
    id: row.limb_id,
    number: row.number ?? undefined,
    minuteNumber: row.minute_number ?? undefined,
    verb: row.verb as LimbVerb,
    text: row.text,
    undertaking: undertakingKnown(row),
  }
}

function undertakingKnown(row: LimbRow): Limb['undertaking'] {
  const { owner_office_id: owner, report_back_body_id: back, reason_for_none: none } = row
  if (owner === null || back === null)
    return none === null ? undefined : { kind: 'none', reasonForNone: none }
  const when = { dueOn: row.due_on ?? undefined, trigger: row.trigger_words ?? undefined }
  return { kind: 'owed', ownerOfficeId: owner, ...when, reportBackBodyId: back }
}
