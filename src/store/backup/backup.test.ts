import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { zstdCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { Client } from 'pg'
import type { Sha256 } from '../../foundation/sha256.ts'
import { fileKeyFrom, sealedName } from '../files/file-key.ts'
import { pathOnDisk } from '../files/disk-keeper.ts'
import { keptFiles } from '../files/file-store.ts'
import { s3Keeper } from '../files/s3-keeper.ts'
import { testFiles } from '../files/test-files.ts'
import { testS3 } from '../files/test-s3.ts'
import type { Instant } from '../../foundation/instant.ts'
import { addAnnotation } from '../annotation.ts'
import { migrate } from '../migrate.ts'
import { Stop } from '../stop.ts'
import { testDatabase, type TestDatabase } from '../test-database.ts'
import { fillWorld } from '../test-world.ts'
import { readArchive, writeArchive } from './archive.ts'
import { backup } from './backup.ts'
import { manifestName, type Manifest } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import { restore } from './restore.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-backup-'))
after(() => rmSync(scratch, { recursive: true }))

const full = await testDatabase()
const world = await fillWorld(full.office)
await full.office.transaction().execute(async (tx) => {
  const row = await tx
    .selectFrom('person')
    .select(['council_id', 'person_id'])
    .limit(1)
    .executeTakeFirstOrThrow()
  const note = { thing_kind: 'item', thing_id: 'an-item', text: 'For the writer alone.', entry_no: 1 }
  const writer = { councilId: row.council_id, personId: row.person_id }
  await addAnnotation(tx, writer, { ...note, changed_at: '2024-12-04T12:00:00.000Z' as Instant })
})
const filesFolder = join(scratch, 'files')
for (const content of world.files.values()) await keptFiles(testFiles(filesFolder)).keep(content)
await keptFiles(testFiles(filesFolder)).keep(new Uint8Array(5_000_000).fill(7))
const record = { officePool: full.officePool, files: testFiles(filesFolder) }
const saved = join(scratch, 'council.tar.zst')
const summary = await backup(record, saved)

const stops = (words: RegExp) => (fault: unknown) => fault instanceof Stop && words.test(fault.message)

/** Every row of every table in the database, by table, in the order of their primary keys, as its owner's owner sees it. */
async function everyRow(database: {
  superuserAddress: string
  addresses: { office: string }
}): Promise<Map<string, string[]>> {
  const address = new URL(database.superuserAddress)
  address.pathname = new URL(database.addresses.office).pathname
  const superuser = new Client({ connectionString: address.href })
  await superuser.connect()
  try {
    const tables = await superuser.query<{ table: string; key: string | null }>(`
      select format('%I.%I', schemaname, tablename) as table,
             (select string_agg(quote_ident(attname), ',' order by array_position(indkey::int2[], attnum))
                from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
               where indisprimary and indrelid = format('%I.%I', schemaname, tablename)::regclass) as key
        from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`)
    const rows = new Map<string, string[]>()
    for (const { table, key } of tables.rows) {
      const columns = table === 'house.migration' ? 'number, name, sha256' : '*'
      const found = await superuser.query<{ row: string }>(
        `select t::text as row from (select ${columns} from ${table} order by ${key}) t`,
      )
      rows.set(
        table,
        found.rows.map(({ row }) => row),
      )
    }
    return rows
  } finally {
    await superuser.end()
  }
}

function everyFile(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    names
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [
          path.slice(folder.length),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ] as const
      })
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
}

const bare = await testDatabase({ isBare: true })
const neverSetUp = await testDatabase({ isBare: true })
const empty = await testDatabase()
const older = await testDatabase({ isBare: true })
const newer = await testDatabase({ isBare: true })
const fromBucket = await testDatabase({ isBare: true })
const withoutKey = await testDatabase({ isBare: true })
const laterAlready = await testDatabase({ isBare: true })

/** What the database and the folder of files hold, to see that nothing was changed. */
async function everything(database: TestDatabase, folder: string) {
  return { rows: await everyRow(database), files: everyFile(folder) }
}

/** A copy of an archive with its parts changed; the list of contents still tells the old digests unless it is changed too. */
async function changedCopy(change: (parts: Map<string, Buffer>) => void, from = saved): Promise<string> {
  const parts = new Map<string, Buffer>()
  for await (const { name, content } of readArchive(from)) parts.set(name, content)
  change(parts)
  const file = join(mkdtempSync(join(scratch, 'copy-')), 'council.tar.zst')
  await writeArchive(file, async (add) => {
    for (const [name, content] of parts) await add(name, content)
  })
  return file
}

