import { randomBytes } from 'node:crypto'
import {
  followEntry,
  trailStart,
  type TrailFault,
  type TrailPoint,
} from '../../council/audit/follow-trail.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accountsHolding } from '../../store/account.ts'
import { addVerification, lastVerification, trailFromStart } from '../../store/audit-trail.ts'
import { allCouncils, type CouncilRow } from '../../store/council.ts'
import type { Office } from '../../store/transaction.ts'
import { operator } from '../council/add-council.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { enter, inOneTransaction } from '../session.ts'

/** What came of following a trail from its beginning: how many entries hold together, and where they cease to. */
export type TrailState = {
  readonly entries: number
  readonly lastHash: string
  readonly broken?: { readonly entryNo: number; readonly fault: TrailFault | 'cut-off' } | undefined
}

/**
 * Follows a council's trail from its first entry, recomputing every hash, and names the first entry that does not follow
 * from the one before. A trail that ends before the point to which it was last followed has been cut off. Changes nothing.
 */
export async function followTrail(office: Office, councilId: Id<'council'>): Promise<TrailState> {
  const known = await lastVerification(office, councilId)
  const isKnown = ({ entryNo, hash }: TrailPoint) => known?.entries === entryNo && known.last_hash === hash
  let point = trailStart
  let isKnownSeen = known === undefined || known.entries === 0
  for await (const entries of trailFromStart(office, councilId)) {
    for (const entry of entries) {
      const next = followEntry(point, entry)
      if ('fault' in next) return brokenAt(point, entry.entryNo, next.fault)
      point = next.point
      isKnownSeen ||= isKnown(point)
    }
  }
  if (isKnownSeen) return { entries: point.entryNo, lastHash: point.hash }
  return brokenAt(point, Math.min(point.entryNo + 1, known?.entries ?? 1), 'cut-off')
}

function brokenAt(point: TrailPoint, entryNo: number, fault: TrailFault | 'cut-off'): TrailState {
  const broken = { entryNo: fault === 'missing' ? point.entryNo + 1 : entryNo, fault }
  return { entries: point.entryNo, lastHash: point.hash, broken }
}

/** The council whose trail is followed. */
export type FollowedCouncil = Pick<CouncilRow, 'council_id' | 'zone'>

/** Follows every council's trail and records what came of it. A break is entered and told to who must know, once. */
export async function verifyTrails(office: Office, clock: () => Instant): Promise<void> {
  for (const council of await allCouncils(office)) await verifyTrail(office, council, clock())
}

/** Follows one council's trail and records what came of it. */
export async function verifyTrail(
  office: Office,
  council: FollowedCouncil,
  at: Instant,
): Promise<TrailState> {
  const before = await lastVerification(office, council.council_id)
  const state = await followTrail(office, council.council_id)
  // Once broken, the point to which it held before stays the one that is known.
  const held =
    state.broken === undefined || before === undefined
      ? state
      : { entries: before.entries, lastHash: before.last_hash }
  await addVerification(office, {
    council_id: council.council_id,
    at,
    entries: held.entries,
    last_hash: held.lastHash,
    broken_entry_no: state.broken?.entryNo ?? null,
    fault: state.broken?.fault ?? null,
  })
  if (state.broken !== undefined && before?.broken_entry_no !== state.broken.entryNo)
    await reportBreak(office, council, { at, entryNo: state.broken.entryNo })
  return state
}

async function reportBreak(
  office: Office,
  { council_id: councilId, zone }: FollowedCouncil,
  { at, entryNo }: { at: Instant; entryNo: number },
): Promise<void> {
  const on = dateAt(at, zone)
  const opening = { councilId, zone, actor: operator(on), at, random: randomBytes }
  const reported = await inOneTransaction(office, opening, async (session) => {
    const about = { kind: 'audit entry', id: String(entryNo) }
    const entry = enter(session, 'report-broken-trail', about)
    if (!entry.ok) return entry
    const roles = ['monitoring-officer', 'administrator'] as const
    const to = await accountsHolding(session.tx, { councilId, roles, on })
    await queueMail(session, {
      kind: 'trail-broken',
      to,
      about,
      path: '/workspace/audit',
      entryNo: entry.value,
    })
    return entry
  })
  invariant(reported.ok, 'the operator may report a broken trail')
}
