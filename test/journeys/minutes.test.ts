import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from '../conformance/page-checks.ts'
import { runCommand } from './moothall-process.ts'
import { ashcombeSite, follow, readersOf, type Reading } from './reader.ts'

const { address, dataFolder } = await ashcombeSite()
const openReader = await readersOf(address)
const logins = await exampleLogins()

type Login = { readonly role: string; readonly email: string; readonly password: string }

async function exampleLogins(): Promise<readonly Login[]> {
  const { code, out, err } = await runCommand({ MOOTHALL_DATA: dataFolder }, ['example', 'logins', '--json'])
  assert.equal(code, 0, err)
  return JSON.parse(out) as Login[]
}

/** Somebody of Ashcombe at a browser of their own, signed in. */
async function signedIn(role: string, reading?: Reading) {
  const reader = await openReader(reading)
  if (reader === undefined) return undefined
  const { page } = reader
  const login = logins.find((each) => each.role === role)
  assert.ok(login !== undefined)
  await page.goto('/workspace')
  await page.getByLabel('E-mail address').fill(login.email)
  await page.getByLabel('Password', { exact: true }).fill(login.password)
  await follow(page, () => page.getByRole('button', { name: 'Sign in' }).click())
  return reader
}

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['MOOTHALL_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** 200 pages of 12 paragraphs. */
const pastedBlocks = 2_400

/** Pastes 200 pages into an editor, and measures how long the page was busy at a stretch. */
const pasteScript = `async (editor) => {
  const words = 'and the committee heard at length from those who live by the harbour. '.repeat(4)
  const markup = Array.from({ length: ${pastedBlocks} }, (_, at) => '<p>Paragraph ' + (at + 1) + ' of what was said, ' + words + '</p>')
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', markup.join(''))
  const began = performance.now()
  let last = began
  let longestMs = 0
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  while (performance.now() - began < 60_000) {
    await new Promise((resolve) => setTimeout(resolve))
    longestMs = Math.max(longestMs, performance.now() - last)
    last = performance.now()
    if (editor.textContent.includes('Paragraph ${pastedBlocks} of')) break
  }
  return { longestMs, tookMs: performance.now() - began }
}`

const editorOf = (page: Page) => page.locator('.mh-minute__editor').first()
const saved = (page: Page) => page.locator('#minutes-saved[data-state=saved]').waitFor()
const press = (page: Page, name: string) =>
  follow(page, () => page.getByRole('main').getByRole('button', { name, exact: true }).click())
const open = (page: Page, name: string) =>
  follow(page, () => page.getByRole('main').getByRole('link', { name, exact: true }).click())

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('toolbar').first().getByRole('button', { name: 'Paragraph' }).click()
  await page.keyboard.type(text)
}

/** The paragraphs of an editor without the carets that others have in them. */
const paragraphsScript = `(editor) => {
  const copy = editor.cloneNode(true)
  for (const caret of copy.querySelectorAll('.mh-caret')) caret.remove()
  return [...copy.querySelectorAll('p')].map((paragraph) => paragraph.textContent.replaceAll('\\u2060', ''))
}`

async function sees(page: Page, text: string): Promise<void> {
  await editorOf(page).getByText(text).waitFor()
  const paragraphs = (await page.evaluate(
    `(${paragraphsScript})(document.querySelector('.mh-minute__editor'))`,
  )) as readonly string[]
  assert.ok(paragraphs.includes(text), paragraphs.join(' / '))
}

async function openEditor(page: Page, minutes: string): Promise<void> {
  await page.goto(minutes)
  await page.locator('#minutes-editor[data-ready=true]').waitFor()
  await saved(page)
}

