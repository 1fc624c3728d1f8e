import type { FastifyInstance } from 'fastify'
import { publicCounter } from './acts/public/public-counter.ts'
import type { RandomBytes } from './foundation/identifier.ts'
import type { Instant } from './foundation/instant.ts'
import { pageAt } from './publish/preview.ts'
import { saidTooOften } from './publish/routes/form-routes.ts'
import { hostCouncils } from './publish/serve/host-councils.ts'
import { publicSite } from './publish/site.ts'
import type { SiteMaker, SiteRoute } from './rehearse/site-maker.ts'
import type { FileStore } from './store/files/file-store.ts'
import { HeldFiles } from './store/files/held-files.ts'
import { watchOf, type PublicationWatch } from './store/public/publication-watch.ts'
import type { PublicReader } from './store/public/public-record.ts'
import type { Office } from './store/transaction.ts'
import { sessionCookie } from './workspace/frame/desk.ts'
import type { ReadReport } from './workspace/frame/visit.ts'
import type { IdentityProvider } from './workspace/sign-in/identity-provider.ts'
import { workspace, workspacePrefix } from './workspace/workspace.ts'

/** What the whole site is made of. */
export type WholeSite = {
  readonly office: Office
  readonly reader: PublicReader
  readonly watch: PublicationWatch
  readonly files: FileStore
  readonly clock: () => Instant
  readonly random: RandomBytes
  readonly baseUrl: string
  readonly takesExampleLogins: boolean
  readonly provider?: IdentityProvider | undefined
  readonly log: (line: string) => void
  /** Looks whether the machine's clock has run away; a site that is only walked does not. */
  readonly heedClock?: () => Promise<void>
  /** Told of every address that the site answers, as it is given to the router. */
  readonly onRoute?: (route: SiteRoute) => void
}

/** The public site and the workspace as one server that is not yet listening: what the council runs, and what a rehearsal walks. */
export async function wholeSite(parts: WholeSite): Promise<FastifyInstance> {
  const { office, reader, watch, files, clock, random, baseUrl, log, onRoute } = parts
  const site = publicSite({
    reader,
    watch,
    clock,
    baseUrl,
    files: new HeldFiles(files),
    random,
    counter: publicCounter({ office, random, tooOften: saidTooOften }),
    log,
    ...(onRoute !== undefined && { onRoute }),
  })
  await site.register(
    workspace({
      office,
      files,
      clock,
      random,
      baseUrl,
      signIn: { takesExampleLogins: parts.takesExampleLogins },
      provider: parts.provider,
      findCouncil: hostCouncils(reader, watch).find,
      makePublicPage: pageAt,
      readReport,
      caughtUp: watch.caughtUp,
      ...(parts.heedClock !== undefined && { heedClock: parts.heedClock }),
      log,
    }),
    { prefix: workspacePrefix },
  )
  return site
}

/** The reader of reports is not in memory before the first is taken in. */
async function readReport(...report: Parameters<ReadReport>): ReturnType<ReadReport> {
  const reader = await import('./import/inspection/read-report.ts')
  return reader.readReport(...report)
}

/** The whole site as a rehearsal makes it over a ground of its own: the same parts, the same settings. */
export function siteToWalk(settings: Pick<WholeSite, 'files' | 'random' | 'baseUrl'>): SiteMaker {
  return {
    sessionCookie: sessionCookie(settings.baseUrl),
    make: ({ revision, ...ground }) =>
      wholeSite({
        ...settings,
        ...ground,
        takesExampleLogins: false,
        watch: watchOf(revision),
      }),
  }
}
