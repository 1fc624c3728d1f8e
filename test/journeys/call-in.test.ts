import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { addItem } from '../../src/acts/agenda/add-item.ts'
import { accepted, at, id } from '../../src/acts/test-council.ts'
import { testMember, testScheme } from '../../src/acts/test-decision.ts'
import { heldMeeting, laterMeeting } from '../../src/acts/test-meeting.ts'
import { noticedItem } from '../../src/acts/test-plan.ts'
import { checkPage } from '../conformance/page-checks.ts'
import { decisionSite } from './decision-site.ts'

const { council, database, moveTo, person, signIn } = await decisionSite()
const { scrutinyBodyId } = await testScheme(council)
await noticedItem(council, await heldMeeting(council))
const members = [await testMember(database, council), await testMember(database, council)] as const
const hearing = {
  id: id('item'),
  meetingId: await laterMeeting(council, { bodyId: scrutinyBodyId, startsAt: at('2024-12-16T18:30:00Z') }),
  position: 0,
  number: '1',
  part: 'public',
  title: 'Call-in of the inspection outcome',
} as const
accepted(await council.act((session) => addItem(session, hearing)))

const press = (page: Page, button: string) =>
  page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
const main = (page: Page) => page.getByRole('main').innerText()

const faults: string[] = []

/** Has axe look at the page that somebody is on; what it finds is told at the end. */
async function passes(context: BrowserContext, page: Page): Promise<void> {
  for (const fault of await checkPage(context, { url: page.url() })) faults.push(`${page.url()}: ${fault}`)
}

