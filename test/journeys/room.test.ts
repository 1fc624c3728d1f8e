import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { publishDecisions } from '../../src/acts/resolution/publish-decisions.ts'
import { accepted } from '../../src/acts/test-council.ts'
import { hasTool, openBrowser } from '../conformance/page-checks.ts'
import { actsOf } from './hands.ts'
import { roomSite, workerOf } from './room-site.ts'
import { WorkDone } from './work-done.ts'

const site = await roomSite()
const { council, room, roomPath, database } = site
const isHere = await hasTool('Chromium')
const work = new WorkDone()
let browser: Browser | undefined
after(() => browser?.close())

/** Somebody at a device of their own, signed in, in the room. */
async function device(actor: typeof site.colleague, size = { width: 1280, height: 900 }) {
  browser ??= await openBrowser()
  const context = await browser.newContext({ baseURL: site.address, viewport: size })
  context.setDefaultTimeout(15_000)
  await context.addCookies([await site.cookieOf(actor)])
  const page = await work.countOn(await context.newPage())
  page.on('pageerror', (fault) => console.error(fault))
  await page.goto(roomPath)
  await said(page, /Everything is saved/)
  return { context, page }
}

async function said(page: Page, words: RegExp): Promise<void> {
  await page.locator('[data-room-connection]').filter({ hasText: words }).waitFor()
}

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['MOOTHALL_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

const go = (page: Page, way: string) =>
  page.locator('.mh-room__ways').getByRole('link', { name: way, exact: true }).click()
const press = (page: Page, button: string) =>
  page.getByRole('button', { name: button, exact: true }).first().click()
const panel = (page: Page) => page.locator('[data-room-panel]')
const choose = (page: Page, label: string, option: string) =>
  panel(page).getByLabel(label, { exact: true }).first().selectOption({ label: option })
const [ada, bo, cy, di] = ['Ada Vale', 'Bo Wren', 'Cy Yarrow', 'Di Zell'].map(
  (name) => `Councillor ${name}`,
) as [string, string, string, string]

async function move(page: Page, words: string): Promise<void> {
  await go(page, 'Motion')
  await panel(page).getByLabel('Words of the motion').fill(words)
  await choose(page, 'Moved by', ada)
  await choose(page, 'Seconded by', bo)
  await press(page, 'Move it')
}

/** For so long a button takes a second press for a slip of the finger. */
const doubleClickMs = 1000

async function entries(): Promise<string[]> {
  const rows = await database.office.selectFrom('room_entry').select('kind').orderBy('sequence').execute()
  return rows.map(({ kind }) => kind)
}

test('a clerk records a whole meeting, loses the network in the middle, and a colleague carries on', async (t) => {
  if (!isHere) return
  const before = await actsOf(database, council.councilId)
  const { context, page } = await device(council.actors.clerk)

  await t.test('the roll is taken and the meeting opened', async () => {
    for (const name of [ada, bo, cy, di]) await panel(page).getByLabel(`Here: ${name}`).check({ force: true })
    await press(page, 'Save the roll')
    await choose(page, 'Who presides', ada)
    await press(page, 'Open the meeting')
    await panel(page).getByText('No item is open').waitFor()
    await press(page, 'Open item 1')
    await panel(page).getByRole('heading', { name: '1. The old mill' }).waitFor()
    await shot(page, 'opened')
  })

  await t.test('a pecuniary interest sends its member out, and keeps them out of the vote', async () => {
    await go(page, 'Declare an interest')
    await choose(page, 'Member', di)
    await choose(page, 'Kind of interest', 'Disclosable pecuniary interest')
    await panel(page).getByLabel('The interest, as declared').fill('Owns the mill')
    await choose(page, 'What the member does', 'Stays and takes part')
    await press(page, 'Save the declaration')
    await panel(page)
      .getByRole('alert')
      .getByText(/must leave for the item/)
      .waitFor()
    assert.equal(await panel(page).getByLabel('The interest, as declared').inputValue(), 'Owns the mill')
    await shot(page, 'refused')
    await choose(page, 'What the member does', 'Leaves for the item')
    await press(page, 'Save the declaration')
    await page.getByText('out for an interest').waitFor()
    await said(page, /Everything is saved/)
  })

  await t.test('without a network the room goes on, through a reload, and nothing is lost', async () => {
    await workerOf(page)
    site.cutNetwork(true) // at the site too: the worker of a page that is loaded again may forget what it was told
    await context.setOffline(true)
    await move(page, 'That permission be granted.')
    await said(page, /No network/)
    await panel(page).getByRole('link', { name: 'Amend' }).click()
    await panel(page).getByLabel('The amendment, in words').fill('Add “for three years”.')
    await panel(page)
      .getByLabel('The motion as it would then read')
      .fill('That permission be granted for three years.')
    await choose(page, 'Moved by', cy)
    await choose(page, 'Seconded by', bo)
    await press(page, 'Move it')
    await said(page, /2 entries are kept on this device/)
    await shot(page, 'offline')
    await page.reload()
    await said(page, /2 entries are kept on this device/)
    await panel(page).getByText('Add “for three years”.').waitFor()
    assert.equal((await entries()).includes('motionMoved'), false)
    site.cutNetwork(false)
    await context.setOffline(false)
    await said(page, /Everything is saved/)
    assert.equal((await entries()).filter((kind) => kind === 'motionMoved').length, 2)
  })

  await t.test('what the device keeps says nothing in the clear', async () => {
    const kept: string = await page.evaluate(`(async () => {
      const done = (asked) => new Promise((resolve) => asked.addEventListener('success', () => resolve(asked.result)))
      const opened = await done(indexedDB.open('moothall-room', 1))
      const values = await done(opened.transaction('sealed').objectStore('sealed').getAll())
      opened.close()
      return values.map(({ sealed }) => new TextDecoder().decode(sealed)).join(' ')
    })()`)
    assert.ok(kept.length > 100)
    assert.doesNotMatch(kept, /mill|Vale|permission/)
  })

  await t.test('a vote by name that does not add up is refused with its sum, and mended', async () => {
    const amendment = page.locator('.mh-room__motion').filter({ hasText: 'Amendment' })
    await amendment.getByRole('link', { name: 'Put to the vote' }).click()
    await panel(page).getByLabel(`For: ${ada}`).check({ force: true })
    await panel(page).getByLabel(`For: ${bo}`).check({ force: true })
    await press(page, 'Save the votes by name')
    await panel(page)
      .getByRole('alert')
      .getByText(/2 are named, and 3 in the room may vote. Not said yet: Councillor Cy Yarrow/)
      .waitFor()
    await shot(page, 'sum')
    assert.equal(await panel(page).getByLabel(`For: ${ada}`).isChecked(), true)
    await panel(page).getByLabel(`Against: ${cy}`).check({ force: true })
    await press(page, 'Save the votes by name')
    await page.getByText('2 for, 1 against, 0 abstaining').waitFor()
    await panel(page).getByText('That permission be granted for three years.').first().waitFor()
  })

  await t.test('an equality is resolved by the casting vote of who presides', async () => {
    await page
      .locator('.mh-room__motion')
      .filter({ hasText: 'Substantive' })
      .getByRole('link', { name: 'Put to the vote' })
      .click()
    await panel(page).locator('#vote-for').fill('1')
    await panel(page).locator('#vote-against').fill('1')
    await panel(page).locator('#vote-abstain').fill('1')
    await press(page, 'Save the count')
    await panel(page)
      .getByRole('alert')
      .getByText(/casting vote/)
      .waitFor()
    await said(page, /What was entered before is saved\. What stands in the form is not/)
    await panel(page).locator('#vote-casting').selectOption({ label: 'For' })
    await press(page, 'Save the count')
    await page.getByText('casting vote: for').waitFor()
  })

  await t.test('the resolution is drafted from the motion as amended, and read out', async () => {
    await panel(page).getByRole('link', { name: 'Draft the resolution' }).click()
    const words = panel(page).getByLabel('Words', { exact: true }).first()
    assert.equal(await words.inputValue(), 'That permission be granted for three years.')
    await press(page, 'Save the draft')
    await panel(page).getByRole('link', { name: 'Read it out' }).click()
    await shot(page, 'reading')
    await press(page, 'Agreed as read out')
    await panel(page).getByText('Agreed', { exact: true }).waitFor()
  })

  await t.test(
    'the clerk leaves, and a colleague carries on from a tablet: exclusion and close',
    async () => {
      await said(page, /Everything is saved/)
      const other = await device(site.colleague, { width: 1024, height: 768 })
      await other.page.getByText('casting vote: for').waitFor()
      await shot(other.page, 'tablet')
      await press(other.page, 'Open item 2')
      await other.page
        .getByRole('alert')
        .getByText(/Move the exclusion first/)
        .waitFor()
      await other.page.waitForTimeout(doubleClickMs) // or its button, pressed again below, would take it for a double click
      await go(other.page, 'Exclude the public')
      await panel(other.page).locator('#exclude-exempt-items-1').check({ force: true })
      await panel(other.page)
        .getByLabel(/^3\. Financial/)
        .check({ force: true })
      await choose(other.page, 'Moved by', ada)
      await choose(other.page, 'Seconded by', bo)
      await shot(other.page, 'exclude')
      await press(other.page, 'Move the exclusion')
      await other.page.getByText(/excluded from the meeting for item 2/).waitFor()
      await panel(other.page)
        .locator('.mh-room__motion')
        .filter({ hasText: 'To be decided' })
        .getByRole('link', { name: 'Put to the vote' })
        .click()
      await press(other.page, 'Agreed by assent')
      await other.page.getByText('Excluded for 2').waitFor()
      await press(other.page, 'Open item 2')
      await panel(other.page)
        .getByRole('heading', { name: /Sale to Quagga/ })
        .waitFor()
      await page.getByText('Excluded for 2').waitFor() // the first device sees what the second entered
      await go(other.page, 'Adjourn or close')
      await press(other.page, 'Close the meeting')
      await other.page.getByText('The meeting is closed.').waitFor()
      await said(other.page, /Everything is saved/)
      await other.context.close()
    },
  )

  await t.test('the decisions are what the public then reads', async () => {
    accepted(await council.act((session) => publishDecisions(session, room.meetingId)))
    const votes = await database.publicReader
      .selectFrom('published.vote')
      .select(['motion', 'carried', 'casting_vote_given'])
      .where('item_id', '=', room.itemId)
      .orderBy('position')
      .execute()
    assert.deepEqual(
      votes.slice(0, 2).map((vote) => Object.values(vote)),
      [
        ['Add “for three years”.', true, null],
        ['That permission be granted for three years.', true, 'for'],
      ],
    )
  })

  await t.test('signing out erases what the device kept', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/sign-in/)
    const left = await page.evaluate(
      `(async () => [(await indexedDB.databases()).length, sessionStorage.length, (await caches.keys()).length])()`,
    )
    assert.deepEqual(left, [0, 0, 0])
  })
  t.diagnostic(`acts ${(await actsOf(database, council.councilId)) - before}, ${work.cost()}`)
  await context.close()
})
