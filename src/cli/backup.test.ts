import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { addDocument } from '../acts/report/add-document.ts'
import { accepted, testCouncil } from '../acts/test-council.ts'
import { heldMeeting, testDocument } from '../acts/test-meeting.ts'
import { everyTable } from '../acts/test-record.ts'
import { fileKeyFrom } from '../store/files/file-key.ts'
import { keptFiles } from '../store/files/file-store.ts'
import { testFiles } from '../store/files/test-files.ts'
import { testDatabase, type TestDatabase } from '../store/test-database.ts'
import { runWith } from './test-run-with.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-cli-'))
chmodSync(scratch, 0o755) // as root, the database runs as another user
after(() => rmSync(scratch, { recursive: true }))

const saved = join(scratch, 'council.tar.zst')

const secret = randomBytes(32)
const filesOf = (folder: string) => ({
  ...testFiles(join(scratch, folder, 'files')),
  key: fileKeyFrom(secret),
})

const on = ({ addresses }: TestDatabase, folder: string) => ({
  DATABASE_URL: addresses.office,
  DATABASE_PUBLIC_URL: addresses.publicReader,
  MOOTHALL_DATA: join(scratch, folder),
  MOOTHALL_FILE_KEY: secret.toString('base64'),
})

const one = await testDatabase()
const third = await testDatabase({ isBare: true })
const other = await testDatabase({ isBare: true })

describe('backup and restore', () => {
  it('make an empty installation the same council, with its files', async () => {
    const council = await testCouncil(one)
    const meeting = await heldMeeting(council)
    const content = new TextEncoder().encode('The whole report.')
    const digest = await keptFiles(filesOf('one')).keep(content)
    const document = testDocument(meeting, { class: 'draft' })
    const file = { ...document.file, sha256: digest, sizeBytes: content.length }
    accepted(
      await council.act((session) =>
        addDocument(session, { ...document, expectedDocumentId: undefined, file }),
      ),
    )

    const made = await runWith(on(one, 'one'), ['backup', saved, '--json'])
    assert.deepEqual([made.exitCode, made.err], [0, ''])
    const held = JSON.parse(made.out) as Record<'tables' | 'rows' | 'files', number>
    assert.deepEqual(Object.keys(held), ['tables', 'rows', 'files'])
    assert.ok(held.rows > 0 && held.files > 0, made.out)

    const restored = await runWith(on(other, 'other'), ['restore', saved, '--json'])
    assert.deepEqual([restored.exitCode, restored.err], [0, ''])
    assert.deepEqual(JSON.parse(restored.out), held)
    assert.deepEqual(await everyTable(other), await everyTable(one))
    const kept = Buffer.concat(await keptFiles(filesOf('other')).read(digest).toArray())
    assert.deepEqual(new Uint8Array(kept), content)
  })

  it('do not restore over a council, nor what is no backup, nor without a file', async () => {
    const untouched = await everyTable(one)
    const cases = [
      [['restore', saved], 1, /^[^\n]*\.\n$/],
      [['restore', join(scratch, 'nowhere')], 1, /^[^\n]*nowhere[^\n]*\.\n$/],
      [['restore'], 2, /^Name one file\.\n/],
      [['backup'], 2, /^Name one file\.\n/],
      [['backup', 'a', 'b'], 2, /^Name one file\.\n/],
      [['backup', join(scratch, 'no', 'folder', 'x')], 1, /^[^\n]*\.\n$/],
    ] as const
    for (const [argv, exitCode, sentence] of cases) {
      const answer = await runWith(on(one, 'one'), argv)
      assert.deepEqual([answer.exitCode, answer.out], [exitCode, ''], argv.join(' '))
      assert.match(answer.err, sentence)
    }
    assert.deepEqual(await everyTable(one), untouched)
  })

  it('say that the key of the files is another, and restore nothing', async () => {
    const wish = { ...on(third, 'third'), MOOTHALL_FILE_KEY: randomBytes(32).toString('base64') }
    const refused = await runWith(wish, ['restore', saved])
    assert.deepEqual([refused.exitCode, refused.out], [1, ''])
    assert.match(refused.err, /^the files in the backup [^\n]* encrypted with another key [^\n]*\.\n$/)
  })

  it('work on the embedded database, from one data folder to another', async () => {
    const [here, there] = [
      { MOOTHALL_DATA: join(scratch, 'here') },
      { MOOTHALL_DATA: join(scratch, 'there') },
    ]
    const elm = ['council', 'add', '--name', 'Elm', '--host', 'elm.example', '--administrator', 'Ann']
    const added = await runWith(here, [...elm, '--email', 'ann@elm.example'])
    assert.equal(added.exitCode, 0, added.err)
    const embedded = join(scratch, 'embedded.tar.zst')
    const made = await runWith(here, ['backup', embedded])
    assert.match(made.out, /embedded\.tar\.zst holds \d+ rows and 0 files\.\n$/)
    const restored = await runWith(there, ['restore', embedded])
    assert.equal(restored.exitCode, 0)
    assert.match(restored.err, /^made the key that files are encrypted with, [^\n]*file-key;[^\n]*\.\n$/)
    assert.match(restored.out, /^Restored \d+ rows and 0 files from /)
    const again = await runWith(there, [...elm, '--email', 'ann@elm.example'])
    assert.deepEqual([again.exitCode, again.out], [1, ''])
    assert.match(again.err, /already a council called elm/)
  })
})
