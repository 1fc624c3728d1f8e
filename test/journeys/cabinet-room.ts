import assert from 'node:assert/strict'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { Hands } from './hands.ts'

/** The hands by which a clerk records a meeting, whoever counts what they do. */
export type RoomHands = Pick<Hands, 'click' | 'pick' | 'tick' | 'write'>

/** The room of a meeting as its clerk has it before them. */
export type ClerksRoom = {
  readonly panel: Locator
  /** Follows one of the ways at the head of the room. */
  readonly go: (way: string) => Promise<void>
  readonly push: (button: string) => Promise<void>
  readonly choose: (label: string, option: string) => Promise<void>
  /** Takes the roll of who came, with the first of them in the chair, and opens the meeting. */
  readonly open: (came: readonly string[]) => Promise<void>
  /** Records that what is put to the vote is agreed by assent. */
  readonly agree: () => Promise<void>
  /** Decides the item that is open: moved, agreed, and read out; in words of its own, or in those that its report has put there. */
  readonly decide: (words: string | RegExp) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Puts the clerk of a page into the room of a meeting by plain forms, in a browser that runs no script: its clock is not that
 * of the story. They leave it with the meeting's decisions before them, on the page that they came from.
 */
export async function recordInRoom(
  hands: RoomHands,
  { page, meetingId, counted }: { page: Page; meetingId: string; counted: (page: Page) => unknown },
  record: (room: ClerksRoom) => Promise<void>,
): Promise<void> {
  const plain = await withoutScript(page.context())
  const own = await plain.newPage()
  counted(own)
  await own.goto(`${new URL(page.url()).origin}/workspace/meetings/${meetingId}/room`)
  await record(clerksRoom(hands, own))
  await hands.click(own.getByRole('link', { name: 'Next: its decisions, to look through and publish' }))
  await page.goto(own.url())
  await plain.close()
}

/** A browser without script for whoever is signed in at another. */
async function withoutScript(context: BrowserContext): Promise<BrowserContext> {
  const viewport = { width: 1280, height: 900 }
  const plain = await context.browser()!.newContext({ javaScriptEnabled: false, viewport })
  plain.setDefaultTimeout(15_000)
  await plain.addCookies(await context.cookies())
  return plain
}

function clerksRoom({ click, pick, tick, write }: RoomHands, page: Page): ClerksRoom {
  const panel = page.locator('[data-room-panel]')
  const go = (way: string) =>
    click(page.locator('.mh-room__ways').getByRole('link', { name: way, exact: true }))
  const push = (name: string) => click(page.getByRole('button', { name, exact: true }).first())
  const choose = (label: string, option: string) =>
    pick(panel.getByLabel(label, { exact: true }).first(), { label: option })
  let present: readonly string[] = []
  const agree = async () => {
    const undecided = panel.locator('.mh-room__motion').filter({ hasText: 'To be decided' })
    await click(undecided.getByRole('link', { name: 'Put to the vote' }))
    await push('Agreed by assent')
  }
  return {
    panel,
    go,
    push,
    choose,
    agree,
    open: async (came) => {
      present = came
      for (const name of came) await tick(panel.getByLabel(`Here: ${name}`))
      await push('Save the roll')
      await choose('Who presides', came[0]!)
      await push('Open the meeting')
    },
    decide: async (words) => {
      await go('Motion')
      const motion = panel.getByLabel('Words of the motion')
      if (typeof words === 'string') await write(motion, words)
      else assert.match(await motion.inputValue(), words)
      await choose('Moved by', present[0]!)
      await choose('Seconded by', present[1]!)
      await push('Move it')
      await agree()
      await click(panel.getByRole('link', { name: 'Draft the resolution' }).first())
      await push('Save the draft')
      await click(panel.getByRole('link', { name: 'Read it out' }).first())
      await push('Agreed as read out')
    },
    close: async () => {
      await go('Adjourn or close')
      await push('Close the meeting')
    },
  }
}

/** From the page of a meeting's decisions: says why an item was decided so, which was no key decision, and publishes it. */
export async function completeAndPublish(
  { press, click, tick, write }: Hands,
  page: Page,
  { item, reasons }: { readonly item: string; readonly reasons: string },
): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: item })
  await click(row.getByRole('link', { name: /^Change the decision on/ }))
  await write(page.getByLabel('Reasons for the decision'), reasons)
  await tick(page.getByRole('group', { name: 'Is it a key decision?' }).getByLabel('No', { exact: true }))
  for (const part of [/^Alternatives/, /^Conflicts/, /^Dispensations/])
    await tick(page.getByRole('group', { name: part }).getByLabel('None', { exact: true }))
  await press(page, 'Save the decision')
  await press(page, 'Publish the decisions and their notice')
  await page.getByText('The decisions are public, and their notice with them.').waitFor()
}
