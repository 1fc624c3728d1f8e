import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob } from 'node:path'
import { after, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { withTemporaryFilesInMemory } from '../../tools/gate/folder-in-memory.ts'
import { checkStages, furtherStages } from '../../tools/gate/stages.ts'
import { addTallies, nothingCounted, type Tally, verdict } from '../../tools/gate/tally.ts'
import { count } from '../../tools/gate/run-test-files.ts'
import type { TestStage } from '../../tools/gate/test-stage.ts'
import { projectFiles, root } from './source-files.ts'

const tests = "import { it } from 'node:test'\n"
const passing = { nesting: 0, name: 'a rule', details: { type: 'test' } }

describe('the gate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-gate-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  const outcome = (name: string, text: string, limitMinutes = 1) => {
    writeFileSync(join(folder, `${name}.test.mjs`), text)
    return outcomeOf({ name, files: [`${name}.test.mjs`], limitMinutes }, folder)
  }

  it('counts the tests that pass and the tests that fail', () => {
    const text = `${tests}it('holds', () => {}); it('breaks', () => { throw new Error('broken') })`
    assert.deepEqual(outcome('both', text), { passed: 1, failed: 1, skipped: 0 })
  })

  it('gives the work a place for temporary files, and leaves nothing there', async () => {
    const before = tmpdir()
    const during = await withTemporaryFilesInMemory(async () => {
      const made = mkdtempSync(join(tmpdir(), 'one-'))
      return tmpdir() === before ? undefined : made // a system without room in memory keeps its own
    })
    assert.equal(tmpdir(), before)
    assert.equal(during !== undefined && existsSync(during), false)
  })

  it('counts a skipped test as skipped', () => {
    const text = `${tests}it('holds', () => {}); it('waits', { skip: 'no browser' }, () => {})`
    assert.deepEqual(outcome('skips', text), { passed: 1, failed: 0, skipped: 1 })
  })

  it('fails a file that crashes before its first test', () => {
    assert.deepEqual(outcome('crashes', "throw new Error('at once')"), {
      passed: 0,
      failed: 1,
      skipped: 0,
    })
  })

  it('fails a file that dies after its last test', () => {
    const text = `${tests}it('holds', () => {}); process.on('exit', () => { process.exitCode = 3 })`
    assert.deepEqual(outcome('dies', text), { passed: 1, failed: 1, skipped: 0 })
  })

  it('fails a file that holds no test', () => {
    assert.deepEqual(outcome('empty', 'export {}'), { passed: 0, failed: 1, skipped: 0 })
  })

  it('fails a stage that finds no file', () => {
    const stage = { name: 'nothing', files: ['nowhere/*.test.ts'], limitMinutes: 1 }
    assert.deepEqual(outcomeOf(stage, folder), { passed: 0, failed: 1, skipped: 0 })
  })

  it('stops a stage that never ends', () => {
    const { failed } = outcome('spins', `${tests}it('spins', () => { for (;;); })`, 0.02)
    assert.ok(failed > 0)
  })

  it('runs files in one process, tells them apart, and misses none after one that ends it', () => {
    const files = ['first', 'second', 'third'].map((name) => `shared-${name}.test.mjs`)
    const texts = [
      `${tests}it('holds', () => {})`,
      'export {}',
      `${tests}it('holds', () => {}); it('breaks', () => { throw new Error('broken') })`,
    ]
    files.forEach((file, at) => writeFileSync(join(folder, file), texts[at] ?? ''))
    const stage = { name: 'shared', files: ['shared-*.test.mjs'], filesAProcess: 3, limitMinutes: 1 }
    assert.deepEqual(outcomeOf(stage, folder), { passed: 2, failed: 2, skipped: 0 })
    writeFileSync(join(folder, files[1] ?? ''), 'process.exit(0)')
    const { passed, failed } = outcomeOf(stage, folder)
    assert.ok(passed === 1 && failed >= 2, `${passed} passed, ${failed} failed`)
  })

  it('counts a failing child once, not once more for its parent', () => {
    const error = Object.assign(new Error('1 subtest failed'), { failureType: 'subtestsFailed' })
    assert.deepEqual(count(false, { ...passing, details: { type: 'test', error } }), {
      tally: nothingCounted,
    })
  })

  it('fails a test that is left to do', () => {
    assert.equal(count(true, { ...passing, todo: true }).tally.failed, 1)
  })

  it('adds what its parts found', () => {
    const part = { passed: 1, failed: 2, skipped: 3 }
    assert.deepEqual(addTallies(part, part), { passed: 2, failed: 4, skipped: 6 })
  })

  it('ends with one line that says how many passed and how many failed', () => {
    const { lines, isGood } = verdict({ passed: 7, failed: 0, skipped: 0 }, true)
    assert.deepEqual(lines, ['7 passed, 0 failed'])
    assert.ok(isGood)
  })

  it('is not good when anything failed, and not when nothing ran', () => {
    assert.equal(verdict({ passed: 7, failed: 1, skipped: 0 }, false).isGood, false)
    assert.equal(verdict(nothingCounted, false).isGood, false)
  })

  it('takes a skipped test for a failed one on CI, and says so', () => {
    const tally = { passed: 7, failed: 0, skipped: 2 }
    assert.equal(verdict(tally, true).lines.at(-1), '7 passed, 2 failed')
    assert.equal(verdict(tally, true).isGood, false)
    assert.deepEqual(verdict(tally, false).lines, ['2 skipped', '7 passed, 0 failed'])
    assert.ok(verdict(tally, false).isGood)
  })

  it('runs every test file of the project in exactly one stage', () => {
    const stages = [...checkStages, ...furtherStages]
    const stagesOf = (file: string) =>
      stages.filter(
        ({ files, not = [] }) =>
          files.some((glob) => matchesGlob(file, glob)) && !not.some((glob) => matchesGlob(file, glob)),
      )
    const astray = projectFiles()
      .filter((name) => /\.test\.(ts|mjs|js)$/.test(name))
      .filter((name) => new Set(stagesOf(name).map((stage) => stage.name)).size !== 1)
    assert.deepEqual(astray, [])
  })
})

/** What a stage counts, run in a process of its own: a test runner does not run inside another. */
function outcomeOf(stage: TestStage, folder: string): Tally {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const module = pathToFileURL(join(root, 'tools/gate/test-stage.ts')).href
  const asked = `${JSON.stringify(stage)}, ${JSON.stringify(folder)}`
  const program = join(folder, 'run-stage.mjs')
  writeFileSync(
    program,
    `import { runTestStage } from '${module}'\nconsole.log(JSON.stringify(await runTestStage(${asked})))\n`,
  )
  const said = execFileSync(process.execPath, [program], { env, encoding: 'utf8' })
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Tally
}
