import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace, type Visitor } from '../../../test/workspace/test-workspace.ts'
import { at, day } from '../../acts/test-council.ts'
import { declared, publicEntry } from '../../acts/test-plan.ts'

const { council, moveTo, visitor } = await testWorkspace()

/** What a clerk types for an entry that is key and private in part. */
const typed = {
  title: 'Weir bridge',
  summary: 'Whether to mend the bridge.',
  maker: `body ${council.bodyId}`,
  'from-day': '15',
  'from-month': '1',
  'from-year': '2025',
  'to-day': '31',
  'to-month': 'Jan',
  'to-year': '2025',
  isKey: 'a',
  keyReason: 'It costs £600,000.',
  isPrivate: 'part',
  paragraphs: ['3'],
  privateReason: 'Bidders would see prices.',
  documents: 'Report of the director\nThe survey',
  copies: 'Town Hall',
  contact: 'Democratic Services',
  consultees: 'Residents',
}

async function proposed(clerk: Visitor, also: Readonly<Record<string, string | readonly string[]>> = {}) {
  await clerk.open('/workspace/forward-plan/new')
  return clerk.send({ ...typed, ...also })
}

test('a clerk proposes an entry, publishes it, and gives the two notices that its two facts ask for', async () => {
  const clerk = await visitor(council.actors.clerk)
  const kept = await proposed(clerk)
  assert.equal(kept.status, 200)
  assert.match(kept.text, /Weir bridge/)
  assert.match(kept.text, /Publish by 17 December 2024/) // counted by hand back from 15 January 2025
  const entry = kept.address
  assert.match((await clerk.send({}, 'Publish the entry')).text, /Published/)
  await clerk.open(`${entry}/notices/key28`)
  const given = await clerk.send({}, 'Publish the notice')
  assert.match(given.text, /Given on 4 December 2024: may be decided from 2 January 2025/)
  assert.match(given.text, /Notice of a private meeting\s*Publish by/)
  const again = await clerk.open(`${entry}/notices/key28`)
  assert.match(again.text, /It cannot be published yet/)
  assert.match((await clerk.open('/workspace/forward-plan')).text, /Weir bridge/)
})

test('a form that lacks something says so beside it, and keeps every word', async () => {
  const clerk = await visitor(council.actors.clerk)
  const bare = await proposed(clerk, { title: '', 'to-month': '13' })
  assert.equal(bare.status, 400)
  assert.match(bare.markup, /id="title-error"/)
  assert.match(bare.markup, /Whether to mend the bridge\./)
  const backwards = await proposed(clerk, { 'to-year': '2024', 'to-month': '12' })
  assert.match(backwards.text, /The last day, 31 December 2024, is before the first/)
})

test('urgency asks for the reason and the agreement, and says who must give it', async () => {
  const entry = await publicEntry(council, declared)
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/forward-plan/${entry.id}/notices/specialUrgency`)
  const bare = await clerk.send({})
  assert.match(bare.text, /Give the reason\. It is published\./)
  const nobody = await clerk.send({ reason: 'The bank is falling.' })
  assert.match(nobody.text, /The register names no chair of scrutiny/)
})

test('a representation is recorded, taken into account and answered, and then the further notice can go out', async () => {
  const entry = await publicEntry(council, declared)
  const clerk = await visitor(council.actors.clerk)
  const here = `/workspace/forward-plan/${entry.id}`
  await clerk.open(`${here}/notices/private28`)
  await clerk.send({}, 'Publish the notice')
  await clerk.open(`${here}/representations/new`)
  const one = await clerk.send({
    channel: 'letter',
    name: 'Q Smith',
    contact: 'q@example.org',
    text: 'Open it.',
  })
  await clerk.open(`${here}/notices/private5`)
  const place = one.address
  await clerk.open(place)
  await clerk.send({ shownAs: 'A resident', shownText: 'Open it.' }, 'Take it into account')
  await clerk.open(place)
  await clerk.send({ response: 'Only prices are heard in private.' }, 'Keep the answer')
  const ready = await clerk.open(`${here}/notices/private5`)
  assert.match(ready.text, /A resident\s*Open it\.\s*Only prices are heard in private\./)
  assert.doesNotMatch(ready.text, /Q Smith/)
  const given = await clerk.send({}, 'Publish the notice')
  assert.match(given.text, /Further notice of a private meeting/)
})

test('an entry moves on with new days and a reason, and is withdrawn with one', async () => {
  const entry = await publicEntry(council)
  const clerk = await visitor(council.actors.clerk)
  const here = `/workspace/forward-plan/${entry.id}`
  await clerk.open(`${here}/move`)
  const bare = await clerk.send({ 'from-day': '3', 'from-month': '3', 'from-year': '2025' })
  assert.match(bare.text, /Say why it moves/)
  const to = { 'to-day': '14', 'to-month': '3', 'to-year': '2025' }
  const moved = await clerk.send({
    'from-day': '3',
    'from-month': '3',
    'from-year': '2025',
    ...to,
    reason: 'The survey is late.',
  })
  assert.match(moved.text, /Moved on/)
  assert.match(moved.text, /3 to 14 March 2025/)
  await clerk.open(`${here}/withdraw`)
  const gone = await clerk.send({ reason: 'It was sold.' })
  assert.match(gone.text, /Withdrawn/)
  assert.equal((await clerk.open(`${here}/edit`)).status, 200)
})

test('who may not see the plan is answered as if it were not there', async () => {
  const entry = await publicEntry(council, { window: { fromOn: day('2025-05-01'), toOn: day('2025-05-02') } })
  const reader = await visitor(council.actors.reader)
  for (const address of ['', '/new', `/${entry.id}`, `/${entry.id}/edit`, `/${entry.id}/notices/key28`])
    assert.equal((await reader.open(`/workspace/forward-plan${address}`)).status, 404, address)
  const clerk = await visitor(council.actors.clerk)
  assert.equal((await clerk.open(`/workspace/forward-plan/${entry.id}/notices/okapi`)).status, 404)
})

test('the proper officer sets what makes a decision key, and reports on special urgency', async () => {
  moveTo(at('2024-12-05T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/forward-plan/thresholds')
  await clerk.send({ a: '£500,000 or more', b: '' })
  assert.match((await clerk.open('/workspace/forward-plan/thresholds')).markup, /£500,000 or more/)
  await clerk.open('/workspace/forward-plan/urgency-report')
  const year = {
    'from-day': '1',
    'from-month': '1',
    'from-year': '2024',
    'to-day': '31',
    'to-month': '12',
    'to-year': '2024',
  }
  const done = await clerk.send({ title: 'Special urgency in 2024', ...year })
  assert.equal(done.address, '/workspace/forward-plan')
})
