import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from 'playwright-core'
import { changeExpectedDocument } from '../../src/acts/agenda/change-expected-document.ts'
import { publishAgenda } from '../../src/acts/agenda/publish-agenda.ts'
import { testMeeting } from '../../src/acts/test-meeting.ts'
import { accepted, at, day } from '../../src/acts/test-council.ts'
import { decisionSite } from './decision-site.ts'
import { peopleAtWork } from './hands.ts'

const { council, moveTo, person, signIn } = await decisionSite()
const hands = peopleAtWork()
const { itemId } = await itemUnderEmbargo()
const item = `/items/${itemId}`
const report = await reportFile()

/** An item of a meeting to come whose report is to follow, as its public note says. */
async function itemUnderEmbargo() {
  const meeting = await testMeeting(council, { title: 'Outcome of the inspection of children’s services' })
  accepted(
    await council.act(async (session) => {
      accepted(
        await changeExpectedDocument(session, {
          expectedDocumentId: meeting.paperId,
          to: {
            state: 'toFollow',
            reason: 'Under the inspectorate’s embargo.',
            ownerOfficeId: council.mayorOfficeId,
            expectedOn: day('2024-12-06'),
          },
          publicNote: 'Embargoed until the inspectorate publishes its report.',
        }),
      )
      return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
    }),
  )
  return meeting
}

async function reportFile(): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('Quagga findings: four areas to improve.', { x: 50, y: 700 })
  return Buffer.from(await pdf.save())
}

const main = (page: Page) => page.getByRole('main').innerText()

/** Gives the day and the time that a form asks for, the day by its question. */
async function setMoment(
  page: Page,
  question: string,
  [date, month, year]: readonly [string, string, string],
) {
  const when = page.getByRole('group', { name: question }).first()
  await hands.write(when.getByLabel('Day'), date)
  await hands.write(when.getByLabel('Month'), month)
  await hands.write(when.getByLabel('Year'), year)
  await hands.write(page.getByLabel(/^(At|Until) what time\?/).first(), '9:30am')
}

