import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { closeAccount } from '../../acts/council/close-account.ts'
import { openAccount } from '../../acts/council/open-account.ts'
import { changeMeeting } from '../../acts/meeting/change-meeting.ts'
import { testCommitment } from '../../acts/test-commitment.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { publishedDecision } from '../../acts/test-decision.ts'
import { laterMeeting } from '../../acts/test-meeting.ts'
import { seatAtCabinet } from '../../acts/test-seat.ts'
import { accountByEmail } from '../../store/account.ts'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, database, visitor, moveTo } = await testWorkspace()
const list = '/workspace/commitments'
const day = (name: string, [year, month, date]: readonly [string, string, string]) => ({
  [`${name}-day`]: date,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

test('a clerk follows a promise from a decision until its body accepts it, and the page tells its course', async () => {
  moveTo(at('2025-02-10T09:00:00Z'))
  const { resolution, resolutionId, itemId } = await publishedDecision(council)
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(list)).text, /Nothing is followed yet/)
  const decision = await clerk.open(`/workspace/decisions/${resolutionId}`)
  const follow = `${list}/of-limb/${resolution.limbs[0]!.id}`
  assert.ok(decision.markup.includes(follow))
  await clerk.open(follow)
  const answers = {
    quote: 'the zanzibar scheme',
    nature: 'undertaking',
    owner: `office:${council.mayorOfficeId}`,
    reportBack: council.bodyId,
    ...day('dueOn', ['2025', '1', '31']),
  }
  assert.match(
    (await clerk.send({ ...answers, quote: 'the quagga scheme' })).text,
    /These words do not stand there/,
  )
  const made = await clerk.send(answers)
  assert.match(made.text, /“the zanzibar scheme” Late Not kept yet/)
  assert.match((await clerk.open(list)).text, /Late What was promised.*the zanzibar scheme/)
  assert.match((await clerk.open('/workspace')).text, /1 is late/)

  await clerk.open(`${made.address}/claim`)
  assert.match((await clerk.send({ words: 'It stands.' })).text, /Said to be done/)
  await clerk.open(`${made.address}/move`)
  const moved = { words: 'Rain.', approvedBy: 'Leader', at: '', ...day('dueOn', ['2025', '2', '28']) }
  assert.match((await clerk.send(moved)).text, /28 Feb 2025, moved 1 time/)
  await clerk.open(`${made.address}/hear`)
  const heard = { at: `${itemId}:${resolutionId}`, outcome: 'moreNeeded', words: '' }
  assert.match((await clerk.send(heard)).text, /Say what more is needed/)
  const closed = await clerk.send({ ...heard, outcome: 'accepted' })
  assert.match(closed.text, /Accepted by the body/)
  assert.doesNotMatch(closed.markup, /\/claim"/)
  assert.match((await clerk.open(list)).text, /Ended lately.*the zanzibar scheme.*Accepted/)
})

test('a report-back that is due is offered for the body’s next agenda, and stands on it', async () => {
  moveTo(at('2025-01-20T09:00:00Z'))
  const { commitmentId } = await testCommitment(council, { quote: 'Approve the zanzibar' })
  const meetingId = await laterMeeting(council, { startsAt: at('2025-02-12T18:30:00Z') })
  const clerk = await visitor(council.actors.clerk)
  const agenda = `/workspace/meetings/${meetingId}/agenda`
  assert.match((await clerk.open(agenda)).text, /1 promise is to be reported back here/)
  const build = await clerk.open(`${agenda}/build`)
  assert.match(build.text, /“Approve the zanzibar” \(Executive Mayor\) Promised for 31 January 2025/)
  const built = await clerk.send({ reports: [commitmentId] })
  assert.match(built.text, /Report back: Inspection outcome/)
  assert.doesNotMatch(built.text, /to be reported back here/)
  assert.match(
    (await clerk.open(`${list}/${commitmentId}`)).text,
    /On the agenda of Wednesday 12 February 2025/,
  )
  accepted(
    await council.act(async (session) => {
      accepted(await publishAgenda(session, { meetingId, as: 'agenda' }))
      return changeMeeting(session, { meetingId, to: 'inProgress' })
    }),
  )
  moveTo(at('2025-02-13T09:00:00Z'))
  const back = await visitor(council.actors.clerk)
  const decisions = `/workspace/meetings/${meetingId}/decisions`
  assert.doesNotMatch((await back.open(decisions)).text, /Promises reported back/)
  accepted(await council.act((session) => changeMeeting(session, { meetingId, to: 'closed' })))
  const closed = await back.open(decisions)
  assert.match(closed.text, /Record what the body said of “Approve the zanzibar”/)
  assert.ok(closed.markup.includes(`href="${list}/${commitmentId}/hear"`))
  await back.open(`${list}/${commitmentId}/hear`)
  assert.match((await back.send({ outcome: 'reported', words: 'It stands.' })).text, /It stands\./)
  assert.doesNotMatch((await back.open(decisions)).text, /Promises reported back/)
})

test('a recommendation is answered with its reason, and ended with one', async () => {
  const clerk = await visitor(council.actors.clerk)
  const { commitmentId } = await testCommitment(council, {
    nature: 'recommendation',
    quote: 'Approve the zanzibar scheme.',
  })
  await clerk.open(`${list}/${commitmentId}/answer`)
  assert.match(
    (await clerk.send({ response: 'reject', words: '', plan: '' })).text,
    /Say why the recommendation/,
  )
  assert.match((await clerk.send({ response: 'reject', words: 'Too dear.', plan: '' })).text, /Rejected/)
  await clerk.open(`${list}/${commitmentId}/end`)
  assert.match((await clerk.send({ as: 'lapsed', reason: '' })).markup, /id="reason-error"/)
  assert.match((await clerk.send({ as: 'lapsed', reason: 'Overtaken.' })).text, /Ended as lapsed/)
})

test('a member is told of what is late for their bodies, apart from what is not', async () => {
  const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
  assert.ok(account?.person_id)
  await seatAtCabinet(council, account.person_id)
  await testCommitment(council, { quote: 'Approve the zanzibar scheme' })
  moveTo(at('2025-01-20T09:00:00Z'))
  const early = await visitor(council.actors.councillor)
  assert.doesNotMatch((await early.open('/workspace')).text, /late/)
  moveTo(at('2025-02-10T09:00:00Z'))
  const member = await visitor(council.actors.councillor)
  assert.match(
    (await member.open('/workspace')).text,
    /promises? to your committees, or made at their meetings, (is|are) late/,
  )
  assert.match(
    (await member.open('/workspace/my/resolved')).text,
    /Late What was promised.*Approve the zanzibar scheme Late .*Accepted or ended.*the zanzibar scheme Accepted/,
  )
})

test('who neither follows promises nor owes one finds none of their screens', async () => {
  const { commitmentId, itemId } = await testCommitment(council, { quote: 'zanzibar' })
  const reader = await visitor(council.actors.reader)
  for (const path of [
    '',
    `/${commitmentId}`,
    `/${commitmentId}/claim`,
    `/${commitmentId}/hear`,
    `/of-item/${itemId}`,
  ])
    assert.equal((await reader.open(`${list}${path}`)).status, 404, path)
  assert.match((await reader.open('/workspace/my/commitments')).text, /You owe nothing that is followed here/)
  const clerk = await visitor(council.actors.clerk)
  assert.match(
    (await clerk.open(`${list}/of-item/${itemId}`)).text,
    /From the minutes of “Inspection outcome”/,
  )
  assert.equal((await clerk.open(`${list}/of-item/nonsense`)).status, 404)
})

test('of two people with one name the form says which is which, and nobody whose account is closed is asked to write', async () => {
  const { commitmentId } = await testCommitment(council, { quote: 'zanzibar scheme' })
  const open = (name: string, email: string) => {
    const account = { name, email, roles: ['report-author'] as const }
    return council.act((session) => openAccount(session, account), { actor: council.actors.operator })
  }
  accepted(await open('Sam Twin', 'one@test.example'))
  accepted(await open('Sam Twin', 'two@test.example'))
  const gone = accepted(await open('Gwen Gone', 'gone@test.example'))
  const closing = { accountId: gone, reason: 'Left.' }
  accepted(await council.act((session) => closeAccount(session, closing), { actor: council.actors.operator }))
  const clerk = await visitor(council.actors.clerk)
  const { text } = await clerk.open(`${list}/${commitmentId}/report`)
  assert.match(text, /Sam Twin \(one@test\.example\) Sam Twin \(two@test\.example\)/)
  assert.doesNotMatch(text, /Gwen Gone/)
})
