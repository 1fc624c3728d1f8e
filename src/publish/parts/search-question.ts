import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { Row } from '../../store/public/public-record.ts'
import { hitsPerPage, rankedHits, type SearchQuestion } from '../../store/public/search.ts'
import { searchWords as words } from '../words/search-words.ts'
import { recordWords } from '../words/record-words.ts'
import type { SearchQuery } from './search-fields.ts'

const longestText = 200

/** The last page of results that there can be. */
export const lastPage = rankedHits / hitsPerPage

/** What is looked for; or, where what was written makes no sense, the sentences that say why. */
export function questionOf(asked: SearchQuery, all: readonly Row<'body'>[]): SearchQuestion | string[] {
  const [from, to] = [dayOf(asked.from), dayOf(asked.to)]
  const body = all.find(({ slug }) => slug === asked.body)
  const page = Number(asked.page || '1')
  const faults = [
    [asked.q.length > longestText, words.tooLong],
    [from === 'bad' || to === 'bad', words.badDate],
    [isBackwards(from, to), words.badDates],
    [Boolean(asked.body) && body === undefined, words.badBody],
    [!isKind(asked.kind || 'item'), words.badKind],
    [!isPage(page), words.badPage],
  ] as const
  const found = faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence)
  if (found.length > 0 || from === 'bad' || to === 'bad') return found
  return { text: asked.q, kind: asked.kind || undefined, bodyId: body?.body_id, from, to, page }
}

function isKind(kind: string): boolean {
  return Object.hasOwn(recordWords.kind, kind)
}

function isPage(page: number): boolean {
  return Number.isInteger(page) && page >= 1 && page <= lastPage
}

type Day = CalendarDate | 'bad' | undefined

function dayOf(text = ''): Day {
  return text.trim() === '' ? undefined : (parseCalendarDate(text.trim()) ?? 'bad')
}

function isBackwards(from: Day, to: Day): boolean {
  return from !== undefined && to !== undefined && to !== 'bad' && from !== 'bad' && from > to
}
