import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { decisionSite } from './decision-site.ts'
import { actsOf, peopleAtWork } from './hands.ts'

const { council, database, person } = await decisionSite()
const hands = peopleAtWork()
const { click, cost, counted, faults, follow, look, press, tick, write } = hands
const main = (page: Page) => page.getByRole('main').innerText()

test('a monitoring officer enters, changes and withholds an interest, and the public sees what it may', async (t) => {
  const monitor = await person(council.actors.monitor)
  const reader = await person()
  if (monitor === undefined || reader === undefined) return
  const before = await actsOf(database, council.councilId)
  const page = counted(monitor.page)
  const member = `/workspace/registers/interests/${council.mayorId}`
  const inPublic = async () => {
    await reader.page.goto(`/people/${council.mayorId}/interests`)
    return main(reader.page)
  }
  const told = async (day: string) => {
    await write(page.getByLabel('Day').last(), day)
    await write(page.getByLabel('Month').last(), '11')
    await write(page.getByLabel('Year').last(), '2024')
  }

  await t.test(
    'an interest without its kind comes back, and Back after leaving it asks nothing',
    async () => {
      await page.goto('/workspace')
      await click(page.getByRole('link', { name: 'Registers', exact: true }).first())
      await follow(page, 'Members’ interests')
      await look(page, 'interests')
      await click(
        page
          .getByRole('main')
          .getByRole('link', { name: /Rosalind/ })
          .first(),
      )
      await press(page, 'Enter an interest')
      await write(page.getByLabel('The interest, in the member’s words'), 'Quaggas kept at Llŷn O’Neill’s')
      await press(page, 'Enter it in the register')
      await page.getByText('Choose what it is').first().waitFor()
      await page.getByText('What you type is kept as you go.').waitFor()
      await look(page, 'interest-refused')
      await page.goto(member)
      await page.goBack()
      assert.doesNotMatch(await main(page), /There is a problem/)
      await click(page.getByRole('link', { name: 'Put it back' }))
      const kept = page.getByLabel('The interest, in the member’s words')
      assert.equal(await kept.inputValue(), 'Quaggas kept at Llŷn O’Neill’s')
    },
  )

  await t.test('it is entered, and public at once', async () => {
    await tick(page.getByLabel('Land', { exact: true }))
    await told('4')
    await press(page, 'Enter it in the register')
    await page.getByText('The interest is in the register, which is public.').waitFor()
    await look(page, 'interest-entered')
    assert.match(await inPublic(), /Quaggas kept at Llŷn O’Neill’s/)
    await look(reader.page, 'interest-public')
  })

  await t.test('it is changed by another telling, and the public sees the new words', async () => {
    await click(page.getByRole('link', { name: /^Change/ }))
    await page.getByText('Rosalind Thorne: Quaggas kept').waitFor()
    await look(page, 'interest-change')
    await write(page.getByLabel('The interest, in the member’s words'), 'A paddock in Weir Lane')
    await told('29')
    await press(page, 'Save the change')
    await page.getByText('The change is in the register.').waitFor()
    assert.match(await inPublic(), /A paddock in Weir Lane/)
  })

  await t.test('its details are withheld, and none of its words is public any more', async () => {
    await click(page.getByRole('link', { name: /^Withhold the details/ }))
    await look(page, 'interest-withhold')
    await write(page.getByLabel('Why you agree that they are withheld'), 'Threats were made.')
    await press(page, 'Withhold the details')
    await page.getByText('The details are withheld.').waitFor()
    assert.match(await main(page), /A paddock in Weir Lane/)
    await look(page, 'interest-withheld')
    const seen = await inPublic()
    assert.match(seen, /withheld/)
    assert.doesNotMatch(seen, /paddock|Quaggas|Threats/)
    await look(reader.page, 'interest-withheld-public')
  })

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
  await monitor.context.close()
  await reader.context.close()
  t.diagnostic(`acts ${(await actsOf(database, council.councilId)) - before}, ${cost()}`)
})
