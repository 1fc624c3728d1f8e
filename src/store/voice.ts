import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** One thing that a young person said, as kept, with the names of where it was said. */
export type VoiceItemRow = Selectable<Tables['voice_item']> & {
  readonly body_name: string | null
  readonly item_title: string | null
  readonly matter_title: string | null
}

/** A voice as kept, with everything that has happened to it, first to last. */
export type KeptVoice = {
  readonly item: VoiceItemRow
  readonly versions: readonly Selectable<Tables['voice_version']>[]
  readonly checks: readonly Selectable<Tables['voice_check']>[]
  readonly answers: readonly Selectable<Tables['voice_answer']>[]
  readonly answerChecks: readonly Selectable<Tables['voice_answer_check']>[]
  readonly told: readonly Selectable<Tables['voice_told']>[]
  readonly isPublished: boolean
}

type OneVoice = { readonly councilId: Id<'council'>; readonly voiceId: Id<'voice'> }

/** A voice by its id; `undefined` where there is none. */
export async function voiceById(
  tx: Transaction,
  { councilId, voiceId }: OneVoice,
): Promise<KeptVoice | undefined> {
  const item = await items(tx, councilId).where('v.voice_id', '=', voiceId).executeTakeFirst()
  if (item === undefined) return undefined
  const stepsOf = <Table extends StepTable>(table: Table, order: 'version' | 'sequence') =>
    rowsOf(tx, { councilId, voiceId, table, order })
  const shown = await tx
    .selectFrom('voice_shown')
    .select('released_entry')
    .where('council_id', '=', councilId)
    .where('voice_id', '=', voiceId)
    .executeTakeFirst()
  return {
    item,
    versions: await stepsOf('voice_version', 'version'),
    checks: await stepsOf('voice_check', 'sequence'),
    answers: await stepsOf('voice_answer', 'sequence'),
    answerChecks: await stepsOf('voice_answer_check', 'sequence'),
    told: await stepsOf('voice_told', 'sequence'),
    isPublished: shown !== undefined,
  }
}

type StepTable = 'voice_version' | 'voice_check' | 'voice_answer' | 'voice_answer_check' | 'voice_told'

async function rowsOf<Table extends StepTable>(
  tx: Transaction,
  asked: OneVoice & { readonly table: Table; readonly order: string },
): Promise<Selectable<Tables[Table]>[]> {
  const { rows } = await sql<Selectable<Tables[Table]>>`
    select * from ${sql.table(asked.table)}
    where council_id = ${asked.councilId} and voice_id = ${asked.voiceId}
    order by ${sql.ref(asked.order)}`.execute(tx)
  return rows
}

function items(tx: Transaction | Office, councilId: Id<'council'>) {
  return tx
    .selectFrom('voice_item as v')
    .leftJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'v.council_id').onRef('b.body_id', '=', 'v.body_id'),
    )
    .leftJoin('agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'v.council_id').onRef('i.item_id', '=', 'v.item_id'),
    )
    .leftJoin('matter as m', (join) =>
      join.onRef('m.council_id', '=', 'v.council_id').onRef('m.matter_id', '=', 'v.matter_id'),
    )
    .selectAll('v')
    .select(['b.name as body_name', 'i.title as item_title', 'm.title as matter_title'])
    .where('v.council_id', '=', councilId)
}

/** Where a voice stands in its loop: what it waits for, or how it ended. */
export type VoiceStage =
  | 'check'
  | 'change'
  | 'publication'
  | 'answer'
  | 'answerCheck'
  | 'telling'
  | 'told'
  | 'withdrawn'

/** A voice on the desk: whose, of when, about what, and how far it has come. */
export type DeskVoice = Pick<
  Selectable<Tables['voice_item']>,
  'voice_id' | 'participant_id' | 'said_on' | 'theme' | 'audience'
> & {
  readonly role: string
  readonly supporter_account_id: Id<'account'>
  /** Whether it was published, and whether the public sees it now. */
  readonly was_published: boolean
  readonly is_shown: boolean
  readonly stage: VoiceStage
  /** The accounts that wrote some of its words, and the one that wrote the newest answer to it. */
  readonly writers: readonly (Id<'account'> | null)[]
  readonly answer_writer: Id<'account'> | null
  readonly is_answered: boolean
  readonly is_told: boolean
}

