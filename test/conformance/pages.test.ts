import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { worldSite } from '../publish/world-site.ts'
import { checkPage, hasTool, markupFaults, openBrowser } from './page-checks.ts'

const { site, world, visit } = await worldSite()
const { id } = world

/** One address for each template of the public site, and for each state that looks different. */
const addresses: Readonly<Record<string, string>> = {
  home: '/',
  calendar: '/meetings',
  'month that is none': '/meetings?month=bad',
  'meeting with draft minutes': `/meetings/${id('seed meeting')}`,
  'meeting with signed minutes': `/meetings/${id('signed meeting')}`,
  'meeting announced': `/meetings/${id('announced meeting')}`,
  'meeting postponed': `/meetings/${id('postponed meeting')}`,
  item: `/items/${id('seed item')}`,
  'item to come': `/items/${id('coming item')}`,
  'private item': `/items/${id('private item')}`,
  'bare item': `/items/${id('bare item')}`,
  decisions: '/decisions',
  decision: `/decisions/${id('seed resolution')}`,
  promises: '/commitments',
  'decision notices': '/decision-notices',
  'late promise': `/commitments/${id('plans promise')}`,
  documents: '/documents',
  document: `/documents/${id('open')}`,
  'exempt document': `/documents/${id('exempt')}`,
  'withdrawn document': `/documents/${id('withdrawn')}`,
  bodies: '/bodies',
  body: '/bodies/cabinet',
  'body that has ended': '/bodies/old-scrutiny',
  'body on no day': '/bodies/cabinet?on=bad',
  people: '/people',
  attendance: '/attendance',
  person: `/people/${id('foster')}`,
  matter: `/matters/${id('inspection')}`,
  search: '/search',
  'search with results': '/search?q=inspection&kind=item',
  'search put right': '/search?q=Gattfored',
  'search that makes no sense': '/search?q=plan&from=bad',
  'accessibility statement': '/accessibility-statement',
  privacy: '/privacy',
  'not found': '/nothing',
}

const markups = await Promise.all(
  Object.entries(addresses).map(async ([name, address]) => [name, (await visit(address)).markup] as const),
)

describe('every page of the public site, in a browser', async () => {
  const isChecked = await hasTool('Chromium')
  let browser: Browser | undefined
  let origin = ''
  before(async () => {
    if (!isChecked) return
    await site.listen({ port: 0, host: '127.0.0.1' })
    origin = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await site.close()
  })

  for (const [name, address] of Object.entries(addresses)) {
    it(`has no fault at any width: ${name}`, async () => {
      if (browser) assert.deepEqual(await checkPage(browser, { url: `${origin}${address}` }), [])
    })
  }
})

describe('every page of the public site, by the Nu checker', async () => {
  const isChecked = await hasTool('Java')

  it('has no fault in its markup', async () => {
    if (isChecked) assert.deepEqual(await markupFaults(Object.fromEntries(markups)), [])
  })
})
