import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { addItem } from '../../src/acts/agenda/add-item.ts'
import { expectDocument } from '../../src/acts/agenda/expect-document.ts'
import { accepted, at, id } from '../../src/acts/test-council.ts'
import { testMember, testScheme } from '../../src/acts/test-decision.ts'
import { laterMeeting } from '../../src/acts/test-meeting.ts'
import { clearedReport } from '../../src/acts/test-report.ts'
import { usualReportTemplate } from '../../src/council/report/usual-report-template.ts'
import { accept } from '../../src/foundation/result.ts'
import { checkPage } from '../conformance/page-checks.ts'
import { recordInRoom } from './cabinet-room.ts'
import { decisionSite, seat } from './decision-site.ts'
import { actsOf } from './hands.ts'

const { council, database, moveTo, person, signIn } = await decisionSite()
const { scrutinyBodyId } = await testScheme(council, { membersNeeded: 1 })
const caller = await testMember(database, council)
const { clerk: clerkOf, monitor: monitorOf } = council.actors

const meetingId = await laterMeeting(council) // Wednesday 15 January 2025, 6:30pm
const hearingId = await laterMeeting(council, {
  bodyId: scrutinyBodyId,
  startsAt: at('2025-01-29T18:30:00Z'),
})
const nextId = await laterMeeting(council, { startsAt: at('2025-02-12T18:30:00Z') })
const item = { meetingId, position: 0, part: 'public' } as const
const bridge = {
  ...item,
  id: id('item'),
  number: '1',
  title: 'The weir bridge',
  purpose: 'Whether to mend it.',
}
const gates = {
  ...item,
  id: id('item'),
  position: 1,
  number: '2',
  title: 'The flood gates',
  purpose: 'Whether to buy them.',
}
const mill = {
  ...item,
  id: id('item'),
  position: 2,
  number: '3',
  part: 'private',
  title: 'Sale of the mill to Quagga Limited',
  publicTitle: 'Sale of land',
  restriction: 'Not for publication: exempt information, paragraph 3 of Schedule 12A.',
} as const
const hearing = {
  ...item,
  id: id('item'),
  meetingId: hearingId,
  number: '1',
  title: 'Call-in of the weir bridge',
}
const papers = { [bridge.id]: id('expectedDocument'), [gates.id]: id('expectedDocument') }
accepted(
  await council.act(async (session) => {
    const inCabinet = { kind: 'cabinetMember', bodyId: council.bodyId } as const
    await seat(session, 'Ada Vale', { title: 'Chair of Cabinet', kind: 'chair', bodyId: council.bodyId })
    await seat(session, 'Bo Wren', { ...inCabinet, title: 'Cabinet Member for Bridges' })
    await seat(session, 'Cy Yarrow', { ...inCabinet, title: 'Cabinet Member for Money' })
    await seat(session, 'Di Zell', { title: 'Chair of the committee', kind: 'chair', bodyId: scrutinyBodyId })
    for (const each of [bridge, gates, mill, hearing]) accepted(await addItem(session, each))
    for (const each of [bridge, gates])
      accepted(
        await expectDocument(session, {
          id: papers[each.id]!,
          itemId: each.id,
          title: `Report on ${each.title}`,
        }),
      )
    return accept(undefined)
  }),
)
const gatesReport = await clearedReport(council, {
  title: 'Report on the flood gates',
  itemId: gates.id,
  expectedDocumentId: papers[gates.id],
})

/** What the people of the story did by hand: pages that opened, clicks and choices, and fields that they wrote in. */
const done = { pages: 0, clicks: 0, fields: 0 }
const faults: string[] = []
let shots = 0

function counted(page: Page): void {
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) done.pages += 1
  })
}

async function click(locator: Locator): Promise<void> {
  done.clicks += 1
  await locator.click()
}
async function tick(locator: Locator): Promise<void> {
  done.clicks += 1
  await locator.check({ force: true })
}
async function write(locator: Locator, text: string): Promise<void> {
  done.fields += 1
  await locator.fill(text)
}
async function pick(locator: Locator, option: Parameters<Locator['selectOption']>[0]): Promise<void> {
  done.clicks += 1
  await locator.selectOption(option)
}

const main = (page: Page) => page.getByRole('main').innerText()
const follow = (page: Page, name: string | RegExp) =>
  click(
    page
      .getByRole('main')
      .getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
      .first(),
  )
const press = (page: Page, name: string) =>
  click(page.getByRole('main').getByRole('button', { name, exact: true }).first())
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

