import * as Y from 'yjs'
import type { WrittenItems } from '../../../acts/minutes/keep-minutes-version.ts'
import type { ToldProceeding } from '../../../council/proceedings/proceeding.ts'
import { isIdForm, type Id } from '../../../foundation/identifier.ts'
import { writtenMinutes } from '../../../store/minutes-written.ts'
import type { Office } from '../../../store/transaction.ts'
import { blocksIn } from './shared-blocks.ts'
import { toldIn } from './told-in-minutes.ts'

/** Minutes that no editor has open, as they were last kept. */
export type KeptMinutes = {
  readonly items: () => WrittenItems
  readonly told: () => readonly ToldProceeding[]
}

/** The minutes of a meeting as they were last kept; `undefined` where no editor has begun them. */
export async function keptMinutes(
  office: Office,
  where: { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> },
): Promise<KeptMinutes | undefined> {
  const { state, updates } = await writtenMinutes(office, where)
  if (state === undefined && updates.length === 0) return undefined
  const doc = new Y.Doc()
  if (state !== undefined) Y.applyUpdate(doc, state)
  for (const { content } of updates) Y.applyUpdate(doc, content)
  return {
    items: () =>
      Object.fromEntries(
        [...doc.share.keys()]
          .filter((name) => isIdForm(name))
          .map((itemId) => [itemId, blocksIn(doc.getXmlFragment(itemId))]),
      ),
    told: () => toldIn(doc),
  }
}
