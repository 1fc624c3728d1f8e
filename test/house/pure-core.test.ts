import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { ran } from '../../tools/gate/static-checks.ts'
import { root } from './source-files.ts'

const impure = [
  'export const seen = Date.now()',
  'export const seen = new Date()',
  'export const seen = Date()',
  'export const seen = globalThis.Date.now()',
  'export const seen = Math.random()',
  'export const seen = performance.now()',
  'export const seen = crypto.randomUUID()',
  'export const seen = process.env',
  "export const seen = fetch('https://example.org')",
  "import { randomBytes } from 'node:crypto'\nexport const seen = randomBytes",
]

describe('the lint rule of the pure core', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-pure-core-'))
  before(() => {
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    cpSync(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true })
    for (const core of ['council', 'foundation', 'log'])
      mkdirSync(join(folder, 'src', core), { recursive: true })
    mkdirSync(join(folder, 'src/store'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  const complaints = async (name: string, text: string) => {
    writeFileSync(join(folder, name), `${text}\n`)
    const { said } = await ran(['oxlint', '--format', 'unix', name], folder)
    return said
  }

  for (const text of impure) {
    it(`refuses ${JSON.stringify(text)}`, async () => {
      assert.match(await complaints('src/council/impure.ts', text), /pure-core/)
    })
  }

  for (const core of ['foundation', 'log']) {
    it(`holds in ${core} too`, async () => {
      assert.match(await complaints(`src/${core}/impure.ts`, 'export const seen = Date.now()'), /pure-core/)
    })
  }

  it('lets an instant be read from what was given', async () => {
    const text = 'export const seen = (givenMs: number): Date => new Date(givenMs)'
    assert.doesNotMatch(await complaints('src/council/pure.ts', text), /pure-core/)
  })

  it('leaves the folders outside the core alone', async () => {
    assert.doesNotMatch(await complaints('src/store/clock.ts', 'export const seen = Date.now()'), /pure-core/)
  })
})
