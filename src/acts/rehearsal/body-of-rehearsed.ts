import type { BodyId } from '../../council/body/body.ts'
import type { RehearsalKind } from '../../council/rehearsal/rehearsal.ts'
import type { Id } from '../../foundation/identifier.ts'
import { itemById } from '../../store/agenda.ts'
import { deskPaper } from '../../store/withheld-desk.ts'
import type { Session } from '../session.ts'

/** The body whose business it is that is walked for: an item's, or a document's. */
export async function bodyOfRehearsed(
  { tx, councilId }: Pick<Session, 'tx' | 'councilId'>,
  { kind, thingId }: { readonly kind: RehearsalKind; readonly thingId: string },
): Promise<BodyId | undefined> {
  if (kind === 'release') return (await itemById(tx, councilId, thingId as Id<'item'>))?.body_id
  return (await deskPaper(tx, councilId, thingId as Id<'document'>))?.body_id ?? undefined
}
