import { operator } from '../acts/council/add-council.ts'
import { recordRehearsal } from '../acts/rehearsal/record-rehearsal.ts'
import { inOneTransaction } from '../acts/session.ts'
import { rehearsalRefusals, type RehearsalRefusal } from '../council/rehearsal/refusals.ts'
import type { RehearsalResult } from '../council/rehearsal/rehearsal.ts'
import type { Id, RandomBytes } from '../foundation/identifier.ts'
import { dateAt, type Instant } from '../foundation/instant.ts'
import { invariant } from '../foundation/invariant.ts'
import type { Result } from '../foundation/result.ts'
import { allCouncils, hostsOf } from '../store/council.ts'
import { askedRehearsals, type AskedRehearsal } from '../store/rehearsal.ts'
import type { Office } from '../store/transaction.ts'
import type { WithdrawnDocument } from './check-withdrawal.ts'
import type { RehearsedItem } from './theatre.ts'

/** The two walks that can be asked for on a page. */
export type AskedWalks = {
  readonly release: (item: RehearsedItem) => Promise<Result<RehearsalResult, RehearsalRefusal>>
  readonly withdrawal: (document: WithdrawnDocument) => Promise<Result<RehearsalResult, RehearsalRefusal>>
}

/** What making the walks that were asked for takes. */
export type AskedGround = {
  readonly office: Office
  readonly clock: () => Instant
  readonly random: RandomBytes
  readonly walks: AskedWalks
}

/** Makes every walk that was asked for, one after the other, and keeps what each found. */
export async function makeAskedRehearsals(ground: AskedGround): Promise<void> {
  const councils = await allCouncils(ground.office)
  for (const asked of await askedRehearsals(ground.office)) {
    const council = councils.find(({ council_id: id }) => id === asked.council_id)
    if (council !== undefined) await makeAsked(ground, asked, council.zone)
  }
}

async function makeAsked(
  { office, clock, random, walks }: AskedGround,
  { council_id: councilId, kind, thing_id: thingId, entry_no: askEntry }: AskedRehearsal,
  zone: string,
): Promise<void> {
  const at = clock()
  const [host = 'localhost'] = await hostsOf(office, councilId)
  const where = { councilId, zone, host, at }
  const started = performance.now()
  const found =
    kind === 'release'
      ? await walks.release({ ...where, itemId: thingId as Id<'item'> })
      : await walks.withdrawal({ ...where, documentId: thingId as Id<'document'> })
  const result = found.ok ? found.value : refusedResult(found.refusal, at)
  const tookMs = performance.now() - started
  const opening = { councilId, zone, random, at: clock(), actor: operator(dateAt(at, zone)) }
  const kept = await inOneTransaction(office, opening, (session) =>
    recordRehearsal(session, { kind, thingId, result, startedAt: at, tookMs, askEntry }),
  )
  invariant(kept.ok, 'the operator may record a rehearsal')
}

/** A walk that could not begin: nothing was asked, and why stands in place of what was found. */
function refusedResult(refusal: RehearsalRefusal, at: Instant): RehearsalResult {
  const refused = rehearsalRefusals[refusal.code].say(refusal as never)
  return { phases: [{ phase: 'now', at, asked: 0, reached: [], missing: [], unanswered: [], refused }] }
}
