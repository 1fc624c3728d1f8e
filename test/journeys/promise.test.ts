import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { at } from '../../src/acts/test-council.ts'
import { publishedDecision } from '../../src/acts/test-decision.ts'
import { laterMeeting } from '../../src/acts/test-meeting.ts'
import type { Id } from '../../src/foundation/identifier.ts'
import { cabinetDecides } from './cabinet-decides.ts'
import { decisionSite } from './decision-site.ts'
import { peopleAtWork } from './hands.ts'
import { followPromise, recordAccepted, sayDoneAndPlace } from './promise-steps.ts'

const { council, moveTo, person, signIn } = await decisionSite()
const { resolutionId } = await publishedDecision(council)
const meetingId = await laterMeeting(council, { startsAt: at('2025-02-12T18:30:00Z') })
const hands = peopleAtWork()
const { click, counted, faults, look } = hands
const main = (page: Page) => page.getByRole('main').innerText()

test('a promise in a decision is followed, comes late, is reported back, and is accepted where the public sees it', async (t) => {
  const clerk = await person(council.actors.clerk)
  const reader = await person()
  if (clerk === undefined || reader === undefined) return
  const page = counted(clerk.page)
  let [promise, item] = ['', '']

  await t.test('the clerk follows it from the page of the decision', async () => {
    await page.goto(`/workspace/decisions/${resolutionId}`)
    await click(page.getByRole('link', { name: 'Follow this promise (2.1)' }))
    await look(page, 'promise-form')
    const promised = { quote: 'the zanzibar scheme', owner: 'Executive Mayor' }
    promise = await followPromise(hands, page, { ...promised, dueOn: ['31', '1', '2025'] })
    await look(page, 'promise-followed')
  })

  await t.test('the public reads it, and that it is late once its day has passed', async () => {
    await reader.page.goto('/commitments')
    await look(reader.page, 'promise-list')
    await click(reader.page.getByRole('link', { name: 'the zanzibar scheme' }))
    assert.doesNotMatch(await main(reader.page), /This is late/)
    moveTo(at('2025-02-03T09:00:00Z'))
    await reader.page.goto(`/commitments/${promise}?`)
    assert.match(await main(reader.page), /This is late/)
    await look(reader.page, 'promise-late')
  })

  await t.test('it is said to be done, which closes nothing, and stands on the next agenda', async () => {
    await signIn(clerk.context, council.actors.clerk)
    const said = { promise, words: 'The scheme stands on the hill.', meetingId }
    item = await sayDoneAndPlace(hands, page, said)
  })

  await t.test('the cabinet accepts it at its meeting, and the public sees by which decision', async () => {
    await cabinetDecides(council, {
      meetingId,
      itemId: item as Id<'item'>,
      limbs: [{ verb: 'receive', text: 'Receive the report on the scheme.' }],
      noticeAt: at('2025-02-03T12:00:00Z'),
      meetsAt: at('2025-02-12T20:00:00Z'),
    })
    moveTo(at('2025-02-13T09:00:00Z'))
    await signIn(clerk.context, council.actors.clerk)
    await recordAccepted(hands, page, { meetingId, picture: 'promise-heard' })
    await reader.page.goto(`/commitments/${promise}`)
    await look(reader.page, 'promise-accepted')
    assert.match(await main(reader.page), /Accepted as kept/)
    await click(reader.page.getByRole('link', { name: 'the decision that says so' }))
    assert.match(await main(reader.page), /Receive the report on the scheme/)
  })

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
  await clerk.context.close()
  await reader.context.close()
})
