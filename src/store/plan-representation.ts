import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A representation as kept, with what has become of it. */
export type RepresentationRow = Selectable<Tables['representation']> & {
  readonly sequence: number
  readonly state: string
  readonly shown_as: string | null
  readonly shown_text: string | null
  readonly words: string | null
}

/** Adds a representation, just received. */
export async function addRepresentationRow(
  tx: Transaction,
  representation: Insertable<Tables['representation']>,
): Promise<void> {
  const { council_id, representation_id, received_at, entry_no } = representation
  await tx.insertInto('representation').values(representation).execute()
  await tx
    .insertInto('representation_step')
    .values({ council_id, representation_id, sequence: 1, state: 'received', at: received_at, entry_no })
    .execute()
}

/** Adds the record of what became of a representation. */
export async function addRepresentationStep(
  tx: Transaction,
  step: Insertable<Tables['representation_step']>,
): Promise<void> {
  await tx.insertInto('representation_step').values(step).execute()
}

/** The representations about some entries, first to last. */
export function representationsOn(
  tx: Transaction,
  councilId: Id<'council'>,
  planEntryIds: readonly Id<'planEntry'>[],
): Promise<RepresentationRow[]> {
  if (planEntryIds.length === 0) return Promise.resolve([])
  return representations(tx, councilId)
    .where('r.plan_entry_id', 'in', planEntryIds)
    .orderBy('r.received_at')
    .execute()
}

/** A representation by its id; `undefined` where there is none. */
export function representationById(
  tx: Transaction,
  councilId: Id<'council'>,
  representationId: Id<'representation'>,
): Promise<RepresentationRow | undefined> {
  return representations(tx, councilId).where('r.representation_id', '=', representationId).executeTakeFirst()
}

function representations(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('representation as r')
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('representation_step as s')
          .select(['s.sequence', 's.state', 's.shown_as', 's.shown_text', 's.words'])
          .whereRef('s.council_id', '=', 'r.council_id')
          .whereRef('s.representation_id', '=', 'r.representation_id')
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .selectAll('r')
    .select(['s.sequence', 's.state', 's.shown_as', 's.shown_text', 's.words'])
    .where('r.council_id', '=', councilId)
}
