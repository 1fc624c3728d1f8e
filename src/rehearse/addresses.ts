import type { SiteRoute } from './site-maker.ts'
import type { SiteAnswer } from './marks.ts'

/** The names that can stand in an address: of the papers themselves, and of everything around them. */
export type AddressNames = {
  readonly papers: readonly string[]
  readonly around: readonly string[]
  /** The numbers of versions. */
  readonly numbers: readonly string[]
}

/** Every address that the router answers to somebody who looks: sockets and the bare end of a wildcard are none. */
export function lookedAt(routes: readonly SiteRoute[]): string[] {
  const gets = routes.filter(({ method, url }) => [method].flat().includes('GET') && !url.includes('*'))
  return [...new Set(gets.map(({ url }) => url))].filter((url) => !url.endsWith('/live'))
}

/** The addresses that have no name in them. */
export function plainAddresses(urls: readonly string[]): string[] {
  return urls.filter((url) => !url.includes(':'))
}

/** The addresses of routes with every name put into every place. */
export function namedAddresses(urls: readonly string[], names: AddressNames): string[] {
  return urls.filter((url) => url.includes(':')).flatMap((url) => filled(url, names))
}

/** The addresses of routes with the name of a paper in their first place. */
export function paperAddresses(urls: readonly string[], names: AddressNames): string[] {
  return urls
    .filter((url) => url.includes(':'))
    .flatMap((url) => names.papers.flatMap((id) => filled(url.replace(aPart, id), { ...names, around: [] })))
}

/** Routes by what they lie below: each route with a name in it has those that go on from it. */
export type RouteTree = {
  readonly tops: readonly string[]
  readonly below: ReadonlyMap<string, readonly string[]>
}

/** Puts routes below the longest other one that has a name in it and that they go on from. */
export function routeTree(urls: readonly string[]): RouteTree {
  const named = urls.filter((url) => url.includes(':'))
  const parents = new Map(named.map((url) => [url, parentOf(url, named)]))
  const below = named.map((url) => [url, named.filter((other) => parents.get(other) === url)] as const)
  return { tops: named.filter((url) => parents.get(url) === undefined), below: new Map(below) }
}

/** The addresses of routes below no other route with a name in it, with every name put into every place. */
export function topAddresses({ tops }: RouteTree, names: AddressNames): string[] {
  return namedAddresses(tops, names)
}

/** The addresses just below one that is there: what the router has under it, with every name put into what is left open. */
export function addressesBelow(address: string, { below }: RouteTree, names: AddressNames): string[] {
  const path = address.split('?')[0] ?? address
  return [...below]
    .filter(([parent, urls]) => urls.length > 0 && isOfRoute(path, parent))
    .flatMap(([parent, urls]) => urls.map((url) => path + url.slice(parent.length)))
    .flatMap((url) => filled(url, names))
}

const aPart = /:[a-zA-Z]+/

function filled(url: string, names: AddressNames): string[] {
  const part = aPart.exec(url)?.[0]
  if (part === undefined) return [url]
  const all = [...names.papers, ...names.around, ...names.numbers]
  return all.flatMap((name) => filled(url.replace(part, name), names))
}

function parentOf(url: string, named: readonly string[]): string | undefined {
  return named.reduce<string | undefined>(
    (longest, other) =>
      other.length > (longest?.length ?? 0) && url.startsWith(`${other}/`) ? other : longest,
    undefined,
  )
}

function isOfRoute(path: string, url: string): boolean {
  const [given, wanted] = [path.split('/'), url.split('/')]
  return (
    given.length === wanted.length &&
    wanted.every((part, index) => part.startsWith(':') || part === given[index])
  )
}

/** Where an answer leads on to within the public site. */
export function linksIn({ body, headers }: SiteAnswer): string[] {
  if (!/html|xml/.test(String(headers['content-type'] ?? ''))) return []
  const found = body.toString('utf8').matchAll(/(?:href="|<loc>https?:\/\/[^/<]*)(\/[^"<#]*)/g)
  return [...found].map(([, address = '']) => address.replaceAll('&amp;', '&'))
}

/** The searches of somebody who knows the words of a paper. */
export function searchesFor(words: readonly string[]): string[] {
  return words.flatMap((word) => [
    `/search?q=${encodeURIComponent(word)}`,
    `/workspace/search?q=${encodeURIComponent(word)}`,
  ])
}
