import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { proposePlanEntry } from '../../acts/plan/propose-plan-entry.ts'
import { noticedEntry, testEntry } from '../../acts/test-plan.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'

const { council, visitor, logged } = await testWorkspace()

const draft = await testMeeting(council, { title: 'Quaggas in the park', purpose: 'To hear of zebras.' })
const secret = await testMeeting(council, {
  part: 'private',
  title: 'Buying the ossuary from Mrs Vane',
  publicTitle: 'A purchase of land',
})
accepted(
  await council.act(async (session) => {
    accepted(await addDocument(session, testDocument(draft, { class: 'open' }, 'Quagga census')))
    const embargo = {
      class: 'embargoed' as const,
      source: 'The inspectorate',
      terms: 'Not before',
      condition: 'On its website',
      expectedAt: at('2024-12-10T09:30:00Z'),
      recipients: [],
    }
    accepted(await addDocument(session, testDocument(secret, { class: 'open' }, 'Plan of the land')))
    accepted(await addDocument(session, testDocument(draft, embargo, 'Quagga inspection outcome')))
    return publishAgenda(session, { meetingId: secret.meetingId, as: 'agenda' })
  }),
)

test('a clerk finds what is not public yet, and what it is called in the office', async () => {
  const clerk = await visitor(council.actors.clerk)
  const draftFound = await clerk.open('/workspace/search?q=quagga')
  assert.match(draftFound.text, /Not public yet/)
  assert.match(draftFound.text, /Quaggas in the park/)
  assert.match(draftFound.text, /Quagga census/)
  assert.match(draftFound.text, /Quagga inspection outcome/)
  assert.match((await clerk.open('/workspace/search?q=ossuary')).text, /Buying the ossuary from Mrs Vane/)
  assert.match((await clerk.open('/workspace/search?q=zebras')).text, /Quaggas in the park/)
})

test('a clerk finds an entry of the forward plan before it is public, and its notice in the public record', async () => {
  const proposed = testEntry(council, { title: 'Axolotl pond' })
  accepted(await council.act((session) => proposePlanEntry(session, proposed)))
  const told = await noticedEntry(council, { title: 'Okapi house' })
  const clerk = await visitor(council.actors.clerk)
  const early = await clerk.open('/workspace/search?q=axolotl')
  assert.match(early.text, /Not public yet.*Axolotl pond/)
  const late = await clerk.open('/workspace/search?q=okapi')
  assert.match(late.text, /In the public record/)
  assert.match(late.text, /Notice of a decision to come/)
  assert.match(late.markup, new RegExp(`/forward-plan/${told.id}`))
  const reader = await visitor(council.actors.reader)
  assert.match((await reader.open('/workspace/search?q=axolotl')).text, /Nothing found/)
})

test('who may not see a thing does not find it, nor how many there are', async () => {
  const reader = await visitor(council.actors.reader)
  for (const text of ['quagga', 'zebras', 'ossuary', 'Vane', 'census']) {
    const seen = await reader.open(`/workspace/search?q=${text}`)
    assert.match(seen.text, new RegExp(`Nothing found for “${text}”`))
    assert.doesNotMatch(seen.text, /Not public yet/)
  }
  const administrator = await visitor(council.actors.administrator)
  assert.match((await administrator.open('/workspace/search?q=quagga')).text, /Nothing found/)
})

test('everybody finds what is public', async () => {
  const reader = await visitor(council.actors.reader)
  const seen = await reader.open('/workspace/search?q=purchase+land')
  assert.match(seen.text, /In the public record/)
  assert.match(seen.text, /A purchase of land/)
  assert.doesNotMatch(seen.text, /Vane/)
})

test('a search of nothing, of odd marks and of common words says what to do', async () => {
  const reader = await visitor(council.actors.reader)
  assert.match((await reader.open('/workspace/search')).text, /Write a name, a word/)
  for (const odd of ['%00', '%27%27%3B--', 'the', '%22', '-x', '%25%25', 'a'.repeat(5000)])
    assert.equal((await reader.open(`/workspace/search?q=${odd}`)).status, 200, odd)
})

test('nothing above was a fault', () => {
  assert.deepEqual(logged, [])
})
