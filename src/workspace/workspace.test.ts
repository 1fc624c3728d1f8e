import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { multipart } from '../../test/workspace/multipart.ts'
import { testWorkspace } from '../../test/workspace/test-workspace.ts'
import { checkNewPassword, setPassword } from '../acts/sign-in/set-password.ts'
import { registerMatter } from '../acts/matter/register-matter.ts'
import { accountHolder } from '../acts/sign-in/actors.ts'
import { accepted, at, day, id } from '../acts/test-council.ts'
import { accountByEmail } from '../store/account.ts'
import { defineForm } from '../web/form/form.ts'
import { text } from '../web/form/text-fields.ts'
import type { FormState } from '../web/form/form.ts'
import { formPage, refusedForm } from './frame/form-page.ts'
import type { Visit, WorkspacePage } from './frame/visit.ts'
import type { Route } from './frame/route.ts'
import { workspaceRoutes } from './route-table.ts'

const form = defineForm({
  title: text({ label: 'Title', required: 'Enter a title' }),
  summary: text({ label: 'Summary' }),
})
const matterId = id('matter')

/** A page as any of the workspace is: it shows a form, and takes it by an act. */
const addMatter: Route = {
  url: '/try/matters',
  for: ['register-matter'],
  show: async (visit, { typed }) => page(visit, form.start({}, typed)),
  take: async (visit, { typed }) => {
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, filled.refusal)
    const added = await visit.act((session) =>
      registerMatter(session, { id: id('matter'), kind: 'other', wards: [], ...filled.value }),
    )
    if (!added.ok) return page(visit, refusedForm(typed, added.refusal))
    return { goTo: '/workspace', notice: { text: `Added ${filled.value.title}` } }
  },
}
const page = (visit: Visit, state: FormState): WorkspacePage =>
  formPage(visit, {
    title: 'Add a matter',
    form,
    state,
    action: '/workspace/try/matters',
    buttonText: 'Add',
    watched: [{ kind: 'matter', id: matterId }],
  })

/** A page about a thing. */
const thing: Route = {
  url: '/try/thing',
  for: 'signed-in',
  show: async () => ({ title: 'Thing', recentAs: 'The thing itself', main: 'Thing' }),
}

const { council, database, logged, moveTo, site, visitor } = await testWorkspace({
  routes: [...workspaceRoutes, addMatter, thing],
})
const password = 'quarry lantern thimble'

async function titles(): Promise<string[]> {
  const rows = await database.office.selectFrom('matter').select('title').orderBy('title').execute()
  return rows.map(({ title }) => title)
}

test('whoever has not signed in is asked to, at every address alike, and comes back after', async () => {
  const account = (await accountByEmail(database.office, council.councilId, 'clerk@test.example'))!
  const checked = accepted(await checkNewPassword(password, [], randomBytes))
  accepted(
    await council.act((session) => setPassword(session, checked), {
      actor: accountHolder(account, day('2024-12-04')),
    }),
  )
  // A login of the example council is asked for no code.
  await database.officePool.query('insert into example_login values ($1, $2, $3, $4, 1)', [
    council.councilId,
    account.account_id,
    'proper-officer',
    password,
  ])
  const clerk = await visitor()
  for (const address of ['/workspace', '/workspace/try/matters', '/workspace/there-is-none']) {
    const asked = await clerk.open(address)
    assert.match(asked.address, /^\/workspace\/sign-in/, address)
    assert.match(asked.text, /^Sign in/)
  }
  await clerk.open('/workspace/try/matters')
  const wrong = await clerk.send({ email: 'clerk@test.example', password: 'not the password' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /clerk@test\.example/)
  assert.doesNotMatch(wrong.markup, /not the password/)
  const inside = await clerk.send({ password })
  assert.equal(inside.address, '/workspace/try/matters')
  assert.match(inside.markup, /Signed in as clerk/)
})

test('nobody is led out of the workspace after signing in', async () => {
  for (const to of [
    'https://evil.example',
    '//evil.example',
    '/workspace//evil.example',
    '/',
    '/workspaces',
  ]) {
    const clerk = await visitor()
    await clerk.open(`/workspace/sign-in?to=${encodeURIComponent(to)}`)
    const inside = await clerk.send({ email: 'clerk@test.example', password })
    assert.equal(inside.address, '/workspace', to)
  }
})

test('a page for another role answers as one that does not exist', async () => {
  const reader = await visitor(council.actors.reader)
  const closed = await reader.open('/workspace/try/matters')
  const never = await reader.open('/workspace/there-is-none')
  assert.equal(closed.status, 404)
  assert.equal(withoutTokens(closed.markup), withoutTokens(never.markup))
})

test('a form keeps what was typed and says what is wrong, beside the field and at the head', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/try/matters')
  const again = await clerk.send({ title: '', summary: 'Llŷn O’Neill' })
  assert.equal(again.status, 400)
  assert.match(again.markup, /<a href="#title" *>Enter a title<\/a>/)
  assert.match(again.markup, /id="title-error"/)
  assert.match(again.markup, /value="Llŷn O’Neill"/)
  assert.match(again.markup, /<title>Error: Add a matter/)
})

