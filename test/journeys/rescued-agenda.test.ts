import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { setAgendaTemplate } from '../../src/acts/agenda/set-agenda-template.ts'
import { registerBody } from '../../src/acts/body/register-body.ts'
import { appointToOffice } from '../../src/acts/member/appoint-to-office.ts'
import { registerOffice } from '../../src/acts/member/register-office.ts'
import { registerPerson } from '../../src/acts/member/register-person.ts'
import { accepted, at, day, id, type TestCouncil } from '../../src/acts/test-council.ts'
import { laterMeeting } from '../../src/acts/test-meeting.ts'
import { checkPage } from '../conformance/page-checks.ts'
import { decisionSite } from './decision-site.ts'
import { keyboardAt } from './keyboard.ts'

const { council, database, moveTo, person, signIn } = await decisionSite()
const called = at('2024-11-04T12:00:00Z')

/** A committee with a chair and a usual agenda, called early to Thursday 12 December 2024: its last day in time is Wednesday 4. */
async function committee(slug: string): Promise<Awaited<ReturnType<typeof laterMeeting>>> {
  const bodyId = id('body')
  const early: TestCouncil = { ...council, act: (work) => council.act(work, { at: called }) }
  const fromOn = day('2024-01-01')
  const body = {
    id: bodyId,
    name: `Bridges and Roads ${slug}`,
    slug,
    kind: 'committee',
    regime: 'lga1972',
  } as const
  const chair = { id: id('person'), name: 'Ada Vale', sortName: 'Vale, Ada', honorific: 'Councillor' }
  const office = { id: id('office'), title: 'Chair of Bridges and Roads', kind: 'chair', bodyId } as const
  const holding = { id: id('holding'), personId: chair.id, officeId: office.id, fromOn }
  const shared = { level: 1, part: 'public', purpose: '', papers: [] } as const
  const items = ['Apologies for absence', 'Declarations of interest', 'The closed bridge at Tolsey']
  accepted(await early.act((session) => registerBody(session, { ...body, aliases: [], fromOn })))
  accepted(
    await early.act((session) =>
      registerPerson(session, { ...chair, otherNames: [], isIdentityProtected: false }),
    ),
  )
  accepted(await early.act((session) => registerOffice(session, office)))
  accepted(await early.act((session) => appointToOffice(session, { holding })))
  accepted(
    await early.act((session) =>
      setAgendaTemplate(session, { bodyId, items: items.map((title) => ({ ...shared, title })) }),
    ),
  )
  return laterMeeting(early, { bodyId, startsAt: at('2024-12-12T18:30:00Z') })
}

const main = (page: Page) => page.getByRole('main').innerText()
const order = (page: Page) => page.locator('.mh-agenda-build__title').allInnerTexts()
const faults: string[] = []

/** Has axe look at the page that somebody is on; what it finds is told at the end. */
async function passes(context: BrowserContext, page: Page): Promise<void> {
  for (const fault of await checkPage(context, { url: page.url() })) faults.push(`${page.url()}: ${fault}`)
}

