import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root, textOf } from './source-files.ts'

type Package = {
  readonly license: string
  readonly scripts: Readonly<Record<string, string>>
  readonly [group: string]: unknown
}
type Lock = {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>
}

const own = JSON.parse(textOf('package.json')) as Package
const lock = JSON.parse(textOf('package-lock.json')) as Lock

describe('the packages', () => {
  it('are asked for in exact versions', () => {
    const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']
    const asked = groups.flatMap((group) => Object.entries((own[group] ?? {}) as Record<string, string>))
    assert.ok(asked.length > 0)
    assert.deepEqual(
      asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z0-9.]+)?$/.test(version)),
      [],
    )
  })

  it('are locked by their contents and not by a host', () => {
    const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
    assert.ok(locked.length > 0)
    assert.deepEqual(
      locked.filter(([, one]) => one.resolved !== undefined).map(([path]) => path),
      [],
    )
    assert.deepEqual(
      locked.filter(([, one]) => one.integrity === undefined).map(([path]) => path),
      [],
    )
  })

  it('stand under the licence that LICENSE holds', () => {
    assert.equal(own.license, 'AGPL-3.0-or-later')
    assert.match(textOf('LICENSE'), /^\s*GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3, 19 November 2007/)
    assert.match(textOf('LICENSE'), /END OF TERMS AND CONDITIONS/)
  })

  it('every command that the pages show is one of the scripts', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'STYLE.md', 'ARCHITECTURE.md']
    const known = new Set([...Object.keys(own.scripts), 'test', 'start'])
    const asked = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\bnpm (?:(start|test)\b|run (?:-s )?([a-z:]+))/g)].map(
        ([, plain, named]) => `${page}: ${plain ?? named}`,
      ),
    )
    assert.ok(asked.length > 0)
    assert.deepEqual(
      asked.filter((line) => !known.has(line.split(': ')[1] ?? '')),
      [],
    )
  })

  it('every script runs a file that exists or a tool that is installed', () => {
    const scripts = Object.entries(own.scripts)
    const lost = scripts.filter(([, command]) => {
      const file = /^(?:[A-Z_]+=\S+ )?(?:exec )?node (?:--\S+ )*(\S+)/.exec(command)?.[1]
      return file !== undefined && !exists(file)
    })
    assert.deepEqual(lost, [])
  })

  it('the README sets up and starts in one line, and tests in another; CI runs that line', () => {
    assert.match(textOf('README.md'), /^npm ci && npm start$/m)
    assert.match(textOf('README.md'), /^npm ci && npm test$/m)
    assert.match(textOf('.ci/run'), /^npm ci && npm test$/m)
    assert.equal(statSync(join(root, '.ci/run')).mode & 0o111, 0o111)
  })
})

function exists(name: string): boolean {
  try {
    return textOf(name) !== ''
  } catch {
    return false
  }
}