test('a form that is sent twice is taken once, and leads where it led', async () => {
  const clerk = await visitor(council.actors.clerk)
  const opened = await clerk.open('/workspace/try/matters')
  const first = await clerk.send({ title: 'Twice' })
  assert.equal(first.address, '/workspace')
  const fields = Object.fromEntries(
    [...opened.markup.matchAll(/name="(_\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  const second = await clerk.post('/workspace/try/matters', { ...fields, title: 'Twice' })
  assert.equal(second.status, 200)
  assert.equal(second.address, '/workspace')
  assert.deepEqual(
    (await titles()).filter((title) => title === 'Twice'),
    ['Twice'],
  )
})

test('two tabs that send the same form at once do it once', async () => {
  const clerk = await visitor(council.actors.clerk)
  const opened = await clerk.open('/workspace/try/matters')
  const fields = Object.fromEntries(
    [...opened.markup.matchAll(/name="(_\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  const sent = { ...fields, title: 'At once' }
  await Promise.all([1, 2, 3].map(() => clerk.post('/workspace/try/matters', sent)))
  assert.deepEqual(
    (await titles()).filter((title) => title === 'At once'),
    ['At once'],
  )
})

test('a page that has gone stale is refused, says who changed what, and keeps what was typed', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/try/matters')
  const colleague = { ...council.actors.deputy, grants: council.actors.clerk.grants }
  accepted(
    await council.act(
      (session) =>
        registerMatter(session, { id: matterId, title: 'Theirs', summary: '', kind: 'other', wards: [] }),
      { actor: colleague },
    ),
  )
  const refused = await clerk.send({ title: 'Mine' })
  assert.equal(refused.status, 400)
  assert.match(refused.text, /deputy changed this at 12:00/)
  assert.match(refused.markup, /value="Mine"/)
  const sentAgain = await clerk.send({})
  assert.equal(sentAgain.address, '/workspace')
  assert.ok((await titles()).includes('Mine'))
})

test('a session that ends in the middle of a form loses nothing', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/try/matters')
  moveTo(at('2024-12-05T12:00:00Z'))
  const asked = await clerk.send({ title: 'Typed before', summary: 'with a summary' })
  assert.match(asked.text, /Your session has ended/)
  assert.ok(!(await titles()).includes('Typed before'))
  const kept = await clerk.send({ email: 'clerk@test.example', password })
  assert.match(kept.text, /What you typed is kept/)
  const done = await clerk.send({}, 'Send what I typed')
  assert.match(done.markup, /Added Typed before/)
  assert.ok((await titles()).includes('Typed before'))
  moveTo(at('2024-12-04T12:00:00Z'))
})

test('a form without its token does nothing; its own writer gets it back, a stranger gets nothing', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/try/matters')
  const own = await clerk.post('/workspace/try/matters', { title: 'Forged' })
  assert.equal(own.status, 403)
  assert.match(own.markup, /value="Forged"/)
  const strange = await clerk.post(
    '/workspace/try/matters',
    { title: 'Forged' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  )
  assert.equal(strange.status, 403)
  assert.doesNotMatch(strange.markup, /Forged/)
  assert.ok(!(await titles()).includes('Forged'))
})

test('a body that is broken is the sender’s, not a fault of ours', async () => {
  const clerk = await visitor(council.actors.clerk)
  const broken = await site.inject({
    method: 'POST',
    url: '/workspace/try/matters',
    headers: {
      host: 'council.example',
      origin: 'http://council.example',
      cookie: [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'content-type': 'multipart/form-data; boundary=x',
    },
    payload: '--x\r\ncut',
  })
  assert.equal(broken.statusCode, 400)
  assert.match(broken.body, /This could not be read/)
})

test('a file that is too large costs nobody the words beside it, and no more is held than a form may send', async () => {
  const clerk = await visitor(council.actors.clerk)
  const { markup } = await clerk.open('/workspace/try/matters')
  const _csrf = /name="_csrf" value="([^"]*)"/.exec(markup)?.[1] ?? ''
  const cookie = [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = (sizeMb: number, headers: Readonly<Record<string, string>>) => {
    const file = { fileName: 'a.pdf', content: Buffer.alloc(sizeMb * 1_000_000, 'a') }
    const sent = multipart({ _csrf, title: '', summary: 'What was typed' }, file)
    return site.inject({
      method: 'POST',
      url: '/workspace/try/matters',
      headers: {
        host: 'council.example',
        origin: 'http://council.example',
        'content-type': sent.type,
        ...headers,
      },
      payload: sizeMb < 60 ? Buffer.concat([sent.payload.subarray(0, -14), sent.payload]) : sent.payload,
    })
  }
  const tooLarge = await send(60, { cookie })
  assert.equal(tooLarge.statusCode, 400)
  assert.match(tooLarge.body, /Enter a title[^]*value="What was typed"/)
  assert.match((await send(60, {})).body, /What was typed/, 'whose session has ended signs in and goes on')
  assert.match((await send(30, { cookie })).body, /This could not be read/, 'two files are too much together')
  assert.match((await send(30, {})).body, /What was typed/, 'the files of a stranger are not held at all')
})

test('words that were typed and not sent wait for their writer, and for nobody else', async () => {
  const clerk = await visitor(council.actors.clerk)
  const opened = await clerk.open('/workspace/try/matters')
  const token = /name="_csrf" value="([^"]*)"/.exec(opened.markup)?.[1] ?? ''
  await clerk.post('/workspace/drafts', {
    _csrf: token,
    _place: '/workspace/try/matters',
    title: 'Half a tit',
  })
  assert.match(
    (await clerk.open('/workspace/try/matters')).markup,
    /You have words here that you did not send/,
  )
  const back = await clerk.open('/workspace/try/matters?draft=restore')
  assert.match(back.markup, /value="Half a tit"/)
  const administrator = { ...council.actors.administrator, grants: council.actors.clerk.grants }
  const other = await visitor(administrator)
  assert.doesNotMatch((await other.open('/workspace/try/matters')).markup, /did not send/)
  await clerk.open('/workspace/try/matters?draft=restore')
  await clerk.send({ title: 'Half a title' })
  assert.doesNotMatch((await clerk.open('/workspace/try/matters')).markup, /did not send/)
})

test('words that were kept are thrown away by their own button, and by no link', async () => {
  const clerk = await visitor(council.actors.clerk)
  const opened = await clerk.open('/workspace/try/matters')
  const _csrf = /name="_csrf" value="([^"]*)"/.exec(opened.markup)?.[1] ?? ''
  const _place = '/workspace/try/matters'
  await clerk.post('/workspace/drafts', { _csrf, _place, title: 'Half a title' })
  assert.match((await clerk.open(`${_place}?draft=discard`)).markup, /did not send/)
  await clerk.post('/workspace/drafts/discard', { _csrf, _place: 'https://elsewhere.example' })
  assert.match((await clerk.open(_place)).markup, /did not send/)
  const gone = await clerk.post('/workspace/drafts/discard', { _csrf, _place })
  assert.equal(gone.address, _place)
  assert.doesNotMatch((await clerk.open(_place)).markup, /did not send/)
})

