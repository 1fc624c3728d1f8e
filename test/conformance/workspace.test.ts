import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Browser, BrowserContext } from 'playwright-core'
import { makeFolder, removeFolder, runCommand, startMoothall } from '../journeys/moothall-process.ts'
import { browserFaults, checkPage, hasTool, markupFaults, openBrowser } from './page-checks.ts'

type Login = { readonly role: string; readonly email: string; readonly password: string }

/** How many pages of one template a role opens: the first, and one that may look different. */
const pagesOfTemplate = 2

/** The markup of every page that was opened, by who opened it and its address. */
const markups: Record<string, string> = {}
/** How many pages of each template were opened in the browser: one role's is like another's, or its markup says otherwise. */
const looked = new Map<string, number>()

describe('every screen of the workspace', async () => {
  const isChecked = (await hasTool('Chromium')) && (await hasTool('Java'))
  if (!isChecked) return
  const folder = await makeFolder()
  const environment = { MOOTHALL_DATA: join(folder, 'data') }
  const site = await startMoothall(environment)
  const browser = await openBrowser()
  after(async () => {
    await browser.close()
    await site.stop()
    await removeFolder(folder)
  })
  const printed = await runCommand(environment, ['example', 'logins', '--json'])
  const logins = JSON.parse(printed.out) as Login[]

  for (const login of logins) {
    it(`opens, and has no fault at any width: ${login.role}`, async () => {
      const context = await signedIn(browser, site.address, login)
      const { faults, opened } = await walk(context, site.address, login.role)
      const look = async (address: string) => {
        const before = looked.get(templateOf(address)) ?? 0
        if (before >= pagesOfTemplate) return
        looked.set(templateOf(address), before + 1)
        const url = `${site.address}${address}`
        const found = before === 0 ? await checkPage(context, { url }) : await browserFaults(context, url)
        faults.push(...found.map((fault) => `${address}: ${fault}`))
      }
      await twoAtATime(opened, look)
      await context.close()
      assert.deepEqual(faults, [])
    })
  }

  it('has no fault in its markup', async () => {
    assert.ok(Object.keys(markups).length > logins.length)
    assert.deepEqual(await markupFaults(markups), [])
  })
})

/** Does something with each, two at a time: while the browser draws one page the site makes another. */
async function twoAtATime(addresses: readonly string[], work: (address: string) => Promise<void>) {
  const waiting = [...addresses]
  const worker = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) await work(address)
  }
  await Promise.all([worker(), worker()])
}

/** Follows every link of the workspace from its first page, as far as a role is led. */
async function walk(context: BrowserContext, site: string, role: string) {
  const faults: string[] = []
  const opened: string[] = []
  const waiting = ['/workspace']
  const linkedFrom = new Map<string, string>()
  const met = new Map([[templateOf('/workspace'), 1]])
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const answer = await context.request.get(`${site}${address}`)
    if (answer.status() !== 200)
      faults.push(`${address}: answered ${answer.status()}, linked from ${linkedFrom.get(address)}`)
    if (!/text\/html/.test(answer.headers()['content-type'] ?? '')) continue // a download is no page
    opened.push(address)
    const markup = await answer.text()
    markups[`${role} ${address}`] = markup
    for (const link of linksOn(markup)) {
      const count = met.get(templateOf(link)) ?? 0
      if (count >= pagesOfTemplate || opened.includes(link) || waiting.includes(link)) continue
      met.set(templateOf(link), count + 1)
      waiting.push(link)
      linkedFrom.set(link, address)
    }
  }
  return { faults, opened }
}

function linksOn(markup: string): string[] {
  return [...markup.matchAll(/href="(\/workspace[^"#]*)/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/[?&]draft=/.test(link))
}

/** What is the same of addresses that show the same kind of page: identifiers, numbers and answers are left out. */
function templateOf(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const asked = [...new Set(new URLSearchParams(query).keys())].toSorted().join('&')
  return `${path.replaceAll(/[0-9a-z]{4}(?:-[0-9a-z]{4}){3}/g, ':id').replaceAll(/\d+/g, ':n')}?${asked}`
}

async function signedIn(browser: Browser, address: string, login: Login): Promise<BrowserContext> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${address}/workspace/sign-in`)
  await page.getByLabel('E-mail address').fill(login.email)
  await page.getByLabel('Password', { exact: true }).fill(login.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your work' }).waitFor()
  await page.close()
  return context
}
