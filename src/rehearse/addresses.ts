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

/** The addresses of routes below no other route with a name in it, with every name put into every place. */
export function topAddresses(urls: readonly string[], names: AddressNames): string[] {
  return namedAddresses(
    urls.filter((url) => parentOf(url, urls) === undefined),
    names,
  )
}

/** The addresses just below one that is there: what the router has under it, with every name put into what is left open. */
export function addressesBelow(address: string, urls: readonly string[], names: AddressNames): string[] {
  const path = address.split('?')[0] ?? address
  const parents = urls.filter((url) => url.includes(':') && isOfRoute(path, url))
  return parents
    .flatMap((parent) =>
      urls.filter((url) => parentOf(url, urls) === parent).map((url) => path + url.slice(parent.length)),
    )
    .flatMap((url) => filled(url, names))
}

const aPart = /:[a-zA-Z]+/

function filled(url: string, names: AddressNames): string[] {
  const part = aPart.exec(url)?.[0]
  if (part === undefined) return [url]
  const all = [...names.papers, ...names.around, ...names.numbers]
  return all.flatMap((name) => filled(url.replace(part, name), names))
}

/** The longest other route, with a name in it, that an address goes on from. */
function parentOf(url: string, urls: readonly string[]): string | undefined {
  return urls.reduce<string | undefined>(
    (longest, other) =>
      other.length > (longest?.length ?? 0) && other.includes(':') && url.startsWith(`${other}/`)
        ? other
        : longest,
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
