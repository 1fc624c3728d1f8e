import { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { topicKinds } from '../../src/council/follower/topic.ts'
import type { Instant } from '../../src/foundation/instant.ts'
import { followedReader } from '../../src/publish/news/followed-thing.ts'
import { publicSite } from '../../src/publish/site.ts'
import type { PublicReader } from '../../src/store/public/public-record.ts'
import { addressOf, namesOne, publicRoutes } from './public-routes.ts'
import { quietWatch } from './world-site.ts'

/**
 * Everything that the public can get at, by where it is got: answers of the site, what mail tells of what can be followed, and rows
 * under the public's own role.
 */
export type Surface = ReadonlyMap<string, string>

/** By what is asked beyond what the site itself leads to. */
export type Asked = { readonly words: readonly string[]; readonly names: readonly string[] }

/** Walks the whole site as a stranger who knows some words and names, and reads every view with the public's role. */
export async function surfaceOf(
  reader: PublicReader,
  { asked, hostName, at }: { readonly asked: Asked; readonly hostName: string; readonly at: Instant },
): Promise<Surface> {
  const { urls, onRoute } = publicRoutes()
  const site = publicSite({
    reader,
    onRoute,
    watch: quietWatch,
    clock: () => at,
    random: (count) => new Uint8Array(count).fill(7),
    baseUrl: `https://${hostName}`,
    log: () => {},
    files: { sizeOf: () => Promise.resolve(64), read: () => Readable.from([Buffer.alloc(64, 'f')]) },
  })
  try {
    return new Map([
      ...(await walked(site, addressesToAsk(urls, asked), hostName)),
      ...(await followed(reader, { names: asked.names, at })),
      ...(await rowsOf(reader)),
    ])
  } finally {
    await site.close()
  }
}

/** Every route of the site with every name in it, and a search for every word. The routes come from the site itself. */
function addressesToAsk(urls: readonly string[], { words, names }: Asked): string[] {
  return [
    ...urls.filter((url) => !namesOne(url)),
    ...urls.filter(namesOne).flatMap((url) => names.map((name) => addressOf(url, name))),
    ...words.flatMap((word) => [`/search?q=${word}`, `/search?q=${word.slice(0, -1)}`]),
  ]
}

async function walked(site: FastifyInstance, first: readonly string[], hostName: string) {
  const seen = new Map<string, string>()
  const waiting = [...first]
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    const { statusCode, headers, body } = await site.inject({ url: address, headers: { host: hostName } })
    const { date: _date, ...kept } = headers
    seen.set(address, `${statusCode} ${JSON.stringify(kept)} ${body}`)
    for (const [, found = ''] of body.matchAll(/(?:href="|<loc>https:\/\/[^/<]*)(\/[^"<#]*)/g))
      if (!found.startsWith('/workspace')) waiting.push(found.replaceAll('&amp;', '&'))
  }
  return seen
}

/** What would be told by mail of everything that can be followed, by each name that is known. */
async function followed(
  reader: PublicReader,
  { names, at }: { readonly names: readonly string[]; readonly at: Instant },
): Promise<Map<string, string>> {
  const read = followedReader(reader, () => at)
  const councils = await reader.selectFrom('published.council').select('council_id').execute()
  const seen = new Map<string, string>()
  for (const { council_id: councilId } of councils)
    for (const kind of topicKinds)
      for (const id of ['', ...names]) {
        const thing = await read(councilId, { kind, id })
        seen.set(`followed ${councilId} ${kind} ${id}`, JSON.stringify(thing ?? 'nothing'))
      }
  return seen
}

/**
 * The rows that the public's role sees, but for the numbers of audit entries, which count secret acts too. Those are shown on
 * no page; that somebody with the role's password could read them is among the known gaps.
 */
async function rowsOf(reader: PublicReader): Promise<Map<string, string>> {
  const views = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('published', 'public') and c.relkind in ('v', 'r', 'm')
      and has_table_privilege('moothall_public', c.oid, 'select')
    order by 1`.execute(reader)
  const seen = new Map<string, string>()
  for (const { name } of views.rows) {
    const { rows } = await sql<{ row: string }>`
      select (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t)) where key not like '%entry%')::text as row
      from ${sql.raw(name)} t order by 1`.execute(reader)
    seen.set(name, rows.map(({ row }) => row).join('\n'))
  }
  return seen
}

/** Where two surfaces differ; none where the public cannot tell the one from the other. */
export function differences(one: Surface, other: Surface): string[] {
  const places = new Set([...one.keys(), ...other.keys()])
  return [...places].filter((place) => one.get(place) !== other.get(place)).toSorted()
}
