import { mayRead } from '../council/access/reader.ts'
import type { RehearsalResult } from '../council/rehearsal/rehearsal.ts'
import type { RehearsalRefusal } from '../council/rehearsal/refusals.ts'
import { newId, type Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import { accept, refuse, type Result } from '../foundation/result.ts'
import { deskPaper } from '../store/withheld-desk.ts'
import { lookedAt } from './addresses.ts'
import { walkedPaper, paperGround, type RehearsalTools, type WalkedCouncil } from './ground.ts'
import { stranger } from './readers.ts'
import { siteClient } from './site-client.ts'
import type { SiteRoute } from './site-maker.ts'
import { strangerPlan } from './stranger-requests.ts'
import { walkAs } from './walk.ts'

/** The site that the public comes to, as it runs: where it listens on this machine, and every address of its router. */
export type RunningSite = {
  readonly port: number
  readonly host: string
  readonly routes: readonly SiteRoute[]
}

/** The document that was withdrawn, and when it is looked for. */
export type WithdrawnDocument = WalkedCouncil & { readonly documentId: Id<'document'>; readonly at: Instant }

/**
 * Looks for a withdrawn document as a stranger would who knows it: at its page, its files and its old addresses, by search, site map
 * and every page of the public site, over HTTP at the site itself, so that what it keeps in memory is looked at too.
 *
 * @refuses nothing-to-check
 */
export async function checkWithdrawal(
  tools: RehearsalTools,
  running: RunningSite,
  { councilId, documentId, host, at }: WithdrawnDocument,
): Promise<Result<RehearsalResult, RehearsalRefusal>> {
  const paper = await deskPaper(tools.office, councilId, documentId)
  const thing = await walkedPaper(tools.office, councilId, { documentId, at })
  if (paper === undefined || thing === undefined || paper.withdrawn_at === null)
    return refuse({ code: 'nothing-to-check' })
  const ground = await paperGround(tools, councilId, [paper])
  const client = siteClient({ ...running, hostName: host })
  try {
    const line = { ask: client.ask, sightOf: () => mayRead({ roles: [] }, thing, at) }
    const stage = {
      papers: ground.papers,
      nobody: newId<'document'>(tools.random),
      turnMs: Infinity,
      open: (_: unknown, visit: (to: typeof line) => Promise<void>) => visit(line),
    }
    const walk = await walkAs(stage, stranger, strangerPlan(lookedAt(running.routes), ground, 'now'))
    const { asked, reached, unanswered } = walk
    return accept({ phases: [{ phase: 'now', at, asked, reached, missing: [], unanswered }] })
  } finally {
    client.close()
  }
}
