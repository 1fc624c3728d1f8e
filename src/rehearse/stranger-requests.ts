import type { RehearsalPhase } from '../council/rehearsal/rehearsal.ts'
import { linksIn, namedAddresses, paperAddresses, plainAddresses, searchesFor } from './addresses.ts'
import type { PaperGround } from './ground.ts'
import type { SiteAnswer } from './marks.ts'
import type { SiteRequest } from './site-client.ts'
import type { WalkPlan } from './walk.ts'

/**
 * What a stranger asks for who knows a paper and every name around it: each address of the router, searches for its words, and its
 * own addresses by every method, range and condition. From there it goes wherever the public site leads: after a release, from the pages
 * alone that show something of the papers, and not from the site map, which leads to all of them.
 */
export function strangerPlan(urls: readonly string[], ground: PaperGround, phase: RehearsalPhase): WalkPlan {
  return {
    first: strangerRequests(urls, ground),
    next: ({ answer, hasReached }) =>
      phase === 'now' || (hasReached && isPage(answer)) ? publicLinksIn(answer) : [],
  }
}

function isPage({ headers }: SiteAnswer): boolean {
  return String(headers['content-type']).startsWith('text/html')
}

function publicLinksIn(answer: SiteAnswer): string[] {
  return linksIn(answer).filter((link) => isOfPublicSite(link) && !link.startsWith('/assets/'))
}

function strangerRequests(urls: readonly string[], { names, searches, papers }: PaperGround): SiteRequest[] {
  const plain = plainAddresses(urls)
  const named = [
    ...namedAddresses(urls.filter(isOfPublicSite), names),
    ...paperAddresses(
      urls.filter((url) => !isOfPublicSite(url)),
      names,
    ),
  ]
  const own = named.filter(
    (address) => isOfPublicSite(address) && names.papers.some((id) => address.includes(id)),
  )
  const tags = papers.flatMap(({ digests }) => [...digests].map((digest) => `"${digest.slice(0, 32)}"`))
  const conditions: readonly Omit<SiteRequest, 'address'>[] = [
    { method: 'HEAD' },
    { headers: { range: 'bytes=0-1023' } },
    { headers: { 'if-none-match': '*' } },
    ...tags.map((tag) => ({ headers: { 'if-none-match': tag } })),
  ]
  return [
    ...[...plain, ...named, ...searchesFor(searches)].map((address) => ({ address })),
    ...own.flatMap((address) => conditions.map((condition) => ({ address, ...condition }))),
  ]
}

function isOfPublicSite(address: string): boolean {
  return !address.startsWith('/workspace')
}