async function writeDate(page: Page, name: string, date: string): Promise<void> {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  await write(field(page, `${name}-day`), String(Number(dayOfMonth)))
  await write(field(page, `${name}-month`), String(Number(month)))
  await write(field(page, `${name}-year`), year)
}

/** Has axe look at the page that somebody is on; what it finds is told at the end. */
async function passes(context: BrowserContext, page: Page): Promise<void> {
  for (const fault of await checkPage(context, { url: page.url() })) faults.push(`${page.url()}: ${fault}`)
  const folder = process.env['MOOTHALL_SHOTS']
  if (folder === undefined) return
  shots += 1
  await page.screenshot({ path: join(folder, `cabinet-${shots}.png`), fullPage: true })
}

type Planned = {
  readonly title: string
  readonly summary: string
  readonly isKey: boolean
  readonly isPrivate: boolean
}

/** Proposes an entry for the day of the meeting, and tells the public of it. */
async function plan(page: Page, entry: Planned): Promise<string> {
  await write(field(page, 'title'), entry.title)
  await write(field(page, 'summary'), entry.summary)
  await pick(field(page, 'maker'), { label: 'Cabinet' })
  await writeDate(page, 'from', '2025-01-15')
  await writeDate(page, 'to', '2025-01-15')
  return declare(page, entry)
}

/** Declares the two facts of an entry that is filled in, saves it and publishes it. */
async function declare(page: Page, { isKey, isPrivate }: Planned): Promise<string> {
  await tick(page.locator(`[name="isKey"][value="${isKey ? 'a' : 'no'}"]`))
  if (isKey) await write(field(page, 'keyReason'), 'It costs more than the council calls significant.')
  await tick(page.locator(`[name="isPrivate"][value="${isPrivate ? 'full' : 'no'}"]`))
  if (isPrivate) {
    await tick(page.getByLabel(/^3\. Financial/))
    await write(field(page, 'privateReason'), 'The bidder’s price would be seen.')
  }
  await write(field(page, 'documents'), 'Report of the director')
  await press(page, 'Save')
  await press(page, 'Publish the entry')
  await page.getByText('The entry is public.').waitFor()
  return new URL(page.url()).pathname
}

async function giveNotice(page: Page, kind: string): Promise<void> {
  await follow(page, kind)
  await press(page, 'Publish the notice')
  await page.getByText('The notice is public.').waitFor()
}

