import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world, database } = await worldSite()
const plan = world.id('weir plan')
const address = `/improvement-plans/${plan}`

// To the one action of the plan come 250 others, each agreed and every tenth of them done; a second plan has one of its own.
await sql`
  insert into improvement_plan select council_id, 'second-plan', 'A second plan', kind, summary, owner_body_id, forum_body_id, director_office_id,
    due_on, made_at, entry_no, released_entry from improvement_plan where improvement_plan_id = ${plan}`.execute(
  database.office,
)
await sql`
  insert into improvement_action select council_id, 'added-' || n, case when n > 250 then 'second-plan' else ${plan} end, n + 10, 'Added ' || n, detail, theme,
    accountable_office_id, partners, '2025-06-01', voice_note, risk, cost, entry_no, released_entry
  from improvement_action, generate_series(1, 251) n where action_id = ${world.id('weir action')}`.execute(
  database.office,
)
await sql`
  insert into action_step (council_id, action_id, sequence, kind, at, on_day, scale, rating, scale_version, means, entry_no, released_entry)
  select a.council_id, action_id, s, case s when 1 then 'agreed' else 'rated' end, timestamptz '2024-12-07T09:00Z' + position * interval '1 second',
    '2024-12-07', case s when 2 then 'delivery' end, case s when 2 then 'complete' end, case s when 2 then 0 end, case s when 2 then 'done' end, 1, 1
  from improvement_action a, generate_series(1, 2) s where action_id like 'added-%' and (s = 1 or position % 10 = 0)`.execute(
  database.office,
)

test('a plan of many actions shows a page of them at a time, and how far all of them have come on each', async () => {
  const first = await visit(address)
  assert.match(first.text, /Actions 1 to 100 of 251\./)
  assert.match(first.text, /Answer calls at night.* Added 1 .* Added 99 /)
  assert.doesNotMatch(first.text, /Added 100 /)
  const last = await visit(`${address}?page=3`)
  assert.match(last.text, /Actions 201 to 251 of 251\..* Added 200 .* Added 250 /)
  assert.doesNotMatch(last.text, /Added 199 |Answer calls/)
  for (const { text } of [first, last])
    assert.match(text, /Complete and embedded 0 Complete 25 To do, not yet due 225 Late 1 Stopped 0/)
  assert.match(first.markup, new RegExp(`href="${address}\\?page=3"\\s+aria-label="Page 3"`))
  assert.match(last.markup, new RegExp(`href="${address}\\?page=2"[^>]*rel="prev"`))
  for (const page of ['4', '0', 'x', '-1'])
    assert.equal((await visit(`${address}?page=${page}`)).status, 404, page)
})

test('the files of many actions come plan by plan and hold each once, as one text would', async () => {
  const { markup } = await visit('/improvement-plans.json')
  const told = JSON.parse(markup) as { plans: { actions: { title: string }[] }[] }
  assert.deepEqual(
    told.plans.map(({ actions }) => actions.length),
    [1, 251],
  )
  assert.equal(markup, `${JSON.stringify(told, undefined, 1)}\n`)
  const rows = (await visit('/improvement-plans.csv')).markup.trimEnd().split('\r\n')
  assert.equal(rows.length, 253)
})

test('the feed of many actions holds what happened last, latest first', async () => {
  const { markup } = await visit('/improvement-plans.atom')
  const ids = [...markup.matchAll(/<id>[^<]+\/actions\/([^<]+)<\/id\s*>/g)].map(([, id]) => id)
  assert.equal(ids.length, 50)
  assert.deepEqual(ids.slice(0, 4), [
    'added-251#step-1',
    'added-250#step-2',
    'added-250#step-1',
    'added-249#step-1',
  ])
})
