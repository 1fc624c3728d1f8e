import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { everyTable } from '../acts/test-record.ts'
import { testDatabase } from '../store/test-database.ts'
import { runWith } from './test-run-with.ts'

const database = await testDatabase()
const scratch = mkdtempSync(join(tmpdir(), 'moothall-cli-'))
after(() => rmSync(scratch, { recursive: true }))

const settings = {
  DATABASE_URL: database.addresses.office,
  DATABASE_PUBLIC_URL: database.addresses.publicReader,
  MOOTHALL_DATA: join(scratch, 'data'),
}
const run = (...argv: readonly string[]) => runWith(settings, argv)

const elm = [
  'council',
  'add',
  '--name',
  'Elm Borough',
  '--administrator',
  'Ann Lee',
  '--email',
  'ann@elm.example',
]
const ash = ['council', 'add', '--name', 'Ash', '--administrator', 'Bo', '--email', 'bo@ash.example']

/** Ends with this code, writes nothing, says one sentence that matches, and changes nothing in the record. */
async function isRefused(argv: readonly string[], exitCode: 1 | 2, sentence: RegExp) {
  const untouched = await everyTable(database)
  const answer = await run(...argv)
  assert.deepEqual([answer.exitCode, answer.out], [exitCode, ''], answer.err)
  const said = exitCode === 2 ? answer.err.split('\nUsage: ')[0]! : answer.err.trimEnd()
  assert.match(said, sentence)
  assert.doesNotMatch(said, /\n/)
  assert.deepEqual(await everyTable(database), untouched)
}

function registerFile(name: string, register: unknown): string {
  const path = join(scratch, name)
  writeFileSync(path, typeof register === 'string' ? register : JSON.stringify(register))
  return path
}

describe('council add', () => {
  it('makes a council that its host names choose, and says so', async () => {
    const asElm = await run(...elm, '--host', 'elm.example,www.elm.example', '--json')
    assert.equal(asElm.exitCode, 0, asElm.err)
    const { id, ...made } = JSON.parse(asElm.out) as Record<string, unknown>
    assert.match(String(id), /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/)
    assert.deepEqual(made, {
      slug: 'elm-borough',
      hosts: ['elm.example', 'www.elm.example'],
      email: 'ann@elm.example',
    })
    const plain = await run(...ash, '--host', 'ash.example', '--executive', 'mayorAndCabinet')
    assert.deepEqual([plain.exitCode, plain.err], [0, ''])
    assert.match(plain.out, /^Ash is made\. .*ash\.example.*bo@ash\.example\.\n$/)
  })

  it('refuses a short name or a host that is taken', async () => {
    await isRefused([...elm, '--host', 'new.example'], 1, /already a council called elm-borough/)
    await isRefused([...ash, '--host', 'elm.example', '--slug', 'other'], 1, /elm\.example already belongs/)
  })

  it('explains its use where it is called without what it needs', async () => {
    await isRefused(['council', 'add'], 2, /^Still to be given: --name, --host, --administrator, --email\.$/)
    await isRefused([...elm, '--name', ' '], 2, /^Still to be given: --name, --host\.$/)
    await isRefused([...elm, '--host', 'https://elm.example'], 2, /host name.*without a scheme/)
    await isRefused([...elm.slice(0, -1), 'nobody', '--host', 'a.example'], 2, /e-mail address/)
    await isRefused([...elm, '--host', 'a.example', '--slug', 'A b'], 2, /lower-case letters/)
    await isRefused([...elm, '--host', 'a.example', '--executive', 'king'], 2, /mayorAndCabinet/)
    await isRefused([...elm, 'Borough'], 2, /quotation marks/)
  })
})

const grant = ['council', 'grant', '--council', 'ash', '--as', 'bo@ash.example']

