import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { addItem } from '../../src/acts/agenda/add-item.ts'
import { registerBody } from '../../src/acts/body/register-body.ts'
import { accepted, at, day, id } from '../../src/acts/test-council.ts'
import { laterMeeting } from '../../src/acts/test-meeting.ts'
import { accept } from '../../src/foundation/result.ts'
import { decisionSite, seat } from './decision-site.ts'
import { actsOf, peopleAtWork } from './hands.ts'

const { council, database, moveTo, person, signIn } = await decisionSite()
const { clerk: clerkOf } = council.actors
const bodyId = id('body')
const items = { questions: id('item'), petitions: id('item'), motion: id('item') }
const body = { id: bodyId, slug: 'full-council', name: 'Full Council', kind: 'council' as const }
accepted(
  await council.act(async (session) => {
    accepted(
      await registerBody(session, {
        ...body,
        regime: 'lga1972',
        aliases: [],
        quorum: 3,
        fromOn: day('2024-01-01'),
      }),
    )
    await seat(session, 'Ada Vale', { title: 'Chair of the Council', kind: 'chair', bodyId })
    for (const name of ['Bo Wren', 'Cy Yarrow', 'Di Zell'])
      await seat(session, name, { title: `Member of the Council (${name})`, kind: 'member', bodyId })
    return accept(undefined)
  }),
)
const meetingId = await laterMeeting(council, { bodyId }) // Wednesday 15 January 2025, 6:30pm
accepted(
  await council.act(async (session) => {
    const item = { meetingId, part: 'public' } as const
    const [questions, petitions, motion] = ['Questions from the public', 'Petitions', 'Motion: the weir path']
    accepted(
      await addItem(session, { ...item, id: items.questions, position: 0, number: '1', title: questions }),
    )
    accepted(
      await addItem(session, { ...item, id: items.petitions, position: 1, number: '2', title: petitions }),
    )
    return addItem(session, { ...item, id: items.motion, position: 2, number: '3', title: motion })
  }),
)
const hands = peopleAtWork()
const { click, counted, follow, look, pick, press, tick, write } = hands
const main = (page: Page) => page.getByRole('main').innerText()
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

type Sent = {
  readonly kind: string
  readonly subject: string
  readonly text: string
  readonly name: string
  readonly as: string
  readonly signatures?: string
}

/** Somebody at home sends a thing to the meeting by its form, and reads at their own link that it came. */
async function send({ kind, subject, text, name, as, signatures }: Sent, when: string): Promise<string> {
  const someone = await person()
  assert.ok(someone)
  const page = counted(someone.page)
  await page.goto(`/meetings/${meetingId}`)
  await follow(page, 'Take part: ask a question, petition or speak')
  await look(page, `take-part-${kind.length}`)
  await follow(page, kind)
  await write(field(page, 'What is it about?'), subject)
  await write(field(page, 'What do you want to say?'), text)
  await write(field(page, 'Your name'), name)
  await write(field(page, 'Your e-mail address'), 'sender@post.example')
  await tick(field(page, as))
  if (signatures !== undefined) await write(field(page, 'How many people have signed it?'), signatures)
  await press(page, 'Send')
  await page
    .getByText(/That was very quick/)
    .first()
    .waitFor()
  assert.equal(await field(page, 'What is it about?').inputValue(), subject) // what was typed is kept
  await look(page, `too-quick-${kind.length}`)
  moveTo(at(when))
  await press(page, 'Send')
  await page.getByText('A clerk will read it').waitFor()
  await look(page, `mine-${kind.length}`)
  const mine = new URL(page.url()).pathname
  await someone.context.close()
  return mine
}

/** What anybody reads at an address, and how it looks. */
async function publicly(address: string, name: string): Promise<string> {
  const reader = await person()
  assert.ok(reader)
  await reader.page.goto(address)
  const text = await main(reader.page)
  await look(reader.page, name)
  await reader.context.close()
  return text
}

