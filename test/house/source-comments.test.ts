import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { productSources, projectFiles, root, sourceFolders, textOf } from './source-files.ts'

const exported = /^export (?:async function|function|abstract class|class|type|interface|const|let) (\w+)/

/** The council's promise to answer those who write to it: its own, and no statute's. */
const ownPromise = 'src/publish/words/statement-words.ts'

describe('what the sources say of themselves', () => {
  it('every exported thing has a doc comment that begins with a sentence', () => {
    assert.deepEqual(
      productSources().flatMap((name) => undocumented(textOf(name)).map((thing) => `${name}: ${thing}`)),
      [],
    )
  })

  it('sees an export without a comment, and one whose comment says nothing', () => {
    assert.deepEqual(undocumented('/** Said. */\nexport const said = 1\nexport const unsaid = 2\n'), [
      'unsaid',
    ])
    assert.deepEqual(undocumented('/**\n * @unit ms\n */\nexport type Bare = 1\n'), ['Bare'])
  })

  it('every folder under src has a README of at most 25 lines', () => {
    const faults = sourceFolders().flatMap((folder) => {
      const name = `src/${folder}/README.md`
      if (!existsSync(join(root, name))) return [`${name} is missing`]
      const lines = textOf(name).trimEnd().split('\n').length
      return lines > 25 ? [`${name} has ${lines} lines`] : []
    })
    assert.deepEqual(faults, [])
  })

  it('every page of the docs that the sources name exists', () => {
    const lost = projectFiles()
      .filter((name) => /^(src|tools|bench|test)\/.*\.(ts|sql|md)$/.test(name))
      .flatMap((name) =>
        [...textOf(name).matchAll(/\bdocs\/[a-z0-9/-]+\.md\b/g)].map(([page]) => `${name} names ${page}`),
      )
      .filter((line) => !existsSync(join(root, line.split(' names ')[1] ?? '')))
    assert.deepEqual(lost, [])
  })

  it('every link between pages leads to a file', () => {
    const lost = projectFiles()
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) =>
        [...textOf(name).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
          .filter(([, target = '']) => !existsSync(join(root, dirname(name), decodeURI(target))))
          .map(([, target]) => `${name} links to ${target}`),
      )
    assert.deepEqual(lost, [])
  })

  it('every page on the law quotes its source, links to it and says when it was checked', () => {
    const faults = projectFiles()
      .filter((name) => /^docs\/law\/.*\.md$/.test(name) && !name.endsWith('README.md'))
      .flatMap((name) => {
        const text = textOf(name)
        return [
          /^> \S/m.test(text) ? [] : [`${name} quotes nothing`],
          /https:\/\/\S+/.test(text) ? [] : [`${name} has no link`],
          /checked[^\n]*(\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]+ \d{4})/i.test(text)
            ? []
            : [`${name} has no date checked`],
        ].flat()
      })
    assert.deepEqual(faults, [])
  })

  it('statutory days are counted in council/rules alone', () => {
    const repeated = productSources()
      .filter((name) => /^src\/(council|acts|publish|workspace|jobs)\//.test(name))
      .filter((name) => !name.startsWith('src/council/rules/') && name !== ownPromise)
      .flatMap((name) => statutoryDays(textOf(name)).map((words) => `${name}: ${words}`))
    assert.deepEqual(repeated, [])
  })

  it('sees a number of days in a comment, a sentence and a constant', () => {
    const seen = [
      '/** at least 5 clear days */',
      "'within 28 days'",
      'const clearDays = 5',
      '{ callInDays: 5 }',
    ]
    assert.deepEqual(
      seen.filter((text) => statutoryDays(text).length === 0),
      [],
    )
    assert.deepEqual(statutoryDays('addDays(date, 1) // the day before, 24 hours'), [])
  })
})

/** The names of the exports of a source that have no doc comment, or one whose first line is a tag. */
function undocumented(text: string): string[] {
  const lines = text.split('\n')
  const found = lines.flatMap((line, index) => {
    const name = exported.exec(line)?.[1]
    if (name === undefined) return []
    const earlier = lines.slice(0, index)
    const isOverload = earlier.some((other) => exported.exec(other)?.[1] === name)
    return isOverload || beginsWithSentence(earlier) ? [] : [name]
  })
  return found
}

function beginsWithSentence(earlier: readonly string[]): boolean {
  if (!earlier.at(-1)?.trimEnd().endsWith('*/')) return false
  const opening = earlier.findLastIndex((line) => line.trimStart().startsWith('/**'))
  const said = earlier
    .slice(opening)
    .join(' ')
    .replace(/^\s*\/\*\*[\s*]*/, '')
  return /^[^@*\s]/.test(said)
}

function statutoryDays(text: string): string[] {
  const patterns = [/\b\d+ (?:clear |working |calendar )?days?\b/gi, /\w*[dD]ays\s*[:=]\s*\d+/g]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words))
}
