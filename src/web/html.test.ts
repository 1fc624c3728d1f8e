import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, attributes } from './components/attributes.ts'
import { html, isHtml, nothing, raw } from './html.ts'
import type { Fragment } from './html.ts'

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></title></textarea><svg onload=alert(1)>',
  '&lt;b&gt; & &amp; &#60;',
  '${1} `x` \\',
  '<!-- x --> ]]> <![CDATA[',
  '\u0000<\u2028>\u202e',
]

describe('html``', () => {
  for (const text of hostile) {
    it(`escapes ${JSON.stringify(text)} as text and in an attribute`, () => {
      const [element, ...others] = parseFragment(html`<p title="${text}">${text}</p>`.toString()).childNodes
      assert.deepEqual(others, [])
      const { attrs, childNodes } = element as DefaultTreeAdapterTypes.Element
      const shown = text.replaceAll('\u0000', '') // the parser drops it from text
      assert.deepEqual(
        childNodes.map((node) => (node as DefaultTreeAdapterTypes.TextNode).value),
        [shown],
      )
      assert.deepEqual(attrs, [{ name: 'title', value: text.replaceAll('\u0000', '\ufffd') }])
    })

    it(`escapes ${JSON.stringify(text)} through the attributes of a component`, () => {
      const made = html`<p${attribute('title', text)}${attributes({ lang: text })}></p>`
      const { attrs } = parseFragment(made.toString()).childNodes[0] as DefaultTreeAdapterTypes.Element
      assert.deepEqual(
        attrs.map(({ name }) => name),
        ['title', 'lang'],
      )
    })
  }

  it('keeps markup of its own as it is, at any depth', () => {
    const parts = ['a', 'b&'].map((part) => html`<li>${part}</li>`)
    assert.equal(html`${parts}${[[raw('<hr>')]]}`.toString(), '<li>a</li><li>b&amp;</li><hr>')
  })

  it('sends no indentation of its own, and keeps white space that it was given', () => {
    const text = 'a\n    b'
    const made = html`<ul>
      <li>${text}</li>
    </ul>`
    assert.equal(made.toString(), '<ul>\n<li>a\n    b</li>\n</ul>')
  })

  it('leaves nothing for what is absent, and shows nought', () => {
    assert.equal(html`[${undefined}${null}${false}${true}${''}${nothing}${[]}${0}]`.toString(), '[0]')
  })

  it('refuses a promise, a function and a plain object, also inside a list', () => {
    const wrong = [Promise.resolve('x'), () => 'x', { isEscaped: true, toString: () => '<b>' }, new Date(0)]
    for (const value of wrong) {
      assert.throws(() => html`${value as unknown as Fragment}`, TypeError)
      assert.throws(() => html`${[[value as unknown as Fragment]]}`, TypeError)
    }
  })
})

describe('isHtml()', () => {
  it('knows our markup from what only looks like it', () => {
    assert.equal(isHtml(html`x`), true)
    assert.equal(isHtml('x'), false)
    assert.equal(isHtml({ isEscaped: true }), false)
    assert.equal(isHtml(new String('x')), false)
  })
})

describe('our templates', () => {
  it('put every attribute value in quotes', () => {
    const folders = ['src/web', 'src/publish', 'src/workspace'].filter((folder) => existsSync(folder))
    const files = folders
      .flatMap((folder) => globSync(`${folder}/**/*.ts`))
      .filter((path) => !path.endsWith('.test.ts'))
    assert.ok(files.length > 50)
    const unquoted = files.filter((path) => /<[a-z][^<>]*\s[a-z-]+=\$\{/.test(readFileSync(path, 'utf8')))
    assert.deepEqual(unquoted, [])
  })
})