test('a NUL leads nowhere in an address, and is left out of what a form sends', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.equal((await clerk.open('/workspace/meetings/%00')).status, 404)
  assert.equal((await clerk.open('/workspace/search?q=%00')).status, 200)
  await clerk.open('/workspace/try/matters')
  assert.match((await clerk.send({ title: 'Fer\0ry' })).markup, /Added Ferry/)
})

test('signing out ends the session on the server, and the cookie with it', async () => {
  const clerk = await visitor(council.actors.clerk)
  const token = clerk.cookies.get('moothall') ?? ''
  const opened = await clerk.open('/workspace')
  const csrf = /name="_csrf" value="([^"]*)"/.exec(opened.markup)?.[1] ?? ''
  await clerk.post('/workspace/sign-out', { _csrf: csrf })
  assert.equal(clerk.cookies.has('moothall'), false)
  clerk.cookies.set('moothall', token)
  assert.match((await clerk.open('/workspace')).text, /^Sign in/)
})

test('the pages that somebody opened last stand on their own first page, once', async () => {
  const clerk = await visitor(council.actors.clerk)
  for (let times = 0; times < 2; times += 1) await clerk.open('/workspace/try/thing')
  const home = await clerk.open('/workspace')
  assert.equal(home.text.split('The thing itself').length, 2)
  const monitor = await visitor(council.actors.monitor)
  assert.doesNotMatch((await monitor.open('/workspace')).text, /The thing itself/)
})

test('no page of the workspace may be kept, framed or run a script that is not ours', async () => {
  const clerk = await visitor(council.actors.clerk)
  const { headers } = await clerk.open('/workspace')
  assert.equal(headers['cache-control'], 'no-store')
  assert.match(String(headers['content-security-policy']), /script-src 'self';/)
  assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/)
  assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/)
})

test('nothing above was a fault', () => {
  assert.deepEqual(logged, [])
})

function withoutTokens(markup: string): string {
  return markup.replaceAll(/value="[^"]*"/g, '')
}
