import type { SiteSettings } from '../../src/publish/site.ts'

/** What the router of a site is told, as it is told: the addresses that are asked for by GET, with what varies in them named. */
export function publicRoutes(): {
  readonly urls: string[]
  readonly onRoute: NonNullable<SiteSettings['onRoute']>
} {
  const urls: string[] = []
  return {
    urls,
    onRoute: ({ method, url }) => {
      if ([method].flat().includes('GET')) urls.push(url)
    },
  }
}

/** Whether an address names one thing. */
export function namesOne(url: string): boolean {
  return url.includes(':')
}

/** The address at which something of a name would stand. */
export function addressOf(url: string, name: string): string {
  return url.replace(':version', '1').replaceAll(/:\w+/g, () => name)
}
