import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { decideWrittenSummary } from '../../acts/minutes/decide-written-summary.ts'
import { draftMinutes } from '../../acts/minutes/draft-minutes.ts'
import { recordInRoom } from '../../acts/room/record-in-room.ts'
import { accepted, at, day, id } from '../../acts/test-council.ts'
import { roomEntry, testRoom } from '../../acts/test-room.ts'
import { pageAt } from '../../publish/preview.ts'
import { councilAtHost } from '../../store/public/council.ts'
import type { RoomEvent } from '../../council/room/entry.ts'

const { council, database, logged, moveTo, visitor } = await testWorkspace()
moveTo(at('2024-12-12T09:00:00Z'))
const { clerk } = council.actors

const motionId = id('motion')
const motion = (memberIds: readonly string[]): RoomEvent => ({
  kind: 'motionMoved',
  motionId,
  purpose: { kind: 'substantive' },
  text: 'That the mill be kept.',
  moverId: memberIds[0] as never,
  seconderId: memberIds[1] as never,
  isOnBudget: false,
})

/** A meeting in its room, with an interest declared and somebody gone, and minutes begun from it. */
async function begun() {
  const room = await testRoom(council)
  const { meetingId, itemId, memberIds, record } = room
  await room.open()
  const declared = {
    kind: 'interestDeclared',
    personId: memberIds[3],
    itemId,
    interest: 'DPI',
    response: 'leaves',
    isSensitive: false,
    words: 'Owns the mill',
  } as const
  accepted(await record(declared))
  const left = roomEntry({ kind: 'left', personId: memberIds[1] }, at('2024-12-11T18:50:00Z'))
  const enter = (entry: typeof left) =>
    council.act((session) => recordInRoom(session, { meetingId, entries: [entry] }), {
      at: at('2024-12-11T19:00:00Z'),
    })
  accepted(await enter(left))
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
  return { ...room, left, enter, root: `/workspace/meetings/${meetingId}/minutes` }
}

const meeting = await begun()

test('what was recorded in the room stands in the draft minutes, and a later change never touches the clerk’s words', async () => {
  const { root, itemId, left, enter, memberIds, record } = meeting
  const browser = await visitor(clerk)
  const first = await browser.open(root)
  assert.match(
    first.text,
    /Note: Councillor Ada Vale took the chair and opened the meeting at 6:31pm\..*Councillor Di Zell declared a disclosable pecuniary interest in this item: Owns the mill\..*Councillor Di Zell, having declared an interest, left the room for this item.*Councillor Bo Wren left the meeting at 6:50pm\./,
  )
  assert.doesNotMatch(first.text, /The room’s record has/)

  const page = await browser.open(`${root}/items/${itemId}`)
  const typed = /<textarea[^>]*>([^]*?)<\/textarea>/.exec(page.markup)?.[1] ?? ''
  const mine = typed.replace(
    'Councillor Bo Wren left the meeting at 6:50pm.',
    'Councillor Wren had a train to catch.',
  )
  assert.notEqual(mine, typed)
  await browser.send({ text: mine })

  accepted(await enter(roomEntry({ kind: 'struckOut', entryId: left.id })))
  accepted(
    await record(motion(memberIds), {
      kind: 'voteTaken',
      voteId: id('vote'),
      motionId,
      method: 'hands',
      counts: { for: 3, against: 0, abstain: 0, didNotVote: 0 },
      cast: [],
    }),
  )
  const after = await browser.open(root)
  assert.match(after.text, /has 3 things that these minutes do not\. Nothing that you wrote has been changed/)
  assert.match(after.text, /Councillor Wren had a train to catch\./)
  assert.doesNotMatch(after.text, /That the mill be kept/)

  const choosing = await browser.open(`${root}/room`)
  assert.match(choosing.text, /Put in: Motion: That the mill be kept\. Under 1 The old mill\./)
  assert.match(choosing.text, /somebody has written in it.*Councillor Bo Wren left the meeting at 6:50pm\./)
  const [chosen = ''] = [...choosing.markup.matchAll(/name="takeIn"[^>]*value="([^"]+)"/g)].map(
    ([, value]) => value,
  )
  const done = await browser.send({ takeIn: [chosen] })
  assert.match(done.text, /Motion: That the mill be kept\..*had a train to catch/)
  assert.doesNotMatch(done.text, /On a show of hands/)
  assert.doesNotMatch(done.text, /things? that these minutes do not/)
  assert.match((await browser.open(`${root}/room`)).text, /The minutes have all that the room recorded\./)
})

test('what happened while the public was out stands under that item alone, and the close where the public reads it', async () => {
  const { root, privateItemId, memberIds, record } = meeting
  accepted(
    await record(
      { kind: 'itemClosed', outcome: 'taken' },
      { kind: 'publicExcluded', itemIds: [privateItemId], basis: 'Terms of the department' },
      { kind: 'itemOpened', itemId: privateItemId },
      { kind: 'left', personId: memberIds[3] },
      { kind: 'meetingClosed' },
    ),
  )
  const browser = await visitor(clerk)
  const { markup, text } = await browser.open(`${root}/room`)
  assert.match(text, /Put in: Vote: That the mill be kept\. Under 1 The old mill\./)
  const all = [...markup.matchAll(/name="takeIn"[^>]*value="([^"]+)"/g)].map(([, value = '']) => value)
  const taken = await browser.send({ takeIn: all })
  assert.match(
    taken.text,
    /were excluded for item 2, because confidential.*The meeting closed at 6:31pm\..*2 Sale to Quagga Limited Taken in private Note: The information was confidential on this ground: Terms of the department\. Note: Councillor Di Zell left the meeting/,
  )
})

test('the clerk sees each page as the public will, and the public then sees that very page', async () => {
  const { root, meetingId, itemId, privateItemId } = meeting
  const browser = await visitor(clerk)
  assert.match(
    (await browser.open(`${root}/preview`)).text,
    /the proper officer decides whether the public part/,
  )
  accepted(
    await council.act((session) =>
      decideWrittenSummary(session, { meetingId, decision: 'notNeeded', reason: 'Nothing was decided.' }),
    ),
  )
  const addresses = [`/meetings/${meetingId}`, `/items/${itemId}`, `/items/${privateItemId}`]
  const previews = await Promise.all(
    ['', `/${itemId}`, `/${privateItemId}`].map((below) => browser.open(`${root}/preview${below}`)),
  )
  assert.match(previews[1]?.text ?? '', /It is not published yet.*Councillor Wren had a train to catch\./)
  assert.doesNotMatch(previews[2]?.text ?? '', /Terms of the department|Councillor Di Zell left/)
  assert.doesNotMatch(await publicPage(addresses[1]), /had a train to catch/)
  await browser.open(`${root}/publish`)
  assert.match((await browser.send({})).text, /published in draft/)
  for (const [index, address] of addresses.entries()) {
    const main = await publicPage(address)
    assert.ok(
      main.length > 200 && previews[index]?.markup.includes(main),
      `${address} differs from its preview`,
    )
  }
  assert.match(await publicPage(addresses[1]), /had a train to catch/)
  assert.equal((await browser.open(`${root}/preview`)).status, 404)
})

/** The main part of a page of the public site, as the public finds it now. */
async function publicPage(address = ''): Promise<string> {
  const reader = database.publicReader
  const found = await councilAtHost(reader, 'council.example')
  assert.ok(found)
  const page = await pageAt({ reader, council: found.council, today: day('2024-12-12'), address })
  return String(page?.main)
}

test('nothing above was a fault', () => {
  assert.deepEqual(logged, [])
})
