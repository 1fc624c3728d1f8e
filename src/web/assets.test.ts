import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { assetAt, etagOf, readAssets } from './assets.ts'

const assets = readAssets()
const css = assets['moothall.css'].content.toString()

describe('the style sheet', () => {
  it('is unbranded and loads nothing', () => {
    assert.doesNotMatch(css, /GDS|Transport|crown|crest|url\(|@import|@font-face/i)
  })

  it('takes the colours of the council', () => {
    for (const name of ['brand', 'brand-text', 'link', 'accent'])
      assert.ok(css.includes(`var(--council-${name})`), name)
  })

  it('stays small enough for a slow line', () => {
    assert.ok(gzipSync(css).length < 20_000)
  })
})

describe('readAssets()', () => {
  it('puts a hash of the content into the address, so that it can be kept for ever', () => {
    for (const asset of Object.values(assets)) {
      assert.match(asset.address, /^\/assets\/[a-z-]+\.[0-9a-f]{12}\.(css|svg|js)$/)
      assert.equal(asset.headers['cache-control'], 'public, max-age=31536000, immutable')
      assert.equal(asset.headers.etag, etagOf(asset.content))
    }
    assert.notEqual(etagOf('a'), etagOf('b'))
  })
})

describe('assetAt()', () => {
  it('finds an asset by its whole address and nothing else', () => {
    assert.equal(assetAt(assets, assets['favicon.svg'].address), assets['favicon.svg'])
    assert.equal(assetAt(assets, '/assets/favicon.svg'), undefined)
    assert.equal(assetAt(assets, '/assets/../html.ts'), undefined)
  })
})