function withManifest(change: (manifest: Manifest) => unknown): (parts: Map<string, Buffer>) => void {
  return (parts) => {
    const manifest = JSON.parse(String(parts.get(manifestName))) as Manifest
    parts.set(manifestName, Buffer.from(JSON.stringify(change(manifest))))
  }
}

function fileOf(content: Uint8Array): string {
  const file = join(mkdtempSync(join(scratch, 'file-')), 'council.tar.zst')
  writeFileSync(file, content)
  return file
}

test('a backup covers every table and every file, and only its owner reads it', async () => {
  const rows = await everyRow(full)
  rows.delete('house.migration')
  assert.ok([...rows.values()].filter(({ length }) => length > 0).length > 40, 'the example world is full')
  assert.deepEqual(summary, {
    tables: rows.size,
    rows: [...rows.values()].reduce((sum, { length }) => sum + length, 0),
    files: world.files.size + 1,
  })
  assert.equal(statSync(saved).mode & 0o777, 0o600)
  assert.deepEqual(
    readdirSync(scratch).filter((name) => name.includes('unfinished')),
    [],
  )
})

test('a damaged, cut, foreign, older or newer backup is refused with a sentence, and nothing is changed', async () => {
  const folder = join(scratch, 'untouched')
  mkdirSync(folder)
  const before = await everything(bare, folder)
  const whole = readFileSync(saved)
  const firstTable = 'tables/public.council/000001.jsonl'
  const cases: readonly [file: string, words: RegExp][] = [
    [join(scratch, 'nowhere'), /cannot be read \(ENOENT\)/],
    [fileOf(Buffer.alloc(0)), /is cut short/],
    [fileOf(Buffer.from('minutes of the last meeting')), /is not a Moothall backup, or is damaged/],
    [fileOf(zstdCompressSync(Buffer.alloc(4096, 'minutes'))), /is not a Moothall backup/],
    [fileOf(whole.subarray(0, whole.length / 2)), /is cut short/],
    [fileOf(whole.subarray(0, whole.length - 50)), /is cut short/],
    [
      await changedCopy((parts) => void parts.delete(manifestName)),
      /is cut short or is not a Moothall backup/,
    ],
    [
      await changedCopy((parts) => void parts.delete(firstTable)),
      /damaged: tables\/public\.council\/000001\.jsonl is not/,
    ],
    [
      await changedCopy((parts) => void parts.set(firstTable, Buffer.from('[]\n'))),
      /damaged: tables\/public\.council/,
    ],
    [
      await changedCopy((parts) => void parts.set(manifestName, Buffer.from('{"format"'))),
      /its list of contents cannot be read/,
    ],
    [
      await changedCopy(withManifest((manifest) => ({ ...manifest, format: 3 }))),
      /made by a newer Moothall in a form/,
    ],
    [
      await changedCopy(withManifest((manifest) => ({ ...manifest, format: 0 }))),
      /made by an older Moothall in a form/,
    ],
    [
      await changedCopy(
        withManifest((manifest) => ({
          ...manifest,
          migrations: [
            ...manifest.migrations,
            { number: manifest.migrations.length + 1, name: '9999-later.sql', sha256: '' },
          ],
        })),
      ),
      /made by a newer Moothall \(it ends at 9999-later\.sql\)/,
    ],
    [
      await changedCopy(
        withManifest((manifest) => ({
          ...manifest,
          migrations: manifest.migrations.map((step) => ({ ...step, sha256: 'other' })),
        })),
      ),
      /whose history is not this one's/,
    ],
  ]
  for (const [file, words] of cases) {
    await assert.rejects(
      restore({ officePool: bare.officePool, files: testFiles(folder) }, { file }),
      stops(words),
    )
  }
  assert.deepEqual(await everything(bare, folder), before)
})

test('a restore that fails when everything has been put back keeps nothing of it', async () => {
  const folder = join(scratch, 'failing')
  mkdirSync(folder)
  const before = await everything(bare, folder)
  const file = await changedCopy(
    withManifest((manifest) => ({ ...manifest, sequences: [{ sequence: 'nowhere', lastValue: 1 }] })),
  )
  await assert.rejects(
    restore({ officePool: bare.officePool, files: testFiles(folder) }, { file }),
    /nowhere/,
  )
  assert.deepEqual(await everything(bare, folder), before)
})

test('a restored council is the same council: every row and every file', async () => {
  for (const [name, database] of Object.entries({ bare, empty })) {
    const folder = join(scratch, `restored-${name}`)
    assert.deepEqual(
      await restore({ officePool: database.officePool, files: testFiles(folder) }, { file: saved }),
      summary,
    )
    assert.deepEqual(await everyRow(database), await everyRow(full))
    assert.deepEqual(everyFile(folder), everyFile(filesFolder))
  }
})

