import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Sha256 } from '../../src/foundation/sha256.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { openFiles } from '../../src/store/files/open-files.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { ask, type Answer } from './moothall-process.ts'
import { ashcombeSite, readersOf } from './reader.ts'

const { address, dataFolder } = await ashcombeSite()
const openReader = await readersOf(address)
const { officePool, close } = await openDatabase({ dataFolder })
after(close)

const [report] = await rows<{ id: string; item: string; title: string; sha256: string }>(
  `select d.document_id as id, d.item_id as item, p.title, v.sha256
     from document d join document_private p using (council_id, document_id)
     join document_version v using (council_id, document_id)
     join access_classification a using (council_id, document_id)
    where a.class = 'embargoed' and v.released_entry is null`,
)
assert.ok(report)
const sentences = (
  await rows<{ paragraphs: string[] }>(
    `select paragraphs from document_section where document_id = '${report.id}' order by position`,
  )
).flatMap(({ paragraphs }) => paragraphs)
const nothing = await ask(`${address}/documents/0000-0000-0000-0000`)

test('a journalist who knows the address of an embargoed report is told what is told of one that never was', async () => {
  for (const path of [
    `/documents/${report.id}`,
    `/documents/${report.id}/`,
    `/documents/${report.id.toUpperCase()}`,
    `/documents/${report.id}/file`,
    `/documents/${report.id}/versions/1/file`,
    `/documents/${report.id}?download=1`,
    `/documents/${report.sha256}`,
    `/files/${report.sha256}`,
    `/assets/${report.sha256}`,
    `/items/${report.id}`,
    `/matters/${report.id}`,
  ])
    isNothing(path, await ask(`${address}${path}`))
})

test('whoever takes the folder of files has no word of an embargoed report, and cannot tell that it is there', async () => {
  const place = await openFiles({ dataFolder, fileKey: undefined, onNotice: assert.fail })
  const kept = String(
    Buffer.concat(
      await keptFiles(place)
        .read(report.sha256 as Sha256)
        .toArray(),
    ),
  )
  assert.ok(kept.length > 500)
  const runs = Array.from({ length: Math.floor(kept.length / 24) }, (_, index) =>
    kept.slice(index * 24, index * 24 + 24),
  )
  const entries = readdirSync(place.folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  assert.ok(paths.length > 10)
  for (const path of paths) {
    const bytes = readFileSync(path)
    assert.ok(!runs.some((run) => bytes.includes(run)), path)
    assert.ok(!path.includes(report.sha256.slice(2)), path)
  }
})

test('a journalist learns nothing by asking in another way', async () => {
  const path = `/documents/${report.id}`
  for (const headers of [
    { 'if-none-match': `"${report.sha256}"` },
    { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' },
    { range: 'bytes=0-99' },
    { accept: 'application/json' },
    { 'accept-encoding': 'gzip, br' },
    { cookie: 'session=office', authorization: 'Basic b2ZmaWNlOm9mZmljZQ==' },
  ]) {
    const of = `${path} with ${Object.keys(headers).join()}`
    const expected = await ask(`${address}/documents/0000-0000-0000-0000`, headers)
    isNothing(of, await ask(`${address}${path}`, headers), expected)
    isNothing(of, await ask(`${address}${path}/file`, headers), expected)
  }
})

test('a journalist cannot open anything else that the office has not released', async () => {
  const kinds: readonly (readonly [table: string, id: string, path: string])[] = [
    ['agenda_item', 'item_id', 'items'],
    ['document', 'document_id', 'documents'],
    ['resolution', 'resolution_id', 'decisions'],
    ['meeting', 'meeting_id', 'meetings'],
    ['matter', 'matter_id', 'matters'],
    ['person', 'person_id', 'people'],
  ]
  const siteMap = await ask(`${address}/sitemap.xml`)
  let tried = 0
  for (const [table, id, path] of kinds) {
    for (const row of await rows<{ id: string }>(
      `select ${id} as id from ${table} where released_entry is null`,
    )) {
      isNothing(`/${path}/${row.id}`, await ask(`${address}/${path}/${row.id}`))
      assert.ok(!siteMap.text.includes(row.id), `${path}/${row.id} stands in the site map`)
      tried += 1
    }
  }
  assert.ok(tried > 10, `${tried} unreleased things were tried`)
})

test('a journalist who knows the words of an embargoed report finds none of them by searching', async () => {
  assert.ok(sentences.length > 3)
  for (const sentence of [report.title, ...sentences]) {
    for (const words of [sentence, `"${sentence}"`, ...(sentence.match(/\p{L}{6,}/gu) ?? [])]) {
      const answer = await ask(`${address}/search?q=${encodeURIComponent(words.slice(0, 200))}`)
      const found = answer.text.slice(answer.text.indexOf('mh-results'))
      assert.equal(answer.status, 200)
      assert.ok(!answer.text.includes(report.id))
      holdsNoWordOfIt(`the search for ${words}`, answer.text.includes('mh-results') ? found : '')
    }
  }
})

test('a journalist searching for a word that only the embargoed report holds is told what any unknown word is told', async () => {
  const released = new Set(
    (await rows<{ word: string }>('select word from released_word')).map(({ word }) => word),
  )
  const only = [
    ...new Set(
      sentences
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{5,}/gu),
    ),
  ].filter((word) => !released.has(word))
  let asked = 0
  for (const word of only) {
    const unreleased = await rows(
      `select 1 from released_text where words @@ plainto_tsquery('english', '${word}')`,
    )
    if (unreleased.length > 0) continue // another form of the word is public
    const { text } = await ask(`${address}/search?q=${word}`)
    assert.match(text, /Nothing (was )?found for/, word)
    asked += 1
  }
  assert.ok(asked > 0)
})

test('a journalist who walks from page to page is told of the embargo and never of the report', async () => {
  const reader = await openReader()
  if (reader === undefined) return
  const { page } = reader
  for (let next = '/documents'; next !== '';) {
    await page.goto(next)
    holdsNoWordOfIt(next, await page.content())
    const older = page.getByRole('link', { name: /^Older/ })
    next = (await older.count()) === 0 ? '' : ((await older.getAttribute('href')) ?? '')
  }
  await page.goto(`/items/${report.item}`)
  assert.equal(await page.getByRole('heading', { name: 'Notice of embargo' }).count(), 1)
  assert.equal(await page.getByRole('link', { name: /under embargo/ }).count(), 0)
  holdsNoWordOfIt('the item', await page.content())
  const around = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as unknown as { pathname: string }).pathname))
  for (const path of new Set(around)) {
    const response = await page.goto(path)
    assert.equal(response?.status(), 200, path)
    holdsNoWordOfIt(path, await page.content())
  }
  await reader.close()
})

function isNothing(of: string, answer: Answer, expected: Answer = nothing): void {
  assert.equal(answer.status, 404, of)
  assert.deepEqual(withoutDate(answer), withoutDate(expected), of)
  assert.ok(answer.body.equals(expected.body), `${of} is answered in other bytes`)
}

function withoutDate({ headers }: Answer): Answer['headers'] {
  const { date: _, ...others } = headers
  return others
}

function holdsNoWordOfIt(of: string, markup: string): void {
  const text = markup.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  for (const sentence of [report?.title ?? '', ...sentences])
    assert.ok(!text.includes(sentence), `${of} holds “${sentence}”`)
}

async function rows<Row>(question: string): Promise<Row[]> {
  const { rows: found } = await officePool.query<Row & Record<string, unknown>>(question)
  return found
}
