import { sql } from 'kysely'
import type { PublicRecord } from './public-record.ts'

/** The kinds of things that have an address of their own each. */
export const addressedKinds = [
  'meeting',
  'item',
  'decision',
  'commitment',
  'notice',
  'document',
  'body',
  'person',
  'interests',
  'matter',
  'plan',
  'improvement',
  'intervention',
  'inspection',
  'finding',
  'voice',
  'file',
] as const

/** A kind of thing that has an address of its own. */
export type AddressedKind = (typeof addressedKinds)[number]

/** How many addresses of each kind are public. */
export async function addressCounts({
  reader,
  councilId,
}: PublicRecord): Promise<Record<AddressedKind, number>> {
  const counts = await sql<Record<AddressedKind, number>>`select ${sql.join(
    addressedKinds.map(
      (kind) =>
        sql`(select count(*) from (${addressSql[kind]}) a where council_id = ${councilId}) as ${sql.ref(kind)}`,
    ),
  )}`.execute(reader)
  return counts.rows[0] as Record<AddressedKind, number>
}

/** Some of the public addresses of a kind, after as many others, in a fixed order. Each begins with `/`. */
export async function addressesOfKind(
  { reader, councilId }: PublicRecord,
  { kind, skipped, count }: { kind: AddressedKind; skipped: number; count: number },
): Promise<string[]> {
  const rows = await sql<{ address: string }>`
    select address from (${addressSql[kind]}) a where council_id = ${councilId}
    order by address limit ${count} offset ${skipped}`.execute(reader)
  return rows.rows.map((row) => row.address)
}

const addressSql = {
  meeting: sql`select council_id, '/meetings/' || meeting_id as address from published.meeting`,
  item: sql`select council_id, '/items/' || item_id as address from published.agenda_item`,
  decision: sql`select council_id, '/decisions/' || resolution_id as address from published.resolution`,
  commitment: sql`
    select council_id, '/commitments/' || commitment_id as address from published.commitment where quote is not null`,
  notice: sql`select council_id, '/decision-notices/' || notice_id as address from published.decision_notice`,
  document: sql`select council_id, '/documents/' || document_id as address from published.document`,
  body: sql`select council_id, '/bodies/' || slug as address from published.body`,
  person: sql`select council_id, '/people/' || person_id as address from published.person`,
  interests: sql`
    select council_id, '/people/' || person_id || '/interests' as address from published.interest
    union
    select council_id, '/people/' || person_id || '/interests' from published.no_interests`,
  matter: sql`select council_id, '/matters/' || matter_id as address from published.matter`,
  plan: sql`
    select council_id, '/forward-plan/' || plan_entry_id as address from published.plan_entry
    union all
    select council_id, '/notices/' || notice_id from published.plan_notice`,
  improvement: sql`
    select council_id, '/improvement-plans/' || improvement_plan_id as address from published.improvement_plan
    union all
    select council_id, '/actions/' || action_id from published.improvement_action`,
  intervention: sql`select council_id, '/interventions/' || intervention_id as address from published.intervention`,
  inspection: sql`
    select council_id, '/inspections/' || assurance_event_id as address from published.assurance_event`,
  finding: sql`select council_id, '/findings/' || finding_id as address from published.finding`,
  voice: sql`select council_id, '/you-said-we-did/' || voice_id as address from published.voice where is_open`,
  file: sql`
    select council_id, '/documents/' || document_id || '/file' as address
    from published.document where version is not null and withdrawn_at is null
    union all
    select council_id, '/documents/' || document_id || '/versions/' || version || '/file'
    from published.document_version`,
}