test('an agenda that misses its five clear days is lawfully rescued, by keyboard alone', async (t) => {
  const meetingId = await committee('bridges')
  moveTo(at('2024-12-05T09:00:00Z'))
  const clerk = await person(council.actors.clerk)
  if (clerk === undefined) return
  const { page, context } = clerk
  await signIn(context, council.actors.clerk)
  await page.goto(`/workspace/meetings/${meetingId}`)
  const keys = keyboardAt(page)

  await t.test('it is built from the usual agenda of the committee, and ordered', async () => {
    await keys.follow('Agenda')
    await keys.follow('Begin from the template')
    assert.ok(await page.getByLabel(/^The usual agenda of this body/).isChecked())
    await keys.follow('Put these on the agenda')
    await keys.follow('Move up: The closed bridge at Tolsey')
    assert.deepEqual(await order(page), [
      'Apologies for absence',
      'The closed bridge at Tolsey',
      'Declarations of interest',
    ])
    await passes(context, page)
  })

  await t.test('published a day late it is refused in words, with the lawful ways on', async () => {
    await keys.follow('Publish the agenda')
    await keys.follow('Publish now')
    const said = await main(page)
    assert.match(said, /“Apologies for absence” and 2 more would be open for 4 clear days before the meeting/)
    assert.match(said, /The last day was 4 December 2024\. Record that the chair takes it as urgent, and why/)
    assert.match(said, /or move the meeting to 13 December 2024 or later\./)
    assert.ok(await page.locator(`a[href$="/meetings/${meetingId}/move?on=2024-12-13"]`).isVisible())
    await passes(context, page)
    const answer = await page.request.get(`/meetings/${meetingId}`)
    assert.ok(!(await answer.text()).includes('closed bridge'))
  })

  await t.test('the chair’s urgency is recorded, with the chair’s name already there', async () => {
    await keys.follow(/^The chair may take it as urgent/)
    await keys.reach('The special circumstances')
    await keys.type('The bridge was found unsafe on Wednesday and is shut.')
    assert.equal(
      await page.getByLabel('Who chairs the meeting and agrees').inputValue(),
      'Chair of Bridges and Roads, Councillor Ada Vale',
    )
    await passes(context, page)
    await keys.follow('Record it')
    assert.match(await main(page), /Everything late is taken as urgent, so it may be published\./)
  })

  await t.test('what the public will see is looked at first, and nothing of it is public', async () => {
    await keys.follow('See what the public will see')
    assert.match(await main(page), /This agenda was published late/)
    assert.match(await main(page), /The closed bridge at Tolsey/)
    await passes(context, page)
    const answer = await page.request.get(`/meetings/${meetingId}`)
    assert.ok(!(await answer.text()).includes('closed bridge'))
  })

  await t.test('it is published, and the public reads it with the reason and the power', async () => {
    await keys.follow('Publish the agenda')
    await keys.follow('Publish now')
    await page.getByText('The agenda is public.').waitFor()
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto(`/meetings/${meetingId}`)
    const seen = await main(reader.page)
    assert.match(seen, /The closed bridge at Tolsey/)
    assert.match(
      seen,
      /It was open for 4 clear days before the meeting\. The last day in time was 4 December 2024\./,
    )
    assert.match(
      seen,
      /section 100B\(4\)\(b\), agreed by Chair of Bridges and Roads, Councillor Ada Vale: The bridge was/,
    )
    await passes(reader.context, reader.page)
    await reader.context.close()
  })

  const acts = await database.office
    .selectFrom('audit_entry')
    .select('act')
    .where('council_id', '=', council.councilId)
    .where('at', '>=', at('2024-12-05T09:00:00Z'))
    .execute()
  const done = acts.filter(({ act }) => !act.includes('session') && !act.includes('read'))
  const { pages, keys: pressed, characters } = keys.cost
  t.diagnostic(
    `| A late agenda rescued by the chair’s urgency | ${done.length} | ${pages} | ${pressed} keys, ${characters} characters typed |`,
  )
  t.diagnostic(done.map(({ act }) => act).join(', '))
  assert.deepEqual(faults, [])
})

test('items are dragged into order, and the order is kept', async () => {
  const meetingId = await committee('roads')
  const clerk = await person(council.actors.clerk)
  if (clerk === undefined) return
  const { page, context } = clerk
  await signIn(context, council.actors.clerk)
  await page.goto(`/workspace/meetings/${meetingId}/agenda/build`)
  await page.getByLabel(/^The usual agenda of this body/).check()
  await page.getByRole('button', { name: 'Put these on the agenda' }).click()
  const item = (title: string) => page.locator('[data-item]').filter({ hasText: title })
  await item('The closed bridge').dragTo(item('Apologies'), { targetPosition: { x: 200, y: 5 } })
  await page.getByText('“The closed bridge at Tolsey” is now item 1.').waitFor()
  const expected = ['The closed bridge at Tolsey', 'Apologies for absence', 'Declarations of interest']
  assert.deepEqual(await order(page), expected)
  await page.reload()
  assert.deepEqual(await order(page), expected)
  const { height = 0 } = (await item('Declarations').boundingBox()) ?? {}
  await item('The closed bridge').dragTo(item('Declarations'), { targetPosition: { x: 200, y: height - 5 } })
  await page.getByText('“The closed bridge at Tolsey” is now item 3.').waitFor()
  assert.deepEqual(await order(page), expected.slice(1).concat(expected.slice(0, 1)))
})
