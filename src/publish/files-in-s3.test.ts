import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite, type Seen } from '../../test/publish/world-site.ts'
import { keptFiles } from '../store/files/file-store.ts'
import { s3Keeper } from '../store/files/s3-keeper.ts'
import { testFiles } from '../store/files/test-files.ts'
import { testS3 } from '../store/files/test-s3.ts'

const server = await testS3()
const files = keptFiles({
  ...testFiles('/nowhere'), // nothing of it lies on disk
  keeper: s3Keeper(await server.bucket('moothall')),
})
const { visit, world, logged } = await worldSite({ files })
for (const content of world.files.values()) await files.keep(content)
const inMemory = await worldSite()
const fileOf = (name: string) => `/documents/${world.id(name)}/file`
const told = ({ status, headers, markup }: Seen) => ({ status, headers: { ...headers, date: '' }, markup })

test('a file in S3 is sent as one on disk is, whole, in part and not at all', async () => {
  for (const headers of [{}, { range: 'bytes=2-5' }, { range: 'bytes=-3' }, { range: 'bytes=9999999-' }]) {
    const answer = await visit(fileOf('open'), headers)
    assert.deepEqual(
      told(answer),
      told(await inMemory.visit(fileOf('open'), headers)),
      JSON.stringify(headers),
    )
  }
})

test('S3 is not asked for what is not public', async () => {
  server.asked.length = 0
  const never = await visit(fileOf('open').replace(world.id('open'), world.id('no such')))
  for (const name of ['hidden embargoed', 'exempt', 'withdrawn']) {
    const answer = await visit(fileOf(name))
    if (name !== 'withdrawn') assert.deepEqual(told(answer), told(never), name)
    assert.ok(answer.status >= 400, name)
  }
  assert.deepEqual(server.asked, [])
})

test('where S3 cannot be reached a file is a page with a reference that tells nothing of S3, and pages go on', async () => {
  await server.close()
  const answer = await visit(fileOf('open'))
  assert.equal(answer.status, 500)
  const reference = /[0-9a-z]{4}-[0-9a-z]{4}/.exec(answer.text)?.[0] ?? 'none'
  assert.doesNotMatch(JSON.stringify(answer), /S3\b|sealed|bucket|ECONNREFUSED|127\.0\.0\.1|moothall\//)
  assert.match(logged.join('\n'), new RegExp(`fault ${reference} .*cannot look up a kept file.*ECONNREFUSED`))
  assert.equal((await visit('/')).status, 200)
})
