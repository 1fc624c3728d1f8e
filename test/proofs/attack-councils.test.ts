import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { actorByEmail } from '../../src/acts/council/actor-by-email.ts'
import { grantPower, openAccount } from '../../src/acts/council/open-account.ts'
import { inOneTransaction } from '../../src/acts/session.ts'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import { accepted, at, testCouncil } from '../../src/acts/test-council.ts'
import { grantableRoles } from '../../src/council/access/role.ts'
import { loadAshcombe } from '../../src/example/load/load-ashcombe.ts'
import { newId, type Id } from '../../src/foundation/identifier.ts'
import { accept } from '../../src/foundation/result.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { testFiles } from '../../src/store/files/test-files.ts'
import { watchPublications } from '../../src/store/public/publication-watch.ts'
import { testDatabase } from '../../src/store/test-database.ts'
import { wholeSite } from '../../src/whole-site.ts'

// Two councils on one installation: Ashcombe with all its story, and another whose officer holds every role there is.
const database = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'moothall-councils-'))
const files = keptFiles(testFiles(folder))
const now = at('2026-11-30T12:00:00Z')
const ashcombeId = await loadAshcombe({
  office: database.office,
  keepFile: files.keep,
  at: now,
  random: randomBytes,
})
const other = await testCouncil(database, 'other')
const hosts = { ashcombe: 'ashcombe.example', other: 'other.example' }
const watch = watchPublications(database.addresses.publicReader)
const site = await wholeSite({
  office: database.office,
  reader: database.publicReader,
  watch,
  files,
  clock: () => now,
  random: randomBytes,
  baseUrl: 'http://ashcombe.example',
  takesExampleLogins: false,
  log: assert.fail,
})
after(async () => {
  await site.close()
  await watch.close()
  rmSync(folder, { recursive: true, force: true })
})

type Person = { readonly host: string; cookie: string; token: string }

/** Somebody who holds every role of a council that can be granted, signed in. */
async function everybody(councilId: Id<'council'>, host: string, administrator: string): Promise<Person> {
  const opening = { councilId, zone: 'Europe/London', random: randomBytes, at: now }
  const admin = accepted(await actorByEmail(database.office, councilId, administrator))
  const email = 'everybody@test.example'
  const [first, ...others] = grantableRoles
  accepted(
    await inOneTransaction(database.office, { ...opening, actor: admin }, async (session) => {
      accepted(await openAccount(session, { name: 'Every Body', email, roles: first ? [first] : [] }))
      for (const role of others) accepted(await grantPower(session, { email, role }))
      return accept(undefined)
    }),
  )
  const actor = accepted(await actorByEmail(database.office, councilId, email))
  const session = await inOneTransaction(database.office, { ...opening, actor }, async (begun) =>
    accept(await startSession(begun, { method: 'password', device: 'test', hasSecondFactor: true })),
  )
  const person = { host, cookie: `moothall=${accepted(session)}`, token: '' }
  const home = await ask(person, '/workspace')
  person.token = /name="_csrf" value="([^"]*)"/.exec(home.body)?.[1] ?? ''
  person.cookie += `; ${String(home.headers['set-cookie']).split(';')[0] ?? ''}`
  assert.notEqual(person.token, '')
  return person
}

async function ask({ host, cookie, token }: Person, url: string, form?: Fields) {
  const answer = await site.inject({
    method: form === undefined ? 'GET' : 'POST',
    url,
    headers: {
      host,
      cookie,
      ...(form && { origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form && { payload: new URLSearchParams([...form, ['_csrf', token]]).toString() }),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body }
}

type Fields = [name: string, value: string][]
const ids = /\b[0-9a-hjkmnp-tv-z]{4}(?:-[0-9a-hjkmnp-tv-z]{4}){3}\b/g
const shapeOf = (url: string) => url.replace(/\?.*/, '').replace(ids, ':id').replaceAll(/\d+/g, '0')

/** The addresses with names of things that somebody is led to, one of each shape, and the forms that they are shown. */
async function whatIsShownTo(person: Person) {
  const addresses = new Map<string, string>()
  const forms = new Map<string, { readonly action: string; readonly fields: Fields }>()
  const found = ['/workspace']
  const seen = new Map<string, number>()
  for (let url = found.shift(); url !== undefined; url = found.shift()) {
    const { status, body } = await ask(person, url)
    if (status !== 200) continue
    if (url.match(ids)) addresses.set(shapeOf(url), url)
    for (const [, action = '', inside = ''] of body.matchAll(
      /<form[^>]*action="([^"]*)"[^>]*>([^]*?)<\/form>/g,
    ))
      if (action.match(ids) && !forms.has(shapeOf(action)))
        forms.set(shapeOf(action), { action, fields: fieldsIn(inside) })
    for (const [, link = ''] of body.matchAll(/href="(\/workspace\/[^"#]*)"/g)) {
      const times = seen.get(shapeOf(link)) ?? 0
      if (times < 2) found.push(link.replaceAll('&amp;', '&'))
      seen.set(shapeOf(link), times + 1)
    }
  }
  return { addresses: [...addresses.values()], forms: [...forms.values()] }
}

/** Every field of a form, with the value it has or some words. Tokens and what is watched are left out. */
function fieldsIn(form: string): Fields {
  const fields = new Map<string, string>()
  for (const [tag, name = ''] of form.matchAll(
    /<(?:input|textarea|select|button)[^>]*\sname="([^"_][^"]*)"[^>]*>/g,
  ))
    if (!fields.has(name)) fields.set(name, /\svalue="([^"]*)"/.exec(tag)?.[1] || 'Some words')
  return [...fields]
}

const unknown = newId(() => new Uint8Array(16).fill(17))

/** What may not differ between two answers: all but the date, the names asked for, and what is drawn anew each time. */
function comparable({ status, headers, body }: Awaited<ReturnType<typeof ask>>): string {
  const { date: _date, 'set-cookie': _cookie, ...kept } = headers
  const drawn = body.replaceAll(/name="_(?:csrf|form)" value="[^"]*"/g, '')
  return JSON.stringify([status, kept, drawn]).replaceAll(ids, 'NAME')
}

const entriesOf = async (councilId: Id<'council'>) =>
  (await database.officePool.query('select count(*) from audit_entry where council_id = $1', [councilId]))
    .rows[0]

test('whoever holds every role of one council is told nothing of another’s things, and does nothing to them', async (t) => {
  const within = await everybody(ashcombeId, hosts.ashcombe, 'administrator@ashcombe.example')
  const { addresses, forms } = await whatIsShownTo(within)
  assert.ok(addresses.length > 100, `only ${addresses.length} kinds of addresses were found`)
  assert.ok(forms.length > 60, `only ${forms.length} kinds of forms were found`)
  const stranger = await everybody(other.councilId, hosts.other, 'ann@test.example')
  const before = await entriesOf(ashcombeId)

  await t.test('at no address', async () => {
    for (const url of addresses) {
      const ofNothing = comparable(await ask(stranger, url.replaceAll(ids, unknown)))
      assert.equal(comparable(await ask(stranger, url)), ofNothing, url)
    }
  })
  await t.test('by no form', async () => {
    for (const { action, fields } of forms) {
      const nothing: Fields = fields.map(([name, value]) => [name, value.replaceAll(ids, unknown)])
      const ofNothing = comparable(await ask(stranger, action.replaceAll(ids, unknown), nothing))
      assert.equal(comparable(await ask(stranger, action, fields)), ofNothing, action)
    }
    assert.deepEqual(await entriesOf(ashcombeId), before)
  })
})
