import { mayPerform } from '../../council/access/may-perform.ts'
import type { AccountId, ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { assuranceFramework } from '../../council/assurance/assurance-frameworks.ts'
import type { AssuranceFramework } from '../../council/assurance/framework.ts'
import { mayReadEvent } from '../../council/assurance/may-read-event.ts'
import type { AssuranceStage } from '../../council/assurance/assurance-stage.ts'
import { isSameHand } from '../../council/report/report-stage.ts'
import { dateAt } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  assuranceEventById,
  assuranceEvents,
  namedStagesOf,
  type AssuranceEventKey,
  type AssuranceEventRow,
} from '../../store/assurance.ts'
import { registerOfEvent, type ReportParagraphRow } from '../../store/assurance-register.ts'
import { handOf } from '../report/report-in-hand.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Actor, Reading, Session } from '../session.ts'

/** An event that an act is about: as kept, its key, and the framework it is under. */
export type EventInHand = {
  readonly row: AssuranceEventRow
  readonly key: AssuranceEventKey
  readonly framework: AssuranceFramework
  readonly stage: AssuranceStage
}

/** Why an event is not to be had for an act. */
export type NoEvent = UnknownThing | AccessRefusal

/**
 * The event that an act is about, for who may do the act and read the event. Who may not read it is told what they would be told
 * of an event that there is not.
 *
 * @refuses unknown-thing, no-power
 */
export async function eventFor(
  session: Session,
  act: ActName,
  eventId: AssuranceEventId,
): Promise<Result<EventInHand, NoEvent>> {
  const { grants } = session.actor
  const on = dateAt(session.at, session.zone)
  const power = mayPerform({ grants, act, bodyId: undefined, on })
  if (!power.ok) return power
  const event = await readableEvent({ ...session, reader: session.actor }, eventId)
  return event === undefined ? refuse({ code: 'unknown-thing', kind: 'event' }) : accept(event)
}

/** Who reads, beside what reading needs. */
export type ReadingOf = Reading & { readonly reader: Pick<Actor, 'accountId' | 'grants'> }

/** An event by its id, where its reader may know of it. */
export async function readableEvent(
  reading: ReadingOf,
  eventId: AssuranceEventId,
): Promise<EventInHand | undefined> {
  const row = await assuranceEventById(reading.tx, reading.councilId, eventId)
  if (row === undefined) return undefined
  const maySee = await sightOf(reading)
  return maySee(row) ? inHand(row) : undefined
}

/** Every event that its reader may know of, the one that moved last first. */
export async function readableEvents(reading: ReadingOf): Promise<EventInHand[]> {
  const maySee = await sightOf(reading)
  const rows = await assuranceEvents(reading.tx, reading.councilId)
  return rows.filter(maySee).map(inHand)
}

/** The register of an event that who acts may know of, in the order of the report; empty where they may not. */
export async function registerFor(
  session: Session,
  eventId: AssuranceEventId,
): Promise<ReportParagraphRow[]> {
  const event = await readableEvent({ ...session, reader: session.actor }, eventId)
  return event === undefined ? [] : registerOfEvent(session.tx, event.key)
}

async function sightOf({
  tx,
  councilId,
  at,
  zone,
  reader,
}: ReadingOf): Promise<(row: AssuranceEventRow) => boolean> {
  const { accountId, grants } = reader
  const named = accountId === null ? [] : await namedStagesOf(tx, councilId, accountId)
  const on = dateAt(at, zone)
  return (row) =>
    mayReadEvent({
      stage: row.stage as AssuranceStage,
      isPublic: row.first_released_entry !== null,
      grants,
      namedFrom: named
        .filter((one) => one.assurance_event_id === row.assurance_event_id)
        .map(({ from_stage: from }) => from as AssuranceStage),
      on,
    })
}

function inHand(row: AssuranceEventRow): EventInHand {
  const framework = assuranceFramework(row.source, row.framework, row.framework_version)
  invariant(framework !== undefined, `an event is under a framework that is not known: ${row.framework}`)
  return {
    row,
    key: { council_id: row.council_id, assurance_event_id: row.assurance_event_id },
    framework,
    stage: row.stage as AssuranceStage,
  }
}

/** Whether who acts is somebody else than an account: two accounts of one person are one person, and nobody known is nobody else. */
export async function isAnotherPerson(session: Session, accountId: AccountId | null): Promise<boolean> {
  const own = session.actor.accountId
  if (own === null || accountId === null) return false
  return !isSameHand(await handOf(session, own), await handOf(session, accountId))
}
