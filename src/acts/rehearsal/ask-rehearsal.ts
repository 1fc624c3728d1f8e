import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { RehearsalRefusal } from '../../council/rehearsal/refusals.ts'
import type { RehearsalKind } from '../../council/rehearsal/rehearsal.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addRehearsalAsk, askedRehearsalOf } from '../../store/rehearsal.ts'
import { deskPaper, papersKeptBackOf } from '../../store/withheld-desk.ts'
import { enter, type Session } from '../session.ts'
import { bodyOfRehearsed } from './body-of-rehearsed.ts'

/** What is to be walked for: the release of an item's papers, or the withdrawal of a document. */
export type WantedRehearsal = { readonly kind: RehearsalKind; readonly thingId: string }

/**
 * Asks for a rehearsal of a release, or for a check after a withdrawal. A job makes it. One that is asked for already is not asked
 * for again.
 *
 * @refuses nothing-to-rehearse, nothing-to-check, no-power
 */
export async function askRehearsal(
  session: Session,
  wanted: WantedRehearsal,
): Promise<Result<void, RehearsalRefusal | AccessRefusal>> {
  const { tx, councilId, at } = session
  const { kind, thingId } = wanted
  const bodyId = await bodyOfRehearsed(session, wanted)
  const subject = { kind: kind === 'release' ? 'item' : 'document', id: thingId, bodyId, detail: { kind } }
  const entry = enter(session, 'ask-rehearsal', subject)
  if (!entry.ok) return entry
  const refusal = await whyNot(session, wanted)
  if (refusal !== undefined) return refuse(refusal)
  if ((await askedRehearsalOf(tx, { councilId, kind, thingId })) === undefined)
    await addRehearsalAsk(tx, { council_id: councilId, kind, thing_id: thingId, at, entry_no: entry.value })
  return accept(undefined)
}

async function whyNot(
  { tx, councilId }: Session,
  { kind, thingId }: WantedRehearsal,
): Promise<RehearsalRefusal | undefined> {
  if (kind === 'release') {
    const papers = await papersKeptBackOf(tx, councilId, thingId as Id<'item'>)
    return papers.length === 0 ? { code: 'nothing-to-rehearse' } : undefined
  }
  const paper = await deskPaper(tx, councilId, thingId as Id<'document'>)
  return paper === undefined || paper.withdrawn_at === null ? { code: 'nothing-to-check' } : undefined
}
