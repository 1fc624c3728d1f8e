import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { installedPrograms, reachablePrograms } from './programs.ts'
import type { ServerUser } from './server-user.ts'

const installed = installedPrograms()
const scratch = mkdtempSync(join(tmpdir(), 'moothall-programs-'))
chmodSync(scratch, 0o755)
after(() => rmSync(scratch, { recursive: true }))

const ourselves: ServerUser = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, dropped: false }
const nobody: ServerUser = { uid: 65_534, gid: 65_534, dropped: true }
const links = JSON.parse(readFileSync(join(installed.native, 'pg-symlinks.json'), 'utf8')) as {
  target: string
}[]
const linkPaths = (native: string) => links.map(({ target }) => join(dirname(native), target))

/** The programs as they stand where install scripts are off: without the links between libraries. */
function unlinkedCopy(name: string) {
  const native = join(scratch, name, 'native')
  cpSync(installed.native, native, { recursive: true, verbatimSymlinks: true })
  for (const path of linkPaths(native)) rmSync(path)
  return { native, version: installed.version }
}

const runs = (program: string) =>
  assert.match(execFileSync(program, ['--version']).toString(), /PostgreSQL\) 18\./)

test('reachablePrograms() repairs the library links where install scripts were off', () => {
  const source = unlinkedCopy('unlinked')
  assert.throws(() =>
    execFileSync(join(source.native, 'bin', 'postgres'), ['--version'], { stdio: 'ignore' }),
  )
  const programs = reachablePrograms(source, ourselves, scratch)
  assert.equal(dirname(dirname(programs.postgres)), source.native)
  assert.equal(
    linkPaths(source.native).filter((path) => lstatSync(path).isSymbolicLink()).length,
    links.length,
  )
  runs(programs.postgres)
  runs(programs.initdb)
})

test("reachablePrograms() copies the programs, links and all, where the server's user cannot reach them", () => {
  const source = unlinkedCopy('closed')
  chmodSync(dirname(source.native), 0o700)
  chmodSync(join(source.native, 'lib', 'postgresql'), 0o700)
  const under = join(scratch, 'cluster')
  mkdirSync(under)
  const programs = reachablePrograms(source, nobody, under)
  assert.ok(programs.postgres.startsWith(under))
  assert.deepEqual(readdirSync(under), [basename(dirname(dirname(programs.postgres)))])
  assert.equal(statSync(join(programs.postgres, '..', '..', 'lib', 'postgresql')).mode & 0o777, 0o755)
  runs(programs.postgres)
  assert.deepEqual(reachablePrograms(source, nobody, under), programs)
})
