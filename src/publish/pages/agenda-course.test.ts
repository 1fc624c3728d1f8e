import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const read = async (address: string) => (await visit(address)).text

function holds(text: string, ...sentences: string[]): void {
  for (const sentence of sentences) assert.ok(text.includes(sentence), `“${sentence}” is not in: ${text}`)
}

test('a meeting shows what each supplement brought, and none that is not public', async () => {
  const page = await visit(`/meetings/${world.id('seed meeting')}`)
  holds(
    page.text,
    'Supplement 1, published 2 December 2024',
    'The plan, which was to follow.',
    'Improvement plan',
  )
  assert.ok(!page.text.includes('Supplement 2'))
  assert.ok(page.markup.includes(`href="/documents/${world.id('open')}"`))
})

test('a meeting says that its agenda or a supplement came late, and why it was published all the same', async () => {
  const text = await read(`/meetings/${world.id('seed meeting')}`)
  holds(
    text,
    'This agenda was published late',
    'It was open for 4 clear days before the meeting. The last day in time was 25 November 2024.',
    'Taken as urgent under the Local Government Act 1972, section 100B(4)(b), agreed by Mr Jason Perrot, in the chair: The inspectors published late.',
  )
  assert.ok(!(await read(`/meetings/${world.id('signed meeting')}`)).includes('published late'))
})

test('a meeting shows how it held its agenda beside the agenda that was called', async () => {
  const text = await read(`/meetings/${world.id('seed meeting')}`)
  holds(text, 'The agenda as it was held', 'Put off to a later meeting. There was no time left.')
  assert.ok(!(await read(`/meetings/${world.id('signed meeting')}`)).includes('as it was held'))
})

test('a meeting that was moved says when and where it was to be, and why', async () => {
  const text = await read(`/meetings/${world.id('next meeting')}`)
  holds(
    text,
    'This meeting was moved',
    'It was to be held on Tuesday 17 December 2024 at 6:30pm, Committee Room 1.',
    'The room was too small.',
  )
  assert.ok(!(await read(`/meetings/${world.id('announced meeting')}`)).includes('was moved'))
})

test('a meeting says where it can be watched, and each item that it took from which moment', async () => {
  const seed = await visit(`/meetings/${world.id('seed meeting')}`)
  holds(seed.text, 'Watch this meeting', 'Watch from here: Item')
  const webcast = 'https://webcast.example/cabinet?v=12'
  for (const address of [webcast, `${webcast}&amp;t=60`, `${webcast}&amp;t=660`])
    assert.ok(seed.markup.includes(`href="${address}"`), address)
  assert.ok(!seed.markup.includes('webcast.example/first'))
  const next = await visit(`/meetings/${world.id('next meeting')}`)
  assert.ok(next.markup.includes('href="https://webcast.example/live"'))
  assert.ok(!next.text.includes('Watch from here'))
  assert.ok(!(await read(`/meetings/${world.id('announced meeting')}`)).includes('Watch this meeting'))
  const item = await visit(`/items/${world.id('seed item')}`)
  assert.ok(item.markup.includes(`href="${webcast}&amp;t=660"`))
})

test('an item shows its corrections with what stood there, and who agreed that it is urgent', async () => {
  const text = await read(`/items/${world.id('seed item')}`)
  holds(
    text,
    'Corrected on 27 November 2024',
    'The title was: Outcome of the inspection of childrens services',
    'Why: A slip of the pen.',
    'Agreed to be urgent by: Mr Jason Perrot, in the chair.',
  )
  assert.ok(!text.includes('The purpose was'))
})

test('an item shows its minute in the order in which it was written, and below it what was put right', async () => {
  const text = await read(`/items/${world.id('first item')}`)
  holds(
    text,
    'The Mayor said how the council was preparing.',
    'the staff.',
    'the timetable.',
    '“July” became “June”',
  )
  const at = ['was preparing', 'the staff.', 'the timetable.', '“July”'].map((words) => text.indexOf(words))
  assert.deepEqual(
    at,
    at.toSorted((one, other) => one - other),
  )
  assert.doesNotMatch(text, new RegExp(world.canaries.join('|')))
})

test('an item that was put off says so, and why', async () => {
  holds(
    await read(`/items/${world.id('bare item')}`),
    'This item was put off to a later meeting',
    'There was no time left.',
  )
})