test('a report goes from embargo to release, as clerk, monitoring officers, member, journalist and stranger see it', async (t) => {
  const [clerk, monitor, deputy, journalist, member, stranger] = await Promise.all([
    person(council.actors.clerk),
    person(council.actors.monitor),
    person(council.actors.deputy),
    person(council.actors.reader),
    person(council.actors.councillor),
    person(),
  ])
  if (!clerk || !monitor || !deputy || !journalist || !member || !stranger) return
  let paper = ''

  await t.test('the clerk takes the report in, and the public is told of the embargo alone', async () => {
    const { page } = clerk
    await page.goto('/workspace/withheld')
    await hands.follow(page, 'Take in a paper')
    await hands.pick(page.getByLabel('Which item is it for?'), { index: 1 })
    await hands.write(page.getByLabel('What does the office call it?'), 'Quagga findings, final')
    await hands.write(page.getByLabel('Under what title may the public know it?'), 'Report of the inspection')
    await page
      .getByLabel('The file')
      .setInputFiles({ name: 'quagga.pdf', mimeType: 'application/pdf', buffer: report })
    await hands.tick(page.getByLabel('Embargoed', { exact: true }))
    await hands.write(page.getByLabel('Whose embargo is it?'), 'The inspectorate')
    await hands.write(page.getByLabel('On what terms did they give it?'), 'Nobody outside the council.')
    await hands.write(page.getByLabel('What must have happened before it ends?'), 'It is on their website')
    await setMoment(page, 'Not before which day?', ['6', '12', '2024'])
    await hands.look(page, 'release-1-take-in')
    await hands.press(page, 'Take it in')
    await page.getByText('The paper is in. Nothing of it is public.').waitFor()
    paper = new URL(page.url()).pathname
    assert.match(await main(page), /Waits for its condition/)
    await hands.look(page, 'release-2-paper')

    await stranger.page.goto(item)
    const told = await main(stranger.page)
    assert.match(told, /Embargoed until the inspectorate publishes its report/)
    assert.doesNotMatch(told, /Quagga|Report of the inspection/)
    await hands.look(stranger.page, 'release-3-public-before')
  })

  await t.test('the monitoring officer gives it to a journalist, who reads a marked copy', async () => {
    const { page } = monitor
    await page.goto(paper)
    await hands.follow(page, 'Say who may read it before its release')
    await hands.pick(page.getByLabel('Who is to read it?'), { value: council.actors.reader.accountId ?? '' })
    await setMoment(page, 'Until which day?', ['6', '12', '2024'])
    await hands.press(page, 'Give it to a reader')
    await page.getByText(/The paper is given to/).waitFor()
    await hands.look(page, 'release-4-readers')

    const reading = journalist.page
    await reading.goto('/workspace/readings')
    assert.doesNotMatch(await main(reading), /Quagga/)
    await hands.click(reading.getByRole('main').getByRole('link').first())
    await hands.tick(reading.getByLabel('I accept these terms'))
    await hands.press(reading, 'Accept and go on')
    await reading.getByText('You have accepted the terms. The paper is open to you.').waitFor()
    const copy = await reading.getByRole('link', { name: 'Open your copy (PDF)' }).getAttribute('href')
    const answer = await journalist.context.request.get(String(copy))
    assert.equal(answer.status(), 200)
    assert.match((await answer.body()).subarray(0, 5).toString(), /%PDF-/)
  })

  await t.test('a member and a stranger find nothing of it, at its own address or by its words', async () => {
    const document = `/documents/${paper.split('/').at(-1)}`
    for (const { page } of [member, stranger]) {
      for (const path of [document, `${document}/file`, '/search?q=quagga'])
        assert.doesNotMatch((await (await page.goto(path))?.text()) ?? '', /Quagga findings/)
      assert.equal((await page.goto(document))?.status(), 404)
    }
    assert.equal((await member.page.goto(paper))?.status(), 404)
    assert.doesNotMatch(await member.page.goto('/workspace/my').then(() => main(member.page)), /Quagga/)
  })

  await t.test('who took it in cannot let it go; two others agree, and it is armed', async () => {
    await clerk.page.goto(paper)
    assert.match(await main(clerk.page), /two others must agree/)
    for (const { page } of [monitor, deputy]) {
      await page.goto(paper)
      await hands.follow(page, 'Agree to the release')
      assert.match(await main(page), /Nothing becomes public by this alone/)
      await hands.press(page, 'Agree')
      await page.getByText('Your step is recorded. The paper is still kept back.').waitFor()
    }
    assert.match(await main(deputy.page), /Two people agree: waits for its condition/)
    await hands.look(deputy.page, 'release-5-armed')
  })

  await t.test(
    'its day comes, and nothing goes out until somebody saw the inspectorate publish',
    async () => {
      moveTo(at('2024-12-06T09:31:00Z'))
      await stranger.page.goto(item)
      assert.doesNotMatch(await main(stranger.page), /Report of the inspection/)
      const { page, context } = monitor
      await signIn(context, council.actors.monitor)
      await page.goto(paper)
      await hands.follow(page, 'Confirm it')
      assert.match(await main(page), /confirming this makes the paper public at once/)
      await hands.write(page.getByLabel('What did you see?'), 'The report stands there.')
      await hands.write(page.getByLabel('Where did you see it?'), 'https://reports.example.org/ashcombe')
      await hands.look(page, 'release-6-confirm')
      await hands.press(page, 'Confirm and release now')
      await page.getByText('The paper is public.').waitFor()
      await hands.look(page, 'release-7-released')
    },
  )

  await t.test('it is everywhere at once: item, page, file, search and site map', async () => {
    const { page, context } = stranger
    await page.goto(item)
    assert.match(await main(page), /Report of the inspection/)
    assert.doesNotMatch(await main(page), /to follow/i)
    await hands.look(page, 'release-8-public-after')
    await hands.click(
      page
        .getByRole('main')
        .getByRole('link', { name: /Report of the inspection/ })
        .first(),
    )
    await page.getByRole('heading', { level: 1, name: /Report of the inspection/ }).waitFor()
    const document = new URL(page.url()).pathname
    await page.goto('/search?q=inspection')
    assert.match(await main(page), /Report of the inspection/)
    const siteMap = await context.request.get('/sitemap.xml')
    assert.ok((await siteMap.text()).includes(document))
    const file = await context.request.get(`${document}/file`)
    assert.equal(file.status(), 200)
    assert.deepEqual(await file.body(), report)
  })

  await t.test('the trail tells who did what, and the reading of the journalist is over', async () => {
    await signIn(journalist.context, council.actors.reader)
    await journalist.page.goto('/workspace/readings')
    assert.doesNotMatch(await main(journalist.page), /Open to you/)
    await monitor.page.goto(paper)
    const told = await main(monitor.page)
    assert.match(told, /Who opened it before its release/)
    assert.match(told, /Test reader|reader/)
  })

  assert.deepEqual(hands.faults, [])
})
