import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const page = `/interventions/${world.id('weir intervention')}`

test('the page of an intervention gives what was directed, each criterion by its type, its evidence and the three words beside each other', async () => {
  const { text } = await visit(page)
  assert.match(text, /Who decides that a criterion is met Secretary of State/)
  assert.match(
    text,
    /Show that children are seen in time\. Secretary of State 15 Jan 2024 Directions of 15 January 2024/,
  )
  assert.match(
    text,
    /Inspectors judge services good\. How it stands Met but fragile Type External judgement What shows it Ofsted, Overall effectiveness: “Good” or better/,
  )
  assert.match(
    text,
    /Evidence Overall effectiveness: Good \(Inspection of services for children\), 3 December 2024/,
  )
  assert.match(
    text,
    /The council’s view Met Corporate Director for Children, 4 December 2024 The grade is Good\. The panel’s view Met Elena Brasil, 5 December 2024 Panel letter of 5 December 2024 Decision: Secretary of State Met but fragile Secretary of State, 8 December 2024 Letter of 8 December 2024 Health is to follow\./,
  )
  assert.match(text, /Type Action done What shows it Answer calls at night/)
  assert.match(text, /Type Outcome level What shows it Calls answered at night: at least 50%/)
  assert.match(text, /Evidence Calls answered at night: 50\.5%, 1 September 2024/)
  assert.match(
    text,
    /Behaviour sustained What shows it That it holds for 6 months How the time is counted From 15 January 2024 to 14 July 2024, both counted\. It can be met from 15 July 2024\. That time has passed\./,
  )
  assert.match(text, /Lapsed Lapsed on 1 November 2024\. Visits are counted by the inspectorate now\./)
  assert.match(
    text,
    /Show the coast road\. Withdrawn on 2 November 2024, as entered wrongly: It was for another council\. Secretary of State/,
  )
  assert.match(
    text,
    /Ferries run at night\. How it stands Withdrawn Withdrawn on 2 November 2024, as entered wrongly: It belongs to another council\./,
  )
  assert.match(text, /A strategy is published\. How it stands Open Type Product exists/)
})

test('how many actions are done is never shown as how near the exit is: no share, no sum, no chart', async () => {
  const { text, markup } = await visit(page)
  const main = markup.slice(markup.indexOf('<main'), markup.indexOf('</main>'))
  const ownMeasure = /at least 50%|50\.5%/g
  assert.doesNotMatch(text.replaceAll(ownMeasure, ''), /%|per cent/)
  assert.doesNotMatch(text, /\d+ (?:of|out of) \d+/)
  assert.doesNotMatch(text, /\d+ (?:actions?|criteria) (?:is |are )?(?:done|complete|met)/i)
  assert.doesNotMatch(main, /<svg|<progress|<meter/)
  assert.match(text, /How many actions are done does not tell how near the end is/)
})

test('an end that was not released is not told, and one that was is', async () => {
  const { text } = await visit(page)
  assert.doesNotMatch(text, /Ended/)
  const { text: ended } = await visit(`/interventions/${world.id('ended intervention')}`)
  assert.match(ended, /Who decides that a criterion is met Housing Board: nobody else is named/)
  assert.match(ended, /Ended 1 June 2023, by Letter of 1 June 2023 Repairs are done in time\./)
})

test('interventions are listed, stand in the site map and are led to from the improvement plans; one that is not published answers like nothing', async () => {
  const { text } = await visit('/interventions')
  assert.match(
    text,
    /Oversight of services for children.*Since 15 January 2024.*Notice to improve housing.*Ended 1 June 2023/,
  )
  const map = (await visit('/sitemap.xml')).markup
  assert.ok(map.includes(`${page}<`) && map.includes('/interventions<'))
  assert.match((await visit('/improvement-plans')).markup, /href="\/interventions"/)
  const nothing = await visit('/nothing')
  const hidden = `/interventions/${world.id('hidden intervention')}`
  assert.equal((await visit(hidden)).markup, nothing.markup)
  assert.ok(!map.includes(hidden))
})
