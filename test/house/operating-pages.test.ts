import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commands } from '../../src/cli/commands.ts'
import { productSources, projectFiles, textOf } from './source-files.ts'

const settingName = /['"]([A-Z][A-Z\d]+(?:_[A-Z]+)*)['"]/g

describe('docs/operate', () => {
  it('has a heading for every command, and no other', () => {
    assert.deepEqual(headings('docs/operate/commands.md'), commands.map((command) => command.name).toSorted())
  })

  it('shows for every command how it is called and each of its options', async () => {
    const sections = textOf('docs/operate/commands.md').split(/^## /m)
    const unsaid: string[] = []
    for (const { name, load } of commands) {
      const section = sections.find((text) => text.startsWith(`${name}\n`)) ?? ''
      const { options } = await load()
      unsaid.push(
        ...Object.keys(options)
          .filter((option) => !new RegExp(`--${option}(?![a-z-])`).test(section))
          .map((option) => `${name} --${option}`),
      )
    }
    assert.deepEqual(unsaid, [])
  })

  it('has a heading for every setting, and no other', () => {
    const known = [...textOf('src/settings.ts').matchAll(settingName)].map(([, name]) => name)
    assert.ok(known.length > 5)
    const wanted = new Set([...known, 'MOOTHALL_CORPUS'])
    assert.deepEqual(new Set(headings('docs/operate/settings.md')), wanted)
  })

  it('the environment is read in main.ts, the command line and the tests alone', () => {
    const readers = productSources().filter((name) => /process\.env\b/.test(textOf(name)))
    assert.deepEqual(
      readers.filter((name) => !/^src\/(main|settings|cli\/.*|store\/test-database)\.ts$/.test(name)),
      [],
    )
  })
})

describe('docs/performance.md', () => {
  it('has a heading for every bench, and no other', () => {
    const benches = projectFiles().flatMap((name) => /^bench\/(?!run\.)([a-z-]+)\.ts$/.exec(name)?.[1] ?? [])
    assert.deepEqual(headings('docs/performance.md'), benches.toSorted())
  })
})

function headings(page: string): string[] {
  return [...textOf(page).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading).toSorted()
}
