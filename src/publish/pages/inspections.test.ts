import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const inspection = `/inspections/${world.id('public inspection')}`

test('the list of inspections has what is public and nothing under embargo', async () => {
  const { text, markup } = await visit('/inspections')
  assert.match(text, /Inspection of services for children Ofsted 3 December 2024/)
  assert.match(markup, new RegExp(`href="${inspection}"`))
  assert.doesNotMatch(text, /zqcanary/)
  assert.equal((await visit('/decisions')).markup.includes('href="/inspections"'), true)
})

test('the page of an inspection says what it judged, how a slip was put right, and what was found', async () => {
  const { text, markup } = await visit(inspection)
  assert.match(text, /Inspectors at work 14 to 25 October 2024/)
  assert.match(
    text,
    /Overall effectiveness Good First entered as “Outstanding”; put right: A slip of the pen\./,
  )
  assert.match(text, /1 area for improvement and 1 issue\./)
  assert.match(text, /Children wait too long for early help\. Taken on by Weirside Hospital\./)
  assert.match(text, /Early help comes late\. Answered with finding 1\./)
  assert.match(markup, /href="https:\/\/inspectors\.example\/50259999"/)
  assert.match(markup, new RegExp(`href="/matters/${world.id('inspection')}"`))
  assert.doesNotMatch(text, /zqcanary/)
})

test('the page of a finding quotes the report and says where, and what becomes of it', async () => {
  const { text, markup } = await visit(`/findings/${world.id('public finding')}`)
  assert.match(text, /Corrected on 4 December 2024 because: The page was misread\. .* Page 1 2/)
  assert.match(text, /Area for improvement Finding 1: Early help Children wait too long for early help\./)
  assert.match(text, /Where Leaders, Paragraph 1, page 2/)
  assert.match(text, /4 December 2024 Taken on by Weirside Hospital\. The hospital has agreed to it\./)
  assert.match(
    text,
    /What is promised What is promised Action .* Answer calls at night A part of it Late 1 Sep 2024 30 Nov 2024 Deborah Joneson Next report Cabinet was to hear of it by 8 December 2024/,
  )
  assert.match(markup, new RegExp(`href="/actions/${world.id('weir action')}"`))
  const other = await visit(`/findings/${world.id('second finding')}`)
  assert.match(other.text, /Where Leaders, Point 1 of what needs to improve, page 2/)
  assert.doesNotMatch(other.text, /What is promised/) // the link to it is not released
  assert.doesNotMatch(text, /zqcanary/)
})

test('a finding that was withdrawn says so with the reason, and its words no more', async () => {
  const { text, status } = await visit(`/findings/${world.id('withdrawn finding')}`)
  assert.equal(status, 410)
  assert.match(
    text,
    /Finding 3 was recorded by mistake and was withdrawn on 5 December 2024: It was recorded twice\./,
  )
})

test('an inspection and findings that are not public are not there', async () => {
  for (const address of [
    '/inspections/hidden inspection',
    '/findings/hidden finding',
    '/findings/hidden embargoed finding',
  ]) {
    const [, folder = '', name = ''] = address.split('/')
    assert.equal((await visit(`/${folder}/${world.id(name)}`)).status, 404, address)
  }
})

test('the search finds an inspection and its findings by their words', async () => {
  const { markup } = await visit('/search?q=early+help')
  assert.match(markup, new RegExp(`href="/findings/${world.id('public finding')}"`))
})
