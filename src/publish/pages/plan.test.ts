import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const { id } = world

async function read(address: string): Promise<string> {
  const page = await visit(address)
  assert.equal(page.status, 200, address)
  return page.text
}

function holds(text: string, ...sentences: string[]): void {
  for (const sentence of sentences) assert.ok(text.includes(sentence), `“${sentence}” is not in: ${text}`)
}

test('the forward plan lists what is to come by month, with the two facts apart and what makes a decision key', async () => {
  const text = await read('/forward-plan')
  holds(
    text,
    'December 2024',
    'The weir bridge',
    'Cabinet',
    '18 to 31 December 2024',
    'Key decision',
    'In private',
  )
  holds(text, 'February 2025', 'Library hours', 'Executive Mayor', '£500,000 or more')
  assert.ok(!text.includes('£250,000'), 'shows a threshold that holds no longer')
  assert.ok(!text.includes('Sale of the mill'), 'lists what was withdrawn')
})

test('an entry states every fact that the public must be told, and its notices', async () => {
  const text = await read(`/forward-plan/${id('bridge entry')}`)
  holds(
    text,
    'Whether to mend the bridge.',
    'It costs £600,000.',
    'Schedule 12A, paragraph 3',
    'Bidders would see',
  )
  holds(
    text,
    'Report of the director',
    'Town Hall, Ottery',
    'Other documents may be submitted',
    'Democratic Services',
  )
  holds(
    text,
    'People who live by the weir',
    'Notice of a key decision',
    'Withdrawn',
    'Outcome of the inspection',
  )
})

test('the search finds what is to come and its notices, each as what it is', async () => {
  const text = await read('/search?q=weir+bridge')
  holds(text, 'The weir bridge', 'Decision to come', 'Notice of a decision to come')
  const notices = await read('/search?q=weir&kind=planNotice')
  assert.ok(!notices.includes('Nothing found'))
  assert.ok((await read('/search?q=mill&kind=planEntry')).includes('Sale of the mill'))
})

test('an entry that moved or was withdrawn says so, and why', async () => {
  holds(await read(`/forward-plan/${id('moved entry')}`), 'has moved to a later date', 'The survey is late.')
  const withdrawn = await read(`/forward-plan/${id('withdrawn entry')}`)
  holds(withdrawn, 'was withdrawn from the forward plan', 'The mill is kept.', 'a department forbids it.')
})

test('an entry that is not public answers like nothing at all', async () => {
  const [hidden, never] = [
    await visit(`/forward-plan/${id('hidden proposed entry')}`),
    await visit('/forward-plan/0000-0000-0000-0000'),
  ]
  assert.equal(hidden.status, 404)
  assert.equal(hidden.markup, never.markup)
})

test('a notice of a key decision states the members and the threshold, and a private one each representation', async () => {
  const key = await read(`/notices/${id('key notice')}`)
  holds(
    key,
    'Published on',
    '1 November 2024',
    'Executive Mayor, Mr Jason Perrot',
    '£500,000 or more',
    '18 to 31 December 2024',
  )
  const further = await read(`/notices/${id('private notice')}`)
  holds(
    further,
    'A resident',
    'Let us hear it.',
    'Only the prices are heard in private.',
    'The register named no members',
  )
  assert.ok(!further.includes('Key decision'), 'a private notice speaks of key')
})

test('an urgency notice says why and who agreed, and the yearly report lists it', async () => {
  const urgent = await read(`/notices/${id('urgency notice')}`)
  holds(
    urgent,
    'The roof may fall.',
    'Councillor Amy O’Foster, on 6 December 2024',
    'Told in writing',
    'Executive Mayor, Mr Jason Perrot',
  )
  holds(
    await read(`/notices/${id('urgency report')}`),
    'Library hours',
    'The roof may fall.',
    '1 January to 31 December 2024',
  )
})

test('a withdrawn notice keeps its address with when and why, and nothing of what it stated', async () => {
  const text = await read(`/notices/${id('wrong notice')}`)
  holds(text, 'This notice was withdrawn on 3 November 2024', 'It named the wrong day.')
})

test('notices are listed newest first, and a place that is none is not found', async () => {
  const text = await read('/notices')
  assert.ok(text.indexOf('Special urgency in 2024') < text.indexOf('Notice of a key decision'))
  assert.equal((await visit('/notices?after=x')).status, 404)
})

test('the plan can be taken away as a table, in which no cell is a formula', async () => {
  const { status, headers, markup } = await visit('/forward-plan.csv')
  assert.equal(status, 200)
  assert.match(String(headers['content-type']), /^text\/csv/)
  const rows = markup.trimEnd().split('\r\n')
  assert.equal(rows.length, 3)
  assert.match(rows[1] ?? '', /The weir bridge,.*,2024-12-18,2024-12-31,yes,a,part,3,/)
  assert.match(markup, /,'=SUM\(A1\),/)
})
