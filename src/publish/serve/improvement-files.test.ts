import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'
import { improvementFileWords as words } from '../words/improvement-file-words.ts'

const { visit, world } = await worldSite()
const action = `/actions/${world.id('weir action')}`

test('the file of actions has both dates, how often they moved, the ratings and the findings, one action on a row', async () => {
  const file = await visit('/improvement-plans.csv')
  assert.match(String(file.headers['content-type']), /^text\/csv/)
  const [head, row, ...others] = file.markup.split('\r\n')
  assert.equal(head, words.csvHead.join(','))
  assert.match(
    row ?? '',
    /Weir Lane improvement plan,inspection,Overview Board,Answer calls at night,Out of hours,Deborah Joneson,Corporate Director for Children,Weir Trust,2024-09-01,2024-11-30,2,agreed,yes,Paused,,,/,
  )
  assert.ok(
    row?.includes(
      `/findings/${world.id('public finding')},2024-11-01,https://ottery.example/commitments/${world.id('plans promise')},https:`,
    ),
  )
  assert.deepEqual(others, [''], 'what is not public has no row')
})

test('the data tells of each plan its actions with every step, progress and what they answer', async () => {
  const file = await visit('/improvement-plans.json')
  assert.match(String(file.headers['content-type']), /^application\/json/)
  const told = JSON.parse(file.markup) as {
    readonly format: string
    readonly plans: readonly {
      readonly title: string
      readonly actions: readonly Record<string, unknown>[]
    }[]
  }
  assert.equal(told.format, 'moothall-improvement-plans-1')
  assert.deepEqual(
    told.plans.map(({ title, actions }) => [title, actions.length]),
    [['Weir Lane improvement plan', 1]],
  )
  const [one] = told.plans[0]?.actions ?? []
  assert.deepEqual(
    [one?.['firstDueOn'], one?.['dueOn'], one?.['timesMoved'], one?.['isLate'], one?.['isPastFirstPromise']],
    ['2024-09-01', '2024-11-30', 2, true, true],
  )
  assert.deepEqual(one?.['progress'], [
    {
      asOf: '2024-11-01',
      known: 'Half of the calls are answered.',
      howKnown: 'From the telephone system.',
      next: 'A second rota.',
      answeredBy: 'Weir Trust',
    },
  ])
  assert.equal((one?.['steps'] as readonly unknown[] | undefined)?.length, 5)
})

test('the feed is Atom, latest first, with an entry for each step and account under an id that stays', async () => {
  const feed = await visit('/improvement-plans.atom')
  assert.match(String(feed.headers['content-type']), /^application\/atom\+xml/)
  assert.match(
    feed.markup,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  )
  const ids = [...feed.markup.matchAll(/<id>([^<]+)<\/id\s*>/g)].map(([, id]) => id ?? '')
  assert.ok(ids.some((id) => id.endsWith(`${action}#step-5`)))
  assert.ok(ids.some((id) => id.endsWith(`${action}#told-${world.id('weir update')}`)))
  assert.equal(new Set(ids).size, ids.length)
  const times = [...feed.markup.matchAll(/<updated>([^<]+)<\/updated\s*>/g)]
    .slice(1)
    .map(([, at]) => at ?? '')
  assert.deepEqual(times, times.toSorted().toReversed())
  assert.ok(!feed.markup.includes(world.id('hidden action of public plan')))
  for (const page of ['/improvement-plans', action])
    assert.match((await visit(page)).markup, /rel="alternate"\s+type="application\/atom\+xml"/)
})