test('a cabinet cycle: planned, noticed, reported, decided in the room, called in, confirmed and minuted', async (t) => {
  const clerk = await person(clerkOf)
  if (clerk === undefined) return
  const { page } = clerk
  counted(page)
  const entriesBefore = await actsOf(database, council.councilId)
  const planned = { bridge: '', mill: '', gates: '' }
  let decision = ''

  const comeBack = async (when: string) => {
    moveTo(at(when))
    await signIn(clerk.context, clerkOf)
  }

  await t.test('a key decision and a private one are told of, and their notices given in time', async () => {
    await page.goto('/workspace/forward-plan')
    await press(page, 'Propose an entry')
    planned.bridge = await plan(page, {
      title: 'Mending the weir bridge',
      summary: 'Whether to mend it.',
      isKey: true,
      isPrivate: false,
    })
    assert.match(await main(page), /Publish by 17 December 2024/)
    await passes(clerk.context, page)
    await giveNotice(page, 'Notice of a key decision')
    await page.goto('/workspace/forward-plan/new')
    planned.mill = await plan(page, {
      title: 'Sale of land',
      summary: 'Whether to sell it.',
      isKey: false,
      isPrivate: true,
    })
    await giveNotice(page, 'Notice of a private meeting')
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto('/forward-plan')
    assert.match(await main(reader.page), /Mending the weir bridge/)
    await reader.context.close()
  })

  await t.test('each is put on the item on which it will be decided', async () => {
    for (const [entry, each] of [
      [planned.bridge, bridge],
      [planned.mill, mill],
    ] as const) {
      await page.goto(entry)
      await follow(page, 'Put it on an agenda')
      await pick(field(page, 'item'), each.id)
      await press(page, 'Put it there')
      assert.match(await main(page), /On the agenda of\s+15 January 2025/)
    }
  })

  await t.test(
    'the report is commissioned, written, cleared by others, and accepted onto its agenda',
    async () => {
      await page.goto('/workspace/reports')
      await press(page, 'Commission a report')
      await write(field(page, 'name'), 'Report on the weir bridge')
      await pick(field(page, 'body'), { label: 'Cabinet' })
      await pick(field(page, 'author'), { label: 'clerk' })
      await writeDate(page, 'due', '2024-12-18')
      await press(page, 'Commission it')
      const report = new URL(page.url()).pathname
      await follow(page, 'Write')
      for (const { key } of usualReportTemplate.sections)
        await write(
          page.locator(`textarea[name="${key}"]`),
          key === 'recommendations'
            ? '2.1 Approve the mending of the bridge.\n\n2.2 Note the survey.'
            : `On ${key}.`,
        )
      await press(page, 'Save as a new version')
      await passes(clerk.context, page)
      await follow(page, 'Send for clearance')
      for (const { key } of usualReportTemplate.clearances) await pick(field(page, key), { label: 'monitor' })
      await press(page, 'Ask for clearance')
      const officer = await person(monitorOf)
      assert.ok(officer)
      counted(officer.page)
      for (const { name } of usualReportTemplate.clearances) {
        await officer.page.goto('/workspace/reports')
        await follow(officer.page, `${name} clearance`)
        await tick(officer.page.locator('[name="outcome"][value="cleared"]'))
        await press(officer.page, 'Give this answer')
      }
      await officer.context.close()
      await page.goto(report)
      await follow(page, 'Accept onto its agenda')
      await pick(field(page, 'place'), `${bridge.id} ${papers[bridge.id]}`)
      await press(page, 'Accept it')
      assert.match(await main(page), /On its agenda/)
    },
  )

  await t.test('a key matter that comes late goes by general exception, with its late report', async () => {
    await comeBack('2025-01-03T10:00:00Z')
    await page.goto(`/workspace/forward-plan/new?item=${gates.id}`)
    planned.gates = await declare(page, { title: '', summary: '', isKey: true, isPrivate: false })
    assert.match(await main(page), /Was due by 17 December 2024/)
    await page.goto('/workspace/board')
    await follow(page, /General exception/)
    await press(page, 'Publish the notice')
    await page.getByRole('alert').getByText('Give the reason. It is published.').waitFor()
    await write(field(page, 'reason'), 'The flood of New Year’s Eve showed that the gates cannot wait.')
    await press(page, 'Publish the notice')
    await page.getByText('The notice is public.').waitFor()
    await page.goto(`/workspace/reports/${gatesReport}/accept`)
    await press(page, 'Accept it')
    assert.match(await main(page), /On its agenda/)
    await page.goto(planned.mill)
    await giveNotice(page, 'Further notice of a private meeting')
  })

  await t.test('the agenda goes out in time, and the public sees no private title', async () => {
    await comeBack('2025-01-06T10:00:00Z')
    await page.goto(`/workspace/meetings/${meetingId}/agenda/publish`)
    await passes(clerk.context, page)
    await press(page, 'Publish now')
    await page.getByText('The agenda is public.').waitFor()
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto(`/meetings/${meetingId}`)
    const seen = await main(reader.page)
    assert.match(seen, /Sale of land/)
    assert.doesNotMatch(seen, /Quagga/)
    await reader.context.close()
  })

  await t.test(
    'the cabinet meets: each item is decided in the room, the last without the public',
    async () => {
      await comeBack('2025-01-15T18:31:00Z')
      await meet(page)
    },
  )

  await t.test(
    'the decisions are completed from the plan and the report, and published with their notice',
    async () => {
      await comeBack('2025-01-16T09:00:00Z')
      const here = `/workspace/meetings/${meetingId}/decisions`
      for (const each of [bridge, gates, mill]) {
        await page.goto(`/workspace/items/${each.id}/decision`)
        const isKey = each !== mill
        assert.match(
          await main(page),
          isKey ? /A key decision, as the forward plan has it/ : /Not a key decision, as the/,
        )
        await write(page.getByLabel('Reasons for the decision'), 'It is the cheapest that is safe.')
        for (const part of [/^Alternatives/, /^Conflicts/, /^Dispensations/])
          await tick(page.getByRole('group', { name: part }).getByLabel('None', { exact: true }))
        if (each === mill) await tick(page.getByLabel(/disclose nothing/))
        await press(page, 'Save the decision')
      }
      await page.goto(here)
      await passes(clerk.context, page)
      await press(page, 'Publish the decisions and their notice')
      await page.getByText('The decisions are public, and their notice with them.').waitFor()
      await page.getByRole('link', { name: 'See the decision on The weir bridge' }).click()
      decision = new URL(page.url()).pathname
      assert.match(await main(page), /1\s+Approve the mending of the bridge/)
      await page.goto(planned.bridge)
      assert.match(await main(page), /Decided/)
    },
  )

  await t.test(
    'a member calls the bridge in; scrutiny hears it, sends it back, and the cabinet confirms',
    async () => {
      const member = await person(caller)
      assert.ok(member)
      counted(member.page)
      await member.page.goto(`${decision}/call-in`)
      await tick(member.page.getByLabel('No consultation'))
      await write(
        member.page.getByLabel('Why should it be looked at again?'),
        'Nobody by the weir was asked.',
      )
      await press(member.page, 'Ask for the call-in')
      const callIn = new URL(member.page.url()).pathname
      await member.context.close()
      await page.goto(callIn)
      await tick(page.getByLabel('Valid', { exact: true }))
      await write(page.getByLabel('Your reasons'), 'A member asked in time, on a ground of the scheme.')
      await press(page, 'Record the ruling')
      await tick(page.getByLabel('Place it on the agenda of scrutiny'))
      await pick(page.getByLabel('At which agenda item?'), hearing.id)
      await press(page, 'Record it')
      await comeBack('2025-01-30T09:00:00Z')
      await page.goto(callIn)
      await tick(page.getByLabel('Send it back to the decision-maker'))
      await write(page.getByLabel('Why, in a sentence that the public may read'), 'Ask those who live there.')
      await press(page, 'Record it')
      await comeBack('2025-02-04T09:00:00Z')
      await page.goto(callIn)
      await tick(page.getByLabel('Record that the decision was confirmed'))
      await write(
        page.getByLabel('Why, in a sentence that the public may read'),
        'They were asked on 3 February.',
      )
      await press(page, 'Record it')
      assert.match(await main(page), /Where it stands\s+Confirmed/)
      await passes(clerk.context, page)
    },
  )

  await t.test('the minutes are begun from the room, published in draft and approved', async () => {
    await page.goto(`/workspace/meetings/${meetingId}/minutes`)
    const { promise: isOpen, resolve: opened } = Promise.withResolvers<unknown>()
    page.once('websocket', (socket) => socket.once('framereceived', opened))
    await press(page, 'Begin the minutes')
    await isOpen // the editor has what others wrote: leaving before would leave it half open
    await page.goto(`/workspace/meetings/${meetingId}/minutes/summary`)
    await tick(page.locator('[name="decision"]').last())
    await write(page.locator('textarea').first(), 'The public part is fair and coherent without it.')
    await press(page, 'Record the decision')
    const publishing = `/workspace/meetings/${meetingId}/minutes/publish`
    await page.goto(publishing)
    await passes(clerk.context, page)
    await press(page, 'Publish the draft minutes')
    assert.match(await main(page), /published in draft/)
    await comeBack('2025-02-13T09:00:00Z')
    await page.goto(`/workspace/meetings/${meetingId}/minutes/approve`)
    await pick(field(page, 'at'), nextId)
    await press(page, 'Record the approval')
    await page.getByText('approved', { exact: true }).first().waitFor()
    await passes(clerk.context, page)
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto(`/meetings/${meetingId}`)
    assert.match(await main(reader.page), /Approve the mending of the bridge/)
    await passes(reader.context, reader.page)
    await reader.context.close()
  })

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(faults, []))
  await clerk.context.close() // the minutes are open on its page, and would be looked after to the end
  const acts = (await actsOf(database, council.councilId)) - entriesBefore
  t.diagnostic(`acts ${acts}, pages ${done.pages}, clicks and choices ${done.clicks}, fields ${done.fields}`)
})

/** The evening in the room: the roll, three items, the exclusion of the public, the close. */
function meet(page: Page): Promise<void> {
  const [ada = '', bo = '', cy = ''] = ['Ada Vale', 'Bo Wren', 'Cy Yarrow'].map(
    (name) => `Councillor ${name}`,
  )
  const hands = { click, pick, tick, write }
  return recordInRoom(hands, { page, meetingId, counted }, async (room) => {
    await room.open([ada, bo, cy])
    await room.push('Open item 1')
    await room.decide(/2\.1 /)
    await room.push('Open item 2')
    await room.decide(/2\.1 /)
    await room.go('Exclude the public')
    await tick(room.panel.locator('[id^="exclude-exempt-items"]').last())
    await tick(room.panel.getByLabel(/^3\. Financial/))
    await room.choose('Moved by', ada)
    await room.choose('Seconded by', bo)
    await room.push('Move the exclusion')
    await room.agree()
    await room.push('Open item 3')
    await room.decide('That the land be sold at the price in the report.')
    await room.close()
  })
}