test('a full council: a question and a petition from the public, an amendment, and a vote by name', async (t) => {
  const clerk = await person(clerkOf)
  if (clerk === undefined) return
  const page = counted(clerk.page)
  const before = await actsOf(database, council.councilId)
  const comeBack = async (when: string) => {
    moveTo(at(when))
    await signIn(clerk.context, clerkOf)
  }

  await t.test('the clerk sets what full council takes', async () => {
    for (const kind of ['Question', 'Petition']) {
      await page.goto('/workspace/submissions/schemes')
      await pick(field(page, 'Body'), { label: 'Full Council' })
      await pick(field(page, 'Kind'), { label: kind })
      await tick(page.getByRole('group', { name: 'Is it taken?' }).getByLabel('Yes', { exact: true }))
      for (const [part, typed] of [
        ['day', '1'],
        ['month', '12'],
        ['year', '2024'],
      ] as const)
        await write(page.locator(`[name="from-${part}"]`), typed)
      await write(field(page, 'How many days before the meeting?'), '5')
      await tick(page.getByLabel('working days before', { exact: true }))
      await write(field(page, 'Until what time on the last day?'), '12:00')
      await write(field(page, 'Longest length, in words'), '60')
      await write(field(page, 'How many from one person to one meeting?'), '1')
      await write(field(page, 'Minutes to speak'), '3')
      await write(page.getByLabel(/^Signatures for a petition/), kind === 'Petition' ? '1000' : '0')
      await write(field(page, 'Where the constitution has it'), 'Part 4A, rule 10')
      await press(page, 'Set it')
      await page.getByText('Set.', { exact: true }).waitFor()
    }
    await look(page, 'schemes')
  })

  let mine = ''
  await t.test('a young person asks a question and a resident brings a petition', async () => {
    await send(
      {
        kind: 'Present a petition',
        subject: 'Light the weir path',
        text: 'We ask the council to light the path by the weir.',
        name: 'Maud Harker',
        as: 'By my name',
        signatures: '1250',
      },
      '2024-12-05T12:00:00Z',
    )
    mine = await send(
      {
        kind: 'Ask a question',
        subject: 'The path to school',
        text: 'When will the path to school be safe? I am Zeno Quill of Form 9.',
        name: 'Zeno Quill',
        as: 'I am under 18: as a young person, without name or ward',
      },
      '2024-12-05T12:05:00Z',
    )
    assert.doesNotMatch(await publicly(`/meetings/${meetingId}`, 'meeting-before'), /weir path by|school/)
  })

  await t.test('the clerk accepts both in public words, and puts each under its item', async () => {
    await comeBack('2024-12-06T09:00:00Z')
    await page.goto('/workspace')
    assert.match(await main(page), /2 things the public sent wait to be read/)
    for (const [title, item] of [
      ['Petition: Light the weir path', items.petitions],
      ['Question: The path to school', items.questions],
    ] as const) {
      await page.goto('/workspace/submissions')
      await look(page, 'desk')
      await follow(page, title)
      if (item === items.questions)
        await write(field(page, 'In public words'), 'When will the path to school be safe?')
      await press(page, 'Accept and publish')
      await page.getByText('Accepted. It is on the public page of the meeting.').waitFor()
      await pick(field(page, 'Under which item?'), item)
      await press(page, 'Put it under the item')
      await page.getByText(/It stands under the item/).waitFor()
    }
    await look(page, 'submission')
  })

  await t.test('the agenda goes out, and the public reads both on it, without who is young', async () => {
    await comeBack('2025-01-06T10:00:00Z')
    await page.goto(`/workspace/meetings/${meetingId}/agenda/publish`)
    await press(page, 'Publish now')
    await page.getByText('The agenda is public.').waitFor()
    const seen = await publicly(`/meetings/${meetingId}`, 'meeting-agenda')
    assert.match(seen, /When will the path to school be safe\?/)
    assert.match(seen, /1,250 signatures/)
    assert.match(seen, /Accepted · Maud Harker/)
    assert.doesNotMatch(seen, /Zeno|Quill|Form 9/)
    assert.match(await publicly('/petitions', 'petitions'), /Light the weir path\s+1,250/)
  })

  await t.test(
    'the council meets: the motion is amended, and voted on by name as members demand',
    async () => {
      await comeBack('2025-01-15T18:31:00Z')
      await meet(page)
    },
  )

  await t.test(
    'the clerk records what became of the question and the petition, and publishes the answer',
    async () => {
      await comeBack('2025-01-16T09:00:00Z')
      for (const title of ['Petition: Light the weir path', 'Question: The path to school']) {
        await page.goto('/workspace/submissions')
        await follow(page, title)
        await press(page, 'Record that it was put to the meeting')
        await page.getByText('Recorded.', { exact: true }).waitFor()
      }
      await tick(field(page, 'At the meeting'))
      await write(field(page, 'Who answered?'), 'the Cabinet Member for Highways')
      await write(field(page, 'The answer'), 'By the end of March.')
      await press(page, 'Keep the answer')
      await page.getByText('Kept. It is not public yet.').waitFor()
      assert.doesNotMatch(await publicly(`/meetings/${meetingId}`, 'unanswered'), /end of March/)
      await press(page, 'Publish the answer')
      await page.getByText('The answer is public.').waitFor()
      await look(page, 'answered')
    },
  )

  await t.test('the decisions are published', async () => {
    await page.goto(`/workspace/meetings/${meetingId}/decisions`)
    await look(page, 'council-decisions')
    await press(page, 'Publish the decisions and their notice')
    await page.getByText(/The decisions are public/).waitFor()
  })

  await t.test('the public reads the answer, the amendment, each name and how it voted', async () => {
    const meeting = await publicly(`/meetings/${meetingId}`, 'meeting-after')
    assert.match(meeting, /Answer given at the meeting by the Cabinet Member for Highways, 15 January 2025/)
    assert.match(meeting, /15 Jan 2025\s+Meeting ended/)
    assert.match(meeting, /By the end of March\./)
    const item = await publicly(`/items/${items.motion}`, 'item-after')
    assert.match(item, /That the weir path be lit by June\./)
    assert.match(item, /Add “by June”/)
    for (const name of ['Ada Vale', 'Bo Wren', 'Cy Yarrow', 'Di Zell'])
      assert.match(item, new RegExp(`Councillor ${name}`))
    assert.match(await publicly('/petitions', 'petitions-after'), /Put to the meeting/)
    const reader = await person()
    assert.ok(reader)
    await reader.page.goto(mine)
    assert.match(await main(reader.page), /It was answered, and the answer is public/)
    await reader.context.close()
  })

  await t.test('axe finds nothing on any page that they passed', () => assert.deepEqual(hands.faults, []))
  await clerk.context.close()
  t.diagnostic(`acts ${(await actsOf(database, council.councilId)) - before}, ${hands.cost()}`)
})

