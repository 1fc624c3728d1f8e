import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { Instant } from '../../src/foundation/instant.ts'
import { foldSpace } from '../../src/foundation/text.ts'
import { publicSite, type SiteSettings } from '../../src/publish/site.ts'
import { watchOf } from '../../src/store/public/publication-watch.ts'
import { testDatabase, type TestDatabase } from '../../src/store/test-database.ts'
import { fillWorld, worldNow, type World } from '../../src/store/test-world.ts'

/** The public site of the test world, called in process. */
export type WorldSite = {
  readonly site: FastifyInstance
  readonly world: World
  readonly database: TestDatabase
  /** The lines that were logged. */
  readonly logged: readonly string[]
  /** Asks for an address and gives what a person sees of it. `host` is the council's own unless said. */
  readonly visit: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Seen>
}

/** What came back from an address. */
export type Seen = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly markup: string
  /** The words of the page itself, without its frame. */
  readonly text: string
  readonly title: string
}

/** A watch that is whole and has seen nothing move. */
export const quietWatch = watchOf(() => 1)

/** The site over a database of its own, filled with every state. */
export async function worldSite(changed: Partial<SiteSettings> = {}): Promise<WorldSite> {
  const database = await testDatabase()
  const world = await fillWorld(database.office)
  const logged: string[] = []
  const site = publicSite({
    reader: database.publicReader,
    watch: quietWatch,
    clock: (): Instant => worldNow,
    random: (count) => new Uint8Array(count).fill(7),
    baseUrl: 'https://ottery.example',
    log: (line) => logged.push(line),
    files: worldFiles(world),
    ...changed,
  })
  const visit = async (address: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await site.inject({ url: address, headers: { host: 'ottery.example', ...headers } })
    return seen(answer.statusCode, answer.headers, answer.body)
  }
  return { site, world, database, logged, visit }
}

/** The files of the world, straight from memory. */
function worldFiles(world: World): SiteSettings['files'] {
  return {
    sizeOf: (digest) => Promise.resolve(world.files.get(digest)?.length),
    read: (digest, range) => {
      const bytes = Buffer.from(world.files.get(digest) ?? [])
      return Readable.from([bytes.subarray(range?.start ?? 0, (range?.end ?? bytes.length) + 1)])
    },
  }
}

function seen(status: number, headers: Readonly<Record<string, unknown>>, markup: string): Seen {
  const main = markup.slice(markup.indexOf('<main'), markup.indexOf('</main>'))
  const title = /<title>([^<]*)<\/title>/.exec(markup)?.[1] ?? ''
  return { status, headers, markup, text: textOf(main), title: textOf(title) }
}

/** The words that a reader of some markup sees or hears, white space folded. */
function textOf(markup: string): string {
  return foldSpace(wordsOf(parseFragment(markup)))
}

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  const children = 'childNodes' in node ? node.childNodes : []
  const isInline = ['a', 'span', 'strong', 'mark', 'wbr', 'code'].includes(node.nodeName)
  return children.map(wordsOf).join('') + (isInline ? '' : ' ')
}
