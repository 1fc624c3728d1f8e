import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { withDirector } from '../../src/acts/improvement/test-coverage.ts'
import { testAction } from '../../src/acts/improvement/test-improvement.ts'
import { publishAgenda } from '../../src/acts/agenda/publish-agenda.ts'
import { registerMatter } from '../../src/acts/matter/register-matter.ts'
import { accepted, at, id } from '../../src/acts/test-council.ts'
import { laterMeeting } from '../../src/acts/test-meeting.ts'
import { cabinetWithItem } from './cabinet-decides.ts'
import { completeAndPublish, recordInRoom } from './cabinet-room.ts'
import { decisionSite, seat } from './decision-site.ts'
import { peopleAtWork } from './hands.ts'
import { followPromise, recordAccepted, sayDoneAndPlace, setDay } from './promise-steps.ts'

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

const { council: founded, database, moveTo, person, signIn } = await decisionSite()
const council = await withDirector(database, founded)
const hands = peopleAtWork()
const { click, counted, faults, follow, look, pick, press, tick, write } = hands
const promised =
  'the plans for children’s services are gone through again, so that they answer the whole report'
const cabinet = ['Ada Vale', 'Bo Wren', 'Cy Yarrow'] as const
const matterId = id('matter')
const matter = { title: 'Inspection of children’s services', summary: 'What was found, and what is done.' }
accepted(
  await council.act(async (session) => {
    for (const [place, name] of cabinet.entries()) {
      const kind = place === 0 ? 'chair' : 'cabinetMember'
      await seat(session, name, { title: `Seat of ${name}`, kind, bodyId: council.bodyId })
    }
    return registerMatter(session, { ...matter, id: matterId, kind: 'inspection', wards: [] })
  }),
)
const outcome = {
  announcedAt: at('2024-11-20T09:00:00Z'),
  startsAt: at('2024-12-04T10:00:00Z'),
  item: { title: 'Outcome of the inspection', purpose: 'To hear what the inspectors found.' },
}
const main = (page: Page) => page.getByRole('main').innerText()

/** Where the links of a page lead that have such a name. */
async function addressesOf(page: Page, name: RegExp): Promise<string[]> {
  const links = await page.getByRole('main').getByRole('link', { name }).all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
}

/** The clerk records in the room what the cabinet resolves on the only item, then publishes it with its reasons. */
async function cabinetResolves(
  page: Page,
  { meetingId, item, words }: { readonly meetingId: string; readonly item: string; readonly words: string },
): Promise<void> {
  await recordInRoom(hands, { page, meetingId, counted }, async (room) => {
    await room.open(cabinet.map((name) => `Councillor ${name}`))
    await room.push('Open item 1')
    await room.decide(words)
    await room.close()
  })
  await completeAndPublish(hands, page, { item, reasons: 'The report leaves no other way.' })
}

/** Opens the statement of coverage and draws it with the claim that all is addressed. */
async function claimAll(page: Page): Promise<void> {
  await follow(page, 'Draw a statement of coverage')
  await tick(page.getByLabel(/^The plan addresses all issues raised/))
  await press(page, 'Draw the statement')
}

