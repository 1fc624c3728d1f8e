import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ParsedMail } from 'mailparser'
import { formSite, guardOf } from '../../../test/publish/form-site.ts'
import { moveCommitment } from '../../acts/commitment/move-commitment.ts'
import { tellEveryFollower } from '../../acts/follower/tell-followers.ts'
import { testPlan } from '../../acts/improvement/test-improvement.ts'
import { withdrawDecision } from '../../acts/resolution/end-decision.ts'
import { testCommitment } from '../../acts/test-commitment.ts'
import { accepted, at, day, id, testCouncil } from '../../acts/test-council.ts'
import { sendWaitingMail } from '../../post/send-waiting-mail.ts'
import { mailSink } from '../../post/test-mail-sink.ts'
import { openTransport } from '../../post/transport.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { followedReader } from '../news/followed-thing.ts'

/** A council with one public promise, its site with a counter, its mail server, and a browser without JavaScript. */
async function townToFollow() {
  const database = await testDatabase()
  const council = await testCouncil(database)
  const promise = await testCommitment(council)
  const sink = await mailSink()
  const startsAt = at('2024-12-10T09:00:00Z')
  const { office, publicReader: reader } = database
  const { site, clock, ask, fill, goTo } = formSite(database, { baseUrl: 'https://test.example', startsAt })
  const followed = followedReader(reader, clock)
  const tell = () => tellEveryFollower({ office, clock, followed })
  /** Sends what is due, and gives what went to those who follow. */
  const send = async (): Promise<ParsedMail[]> => {
    const had = sink.mails.length
    const transport = await openTransport({ url: sink.url, from: 'democracy@test.example' })
    await sendWaitingMail({ office, transport, baseUrl: 'https://test.example', clock, followed })
    transport.close()
    return sink.mails
      .slice(had)
      .filter(({ to }) => [to].flat().some((each) => each?.text.includes('@post.example')))
  }
  const move = (words: string, dueOn: string) =>
    council.act(
      (session) =>
        moveCommitment(session, {
          commitmentId: promise.commitmentId,
          words,
          dueOn: day(dueOn),
          approvedBy: 'Cabinet',
        }),
      { at: clock() },
    )
  const path = `/commitments/${promise.commitmentId}`
  return {
    database,
    council,
    site,
    promise,
    path,
    ask,
    fill,
    goTo: (when: string) => goTo(at(when)),
    tell,
    send,
    move,
  }
}

function linkIn(mail: ParsedMail | undefined, start: string): string {
  return new RegExp(`https://test\\.example(${start}[\\w/-]*)`).exec(mail?.text ?? '')?.[1] ?? ''
}

