import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { checkPage, hasTool, openBrowser } from '../conformance/page-checks.ts'
import { roomSite } from './room-site.ts'

const site = await roomSite()
const { council, roomPath, database } = site
const isHere = await hasTool('Chromium')
let browser: Browser | undefined
after(() => browser?.close())

async function device(options: { javaScriptEnabled?: boolean; width?: number } = {}) {
  browser ??= await openBrowser()
  const { javaScriptEnabled = true, width = 1280 } = options
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ baseURL: site.address, viewport, javaScriptEnabled })
  context.setDefaultTimeout(15_000)
  await context.addCookies([await site.cookieOf(council.actors.clerk)])
  return context
}

/** Pictures of a page at the widths of a desk and a telephone, where a folder for them is named. */
async function shots(page: Page, name: string): Promise<void> {
  const folder = process.env['MOOTHALL_SHOTS']
  if (folder === undefined) return
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** What no page of the room may have at either width: it must not be wider than the window. */
async function overhangs(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const over = await page.evaluate<string[]>(`(() => {
      const name = (element) => element.tagName + '.' + element.className
      const wide = [...document.querySelectorAll('[data-room-panel] *, .mh-room__people *, .mh-room__agenda *')].filter((element) => {
        if (element.closest('.govuk-visually-hidden, thead') !== null || element.matches('input')) return false // drawn by their labels
        const column = element.closest('[data-room-panel], .mh-room__people, .mh-room__agenda').getBoundingClientRect()
        const box = element.getBoundingClientRect()
        return box.width > 0 && (box.right > column.right + 9 || box.left < column.left - 9)
      })
      const page = document.documentElement
      return [...(page.scrollWidth > page.clientWidth ? ['the page'] : []), ...wide.map(name)]
    })()`)
    found.push(...over.map((what) => `at ${width} px: ${what}`))
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}

/** The buttons, links and boxes of the room that a finger cannot well hit: lower than 44 px at the width of a tablet. */
async function smallTargets(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 768, height: 1024 })
  const found = await page.evaluate<string[]>(`(() => {
    const targets = document.querySelectorAll('.mh-room button, .mh-room__ways a, .mh-room__acts > a, .mh-room .govuk-radios__item')
    return [...targets].filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 120))
  })()`)
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}

const panel = (page: Page) => page.locator('[data-room-panel]')
const go = (page: Page, way: string) =>
  page.locator('.mh-room__ways').getByRole('link', { name: way, exact: true }).click()
const press = (page: Page, button: string) =>
  page.getByRole('button', { name: button, exact: true }).first().click()
const choose = (page: Page, label: string, option: string) =>
  panel(page).getByLabel(label, { exact: true }).first().selectOption({ label: option })
const alert = (page: Page, words: RegExp) => panel(page).getByRole('alert').getByText(words).waitFor()
const [ada, bo, cy, di] = ['Ada Vale', 'Bo Wren', 'Cy Yarrow', 'Di Zell'].map(
  (name) => `Councillor ${name}`,
) as [string, string, string, string]

