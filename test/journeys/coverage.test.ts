import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { withDirector } from '../../src/acts/improvement/test-coverage.ts'
import { testAction } from '../../src/acts/improvement/test-improvement.ts'
import { decisionSite } from './decision-site.ts'
import { peopleAtWork } from './hands.ts'

const report = resolve(
  import.meta.dirname,
  '../..',
  process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus',
  'ofsted/croydon-2024-12-03.pdf',
)
const isHere = existsSync(report)
if (!isHere) console.warn(`THE CORPUS IS ABSENT: no real report is taken in. Looked for it at ${report}.`)

/** What the report holds: its points to improve, and the numbered paragraphs after them. */
const inReport = { points: 4, paragraphs: 65 }

const { council: founded, database, person } = await decisionSite()
const council = await withDirector(database, founded)
const { click, counted, faults, follow, look, pick, press, tick, write } = peopleAtWork()
const main = (page: Page) => page.getByRole('main').innerText()

/** Gives the day that a form asks for by its question. */
async function setDay(page: Page, question: string, [date, month, year]: readonly [string, string, string]) {
  const when = page.getByRole('group', { name: question })
  await write(when.getByLabel('Day'), date)
  await write(when.getByLabel('Month'), month)
  await write(when.getByLabel('Year'), year)
}

/** Where the links of a page lead that have such a name. */
async function addressesOf(page: Page, name: RegExp): Promise<string[]> {
  const links = await page.getByRole('main').getByRole('link', { name }).all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
}

/** Opens the statement of coverage and draws it with the claim that all is addressed. */
async function claimAll(page: Page): Promise<void> {
  await follow(page, 'Draw a statement of coverage')
  await tick(page.getByLabel(/^The plan addresses all issues raised/))
  await press(page, 'Draw the statement')
}

