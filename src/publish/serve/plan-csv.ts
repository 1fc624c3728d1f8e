import { decisionsToCome, type PlannedDecision } from '../../store/public/plan.ts'
import type { Visit } from '../visit.ts'
import { planWords } from '../words/plan-words.ts'
import { csvCell } from './csv-cell.ts'

/** The forward plan as a table of comma-separated values, one decision to come on a row. */
export async function planCsv({ record, today }: Visit): Promise<string> {
  const entries = await decisionsToCome(record, today)
  return [planWords.csvHead, ...entries.map(rowOf)]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('')
}

function rowOf(entry: PlannedDecision): readonly string[] {
  return [
    entry.plan_entry_id,
    entry.title,
    entry.summary,
    entry.office_title ?? entry.body_name ?? '',
    entry.window_from,
    entry.window_to,
    entry.key_ground === null ? 'no' : 'yes',
    entry.key_ground ?? '',
    entry.private_extent ?? 'none',
    entry.private_paragraphs.join(' '),
    entry.private_reason ?? '',
    entry.documents.join('; '),
    entry.contact,
    entry.consultees,
    entry.status,
  ]
}
