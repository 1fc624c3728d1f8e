import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { multipart } from '../../../test/workspace/multipart.ts'
import { testWorkspace, type Visitor } from '../../../test/workspace/test-workspace.ts'
import { testMeeting } from '../../acts/test-meeting.ts'
import { at } from '../../acts/test-council.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { madePdf, streamOf, words } from '../../scan/test-files/made-pdf.ts'

const { council, files, filesFolder, moveTo, site, visitor } = await testWorkspace()

test('a paper that is taken in by a form is on disk in no readable byte, and its officer reads it whole', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  await testMeeting(council)
  const clerk = await visitor(council.actors.clerk)
  const content = Buffer.from(
    madePdf([words('Prices')], { objects: [streamOf(randomBytes(75_000).toString('hex'))] }),
  )
  const answer = await takeIn(clerk, content)
  assert.deepEqual([answer.statusCode, answer.body], [303, ''])
  assert.equal(await files.sizeOf(sha256(content)), content.length)

  const entries = readdirSync(filesFolder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  assert.equal(paths.length, 1)
  for (const path of paths) {
    const bytes = readFileSync(path)
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.ok(!path.includes(sha256(content).slice(2)))
    for (let from = 0; from + 16 <= content.length; from += 1000)
      assert.equal(bytes.indexOf(content.subarray(from, from + 16)), -1)
  }
  const monitor = await visitor(council.actors.monitor)
  const [paper] =
    /\/workspace\/withheld\/[0-9a-z-]{19,}/.exec((await monitor.open('/workspace/withheld')).markup) ?? []
  const headers = { host: 'council.example', cookie: cookieOf(monitor) }
  const given = await site.inject({ url: `${paper}/file`, headers })
  assert.equal(given.statusCode, 200)
  assert.ok(given.rawPayload.equals(content))
})

test('a file that is not what its name says is refused with one sentence, and not kept', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  await testMeeting(council)
  const content = Buffer.from('Prices, as plain text')
  const answer = await takeIn(await visitor(council.actors.clerk), content)
  assert.equal(answer.statusCode, 400)
  assert.match(answer.body, /This is plain text\. Send a PDF, Word/)
  assert.match(answer.body, /Quokka prices/)
  assert.equal(await files.sizeOf(sha256(content)), undefined)
})

/** Takes in a paper by the form, with a file that is called prices.pdf. */
async function takeIn(clerk: Visitor, content: Buffer) {
  const form = await clerk.open('/workspace/withheld/new')
  const [, token = ''] = /name="_csrf" value="([^"]*)"/.exec(form.markup) ?? []
  const [, place = ''] = /<option value="([^" ]+ [^"]+)"/.exec(form.markup) ?? []
  const sent = multipart(
    {
      _csrf: token,
      place,
      title: 'Quokka prices',
      publicTitle: 'Appendix 3',
      class: 'confidential',
      basis: 'An order',
      imposedBy: 'The court',
    },
    { fileName: 'prices.pdf', content },
  )
  return site.inject({
    method: 'POST',
    url: '/workspace/withheld/new',
    headers: {
      host: 'council.example',
      origin: 'http://council.example',
      cookie: cookieOf(clerk),
      'content-type': sent.type,
    },
    payload: sent.payload,
  })
}

function cookieOf({ cookies }: Visitor): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}
