import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkAssuranceEvent,
  type AssuranceEvent,
  type AssuranceEventFacts,
  type AssuranceEventId,
} from '../../council/assurance/assurance-event.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import type { AssuranceStage } from '../../council/assurance/assurance-stage.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addAssuranceEvent,
  addAssuranceReader,
  addAssuranceStage,
  addAssuranceVersion,
} from '../../store/assurance.ts'
import { matterById } from '../../store/matter.ts'
import type { NamesProtectedPerson, UnknownThing, YoungPersonPointedAt } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import type { HeldWords } from '../voice/hold-for-young-person.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { eventFor, type NoEvent } from './event-in-hand.ts'

type Refusal = AssuranceRefusal | NamesProtectedPerson | YoungPersonPointedAt | UnknownThing | AccessRefusal

/** An event as it is first recorded: what it is, and how far it has come. */
export type NewAssuranceEvent = AssuranceEvent & {
  readonly stage: AssuranceStage
  readonly stageOn: CalendarDate
}

/**
 * Records an inspection or another source of findings. Nobody hears of it: who records it is named as its reader, and the proper
 * and the monitoring officer read it by their office.
 *
 * @refuses assurance-event-without-title, framework-not-known, framework-not-in-force, fieldwork-backwards,
 *   assurance-address-not-web, assurance-day-in-the-future, unknown-thing, names-protected-person, young-person-pointed-at, no-power
 */
export async function recordAssuranceEvent(
  session: Session,
  { id, stage, stageOn, ...event }: NewAssuranceEvent,
): Promise<Result<AssuranceEventId, Refusal>> {
  const { tx, councilId, at, actor } = session
  const checked = checkAssuranceEvent(event)
  if (!checked.ok) return checked
  if (stageOn > dateAt(at, session.zone)) return refuse({ code: 'assurance-day-in-the-future', on: stageOn })
  if (event.matterId !== undefined && (await matterById(tx, councilId, event.matterId)) === undefined)
    return refuse({ code: 'unknown-thing', kind: 'matter' })
  const shielded = await shieldWords(session, wordsOf(event))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-assurance-event', { kind: 'assuranceEvent', id })
  if (!entry.ok) return entry
  const key = { council_id: councilId, assurance_event_id: id }
  const made = { at, entry_no: entry.value }
  await addAssuranceEvent(tx, {
    ...key,
    source: event.source,
    framework: event.framework,
    framework_version: event.frameworkVersion,
    matter_id: event.matterId ?? null,
    recorded_entry: entry.value,
  })
  await addAssuranceVersion(tx, { ...key, ...columnsOf(event), ...made, version: 1 })
  await addAssuranceStage(tx, {
    ...key,
    ...made,
    sequence: 1,
    stage,
    on_day: stageOn,
    note: '',
    by_account_id: actor.accountId,
    by_name: actor.name,
  })
  if (actor.accountId !== null)
    await addAssuranceReader(tx, {
      ...key,
      ...made,
      account_id: actor.accountId,
      from_stage: 'announced',
      reason: '',
      named_by: actor.name,
    })
  return accept(id)
}

/**
 * Changes what is said of an event, as a new version. What the public knows of it changes only when it is published again.
 *
 * @refuses unknown-thing, assurance-event-without-title, framework-not-in-force, fieldwork-backwards, assurance-address-not-web,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function changeAssuranceEvent(
  session: Session,
  eventId: AssuranceEventId,
  facts: AssuranceEventFacts,
): Promise<Result<AssuranceEventId, Refusal | NoEvent>> {
  const found = await eventFor(session, 'change-assurance-event', eventId)
  if (!found.ok) return found
  const { row, key } = found.value
  const { source, framework, framework_version: frameworkVersion } = row
  const checked = checkAssuranceEvent({ ...facts, source, framework, frameworkVersion })
  if (!checked.ok) return checked
  const shielded = await shieldWords(session, wordsOf(facts))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'change-assurance-event', { kind: 'assuranceEvent', id: eventId })
  if (!entry.ok) return entry
  await addAssuranceVersion(session.tx, {
    ...key,
    ...columnsOf(facts),
    version: row.version + 1,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(eventId)
}

function wordsOf({ title, summary, lead }: AssuranceEventFacts): HeldWords {
  return { words: [title, summary, lead], setting: [title, summary] }
}

function columnsOf(facts: AssuranceEventFacts) {
  return {
    title: facts.title.trim(),
    summary: facts.summary.trim(),
    kind: facts.kind,
    reference: facts.reference ?? null,
    lead_name: facts.lead ?? null,
    notified_on: facts.notifiedOn ?? null,
    fieldwork_from: facts.fieldworkFrom ?? null,
    fieldwork_to: facts.fieldworkTo ?? null,
    external_url: facts.externalUrl ?? null,
  }
}
