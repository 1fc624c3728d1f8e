import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { hasTool, openBrowser, openBrowserKeeping } from '../conformance/page-checks.ts'
import { roomSite, workerOf } from './room-site.ts'

const site = await roomSite()
const { council, room, roomPath, database } = site
const isHere = await hasTool('Chromium')
let browser: Browser | undefined
const folder = mkdtempSync(join(tmpdir(), 'moothall-browser-'))
after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Somebody at a device of their own, signed in, in the room. */
async function device(actor: typeof site.colleague) {
  browser ??= await openBrowser()
  const context = await browser.newContext({ baseURL: site.address })
  return { context, page: await enterRoom(context, actor) }
}

async function enterRoom(context: BrowserContext, actor: typeof site.colleague): Promise<Page> {
  context.setDefaultTimeout(20_000)
  await context.addCookies([await site.cookieOf(actor)])
  const page = await context.newPage()
  page.on('pageerror', (fault) => console.error(fault))
  await page.goto(site.address + roomPath)
  await said(page, /Everything is saved/)
  return page
}

const said = (page: Page, words: RegExp) =>
  page.locator('[data-room-connection]').filter({ hasText: words }).waitFor()
const panel = (page: Page) => page.locator('[data-room-panel]')
const press = (page: Page, button: string) =>
  page.getByRole('button', { name: button, exact: true }).first().click()
const choose = (page: Page, label: string, option: string) =>
  panel(page).getByLabel(label, { exact: true }).first().selectOption({ label: option })
const refusedEntry = (page: Page) => page.locator('[data-refused]')

async function move(page: Page, words: string, [mover, seconder]: readonly [string, string]): Promise<void> {
  await page.locator('.mh-room__ways').getByRole('link', { name: 'Motion', exact: true }).click()
  await panel(page).getByLabel('Words of the motion').fill(words)
  await choose(page, 'Moved by', `Councillor ${mover}`)
  await choose(page, 'Seconded by', `Councillor ${seconder}`)
  await press(page, 'Move it')
}

async function count(kind: string): Promise<number> {
  const rows = await database.office.selectFrom('room_entry').select('kind').execute()
  return rows.filter((row) => row.kind === kind).length
}

