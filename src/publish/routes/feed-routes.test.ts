import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { worldSite } from '../../../test/publish/world-site.ts'
import { topicKinds } from '../../council/follower/topic.ts'
import { hasFeed, topicPages } from '../news/topic-page.ts'

const { visit, world, database } = await worldSite()

const things: Readonly<Record<string, string>> = {
  commitment: world.id('plans promise'),
  plan: world.id('weir plan'),
  action: world.id('weir action'),
  inspection: world.id('public inspection'),
  intervention: world.id('weir intervention'),
  body: 'cabinet',
}
const kinds = topicKinds.filter(hasFeed)

type Element = {
  readonly name: string
  readonly of: string
  readonly attributes: Readonly<Record<string, string>>
}
type Said = Element & { text: string }

/** The elements of a well-formed feed, in their order, each with the element around it. */
function elementsOf(markup: string): Said[] {
  const said: Said[] = []
  const open: Said[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, uri, attributes }) => {
    assert.equal(uri, 'http://www.w3.org/2005/Atom')
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const one = { name, of: open.at(-1)?.name ?? '', attributes: Object.fromEntries(values), text: '' }
    open.push(one)
    said.push(one)
  })
  parser.on('text', (text) => {
    const inner = open.at(-1)
    if (inner !== undefined) inner.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(markup).close()
  return said
}

for (const kind of kinds)
  test(`the feed of ${kind} is Atom as RFC 4287 asks, latest first, and its page leads to it`, async () => {
    const page = topicPages[kind].replace(/:\w+/, () => things[kind] ?? '')
    const feed = await visit(`${page}.atom`)
    assert.equal(feed.status, 200)
    assert.equal(feed.headers['content-type'], 'application/atom+xml; charset=utf-8')
    const elements = elementsOf(feed.markup)
    const texts = (name: string, of: string) =>
      elements.filter((each) => each.name === name && each.of === of).map(({ text }) => text)
    const self = elements.find(({ of, attributes }) => of === 'feed' && attributes['rel'] === 'self')
    assert.equal(self?.attributes['href'], `https://ottery.example${page}.atom`)
    assert.deepEqual(texts('id', 'feed'), [`https://ottery.example${page}`])
    assert.deepEqual(texts('name', 'author'), ['Ottery Borough Council'])
    const [ids, times] = [texts('id', 'entry'), texts('updated', 'entry')]
    assert.ok(ids.length > 0, 'nothing has happened')
    assert.equal(new Set(ids).size, ids.length)
    assert.equal(texts('title', 'entry').filter(Boolean).length, ids.length)
    assert.equal(times.filter((at) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at)).length, ids.length)
    assert.deepEqual(times, times.toSorted().toReversed())
    assert.deepEqual(texts('updated', 'feed'), times.slice(0, 1))
    const { markup } = await visit(page)
    const [, title = ''] =
      /rel="alternate"\s+type="application\/atom\+xml"\s+title="([^"]*)"\s+href="[^"]*"/.exec(markup) ?? []
    assert.equal(title, texts('title', 'feed')[0])
    assert.match(markup, new RegExp(`<a class="govuk-link" href="${page}\\.atom">Follow by feed`))
  })

/** Makes a report public beside the one that the world has. */
async function publishAnother(): Promise<string> {
  const name = '2222-2222-2222-2222'
  const key = `'${world.id('council')}', '${name}'`
  await database.officePool.query(`
    insert into assurance_event (council_id, assurance_event_id, source, framework, framework_version, recorded_entry, released_entry, released_at)
    values (${key}, 'ofsted', 'ILACS', '2023-01', 1, 1, '2024-12-06T10:00Z');
    insert into assurance_event_version (council_id, assurance_event_id, version, title, summary, kind, at, entry_no, released_entry)
    values (${key}, 1, 'Visit to the ferry', '', 'full', '2024-10-04T09:00Z', 1, 1);
    insert into assurance_stage (council_id, assurance_event_id, sequence, stage, on_day, note, by_name, at, entry_no, released_entry)
    values (${key}, 1, 'published', '2024-12-05', '', 'x', '2024-12-05T09:00Z', 1, 1)`)
  return name
}

test('the feed of a report tells what became public of it alone, each at the moment of its release', async () => {
  const other = `/inspections/${await publishAnother()}`
  const finding = `/findings/${world.id('second finding')}`
  const report = `/inspections/${things['inspection']}`
  const [own, all] = [await visit(`${report}.atom`), await visit('/inspections.atom')]
  const has = ({ markup }: typeof own, key: string) => markup.includes(`<id>https://ottery.example${key}</id`)
  const withdrawn = `/findings/${world.id('withdrawn finding')}#withdrawn`
  const said = `${finding}#said-1`
  for (const key of [report, `${report}#grade-overall-2`, finding, said, withdrawn])
    assert.deepEqual([has(own, key), has(all, key)], [true, true], key)
  const step = `/actions/${world.id('weir action')}#step-5`
  assert.deepEqual([has(own, step), has(all, step)], [true, false])
  assert.deepEqual([has(own, other), has(all, other)], [false, true])
  const entry = own.markup.split('<entry').find((each) => each.includes(`${finding}</id`))
  assert.match(entry ?? '', /<updated>2024-12-06T09:00:00/)
})

test('a feed of what is not public answers as one of what never was', async () => {
  const never = await visit('/inspections/zzzz-zzzz-zzzz-zzzz.atom')
  assert.equal(never.status, 404)
  for (const kind of kinds.filter((each) => topicPages[each].includes(':')))
    for (const name of ['zzzz-zzzz-zzzz-zzzz', '..%2f', ...world.hiddenIds.slice(0, 40)]) {
      const answer = await visit(`${topicPages[kind].replace(/:\w+/, () => name)}.atom`)
      assert.deepEqual([answer.status, answer.markup], [404, never.markup], `${kind} ${name}`)
    }
})
