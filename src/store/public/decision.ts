import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { PublicRecord, Row } from './public-record.ts'
import type { Resolution } from './resolution.ts'

type ResolutionId = Resolution['resolution_id']

/** A call-in of a decision with who asked and what became of it, in order. */
export type CallIn = Row<'call_in'> & {
  readonly members: readonly Row<'call_in_member'>[]
  readonly states: readonly Row<'call_in_state'>[]
}

/** What follows a published decision: when it takes effect, why it could not be called in, and its call-in if it was. */
export type AfterDecision = {
  readonly effect: Row<'decision_effect'> | undefined
  readonly exemption: Row<'call_in_exemption'> | undefined
  readonly callIn: CallIn | undefined
}

/** A delegated decision with the papers it rests on. */
export type DelegatedDecision = Row<'delegated_decision'> & {
  readonly papers: readonly Row<'delegated_decision_paper'>[]
}

/** What follows each of some decisions, by its id. */
export async function afterDecisions(
  { reader, councilId }: PublicRecord,
  ids: readonly ResolutionId[],
): Promise<ReadonlyMap<ResolutionId, AfterDecision>> {
  if (ids.length === 0) return new Map()
  const isOne = sql<boolean>`resolution_id = any(${ids})`
  const [effects, exemptions, callIns] = await Promise.all([
    reader
      .selectFrom('published.decision_effect')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .execute(),
    reader
      .selectFrom('published.call_in_exemption')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .execute(),
    reader
      .selectFrom('published.call_in')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .orderBy('requested_at', 'desc')
      .orderBy('call_in_id')
      .execute(),
  ])
  const told = await withMembersAndStates({ reader, councilId }, callIns)
  return new Map(
    ids.map((id) => [
      id,
      {
        effect: effects.find((row) => row.resolution_id === id),
        exemption: exemptions.find((row) => row.resolution_id === id),
        callIn: told.find((row) => row.resolution_id === id),
      },
    ]),
  )
}

async function withMembersAndStates(
  { reader, councilId }: PublicRecord,
  callIns: readonly Row<'call_in'>[],
): Promise<CallIn[]> {
  if (callIns.length === 0) return []
  const isOne = sql<boolean>`call_in_id = any(${callIns.map((row) => row.call_in_id)})`
  const [members, states] = await Promise.all([
    reader
      .selectFrom('published.call_in_member')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .orderBy('position')
      .execute(),
    reader
      .selectFrom('published.call_in_state')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .orderBy('sequence')
      .execute(),
  ])
  return callIns.map((row) => ({
    ...row,
    members: members.filter((member) => member.call_in_id === row.call_in_id),
    states: states.filter((state) => state.call_in_id === row.call_in_id),
  }))
}

/** A delegated decision by its id; `undefined` where there is none that is public. */
export async function delegatedDecisionById(
  { reader, councilId }: PublicRecord,
  id: Row<'delegated_decision'>['delegated_decision_id'],
): Promise<DelegatedDecision | undefined> {
  const [row, papers] = await Promise.all([
    reader
      .selectFrom('published.delegated_decision')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('delegated_decision_id', '=', id)
      .executeTakeFirst(),
    reader
      .selectFrom('published.delegated_decision_paper')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('delegated_decision_id', '=', id)
      .orderBy('position')
      .execute(),
  ])
  return row && { ...row, papers }
}

/** A decision notice by its id; `undefined` where there is none that is public. */
export function noticeById(
  { reader, councilId }: PublicRecord,
  id: string,
): Promise<Row<'decision_notice'> | undefined> {
  return reader
    .selectFrom('published.decision_notice')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('notice_id', '=', id as Row<'decision_notice'>['notice_id'])
    .executeTakeFirst()
}

/** The decision notice of a meeting; `undefined` where it has none. */
export function noticeOfMeeting(
  { reader, councilId }: PublicRecord,
  meetingId: Row<'decision_notice'>['meeting_id'],
): Promise<Row<'decision_notice'> | undefined> {
  return reader
    .selectFrom('published.decision_notice')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
}

/** The scheme of delegation as it stands on a day, by body and reference. */
export function delegationsOn(
  { reader, councilId }: PublicRecord,
  on: CalendarDate,
): Promise<Row<'delegation'>[]> {
  return reader
    .selectFrom('published.delegation')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('from_on', '<=', on)
    .where((open) => open.or([open('to_on', 'is', null), open('to_on', '>=', on)]))
    .orderBy('body_name')
    .orderBy('reference')
    .orderBy('delegation_id')
    .execute()
}

/** The scheme of call-in that holds on a day; `undefined` where none is recorded. */
export function callInSchemeOn(
  { reader, councilId }: PublicRecord,
  on: CalendarDate,
): Promise<Row<'call_in_scheme'> | undefined> {
  return reader
    .selectFrom('published.call_in_scheme')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('from_on', '<=', on)
    .where((open) => open.or([open('to_on', 'is', null), open('to_on', '>=', on)]))
    .orderBy('from_on', 'desc')
    .limit(1)
    .executeTakeFirst()
}
