import {
  addressCounts,
  addressedKinds,
  addressesOfKind,
  type AddressedKind,
} from '../../store/public/site-map.ts'
import type { PublicRecord } from '../../store/public/public-record.ts'

/** How many addresses one site map holds at most; the protocol allows 50,000. */
const addressesPerMap = 20_000

const listAddresses = [
  '/',
  '/meetings',
  '/bodies',
  '/decisions',
  '/commitments',
  '/decision-notices',
  '/forward-plan',
  '/notices',
  '/documents',
  '/people',
  '/political-groups',
  '/wards',
  '/attendance',
  '/interests',
  '/dispensations',
  '/outside-bodies',
  '/improvement-plans',
  '/interventions',
  '/inspections',
  '/you-said-we-did',
  '/you-said-we-did/in-short',
  '/search',
  '/accessibility-statement',
  '/privacy',
]

/** The site map of a council: every public address, or, where they are many, the addresses of its parts. */
export async function siteMap(record: PublicRecord, base: string, perMap = addressesPerMap): Promise<string> {
  const counts = await addressCounts(record)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total + listAddresses.length <= perMap) {
    const ofKinds = await Promise.all(
      addressedKinds.map((kind) => addressesOfKind(record, { kind, skipped: 0, count: perMap })),
    )
    return urlSet(base, [...listAddresses, ...ofKinds.flat()])
  }
  const parts = addressedKinds.flatMap((kind) =>
    Array.from(
      { length: Math.ceil(counts[kind] / perMap) },
      (_, part) => `/site-maps/${kind}-${part + 1}.xml`,
    ),
  )
  return indexOf(base, ['/site-maps/lists-1.xml', ...parts])
}

/** One part of a large site map by its file name; `undefined` where there is no such part. */
export async function siteMapPart(
  record: PublicRecord,
  { base, name, perMap = addressesPerMap }: { base: string; name: string; perMap?: number },
): Promise<string | undefined> {
  if (name === 'lists-1.xml') return urlSet(base, listAddresses)
  const [, kind, number] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(name) ?? []
  if (!addressedKinds.includes(kind as AddressedKind)) return undefined
  const skipped = (Number(number) - 1) * perMap
  const addresses = await addressesOfKind(record, { kind: kind as AddressedKind, skipped, count: perMap })
  return addresses.length === 0 ? undefined : urlSet(base, addresses)
}

const opening = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

function urlSet(base: string, addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${locationOf(base, address)}</loc></url>\n`).join('')
  return `${opening}<urlset ${namespace}>\n${urls}</urlset>\n`
}

function indexOf(base: string, addresses: readonly string[]): string {
  const maps = addresses
    .map((address) => `<sitemap><loc>${locationOf(base, address)}</loc></sitemap>\n`)
    .join('')
  return `${opening}<sitemapindex ${namespace}>\n${maps}</sitemapindex>\n`
}

function locationOf(base: string, address: string): string {
  return `${base}${address}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