test('a cabinet decision is published, called in by two members, heard, confirmed, and takes effect', async (t) => {
  const clerk = await person(council.actors.clerk)
  if (clerk === undefined) return
  const { page } = clerk
  let decision = ''
  let callIn = ''

  await t.test('the clerk finds the meeting among the decisions and records what was decided', async () => {
    await page.goto('/workspace')
    await page.getByRole('link', { name: 'Decisions', exact: true }).first().click()
    await passes(clerk.context, page)
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Cabinet, 11 December 2024/ })
      .click()
    await passes(clerk.context, page)
    await page.getByRole('link', { name: 'Record the decision on Inspection outcome' }).click()
    await page.getByLabel('Number of part 1', { exact: true }).fill('2.1')
    await page.getByLabel('Words of part 1', { exact: true }).fill('Approve the improvement plan.')
    assert.match(await main(page), /A key decision, as the forward plan has it: Weir bridge/)
    await page.getByLabel('Reasons for the decision').fill('The inspectors asked for one.')
    const none = (part: RegExp) => page.getByRole('group', { name: part }).getByLabel('None', { exact: true })
    await none(/^Alternatives/).check()
    await none(/^Conflicts/).check()
    await passes(clerk.context, page)
    await press(page, 'Save the decision')
    assert.match(await main(page), /Still to state: dispensations/)
  })

  await t.test(
    'it is not published while its statutory record lacks a part, and is with its notice then',
    async () => {
      await press(page, 'Publish the decisions and their notice')
      await page
        .getByRole('alert')
        .getByText(/does not state the dispensations/)
        .waitFor()
      await page.getByRole('link', { name: 'Change the decision on Inspection outcome' }).click()
      await page
        .getByRole('group', { name: /^Dispensations/ })
        .getByLabel('None', { exact: true })
        .check()
      await press(page, 'Save the decision')
      await press(page, 'Publish the decisions and their notice')
      await page.getByText('The decisions are public, and their notice with them.').waitFor()
      await page.getByRole('link', { name: 'See the decision on Inspection outcome' }).click()
      decision = new URL(page.url()).pathname
      assert.match(await main(page), /Open to call-in/)
      assert.match(await main(page), /Call-in closes\s+Wednesday 11 December 2024/)
      await page.getByText('How the days were counted').click()
      const days = page.getByRole('main').getByRole('row')
      assert.equal(
        await days.filter({ hasText: 'Wednesday 11 December 2024' }).getByRole('cell').last().innerText(),
        '5',
      )
      assert.match(await days.filter({ hasText: 'Saturday 7 December 2024' }).innerText(), /Saturday$/)
      await passes(clerk.context, page)
    },
  )

  await t.test('anybody reads the notice, and when the decision takes effect', async () => {
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto('/decisions')
    await reader.page.getByRole('main').getByRole('link', { name: 'Inspection outcome' }).first().click()
    await passes(reader.context, reader.page)
    await reader.page.getByRole('main').getByRole('link', { name: 'The meeting' }).click()
    await reader.page.getByRole('main').getByRole('link', { name: 'Decision notice' }).click()
    assert.match(await main(reader.page), /Approve the improvement plan\./)
    assert.match(await main(reader.page), /11 December 2024/)
    await passes(reader.context, reader.page)
    await reader.context.close()
  })

  await t.test('a member asks on a ground of the scheme, and another adds a name', async () => {
    moveTo(at('2024-12-05T09:00:00Z'))
    await signIn(clerk.context, council.actors.clerk)
    const [one, other] = [await person(members[0]), await person(members[1])]
    assert.ok(one && other)
    await one.page.goto('/workspace')
    await one.page.getByRole('link', { name: 'Call-in', exact: true }).first().click()
    await one.page.getByRole('main').getByRole('link', { name: 'Inspection outcome' }).click()
    await passes(one.context, one.page)
    await one.page.getByRole('link', { name: 'Call it in' }).click()
    await one.page.getByLabel('Why should it be looked at again?').fill('No parent was asked.')
    await press(one.page, 'Ask for the call-in')
    await one.page.getByRole('alert').getByText('Choose at least one ground').waitFor()
    assert.equal(
      await one.page.getByLabel('Why should it be looked at again?').inputValue(),
      'No parent was asked.',
    )
    await one.page.getByLabel('No consultation').check()
    await press(one.page, 'Ask for the call-in')
    await one.page.getByText('(1 of 2)').waitFor()
    callIn = new URL(one.page.url()).pathname
    await passes(one.context, one.page)
    await other.page.goto(callIn)
    await press(other.page, 'Add my name to this call-in')
    await other.page.getByText('(2 of 2)').waitFor()
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto(decision.replace('/workspace', ''))
    assert.doesNotMatch(
      await main(reader.page),
      /No parent was asked/,
      'a request is the office’s until it is ruled on',
    )
    for (const { context } of [one, other, reader]) await context.close()
  })

  await t.test('the proper officer rules it valid, and scrutiny’s last day is counted', async () => {
    await page.goto('/workspace/call-in')
    await passes(clerk.context, page)
    await page
      .getByRole('main')
      .getByRole('row', { name: /to be ruled on/ })
      .getByRole('link')
      .click()
    await page.getByLabel('Valid', { exact: true }).check()
    await page.getByLabel('Your reasons').fill('Two members asked in time.')
    await press(page, 'Record the ruling')
    assert.match(await main(page), /Next step due by\s+Thursday 19 December 2024/)
    await page.getByText('How the days were counted').last().click()
    const last = page.getByRole('row').filter({ hasText: 'Thursday 19 December 2024' })
    assert.equal(await last.getByRole('cell').last().innerText(), '10')
    await page.goto(decision)
    assert.match(await main(page), /Called in/)
    assert.match(await main(page), /Waits for call-in/)
    assert.match(await main(page), /Call-in closes\s+Wednesday 11 December 2024/)
  })

  await t.test('scrutiny hears it and sends it back, and the cabinet has five days to answer', async () => {
    await page.goto(callIn)
    await page.getByLabel('Place it on the agenda of scrutiny').check()
    await page.getByLabel('At which agenda item?').selectOption(hearing.id)
    await press(page, 'Record it')
    await page.getByText('On the agenda of scrutiny').first().waitFor()
    moveTo(at('2024-12-17T09:00:00Z'))
    await signIn(clerk.context, council.actors.clerk)
    await page.getByLabel('Send it back to the decision-maker').check()
    await page.getByLabel('Why, in a sentence that the public may read').fill('Parents must be asked first.')
    await press(page, 'Record it')
    assert.match(await main(page), /Next step due by\s+Tuesday 24 December 2024/)
    await page.getByText('How the days were counted').last().click()
    const last = page.getByRole('row').filter({ hasText: 'Tuesday 24 December 2024' })
    assert.equal(await last.getByRole('cell').last().innerText(), '5')
    await passes(clerk.context, page)
  })

  await t.test(
    'the cabinet confirms the decision, which takes effect, and the public sees its whole course',
    async () => {
      moveTo(at('2024-12-20T15:00:00Z'))
      await signIn(clerk.context, council.actors.clerk)
      await page.reload()
      await page.getByLabel('Record that the decision was confirmed').check()
      await page
        .getByLabel('Why, in a sentence that the public may read')
        .fill('Parents were asked on 18 December.')
      await press(page, 'Record it')
      assert.match(await main(page), /Where it stands\s+Confirmed/)
      await page.goto(decision)
      assert.match(await main(page), /Confirmed after call-in/)
      assert.match(await main(page), /Takes effect\s+Friday 20 December 2024/)
      const reader = await person()
      assert.ok(reader)
      await reader.page.goto(decision.replace('/workspace', ''))
      const text = await main(reader.page)
      assert.match(text, /No parent was asked/)
      assert.match(text, /Parents must be asked first/)
      assert.match(text, /20 December 2024/)
      await passes(reader.context, reader.page)
      await reader.context.close()
    },
  )

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
})