test('a short meeting is recorded by plain forms, where no script runs', async (t) => {
  if (!isHere) return
  const context = await device({ javaScriptEnabled: false })
  const page = await context.newPage()

  await t.test('it cannot open before somebody presides; then it opens', async () => {
    await page.goto(roomPath)
    await press(page, 'Open the meeting')
    await alert(page, /Choose who it is/)
    await page.locator('.govuk-error-summary a').click()
    assert.equal(await page.locator('#open-person:target').count(), 1)
    for (const name of [ada, bo, cy]) await panel(page).getByLabel(`Here: ${name}`).check({ force: true })
    await panel(page).getByLabel(`Apologies: ${di}`).check({ force: true })
    await press(page, 'Save the roll')
    assert.equal(await panel(page).getByLabel(`Here: ${ada}`).isChecked(), true)
    assert.equal(await panel(page).getByLabel(`Apologies: ${di}`).isChecked(), true)
    await shots(page, 'plain-roll')
    await choose(page, 'Who presides', ada)
    await press(page, 'Open the meeting')
    await panel(page).getByText('No item is open').waitFor()
    await press(page, 'Open item 1')
    await panel(page).getByRole('heading', { name: '1. The old mill' }).waitFor()
  })

  await t.test('somebody leaves and comes back', async () => {
    await page.getByRole('button', { name: `Leaves: ${bo}` }).click()
    await page.getByRole('button', { name: `Returns: ${bo}` }).click()
    await page.getByRole('button', { name: `Leaves: ${bo}` }).waitFor()
    assert.equal(new URL(page.url()).pathname, roomPath)
  })

  await t.test('a declaration that its class does not allow keeps what was typed', async () => {
    await go(page, 'Declare an interest')
    await choose(page, 'Member', cy)
    await choose(page, 'Kind of interest', 'Disclosable pecuniary interest')
    await panel(page).getByLabel('The interest, as declared').fill('Owns the mill')
    await choose(page, 'What the member does', 'Stays and takes part')
    await press(page, 'Save the declaration')
    await alert(page, /must leave for the item/)
    const kept = panel(page).getByLabel('The interest, as declared')
    assert.equal(await kept.inputValue(), 'Owns the mill')
    await choose(page, 'Kind of interest', 'Non-registrable interest')
    await kept.fill('Lives near it')
    await press(page, 'Save the declaration')
    await panel(page).getByText('Lives near it').waitFor()
  })

  await t.test('a motion is moved, and seconded afterwards', async () => {
    await go(page, 'Motion')
    await panel(page).getByLabel('Words of the motion').fill('That permission be granted.')
    await choose(page, 'Moved by', ada)
    await press(page, 'Move it')
    await panel(page).getByText('not seconded').waitFor()
    await choose(page, 'Seconded by', bo)
    await press(page, 'Second it')
    await panel(page)
      .getByText(/seconded by/)
      .waitFor()
    await shots(page, 'plain-item')
  })

  await t.test('its panels keep to WCAG 2.2 AA and fit a telephone', async () => {
    const scripted = await device()
    for (const show of [
      '',
      'roll',
      'declare',
      'vote',
      'ballot',
      'ownVote',
      'exclude',
      'resolution',
      'record',
    ])
      assert.deepEqual(await checkPage(scripted, { url: `${roomPath}?show=${show}` }), [], show)
    await scripted.close()
  })

  await t.test('a vote by name that does not add up is refused beside the names, then mended', async () => {
    await panel(page).getByRole('link', { name: 'Put to the vote' }).click()
    assert.deepEqual(await overhangs(page), [])
    assert.deepEqual(await smallTargets(page), [])
    await panel(page).getByLabel(`For: ${ada}`).check({ force: true })
    await panel(page).getByLabel(`Against: ${bo}`).check({ force: true })
    await press(page, 'Save the votes by name')
    await alert(page, /2 are named, and 3 in the room may vote. Not said yet: Councillor Cy Yarrow/)
    await shots(page, 'plain-vote')
    const href = await page.locator('.govuk-error-summary a').getAttribute('href')
    assert.equal(await panel(page).locator(`${href} input[type=radio]`).count(), 12)
    assert.equal(await panel(page).getByLabel(`For: ${ada}`).isChecked(), true)
    assert.equal(await panel(page).getByLabel(`Against: ${bo}`).isChecked(), true)
    await panel(page).getByLabel(`For: ${cy}`).check({ force: true })
    await press(page, 'Save the votes by name')
    await page.getByText('2 for, 1 against, 0 abstaining').waitFor()
  })

  await t.test('straight after a vote by hands, a member has how they voted recorded', async () => {
    await go(page, 'Motion')
    await panel(page).getByLabel('Words of the motion').fill('That the meeting break for ten minutes.')
    await choose(page, 'Kind', 'Procedural')
    await choose(page, 'Moved by', ada)
    await choose(page, 'Seconded by', bo)
    await press(page, 'Move it')
    await panel(page).getByRole('link', { name: 'Put to the vote' }).click()
    await panel(page).getByLabel('For', { exact: true }).first().fill('2')
    await panel(page).getByLabel('Against', { exact: true }).first().fill('1')
    await press(page, 'Save the count')
    await panel(page).getByRole('link', { name: 'Record how a member voted' }).click()
    assert.deepEqual(await overhangs(page), [])
    assert.deepEqual(await smallTargets(page), [])
    await press(page, 'Record it')
    await alert(page, /Choose how they voted/)
    await choose(page, 'How they voted', 'Against')
    await panel(page).getByLabel(bo).check({ force: true })
    await panel(page).getByLabel(cy).check({ force: true })
    await press(page, 'Record it')
    await alert(page, /1 was counted against, and 2 would be recorded/)
    await shots(page, 'plain-own-vote')
    assert.equal(await panel(page).getByLabel(cy).isChecked(), true)
    await panel(page).getByLabel(bo).uncheck({ force: true })
    await press(page, 'Record it')
    await panel(page).getByText(`Recorded at the member’s request: ${cy} (against)`).waitFor()
    await shots(page, 'plain-own-vote-recorded')
  })

  await t.test(
    'a ballot is held by rounds, with a casting vote, and its winner begins the resolution',
    async () => {
      await panel(page).getByRole('link', { name: 'Hold a ballot' }).click()
      await press(page, 'Open the ballot')
      await alert(page, /Say to which place/)
      await panel(page).getByLabel('The place, such as').fill('Chair of the mill group')
      await press(page, 'Open the ballot')
      for (const [candidate, proposer, seconder] of [
        [ada, bo, cy],
        [bo, cy, ada],
        [cy, ada, bo],
      ] as const) {
        await choose(page, 'Candidate', candidate)
        await choose(page, 'Nominated by', proposer)
        await choose(page, 'Seconded by', seconder)
        await press(page, 'Nominate')
      }
      await panel(page).getByLabel(`Votes for ${ada}`).fill('1')
      await panel(page).getByLabel(`Votes for ${bo}`).fill('1')
      await press(page, 'Save the round')
      await alert(page, /2 for the candidates, 0 spoilt and 0 not voting make 2, and 3 in the room may vote/)
      assert.equal(await panel(page).getByLabel(`Votes for ${ada}`).inputValue(), '1')
      assert.deepEqual(await overhangs(page), [])
      assert.deepEqual(await smallTargets(page), [])
      await panel(page).getByLabel(`Votes for ${cy}`).fill('1')
      await press(page, 'Save the round')
      await alert(page, /have the fewest votes alike/)
      await shots(page, 'plain-ballot')
      await choose(page, 'Who goes out by the casting vote, only where the fewest votes are equal', cy)
      await press(page, 'Save the round')
      await panel(page).getByRole('heading', { name: 'Round 2' }).waitFor()
      await panel(page).getByLabel(`Votes for ${ada}`).fill('2')
      await panel(page).getByLabel('Spoilt papers').fill('1')
      await press(page, 'Save the round')
      await panel(page).getByText(`Elected: ${ada}`).waitFor()
      await shots(page, 'plain-ballot-over')
      await panel(page).getByRole('link', { name: 'Back to the room' }).click()
      await panel(page).getByText(`Elected: ${ada}`).waitFor()
    },
  )

  await t.test('a resolution is drafted and agreed, the item and the meeting are closed', async () => {
    await panel(page).getByRole('link', { name: 'Draft the resolution' }).click()
    await shots(page, 'plain-resolution')
    const second = panel(page).getByLabel('Words').nth(1)
    assert.equal(await second.inputValue(), `Elect ${ada} as Chair of the mill group.`)
    assert.equal(await panel(page).getByLabel('Verb').nth(1).inputValue(), 'elect')
    await press(page, 'Save the draft')
    await press(page, 'Agreed as read out')
    await panel(page).getByText('Agreed', { exact: true }).waitFor()
    await press(page, 'Close the item')
    await go(page, 'Adjourn or close')
    await press(page, 'Close the meeting')
    await page.getByText('The meeting is closed.').waitFor()
    const ways = await page.locator('.mh-room__ways a').allInnerTexts()
    assert.deepEqual(ways, ['Now', 'Record so far', 'Keys'])
    await page.goto(`${page.url().split('?')[0]}?show=declare`)
    await page.getByText('The meeting is closed.').waitFor()
    await go(page, 'Record so far')
    await page.getByText('The meeting was closed.').waitFor()
    await shots(page, 'plain-record')
    const kinds = await database.office.selectFrom('room_entry').select('kind').orderBy('sequence').execute()
    assert.equal(kinds.at(-1)?.kind, 'meetingClosed')
    assert.equal(kinds.filter(({ kind }) => kind === 'voteTaken').length, 2)
  })
  await context.close()
})
