import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Explanation } from '../../src/council/refusal.ts'
import { ruleRefusals } from '../../src/council/refusals.ts'
import { productSources, projectFiles, root, textOf } from './source-files.ts'

type Entry = { readonly code: string; readonly from: string; readonly explanation: Explanation<never> }

const page = textOf('docs/refusals.md')
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.split('\n')[0] ?? '', section]),
)

describe('refusals', () => {
  let entries: readonly Entry[] = []
  before(async () => {
    entries = (await Promise.all(tableFiles().map(entriesOf))).flat()
  })

  it('every code has a heading in docs/refusals.md', () => {
    assert.ok(entries.length > 0)
    assert.deepEqual(
      entries.filter(({ code }) => !sections.has(code)).map(({ code, from }) => `${code} of ${from}`),
      [],
    )
  })

  it('every heading in docs/refusals.md is a code, and stands there once', () => {
    const codes = new Set(entries.map(({ code }) => code))
    assert.deepEqual(
      [...sections.keys()].filter((code) => !codes.has(code)),
      [],
    )
    assert.equal(page.match(/^### /gm)?.length, sections.size)
  })

  it('every section says what the refusal means and what to do, and links to its law', () => {
    const faults = entries.flatMap(({ code, explanation: { law } }) => {
      const section = sections.get(code) ?? ''
      const linked = /\*\*Law:\*\* .*\]\((law\/[a-z0-9-]+\.md)\)/.exec(section)?.[1]
      return [
        /^\n[A-Z].*\.\n/m.test(section) && section.includes('**Do:** ') ? [] : [`${code} is not explained`],
        (linked === undefined ? undefined : `docs/${linked}`) === law
          ? []
          : [`${code} cites ${linked}, and its table ${law}`],
      ].flat()
    })
    assert.deepEqual(faults, [])
  })

  it('no code belongs to two tables', () => {
    const codes = entries.map(({ code }) => code)
    assert.deepEqual(
      codes.filter((code, index) => codes.indexOf(code) < index),
      [],
    )
  })

  it('every table of the council is in the one that pages and commands ask', () => {
    const ofCouncil = entries.filter(({ from }) => from.startsWith('src/council/')).map(({ code }) => code)
    assert.deepEqual(Object.keys(ruleRefusals).toSorted(), ofCouncil.toSorted())
  })

  it('every law that a refusal cites has a page', () => {
    const files = new Set(projectFiles())
    const lost = entries.filter(({ explanation: { law } }) => law !== undefined && !files.has(law))
    assert.deepEqual(
      lost.map(({ code }) => code),
      [],
    )
  })
})

/** The files that hold a table of explanations; the joined one of the council only repeats them. */
function tableFiles(): string[] {
  return productSources().filter(
    (name) => name !== 'src/council/refusals.ts' && /: Explanations<\w/.test(textOf(name)),
  )
}

async function entriesOf(from: string): Promise<Entry[]> {
  const exports = (await import(pathToFileURL(join(root, from)).href)) as Record<string, unknown>
  const tables = Object.values(exports).filter(isTable)
  assert.ok(tables.length > 0, `${from} exports no table of explanations`)
  return tables.flatMap((table) =>
    Object.entries(table).map(([code, explanation]) => ({ code, from, explanation })),
  )
}

function isTable(thing: unknown): thing is Readonly<Record<string, Explanation<never>>> {
  if (typeof thing !== 'object' || thing === null) return false
  const values: readonly unknown[] = Object.values(thing)
  return (
    values.length > 0 &&
    values.every((value) => typeof value === 'object' && value !== null && 'say' in value)
  )
}
