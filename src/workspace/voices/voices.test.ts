import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { testAction } from '../../acts/improvement/test-improvement.ts'
import { confirmedFinding } from '../../acts/test-assurance.ts'
import { accepted } from '../../acts/test-council.ts'
import { testAdults } from '../../acts/test-voice.ts'

const { council, database, visitor } = await testWorkspace()
const adults = await testAdults(database, council)
const desk = '/workspace/voices'
const day = (name: string, on: string) => {
  const [year = '', month = '', date = ''] = on.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

async function takenOn() {
  const officer = await visitor(adults.officer)
  await officer.open(`${desk}/participants/new`)
  const typed = {
    role: 'Housing Ambassador',
    ageBand: '16to17',
    keptAt: 'Case system',
    ...day('fromOn', '2024-01-08'),
  }
  assert.match((await officer.send({ ...typed, role: '' })).markup, /id="role-error"/)
  const made = await officer.send({ ...typed, supporterId: adults.supporter.accountId! })
  assert.match(made.markup, /They are put in, and can be told by the four signs/)
  return { officer, address: made.address }
}

const said = {
  ...day('saidOn', '2024-11-13'),
  theme: 'home',
  plainWords: 'They want a quagmire in every garden.',
  ownWords: 'More mud.',
  audience: 'public',
}

test('a voice goes from the supporter’s form to the public page and back to the young person', async () => {
  const { officer, address } = await takenOn()
  const supporter = await visitor(adults.supporter)
  assert.match((await supporter.open(address)).text, /They have agreed to nothing yet/)
  await supporter.open(`${address}/record`)
  assert.match((await supporter.send({ ...said, audience: '' })).text, /Choose who may come to see it/)
  const written = await supporter.send({ ...said, plainWords: 'KH wants a quagmire.' })
  assert.match(written.text, /Waits for another adult to check it.*“KH”\. Initials\? Leave them out/)
  assert.match(written.text, /You wrote some of these words, so another adult must check them/)
  const voice = written.address
  assert.equal((await supporter.open(`${voice}/check`)).status, 404)
  await officer.open(`${voice}/check`)
  assert.match((await officer.send({ outcome: 'passed', words: '' })).text, /may tell who spoke/)
  await officer.send({ outcome: 'returned', words: 'Leave the initials out.' })
  assert.match((await supporter.open(desk)).text, /Words to change/)
  await supporter.open(`${voice}/change`)
  await supporter.send(said)
  await officer.open(`${voice}/check`)
  assert.match((await officer.send({ outcome: 'passed', words: '' })).text, /They agree to nothing today/)
  assert.match(
    (await officer.open(`${voice}/publish`)).text,
    /They do not agree today that what they said is shared/,
  )
  await supporter.open(`${address}/consent`)
  const agreed = { scope: 'speak', agreedHow: 'Said yes.', ...day('fromOn', '2024-01-08') }
  assert.match((await supporter.send(agreed)).text, /Sharing what they said, without saying who/)
  const preview = await officer.open(`${voice}/publish`)
  assert.match(preview.text, /A young person, November 2024 They want a quagmire in every garden/)
  assert.doesNotMatch(preview.text, /More mud/)
  assert.match((await officer.send({}, 'Publish it')).text, /Waits for an answer/)
  await officer.open(`${voice}/answer`)
  const answer = {
    words: 'Not every garden.',
    answeredBy: 'Director of Housing',
    ...day('answeredOn', '2024-11-20'),
  }
  assert.match((await officer.send(answer)).text, /The answer waits for another adult/)
  assert.equal((await officer.open(`${voice}/publish-answer`)).status, 404)
  const second = await visitor(adults.second)
  await second.open(`${voice}/publish-answer`)
  assert.match((await second.send({ reason: '' })).markup, /The answer is public beside the voice/)
  await supporter.open(`${voice}/tell`)
  const told = {
    medium: 'call',
    reaction: 'unhappy',
    reactionWords: 'Less mud then.',
    ...day('toldOn', '2024-11-22'),
  }
  assert.match((await supporter.send(told)).text, /Told back/)
  const takeBack = /href="([^"]+take-back)"/.exec((await supporter.open(address)).markup)?.[1] ?? ''
  await supporter.open(takeBack)
  assert.match((await supporter.send({})).markup, /gone from the public site/)
  const row = await database.publicReader
    .selectFrom('published.voice')
    .select(['is_open', 'plain_words'])
    .executeTakeFirstOrThrow()
  assert.deepEqual(row, { is_open: false, plain_words: null })
  assert.match(
    (await supporter.open(voice)).text,
    /They want a quagmire in every garden.*Not public any more/,
  )
  await supporter.open(`${voice}/withdraw`)
  assert.match((await supporter.send({})).markup, /It is taken back/)
})

