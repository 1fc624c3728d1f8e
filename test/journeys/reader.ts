import { join } from 'node:path'
import { after } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { hasTool, openBrowser } from '../conformance/page-checks.ts'
import { makeFolder, removeFolder, startMoothall, type MoothallProcess } from './moothall-process.ts'

/** How a person reads: the size of the window, whether scripts run, and which addresses lead to which machine. */
export type Reading = {
  readonly width?: number
  readonly height?: number
  readonly javaScriptEnabled?: boolean
}

/** A person with a browser. */
export type Reader = { readonly page: Page; readonly close: () => Promise<void> }

/** The site of Ashcombe for this test file, as `npm start` makes it, and the folder of its data. */
export async function ashcombeSite(): Promise<MoothallProcess & { readonly dataFolder: string }> {
  const folder = await makeFolder()
  const dataFolder = join(folder, 'data')
  try {
    const site = await startMoothall({ MOOTHALL_DATA: dataFolder })
    after(async () => {
      await site.stop()
      await removeFolder(folder)
    })
    return { ...site, dataFolder }
  } catch (fault) {
    await removeFolder(folder)
    throw fault
  }
}

/**
 * Gives persons with a browser to a test file, each with a window of their own. Where there is no browser they are
 * `undefined`, and {@link hasTool} has said so.
 */
export async function readersOf(
  address: string,
): Promise<(reading?: Reading) => Promise<Reader | undefined>> {
  if (!(await hasTool('Chromium'))) return () => Promise.resolve(undefined)
  const browser = await openBrowser()
  after(() => browser.close())
  return async ({ width = 1280, height = 900, javaScriptEnabled = true } = {}) => {
    const context: BrowserContext = await browser.newContext({
      baseURL: address,
      viewport: { width, height },
      javaScriptEnabled,
    })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    return { page, close: () => context.close() }
  }
}

/** Does what leads to another page, and waits until that page is there. */
export async function follow(page: Page, lead: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), lead()])
}
