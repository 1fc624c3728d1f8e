import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { FoundCouncil } from '../store/public/council.ts'
import type { PublicReader } from '../store/public/public-record.ts'
import { britishFormats } from '../web/catalogue.ts'
import { isNamed } from './routes/page-routes.ts'
import { pageRoutes } from './routes/page-table.ts'
import type { PublicPage } from './visit.ts'

/** Whose record a page is made from, by which reader, and at which address of the site. */
export type PageSight = {
  readonly reader: PublicReader
  readonly council: FoundCouncil['council']
  readonly today: CalendarDate
  readonly address: string
}

/**
 * The page of the public site that stands at an address, made by the very maker that answers there, from whatever the
 * reader sees; `undefined` where nothing does. For a preview, with a reader of a transaction that is then taken back.
 */
export async function pageAt(sight: PageSight): Promise<PublicPage | undefined> {
  const { reader, council, today, address } = sight
  const [, first = '', id = ''] = address.split('/')
  const url = `/${first}${id === '' ? '' : '/:id'}`
  const route = pageRoutes.find((each) => each.url === url)
  if (route === undefined || !isNamed(route, id)) return undefined
  const record = { reader, councilId: council.council_id }
  return route.make({ record, council, today, say: britishFormats(council.zone) }, { id, query: {} })
}
