import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formSite, guardOf, type FormAnswer } from '../../../test/publish/form-site.ts'
import { worldSite } from '../../../test/publish/world-site.ts'
import { publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { testAction } from '../../acts/improvement/test-improvement.ts'
import { linkSubmission } from '../../acts/submission/follow-submission.ts'
import { moderateSubmission } from '../../acts/submission/move-submission.ts'
import { setSubmissionScheme } from '../../acts/submission/set-submission-scheme.ts'
import { accepted, at, day, testCouncil } from '../../acts/test-council.ts'
import { laterMeeting } from '../../acts/test-meeting.ts'
import { testDatabase } from '../../store/test-database.ts'

const question = {
  subject: 'The okapi crossing',
  text: 'When will it open?',
  name: 'Quillon Marsh',
  email: 'quillon@post.example',
  ward: 'Weir',
  attribution: 'ward',
}

/** A council with one meeting that takes questions, its public site, and a browser without JavaScript. */
async function townWithForms() {
  const database = await testDatabase()
  const council = await testCouncil(database)
  const scheme = {
    kind: 'question',
    fromOn: day('2024-01-01'),
    isTaken: true,
    source: 'Rule 10',
    deadlineDays: 3,
    dayKind: 'working',
    deadlineTime: '12:00',
    longestWords: 12,
    mostPerPerson: 9,
    minutesToSpeak: 3,
    signaturesForDebate: 0,
  } as const
  accepted(
    await council.act((session) => setSubmissionScheme(session, { ...scheme, bodyId: council.bodyId })),
  )
  const meetingId = await laterMeeting(council, {
    bodyId: council.bodyId,
    startsAt: at('2024-12-20T18:30:00Z'),
  })
  const startsAt = at('2024-12-10T09:00:00Z')
  const { ask, fill, wait } = formSite(database, { baseUrl: 'http://127.0.0.1', startsAt })
  return {
    council,
    database,
    meetingId,
    ask,
    fill,
    wait,
    address: `/meetings/${meetingId}/take-part/question`,
  }
}

test('a question goes in by form, stands at its sender’s own link, and is withdrawn there', async () => {
  const { ask, fill, address, meetingId } = await townWithForms()
  const meeting = await ask(`/meetings/${meetingId}/take-part`)
  assert.match(meeting.body, /Until[^<]*17 December 2024/)
  const sent = await fill(address, question)
  assert.equal(sent.status, 303, sent.body)
  assert.match(sent.location, /^\/take-part\/mine\/[\w-]{43}$/)
  const mine = await ask(sent.location)
  assert.match(mine.body, /A clerk will read it/)
  assert.match(mine.body, /noindex/)
  assert.doesNotMatch((await ask(`/meetings/${meetingId}`)).body, /okapi/)
  assert.equal((await fill(sent.location, {})).status, 303)
  assert.match((await ask(sent.location)).body, /You withdrew it/)
})

test('who sent a question reads at their own link what came of it, as far as the public knows it', async () => {
  const { ask, fill, address, council, database } = await townWithForms()
  const { location } = await fill(address, question)
  const { submission_id: id } = await database.office
    .selectFrom('submission')
    .select('submission_id')
    .executeTakeFirstOrThrow()
  const { plan, action } = await testAction(council)
  const accepting = { id, to: 'accepted', subject: 'The crossing', text: 'When will it open?' } as const
  accepted(await council.act((session) => moderateSubmission(session, accepting)))
  const chosen = [{ kind: 'action', id: action.id } as const]
  accepted(await council.act((session) => linkSubmission(session, { id, chosen })))
  assert.doesNotMatch((await ask(location)).body, /What came of it/)
  accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
  assert.match((await ask(location)).body, new RegExp(`What came of it[^]*href="/actions/${action.id}"`))
})

test('a form that is forged, trapped, too quick or wrong is taken by nobody, and its words are kept', async () => {
  const { ask, fill, address } = await townWithForms()
  const refused: readonly (readonly [FormAnswer, RegExp])[] = [
    [await ask(address, question), /open too long/],
    [await fill(address, { ...question, website: 'https://buy.example' }), /hidden field/],
    [await fill(address, question, 1), /very quick/],
    [await fill(address, { ...question, email: 'nobody' }), /e-mail address in the correct format/],
    [await fill(address, { ...question, text: 'a '.repeat(13) }), /13 words/],
  ]
  for (const [page, why] of refused) {
    assert.equal(page.status, 400)
    assert.match(page.body, why)
    assert.match(page.body, /The okapi crossing/)
  }
})

test('who sends again and again must wait, and late ones are refused in words', async () => {
  const { ask, fill, wait, address } = await townWithForms()
  const pages: FormAnswer[] = []
  for (let index = 0; index < 6; index += 1)
    pages.push(await fill(address, { ...question, email: `q${index}@post.example` }, 4))
  assert.deepEqual(
    pages.map(({ status }) => status),
    [303, 303, 303, 303, 303, 400],
  )
  assert.match(pages.at(-1)?.body ?? '', /Too often/)
  const open = await ask(address)
  wait(8 * 86_400)
  const late = await ask(address, { ...guardOf(open.body), ...question }, open.cookies)
  assert.match(late.body, /ended on 17 December 2024 at 12:00/)
})

test('a link that is nobody’s, a kind that is not taken and a site without a counter answer like nothing', async () => {
  const { ask, meetingId } = await townWithForms()
  const nothing = await ask('/nothing')
  for (const address of [`/take-part/mine/${'a'.repeat(43)}`, `/meetings/${meetingId}/take-part/petition`])
    assert.equal((await ask(address)).body, nothing.body)
  const { visit, world } = await worldSite()
  assert.equal((await visit(`/meetings/${world.id('seed meeting')}/take-part`)).status, 404)
})
