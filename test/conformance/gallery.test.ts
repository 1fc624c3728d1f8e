import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { assetAt, readAssets } from '../../src/web/assets.ts'
import { securityHeadersFor } from '../../src/web/response-headers.ts'
import { galleryPages } from './gallery.ts'
import { checkPage, hasTool, markupFaults, openBrowser } from './page-checks.ts'

const assets = readAssets()
const pages = galleryPages({
  councilName: 'Ashcombe Borough Council',
  stylesheets: [assets['moothall.css'].address],
  icon: assets['favicon.svg'].address,
})

// Served as the site serves, so that our own security policy is in force.
const server = createServer((request, response) => {
  const asset = assetAt(assets, request.url ?? '')
  const page = Object.entries(pages).find(([name]) => `/${name}` === request.url)
  for (const [name, value] of Object.entries(securityHeadersFor({ isHttps: false })))
    response.setHeader(name, value)
  if (asset) response.writeHead(200, asset.headers).end(asset.content)
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page?.[1].toString())
})

describe('the gallery of components, in a browser', () => {
  let browser: Browser | undefined
  let origin = ''
  before(async () => {
    if (!(await hasTool('Chromium'))) return
    await once(server.listen(0, '127.0.0.1'), 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    server.close()
  })

  for (const name of Object.keys(pages)) {
    it(`draws the ${name} page without a fault at every width`, async () => {
      if (browser) assert.deepEqual(await checkPage(browser, { url: `${origin}/${name}` }), [])
    })
  }

  it('would notice a fault', async () => {
    if (browser === undefined) return
    const long = 'x'.repeat(400)
    const html = `<!DOCTYPE html><html lang="en"><title>x</title><main><h1>x</h1><img src="x"><pre>${long}`
    const faults = (await checkPage(browser, { html })).join('\n')
    assert.match(faults, /image-alt/)
    assert.match(faults, /px wider than the window/)
  })
})

describe('the gallery of components, by the Nu checker', () => {
  let isChecked = false
  before(async () => {
    isChecked = await hasTool('Java')
  })

  it('has no fault in its markup or style sheet', async () => {
    if (!isChecked) return
    const markup = Object.entries(pages).map(([name, page]) => [name, page.toString()])
    const css = assets['moothall.css'].content.toString()
    const faults = await markupFaults({ ...Object.fromEntries(markup), 'moothall.css': css })
    // GOV.UK's rules for Internet Explorer hold a byte that is no CSS; every other fault is ours.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('\ufffd')),
      [],
    )
  })

  it('would notice a fault', async () => {
    if (!isChecked) return
    assert.match(
      (await markupFaults({ bad: '<!DOCTYPE html><p><title>x</title>' })).join('\n'),
      /^bad, line \d+: /,
    )
  })
})
