import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { PublicRecord, Row } from '../store/public/public-record.ts'
import type { Formats } from '../web/catalogue.ts'
import type { Page } from '../web/layout.ts'

/** What a page is told about the visit: whose record it reads, which day it is there, and how to write dates. */
export type Visit = {
  readonly record: PublicRecord
  readonly council: Row<'council'>
  readonly today: CalendarDate
  readonly say: Formats
  /** Whether the site takes forms from the public. */
  readonly takesForms?: boolean
}

/** A page of the public site; `status` where it is not 200. */
export type PublicPage = Page & { readonly status?: 400 | 404 | 410 }

/** What stands in the address: the name of a thing, and the rest as the page's schema lets it through. */
export type Asked<Query = unknown> = { readonly id: string; readonly query: Query }

/** Makes one page; `undefined` where nothing that is public stands at the address. */
export type PageMaker<Query = unknown> = (
  visit: Visit,
  asked: Asked<Query>,
) => Promise<PublicPage | undefined>