/** The evening in the room: the roll, both items of the public, the motion with its amendment, the close. */
async function meet(page: Page): Promise<void> {
  const panel = page.locator('[data-room-panel]')
  const [ada, bo, cy, di] = ['Ada Vale', 'Bo Wren', 'Cy Yarrow', 'Di Zell'].map(
    (name) => `Councillor ${name}`,
  )
  const go = (way: string) =>
    click(page.locator('.mh-room__ways').getByRole('link', { name: way, exact: true }))
  const push = (name: string) => click(page.getByRole('button', { name, exact: true }).first())
  const choose = (label: string, option: string | undefined) =>
    pick(panel.getByLabel(label, { exact: true }).first(), { label: option ?? '' })
  const motion = (kind: string) => page.locator('.mh-room__motion').filter({ hasText: kind })
  const vote = async (kind: string, voted: Readonly<Record<string, readonly (string | undefined)[]>>) => {
    for (const [how, names] of Object.entries(voted))
      for (const name of names) await tick(panel.getByLabel(`${how}: ${name}`))
    await push('Save the votes by name')
  }
  const { promise: isLetGo, resolve: letGo } = Promise.withResolvers<void>()
  await page.route('**/room/state**', async (route) => {
    await isLetGo
    await route.continue()
  })
  await page.clock.setFixedTime(new Date('2025-01-15T18:31:00Z')) // the device has the time of the evening
  await page.goto(`/workspace/meetings/${meetingId}/room`)
  for (const name of [ada, bo, cy, di]) await tick(panel.getByLabel(`Here: ${name}`))
  letGo() // what was ticked before the script had what it draws from is there afterwards
  await page.locator('[data-room-connection]').filter({ hasText: 'Everything is saved' }).waitFor()
  await push('Save the roll')
  await choose('Who presides', ada)
  await push('Open the meeting')
  await panel.getByText('No item is open').waitFor()
  for (const [number, title] of [
    ['1', 'Questions from the public'],
    ['2', 'Petitions'],
    ['3', 'Motion: the weir path'],
  ]) {
    await push(`Open item ${number}`)
    await panel.getByRole('heading', { name: `${number}. ${title}` }).waitFor()
  }
  await go('Motion')
  await write(panel.getByLabel('Words of the motion'), 'That the weir path be lit.')
  await choose('Moved by', bo)
  await choose('Seconded by', cy)
  await push('Move it')
  await click(panel.getByRole('link', { name: 'Amend' }))
  await write(panel.getByLabel('The amendment, in words'), 'Add “by June”.')
  await write(panel.getByLabel('The motion as it would then read'), 'That the weir path be lit by June.')
  await choose('Moved by', di)
  await choose('Seconded by', ada)
  await push('Move it')
  await click(motion('Amendment').getByRole('link', { name: 'Put to the vote' }))
  await vote('Amendment', { For: [ada, bo, di], Against: [cy] })
  await page.getByText('3 for, 1 against, 0 abstaining').waitFor()
  await click(motion('Substantive').getByRole('link', { name: 'Put to the vote' }))
  const demand = panel.getByRole('group', { name: 'Members who demand it' })
  for (const name of [bo, di]) await tick(demand.getByLabel(name ?? '', { exact: true }))
  await push('Demand a recorded vote')
  await panel.getByText(/A recorded vote was demanded/).waitFor()
  await look(page, 'room-demanded')
  await vote('Substantive', { For: [ada, bo], Against: [cy], Abstains: [di] })
  await page.getByText('2 for, 1 against, 1 abstaining').waitFor()
  await click(panel.getByRole('link', { name: 'Draft the resolution' }))
  await push('Save the draft')
  await click(panel.getByRole('link', { name: 'Read it out' }))
  await push('Agreed as read out')
  await panel.getByText('Agreed', { exact: true }).waitFor()
  await go('Adjourn or close')
  await push('Close the meeting')
  await page.getByText('The meeting is closed.').waitFor()
  await page.locator('[data-room-connection]').filter({ hasText: 'Everything is saved' }).waitFor()
}
