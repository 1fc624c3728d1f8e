import { explainRefusal } from '../acts/explain-refusal.ts'
import { classFromColumns } from '../acts/report/add-document.ts'
import type { RehearsalResult, RehearsedPhase } from '../council/rehearsal/rehearsal.ts'
import type { RehearsalRefusal } from '../council/rehearsal/refusals.ts'
import type { Instant } from '../foundation/instant.ts'
import { accept, refuse, type Result } from '../foundation/result.ts'
import { mayLookAsPublic } from '../store/one-connection.ts'
import { papersKeptBackOf, type DeskPaper } from '../store/withheld-desk.ts'
import { paperGround } from './ground.ts'
import { stranger } from './readers.ts'
import { releaseAhead } from './release-ahead.ts'
import type { Acts, ReleaseRehearsal } from './house.ts'
import { Theatre, type RehearsedItem } from './theatre.ts'

/**
 * Rehearses the release of an item's withheld papers: what everybody could reach of them now, and once they are released, on every
 * path that the router of the site has. The site is the council's own, over one connection inside transactions that are taken
 * back, each so short that nobody who acts meanwhile waits for it.
 *
 * @refuses nothing-to-rehearse, public-eyes-missing
 */
export async function rehearseRelease(
  tools: ReleaseRehearsal,
  item: RehearsedItem,
): Promise<Result<RehearsalResult, RehearsalRefusal>> {
  const { councilId, itemId } = item
  const papers = await papersKeptBackOf(tools.office, councilId, itemId)
  if (papers.length === 0) return refuse({ code: 'nothing-to-rehearse' })
  if (!(await mayLookAsPublic(tools.pool))) return refuse({ code: 'public-eyes-missing' })
  const ground = await paperGround(tools, councilId, papers)
  const theatre = await Theatre.open(tools, item, { papers, ground })
  try {
    const now = await theatre.play({ phase: 'now', at: item.at })
    const release = await playRelease(theatre, papers, item.at)
    return accept({ phases: [now, ...(release === undefined ? [] : [release])] })
  } finally {
    await theatre.close()
  }
}

/** Everybody's walk after the release that is being prepared; `undefined` where no paper of the item ends by one yet. */
async function playRelease(
  theatre: Theatre,
  papers: readonly DeskPaper[],
  today: Instant,
): Promise<RehearsedPhase | undefined> {
  const released = papers.filter(isToBeReleased)
  if (released.length === 0) return undefined
  const at = released.reduce((latest, paper) => laterOf(latest, expectedAt(paper)), today)
  const ids = released.map(({ document_id: id }) => id)
  const acts: Acts = (session) => releaseAhead(session, ids)
  const refusal = await theatre.refusalOf(at, acts)
  if (refusal !== undefined) {
    const refused = explainRefusal(refusal).sentence
    return { phase: 'release', at, asked: 0, reached: [], missing: [], unanswered: [], refused }
  }
  const played = await theatre.play({ phase: 'release', at, acts })
  return { ...played, missing: released.flatMap((paper) => missingOf(paper, played)) }
}

/** An embargo is there to end; an exemption ends where somebody has begun to end it. */
function isToBeReleased(paper: DeskPaper): boolean {
  return paper.class === 'embargoed' || (paper.class === 'exempt' && paper.has_steps)
}

function expectedAt(paper: DeskPaper): Instant | undefined {
  const accessClass = classFromColumns(paper)
  return accessClass.class === 'embargoed' ? accessClass.expectedAt : undefined
}

function laterOf(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other > one ? other : one
}

/** The places at which the public ought to find a released paper and does not. */
function missingOf(paper: DeskPaper, { reached }: RehearsedPhase): string[] {
  const { document_id: id, item_id: itemId, title } = paper
  const found = reached.filter((reach) => reach.reader === stranger.key && reach.documentId === id)
  const isAt = (address: string, what?: string) =>
    found.some((reach) => reach.address.startsWith(address) && (what === undefined || reach.what === what))
  const wanted: readonly [string, boolean][] = [
    [`/documents/${id}`, isAt(`/documents/${id}`)],
    [`/documents/${id}/file`, isAt(`/documents/${id}/file`, 'file')],
    [`/items/${itemId}`, itemId === null || isAt(`/items/${itemId}`)],
    ['/sitemap.xml', isAt('/sitemap.xml') || isAt('/site-maps/')],
    [`/search?q=${encodeURIComponent(title)}`, isAt(`/search?q=${encodeURIComponent(title)}`)],
  ]
  return wanted.filter(([, isThere]) => !isThere).map(([address]) => address)
}
