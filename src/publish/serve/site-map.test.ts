import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'
import { siteMap, siteMapPart } from './site-map.ts'

const { world, database } = await worldSite()
const record = { reader: database.publicReader, councilId: world.councilId }
const base = 'https://ottery.example'

test('a large site map names its parts, which together list what the small one lists', async () => {
  const whole = locations(await siteMap(record, base))
  const parts = locations(await siteMap(record, base, 4))
  assert.ok(parts.length > 8)
  const listed: string[] = []
  for (const part of parts) {
    const name = part.replace(`${base}/site-maps/`, '')
    listed.push(...locations((await siteMapPart(record, { base, name, perMap: 4 })) ?? assert.fail(part)))
  }
  assert.deepEqual(listed.toSorted(), whole.toSorted())
})

test('a part that is not there is none', async () => {
  for (const name of [
    'meeting-99.xml',
    'meeting-0.xml',
    'secret-1.xml',
    'meeting.xml',
    'meeting-1.xml.gz',
    '',
  ])
    assert.equal(await siteMapPart(record, { base, name }), undefined, name)
})

function locations(map: string): string[] {
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
}
