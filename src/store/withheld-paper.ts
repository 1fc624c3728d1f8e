import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Office } from './transaction.ts'

/** A paper of a public agenda whose file the public does not have, with its last version. Who may see it is not asked here. */
export type WithheldPaper = {
  readonly document_id: Id<'document'>
  readonly meeting_id: Id<'meeting'>
  readonly body_id: Id<'body'>
  readonly body_name: string
  readonly starts_on: CalendarDate
  readonly number: string
  readonly title: string
  readonly private_title: string | null
  readonly published_at: Instant
  readonly withdrawn_at: Instant | null
  readonly class: string
  readonly detail: Json
  readonly version: number
  readonly sha256: Sha256
  readonly media_type: string
  readonly file_name: string
}

/** The exempt and confidential papers of some meetings that their agendas describe, in order. */
export function withheldPapersOf(
  office: Office,
  councilId: Id<'council'>,
  meetingIds: readonly Id<'meeting'>[],
): Promise<WithheldPaper[]> {
  return papers(office, councilId, sql`i.meeting_id = any(${meetingIds})`)
}

/** The same papers of the meetings of some bodies from a day on and before another, the latest meeting first. */
export async function withheldPapersBetween(
  office: Office,
  councilId: Id<'council'>,
  asked: {
    readonly bodyIds: readonly Id<'body'>[]
    readonly fromOn: CalendarDate
    readonly beforeOn: CalendarDate
  },
): Promise<WithheldPaper[]> {
  const { bodyIds, fromOn, beforeOn } = asked
  if (bodyIds.length === 0) return []
  const found = await papers(
    office,
    councilId,
    sql`m.body_id = any(${bodyIds}) and m.starts_on >= ${fromOn} and m.starts_on < ${beforeOn}`,
  )
  return found.toSorted((one, other) =>
    one.starts_on < other.starts_on ? 1 : one.starts_on > other.starts_on ? -1 : 0,
  )
}

/** Such a paper by its identifier; `undefined` where there is none. */
export async function withheldPaper(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<WithheldPaper | undefined> {
  return (await papers(office, councilId, sql`d.document_id = ${documentId}`))[0]
}

async function papers(
  office: Office,
  councilId: Id<'council'>,
  which: ReturnType<typeof sql>,
): Promise<WithheldPaper[]> {
  const { rows } = await sql<WithheldPaper>`
    select d.document_id, i.meeting_id, m.body_id, b.name as body_name, m.starts_on, i.number, d.title, p.title as private_title,
           e.at as published_at, d.withdrawn_at, c.class, c.detail, v.version, v.sha256, v.media_type, v.file_name
    from document d
    join lateral (
      select class, detail from access_classification k
      where k.council_id = d.council_id and k.document_id = d.document_id
      order by sequence desc limit 1
    ) c on c.class in ('exempt', 'confidential')
    join lateral (
      select version, sha256, media_type, file_name from document_version w
      where w.council_id = d.council_id and w.document_id = d.document_id and w.withdrawn_entry is null
      order by version desc limit 1
    ) v on true
    join agenda_item i on i.council_id = d.council_id and i.item_id = d.item_id and i.released_entry is not null
    join meeting m on m.council_id = d.council_id and m.meeting_id = i.meeting_id and m.released_entry is not null
    join body b on b.council_id = m.council_id and b.body_id = m.body_id
    join audit_entry e on e.council_id = d.council_id and e.entry_no = d.released_entry
    left join document_private p on p.council_id = d.council_id and p.document_id = d.document_id
    where d.council_id = ${councilId} and ${which}
    order by i.position, d.position, d.document_id`.execute(office)
  return rows
}
