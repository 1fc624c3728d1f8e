import type { PublicRecord, Row } from './public-record.ts'

/** A dispensation as the public register has it. */
export type PublicDispensation = Row<'dispensation'>

/** Every public dispensation, the last to begin first. */
export function publicDispensations({ reader, councilId }: PublicRecord): Promise<PublicDispensation[]> {
  return reader
    .selectFrom('published.dispensation')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('from_on', 'desc')
    .orderBy('dispensation_id')
    .execute()
}
