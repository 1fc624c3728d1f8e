import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { builtScript, scriptEntries } from '../../tools/build-scripts.ts'
import { ran } from '../../tools/gate/static-checks.ts'
import { projectFiles, textOf } from './source-files.ts'

const root = join(import.meta.dirname, '../..')

describe('the scripts of the browser', () => {
  it('are those that their sources make (npm run scripts writes them)', async () => {
    for (const { source, asset } of scriptEntries())
      assert.equal(textOf(asset), await builtScript(source), asset)
    assert.deepEqual(
      projectFiles().filter((name) => /^src\/web\/assets\/.*\.js$/.test(name)),
      scriptEntries()
        .map(({ asset }) => asset)
        .toSorted(),
    )
  })

  it('make nothing of text that the content security policy would stop', async () => {
    for (const { asset } of scriptEntries())
      assert.doesNotMatch(textOf(asset), /\beval\(|new Function\(|\.innerHTML\s*\+?=\s*[^="]*location/, asset)
  })

  it('are bundled with what they import, and know no process', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'moothall-scripts-'))
    try {
      writeFileSync(join(folder, 'name.ts'), `export const name: string = 'quagga'\n`)
      writeFileSync(
        join(folder, 'one.entry.ts'),
        `import { name } from './name.ts'\nconsole.log(name, process.env.NODE_ENV)\n`,
      )
      const script = await builtScript(join(folder, 'one.entry.ts'))
      assert.match(script, /quagga/)
      assert.doesNotMatch(script, /import|process\.env|: string/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('have sound types', async () => {
    if (scriptEntries().length === 0) return
    const { code, said } = await ran(['tsc', '--noEmit', '-p', 'tsconfig.browser.json'], root)
    assert.equal(code, 0, said)
  })
})
