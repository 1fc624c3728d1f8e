import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { contrastRatio, defaultTheme, linkBackgrounds, themeCss, themeOf } from './theme.ts'

describe('contrastRatio()', () => {
  it('measures as WCAG does', () => {
    assert.equal(contrastRatio('#000000', '#ffffff'), 21)
    assert.equal(contrastRatio('#777777', '#777777'), 1)
    assert.equal(contrastRatio('#767676', '#ffffff').toFixed(2), '4.54')
    assert.equal(contrastRatio('#ffffff', '#767676').toFixed(2), '4.54')
    assert.equal(contrastRatio('#ff0000', '#ffffff').toFixed(2), '4.00')
  })
})

describe('themeOf()', () => {
  it("gives Moothall's own colours where a council sets none", () => {
    assert.deepEqual(themeOf({}), { ok: true, value: defaultTheme })
  })

  it('keeps what a council sets', () => {
    const answer = themeOf({ brand: '#ffcc00', brandText: '#000000' })
    assert.deepEqual(answer, { ok: true, value: { ...defaultTheme, brand: '#ffcc00', brandText: '#000000' } })
  })

  for (const value of ['red', '#fff', '#12345g', '#1234567', '', '#163f4c;}body{display:none']) {
    it(`refuses ${JSON.stringify(value)} as a colour`, () => {
      const refusal = { code: 'not-a-colour', setting: 'accent', value }
      assert.deepEqual(themeOf({ accent: value }), { ok: false, refusal })
      assert.deepEqual(themeCss({ accent: value }), { ok: false, refusal })
    })
  }

  it('refuses a bar on which its own text could not be read', () => {
    const refusal = {
      code: 'too-little-contrast',
      setting: 'brandText',
      against: '#ffcc00',
      ratio: 1.51,
      leastRatio: 4.5,
    }
    assert.deepEqual(themeOf({ brand: '#ffcc00' }), { ok: false, refusal })
  })

  it('refuses links too pale for white', () => {
    const answer = themeOf({ link: '#7aa7d9' })
    assert.ok(!answer.ok && answer.refusal.code === 'too-little-contrast')
    assert.equal(answer.refusal.against, linkBackgrounds.white)
  })

  it('refuses links that can be read on white but not on paper', () => {
    const answer = themeOf({ link: '#757575' })
    assert.ok(!answer.ok && answer.refusal.code === 'too-little-contrast')
    assert.equal(answer.refusal.against, linkBackgrounds.paper)
  })
})

describe('themeCss()', () => {
  it('sets the names that the styles read', () => {
    const css = themeCss({ brand: '#400020' })
    assert.deepEqual(css, {
      ok: true,
      value:
        ':root{--council-brand:#400020;--council-brand-text:#ffffff;--council-link:#0a5872;--council-accent:#c6923a}\n',
    })
  })

  it('agrees with the colours that the styles hold themselves', () => {
    const source = readFileSync(new URL('styles/_colours.scss', import.meta.url), 'utf8')
    assert.ok(source.includes(`--council-brand: ${defaultTheme.brand};`))
    assert.ok(source.includes(`--council-link: ${defaultTheme.link};`))
    assert.ok(source.includes(`--council-accent: ${defaultTheme.accent};`))
    assert.ok(source.includes(`--mh-paper: ${linkBackgrounds.paper};`))
  })
})
