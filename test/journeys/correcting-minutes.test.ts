import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import * as Y from 'yjs'
import { draftMinutes } from '../../src/acts/minutes/draft-minutes.ts'
import { keepMinutesVersion } from '../../src/acts/minutes/keep-minutes-version.ts'
import { accepted, at } from '../../src/acts/test-council.ts'
import { heldMeeting, laterMeeting } from '../../src/acts/test-meeting.ts'
import type { MinuteBlock, MinuteBlockId } from '../../src/council/minutes/minute-block.ts'
import { checkPage } from '../conformance/page-checks.ts'
import { decisionSite } from './decision-site.ts'
import { actsOf } from './hands.ts'
import { follow } from './reader.ts'

const { council, database, moveTo, person, signIn } = await decisionSite()
const { clerk: clerkOf } = council.actors

const block = (id: string, body: object) => ({ id: id as MinuteBlockId, ...body }) as MinuteBlock

/** Draft minutes of a meeting that was held, and a meeting after it. */
async function drafted() {
  const { meetingId, itemId } = await heldMeeting(council)
  const blocks = [
    block('first', { kind: 'paragraph', text: 'The visit to the harbour was noted.' }),
    block('second', {
      kind: 'contribution',
      said: 'statement',
      speaker: { kind: 'role', role: 'A resident' },
      paragraphs: ['The harbour floods.'],
      points: [],
    }),
    block('third', { kind: 'note', text: 'The meeting adjourned for five minutes.' }),
  ]
  accepted(
    await council.act(async (session) => {
      accepted(await draftMinutes(session, { meetingId, entries: [] }))
      const kept = {
        meetingId,
        items: { [itemId]: blocks },
        content: Y.encodeStateAsUpdate(new Y.Doc()),
        upToSequence: 0,
      }
      return keepMinutesVersion(session, kept)
    }),
  )
  return { meetingId, itemId, laterId: await laterMeeting(council) }
}

/** What the clerk did by hand: pages that opened, clicks and choices, and fields that they wrote in. */
const done = { pages: 0, clicks: 0, fields: 0 }
const faults: string[] = []

/** Has axe look at the page that somebody is on, and takes its picture where one is asked for. */
async function look(page: Page, name: string): Promise<void> {
  for (const fault of await checkPage(page.context(), { url: page.url() })) faults.push(`${name}: ${fault}`)
  const folder = process.env['MOOTHALL_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

async function press(page: Page, name: string): Promise<void> {
  done.clicks += 1
  await follow(page, () => page.getByRole('main').getByRole('button', { name, exact: true }).click())
}
async function open(page: Page, name: string): Promise<void> {
  done.clicks += 1
  await follow(page, () => page.getByRole('main').getByRole('link', { name, exact: true }).click())
}
async function write(page: Page, label: string, words: string): Promise<void> {
  done.fields += 1
  await page.getByLabel(label, { exact: true }).first().fill(words)
}

async function pick(page: Page, label: string, words: RegExp): Promise<void> {
  done.clicks += 1
  const field = page.getByLabel(label, { exact: true })
  const option = (await field.locator('option').allInnerTexts()).find((text) => words.test(text))
  assert.ok(option !== undefined, label)
  await field.selectOption({ label: option })
}

test('draft minutes are corrected at the next meeting, approved, signed and sealed', async (t) => {
  const { meetingId, itemId } = await drafted()
  const clerk = await person(clerkOf)
  if (clerk === undefined) return
  const { context, page } = clerk
  const entriesBefore = await actsOf(database, council.councilId)
  page.on('load', () => (done.pages += 1))

  await t.test('the draft is published', async () => {
    moveTo(at('2024-12-13T09:00:00Z'))
    await signIn(context, clerkOf)
    await page.goto(`/workspace/meetings/${meetingId}/minutes`)
    await open(page, 'Publish the draft')
    await press(page, 'Publish the draft minutes')
    await page.getByText('published in draft', { exact: true }).waitFor()
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto(`/items/${itemId}`)
    const seen = await reader.page.getByRole('main').innerText()
    assert.match(seen, /The harbour floods/)
    assert.match(seen, /draft/i)
    await reader.context.close()
  })

  await t.test('the next meeting agrees a correction and approves them', async () => {
    moveTo(at('2025-01-16T09:00:00Z'))
    await signIn(context, clerkOf)
    await page.goto(`/workspace/meetings/${meetingId}/minutes`)
    await open(page, 'Record the approval')
    await pick(page, 'At which meeting', /15 January 2025/)
    await pick(page, 'Correction 1: the item it is about', /Inspection outcome/)
    await write(page, 'The words that stand', 'the harbour')
    await write(page, 'The words that take their place', 'the harbour')
    await press(page, 'Record the approval')
    await page.getByRole('link', { name: 'A correction must change the words that stand.' }).click()
    assert.equal(await page.evaluate<string>('document.activeElement.name'), 'becomes1')
    await write(page, 'The words that take their place', 'the quay')
    await look(page, 'correction')
    await press(page, 'Record the approval')
    await page.getByText('approved', { exact: true }).first().waitFor()
  })

  await t.test('who presided there signs them, and they are sealed', async () => {
    await open(page, 'Record the signature')
    await pick(page, 'At which meeting', /15 January 2025/)
    await pick(page, 'Who presided and signed', /Rosalind Thorne/)
    await look(page, 'signature')
    await press(page, 'Record the signature')
    await page.getByText('signed and sealed', { exact: true }).waitFor()
    await look(page, 'sealed')
    await page.goto(`/workspace/meetings/${meetingId}/minutes/approve`)
    assert.match(await page.getByRole('main').innerText(), /not found|no longer/i)
  })

  await t.test(
    'the public reads the blocks in their order, the correction under them, and the seal',
    async () => {
      const reader = await person()
      assert.ok(reader)
      await reader.page.goto(`/items/${itemId}`)
      const text = await reader.page.getByRole('main').innerText()
      const places = [
        'The visit to the harbour was noted.',
        'The harbour floods.',
        'The meeting adjourned for five minutes.',
        'Put right in the minutes',
        '“the harbour” became “the quay”',
      ].map((words) => text.indexOf(words))
      assert.ok(
        places.every((place) => place >= 0),
        `${places.join()} in ${text}`,
      )
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      )
      await look(reader.page, 'corrected-item')
      await reader.page.goto(`/meetings/${meetingId}`)
      await look(reader.page, 'sealed-meeting')
      await reader.context.close()
    },
  )

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
  await context.close()
  const acts = (await actsOf(database, council.councilId)) - entriesBefore
  t.diagnostic(`acts ${acts}, pages ${done.pages}, clicks and choices ${done.clicks}, fields ${done.fields}`)
})
