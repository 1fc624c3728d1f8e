import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { importGraph, shownGraph } from '../../tools/architecture-graph.ts'
import { root, sourceFolders, textOf } from './source-files.ts'

const page = textOf('ARCHITECTURE.md')
const [now = '', toCome = ''] = page.split('Where the next things go')

describe('ARCHITECTURE.md', () => {
  it('shows the import graph as the sources make it (npm run graph writes it)', async () => {
    const graph = await importGraph()
    assert.match(graph, /foundation/)
    assert.equal(shownGraph(), graph)
  })

  it('has a line for every folder under src', () => {
    assert.deepEqual(
      sourceFolders().filter((folder) => !now.includes(`| \`src/${folder}\` |`)),
      [],
    )
  })

  it('lists only folders and files that exist', () => {
    const listed = [...now.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
    assert.ok(listed.length > 10)
    assert.deepEqual(
      listed.filter((name) => !existsSync(join(root, name))),
      [],
    )
  })

  it('lists nothing as to come that has come', () => {
    const promised = [...(toCome.split('\n## ')[0] ?? '').matchAll(/`(src\/[a-z/-]+)`/g)].map(
      ([, name = '']) => name,
    )
    assert.deepEqual(
      promised.filter((name) => existsSync(join(root, name))),
      [],
    )
  })
})
