import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { html } from './html.ts'
import { layout, windowTitle } from './layout.ts'
import type { Page, Site } from './layout.ts'
import { siteWords } from './site-words.ts'

const site: Site = { councilName: 'Ashcombe <Borough> Council', stylesheets: ['/assets/a.css', '/theme.css'] }
const page: Page = { title: 'Cabinet & more', section: 'meetings', main: html`<h1>Cabinet</h1>` }
const drawn = (more: Partial<Page>, of: Site = site) =>
  layout(of, { ...page, ...more })
    .toString()
    .replace(/\s+/g, ' ')

describe('windowTitle()', () => {
  it('goes from the page to the council and says nothing twice', () => {
    assert.equal(windowTitle(site, page), 'Cabinet & more – Meetings – Ashcombe <Borough> Council')
    assert.equal(
      windowTitle(site, { title: 'Meetings', section: 'meetings' }),
      'Meetings – Ashcombe <Borough> Council',
    )
    assert.equal(windowTitle(site, { title: 'Home', section: 'home' }), 'Home – Ashcombe <Borough> Council')
    assert.equal(windowTitle(site, { title: 'Privacy' }), 'Privacy – Ashcombe <Borough> Council')
  })
})

describe('layout()', () => {
  it('begins with the document type, and names the language and the page', () => {
    assert.match(drawn({}), /^<!DOCTYPE html> <html lang="en-GB"/)
    assert.ok(
      drawn({}).includes('<title>Cabinet &amp; more – Meetings – Ashcombe &lt;Borough&gt; Council</title>'),
    )
  })

  it('holds no style or script of its own, so that our security policy can forbid both', () => {
    assert.doesNotMatch(drawn({}), /<style|<script|\sstyle=|\son[a-z]+=/)
  })

  it('marks the part of the site in the navigation, in words as well as by look', () => {
    assert.match(drawn({}), /href="\/meetings" aria-current="true"\s*>\s*<strong/)
    assert.doesNotMatch(drawn({ section: undefined }), /aria-current/)
  })

  it('tells search engines only what it is asked to', () => {
    assert.doesNotMatch(drawn({}), /noindex|canonical|name="description"/)
    const more = drawn({ noindex: true, canonical: 'https://a.example/x?a=1&b=2', description: 'A "page"' })
    assert.ok(more.includes('<meta name="robots" content="noindex" />'))
    assert.ok(more.includes('<link rel="canonical" href="https://a.example/x?a=1&amp;b=2" />'))
    assert.ok(more.includes('<meta name="description" content="A &quot;page&quot;" />'))
  })

  it('links the style sheets in their order, the colours of the council last', () => {
    assert.match(drawn({}), /href="\/assets\/a\.css" \/> ?<link rel="stylesheet" href="\/theme\.css"/)
  })

  it('offers the search where the page brings none of its own, and nowhere on a site without one', () => {
    assert.match(drawn({}), /action="\/search"/)
    assert.doesNotMatch(drawn({ section: 'search' }), /role="search"/)
    assert.doesNotMatch(drawn({ section: 'home' }), /role="search"/)
    assert.doesNotMatch(drawn({}, { ...site, searchAction: false }), /role="search"/)
  })

  it('has the skip link first, leading to the main part', () => {
    assert.match(
      drawn({}),
      /<body class="govuk-template__body"> <a href="#main-content" class="govuk-skip-link"/,
    )
    assert.match(drawn({}), /<main class="govuk-main-wrapper" id="main-content">/)
  })

  it('speaks another language where it is given the words', () => {
    const words = { ...siteWords, language: 'cy', meetings: 'Cyfarfodydd' }
    assert.match(
      drawn({}, { ...site, words }),
      /<html lang="cy".*– Cyfarfodydd –.*<strong[^>]*> ?Cyfarfodydd/,
    )
  })
})
