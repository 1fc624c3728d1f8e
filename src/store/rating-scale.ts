import type { Selectable } from 'kysely'
import {
  ratingScales,
  usualScales,
  type RatingScale,
  type RatingScales,
  type RatingStep,
} from '../council/improvement/rating-scale.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Json } from '../foundation/json.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** The scales of a council in every version, the usual ones as version 0, so that a rating is read with its own words. */
export type ScaleVersions = {
  /** The scales as they are set now. */
  readonly now: RatingScales
  readonly versionNow: Readonly<Record<RatingScale, number>>
  /** The step by which a rating was given. */
  readonly stepOf: (scale: RatingScale, version: number, key: string) => RatingStep | undefined
}

/** The scales of a council. */
export async function ratingScalesOf(tx: Transaction, councilId: Id<'council'>): Promise<ScaleVersions> {
  const rows = await tx
    .selectFrom('rating_scale')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('version')
    .execute()
  return scaleVersions(rows)
}

function scaleVersions(rows: readonly Selectable<Tables['rating_scale']>[]): ScaleVersions {
  const stepsOf = (scale: RatingScale, version: number): readonly RatingStep[] => {
    const row = rows.find((one) => one.scale === scale && one.version === version)
    return row === undefined ? usualScales[scale] : (row.steps as unknown as readonly RatingStep[])
  }
  const versionOf = (scale: RatingScale): number => rows.findLast((row) => row.scale === scale)?.version ?? 0
  const versionNow = Object.fromEntries(ratingScales.map((scale) => [scale, versionOf(scale)])) as Record<
    RatingScale,
    number
  >
  return {
    versionNow,
    now: Object.fromEntries(
      ratingScales.map((scale) => [scale, stepsOf(scale, versionNow[scale])]),
    ) as RatingScales,
    stepOf: (scale, version, key) => stepsOf(scale, version).find((step) => step.key === key),
  }
}

/** Adds a version of a scale; it is public at once. */
export async function addRatingScale(
  tx: Transaction,
  row: Pick<
    Selectable<Tables['rating_scale']>,
    'council_id' | 'scale' | 'version' | 'at' | 'entry_no' | 'released_entry'
  > & { readonly steps: readonly RatingStep[] },
): Promise<void> {
  await tx
    .insertInto('rating_scale')
    .values({ ...row, steps: JSON.stringify(row.steps) as Json })
    .execute()
}
