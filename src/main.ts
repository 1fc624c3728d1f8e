import { randomBytes } from 'node:crypto'
import { faultChain } from './foundation/fault.ts'
import type { Instant } from './foundation/instant.ts'
import { ClockWatch } from './acts/clock/clock-watch.ts'
import { followedReader } from './publish/news/followed-thing.ts'
import type { RunningJobs } from './jobs/run-jobs.ts'
import { checkWithdrawal } from './rehearse/check-withdrawal.ts'
import type { AskedWalks } from './rehearse/make-asked-rehearsals.ts'
import { rehearseRelease } from './rehearse/rehearse-release.ts'
import type { SiteRoute } from './rehearse/site-maker.ts'
import type { Sha256 } from './foundation/sha256.ts'
import { isLoopback, readSettings, type Settings } from './settings.ts'
import type { Connection } from './store/connection.ts'
import { allCouncils } from './store/council.ts'
import { keptFiles, type FileStore } from './store/files/file-store.ts'
import { wholeFile } from './store/files/whole-file.ts'
import { openFiles } from './store/files/open-files.ts'
import { openDatabase } from './store/open-database.ts'
import { watchPublications } from './store/public/publication-watch.ts'
import { Stop } from './store/stop.ts'
import { IdentityProvider } from './workspace/sign-in/identity-provider.ts'
import { siteToWalk, wholeSite } from './whole-site.ts'

// The composition root: reads the settings and joins the parts. It and whole-site.ts alone may import them all.

const watchOfClock = new ClockWatch(() => ({ wallMs: Date.now(), steadyMs: performance.now() }))
const clock = (): Instant => watchOfClock.now()
const log = (line: string): void => void process.stdout.write(`${clock()} ${line}\n`)
const logFault = (fault: unknown): void => void process.stderr.write(`${clock()} ${faultChain(fault)}\n`)

const settings = readSettings(process.env)
if (settings.ok) await start(settings.value).catch(giveUp)
else {
  for (const { name, sentence } of settings.refusal) process.stderr.write(`${name}: ${sentence}.\n`)
  process.exitCode = 1
}

async function start(chosen: Settings): Promise<void> {
  const connection = await openDatabase({ ...chosen, isSole: true, onNotice: log, onFault: logFault })
  try {
    const files = keptFiles(await openFiles({ ...chosen, onNotice: log }))
    if (chosen.loadsExample) await loadExampleInto(connection, files)
    await serve(chosen, connection, files)
  } catch (fault) {
    await connection.close()
    throw fault
  }
}

/** Loads Ashcombe into a database that has no council yet. */
async function loadExampleInto(connection: Connection, files: FileStore): Promise<void> {
  if ((await allCouncils(connection.office)).length > 0) return
  log('loading the example council Ashcombe, once; it takes some seconds')
  // Its many texts need not be in memory at any other start.
  const { loadAshcombe } = await import('./example/load/load-ashcombe.ts')
  await loadAshcombe({ office: connection.office, keepFile: files.keep, at: clock(), random: randomBytes })
}

async function serve(chosen: Settings, connection: Connection, files: FileStore): Promise<void> {
  const { office, officePool: pool } = connection
  const watch = watchPublications(connection.addresses.publicReader, { onFault: logFault })
  const clockLooks = lookAtClock(office)
  const routes: SiteRoute[] = []
  const site = await wholeSite({
    onRoute: (route) => routes.push(route),
    office,
    heedClock: clockLooks.heed,
    reader: connection.publicReader,
    watch,
    files,
    clock,
    random: randomBytes,
    baseUrl: chosen.baseUrl,
    takesExampleLogins: isLoopback(chosen.host),
    provider: chosen.identityProvider && new IdentityProvider(chosen.identityProvider),
    log,
  })
  let running: Promise<RunningJobs | undefined> = Promise.resolve(undefined)
  const stop = async (): Promise<void> => {
    clockLooks.stop()
    await site.close()
    await (await running)?.stop()
    await watch.close()
    await connection.close()
  }
  await site.listen({ port: chosen.port, host: chosen.host }).catch(async (fault: unknown) => {
    clockLooks.stop()
    await watch.close()
    throw listenFault(fault, chosen)
  })
  stopWhenTold(stop)
  log(`Moothall is at ${chosen.baseUrl}`)
  const tools = { office, pool, files, random: randomBytes, log }
  const walked = siteToWalk({ files, random: randomBytes, baseUrl: chosen.baseUrl })
  const listens = { port: chosen.port, host: reachedAt(chosen.host), routes }
  const walks: AskedWalks = {
    release: (item) => rehearseRelease({ ...tools, site: walked }, item),
    withdrawal: (document) => checkWithdrawal(tools, listens, document),
  }
  running = startJobs(chosen, connection, { walks, files })
}

function stopWhenTold(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log('stopping')
      stop().catch(giveUp)
    })
  }
}

/** Looks at the clock now and again, though nobody comes to the workspace: a restart begins to watch anew. */
function lookAtClock(office: Connection['office']): { heed: () => Promise<void>; stop: () => void } {
  const heed = () => watchOfClock.heed({ office, random: randomBytes })
  const looking = setInterval(() => void heed().catch(logFault), 10_000)
  return { heed, stop: () => clearInterval(looking) }
}

/** Starts what runs by the clock, once the site answers. The site goes on where it cannot be started. */
async function startJobs(
  { baseUrl, mail }: Settings,
  { office, addresses, publicReader }: Connection,
  { walks, files }: { readonly walks: AskedWalks; readonly files: FileStore },
): Promise<RunningJobs | undefined> {
  try {
    const [{ runJobs }, { jobs }] = await Promise.all([
      import('./jobs/run-jobs.ts'),
      import('./jobs/jobs.ts'),
    ])
    const readFile = (digest: Sha256) => wholeFile(files, digest)
    const followed = followedReader(publicReader, clock)
    const ground = { office, clock, baseUrl, mail, walks, readFile, followed }
    return await runJobs({ jobs, ground, databaseAddress: addresses.office, onFault: logFault })
  } catch (fault) {
    logFault(new Error('what runs by the clock cannot be started', { cause: fault }))
    return undefined
  }
}

/** Where the site is reached from its own machine; one that listens everywhere is reached by loopback too. */
function reachedAt(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}

function listenFault(fault: unknown, { port, host }: Settings): unknown {
  const { code } = fault as NodeJS.ErrnoException
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is in use by another program; stop it, or set PORT to another number`,
    EACCES: `this user may not listen on port ${port}; set PORT to a number above 1023`,
    EADDRNOTAVAIL: `${host} is no address of this machine; set HOST to one that is`,
    ENOTFOUND: `${host} is no address of this machine; set HOST to one that is`,
  }
  const sentence = sentences[code ?? '']
  return sentence === undefined ? fault : new Stop(sentence)
}

/** A reason that the operator can mend is a sentence; anything else is one line with the whole chain of causes. */
function giveUp(fault: unknown): void {
  process.stderr.write(
    fault instanceof Stop ? `${fault.message}.\n` : `${clock()} cannot go on: ${faultChain(fault)}\n`,
  )
  process.exitCode = 1
}
