import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { pageRoutes } from '../../src/publish/routes/page-table.ts'
import { ask } from './moothall-process.ts'
import { ashcombeSite, follow, readersOf, type Reader } from './reader.ts'

const { address } = await ashcombeSite()
const openReader = await readersOf(address)
const templates = await oneOfEachTemplate()

test('a person with a keyboard alone goes from the home page to an item and a document and back', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/')
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'Skip to main content')
  await page.keyboard.press('Enter')
  await tabTo(page, '') // the search box, the first thing of the page itself
  await page.keyboard.type('homework club readers')
  await follow(page, () => page.keyboard.press('Enter'))
  await page.waitForURL(/\/search\?q=/)
  await tabTo(page, 'Skip to main content')
  await tabTo(page, 'Bodies')
  await tabTo(page, 'Documents')
  await follow(page, () => page.keyboard.press('Enter'))
  await page.waitForURL(/\/documents$/)
  await tabTo(page, 'Skip to main content')
  await page.keyboard.press('Enter')
  await tabTo(page, /^(?!Skip)/)
  const document = await focused(page)
  await follow(page, () => page.keyboard.press('Enter'))
  await page.getByRole('heading', { level: 1, name: document, exact: true }).waitFor()
  await tabTo(page, /^Open the file/)
  const item = await page.getByRole('definition').first().getByRole('link').innerText()
  await tabTo(page, item)
  await follow(page, () => page.keyboard.press('Enter'))
  await page.waitForURL(/\/items\//)
  await tabTo(page, document)
  await follow(page, () => page.keyboard.press('Enter'))
  await page.waitForURL(/\/documents\//)
  await page.getByRole('heading', { level: 1, name: document, exact: true }).waitFor()
  await reader.close()
})

test('a person with a keyboard sees where the focus is at each stop of every page', async () => {
  const reader = await openReader({ width: 1280 })
  if (reader === undefined) return
  for (const path of templates) {
    await reader.page.goto(path)
    await reader.page.keyboard.press('Tab') // from here on the focus is one that a keyboard moves
    assert.deepEqual(await reader.page.evaluate(stopsWithoutFocus), [], path)
  }
  await reader.close()
})

for (const [what, size] of Object.entries({
  'with a small telephone': { width: 320, height: 640 },
  'who enlarges the page four times': { width: 320, height: 256 },
})) {
  test(`a person ${what} and no scripts reads every page without scrolling sideways`, async () => {
    const reader = await openReader({ ...size, javaScriptEnabled: false })
    if (reader === undefined) return
    for (const path of templates) {
      await reader.page.goto(path)
      await fitsTheWindow(reader, path)
    }
    await reader.close()
  })
}

test('a person on a small telephone reads the words of a page with nothing lying over them', async () => {
  const reader = await openReader({ width: 320, height: 640 })
  if (reader === undefined) return
  for (const path of templates) {
    await reader.page.goto(path)
    assert.deepEqual(await reader.page.evaluate(coveredTexts), [], path)
  }
  await reader.close()
})

test('a person without scripts can open the fields that narrow a search', async () => {
  const reader = await openReader({ javaScriptEnabled: false })
  if (reader === undefined) return
  const { page } = reader
  await page.goto('/search?q=ferry')
  assert.equal(await page.getByLabel('Kind').isVisible(), false)
  await page.getByText('Narrow the search').click()
  await page.getByLabel('Kind').selectOption('Matter')
  await follow(page, () => page.getByRole('main').getByRole('button', { name: 'Search' }).click())
  assert.match(page.url(), /kind=matter/)
  assert.match(await page.getByRole('main').innerText(), /results? for “ferry”/)
  await reader.close()
})

test('a person who prints a page has the record on paper and not the ways around the site', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  await page.emulateMedia({ media: 'print' })
  for (const path of templates) {
    await page.goto(path)
    const ways = await page.getByRole('navigation').filter({ visible: true }).count()
    const contents = await page.getByRole('navigation', { name: 'Contents' }).count() // a document's own
    assert.equal(ways - contents, 0, path)
    assert.equal(await page.getByRole('search').filter({ visible: true }).count(), 0, path)
    assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), true, path)
  }
  await reader.close()
})

/** An address for each page of the page table, a page that is not there, and one with an embargo. */
async function oneOfEachTemplate(): Promise<string[]> {
  const siteMap = await ask(`${address}/sitemap.xml`)
  const paths = [...siteMap.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  const found = pageRoutes.map(({ url }) =>
    url.includes(':id') ? (paths.find((path) => path.startsWith(url.replace(':id', ''))) ?? '') : url,
  )
  const agendas = await ask(`${address}/search?q=area+inspection+special&kind=item`)
  const items = [...agendas.text.matchAll(/href="(\/items\/[^"]+)"/g)].map(([, path = '']) => path)
  return [...found, ...items, '/search?q=ferry', '/search?q=', '/nothing-here']
}

async function fitsTheWindow({ page }: Reader, path: string): Promise<void> {
  const [shown, whole] = (await page.evaluate(
    '[document.documentElement.clientWidth, document.documentElement.scrollWidth]',
  )) as [number, number]
  assert.ok(whole <= shown, `${path} is ${whole - shown} px wider than the window`)
}

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab')
    const text = await focused(page)
    if (typeof name === 'string' ? text === name : name.test(text)) return
  }
  throw new Error(`Tab does not lead to ${String(name)} on ${page.url()}`)
}

async function focused(page: Page): Promise<string> {
  return (await page.evaluate('document.activeElement.innerText ?? ""')) as string
}

/** The words of what a keyboard can stop at, and where the focus is then not to be seen. */
const stopsWithoutFocus = `[...document.querySelectorAll(
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')
].filter((stop) => stop.checkVisibility({ visibilityProperty: true }) && !stop.disabled).filter((stop) => {
  stop.focus()
  if (document.activeElement !== stop) return true
  const { outlineStyle, boxShadow } = getComputedStyle(stop)
  const box = stop.getBoundingClientRect()
  const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  return !isOnScreen || (outlineStyle === 'none' && boxShadow === 'none')
}).map((stop) => stop.innerText || stop.name || stop.tagName)`

/** The first words of each paragraph, heading and link of the main part that something else lies over. */
const coveredTexts = `[...document.querySelectorAll('main :is(h1, h2, h3, p, a, dt, dd, td, th)')].filter((one) => {
  if (!one.checkVisibility()) return false
  one.scrollIntoView({ block: 'center' })
  const box = [...one.getClientRects()].find(({ width, height }) => width > 1 && height > 1)
  if (box === undefined) return false
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return top !== null && !one.contains(top) && !top.contains(one)
}).map((one) => one.innerText.slice(0, 60))`
