import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { publishAgenda } from '../../src/acts/agenda/publish-agenda.ts'
import { changeMeeting } from '../../src/acts/meeting/change-meeting.ts'
import { publishDecisions } from '../../src/acts/resolution/publish-decisions.ts'
import { recordResolution } from '../../src/acts/resolution/record-resolution.ts'
import { accepted, at, day, id } from '../../src/acts/test-council.ts'
import { publishedDecision, wholeRecord } from '../../src/acts/test-decision.ts'
import { laterMeeting } from '../../src/acts/test-meeting.ts'
import type { Id } from '../../src/foundation/identifier.ts'
import { decisionSite } from './decision-site.ts'
import { peopleAtWork } from './hands.ts'

const { council, moveTo, person, signIn } = await decisionSite()
const { resolutionId } = await publishedDecision(council)
const meetingId = await laterMeeting(council, { startsAt: at('2025-02-12T18:30:00Z') })
const { click, counted, faults, follow, look, pick, press, tick, write } = peopleAtWork()
const main = (page: Page) => page.getByRole('main').innerText()

/** The cabinet hears the report on the item that was put on its agenda, and accepts it by a resolution. */
async function cabinetAccepts(itemId: Id<'item'>): Promise<void> {
  const decisionMaker = { kind: 'body', bodyId: council.bodyId } as const
  const limbs = [{ id: id('limb'), verb: 'receive' as const, text: 'Receive the report on the scheme.' }]
  const decided = { decisionMaker, formula: 'RESOLVED', takenOn: day('2025-02-12'), limbs }
  const resolution = { ...decided, id: id('resolution'), itemId }
  const record = { ...wholeRecord, isKey: false }
  const on = { at: at('2025-02-12T20:00:00Z') }
  const before = { at: at('2025-02-03T12:00:00Z') }
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' }), before))
  accepted(await council.act((session) => changeMeeting(session, { meetingId, to: 'inProgress' }), on))
  accepted(await council.act((session) => changeMeeting(session, { meetingId, to: 'closed' }), on))
  accepted(await council.act((session) => recordResolution(session, { resolution, record }), on))
  accepted(await council.act((session) => publishDecisions(session, meetingId), on))
}

test('a promise in a decision is followed, comes late, is reported back, and is accepted where the public sees it', async (t) => {
  const clerk = await person(council.actors.clerk)
  const reader = await person()
  if (clerk === undefined || reader === undefined) return
  const page = counted(clerk.page)
  let promise = ''

  await t.test('the clerk follows it from the page of the decision', async () => {
    await page.goto(`/workspace/decisions/${resolutionId}`)
    await click(page.getByRole('link', { name: 'Follow this promise (2.1)' }))
    await look(page, 'promise-form')
    await write(page.getByLabel('The words of the promise'), 'the zanzibar scheme')
    await tick(page.getByLabel('A promise', { exact: true }))
    await pick(page.getByLabel('Who owes it?'), { label: 'Executive Mayor' })
    await write(page.getByLabel('Day', { exact: true }), '31')
    await write(page.getByLabel('Month', { exact: true }), '1')
    await write(page.getByLabel('Year', { exact: true }), '2025')
    await pick(page.getByLabel('Which body hears of it?'), { label: 'Cabinet' })
    await press(page, 'Follow it')
    await page.getByText('The promise is followed.').waitFor()
    await look(page, 'promise-followed')
    promise = new URL(page.url()).pathname.split('/').at(-1) ?? ''
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
    await page.goto(`/workspace/commitments/${promise}/claim`)
    await write(page.getByLabel('What was done, and what shows it?'), 'The scheme stands on the hill.')
    await press(page, 'It is done')
    await page.getByText('It stands as done, and waits for the body.').waitFor()
    await page.goto(`/workspace/meetings/${meetingId}/agenda`)
    await follow(page, 'Put them on the agenda')
    await press(page, 'Put these on the agenda')
    await page.getByText('Report back: Inspection outcome').first().waitFor()
  })

  await t.test('the cabinet accepts it at its meeting, and the public sees by which decision', async () => {
    const item = await page.locator('[data-item]').first().getAttribute('data-item')
    await cabinetAccepts(item as Id<'item'>)
    moveTo(at('2025-02-13T09:00:00Z'))
    await signIn(clerk.context, council.actors.clerk)
    await page.goto(`/workspace/commitments/${promise}/hear`)
    await pick(page.getByLabel('At which item?'), { index: 1 })
    await tick(page.getByLabel('It accepts this as kept'))
    await look(page, 'promise-heard')
    await press(page, 'Record it')
    await page.getByText('What the body said is on the record.').waitFor()
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