describe('council grant', () => {
  it('grants a role to a new account and to one that there is', async () => {
    for (const role of ['chair', 'proper-officer']) {
      const answer = await run(...grant, '--email', 'cy@ash.example', '--role', role, '--name', 'Cy')
      assert.deepEqual(answer, {
        exitCode: 0,
        out: `cy@ash.example holds the role ${role} from today.\n`,
        err: '',
      })
    }
    const held = await database.office
      .selectFrom('power_grant as g')
      .innerJoin('account as a', 'a.account_id', 'g.account_id')
      .select('g.role')
      .where('a.email', '=', 'cy@ash.example')
      .orderBy('g.role')
      .execute()
    assert.deepEqual(
      held.map(({ role }) => role),
      ['chair', 'proper-officer'],
    )
  })

  it('refuses who may not grant, and whom the council does not know', async () => {
    const to = ['--email', 'di@ash.example', '--role', 'chair']
    const as = (email: string) => ['council', 'grant', '--council', 'ash', '--as', email, ...to]
    await isRefused(as('cy@ash.example'), 1, /power/)
    await isRefused(as('ann@elm.example'), 1, /No account of this council/)
    await isRefused([...grant.slice(0, 2), '--as', 'bo@ash.example', ...to], 1, /Say which.*ash, elm-borough/)
    await isRefused(
      ['council', 'grant', '--council', 'oak', '--as', 'bo@ash.example', ...to],
      1,
      /no council called oak/,
    )
  })

  it('explains its use', async () => {
    await isRefused([...grant, '--email', 'di@ash.example', '--role', 'operator'], 2, /The role is one of/)
    await isRefused([...grant, '--email', 'di', '--role', 'chair'], 2, /e-mail address/)
    await isRefused(['council', 'grant', '--email', 'di@ash.example'], 2, /--as/)
  })
})

const panel = { slug: 'panel', name: 'Youth Panel', kind: 'advisory', regime: 'advisory' }
const register = {
  bodies: [panel],
  people: [{ name: 'Nora Ash', offices: [{ title: 'Chair', body: 'panel' }] }],
}
const asBo = ['--council', 'ash', '--as', 'bo@ash.example']

describe('register add', () => {
  it('adds a register, and says how many of each', async () => {
    const answer = await run('register', 'add', registerFile('register.json', register), ...asBo, '--json')
    assert.equal(answer.exitCode, 0, answer.err)
    assert.deepEqual(JSON.parse(answer.out), { bodies: 1, people: 1, appointments: 1, alreadyThere: 0 })
    const more = { people: [{ name: 'Nora Ash' }, { name: 'Dev Rao' }] }
    const again = await run('register', 'add', registerFile('more.json', more), ...asBo)
    const out = 'Added: bodies 0, people 1, appointments 0. Already there: 1.\n'
    assert.deepEqual(again, { exitCode: 0, out, err: '' })
  })

  it('says in one sentence what is wrong with a file, and where', async () => {
    const add = (file: string) => ['register', 'add', file, ...asBo]
    await isRefused(add(registerFile('bad.json', '{')), 1, /bad\.json: the file is not JSON\.$/)
    const wrong = { bodies: [{ ...panel, kind: 'jury' }] }
    await isRefused(
      add(registerFile('kind.json', wrong)),
      1,
      /kind\.json: \/bodies\/0\/kind must be one of council/,
    )
    const lost = { people: [{ name: 'Ed', offices: [{ title: 'Chair', body: 'senate' }] }] }
    await isRefused(add(registerFile('lost.json', lost)), 1, /lost\.json: .*“senate”/)
    await isRefused(add(join(scratch, 'nowhere.json')), 1, /nowhere\.json: cannot be read/)
    await isRefused(['register', 'add', ...asBo], 2, /^Name one register file/)
    await isRefused(['register', 'add', 'a.json', '--council', 'ash'], 2, /--as/)
  })
})

describe('a command on the record', () => {
  it('says which setting is wrong, and what would do', async () => {
    const answer = await runWith({ ...settings, MOOTHALL_EXAMPLE: 'yes' }, [...elm, '--host', 'x.example'])
    assert.deepEqual([answer.exitCode, answer.out], [1, ''])
    assert.match(answer.err, /^MOOTHALL_EXAMPLE: it must be 1 .*\.\n$/)
  })
})
