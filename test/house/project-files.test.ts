import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { describe, it } from 'node:test'
import { projectFiles, textOf } from './source-files.ts'

const words = /\.(ts|mjs|js|json|md|sql|css|html|txt|yml)$|^\.ci\/run$|^\.[a-z-]+rc\.json$/
const emptyNames =
  /(?:^|-)(?:utils?|helpers?|manager|service|handler|processor|base|impl|common|misc|data|info)(?:\.test)?\.[a-z]+$/
const emptyFolders = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)\//
const self = 'test/house/project-files.test.ts'

/** The places in the project's own words where a pattern is found. */
function places(pattern: RegExp, isLookedAt: (name: string) => boolean = () => true): string[] {
  return projectFiles()
    .filter((name) => words.test(name) && name !== self && name !== 'package-lock.json' && isLookedAt(name))
    .flatMap((name) =>
      textOf(name)
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${name}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
        ),
    )
}

describe('the files of the project', () => {
  it('name no folder of the machine on which they were written', () => {
    assert.deepEqual(places(/(?:^|[\s"'`(=])\/(?:work|home|root|tmp|farm|Users)\/[a-z]/), [])
  })

  it('name no package registry', () => {
    assert.deepEqual(places(/registry\.[a-z]+\.(?:org|com)|deb\.debian\.org/), [])
  })

  it('leave nothing for later', () => {
    assert.deepEqual(places(/\b(?:TODO|FIXME|XXX|HACK)\b|[Nn]ot implemented|[Ll]orem ipsum/), [])
  })

  it('switch off no rule of the compiler', () => {
    assert.deepEqual(places(/@ts-(?:ignore|nocheck|expect-error)|eslint-disable/), [])
  })

  it('skip no test and run none alone', () => {
    const loneOrSkipped = /\b(?:it|test|describe)\.(?:only|todo|skip)\(|\b(?:only|todo): *true/
    assert.deepEqual(
      places(loneOrSkipped, (name) => name.endsWith('.test.ts') && name !== 'test/house/gate.test.ts'),
      [],
    )
  })

  it('have names that say something', () => {
    assert.deepEqual(
      projectFiles().filter(
        (name) =>
          /^(src|test|tools|bench)\//.test(name) &&
          (emptyNames.test(basename(name)) || emptyFolders.test(name)),
      ),
      [],
    )
  })

  it('are named in kebab-case, and no folder has a barrel', () => {
    const odd = projectFiles().filter(
      (name) =>
        /^(src|test|tools|bench)\/.*\.(ts|mjs)$/.test(name) &&
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|entry|d))?\.(?:ts|mjs)$/.test(basename(name)),
    )
    assert.deepEqual(odd, [])
    assert.deepEqual(
      projectFiles().filter((name) => /^(src|test|tools|bench)\/(?:.*\/)?index\.(?:ts|mjs|js)$/.test(name)),
      [],
    )
  })

  it('hold no type that is named for being one', () => {
    assert.deepEqual(
      places(/^export (?:type|interface) I[A-Z][a-z]/, (name) => name.endsWith('.ts')),
      [],
    )
  })
})
