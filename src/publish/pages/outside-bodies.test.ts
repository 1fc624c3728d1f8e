import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()

test('the page of outside bodies says what each is for, whom the council appointed, and which meeting did', async () => {
  const { text, markup } = await visit('/outside-bodies')
  assert.match(
    text,
    /Weir Trust Keeps the weir in repair\. Formerly Weir Committee\..*Mariam Gatford Trustee 20 May 2024 Still appointed Cabinet, 2 Oct 2024 Outcome of the inspection of children’s services Minute 14 Put right on 1 June 2024\. It said: Director, Minute 41\. The digits were turned round\..*Amy O'Foster Observer 20 May 2022 19 May 2024/,
  )
  assert.match(markup, new RegExp(`href="/meetings/${world.id('signed meeting')}"`))
  assert.match(markup, new RegExp(`href="/decisions/${world.id('seed resolution')}"`))
  assert.match((await visit(`/people/${world.id('gatford')}`)).text, /Weir Trust Trustee 20 May 2024/)
})

test('an appointment by a meeting or a resolution that is not public is not shown', async () => {
  const { text } = await visit('/outside-bodies')
  assert.doesNotMatch(text, /Jason Perrot/)
})
