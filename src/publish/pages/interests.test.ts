import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const { id } = world

test('the register of interests lists who has told of something, and who has told of nothing', async () => {
  const { text } = await visit('/interests')
  assert.match(text, /Councillor Mariam Gatford 2 interests/)
  assert.match(text, /Mr Jason Perrot Nothing to register, told on 12 May 2022/)
  assert.doesNotMatch(text, /Joneson/)
})

test('a member’s interests stand under what they are of, with what they said before, and stay when they have ended', async () => {
  const { text } = await visit(`/people/${id('gatford')}/interests`)
  assert.match(
    text,
    /Employment.*Head teacher of Northgate School\. Since 1 May 2018\. Told on 4 September 2023\..*Told on 20 May 2022: Teacher at Northgate School/,
  )
  assert.match(text, /have ended Land.*A lock-up garage.*spouse or civil partner.*Until 31 March 2024/)
})

test('of a withheld interest the page says that the member has it and nothing else', async () => {
  for (const name of ['gatford', 'foster']) {
    const { text } = await visit(`/people/${id(name)}/interests`)
    assert.match(text, /details are withheld under section 32\(2\) of the Localism Act 2011/)
    assert.doesNotMatch(text, /2019|zqcanary/)
  }
})

test('the page of a person leads to their interests, and there is no such page where the register says nothing', async () => {
  assert.match(
    (await visit(`/people/${id('gatford')}`)).text,
    /Interests 2 interests in the register of members’ interests/,
  )
  assert.match((await visit(`/people/${id('mayor')}`)).text, /they have nothing to register/)
  assert.doesNotMatch((await visit(`/people/${id('director')}`)).text, /register of interests/)
  assert.equal((await visit(`/people/${id('director')}/interests`)).status, 404)
})

test('the list of dispensations says for whom, for what, on which ground, by whom and until when', async () => {
  const { text } = await visit('/dispensations')
  assert.match(
    text,
    /In force today.*Mariam Gatford Setting the council tax.*May speak and vote\. .*section 33\(2\)\(c\).*Granted by Cabinet on 2 October 2024.*2 October 2024 to 10 May 2026/,
  )
  assert.match(text, /Over.*Amy O'Foster.*Ended early on 30 June 2024: She gave up her plot/)
})