test('a supporter says what a voice leads to, from what is public, and takes it away again', async () => {
  const { plan, action } = await testAction(council)
  const { findingId } = await confirmedFinding(council)
  const { officer, address } = await takenOn()
  await officer.open(`${address}/record`)
  const { address: voice } = await officer.send(said)
  const none = await officer.open(`${voice}/links`)
  assert.match(none.text, /There is no finding and no action yet that you may choose/)
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  const form = await officer.open(`${voice}/links`)
  assert.match(form.text, /Quagmire improvement plan: Answer the out-of-hours telephone/)
  assert.doesNotMatch(form.markup, new RegExp(findingId))
  const linked = await officer.send({ action: `action/${action.id}` })
  assert.match(
    linked.text,
    /What is done about it Action: Quagmire improvement plan: Answer the out-of-hours/,
  )
  assert.match(linked.markup, new RegExp(`href="/actions/${action.id}"`))
  await officer.open(`${voice}/links`)
  assert.equal((await officer.send({ finding: `finding/${findingId}` })).status, 400)
  await officer.open(`${voice}/links`)
  assert.match((await officer.send({ keep: '' })).text, /What is done about it Nothing yet/)
})

test('two young people of one role are told apart, and none is put in by a name', async () => {
  const [one, other] = [await takenOn(), await takenOn()]
  const { officer } = one
  const list = (await officer.open(`${desk}/participants`)).text
  for (const { address } of [one, other]) {
    const named = `Housing Ambassador (${address.slice(-4)})`
    assert.ok(list.includes(named), list)
    assert.ok((await officer.open(address)).text.includes(named))
  }
  const supporter = await visitor(adults.supporter)
  assert.match(
    (await supporter.open(`${desk}/participants`)).text,
    /The participation team puts a young person in here/,
  )
  await officer.open(`${desk}/participants/new`)
  const named = await officer.send({
    role: 'Briony Quagmire',
    ageBand: '16to17',
    supporterId: adults.supporter.accountId!,
    keptAt: 'Case system',
    ...day('fromOn', '2024-01-08'),
  })
  assert.equal(named.status, 400)
  assert.match(named.markup, /id="role-error"/)
  assert.match(named.text, /“Briony Quagmire” looks like the name of somebody/)
})

test('the first page counts the voices whose next step is the visitor’s, and a voice says who is next', async () => {
  const { officer, address } = await takenOn()
  const supporter = await visitor(adults.supporter)
  const waiting = async (who: typeof officer) =>
    Number(/(\d+) voices? waits? for you/.exec((await who.open('/workspace')).text)?.[1] ?? 0)
  const before = { officer: await waiting(officer), supporter: await waiting(supporter) }
  await supporter.open(`${address}/record`)
  const { address: voice } = await supporter.send(said)
  assert.equal(await waiting(supporter), before.supporter)
  assert.equal(await waiting(officer), before.officer + 1)
  const own = await supporter.open(voice)
  assert.match(own.text, /another adult must check them\. The participation team and the supporter see/)
  assert.match(own.markup, new RegExp(`href="${address}/consent"`))
  assert.match(own.text, /More mud\. \(not shown: they do not agree to that today\)/)
  await officer.open(`${voice}/check`)
  await officer.send({ outcome: 'passed', words: '' })
  assert.match((await supporter.open(voice)).text, /The participation team looks at it once more/)
  assert.equal(await waiting(supporter), before.supporter)
  assert.equal(await waiting(officer), before.officer + 1)
})

