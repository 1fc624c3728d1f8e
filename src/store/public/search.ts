import { sql, type RawBuilder } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** What a reader looks for, and what narrows it. Both dates count. */
export type SearchQuestion = {
  readonly text: string
  readonly kind?: string | undefined
  readonly bodyId?: string | undefined
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
  /** Counted from 1. */
  readonly page: number
}

/** Something found. `extract` holds the words found between {@link foundFrom} and {@link foundTo}. */
export type Hit = Pick<Row<'searchable'>, 'kind' | 'thing_id' | 'title' | 'happened_on'> & {
  readonly extract: string
  readonly body_name: string | null
  readonly slug: string | null
  /** Whose interests or which meeting shows it, where it has no page of its own. */
  readonly place_id: string | null
}

/** What a search has found. `isCapped` where there are more hits than were ranked. */
export type Found = {
  readonly hits: readonly Hit[]
  readonly count: number
  readonly isCapped: boolean
}

/** The private-use character before each word found. Never part of a text: it is taken out of it first. */
export const foundFrom = '\uE000'
/** The private-use character after each word found. Never part of a text either. */
export const foundTo = '\uE001'

/** How many hits stand on a page. */
export const hitsPerPage = 20

/** How many hits are ranked at most: a very common word finds more, and nobody reads that far. */
export const rankedHits = 2000

/**
 * Whether a text asks for anything that can be looked up.
 * `false` for stop words alone and for what only shuts words out.
 */
export async function asksForWords({ reader }: PublicRecord, text: string): Promise<boolean> {
  const answer = await sql<{ tree: string }>`select querytree(${queryOf(text)}) as tree`.execute(reader)
  const tree = answer.rows[0]?.tree ?? ''
  return tree !== '' && tree !== 'T'
}

/** A page of what the released text holds for a question, best first. Words are looked up by their English stems. */
export async function search(record: PublicRecord, question: SearchQuestion): Promise<Found> {
  const { reader, councilId } = record
  const query = queryOf(question.text)
  const answer = await sql<Hit & { count: number }>`
    with candidate as materialized (
      select kind, thing_id, happened_on, ${rankOf(query)} as rank
      from published.searchable
      where council_id = ${councilId} and words @@ ${query} ${narrowed(question)}
      limit ${rankedHits + 1}
    ), shown as (
      select kind, thing_id, rank, count(*) over () as count
      from candidate
      order by rank desc, happened_on desc nulls last, kind, thing_id
      limit ${hitsPerPage} offset ${(question.page - 1) * hitsPerPage}
    )
    select s.kind, s.thing_id, s.title, s.happened_on, shown.count, b.name as body_name, b.slug,
           ${placeOf} as place_id,
           ts_headline('english', translate(s.text, ${foundFrom + foundTo}, ''), ${query}, ${headlineOptions}) as extract
    from shown
    join published.searchable s on s.council_id = ${councilId} and s.kind = shown.kind and s.thing_id = shown.thing_id
    left join published.body b on b.council_id = s.council_id and b.body_id = s.body_id
    order by shown.rank desc, s.happened_on desc nulls last, s.kind, s.thing_id`.execute(reader)
  const count = answer.rows[0]?.count ?? 0
  return { hits: answer.rows, count: Math.min(count, rankedHits), isCapped: count > rankedHits }
}

/**
 * The text with each word that stands nowhere in the record put right by the most alike word that does;
 * `undefined` where nothing can be put right. Words of fewer than four letters are left as they are.
 */
export async function correctedText(
  { reader, councilId }: PublicRecord,
  text: string,
): Promise<string | undefined> {
  const asked = [
    ...new Set(
      [
        ...text
          .toLowerCase()
          .normalize('NFC')
          .matchAll(/\p{L}+/gu),
      ].map(([word]) => word),
    ),
  ]
  const long = asked.filter((word) => word.length >= 4 && word.length <= 30).slice(0, 8)
  if (long.length === 0) return undefined
  const answer = await sql<{ asked: string; meant: string | null }>`
    select asked, (
      select word from published.word
      where council_id = ${councilId} and word % asked
      order by similarity(word, asked) desc, uses desc, word limit 1) as meant
    from unnest(${long}::text[]) as asked
    where not exists (select from published.word where council_id = ${councilId} and word = asked)`.execute(
    reader,
  )
  const meant = new Map(
    answer.rows.flatMap((row) => (row.meant === null ? [] : [[row.asked, row.meant] as const])),
  )
  return meant.size === 0 ? undefined : text.replace(/\p{L}+/gu, (word) => corrected(word, meant))
}

function corrected(word: string, meant: ReadonlyMap<string, string>): string {
  const right = meant.get(word.toLowerCase().normalize('NFC'))
  if (right === undefined) return word
  return /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

const headlineOptions = `StartSel=${foundFrom}, StopSel=${foundTo}, MaxFragments=2, MinWords=12, MaxWords=32, FragmentDelimiter=" … "`

const placeOf = sql`case s.kind
             when 'interest' then (select i.person_id from published.interest i
                                   where i.council_id = s.council_id and i.interest_id = s.thing_id)
             when 'submission' then (select u.meeting_id from published.submission u
                                     where u.council_id = s.council_id and u.submission_id = s.thing_id) end`

/**
 * How well a text fits, in thousandths: what finds several words in titles fits within some millionths of another, which tells a reader
 * nothing, and the newest of such comes first.
 */
function rankOf(query: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`round(ts_rank(words, ${query})::numeric, 3)`
}

function queryOf(text: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery('english', ${text})`
}

function narrowed({ kind, bodyId, from, to }: SearchQuestion): RawBuilder<unknown> {
  const narrowings = [
    kind === undefined ? undefined : sql`and kind = ${kind}`,
    bodyId === undefined ? undefined : sql`and body_id = ${bodyId}`,
    from === undefined ? undefined : sql`and happened_on >= ${from}::date`,
    to === undefined ? undefined : sql`and happened_on <= ${to}::date`,
  ]
  return sql.join(
    narrowings.filter((narrowing) => narrowing !== undefined),
    sql` `,
  )
}