test('what the public sees of a restored council is the same', async () => {
  for (const view of ['published.document', 'published.meeting', 'published.searchable'] as const) {
    const [original, restored] = await Promise.all(
      [full, empty].map(({ publicReader }) =>
        publicReader
          .selectFrom(view)
          .selectAll()
          .orderBy(sql`1, 2, 3`)
          .execute(),
      ),
    )
    assert.ok((original ?? []).length > 0, view)
    assert.deepEqual(restored, original)
  }
})

test('files stay encrypted in a backup, and are put back by nobody who lacks their key', async () => {
  const content = Buffer.from([...world.files.values()][0] ?? [])
  assert.ok(content.length > 20)
  for await (const part of readArchive(saved)) {
    if (part.name.startsWith('files/')) assert.ok(!part.content.includes(content.subarray(0, 20)), part.name)
    assert.ok(!part.name.includes(createHash('sha256').update(content).digest('hex')), part.name)
  }
  const folder = join(scratch, 'without-the-key')
  mkdirSync(folder)
  const before = await everything(withoutKey, folder)
  const files = { ...testFiles(folder), key: fileKeyFrom(new Uint8Array(32).fill(2)) }
  await assert.rejects(
    restore({ officePool: withoutKey.officePool, files }, { file: saved }),
    stops(/were encrypted with another key than this installation's; set MOOTHALL_FILE_KEY to theirs/),
  )
  assert.deepEqual(await everything(withoutKey, folder), before)
})

test('a council moves from disk to S3 and back by its backup, and a restore that fails leaves nothing in the bucket', async () => {
  const inBucket = {
    ...testFiles(join(scratch, 'no-folder')),
    keeper: s3Keeper(await (await testS3()).bucket('restored')),
  }
  const namesThere = async () => {
    const names: string[] = []
    for await (const name of inBucket.keeper.names()) names.push(name)
    return names
  }
  const files = { officePool: fromBucket.officePool, files: inBucket }
  const failing = await changedCopy(
    withManifest((manifest) => ({ ...manifest, sequences: [{ sequence: 'nowhere', lastValue: 1 }] })),
  )
  await assert.rejects(restore(files, { file: failing }), /nowhere/)
  assert.deepEqual(await namesThere(), [])
  assert.deepEqual(await restore(files, { file: saved }), summary)
  assert.deepEqual(
    await namesThere(),
    [...everyFile(filesFolder).keys()].map((path) => path.replace(/^\/sealed|\//g, '')),
  )
  const again = join(scratch, 'from-the-bucket.tar.zst')
  assert.deepEqual(await backup(files, again), summary)
  assert.deepEqual((await readManifest(again)).files, (await readManifest(saved)).files)
})

test('a backup of format 1, whose files are in clear, is restored with its files encrypted', async () => {
  const contents = [...world.files.values()].map((content) => Buffer.from(content))
  const named = new Map(
    contents.map((content) => [createHash('sha256').update(content).digest('hex'), content]),
  )
  const file = await changedCopy((parts) => {
    const { fileKeyId, ...manifest } = JSON.parse(String(parts.get(manifestName))) as Manifest
    assert.ok(fileKeyId)
    parts.delete(manifestName)
    for (const { name } of manifest.files) parts.delete(name)
    const files = [...named].map(([digest, content]) => {
      parts.set(`files/${digest}`, content)
      return { name: `files/${digest}`, sha256: digest, sizeBytes: content.length }
    })
    parts.set(manifestName, Buffer.from(JSON.stringify({ ...manifest, format: 1, files })))
  })
  const files = testFiles(join(scratch, 'of-format-1'))
  await restore({ officePool: withoutKey.officePool, files }, { file })
  for (const [digest, content] of named)
    assert.deepEqual(
      Buffer.concat(
        await keptFiles(files)
          .read(digest as Sha256)
          .toArray(),
      ),
      content,
    )
  assert.equal(everyFile(files.folder).size, named.size)
})

test('a database that holds something is never restored into', async () => {
  const before = await everything(full, filesFolder)
  await assert.rejects(
    restore(record, { file: saved }),
    stops(/the database is not empty \(there is something in public\./),
  )
  assert.deepEqual(await everything(full, filesFolder), before)
})

test('a backup never replaces a file, and says where it cannot be written', async () => {
  const before = readFileSync(saved)
  await assert.rejects(backup(record, saved), stops(/there is a file .* already/))
  assert.deepEqual(readFileSync(saved), before)
  await assert.rejects(
    backup(record, join(scratch, 'no', 'folder.tar.zst')),
    stops(/cannot be written to .* \(ENOENT\)/),
  )
  await assert.rejects(
    backup({ officePool: neverSetUp.officePool, files: testFiles(filesFolder) }, join(scratch, 'nothing')),
    stops(/nothing to back up/),
  )
  assert.throws(() => statSync(join(scratch, 'nothing')), /ENOENT/)
})

test('a file that is no longer what was kept stops the backup', async () => {
  const folder = join(scratch, 'rotten')
  const digest = await keptFiles(testFiles(folder)).keep(Buffer.from('as it was kept'))
  const rotten = { ...record, files: testFiles(folder) }
  const path = pathOnDisk(folder, sealedName(rotten.files.key, digest))
  const kept = readFileSync(path)
  const isDamaged = stops(/is damaged: it is not what was kept/)
  for (const content of ['as it is now', kept.subarray(0, -1), Buffer.from(kept).fill(0, kept.length - 1)]) {
    writeFileSync(path, content)
    await assert.rejects(backup(rotten, join(scratch, 'rotten.tar.zst')), isDamaged)
  }
  writeFileSync(path, kept)
  mkdirSync(join(folder, 'ab'))
  writeFileSync(join(folder, 'ab', 'c'.repeat(62)), 'kept in clear by an older Moothall, and damaged')
  await assert.rejects(backup(rotten, join(scratch, 'rotten.tar.zst')), isDamaged)
})

test('a restore takes every kind of value back as it was, and an older backup on to the newest schema', async () => {
  const folder = mkdtempSync(join(scratch, 'migrations-'))
  writeFileSync(
    join(folder, '0001-odd-values.sql'),
    `create table odd (
       id int generated always as identity primary key, parent int references odd, document jsonb not null, number numeric,
       float float8, bytes bytea, words text[], span daterange, at timestamptz, word text, twice int generated always as (id * 2) stored);
     create table child (odd_id int references odd, serial serial primary key);
     create table also (a int primary key, odd_id int references odd deferrable initially deferred);
     insert into also values (1, null)`,
  )
  await migrate(older.officePool, folder)
  await older.officePool.query(`
    insert into odd (parent, document, number, float, bytes, words, span, at, word) values
      (2, 'null', 0.10, 0.1::float8 + 0.2, '\\x00ff', array['a,b', null, '{"', ''], '[2024-12-04,)', '2024-12-04 18:30:00.123456+00', E'two\nlines\t\\N'),
      (null, '{"a": [1.0, "ŵ"]}', 'NaN', '-infinity', '', '{}', 'empty', 'infinity', ''),
      (1, '"x"', null, null, null, null, null, null, null);
    insert into child (odd_id) values (3), (2); delete from child where odd_id = 3;
    delete from also; insert into also values (7, 2)`)
  const file = join(scratch, 'older.tar.zst')
  await backup({ officePool: older.officePool, files: testFiles(join(scratch, 'none')) }, file)
  writeFileSync(join(folder, '0002-later.sql'), `alter table odd add later text not null default 'later'`)
  await restore(
    { officePool: newer.officePool, files: testFiles(join(scratch, 'none')) },
    { file, migrationsFolder: folder },
  )

  const before = await everyRow(older)
  const restored = await everyRow(newer)
  assert.deepEqual(
    restored.get('public.odd'),
    before.get('public.odd')?.map((row) => row.replace(/\)$/, ',later)')),
  )
  for (const table of ['public.child', 'public.also'])
    assert.deepEqual(restored.get(table), before.get(table))
  const next = await newer.officePool.query(`
    insert into odd (document) values ('1') returning id, (select nextval('child_serial_seq')) as serial`)
  assert.deepEqual(next.rows, [{ id: 4, serial: 3 }])

  await migrate(laterAlready.officePool, folder)
  await laterAlready.officePool.query('delete from also')
  await assert.rejects(
    restore(
      { officePool: laterAlready.officePool, files: testFiles(filesFolder) },
      { file, migrationsFolder: folder },
    ),
    stops(
      /has been set up for a later Moothall than the one that made the backup \(0002-later\.sql is newer\)/,
    ),
  )
})

test('a backup shows one instant, whatever is written meanwhile', async () => {
  const { officePool } = newer
  await officePool.query('create table a_first (n int primary key); create table z_last (n int primary key)')
  const writer = { isDone: false }
  const writing = (async () => {
    for (let n = 1; !writer.isDone; n += 1) {
      await officePool.query(
        `begin; insert into a_first values (${n}); insert into z_last values (${n}); commit`,
      )
    }
  })()
  const file = join(scratch, 'busy.tar.zst')
  await backup({ officePool, files: testFiles(filesFolder) }, file).finally(() => {
    writer.isDone = true
  })
  await writing
  const manifest = await readManifest(file)
  const rows = (name: string) => manifest.tables.find(({ table }) => table === name)?.rowCount
  assert.equal(rows('public.a_first'), rows('public.z_last'))
})
