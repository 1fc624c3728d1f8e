import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { describe, it } from 'node:test'
import { projectFiles, textOf } from './source-files.ts'

const pages = projectFiles().filter((name) => name.endsWith('.md'))

describe('the pages', () => {
  it('of docs can all be reached from the README', () => {
    const reached = new Set<string>()
    const toFollow = ['README.md']
    for (let page = toFollow.shift(); page !== undefined; page = toFollow.shift()) {
      if (reached.has(page)) continue
      reached.add(page)
      toFollow.push(...linkedFrom(page))
    }
    assert.deepEqual(
      pages.filter((page) => page.startsWith('docs/') && !reached.has(page)),
      [],
    )
  })

  it('of decisions are numbered without a gap and say when, whether, why, what and with what effect', () => {
    const decisions = pages.filter((page) => page.startsWith('docs/decisions/'))
    assert.deepEqual(
      decisions.map((page) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(page)?.[1])),
      decisions.map((_, index) => index + 1),
    )
    const parts = [
      /^# \d{4} \S/,
      /^Date: \d{4}-\d{2}-\d{2}$/m,
      /^Status: (?:accepted|superseded by \[\d{4}\]\(\S+\))$/m,
      ...['Context', 'Decision', 'Consequences'].map((part) => new RegExp(`^## ${part}$\n\\S`, 'm')),
    ]
    const incomplete = decisions.flatMap((page) =>
      parts.filter((part) => !part.test(textOf(page))).map((part) => `${page} lacks ${part.source}`),
    )
    assert.deepEqual(incomplete, [])
  })

  it('tell in the changelog of this version what is new, to do, mended and changed in law', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string }
    const newest = textOf('CHANGELOG.md').split(/^## /m)[1] ?? ''
    assert.ok(newest.startsWith(version), `the newest version of CHANGELOG.md is not ${version}`)
    const headings = [...newest.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)
    assert.deepEqual(headings, ['New', 'Changed', 'Fixed', 'Law'])
  })

  it('of style are at most two', () => {
    assert.ok(textOf('STYLE.md').split('\n').length <= 120)
  })
})

/** The pages that a page links to; a link to a folder is one to each page that stands in it. */
function linkedFrom(page: string): string[] {
  return [...textOf(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].flatMap(([, target = '']) => {
    const linked = posix.join(posix.dirname(page), target).replace(/\/$/, '')
    return pages.filter((name) => name === linked || posix.dirname(name) === linked)
  })
}