test('two clerks write the minutes of a committee, and publish them', async (t) => {
  const first = await signedIn('democratic-services-officer')
  const second = await signedIn('proper-officer')
  if (first === undefined || second === undefined) return
  const [one, two] = [first.page, second.page]
  let minutes = ''

  await t.test('the board leads a clerk to the minutes that are late, and to begin them', async () => {
    await one.goto('/workspace/board')
    const late = one.getByRole('main').getByRole('link', { name: 'Publish the draft minutes' }).first()
    await follow(one, () => late.click())
    minutes = one.url()
    assert.match(minutes, /\/minutes$/)
    const begin = one.getByRole('button', { name: 'Begin the minutes' })
    if (await begin.isVisible()) await press(one, 'Begin the minutes')
  })

  await t.test('both write at once, and both see both', async () => {
    await Promise.all([openEditor(one, minutes), openEditor(two, minutes)])
    await one.getByText(/^Also here: /).waitFor()
    await Promise.all([
      write(one, 'The committee thanked its clerk for the year.'),
      write(two, 'The committee noted the visit to the harbour.'),
    ])
    for (const page of [one, two]) {
      await sees(page, 'The committee thanked its clerk for the year.')
      await sees(page, 'The committee noted the visit to the harbour.')
      await saved(page)
    }
    await shot(one, 'minutes-1280')
    await two.setViewportSize({ width: 390, height: 844 })
    await shot(two, 'minutes-390')
    await two.setViewportSize({ width: 1280, height: 900 })
  })

  await t.test('who loses the network goes on writing, and returns without loss', async () => {
    await two.context().setOffline(true)
    await two.getByText(/^No connection\./).waitFor()
    await write(two, 'This was written without a connection.')
    await write(one, 'This was written meanwhile.')
    await saved(one)
    await two.context().setOffline(false)
    for (const page of [one, two]) {
      await sees(page, 'This was written without a connection.')
      await sees(page, 'This was written meanwhile.')
    }
    await saved(two)
  })

  await t.test('without JavaScript the minute is written as text, and the editors show it', async () => {
    const third = await signedIn('proper-officer', { javaScriptEnabled: false, width: 390 })
    assert.ok(third !== undefined)
    const { page } = third
    await page.goto(minutes)
    await follow(page, () =>
      page
        .getByRole('link', { name: /^Edit as text/ })
        .first()
        .click(),
    )
    const field = page.getByLabel('The minute', { exact: true })
    const text = await field.inputValue()
    assert.match(text, /This was written meanwhile\./)
    await shot(page, 'text-390')
    await field.fill(`${text}\n\nThis was written as text.`)
    await press(page, 'Save')
    await page.getByText(/is saved\.$/).waitFor()
    await sees(one, 'This was written as text.')
    await third.close()
  })

  await t.test('the pages of a draft hold for everybody', async () => {
    for (const below of ['', '/comments', '/versions/1', '/publish'])
      assert.deepEqual(await checkPage(one.context(), { url: `${minutes}${below}` }), [], below)
  })

  await t.test('the draft is published, and the editors say so', async () => {
    await two.goto(`${minutes}/publish`)
    await shot(two, 'publish')
    await press(two, 'Publish the draft minutes')
    await two.getByText('published in draft', { exact: true }).waitFor()
    await one.getByText(/^These minutes are no longer a draft/).waitFor()
    const resident = await openReader()
    assert.ok(resident !== undefined)
    await resident.page.goto(minutes.replace(/^.*\/meetings\/([^/]+)\/minutes$/, '/meetings/$1'))
    await open(resident.page, 'Apologies for absence')
    assert.match(await resident.page.getByRole('main').innerText(), /This was written as text\./)
    await resident.close()
  })

  await t.test('they are approved at no meeting that has not begun', async () => {
    await two.goto(minutes)
    await open(two, 'Record the approval')
    await two.getByText(/^No later ordinary meeting of this body has begun yet/).waitFor()
    assert.deepEqual(await checkPage(two.context(), { url: two.url() }), [])
  })

  await t.test('two hundred pages are pasted, and the page answers meanwhile', async () => {
    await one.goto('/workspace/board')
    const late = one.getByRole('main').getByRole('link', { name: 'Publish the draft minutes' }).first()
    await follow(one, () => late.click())
    const begin = one.getByRole('button', { name: 'Begin the minutes' })
    if (await begin.isVisible()) await press(one, 'Begin the minutes')
    const others = one.url()
    assert.notEqual(others, minutes)
    await Promise.all([openEditor(one, others), openEditor(two, others)])
    const other = two.locator('.mh-minute__editor').nth(1)
    await two.getByRole('toolbar').nth(1).getByRole('button', { name: 'Paragraph' }).click()
    const { longestMs, tookMs } = (await two.evaluate(
      `(${pasteScript})(document.querySelectorAll('.mh-minute__editor')[1])`,
    )) as { longestMs: number; tookMs: number }
    t.diagnostic(
      `pasted in ${Math.round(tookMs)} ms, at longest ${Math.round(longestMs)} ms without an answer`,
    )
    assert.ok(longestMs < 2_000, `${longestMs} ms without an answer`)
    assert.equal(
      await other
        .locator('p')
        .filter({ hasText: /^Paragraph \d+ of what was said/ })
        .count(),
      pastedBlocks,
    )
    await saved(two)
    await one.locator('.mh-minute__editor').nth(1).getByText(`Paragraph ${pastedBlocks} of`).waitFor()
  })

  await first.close()
  await second.close()
})
