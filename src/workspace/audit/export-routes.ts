import { enterReads } from '../../acts/audit/note-read.ts'
import { enter } from '../../acts/session.ts'
import type { Json } from '../../foundation/json.ts'
import { listTrail, type AuditEntryRow } from '../../store/audit-trail.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { questionOf, searchIn } from './trail-search.ts'

const entriesAtMost = 100_000

type Export = {
  readonly ending: string
  readonly mediaType: string
  readonly write: (entries: readonly AuditEntryRow[]) => string
}

/** What was found in the trail, as a table for a spreadsheet. That it was taken out is entered. */
export const csvRoute: Route = exportRoute({
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: csvOf,
})

/** What was found in the trail, one JSON object a line. That it was taken out is entered. */
export const jsonLinesRoute: Route = exportRoute({
  ending: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  write: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
})

function exportRoute({ ending, mediaType, write }: Export): Route {
  return {
    url: `/audit/export.${ending}`,
    for: ['read-trail'],
    show: async (visit, { query }) => {
      if (!visit.may('read-trail')) return undefined
      await enterReads(visit.office, () => visit.at)
      const search = searchIn(query)
      const entries = await listTrail(visit.office, questionOf(visit, search, entriesAtMost))
      await enterExport(visit, { ...search, entries: entries.length })
      return { content: write(entries), mediaType, fileName: `audit-trail-${visit.today}.${ending}` }
    },
  }
}

async function enterExport(visit: Visit, detail: Json): Promise<void> {
  const subject = { kind: 'audit trail', id: visit.councilId, detail }
  await visit.act((session) => Promise.resolve(enter(session, 'read-trail', subject)))
}

const columns = [
  'entry_no',
  'at',
  'actor',
  'account_id',
  'power',
  'act',
  'subject_kind',
  'subject_id',
  'detail',
  'previous_hash',
  'hash',
] as const

function csvOf(entries: readonly AuditEntryRow[]): string {
  const lines = entries.map((entry) =>
    columns.map((name) => cell(name === 'detail' ? JSON.stringify(entry.detail) : String(entry[name] ?? ''))),
  )
  return [columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

/** A cell that a spreadsheet reads as text: never as a formula, whatever somebody has put into their name. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
