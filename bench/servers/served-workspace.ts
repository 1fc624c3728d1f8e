import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import fastify from 'fastify'
import { operator } from '../../src/acts/council/add-council.ts'
import { openAccount } from '../../src/acts/council/open-account.ts'
import { inOneTransaction, type Actor, type Session } from '../../src/acts/session.ts'
import { accountHolder } from '../../src/acts/sign-in/actors.ts'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import type { Role } from '../../src/council/access/role.ts'
import { newId, type Id } from '../../src/foundation/identifier.ts'
import { dateAt, instantFromMs } from '../../src/foundation/instant.ts'
import { accept, type Result } from '../../src/foundation/result.ts'
import { readReport } from '../../src/import/inspection/read-report.ts'
import { pageAt } from '../../src/publish/preview.ts'
import { accountByEmail } from '../../src/store/account.ts'
import { startCluster } from '../../src/store/cluster/start-cluster.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { testFiles } from '../../src/store/files/test-files.ts'
import { councilAtHost } from '../../src/store/public/council.ts'
import type { Office } from '../../src/store/transaction.ts'
import { workspace as workspacePlugin, workspacePrefix } from '../../src/workspace/workspace.ts'
import { filledId, grownDatabase } from '../growth/grown-database.ts'
import { scratchFolder } from '../measure/scratch-folder.ts'

const zone = 'Europe/London'
const councilId = filledId('council', 0) as Id<'council'>
const now = () => instantFromMs(Date.now())

/** A workspace over one invented council in a durable cluster, served on loopback by this very process. */
export type ServedWorkspace = {
  readonly origin: string
  readonly office: Office
  readonly councilId: Id<'council'>
  /** The cluster's own login, for a peer that writes to the same disk. */
  readonly superuserAddress: string
  /** Does acts in somebody's name; throws what is refused. */
  readonly act: <Value, Refusal>(
    actor: Actor,
    acts: (session: Session) => Promise<Result<Value, Refusal>>,
  ) => Promise<Value>
  /** Opens an account and signs it in. */
  readonly signedIn: (name: string, role: Role) => Promise<{ readonly actor: Actor; readonly cookie: string }>
  /** An identifier that nothing has yet. */
  readonly newId: <Kind extends string>() => Id<Kind>
  readonly close: () => Promise<void>
}

/** Serves the workspace of a council with so many items. */
export async function servedWorkspace(name: string, items: number): Promise<ServedWorkspace> {
  const scratch = scratchFolder()
  const cluster = await startCluster({ dataFolder: join(scratch.path, name), isDurable: true })
  const database = await grownDatabase(cluster, {
    name: `bench_${name}`,
    meetingsPerCouncil: 1_000_000_000,
  })
  const { office, publicReader } = database.connection
  const site = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  const close = async () => {
    await site.close()
    await database.close()
    await cluster.stop()
    scratch.remove()
  }
  try {
    await database.growTo(items)
    await site.register(
      workspacePlugin({
        office,
        files: keptFiles(testFiles(join(scratch.path, 'files'))),
        clock: now,
        random: randomBytes,
        baseUrl: 'http://127.0.0.1',
        signIn: { takesExampleLogins: false },
        makePublicPage: pageAt,
        readReport,
        findCouncil: () => councilAtHost(publicReader, '127.0.0.1'),
        log: (line) => console.error(line),
      }),
      { prefix: workspacePrefix },
    )
    await site.listen({ port: 0, host: '127.0.0.1' })
    return {
      origin: `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`,
      office,
      councilId,
      superuserAddress: cluster.superuserAddress,
      act: (actor, acts) => done(office, actor, acts),
      signedIn: (who, role) => signedIn(office, who, role),
      newId: () => newId(randomBytes),
      close,
    }
  } catch (fault) {
    await close()
    throw fault
  }
}

async function signedIn(office: Office, name: string, role: Role) {
  const today = dateAt(now(), zone)
  const email = `${name}@bench.example`
  await done(office, operator(today), (session) => openAccount(session, { name, email, roles: [role] }))
  const account = await accountByEmail(office, councilId, email)
  if (account === undefined) throw new Error(`there is no account ${email}`)
  const actor = accountHolder(account, today)
  const token = await done(office, actor, async (session) =>
    accept(await startSession(session, { method: 'password', device: 'bench', hasSecondFactor: true })),
  )
  return { actor, cookie: `moothall=${token}` }
}

async function done<Value, Refusal>(
  office: Office,
  actor: Actor,
  acts: (session: Session) => Promise<Result<Value, Refusal>>,
): Promise<Value> {
  const opening = { councilId, zone, at: now(), random: randomBytes, actor }
  const answer = await inOneTransaction<Value, Refusal>(office, opening, acts)
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}
