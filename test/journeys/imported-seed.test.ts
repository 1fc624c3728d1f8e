import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { foldSpace } from '../../src/foundation/text.ts'
import { ask, freePort, makeFolder, removeFolder, runCommand, startMoothall } from './moothall-process.ts'
import { follow, readersOf } from './reader.ts'

const projectRoot = join(import.meta.dirname, '../..')
const seed = join(
  resolve(projectRoot, process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus'),
  'seed/agenda-item.txt',
)
const clerk = 'clerk@council.example'
const ofYouth = 'for Children and Young People'
const register = {
  bodies: [{ slug: 'cabinet', name: 'Cabinet', kind: 'executive', regime: 'exec2012', from: '2022-05-09' }],
  people: [
    { name: 'Maria Gatland', honorific: 'Councillor', offices: [{ title: `Cabinet Member ${ofYouth}` }] },
    { name: 'Amy Foster', honorific: 'Councillor', offices: [{ title: `Shadow Cabinet Member ${ofYouth}` }] },
    { name: 'Debbie Jones', offices: [{ title: 'Corporate Director' }] },
    { name: 'Alex Invented', offices: [{ title: 'Executive Mayor', kind: 'mayor', body: 'cabinet' }] },
  ],
}

const folder = await makeFolder()
const environment = {
  MOOTHALL_DATA: join(folder, 'data'),
  MOOTHALL_EXAMPLE: '0',
  PORT: String(await freePort()),
}
const site = await startMoothall(environment)
after(async () => {
  await site.stop()
  await removeFolder(folder)
})
const host = 'democracy.localhost' // a browser looks for it on this machine
const openReader = await readersOf(`http://${host}:${environment.PORT}`)

test('a clerk makes a council, brings in the seed and the public reads it, each line once', async (t) => {
  if (!existsSync(seed)) {
    const sentence = `THE CORPUS IS ABSENT: the seed is not imported. Looked for ${seed}; set MOOTHALL_CORPUS.`
    console.warn(sentence)
    assert.notEqual(process.env['CI'], 'true', sentence)
    return
  }
  await t.test('the clerk makes the council, beside another, and its register', async () => {
    await makeCouncil('Another Council', 'another.localhost')
    await makeCouncil('Borough Council', host)
    const file = join(folder, 'register.json')
    await writeFile(file, JSON.stringify(register))
    await done(['register', 'add', file, '--as', clerk, '--council', 'borough-council'])
  })

  await t.test(
    'the clerk is shown what would be saved and what to look at, and nothing is saved',
    async () => {
      const shown = await importSeed()
      for (const code of [
        'resolution-printed-twice',
        'undertaking-without-owner',
        'number-not-listed',
        'sentence-without-subject',
        'supporting-documents-empty',
        'abbreviation-never-expanded',
        'embargo-never-cleared',
        'name-not-in-register',
      ])
        assert.ok(shown.queries.includes(code), `${code} is not among ${shown.queries.join(', ')}`)
      assert.equal(shown.saved, false)
      assert.deepEqual(await itemPaths(host), [])
    },
  )

  await t.test('the clerk confirms, and the item stands on the site of this council alone', async () => {
    assert.equal((await importSeed('--confirm')).saved, true)
    assert.equal((await itemPaths(host)).length, 1)
    assert.deepEqual(await itemPaths('another.localhost'), [])
  })

  await t.test('the clerk brings in the same file again, and nothing is there twice', async () => {
    await importSeed('--confirm')
    assert.equal((await itemPaths(host)).length, 1)
  })

  await t.test('the public reads each limb, contribution and point of the list once', async () => {
    const reader = await openReader()
    if (reader === undefined) return
    const { page } = reader
    await page.goto((await itemPaths(host))[0] ?? '')
    const text = foldSpace(await page.getByRole('main').innerText())
    let readTo = 0
    for (const line of linesOfSeed()) {
      assert.equal(text.split(line).length - 1, 1, `“${line}” stands once`)
      assert.ok(text.indexOf(line) >= readTo, `“${line}” stands where it stood`)
      readTo = text.indexOf(line)
    }
    const decision = page.getByRole('region', { name: 'Decision' })
    assert.deepEqual(
      (await decision.getByRole('listitem').allInnerTexts())
        .map((limb) => /^2\.\d/.exec(limb)?.[0])
        .filter((number) => number !== undefined),
      ['2.1', '2.2'],
    )
    assert.match(await decision.innerText(), /^Executive Mayor and Cabinet RESOLVED/m)
    assert.equal(await page.getByRole('heading', { name: 'Notice of embargo' }).count(), 1)
    assert.match(text, /Report to follow, embargoed/)
    const points = page.getByRole('list').filter({ hasText: 'virtual school' }).getByRole('listitem')
    assert.equal(await points.count(), 13)
    await reader.close()
  })

  await t.test(
    'the public sees in which office each person spoke, and the young people by role alone',
    async () => {
      const reader = await openReader()
      if (reader === undefined) return
      const { page } = reader
      await page.goto((await itemPaths(host))[0] ?? '')
      for (const [name, office] of [
        ['Councillor Maria Gatland', `Cabinet Member ${ofYouth}`],
        ['Councillor Amy Foster', `Shadow Cabinet Member ${ofYouth}`],
        ['Debbie Jones', 'Corporate Director'],
      ] as const) {
        await follow(page, () => page.getByRole('link', { name, exact: true }).click())
        assert.ok((await page.getByRole('main').innerText()).includes(office))
        await page.goBack()
      }
      const text = await page.getByRole('main').innerText()
      assert.match(text, /^Ambassadors\b.*Children and Care Council$/m)
      assert.match(text, /^Housing Ambassador$/m)
      assert.equal(await page.getByRole('link', { name: /ambassador/i }).count(), 0)
      assert.match(
        text,
        /Notice of embargo\n[^]*It was expected on Tuesday 3 December 2024[^]*\nDocuments\n[^]*To follow, embargoed/,
      )
      assert.equal(await page.getByRole('link', { name: /^Report/ }).count(), 0)
      await reader.close()
    },
  )
})

async function makeCouncil(name: string, at: string): Promise<void> {
  await done([
    'council',
    'add',
    '--name',
    name,
    '--host',
    at,
    '--administrator',
    'Jo Clerk',
    '--email',
    clerk,
  ])
}

type Imported = { saved: boolean; items: { queries: { code: string }[] }[] }

async function importSeed(...more: string[]): Promise<{ saved: boolean; queries: string[] }> {
  const of = ['--body', 'cabinet', '--meeting', '2024-12-04', '--as', clerk, '--council', 'borough-council']
  const out = await done(['import', seed, ...of, '--json', ...more])
  const { saved, items } = JSON.parse(out) as Imported
  return { saved, queries: items.flatMap(({ queries }) => queries.map(({ code }) => code)) }
}

async function done(command: readonly string[]): Promise<string> {
  const { code, out, err } = await runCommand(environment, command)
  assert.deepEqual({ code, err }, { code: 0, err: '' })
  return out
}

async function itemPaths(of: string): Promise<string[]> {
  const { text } = await ask(`${site.address}/sitemap.xml`, { host: `${of}:${environment.PORT}` })
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, url = '']) => new URL(url).pathname)
    .filter((path) => path.startsWith('/items/'))
}

/** Each sentence of a limb, contribution or point of the seed: from its first limb to the second print of its resolution. */
function linesOfSeed(): string[] {
  const lines = readFileSync(seed, 'utf8')
    .split('\n')
    .map((line) => foldSpace(line))
    .filter((line) => line !== '')
  const resolved = lines.flatMap((line, index) => (line.includes('RESOLVED') ? [index] : []))
  assert.equal(resolved.length, 2)
  const said = lines.slice((resolved[0] ?? 0) + 1, resolved[1])
  assert.equal(said.filter((line) => line.startsWith('•')).length, 13)
  return said.flatMap((line) => line.replace(/^(?:•|\d+\.\d+) /, '').split(/(?<=\.) (?=[A-Z])/))
}