/** Every voice of a council with how far it has come, the oldest first. It reads none of their words. */
export async function deskVoices(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<DeskVoice[]> {
  const { rows } = await sql<DeskVoice>`
    select v.voice_id, v.participant_id, v.said_on, v.theme, v.audience, p.role, p.supporter_account_id,
      s.voice_id is not null as was_published, coalesce(o.is_open, false) as is_shown,
      n.writers, a.written_by_account_id as answer_writer, a.sequence is not null as is_answered,
      t.sequence is not null as is_told,
      case
        when v.withdrawn_entry is not null then 'withdrawn'
        when v.audience = 'public' and s.voice_id is null and c.outcome = 'returned' and c.version = n.version then 'change'
        when v.audience = 'public' and s.voice_id is null and c.version is distinct from n.version then 'check'
        when v.audience = 'public' and s.voice_id is null then 'publication'
        when a.sequence is null then 'answer'
        when s.voice_id is not null and r.sequence is distinct from a.sequence then 'answerCheck'
        when t.sequence is null then 'telling'
        else 'told'
      end as stage
    from voice_item v
    join voice_participant p on p.council_id = v.council_id and p.participant_id = v.participant_id
    left join voice_shown s on s.council_id = v.council_id and s.voice_id = v.voice_id
    left join published.voice o on o.council_id = v.council_id and o.voice_id = v.voice_id
    left join lateral (select max(version) as version, array_agg(written_by_account_id::text) as writers from voice_version x
      where x.council_id = v.council_id and x.voice_id = v.voice_id) n on true
    left join lateral (select version, outcome from voice_check x
      where x.council_id = v.council_id and x.voice_id = v.voice_id order by sequence desc limit 1) c on true
    left join lateral (select sequence, written_by_account_id from voice_answer x
      where x.council_id = v.council_id and x.voice_id = v.voice_id order by sequence desc limit 1) a on true
    left join lateral (select max(sequence) as sequence from voice_answer_check x
      where x.council_id = v.council_id and x.voice_id = v.voice_id) r on true
    left join lateral (select max(sequence) as sequence from voice_told x
      where x.council_id = v.council_id and x.voice_id = v.voice_id) t on true
    where v.council_id = ${councilId}
    order by v.said_on, v.voice_id`.execute(office)
  return rows
}

/** Adds a voice with its first words. */
export async function addVoiceRows(
  tx: Transaction,
  item: Insertable<Tables['voice_item']>,
  version: Insertable<Tables['voice_version']>,
): Promise<void> {
  await tx.insertInto('voice_item').values(item).execute()
  await tx.insertInto('voice_version').values(version).execute()
}

/** Puts another setting and further words to a voice. The words before stay. */
export async function addVoiceVersion(
  tx: Transaction,
  item: Pick<
    Selectable<Tables['voice_item']>,
    | 'council_id'
    | 'voice_id'
    | 'said_on'
    | 'theme'
    | 'audience'
    | 'body_id'
    | 'forum'
    | 'item_id'
    | 'matter_id'
  >,
  version: Insertable<Tables['voice_version']>,
): Promise<void> {
  const { council_id: councilId, voice_id: voiceId, ...setting } = item
  await tx
    .updateTable('voice_item')
    .set(setting)
    .where('council_id', '=', councilId)
    .where('voice_id', '=', voiceId)
    .execute()
  await tx.insertInto('voice_version').values(version).execute()
}

/** Adds what another adult found in the words of a voice. */
export async function addVoiceCheck(tx: Transaction, row: Insertable<Tables['voice_check']>): Promise<void> {
  await tx.insertInto('voice_check').values(row).execute()
}

/** Adds an answer to a voice. */
export async function addVoiceAnswer(
  tx: Transaction,
  row: Insertable<Tables['voice_answer']>,
): Promise<void> {
  await tx.insertInto('voice_answer').values(row).execute()
}

/** Adds that a young person was told what came of their words. */
export async function addVoiceTold(tx: Transaction, row: Insertable<Tables['voice_told']>): Promise<void> {
  await tx.insertInto('voice_told').values(row).execute()
}

/** Records that a voice is taken back for good. */
export async function withdrawVoiceRow(
  tx: Transaction,
  { councilId, voiceId, at, entryNo }: OneVoice & { readonly at: Instant; readonly entryNo: number },
): Promise<void> {
  await tx
    .updateTable('voice_item')
    .set({ withdrawn_at: at, withdrawn_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('voice_id', '=', voiceId)
    .execute()
}
