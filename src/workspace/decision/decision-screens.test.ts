import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, at, id } from '../../acts/test-council.ts'
import {
  delegatedDecision,
  publishedDecision,
  recordedDelegated,
  testDelegation,
  testMember,
  testResolution,
  testScheme,
} from '../../acts/test-decision.ts'
import { heldMeeting, laterMeeting } from '../../acts/test-meeting.ts'
import { addItem } from '../../acts/agenda/add-item.ts'
import { declared, noticedItem, publicEntry } from '../../acts/test-plan.ts'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, database, moveTo, visitor } = await testWorkspace()
const { scrutinyBodyId } = await testScheme(council)

/** What a clerk types for a decision of one part with its whole record. */
const typedDecision = {
  'limbs-0-number': '2.1',
  'limbs-0-text': 'Approve the zanzibar scheme.',
  isKey: 'yes',
  reasons: 'It is cheaper.',
  alternatives: 'words',
  'alternatives-text': 'Doing nothing was rejected.',
  conflicts: 'none',
  dispensations: 'none',
}

test('a clerk records a decision, is told what its record lacks, and publishes it with its notice', async () => {
  const { itemId, meetingId } = await heldMeeting(council)
  await noticedItem(council, { itemId })
  const clerk = await visitor(council.actors.clerk)
  const empty = await clerk.open(`/workspace/meetings/${meetingId}/decisions`)
  assert.match(empty.text, /Nothing recorded/)
  await clerk.open(`/workspace/items/${itemId}/decision`)
  const wrong = await clerk.send({ ...typedDecision, 'limbs-0-text': '' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /Enter what was decided, in at least one part/)
  assert.match(wrong.markup, /It is cheaper\./)
  const saved = await clerk.send({ ...typedDecision, conflicts: '' })
  assert.equal(saved.address, `/workspace/meetings/${meetingId}/decisions`)
  assert.match(saved.text, /Still to state: conflicts of interest/)
  const refused = await clerk.send({}, 'Publish the decisions and their notice')
  assert.equal(refused.status, 409)
  assert.match(refused.text, /does not state the conflicts of interest declared/)
  await clerk.open(`/workspace/items/${itemId}/decision`)
  const complete = await clerk.send({ conflicts: 'none' })
  assert.match(complete.text, /Complete/)
  const preview = await clerk.open(`/workspace/meetings/${meetingId}/decisions/preview`)
  assert.match(preview.text, /Approve the zanzibar scheme\..*can be called in until the end of/)
  await clerk.open(`/workspace/meetings/${meetingId}/decisions`)
  const published = await clerk.send({}, 'Publish the decisions and their notice')
  assert.match(published.text, /Published less than an hour after the meeting ended \(today\)/)
  const notice = await database.publicReader
    .selectFrom('published.decision_notice')
    .select('meeting_id')
    .where('meeting_id', '=', meetingId)
    .execute()
  assert.equal(notice.length, 1)
})

test('a key decision without its notice is refused with each lawful way on and its form, or answered for with the reason', async () => {
  const { itemId, meetingId } = await heldMeeting(council)
  const clerk = await visitor(council.actors.clerk)
  const here = `/workspace/items/${itemId}/decision`
  await clerk.open(here)
  const refused = await clerk.send(typedDecision)
  assert.equal(refused.status, 400)
  assert.match(refused.text, /may not be decided on 11 December 2024\. No notice of a key decision/)
  assert.match(refused.markup, new RegExp(`/workspace/forward-plan/new\\?item=${itemId}`))
  assert.match(refused.markup, /It is cheaper\./)
  const proposal = await clerk.open(`/workspace/forward-plan/new?item=${itemId}`)
  assert.match(proposal.markup, /value="Inspection outcome"/)
  const filled = { isKey: 'a', keyReason: 'Money.', copies: 'Town Hall', contact: 'The clerk' }
  const proposed = await clerk.send(filled)
  assert.match(proposed.text, /On the agenda of\s*11 December 2024/)
  await clerk.open(here)
  const key = await clerk.send({ ...typedDecision, isKey: '' })
  assert.match(key.text, /A key decision, as the forward plan has it: Inspection outcome/)
  const entryId = proposed.address.split('/').at(-1)
  assert.match(key.markup, new RegExp(`/workspace/forward-plan/${entryId}/notices/specialUrgency`))
  const kept = await clerk.send({ ...typedDecision, withoutNotice: 'Nobody saw that it was key.' })
  assert.equal(kept.address, `/workspace/meetings/${meetingId}/decisions`)
  const published = await clerk.send({}, 'Publish the decisions and their notice')
  assert.match(published.text, /Published less than an hour after/)
})

test('an entry is put on an agenda by its own page, and the item is then as key as the entry', async () => {
  const later = await laterMeeting(council)
  const item = {
    id: id('item'),
    meetingId: later,
    position: 0,
    number: '1',
    part: 'public',
    title: 'The bridge',
  } as const
  accepted(await council.act((session) => addItem(session, item)))
  const entry = await publicEntry(council, { key: declared.key })
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/forward-plan/${entry.id}/place`)
  const none = await clerk.send({})
  assert.match(none.text, /Choose the item/)
  const placed = await clerk.send({ item: item.id })
  assert.match(placed.text, /On the agenda of\s*15 January 2025/)
})

test('a part that promises something keeps who owes it, by when, and who hears of it', async () => {
  const { itemId } = await heldMeeting(council)
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/items/${itemId}/decision`)
  const promise = { ...typedDecision, isKey: 'no', 'limbs-0-text': 'Note that the plan will be reviewed.' }
  const unowned = await clerk.send(promise)
  assert.match(unowned.text, /promises something\. Say which office owes it/)
  const halfOwned = await clerk.send({ 'limbs-0-owner': council.mayorOfficeId })
  assert.match(halfOwned.text, /has an owner, a day or a body, and not all three/)
  const badDate = await clerk.send({ 'limbs-0-due': '31/2/2025', 'limbs-0-back': council.bodyId })
  assert.match(badDate.text, /must be a real date/)
  await clerk.send({ 'limbs-0-due': '31/3/2025' })
  const again = await clerk.open(`/workspace/items/${itemId}/decision`)
  assert.match(again.markup, /value="31\/3\/2025"/)
  await clerk.send({ 'limbs-0-due': 'when the bridge opens' })
  const waiting = await clerk.open(`/workspace/items/${itemId}/decision`)
  assert.match(waiting.markup, /value="when the bridge opens"/)
})

