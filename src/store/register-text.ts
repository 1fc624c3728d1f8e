import { sql } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Transaction } from './transaction.ts'

/** The kinds of the registers, and of what the public sent to meetings, that the public can search. */
export type RegisterTextKind = 'interest' | 'dispensation' | 'outsideBody' | 'submission'

/** The public words of each kind of the registers, as the view `published.register_text` makes them. */
export const registerTextOf = {
  interest: textOf('interest'),
  dispensation: textOf('dispensation'),
  outsideBody: textOf('outsideBody'),
  submission: textOf('submission'),
} as const satisfies Readonly<Record<RegisterTextKind, unknown>>

function textOf(kind: RegisterTextKind) {
  return sql`
    select council_id, thing_id, body_id, null::text as matter_id, happened_on, title, text
    from published.register_text where kind = ${kind}`
}

/** The kinds of the registers, as a list. */
export const registerKinds = Object.keys(registerTextOf) as readonly RegisterTextKind[]

/**
 * What has another thing's name or day in its searchable text, and so follows where that changes: what the registers say of a
 * person, and what was sent to a meeting.
 */
export async function textsThatFollow(
  tx: Transaction,
  councilId: Id<'council'>,
  changed: { readonly kind: string; readonly thingIds: readonly string[] },
): Promise<ReadonlyMap<RegisterTextKind, readonly string[]>> {
  const query = followers(councilId, changed)
  if (query === undefined) return new Map()
  const { rows } = await query.execute(tx)
  const byKind = Map.groupBy(rows, (row) => row.kind)
  return new Map([...byKind].map(([kind, found]) => [kind, found.map((row) => row.id)]))
}

function followers(
  councilId: Id<'council'>,
  { kind, thingIds }: { readonly kind: string; readonly thingIds: readonly string[] },
) {
  if (kind === 'meeting')
    return sql<Follower>`
      select 'submission' as kind, submission_id as id from submission
      where council_id = ${councilId} and meeting_id = any(${thingIds}::text[])`
  if (kind !== 'person') return undefined
  return sql<Follower>`
    select 'interest' as kind, interest_id as id from interest
    where council_id = ${councilId} and person_id = any(${thingIds}::text[])
    union all select 'dispensation', dispensation_id from dispensation
    where council_id = ${councilId} and person_id = any(${thingIds}::text[])
    union all select distinct 'outsideBody', outside_body_id from outside_appointment
    where council_id = ${councilId} and person_id = any(${thingIds}::text[])`
}

type Follower = { readonly kind: RegisterTextKind; readonly id: string }
