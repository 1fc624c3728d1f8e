import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import { testDatabase } from '../test-database.ts'
import type { PublicRecord } from './public-record.ts'
import { asksForWords, correctedText, rankedHits, search } from './search.ts'

const db = await testDatabase()
const councilId = 'large' as Id<'council'>
const record: PublicRecord = { reader: db.publicReader, councilId }
const texts = 20_000

before(async () => {
  await sql`insert into council (council_id, slug, name, zone, executive_model) values
    ('large', 'large', 'Large', 'Europe/London', 'leader'), ('other', 'other', 'Other', 'Europe/London', 'leader')`.execute(
    db.office,
  )
  await sql`
    insert into released_text (council_id, kind, thing_id, happened_on, title, text)
    select council, 'item', 'thing-' || n, date '2020-01-01' + n % 1500, 'Item ' || n,
           'common word' || n % 97 || ' ' || md5(n::text) || case when n = 7 then ' lighthouse' else '' end
    from generate_series(1, ${sql.lit(texts)}) n, (values ('large'), ('other')) c (council)`.execute(
    db.office,
  )
  await sql`insert into released_word (council_id, word, uses)
    select 'large', md5(n::text), 1 from generate_series(1, 20000) n`.execute(db.office)
  await sql`insert into released_word (council_id, word, uses) values ('large', 'lighthouse', 1), ('other', 'elsewhere', 9)`.execute(
    db.office,
  )
  await sql`analyze released_text`.execute(db.office)
  await sql`analyze released_word`.execute(db.office)
})

describe('search()', () => {
  test('finds one text among many, in its own council alone', async () => {
    const found = await search(record, { text: 'lighthouse', page: 1 })
    assert.deepEqual(
      found.hits.map((hit) => hit.thing_id),
      ['thing-7'],
    )
    assert.match(found.hits[0]?.extract ?? '', /\uE000lighthouse\uE001/)
  })

  test('of what fits as well as another, the newest comes first', async () => {
    await sql`
      insert into released_text (council_id, kind, thing_id, happened_on, title, text) values
        ('other', 'inspection', 'older', '2020-09-17', 'Inspection of services for children', 'An earlier inspection of services.'),
        ('other', 'inspection', 'newer', '2025-09-16', 'Inspection of services for children', 'They were in the borough for two weeks.')`.execute(
      db.office,
    )
    const asked = { text: 'inspection of services for children', page: 1 }
    const found = await search({ ...record, councilId: 'other' as Id<'council'> }, asked)
    assert.deepEqual(
      found.hits.map((hit) => hit.thing_id),
      ['newer', 'older'],
    )
  })

  test('ranks no more of a very common word than can be read, and says so', async () => {
    const found = await search(record, { text: 'common', page: 1 })
    assert.equal(found.count, rankedHits)
    assert.ok(found.isCapped)
    assert.equal(found.hits.length, 20)
    const last = await search(record, { text: 'common', page: 100 })
    assert.equal(last.hits.length, 20)
    assert.equal(new Set([...found.hits, ...last.hits].map((hit) => hit.thing_id)).size, 40)
  })

  test('goes by the index as the public login, row security and all', async () => {
    for (const text of ['lighthouse', 'word5', 'common lighthouse']) {
      const plan = await planOf(sql`
        select thing_id from published.searchable
        where council_id = 'large' and words @@ websearch_to_tsquery('english', ${text}) limit 2001`)
      assert.match(plan, /released_text_words/, text)
      assert.doesNotMatch(plan, /Seq Scan/, text)
      const ofRegisters = await planOf(sql`
        select thing_id from published.searchable where council_id = 'large'
          and words @@ websearch_to_tsquery('english', ${text}) and kind = any('{interest,outsideBody}') limit 100`)
      assert.doesNotMatch(ofRegisters, /Seq Scan/, text)
    }
  })
})

describe('correctedText()', () => {
  test('puts right what stands nowhere, and leaves the rest as it was written', async () => {
    assert.equal(await correctedText(record, 'old Lighthuose "keeper"'), 'old Lighthouse "keeper"')
    assert.equal(await correctedText(record, 'lighthouse'), undefined)
    assert.equal(await correctedText(record, 'elsewhere'), undefined)
    assert.equal(await correctedText(record, 'a of %'), undefined)
  })

  test('goes by the index as the public login', async () => {
    const plan = await planOf(sql`
      select word from published.word where council_id = 'large' and word % 'lighthuose'
      order by similarity(word, 'lighthuose') desc, uses desc, word limit 1`)
    assert.match(plan, /released_word_shape/)
    assert.doesNotMatch(plan, /Seq Scan/)
  })
})

test('asksForWords() tells words to look up from those that only shut out or stop', async () => {
  const asks = {
    plan: true,
    'plan -x': true,
    the: false,
    '-plan': false,
    '': false,
    '"': false,
    'plan or -x': false,
  }
  for (const [text, expected] of Object.entries(asks))
    assert.equal(await asksForWords(record, text), expected, text)
})

async function planOf(query: ReturnType<typeof sql>): Promise<string> {
  const plan = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db.publicReader)
  return plan.rows.map((row) => row['QUERY PLAN']).join('\n')
}
