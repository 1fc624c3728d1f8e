import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { at } from '../../src/acts/test-council.ts'
import { testDelegation, testScheme } from '../../src/acts/test-decision.ts'
import { checkPage } from '../conformance/page-checks.ts'
import { decisionSite } from './decision-site.ts'
import { actsOf } from './hands.ts'
import { WorkDone } from './work-done.ts'

const { council, database, moveTo, person, signIn } = await decisionSite()
await testScheme(council)
await testDelegation(council)

const press = (page: Page, button: string) =>
  page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
const main = (page: Page) => page.getByRole('main').innerText()

const faults: string[] = []

/** Has axe look at the page that somebody is on; what it finds is told at the end. */
async function passes(context: BrowserContext, page: Page): Promise<void> {
  for (const fault of await checkPage(context, { url: page.url() })) faults.push(`${page.url()}: ${fault}`)
}

test('an officer decides under the scheme, a colleague checks the words, and the public finds the decision', async (t) => {
  const author = await person(council.actors.clerk)
  const checker = await person(council.actors.monitor)
  if (author === undefined || checker === undefined) return
  const work = new WorkDone()
  for (const { page } of [author, checker]) await work.countOn(page)
  const before = await actsOf(database, council.councilId)
  let draft = ''

  await t.test('the decision is recorded from the entry of the scheme that gave the power', async () => {
    const { page, context } = author
    await page.goto('/workspace')
    await page.getByRole('link', { name: 'Decisions', exact: true }).first().click()
    await page.getByRole('link', { name: 'Record a decision of an officer or a member' }).click()
    await passes(context, page)
    await page
      .getByRole('row')
      .filter({ hasText: '3.4.2' })
      .getByRole('link', { name: /^Record a decision/ })
      .click()
    await page.getByText('Under delegation 3.4.2: To agree placements.').waitFor()
    await page.getByLabel('Title, as the public will read it').fill('Placements framework')
    await page.getByLabel('What is spent or committed, in pounds (optional)').fill('300000')
    await page.getByLabel('Words of part 1', { exact: true }).fill('Agree the framework of placements.')
    await page.getByRole('group', { name: 'Is it a key decision?' }).getByLabel('No').check()
    await page
      .getByLabel('Reasons for the decision')
      .fill('Ring 0118 496 0123 about it. It keeps families together.')
    for (const part of [/^Alternatives/, /^Conflicts/, /^Dispensations/])
      await page.getByRole('group', { name: part }).getByLabel('None', { exact: true }).check()
    await page
      .getByRole('group', { name: /who could be recognised/ })
      .getByLabel('No', { exact: true })
      .check()
    await passes(context, page)
    await press(page, 'Save the record')
    await page
      .getByText(/goes up to £250,000, and this decision is for £300,000/)
      .first()
      .waitFor()
    assert.match(await page.getByLabel('Reasons for the decision').inputValue(), /families together/)
    await page.getByLabel('What is spent or committed, in pounds (optional)').fill('120000')
    await press(page, 'Save the record')
    await page.getByText('The record is saved. It is not public yet.').waitFor()
    draft = new URL(page.url()).pathname
  })

  await t.test(
    'the words seem to hold a telephone number, so the author alone cannot publish them',
    async () => {
      const { page, context } = author
      assert.match(await main(page), /The words seem to hold a telephone number/)
      assert.match(await main(page), /You wrote this record, so a colleague has to check it/)
      await passes(context, page)
      await press(page, 'Publish the decision')
      await page
        .getByRole('alert')
        .getByText(/Take it out, or have somebody other than its author check it/)
        .waitFor()
      const reader = await person()
      assert.ok(reader)
      await reader.page.goto('/search?q=placements+framework')
      assert.equal(
        await reader.page.getByRole('main').getByRole('link', { name: 'Placements framework' }).count(),
        0,
      )
      await reader.context.close()
    },
  )

  await t.test('what was checked is what goes out: a change after the check asks for another', async () => {
    const { page, context } = checker
    await page.goto('/workspace/decisions')
    await page.getByRole('main').getByRole('link', { name: 'Placements framework' }).click()
    await page.getByLabel('What you looked for, and what was taken out').fill('The number has to go.')
    await passes(context, page)
    await press(page, 'I have checked these words')
    await page.getByText('A colleague has checked these words.').waitFor()
    await author.page.goto(draft)
    await author.page.getByRole('link', { name: 'Change the record' }).click()
    await author.page.getByLabel('Reasons for the decision').fill('It keeps families together.')
    await author.page
      .getByRole('group', { name: /who could be recognised/ })
      .getByLabel('Yes', { exact: true })
      .check()
    await press(author.page, 'Save the record')
    await author.page.getByText('The words have changed since they were checked.').waitFor()
    await page.goto(draft)
    await page.getByLabel('What you looked for, and what was taken out').fill('The number is gone.')
    await press(page, 'I have checked these words')
    await page.getByText('A colleague has checked these words.').waitFor()
  })

  await t.test('it is published, with the days of its window counted', async () => {
    const { page, context } = author
    moveTo(at('2024-12-04T15:00:00Z'))
    await signIn(context, council.actors.clerk)
    await page.goto(draft)
    await press(page, 'Publish the decision')
    await page.getByText('The decision is public.').waitFor()
    assert.match(await main(page), /Taken on\s+Wednesday 4 December 2024/)
    await passes(context, page)
    await page.goto(draft)
    await page.getByRole('heading', { level: 1, name: 'Placements framework' }).waitFor()
    assert.match(
      new URL(page.url()).pathname,
      /^\/workspace\/decisions\//,
      'the draft leads to what it became',
    )
  })

  await t.test('anybody finds it by its words, and sees under which delegation it was taken', async () => {
    const reader = await person()
    assert.ok(reader)
    const { page, context } = reader
    await work.countOn(page)
    await page.goto('/search?q=placements+framework')
    await page.getByRole('main').getByRole('link', { name: 'Placements framework' }).first().click()
    const text = await main(page)
    assert.match(text, /Agree the framework of placements\./)
    assert.match(text, /It keeps families together\./)
    assert.match(text, /3\.4\.2/)
    assert.doesNotMatch(text, /0118/)
    await passes(context, page)
    await page.goto('/scheme-of-delegation')
    assert.match(await main(page), /To agree placements\./)
    await passes(context, page)
    await context.close()
  })

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
  t.diagnostic(`acts ${(await actsOf(database, council.councilId)) - before}, ${work.cost()}`)
})
