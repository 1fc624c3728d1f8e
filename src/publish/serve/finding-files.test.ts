import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'
import { findingFileWords as words } from '../words/finding-file-words.ts'

const { visit, world } = await worldSite()
const report = `/inspections/${world.id('public inspection')}`
const finding = (name: string) => `https://ottery.example/findings/${world.id(name)}`

type Told = {
  readonly format: string
  readonly reports: readonly {
    readonly judgements: unknown
    readonly coverage: readonly Record<string, unknown>[]
    readonly findings: readonly Record<string, unknown>[]
  }[]
}

test('the file of findings has the words of the report and what becomes of each, one finding on a row', async () => {
  const file = await visit(`${report}.csv`)
  assert.match(String(file.headers['content-type']), /^text\/csv/)
  const [head, first, second, ...others] = file.markup.split('\r\n')
  assert.equal(head, words.csvHead.join(','))
  assert.match(
    first ?? '',
    /,Inspection of services for children,ofsted,2024-12-03,1,areaForImprovement,Children wait too long for early help\.,Leaders,1,2,written,Early help,Weirside Hospital,partnerOwned,,2024-12-04,The hospital has agreed to it\.,https:\/\/ottery\.example\/actions\//,
  )
  assert.ok(second?.includes(`,merged,${finding('public finding')},2024-12-04,It is the same wait.,,https:`))
  assert.deepEqual(others, [''], 'what is not public, or was withdrawn, has no row')
  assert.equal((await visit('/inspections.csv')).markup, file.markup)
})

test('the data tells of a report its grades as they hold, its coverage, and of each finding all that was said', async () => {
  const file = await visit(`${report}.json`)
  assert.match(String(file.headers['content-type']), /^application\/json/)
  const told = JSON.parse(file.markup) as Told
  assert.equal(told.format, 'moothall-inspections-1')
  const [one] = told.reports
  assert.deepEqual(one?.judgements, [{ area: 'Overall effectiveness', grade: 'Good' }])
  assert.equal(one?.coverage.length, 1)
  assert.deepEqual(
    one?.findings.map((each) => [each['number'], each['disposition'], each['answers']]),
    [
      [
        1,
        'partnerOwned',
        [
          {
            action: `https://ottery.example/actions/${world.id('weir action')}`,
            contribution: 'part',
            firstDueOn: '2024-09-01',
            dueOn: '2024-11-30',
            state: 'agreed',
          },
        ],
      ],
      [2, 'merged', []],
    ],
  )
})

test('the files of interventions have each criterion with the word of the council, the panel and who decides', async () => {
  const page = `/interventions/${world.id('weir intervention')}`
  const [csv, json] = [await visit(`${page}.csv`), await visit(`${page}.json`)]
  const told = JSON.parse(json.markup) as {
    readonly interventions: readonly { readonly criteria: readonly Record<string, unknown>[] }[]
  }
  const rows = csv.markup.split('\r\n').slice(1, -1)
  const criteria = told.interventions[0]?.criteria ?? []
  assert.equal(rows.length, criteria.length)
  const good = criteria.find((each) => each['criterion'] === 'Inspectors judge services good.')
  assert.equal(good?.['type'], 'externalJudgement')
  for (const [index, each] of criteria.entries())
    for (const said of ['councilView', 'panelView', 'decision']) {
      const { verdict, on } = (each[said] ?? {}) as { readonly verdict?: string; readonly on?: string }
      if (verdict !== undefined) assert.ok(rows[index]?.includes(`,${verdict},${on},`), `${said} of ${index}`)
    }
  assert.ok(criteria.some((each) => each['councilView'] !== null))
  const secrets = [...world.canaries, ...world.hiddenIds].filter((each) =>
    `${csv.markup}${json.markup}`.includes(each),
  )
  assert.deepEqual(secrets, [])
})
