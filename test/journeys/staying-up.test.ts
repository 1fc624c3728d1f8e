import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  ask,
  askUntil,
  inFolder,
  makeFolder,
  removeFolder,
  runCommand,
  startMoothall,
  type Answer,
} from './moothall-process.ts'

const folder = await makeFolder()
const environment = {
  MOOTHALL_DATA: join(folder, 'data'),
  BASE_URL: 'https://democracy.ashcombe.example',
}
let site = await startMoothall(environment)
after(async () => {
  await site.stop()
  await removeFolder(folder)
})
const recordBefore = await recordAt(site.address)

test('a reader finds the record as it was after the operator stops Moothall and starts it again', async () => {
  const { code, err } = await site.stop('SIGTERM')
  assert.deepEqual({ code, err }, { code: 0, err: '' })
  site = await startMoothall(environment)
  assert.equal((await ask(`${site.address}/health`)).text, '{"status":"ok"}')
  isSameRecord(await recordAt(site.address))
})

test('a reader finds the record whole after Moothall was killed', async () => {
  await site.stop('SIGKILL')
  site = await startMoothall(environment)
  isSameRecord(await recordAt(site.address))
})

test('a reader waits while the database is away, and has the page once it is back', async () => {
  process.kill(await serverPid(), 'SIGKILL')
  const pages = await Promise.all(
    Array.from(
      { length: 30 },
      (_, index) => ask(`${site.address}/search?q=ferry&page=1&from=${1900 + index}-01-01`), // addresses not kept ready
    ),
  )
  assert.deepEqual([...new Set(pages.map(({ status }) => status))], [200])
  assert.match(site.written(), /the embedded database went away/)
  assert.doesNotMatch(site.written(), /fault .* at \/search/)
  await askUntil(`${site.address}/health`, ({ status }) => status === 200)
  isSameRecord(await recordAt(site.address))
})

test('a clerk who restores a backup of the running site has the same council, byte for byte', () =>
  inFolder(async (other) => {
    const file = join(other, 'ashcombe.tar.zst')
    const saved = await runCommand(environment, ['backup', file])
    assert.deepEqual({ code: saved.code, err: saved.err }, { code: 0, err: '' })
    const key = await readFile(join(environment.MOOTHALL_DATA, 'file-key'), 'utf8') // kept apart from the backup, and needed
    const elsewhere = { ...environment, MOOTHALL_DATA: join(other, 'data'), MOOTHALL_FILE_KEY: key.trim() }
    const restored = await runCommand(elsewhere, ['restore', file])
    assert.deepEqual({ code: restored.code, err: restored.err }, { code: 0, err: '' })
    const second = await startMoothall(elsewhere)
    try {
      isSameRecord(await recordAt(second.address))
    } finally {
      await second.stop()
    }
  }))

/** What the public sees of the whole record: the list of every address, and a page of each kind with its bytes. */
async function recordAt(address: string): Promise<ReadonlyMap<string, Answer>> {
  const siteMap = await ask(`${address}/sitemap.xml`)
  const paths = [...siteMap.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  const firstOfKind = Map.groupBy(paths, (path) => path.replace(/[a-z0-9]{4}(-[a-z0-9]{4}){3}/, '')).values()
  const record = new Map([['/sitemap.xml', siteMap]])
  for (const [path = ''] of firstOfKind) record.set(path, await ask(`${address}${path}`))
  return record
}

function isSameRecord(record: ReadonlyMap<string, Answer>): void {
  assert.ok(record.size > 10)
  assert.deepEqual([...record.keys()], [...recordBefore.keys()])
  for (const [path, { status, body }] of record) {
    assert.equal(status, 200, path)
    assert.ok(recordBefore.get(path)?.body.equals(body), `${path} is not what it was`)
  }
}

async function serverPid(): Promise<number> {
  const file = join(environment.MOOTHALL_DATA, 'cluster/data/postmaster.pid')
  return Number((await readFile(file, 'utf8')).split('\n')[0])
}
