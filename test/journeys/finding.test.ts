import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { ashcombeSite, follow, readersOf } from './reader.ts'

const { address } = await ashcombeSite()
const openReader = await readersOf(address)

test('a member of the public finds the next meeting from the home page and learns why a report is to follow', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/')
  await openLink(page, 'The calendar of meetings')
  assert.match(await heading(page), /^Meetings in /)
  await page.goBack()
  const meeting = page
    .getByRole('article')
    .filter({ hasText: 'Agenda published' })
    .filter({ hasText: 'Children and Families Scrutiny Sub-Committee' })
  await follow(page, () => meeting.getByRole('link').click())
  assert.match(await heading(page), /^Children and Families Scrutiny Sub-Committee, .*: agenda/)
  const agenda = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'Report to follow' })
    .filter({ hasNotText: 'embargoed' })
  await follow(page, () => agenda.getByRole('link').first().click())
  const text = await page.getByRole('main').innerText()
  assert.match(text, /To follow: .+\n+.{20,}\n+It comes from: .+\n+It is expected on \w+day \d+ \w+ \d{4}\./)
  await page.goBack()
  const embargoed = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'Report to follow, embargoed' })
  await follow(page, () => embargoed.getByRole('link').first().click())
  assert.equal(await page.getByRole('heading', { name: 'Notice of embargo' }).count(), 1)
  await reader.close()
})

test('a resident finds a decision with misspelt words, narrows the search, and reads who decided what and why', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/')
  await page
    .getByRole('searchbox', { name: 'Search meetings, decisions, documents and people' })
    .fill('Halmoor libary')
  await follow(page, () => page.keyboard.press('Enter'))
  assert.match(await page.getByRole('main').innerText(), /results for “Hallmoor library”/)
  await page.getByText('Narrow the search').click()
  await page.getByLabel('Kind').selectOption('Decision')
  await page.getByLabel('Body').selectOption('Cabinet')
  await follow(page, () => page.getByRole('main').getByRole('button', { name: 'Search' }).click())
  const wide = await foundTitles(page)
  assert.ok(wide.includes('Libraries: proposals for consultation') && wide.length > 1)
  await openLink(page, 'Libraries: proposals for consultation')
  const takenOn = isoDate(await valueBeside(page, 'Taken on'))
  await page.goBack()
  await page.getByLabel('From').fill(takenOn)
  await page.getByLabel('To').fill(takenOn)
  await follow(page, () => page.getByRole('main').getByRole('button', { name: 'Search' }).click())
  assert.deepEqual(await foundTitles(page), ['Libraries: proposals for consultation'])
  await openLink(page, 'Libraries: proposals for consultation')
  assert.equal(await valueBeside(page, 'Decision-maker'), 'Executive Mayor in Cabinet')
  assert.match(await valueBeside(page, 'Reasons'), /^Residents must be asked/)
  const decision = page.getByRole('region', { name: 'Decision' })
  assert.match(await decision.innerText(), /to consult for twelve weeks/)
  await reader.close()
})

test('a resident follows a matter from one meeting to the next and back through its history', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/search?q=hallmoor+library&kind=matter')
  await openLink(page, 'Hallmoor Library')
  assert.equal(await heading(page), 'Hallmoor Library')
  const stations = page.getByRole('main').getByRole('list').filter({ hasText: 'Petition: Save' }).first()
  await follow(page, () => stations.getByRole('listitem').first().getByRole('link').click())
  assert.equal(await heading(page), 'Libraries: proposals for consultation')
  const way = page.getByRole('complementary').getByRole('listitem')
  await follow(page, () =>
    way.filter({ hasText: 'Petition: Save Hallmoor Library' }).getByRole('link').click(),
  )
  assert.equal(await heading(page), 'Petition: Save Hallmoor Library')
  await follow(page, () =>
    way.filter({ hasText: 'Libraries: proposals for consultation' }).getByRole('link').click(),
  )
  await openLink(page, 'The whole meeting')
  assert.match(await heading(page), /^Cabinet, .*: minutes/)
  await reader.close()
})

