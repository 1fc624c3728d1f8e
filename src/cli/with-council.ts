import { randomBytes } from 'node:crypto'
import { actorByEmail } from '../acts/council/actor-by-email.ts'
import { operator } from '../acts/council/add-council.ts'
import type { Opening } from '../acts/session.ts'
import { dateAt, instantFromMs } from '../foundation/instant.ts'
import { readSettings, type Settings } from '../settings.ts'
import type { Connection } from '../store/connection.ts'
import { allCouncils, councilBySlug, type CouncilRow } from '../store/council.ts'
import { openAsItIs, openDatabase, type DatabaseWish } from '../store/open-database.ts'
import { Stop } from '../store/stop.ts'
import type { FilesPlace } from '../store/files/file-store.ts'
import { openFiles, type FilesWish } from '../store/files/open-files.ts'
import type { CommandContext, ExitCode } from './command.ts'
import { words } from './words.ts'

/** The database a command works on, the way to the files it names, and the site's public address. */
export type OpenRecord = {
  readonly connection: Connection
  readonly openFiles: () => Promise<FilesPlace>
  readonly baseUrl: string
  /** The address that the site listens on. */
  readonly host: string
}

/** Does work on the database that the settings name, and prints a plain sentence where it cannot be opened. */
export function withDatabase(
  context: CommandContext,
  work: (record: OpenRecord) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withOpened(context, openDatabase, work)
}

/** The same without bringing the database up to date first: what a backup is restored into. */
export function withDatabaseAsItIs(
  context: CommandContext,
  work: (record: OpenRecord) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withOpened(context, openAsItIs, work)
}

/** Does work on the files that the settings name, and on no database; prints a plain sentence where they cannot be used. */
export function withFiles(
  context: CommandContext,
  work: (wish: FilesWish) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withSettings(context, (settings) => work(filesWish(context, settings)))
}

/** The council that `--council` names, or the only one there is. Prints a sentence and gives nothing where that is unclear. */
export async function chosenCouncil(
  context: CommandContext,
  connection: Connection,
  slug: string | undefined,
): Promise<CouncilRow | undefined> {
  const all = await allCouncils(connection.office)
  const named = slug === undefined ? undefined : await councilBySlug(connection.office, slug)
  const council = slug === undefined && all.length === 1 ? all[0] : named
  if (council === undefined)
    context.err(
      `${words.council.whichOne(
        slug,
        all.map((each) => each.slug),
      )}\n`,
    )
  return council
}

/** What opens a session for the person whose e-mail address is given; prints a sentence where there is no such account. */
export async function openingAs(
  context: CommandContext,
  connection: Connection,
  who: { readonly council: CouncilRow; readonly email: string | undefined },
): Promise<Opening | undefined> {
  const { council_id: councilId, zone } = who.council
  const at = instantFromMs(Date.now())
  const shared = { councilId, zone, at, random: randomBytes }
  if (who.email === undefined) return { ...shared, actor: operator(dateAt(at, zone)) }
  const actor = await actorByEmail(connection.office, councilId, who.email)
  if (actor.ok) return { ...shared, actor: actor.value }
  context.err(`${words.council.noAccount(who.email)}\n`)
  return undefined
}

async function withOpened(
  context: CommandContext,
  open: (wish: DatabaseWish) => Promise<Connection>,
  work: (record: OpenRecord) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withSettings(context, async (settings) => {
    const connection = await open(databaseWish(settings))
    try {
      const { baseUrl, host } = settings
      return await work({
        connection,
        openFiles: () => openFiles(filesWish(context, settings)),
        baseUrl,
        host,
      })
    } finally {
      await connection.close()
    }
  })
}

/** Does work by the settings, and prints a plain sentence for each that will not do, or where the work stops. */
async function withSettings(
  context: CommandContext,
  work: (settings: Settings) => Promise<ExitCode>,
): Promise<ExitCode> {
  const settings = readSettings(process.env)
  if (!settings.ok) {
    for (const { name, sentence } of settings.refusal) context.err(`${name}: ${sentence}.\n`)
    return 1
  }
  try {
    return await work(settings.value)
  } catch (fault) {
    if (!(fault instanceof Stop)) throw fault
    context.err(`${fault.message}.\n`)
    return 1
  }
}

function filesWish(context: CommandContext, { dataFolder, fileKey, s3 }: Settings): FilesWish {
  return { dataFolder, fileKey, s3, onNotice: (sentence) => context.err(`${sentence}.\n`) }
}

function databaseWish({ databaseUrl, databasePublicUrl, dataFolder }: Settings): DatabaseWish {
  return { databaseUrl, databasePublicUrl, dataFolder }
}
