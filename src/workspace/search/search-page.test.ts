import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { registerInterest } from '../../acts/interest/register-interest.ts'
import { changeOutsideBody, registerOutsideBody } from '../../acts/outside/register-outside-body.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { proposePlanEntry } from '../../acts/plan/propose-plan-entry.ts'
import { noticedEntry, testEntry } from '../../acts/test-plan.ts'
import { sendSubmission } from '../../acts/submission/send-submission.ts'
import { accepted, at, day, id } from '../../acts/test-council.ts'
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

const told = { 'notifiedOn-day': '20', 'notifiedOn-month': '1', 'notifiedOn-year': '2024' }
const search = (words: string) => `/workspace/search?q=${words}`

test('an interest is found by who keeps the register, and by others as long as the public reads its words', async () => {
  const monitor = await visitor(council.actors.monitor)
  const councillor = await visitor(council.actors.councillor)
  const register = `/workspace/registers/interests/${council.mayorId}`
  await monitor.open(`${register}/new`)
  const made = await monitor.send({ kind: 'land', holder: 'member', words: 'Numbat Lodge', ...told })
  const kept = await monitor.open(search('numbat'))
  assert.match(
    kept.text,
    /In the registers, and from the public Member’s interest .*Interests of Rosalind Thorne.*Land/,
  )
  assert.match(kept.markup, new RegExp(`href="${register}"`))
  assert.doesNotMatch(kept.text, /Lodge/) // the details are on the page that notes who reads them
  const asPublic = await councillor.open(search('numbat'))
  assert.match(asPublic.markup, new RegExp(`href="/people/${council.mayorId}/interests"`))
  assert.doesNotMatch(asPublic.markup, new RegExp(register))
  const entry = /href="(\/workspace\/registers\/interests\/entries\/[^"/]+)\//.exec(made.markup)?.[1] ?? ''
  await monitor.open(`${entry}/withholding`)
  await monitor.send({ reason: 'Threats were made.' })
  assert.match((await monitor.open(search('numbat'))).text, /Interests of Rosalind Thorne/)
  assert.match((await councillor.open(search('numbat'))).text, /Nothing found for “numbat”/)
})

const on = (field: string, date: string) => {
  const [dayOf = '', month = '', year = '2024'] = date.split(' ')
  return { [`${field}-day`]: dayOf, [`${field}-month`]: month, [`${field}-year`]: year }
}

test('dispensations and outside bodies are found on the screens of who keeps them, and on public pages by others', async () => {
  const clerk = await visitor(council.actors.clerk)
  const reader = await visitor(council.actors.reader)
  await clerk.open('/workspace/registers/dispensations/new')
  await clerk.send({
    person: council.mayorId,
    subject: 'Pangolin rates',
    extent: 'speak',
    ground: 'c',
    reasons: 'Everybody pays them.',
    grantedBy: `body ${council.bodyId}`,
    ...on('requestedOn', '1 10'),
    ...on('grantedOn', '16 10'),
    ...on('fromOn', '16 10'),
    ...on('toOn', '10 5 2025'),
  })
  await clerk.open('/workspace/registers/outside-bodies/new')
  await clerk.send({ name: 'Pangolin Trust', purpose: 'Keeps the marsh.' })
  const kept = await clerk.open(search('pangolin'))
  assert.match(kept.text, /Dispensation.*Pangolin rates/)
  assert.match(kept.text, /Outside body.*Pangolin Trust/)
  for (const folder of ['dispensations', 'outside-bodies'])
    assert.match(kept.markup, new RegExp(`href="/workspace/registers/${folder}"`))
  const asPublic = await reader.open(search('pangolin'))
  assert.match(asPublic.text, /Pangolin rates/)
  for (const folder of ['dispensations', 'outside-bodies'])
    assert.match(asPublic.markup, new RegExp(`href="/${folder}"`))
  assert.doesNotMatch(asPublic.markup, /workspace\/registers/)
})

test('what the public sent is found by its moderators, and by others once it is accepted, in the words then shown', async () => {
  const clerk = await visitor(council.actors.clerk)
  const reader = await visitor(council.actors.reader)
  await clerk.open('/workspace/submissions/schemes')
  await clerk.send({
    body: council.bodyId,
    kind: 'question',
    taken: 'yes',
    'from-day': '1',
    'from-month': '1',
    'from-year': '2024',
    days: '3',
    dayKind: 'working',
    time: '12:00',
    longest: '50',
    each: '1',
    minutes: '3',
    signatures: '0',
    source: 'Rule 10',
  })
  const meeting = await testMeeting(council)
  const question = {
    id: id('submission'),
    meetingId: meeting.meetingId,
    kind: 'question',
    subject: 'The dugong crossing',
    text: 'When will the manatee see it open?',
    name: 'Quillon Marsh',
    ward: 'Weir',
    attribution: 'ward',
    signatures: 0,
    email: 'quillon@post.example',
    token: id('token'),
  } as const
  accepted(
    await council.act((session) => sendSubmission(session, question), { at: at('2024-11-01T09:00:00Z') }),
  )
  for (const words of ['dugong', 'manatee']) {
    const found = await clerk.open(search(words))
    assert.match(found.markup, new RegExp(`href="/workspace/submissions/${question.id}"`))
    assert.match((await reader.open(search(words))).text, new RegExp(`Nothing found for “${words}”`))
  }
  for (const visiting of [clerk, reader])
    assert.match((await visiting.open(search('Quillon'))).text, /Nothing found/) // a sender is not searched for
  await clerk.open(`/workspace/submissions/${question.id}`)
  await clerk.send({ subject: 'The dugong crossing', text: 'When will it open?' }, 'Accept and publish')
  assert.match(
    (await reader.open(search('dugong'))).markup,
    new RegExp(`href="/meetings/${meeting.meetingId}"`),
  )
  assert.match((await reader.open(search('manatee'))).text, /Nothing found/)
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

test('an interest is found by its member and an outside body by a former name, once each, by who keeps them and who reads them', async () => {
  const body = { id: id('outsideBody'), name: 'Tarsier Trust', purpose: 'Keeps the marsh.' }
  const interest = {
    id: id('interest'),
    personId: council.mayorId,
    kind: 'land',
    holder: 'member',
    words: 'Aardvark Cottage',
    notifiedOn: day('2024-01-20'),
  } as const
  accepted(
    await council.act((session) => registerInterest(session, interest), { actor: council.actors.monitor }),
  )
  accepted(
    await council.act(async (session) => {
      accepted(await registerOutsideBody(session, body))
      return changeOutsideBody(session, { ...body, name: 'Marsh Society' })
    }),
  )
  for (const [actor, place] of [
    [council.actors.clerk, '/workspace/registers/outside-bodies'],
    [council.actors.reader, '/outside-bodies'],
  ] as const) {
    const former = await (await visitor(actor)).open('/workspace/search?q=tarsier')
    assert.equal(former.markup.split(`href="${place}"`).length, 2, place)
    assert.match(former.text, /Marsh Society/)
  }
  for (const actor of [council.actors.monitor, council.actors.reader]) {
    const seen = await (await visitor(actor)).open('/workspace/search?q=Rosalind+Thorne')
    assert.match(seen.text, /Interests of Rosalind Thorne/)
  }
})
