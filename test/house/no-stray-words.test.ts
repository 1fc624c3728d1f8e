import assert from 'node:assert/strict'
import { test } from 'node:test'
import { productSources, textOf } from './source-files.ts'

/** A literal that says something to a reader, with the line on which it begins. */
type Stray = { readonly line: number; readonly words: string }

/**
 * What the templates of a source say themselves, outside tags, attributes and what is put in. Every word that a reader
 * sees comes from a catalogue, so that it can be said in another language.
 */
function strayWords(source: string): Stray[] {
  return templatesIn(source).flatMap(({ start, markup }) => {
    const said = markup.replaceAll(/<!?\/?[a-zA-Z][^<>]*>/g, ' ').match(/\p{L}[^<>]*/u)
    const attributes = [...markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu)]
    const found = [said?.[0], ...attributes.map(([, words]) => words)].filter((words) => words !== undefined)
    const line = source.slice(0, start).split('\n').length
    return found.map((words) => ({ line, words: words.trim() }))
  })
}

/** The templates `html` of a source, each with what is put into it taken out. */
function templatesIn(source: string): { start: number; markup: string }[] {
  const templates: { start: number; markup: string }[] = []
  const open: { start: number; markup: string; depth: number }[] = []
  for (let index = 0; index < source.length; index += 1) {
    const template = open.at(-1)
    const isInside = template !== undefined && template.depth === 0
    if (source.startsWith('html`', index) && !isInside) {
      open.push({ start: index, markup: '', depth: 0 })
      index += 4
    } else if (isInside && source[index] === '`') {
      templates.push(template)
      open.pop()
    } else if (isInside && source.startsWith('${', index)) {
      template.depth = 1
      template.markup += ' '
      index += 1
    } else if (isInside) template.markup += source[index]
    else if (template !== undefined) template.depth += { '{': 1, '}': -1 }[source[index] ?? ''] ?? 0
  }
  return templates
}

test('no template of the public site holds a word of its own', () => {
  const sources = productSources().filter(
    (name) => name.startsWith('src/publish/') && !name.startsWith('src/publish/words/'),
  )
  assert.ok(sources.length > 30)
  const stray = sources.flatMap((name) =>
    strayWords(textOf(name)).map(({ line, words }) => `${name}:${line} says “${words}”`),
  )
  assert.deepEqual(stray, [])
})

test('a word in a template would be found', () => {
  const found = strayWords(
    'const a = html`<p class="x">${b.map((c) => html`<li>${c} or so</li>`)}</p>`\nhtml`<nav aria-label="Pages">`',
  )
  assert.deepEqual(found, [
    { line: 1, words: 'or so' },
    { line: 2, words: 'Pages' },
  ])
})