test(
  'what a cabinet resolved on a real report goes from its PDF by register, plan and signed coverage to a report-back that it accepts in public',
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
    let [event, matrix, promise] = ['', '', '']

    await t.test(
      'the cabinet resolves that the plans answer the whole report, and the clerk follows that as a promise',
      async () => {
        const { meetingId } = await cabinetWithItem(council, {
          ...outcome,
          item: { ...outcome.item, matterId },
        })
        accepted(
          await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' }), {
            at: at('2024-11-25T09:00:00Z'),
          }),
        )
        await page.goto(`/workspace/meetings/${meetingId}`)
        const words = `Take in what the inspectors found.\nNote that ${promised}.`
        await cabinetResolves(page, { meetingId, item: outcome.item.title, words })
        await click(page.getByRole('link', { name: `See the decision on ${outcome.item.title}` }))
        await click(page.getByRole('link', { name: 'Follow this promise (2)' }))
        const owner = 'Director for Children'
        promise = await followPromise(hands, page, { quote: promised, owner, dueOn: ['31', '1', '2025'] })
        await page.goto(`/workspace/improvement/plans/${plan.id}`)
        await follow(page, 'Name a promise that it answers')
        await pick(page.getByLabel('The promise'), { index: 1 })
        await look(page, 'coverage-0-names-promise')
        await press(page, 'Keep')
        await page.getByText('Kept. It is public once').waitFor()
      },
    )

    await t.test(
      'the clerk records the inspection, and takes in its report though it names another council',
      async () => {
        await page.goto('/workspace/assurance/new')
        await pick(page.getByLabel('Who reports, under which framework'), { value: 'ofsted 2023-01 ILACS' })
        await write(page.getByLabel('Title', { exact: true }), 'Inspection of services for children')
        await write(page.getByLabel('In two or three sentences'), 'Inspectors came for two weeks.')
        await pick(page.getByLabel('Kind', { exact: true }), { value: 'full' })
        await tick(page.getByLabel('Final, under embargo'))
        await setDay(hands, page, ['25', '11', '2024', 'Since'])
        await pick(page.getByLabel('The matter it belongs to'), { label: matter.title })
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
      const framed = page.frame('report-file')
      assert.ok(framed, 'the report stands beside its first point')
      await framed.waitForURL(/\/files\/1\?.*#page=2&/, { waitUntil: 'commit' })
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
      for (const address of await addressesOf(page, /^\d /)) {
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
        await follow(page, 'Hide the file')
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
        await setDay(hands, page, ['3', '12', '2024', 'Day'])
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

    await t.test('the report-back stands on the cabinet’s forward plan, beside its first day', async () => {
      await page.goto(`/workspace/commitments/${promise}/move`)
      await setDay(hands, page, ['12', '2', '2025'])
      await write(page.getByLabel('Why does it move?'), 'The cabinet meets on that day.')
      await write(page.getByLabel('Who approved it?'), 'Executive Mayor')
      await press(page, 'Move the day')
      await page.getByText('The day is moved.').waitFor()
      await reader.page.goto('/forward-plan')
      await look(reader.page, 'coverage-8-forward-plan')
      assert.match(
        await main(reader.page),
        new RegExp(
          `${promised}\\s+Not kept yet\\s+31 Jan 2025\\s+12 Feb 2025, moved once\\s+Director for Children\\s+Cabinet`,
        ),
      )
    })

    await t.test('the draft of the report is made from the record, and names the coverage', async () => {
      await page.goto(`/workspace/commitments/${promise}`)
      await look(page, 'coverage-9-promise')
      await follow(page, 'Draft the report')
      await setDay(hands, page, ['31', '1', '2025'])
      await press(page, 'Begin the report')
      await page.getByText('The report is begun.').waitFor()
      await page.goto(`${new URL(page.url()).pathname}/write`)
      await look(page, 'coverage-10-draft')
      const background = await page.getByRole('textbox', { name: 'Background', exact: true }).inputValue()
      assert.match(background, /Moved to 12 February 2025: The cabinet meets on that day\./)
      assert.match(
        background,
        /4 in all, 4 covered.*signed that the plan addresses all issues raised on 4 Dec/,
      )
    })

    await t.test('it comes to the cabinet as an item, and the cabinet accepts it', async () => {
      moveTo(at('2025-02-03T09:00:00Z'))
      await signIn(clerk.context, council.actors.clerk)
      const startsAt = at('2025-02-12T18:30:00Z')
      const meetingId = await laterMeeting(council, { startsAt })
      const words = 'The plan answers all four points, and the director has signed for it.'
      await sayDoneAndPlace(hands, page, { promise, words, meetingId })
      await page.goto(`/workspace/meetings/${meetingId}/agenda/publish`)
      await press(page, 'Publish now')
      await page.getByText('The agenda is public.').waitFor()
      moveTo(at('2025-02-12T18:31:00Z'))
      await signIn(clerk.context, council.actors.clerk)
      const resolved = 'Receive the report, and accept that the promise is kept.'
      await cabinetResolves(page, { meetingId, item: 'Report back: ', words: resolved })
      await recordAccepted(hands, page, { meetingId, picture: 'coverage-11-heard' })
    })

    await t.test(
      'from the matter the public comes to the inspection, its plan and the promise, kept beside its first day',
      async () => {
        await reader.page.goto(`/matters/${matterId}`)
        await look(reader.page, 'coverage-12-public-matter')
        await click(reader.page.getByRole('link', { name: 'Inspection of services for children' }))
        await click(reader.page.getByRole('main').getByRole('link', { name: promised }))
        await look(reader.page, 'coverage-13-public-promise')
        const told = await main(reader.page)
        assert.match(told, /Accepted as kept/)
        assert.match(
          told,
          /First promised for\s+Friday 31 January 2025\s+Promised for now\s+Wednesday 12 Feb/,
        )
        assert.match(told, /Inspection of services for children: Addresses all issues raised/)
        await click(reader.page.getByRole('link', { name: 'the decision that says so' }))
        assert.match(await main(reader.page), /accept that the promise is kept/)
        await reader.page.goto(`/improvement-plans/${plan.id}`)
        await look(reader.page, 'coverage-14-public-plan')
        assert.match(
          await main(reader.page),
          /Accepted as kept\s+31 Jan 2025\s+12 Feb 2025, moved once\s+\S.*?\s+Cabinet/,
        )
      },
    )

    await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
    for (const { context } of [clerk, second, reader]) await context.close()
  },
)
