import { sql, type Insertable, type Selectable } from 'kysely'
import type { ActionWords, CorrectedWords } from '../council/improvement/correct-action.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

type ActionKey = { readonly council_id: Id<'council'>; readonly action_id: Id<'action'> }
type FindingKey = { readonly council_id: Id<'council'>; readonly finding_id: Id<'finding'> }
type ParagraphKey = { readonly council_id: Id<'council'>; readonly paragraph_id: Id<'paragraph'> }

/** When, why and by which act words were put right. */
export type CorrectionFacts = Pick<
  Insertable<Tables['paragraph_correction']>,
  'reason' | 'on_day' | 'by_name' | 'at' | 'entry_no'
>
type Released = { readonly released_entry: number | null }
type Changes = readonly CorrectedWords<string>[]

/** Keeps what the words of an action said before a correction, field by field. */
export async function addActionCorrections(
  tx: Transaction,
  key: ActionKey,
  { changes, ...facts }: CorrectionFacts & Released & { readonly changes: Changes },
): Promise<void> {
  const sequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from action_correction
    where council_id = ${key.council_id} and action_id = ${key.action_id})`
  await tx
    .insertInto('action_correction')
    .values(changes.map((change) => ({ ...key, ...facts, ...change, sequence })))
    .execute()
}

/** Gives an action its words anew. */
export async function correctActionRow(
  tx: Transaction,
  { council_id, action_id }: ActionKey,
  { title, detail, theme, partners, voiceNote, risk, cost }: ActionWords,
): Promise<void> {
  await tx
    .updateTable('improvement_action')
    .set({
      title: title.trim(),
      detail: detail.trim(),
      theme: theme.trim(),
      partners: [...partners],
      voice_note: voiceNote.trim(),
      risk: risk.trim(),
      cost: cost.trim(),
    })
    .where('council_id', '=', council_id)
    .where('action_id', '=', action_id)
    .execute()
}

/** What the words of an action said before each correction, the latest first. */
export function correctionsOfAction(
  office: Office | Transaction,
  { council_id, action_id }: ActionKey,
): Promise<Selectable<Tables['action_correction']>[]> {
  return office
    .selectFrom('action_correction')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('action_id', '=', action_id)
    .orderBy('sequence', 'desc')
    .orderBy('field')
    .execute()
}

/** Keeps what a paragraph of a register said before a correction, and gives it its words anew. */
export async function correctParagraphRow(
  tx: Transaction,
  { council_id: councilId, paragraph_id: paragraphId }: ParagraphKey,
  {
    paragraph,
    changes,
    ...facts
  }: CorrectionFacts & {
    readonly changes: Changes
    readonly paragraph: Pick<Selectable<Tables['report_paragraph']>, 'text' | 'number' | 'section' | 'page'>
  },
): Promise<void> {
  const key = { council_id: councilId, paragraph_id: paragraphId }
  const sequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from paragraph_correction
    where council_id = ${councilId} and paragraph_id = ${paragraphId})`
  await tx
    .insertInto('paragraph_correction')
    .values(changes.map((change) => ({ ...key, ...facts, ...change, sequence })))
    .execute()
  await tx
    .updateTable('report_paragraph')
    .set(paragraph)
    .where('council_id', '=', councilId)
    .where('paragraph_id', '=', paragraphId)
    .execute()
}

/** What a paragraph said before each correction, the latest first. */
export function correctionsOfParagraph(
  office: Office | Transaction,
  { council_id, paragraph_id }: ParagraphKey,
): Promise<Selectable<Tables['paragraph_correction']>[]> {
  return office
    .selectFrom('paragraph_correction')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('paragraph_id', '=', paragraph_id)
    .orderBy('sequence', 'desc')
    .orderBy('field')
    .execute()
}

/** Keeps what a finding said before a correction, field by field, and gives it its words anew. */
export async function correctFindingRow(
  tx: Transaction,
  { council_id: councilId, finding_id: findingId }: FindingKey,
  {
    finding,
    changes,
    ...facts
  }: CorrectionFacts &
    Released & {
      readonly changes: Changes
      readonly finding: Partial<
        Pick<
          Selectable<Tables['finding']>,
          'quote' | 'paragraph_number' | 'section' | 'page' | 'theme' | 'partner'
        >
      >
    },
): Promise<void> {
  const key = { council_id: councilId, finding_id: findingId }
  const sequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from finding_correction
    where council_id = ${councilId} and finding_id = ${findingId})`
  await tx
    .insertInto('finding_correction')
    .values(changes.map((change) => ({ ...key, ...facts, ...change, sequence })))
    .execute()
  await tx
    .updateTable('finding')
    .set(finding)
    .where('council_id', '=', councilId)
    .where('finding_id', '=', findingId)
    .execute()
}

/** What a finding said before each correction, the latest first. */
export function correctionsOfFinding(
  office: Office | Transaction,
  { council_id, finding_id }: FindingKey,
): Promise<Selectable<Tables['finding_correction']>[]> {
  return office
    .selectFrom('finding_correction')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('finding_id', '=', finding_id)
    .orderBy('sequence', 'desc')
    .orderBy('field')
    .execute()
}
