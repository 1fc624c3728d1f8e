import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { whereSeen } from '../../acts/test-record.ts'
import { registerBody } from '../../acts/body/register-body.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { accepted, day, id } from '../../acts/test-council.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, visitor } = await testWorkspace()
const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
const personId = account?.person_id
assert.ok(personId)
const [bodyId, officeId, fromOn] = [id<'body'>('body'), id<'office'>('office'), day('2024-11-20')]
const body = { id: bodyId, slug: 'full', name: 'Full Council', kind: 'council', regime: 'lga1972' } as const
accepted(
  await council.act(async (session) => {
    accepted(await registerBody(session, { ...body, aliases: [], fromOn }))
    accepted(await registerOffice(session, { id: officeId, title: 'Councillor', kind: 'member', bodyId }))
    return appointToOffice(session, { holding: { id: id('holding'), personId, officeId, fromOn } })
  }),
)
const own = '/workspace/my/interests'
const register = '/workspace/registers/interests'
const toldLink = /href="(\/workspace\/registers\/interests\/told\/[^"]+)"/

test('a member tells of an interest in time, is asked back, tells again, and the monitoring officer enters it', async () => {
  const member = await visitor(council.actors.councillor)
  assert.match((await member.open('/workspace/my')).markup, /href="\/workspace\/my\/interests"/)
  const page = await member.open(own)
  assert.match(page.text, /You became a member: tell the monitoring officer by 17 December 2024/)
  await member.open(`${own}/new`)
  const typed = { kind: 'land', holder: 'member', words: 'Quagmire Cottage', isSensitive: 'yes' }
  const bare = await member.send({ ...typed, reason: '' })
  assert.match(bare.markup, /id="reason-error"/)
  const sent = await member.send({ ...typed, reason: 'Threats were made.' })
  assert.match(sent.text, /Quagmire Cottage.*Asked to withhold the details.*With the monitoring officer/)
  assert.doesNotMatch(sent.text, /tell the monitoring officer by/)
  for (const actor of [council.actors.clerk, council.actors.councillor])
    assert.equal((await (await visitor(actor)).open(register)).status, 404)

  const monitor = await visitor(council.actors.monitor)
  const desk = await monitor.open(register)
  assert.match(desk.text, /Told by members.*councillor A new interest 4 Dec 2024/s)
  const waiting = toldLink.exec(desk.markup)?.[1] ?? ''
  assert.equal((await (await visitor(council.actors.clerk)).open(waiting)).status, 404)
  await monitor.open(`${waiting}/ask-back`)
  assert.match((await monitor.send({ question: '' })).markup, /id="question-error"/)
  await monitor.send({ question: 'In which road is it?' })
  assert.equal((await monitor.open(waiting)).status, 404)
  assert.match((await member.open(own)).text, /Asked back: In which road is it\?/)

  await member.open(`${own}/new`)
  await member.send({ ...typed, words: 'Quagmire Cottage, Mill Road', reason: 'Threats were made.' })
  const again = toldLink.exec((await monitor.open(register)).markup)?.[1] ?? ''
  const entering = await monitor.open(again)
  assert.match(entering.markup, /name="isWithheld"[^>]*checked/)
  await monitor.send({})
  assert.match((await monitor.open(register)).text, /Nothing waits to be entered/)
  assert.deepEqual(await whereSeen(database, council.councilId, ['Quagmire', 'Threats']), [])
  const entered = await member.open(own)
  assert.match(
    entered.text,
    /In the register .*Quagmire Cottage, Mill Road Details withheld from the public/s,
  )

  const end = /href="(\/workspace\/my\/interests\/[^"]+\/end)"/.exec(entered.markup)?.[1] ?? ''
  await member.open(end)
  const ahead = await member.send({ 'endedOn-day': '5', 'endedOn-month': '12', 'endedOn-year': '2024' })
  assert.match(ahead.text, /5 December 2024 has not come yet/)
  const ended = await member.send({ 'endedOn-day': '3', 'endedOn-month': '12', 'endedOn-year': '2024' })
  assert.match(ended.text, /The end of an interest.*Until 3 December 2024/)
  const change = end.replace(/end$/, 'change')
  await member.open(change)
  assert.match(
    (await member.send({ words: 'Quagmire House' })).text,
    /A change of an interest.*Quagmire House/,
  )
  for (const _ of [1, 2]) {
    await monitor.open(toldLink.exec((await monitor.open(register)).markup)?.[1] ?? '')
    await monitor.send({})
  }
  await member.open(`${own}/none`)
  assert.match((await member.send({})).text, /Nothing to register/)
})