test('a resident reads who voted how, and finds the same vote on the page of each who voted', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/search?q=adoption+of+the+local+plan&kind=decision')
  await openLink(page, 'Adoption of the Local Plan')
  const inFavour = page.getByRole('row', { name: /^For / })
  const count = await inFavour.getByRole('cell').first().innerText()
  const motion = await page.getByRole('caption').innerText()
  const names = inFavour.getByRole('link')
  assert.equal(await names.count(), Number(count))
  const name = await names.first().innerText()
  await follow(page, () => names.first().click())
  assert.match(await heading(page), new RegExp(`${name}$`))
  const vote = page.getByRole('row').filter({ has: page.getByRole('link', { name: motion, exact: true }) })
  assert.match(await vote.innerText(), /Full Council, .*\bFor$/s)
  await reader.close()
})

test('an applicant sees that an application was deferred, and follows it to the day it was decided', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/search?q=%22gig+mill%22+flats&kind=matter')
  await openLink(page, /Gig Mill/)
  const sittings = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: '38 flats and 12 workshops' })
  await follow(page, () => sittings.getByRole('link').first().click())
  assert.match(await page.getByRole('main').innerText(), /^Deferred$/m)
  const way = page.getByRole('complementary').getByRole('listitem')
  await follow(page, () => way.filter({ hasText: '38 flats and 12 workshops' }).getByRole('link').click())
  assert.match(await page.getByRole('main').innerText(), /^Decided$/m)
  await reader.close()
})

test('a resident sees which offices a councillor has held and when, and how often the councillor came', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/')
  await follow(page, () =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click(),
  )
  await openLink(page, /Imogen Haldaneby/)
  const office = page.getByRole('row', { name: /^Cabinet Member for Culture/ })
  assert.match(await office.innerText(), /Cabinet\s+\d+ \w+ \d{4}\s+Still held/)
  assert.match(
    await page.getByRole('main').innerText(),
    /Municipal year\s+Present at\s+Apologies sent for\s+\d{4}\/\d{2}\s+\d+ meetings?\s+\d+ meetings?/,
  )
  assert.equal(await page.getByRole('heading', { name: 'Recorded votes' }).count(), 1)
  await reader.close()
})

test('a young ambassador stands by role alone wherever the ambassador spoke', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/people')
  assert.doesNotMatch(await page.getByRole('main').innerText(), /ambassador/i)
  await page.goto('/search?q=young+ambassador&kind=item')
  const addresses = await page
    .getByRole('main')
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href))
  let heard = 0
  for (const found of addresses) {
    await page.goto(found)
    const speakers = page.getByText(/^Young ambassador/, { exact: false })
    for (const speaker of await speakers.all()) {
      const line = await speaker.locator('xpath=ancestor-or-self::p[1]').innerText()
      if (!/^Young ambassador[^.]*$/.test(line)) continue
      heard += 1
      assert.equal(await speaker.getByRole('link').count(), 0)
    }
  }
  assert.ok(heard > 2, `${heard} ambassadors were heard`)
  await reader.close()
})

async function openLink(page: Page, name: string | RegExp): Promise<void> {
  await follow(page, () => page.getByRole('main').getByRole('link', { name, exact: true }).first().click())
}

async function heading(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText()
}

async function valueBeside(page: Page, term: string): Promise<string> {
  const position = (await page.getByRole('term').allInnerTexts()).indexOf(term)
  return page.getByRole('definition').nth(position).innerText()
}

async function foundTitles(page: Page): Promise<string[]> {
  return page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts()
}

/** `2026-02-05` for “Thursday 5 February 2026”. */
function isoDate(words: string): string {
  const date = new Date(`${words.replace(/^\w+ /, '')} UTC`)
  return date.toISOString().slice(0, 10)
}
