import type { AgendaTemplate, TemplateItem } from '../council/agenda/agenda-template.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Transaction } from './transaction.ts'

/** Which body of which council. */
export type BodyKey = { readonly councilId: Id<'council'>; readonly bodyId: Id<'body'> }

/** A body's usual agenda with the number of its version; 0 and nothing where none was ever set. */
export type KeptTemplate = { readonly version: number; readonly items: AgendaTemplate }

/** The usual agenda of a body as it is now. */
export async function agendaTemplateOf(tx: Transaction, key: BodyKey): Promise<KeptTemplate> {
  const latest = await tx
    .selectFrom('agenda_template')
    .select((row) => row.fn.max('version').as('version'))
    .where('council_id', '=', key.councilId)
    .where('body_id', '=', key.bodyId)
    .executeTakeFirst()
  const version = latest?.version ?? 0
  const rows = await tx
    .selectFrom('agenda_template_item')
    .selectAll()
    .where('council_id', '=', key.councilId)
    .where('body_id', '=', key.bodyId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  const items = rows.map((row): TemplateItem => ({
    part: row.part === 'private' ? 'private' : 'public',
    title: row.title,
    publicTitle: row.public_title ?? undefined,
    level: row.level === 2 ? 2 : 1,
    purpose: row.purpose,
    presenter: row.presenter ?? undefined,
    restriction: row.restriction ?? undefined,
    papers: row.papers,
  }))
  return { version, items }
}

/** Adds a version of a body's usual agenda. */
export async function addAgendaTemplate(
  tx: Transaction,
  key: BodyKey,
  added: KeptTemplate & { at: Instant; entryNo: number },
): Promise<void> {
  const shared = { council_id: key.councilId, body_id: key.bodyId, version: added.version }
  await tx
    .insertInto('agenda_template')
    .values({ ...shared, set_at: added.at, set_entry: added.entryNo })
    .execute()
  if (added.items.length === 0) return
  await tx
    .insertInto('agenda_template_item')
    .values(
      added.items.map((item, position) => ({
        ...shared,
        position,
        level: item.level,
        part: item.part,
        title: item.title,
        public_title: item.publicTitle ?? null,
        purpose: item.purpose,
        presenter: item.presenter ?? null,
        restriction: item.restriction ?? null,
        papers: [...item.papers],
      })),
    )
    .execute()
}