test('who follows a promise confirms by a press, is told once of what is new, and is forgotten by one press', async () => {
  const { database, council, site, path, ask, fill, goTo, tell, send, move } = await townToFollow()
  assert.match((await ask(path)).body, new RegExp(`href="${path}/follow">Follow by mail`))
  const email = 'Una@Post.example'
  const sent = await fill(`${path}/follow`, { email })
  assert.match(sent.body, /Look in your mail/)
  const [asked] = await send()
  assert.equal(asked?.subject, 'Test Council: Confirm that you want to follow a page')
  assert.match(asked.text ?? '', /the zanzibar scheme/)
  const link = linkIn(asked, '/following/confirm/')
  await ask(link)
  goTo('2024-12-10T10:00:00Z')
  accepted(await move('The okapi is late', '2025-02-28'))
  await tell()
  goTo('2024-12-11T09:00:00Z')
  assert.deepEqual(await send(), [], 'a mail scanner that opens the link confirms nothing')

  const confirmed = await fill(link, {})
  assert.match(confirmed.location, /^\/following\/[\w-]{43}$/)
  assert.equal((await ask(link)).status, 404)
  assert.match((await ask(confirmed.location)).body, /the zanzibar scheme/)
  await tell()
  goTo('2024-12-12T09:00:00Z')
  assert.deepEqual(await send(), [], 'what was public before is no news')
  accepted(await move('The quagga is later', '2025-03-31'))
  await tell()
  await tell()
  assert.deepEqual(await send(), [], 'news waits for the digest')
  goTo('2024-12-13T09:00:00Z')
  const [news, ...others] = await send()
  assert.deepEqual(others, [])
  for (const said of [
    /The quagga is later/,
    /You get this because/,
    new RegExp(`https://test.example${path}`),
  ])
    assert.match(news?.text ?? '', said)
  assert.doesNotMatch(news?.text ?? '', /okapi/)
  const onePress = `https://test.example${confirmed.location}/one-press`
  const header = (name: string) =>
    news?.headerLines.find(({ key }) => key === name)?.line.replaceAll(/\s+/g, ' ')
  assert.equal(header('list-unsubscribe'), `List-Unsubscribe: <${onePress}>`)
  assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  await tell()
  goTo('2024-12-14T09:00:00Z')
  assert.deepEqual(await send(), [])
  assert.deepEqual(
    (await listMail(database.office, { councilId: council.councilId, limit: 50 })).filter(
      ({ about_kind: about }) => about === 'follower',
    ),
    [],
    'the office’s list of mail tells nothing of it',
  )

  assert.match((await ask(`${confirmed.location}/one-press`)).body, /What you follow by mail/)
  const pressed = await site.inject({
    url: `${confirmed.location}/one-press`,
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
  })
  assert.equal(pressed.statusCode, 200)
  assert.deepEqual(await database.office.selectFrom('follower').selectAll().execute(), [])
  assert.equal((await ask(confirmed.location)).status, 404)
  const again = await ask(`${confirmed.location}/one-press`, { 'List-Unsubscribe': 'One-Click' })
  assert.equal(again.status, 200)
})

test('what was public when it was seen and is not when the mail goes is in no mail', async () => {
  const { database, council, promise, path, fill, goTo, tell, send, move } = await townToFollow()
  for (const place of [`${path}/follow`, '/commitments/follow']) {
    await fill(place, { email: 'una@post.example' })
    await fill(linkIn((await send())[0], '/following/confirm/'), {})
  }
  accepted(await move('The okapi is late', '2025-02-28'))
  await tell()
  const waiting = await database.office
    .selectFrom('mail')
    .select('mail_id')
    .where('kind', '=', 'followed-news')
    .execute()
  assert.equal(waiting.length, 1, 'a mail waits that would tell it')
  const resolutionId = promise.resolution.id
  const taken = { resolutionId, reason: 'It was published by mistake' }
  accepted(await council.act((session) => withdrawDecision(session, taken)))
  goTo('2024-12-11T09:00:00Z')
  assert.deepEqual(await send(), [])
  await tell()
  goTo('2024-12-12T09:00:00Z')
  assert.deepEqual(await send(), [])
})

test('nobody learns from a form who follows, nor from following that something unreleased is there', async () => {
  const { council, path, ask, fill, send } = await townToFollow()
  const form = `${path}/follow`
  const first = await fill(form, { email: 'una@post.example' })
  await fill(linkIn((await send())[0], '/following/confirm/'), {})
  const known = await fill(form, { email: 'una@post.example' })
  const unknown = await fill(form, { email: 'bo@post.example' })
  assert.deepEqual([known.body, unknown.body], [first.body, first.body])

  const { id: draft } = await testPlan(council)
  const answers = async (url: string) => {
    const { cookies, body } = await ask(form)
    const sent = { ...guardOf(body), email: 'una@post.example' }
    return [await ask(url), await ask(url, sent, cookies), await ask(url, sent)].map(
      ({ status, body: shown }) => `${status} ${shown}`,
    )
  }
  const hidden = await answers(`/improvement-plans/${draft}/follow`)
  assert.deepEqual(hidden, await answers(`/improvement-plans/${id('improvementPlan')}/follow`))
  assert.ok(hidden.every((answer) => answer.startsWith('404')))
  for (const place of ['/following/confirm/', '/following/']) {
    const [one, other] = await Promise.all(['A'.repeat(43), '%00'].map((key) => ask(place + key)))
    assert.deepEqual([one?.status, one?.body], [404, other?.body])
  }
  assert.equal((await ask('/bodies/%00/follow')).status, 404)
})
