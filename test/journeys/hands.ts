import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { TestDatabase } from '../../src/store/test-database.ts'
import { checkPage } from '../conformance/page-checks.ts'

/** For journeys with a pointer: what people did by hand in it, and what axe found on the pages that were looked at. */
export type Hands = {
  /** Counts the pages that somebody opens. */
  readonly counted: (page: Page) => Page
  readonly click: (locator: Locator) => Promise<void>
  readonly tick: (locator: Locator) => Promise<void>
  readonly write: (locator: Locator, text: string) => Promise<void>
  readonly pick: (locator: Locator, option: Parameters<Locator['selectOption']>[0]) => Promise<void>
  /** Follows the first link of the page with this name. */
  readonly follow: (page: Page, name: string) => Promise<void>
  /** Presses the first button of the page with this name. */
  readonly press: (page: Page, name: string) => Promise<void>
  /** Has axe look at a page, and takes its picture where a folder is named for it. */
  readonly look: (page: Page, name: string) => Promise<void>
  readonly faults: readonly string[]
  /** What it has cost so far, for the table of timings. */
  readonly cost: () => string
}

/** The hands of the people of one journey. */
export function peopleAtWork(): Hands {
  const done = { pages: 0, clicks: 0, fields: 0 }
  const faults: string[] = []
  const click = async (locator: Locator) => {
    done.clicks += 1
    await locator.click()
  }
  return {
    counted: (page) =>
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) done.pages += 1
      }),
    click,
    tick: async (locator) => {
      done.clicks += 1
      await locator.check({ force: true })
    },
    write: async (locator, text) => {
      done.fields += 1
      await locator.fill(text)
    },
    pick: async (locator, option) => {
      done.clicks += 1
      await locator.selectOption(option)
    },
    follow: (page, name) => click(page.getByRole('main').getByRole('link', { name, exact: true }).first()),
    press: (page, name) => click(page.getByRole('main').getByRole('button', { name, exact: true }).first()),
    look: async (page, name) => {
      for (const fault of await checkPage(page.context(), { url: page.url() }))
        faults.push(`${name}: ${fault}`)
      const folder = process.env['MOOTHALL_SHOTS']
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    },
    faults,
    cost: () => `pages ${done.pages}, clicks and choices ${done.clicks}, fields ${done.fields}`,
  }
}

/** How many acts stand in the audit trail of a council. */
export async function actsOf(database: TestDatabase, councilId: string): Promise<number> {
  const rows = await database.office
    .selectFrom('audit_entry')
    .select('entry_no')
    .where('council_id', '=', councilId as never)
    .execute()
  return rows.length
}