test('what goes wrong in a room loses nothing', async (t) => {
  if (!isHere) return
  await room.open()

  await t.test(
    'a browser is closed while entries wait, and sends them when it is opened again',
    async (step) => {
      const first = await openBrowserKeeping(folder)
      step.after(() => first.close())
      const page = await enterRoom(first, council.actors.clerk)
      await workerOf(page)
      site.cutNetwork(true) // at the site: what a browser is told of its network ends as it closes
      await first.setOffline(true)
      await press(page, 'Leaves: Councillor Di Zell')
      await said(page, /1 entry is kept on this device/)
      await first.close()

      const second = await openBrowserKeeping(folder)
      step.after(() => second.close())
      second.setDefaultTimeout(20_000)
      await second.setOffline(true)
      const again = await second.newPage()
      await again.goto(site.address + roomPath)
      await again.getByText(/locked until you have signed in again. 1 entry waits in it/).waitFor()
      assert.equal(await again.getByText('Zell').count(), 0, 'no name is shown while it is locked')
      assert.equal(await count('left'), 0, 'nothing was sent without a network')
      await second.addCookies([await site.cookieOf(council.actors.clerk)])
      site.cutNetwork(false)
      await second.setOffline(false) // the page finds by itself that the network is back
      await said(again, /Everything is saved/)
      await again.getByRole('button', { name: 'Returns: Councillor Di Zell' }).waitFor()
      assert.equal(await count('left'), 1)
    },
  )

  const clerk = await device(council.actors.clerk)
  const colleague = await device(site.colleague)
  const { page } = clerk

  await t.test('of two clerks on one item, the later is told what no longer fits', async () => {
    await clerk.context.setOffline(true)
    await move(page, 'That the mill be listed.', ['Bo Wren', 'Cy Yarrow'])
    await press(page, 'Leaves: Councillor Cy Yarrow')
    await said(page, /2 entries are kept/)
    await press(colleague.page, 'Leaves: Councillor Bo Wren')
    await press(colleague.page, 'Leaves: Councillor Cy Yarrow')
    await said(colleague.page, /Everything is saved/)
    await colleague.page.getByRole('button', { name: 'Returns: Councillor Cy Yarrow' }).waitFor()
    await clerk.context.setOffline(false)
    await page.getByText(/2 entries need you/).waitFor()
    assert.equal(await count('motionMoved'), 0)
    const gone = refusedEntry(page).filter({ hasText: 'Cy Yarrow' }).last()
    await gone.getByRole('button', { name: 'Leave it out for good' }).click()
    await page.getByText(/1 entry needs you/).waitFor()
  })

  await t.test(
    'signing out on any page names the meeting whose entries wait, and offers to stay',
    async () => {
      await page.goto(`${site.address}/workspace`)
      await page.getByRole('button', { name: 'Sign out' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('1 entry in Planning Committee, Wednesday 11 December 2024').waitFor()
      assert.equal(await page.evaluate('document.activeElement.textContent'), 'Stay signed in')
      if (process.env['MOOTHALL_SHOTS'] !== undefined)
        await page.screenshot({ path: join(process.env['MOOTHALL_SHOTS'], 'sign-out.png') })
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: 'Sign out' }).click()
      await press(page, 'Stay signed in')
      await dialog.waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: 'Sign out' }).click()
      await dialog.getByRole('link', { name: /Planning Committee/ }).click()
      await page.getByText(/1 entry needs you/).waitFor()
    },
  )

  await t.test(
    'a refused entry is changed, with what was typed in its form, and takes the old one’s place',
    async () => {
      await press(colleague.page, 'Returns: Councillor Cy Yarrow')
      await press(colleague.page, 'Returns: Councillor Di Zell')
      await page.getByRole('button', { name: 'Leaves: Councillor Di Zell' }).waitFor()
      await press(page, 'Change it')
      const words = panel(page).getByLabel('Words of the motion')
      assert.equal(await words.inputValue(), 'That the mill be listed.')
      await choose(page, 'Moved by', 'Councillor Ada Vale')
      await choose(page, 'Seconded by', 'Councillor Cy Yarrow')
      await press(page, 'Move it')
      await said(page, /Everything is saved/)
      await refusedEntry(page).waitFor({ state: 'detached' })
      await panel(page).getByText('That the mill be listed.').waitFor()
      for (let tries = 0; tries < 100 && (await count('motionMoved')) === 0; tries += 1)
        await page.waitForTimeout(50)
      assert.equal(await count('motionMoved'), 1)
    },
  )

  await t.test('a vote is taken by keyboard alone', async () => {
    await page.evaluate('document.activeElement?.blur?.()')
    const focused = () =>
      page.evaluate<string>(`document.activeElement.id || document.activeElement.textContent.trim()`)
    const tabTo = async (wanted: RegExp) => {
      for (let step = 0; step < 60 && !wanted.test(await focused()); step += 1)
        await page.keyboard.press('Tab')
      assert.match(await focused(), wanted)
    }
    await page.keyboard.press('v')
    await panel(page).getByRole('heading', { name: 'Vote', exact: true }).waitFor()
    await tabTo(/^vote-for$/)
    await page.keyboard.type('2')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1')
    await tabTo(/^Save the count$/)
    await page.keyboard.press('Enter')
    await page.getByText('2 for, 1 against, 0 abstaining').waitFor()
    await said(page, /Everything is saved/)
    assert.equal(await count('voteTaken'), 1)
    const lost = await page.evaluate('document.activeElement === document.body')
    assert.equal(lost, false)
  })

  await t.test('who signs out all the same loses what waits, and nothing of it stays', async () => {
    await page.route('**/room/entries', (route) => route.abort())
    await press(page, 'Leaves: Councillor Cy Yarrow')
    await said(page, /1 entry is kept on this device/)
    await page.goto(`${site.address}/workspace`)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await press(page, 'Sign out and erase them')
    await page.waitForURL(/sign-in/)
    assert.equal(await page.evaluate(`indexedDB.databases().then((all) => all.length)`), 0)
  })
  await clerk.context.close()
  await colleague.context.close()
})