test(
  'a real report goes from its PDF to a register, findings, a matrix and a signed statement, and the public reads it',
  { skip: isHere ? false : 'the corpus is absent' },
  async (t) => {
    const [clerk, second, reader] = [
      await person(council.actors.clerk),
      await person(council.actors.monitor),
      await person(),
    ]
    if (!clerk || !second || !reader) return
    const page = counted(clerk.page)
    const { plan, action } = await testAction(council)
    let [event, matrix] = ['', '']

    await t.test(
      'the clerk records the inspection, and takes in its report though it names another council',
      async () => {
        await page.goto('/workspace/assurance/new')
        await pick(page.getByLabel('Who reports, under which framework'), { value: 'ofsted 2023-01 ILACS' })
        await write(page.getByLabel('Title', { exact: true }), 'Inspection of services for children')
        await write(page.getByLabel('In two or three sentences'), 'Inspectors came for two weeks.')
        await pick(page.getByLabel('Kind', { exact: true }), { value: 'full' })
        await tick(page.getByLabel('Final, under embargo'))
        await setDay(page, 'Since', ['25', '11', '2024'])
        await press(page, 'Record')
        await page.getByText('Recorded. Name who else may read it').waitFor()
        event = new URL(page.url()).pathname
        await follow(page, 'Take in a report')
        await page.getByLabel('The report as a PDF').setInputFiles(report)
        await press(page, 'Take in')
        await page.getByText('this is the record of Test Council').first().waitFor()
        await write(page.getByLabel(/^Why it is right all the same/), 'It is read here to be tried.')
        await page.getByLabel('The report as a PDF').setInputFiles(report)
        await press(page, 'Take in')
        await page.getByText(`${inReport.points + inReport.paragraphs} paragraphs added`).waitFor()
        await look(page, 'coverage-1-event')
      },
    )

    await t.test('the points to improve become findings, and an action answers them', async () => {
      await page.goto(`${event}/register?show=unread`)
      await click(page.getByRole('link', { name: 'Read Point 1' }))
      await look(page, 'coverage-2-reading')
      for (let point = 0; point < inReport.points; point += 1) {
        await tick(page.getByLabel('Area for improvement'))
        await write(page.getByLabel('The words that say it'), await page.locator('blockquote').innerText())
        await write(page.getByLabel('Theme'), 'Children')
        await press(page, 'Keep and read the next')
      }
      await second.page.goto(event)
      for (const address of await addressesOf(second.page, /^Finding \d$/)) {
        await second.page.goto(address)
        await press(second.page, 'Confirm as second reader')
      }
      await page.goto(`/workspace/improvement/plans/${plan.id}/answers`)
      await pick(page.getByLabel('Which report?'), { index: 1 })
      await press(page, 'Answer it')
      matrix = new URL(page.url()).pathname
      assert.match(await main(page), /4 findings: 0 covered, 0 disposed of without an action, 4 open/)
      for (const address of await addressesOf(page, /^\d$/)) {
        await page.goto(address)
        await pick(page.getByLabel('Action', { exact: true }), { index: 1 })
        await tick(page.getByLabel('All of it'))
        await press(page, 'Keep the link')
      }
      await look(page, 'coverage-3-matrix')
      assert.match(await main(page), /4 findings: 4 covered.*Nothing is open/)
    })

    await t.test(
      'that all is addressed cannot be claimed before every paragraph is read, and then it can',
      async () => {
        await claimAll(page)
        assert.match(await main(page), /of the paragraphs of the report 65 not read by anybody/)
        await page.goto(`${event}/register?show=unread`)
        await click(page.getByRole('link', { name: 'Read Paragraph 1', exact: true }))
        for (let paragraph = 0; paragraph < inReport.paragraphs; paragraph += 1) {
          await tick(page.getByLabel('Nothing to do'))
          await press(page, 'Keep and read the next')
        }
        await page.getByText('Kept. Every paragraph is read.').waitFor()
        await second.page.goto(`${event}/register?show=second`)
        await press(second.page, 'Confirm the marks shown, as second reader')
        await second.page.getByText(`${inReport.points + inReport.paragraphs} marks confirmed.`).waitFor()
        await page.goto(matrix)
        await claimAll(page)
        await press(page, 'Sign as the accountable director')
        await page.getByText('You have signed the statement.').waitFor()
        await look(page, 'coverage-4-signed')
        assert.match(await main(page), /Signed\s+clerk, Director for Children, on 4 December 2024/)
      },
    )

    await t.test(
      'a second person publishes the report, the plan is published, and the public reads both',
      async () => {
        await page.goto(`${event}/stage`)
        await tick(page.getByLabel('Published by the source'))
        await setDay(page, 'Day', ['3', '12', '2024'])
        await press(page, 'Record')
        await page.goto(`${event}/publish`)
        assert.match(await main(page), /another person must publish it here/)
        await second.page.goto(`${event}/publish`)
        await press(second.page, 'Publish this now')
        await page.goto(`/workspace/improvement/plans/${plan.id}/publish`)
        await press(page, 'Publish what is agreed')
        await reader.page.goto('/inspections')
        await click(reader.page.getByRole('link', { name: 'Inspection of services for children' }))
        await look(reader.page, 'coverage-5-public-inspection')
        assert.match(await main(reader.page), /4 areas for improvement.*(Answered in full by 1 action.*){4}/s)
        await click(reader.page.getByRole('link', { name: 'Finding 1' }))
        await look(reader.page, 'coverage-6-public-finding')
        await click(reader.page.getByRole('link', { name: action.title }))
        assert.match(await main(reader.page), /Answers this finding of Inspection of services for children/)
        await reader.page.goto(`/improvement-plans/${plan.id}`)
        await look(reader.page, 'coverage-7-public-plan')
        assert.match(
          await main(reader.page),
          /By the Director for Children on 4 December 2024.*Addresses all issues raised/s,
        )
      },
    )

    await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
    for (const { context } of [clerk, second, reader]) await context.close()
  },
)