test('a young person is matched to a forum, comes to a meeting, and what came of it is written down', async () => {
  const { officer, address } = await takenOn()
  await officer.open(`${address}/place`)
  assert.match(
    (await officer.send(day('fromOn', '2024-02-01'))).text,
    /Choose a body of the council, or write/,
  )
  const placed = await officer.send({ forum: 'Marsh group', ...day('fromOn', '2024-02-01') })
  assert.match(placed.text, /Marsh group End: Marsh group 1 Feb 2024/)
  await officer.open(/href="([^"]+\/end)"/.exec(placed.markup)?.[1] ?? '')
  assert.match((await officer.send(day('toOn', '2024-12-01'))).text, /Marsh group 1 Feb 2024 1 Dec 2024/)
  const supporter = await visitor(adults.supporter)
  await supporter.open(`${address}/visit`)
  const visited = await supporter.send({ bodyId: council.bodyId, ...day('visitedOn', '2024-11-05') })
  await supporter.open(/href="([^"]+\/outcome)"/.exec(visited.markup)?.[1] ?? '')
  assert.match(
    (await supporter.send({ outcome: 'The cabinet will ask again.' })).text,
    /Cabinet 5 Nov 2024 The cabinet will ask again/,
  )
  await officer.open(`${address}/change`)
  const changed = { ageBand: '18to25', supporterId: adults.stranger.accountId!, keptAt: 'Case system' }
  assert.match((await officer.send(changed)).text, /18 to 25 Supporter Test stranger/)
  assert.equal((await supporter.open(address)).status, 404)
})

test('nobody else finds a screen of young people’s words, and each reading is entered', async () => {
  const { address } = await takenOn()
  const supporter = await visitor(adults.supporter)
  await supporter.open(`${address}/record`)
  const voice = (await supporter.send({ ...said, audience: 'protected' })).address
  const ways = [desk, `${desk}/participants`, `${desk}/participants/new`, address, voice]
  const forms = ['record', 'consent', 'place', 'visit', 'change'].map((path) => `${address}/${path}`)
  const steps = ['change', 'check', 'publish', 'answer', 'publish-answer', 'tell', 'withdraw', 'links'].map(
    (path) => `${voice}/${path}`,
  )
  for (const actor of [
    council.actors.clerk,
    council.actors.administrator,
    council.actors.councillor,
    council.actors.monitor,
  ]) {
    const other = await visitor(actor)
    for (const path of [...ways, ...forms, ...steps]) assert.equal((await other.open(path)).status, 404, path)
  }
  const stranger = await visitor(adults.stranger)
  for (const path of [address, voice, ...forms, ...steps])
    assert.equal((await stranger.open(path)).status, 404, path)
  assert.doesNotMatch((await stranger.open(desk)).markup, new RegExp(voice))
  await supporter.open(voice)
  const notes = await database.office
    .selectFrom('read_note')
    .select(['thing_kind', 'thing_id', 'actor'])
    .execute()
  assert.ok(
    notes.some(
      (note) =>
        note.thing_kind === 'voice' && voice.endsWith(note.thing_id) && note.actor === 'Test supporter',
    ),
  )
  assert.ok(notes.every((note) => note.actor !== 'Test stranger'))
})

test('the monitoring officer sets how small a group is hidden', async () => {
  const monitor = await visitor(council.actors.monitor)
  const address = '/workspace/registers/small-groups'
  assert.match((await monitor.open(address)).markup, /value="5"/)
  assert.match((await monitor.send({ smallestCohort: '1', reason: 'x' })).markup, /id="smallestCohort-error"/)
  assert.match(
    (await monitor.send({ smallestCohort: '8', reason: 'A small town.' })).markup,
    /The number is set/,
  )
  assert.match((await monitor.open(address)).markup, /value="8"/)
})