test('councillors call a decision in, the proper officer rules, scrutiny hears it, and the cabinet confirms', async () => {
  const { resolutionId } = await publishedDecision(council, at('2024-12-04T10:00:00Z'))
  const [first, second] = [await testMember(database, council), await testMember(database, council)]
  const one = await visitor(first)
  await one.open(`/workspace/decisions/${resolutionId}/call-in`)
  const wrong = await one.send({ reasons: 'Nobody was asked.' })
  assert.match(wrong.text, /Choose at least one ground/)
  const asked = await one.send({ grounds: 'No consultation' })
  assert.match(asked.address, /^\/workspace\/call-in\//)
  assert.match(asked.text, /1 of 2/)
  const leader = await visitor(await testMember(database, council, ['councillor', 'executive-member']))
  assert.doesNotMatch((await leader.open(asked.address)).text, /Add my name/)
  const other = await visitor(second)
  await other.open(asked.address)
  const joined = await other.send({}, 'Add my name to this call-in')
  assert.match(joined.text, /2 of 2/)
  assert.match(joined.text, /To be ruled on by The end of Wednesday 11 December 2024, by the proper officer/)
  const clerk = await visitor(council.actors.clerk)
  const desk = await clerk.open('/workspace/call-in')
  assert.match(desk.text, /Asked for, to be ruled on 2 of 2 11 Dec 2024/)
  await clerk.open(asked.address)
  const ruled = await clerk.send({ is: 'valid', reasons: 'Two asked, on a ground.' }, 'Record the ruling')
  assert.match(ruled.text, /Ruled valid, to go to scrutiny/)
  const decision = await clerk.open(`/workspace/decisions/${resolutionId}`)
  assert.match(decision.text, /Called in.*Waits for call-in/)
  const meetingId = await laterMeeting(council, {
    bodyId: scrutinyBodyId,
    startsAt: at('2024-12-12T18:30:00Z'),
  })
  const item = {
    id: id('item'),
    meetingId,
    position: 0,
    number: '1',
    part: 'public',
    title: 'Call-in',
  } as const
  accepted(await council.act((session) => addItem(session, item)))
  await clerk.open(asked.address)
  const unplaced = await clerk.send({ to: 'onAgenda' }, 'Record it')
  assert.match(unplaced.text, /Choose the agenda item at which scrutiny hears the call-in/)
  await clerk.send({ to: 'onAgenda', itemId: item.id }, 'Record it')
  await clerk.send({ to: 'backToDecisionMaker', reason: 'Ask the families.' }, 'Record it')
  const confirmed = await clerk.send({ to: 'confirmed', reason: 'They were asked.' }, 'Record it')
  assert.match(confirmed.text, /Where it stands Confirmed/)
})

test('an officer decision is filled in from the scheme, checked by a colleague, and published', async () => {
  const delegation = await testDelegation(council)
  const clerk = await visitor(council.actors.clerk)
  const scheme = await clerk.open('/workspace/delegations')
  assert.match(scheme.text, /3\.4\.2 Director of Placements To agree placements\./)
  const form = await clerk.open(`/workspace/delegated-decisions/new?delegation=${delegation.id}`)
  assert.match(form.text, /Under delegation 3\.4\.2: To agree placements\./)
  const beyond = await clerk.send({
    ...typedDecision,
    title: 'Placements framework',
    personal: 'yes',
    pounds: '300,000',
  })
  assert.match(beyond.text, /goes up to £250,000, and this decision is for £300,000/)
  const unnoticed = await clerk.send({ pounds: '120000', report: 'Framework report' })
  assert.match(unnoticed.text, /“Placements framework” may not be decided on 4 December 2024/)
  const saved = await clerk.send({ withoutNotice: 'It could not wait.' })
  assert.match(saved.address, /^\/workspace\/delegated-decisions\//)
  assert.match(saved.text, /You wrote this record, so a colleague has to check it/)
  const unchecked = await clerk.send({}, 'Publish the decision')
  assert.match(unchecked.text, /Somebody other than its author has to check it/)
  const monitor = await visitor(council.actors.monitor)
  await monitor.open(saved.address)
  await monitor.send({ note: 'Names: none left.' }, 'I have checked these words')
  const published = await monitor.send({}, 'Publish the decision')
  assert.match(published.address, /^\/workspace\/decisions\//)
  assert.match(published.text, /Open to call-in/)
})

test('a published decision is corrected, superseded and withdrawn from its own page', async () => {
  const [one, other] = [
    await publishedDecision(council, at('2024-12-04T11:00:00Z')),
    await publishedDecision(council, at('2024-12-04T11:00:00Z')),
  ]
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/decisions/${one.resolutionId}/correct`)
  const unreasoned = await clerk.send({ limb0: 'Approve the gecko scheme.' })
  assert.match(unreasoned.text, /Enter why the decision is corrected/)
  const corrected = await clerk.send({ reason: 'A slip.' })
  assert.match(corrected.text, /Approve the gecko scheme.*Version 2/)
  await clerk.open(`/workspace/decisions/${one.resolutionId}/effective-date`)
  await clerk.send({ 'effectiveOn-day': '30', 'effectiveOn-month': '2', 'effectiveOn-year': '2025' })
  const dated = await clerk.send({ 'effectiveOn-month': '1', reason: 'The order is made then.' })
  assert.match(dated.text, /30 January 2025/)
  await clerk.open(`/workspace/decisions/${one.resolutionId}/supersede`)
  const superseded = await clerk.send({ by: other.resolutionId, reason: 'Taken again.' })
  assert.match(superseded.text, /Superseded/)
  await clerk.open(`/workspace/decisions/${other.resolutionId}/withdraw`)
  const withdrawn = await clerk.send({ reason: 'It named a child.' })
  assert.match(withdrawn.text, /Withdrawn/)
})

test('the scheme of call-in and the register of delegations are kept by form', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/call-in/scheme')
  const badNumber = await clerk.send({ windowDays: '0' })
  assert.match(badNumber.text, /must be a whole number from 1 to 365/)
  const saved = await clerk.send({ windowDays: '6' })
  assert.equal(saved.address, '/workspace/call-in')
  await clerk.open('/workspace/delegations/new')
  const delegation = {
    reference: '9.1',
    fromBodyId: council.bodyId,
    toOfficeId: council.mayorOfficeId,
    words: 'To set fees.',
    source: 'Part 3',
  }
  const entered = await clerk.send(delegation)
  assert.match(entered.text, /9\.1 Executive Mayor To set fees\./)
  const link = /\/workspace\/delegations\/([0-9a-z-]+)\/end/.exec(entered.markup)?.[0]
  assert.ok(link)
  await clerk.open(link)
  const ended = await clerk.send({})
  assert.equal(ended.address, '/workspace/delegations')
})

test('who has no part in decisions gets the answer of pages that do not exist', async () => {
  const reader = await visitor(council.actors.reader)
  const decision = await publishedDecision(council, at('2024-12-04T11:30:00Z'))
  const draft = await recordedDelegated(council, delegatedDecision(await testDelegation(council)))
  for (const address of [
    '/workspace/decisions',
    '/workspace/call-in',
    `/workspace/decisions/${decision.resolutionId}`,
    `/workspace/delegated-decisions/${draft}`,
    `/workspace/meetings/${decision.meetingId}/decisions`,
  ])
    assert.equal((await reader.open(address)).status, 404, address)
  const member = await visitor(await testMember(database, council))
  const own = await testResolution(council, await heldMeeting(council))
  assert.equal((await member.open(`/workspace/decisions/${own.id}`)).status, 404)
  assert.equal((await member.open(`/workspace/decisions/${decision.resolutionId}`)).status, 200)
})

test('an urgent decision is exempted with the consent of the office that the scheme names', async () => {
  moveTo(at('2024-12-04T12:30:00Z'))
  const { id: resolutionId } = await testResolution(council, await heldMeeting(council))
  const clerk = await visitor(council.actors.clerk)
  const form = await clerk.open(`/workspace/decisions/${resolutionId}/exempt`)
  assert.match(form.text, /must have been Chair of Scrutiny/)
  const person = /<option value="([^"]+)"[^>]*>Delia Crake/.exec(form.markup)?.[1]
  assert.ok(person)
  const day = { 'consentedOn-day': '4', 'consentedOn-month': '12', 'consentedOn-year': '2024' }
  const exempted = await clerk.send({ reason: 'The grant lapses.', consentByPersonId: person, ...day })
  assert.equal(exempted.address, `/workspace/decisions/${resolutionId}`)
})
