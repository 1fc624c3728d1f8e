import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { MinuteBlock, MinuteBlockBody } from '../../council/minutes/minute-block.ts'
import { testDatabase } from '../../store/test-database.ts'
import { minuteCommentsOf } from '../../store/minutes-comment.ts'
import { addMinuteUpdates, minuteVersionsOf, writtenMinutes } from '../../store/minutes-written.ts'
import { recordResolution } from '../resolution/record-resolution.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, laterMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { answerComment, askForComments, commentOnMinutes } from './comment-on-minutes.ts'
import { decideWrittenSummary } from './decide-written-summary.ts'
import { draftMinutes } from './draft-minutes.ts'
import { keepHousePhrase, withdrawHousePhrase } from './keep-house-phrase.ts'
import { keepMinutesVersion, type WrittenItems } from './keep-minutes-version.ts'
import { approveMinutes, publishDraftMinutes, signMinutes } from './move-minutes.ts'
import { recordContribution } from './record-contribution.ts'

const database = await testDatabase()

async function drafted() {
  const council = await testCouncil(database)
  const { meetingId, itemId } = await heldMeeting(council)
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
  return { council, meetingId, itemId }
}

type Drafted = Awaited<ReturnType<typeof drafted>>

function block(body: MinuteBlockBody): MinuteBlock {
  return { ...body, id: id('block') }
}

function version({ meetingId, itemId }: Drafted, bodies: readonly MinuteBlock[], also = {}) {
  const items = { [itemId]: bodies } as WrittenItems
  return { meetingId, items, content: new Uint8Array([1, 2, 3]), upToSequence: 0, ...also }
}

function resolutionOn({ council, itemId }: Drafted) {
  const resolution = {
    id: id('resolution'),
    itemId,
    decisionMaker: { kind: 'body', bodyId: council.bodyId } as const,
    formula: 'RESOLVED',
    takenOn: day('2024-12-11'),
    limbs: [{ id: id('limb'), number: '2.1', verb: 'note', text: 'Note the report.' } as const],
  }
  return council.act((session) => recordResolution(session, { resolution, record: {} }))
}

const said = (council: TestCouncil): MinuteBlock =>
  block({
    kind: 'contribution',
    said: 'statement',
    speaker: { kind: 'person', personId: council.mayorId, officeId: council.mayorOfficeId },
    paragraphs: ['The zanzibar was welcome.'],
    points: ['First okapi.'],
  })

testAct(database, 'keep-minutes-version', {
  prepare: async (council) => {
    const { meetingId, itemId } = await heldMeeting(council)
    accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
    return (session) => keepMinutesVersion(session, version({ council, meetingId, itemId }, [said(council)]))
  },
})

testAct(database, 'restore-minutes-version', {
  prepare: async (council) => {
    const { meetingId, itemId } = await heldMeeting(council)
    accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
    const ground = { council, meetingId, itemId }
    accepted(await council.act((session) => keepMinutesVersion(session, version(ground, []))))
    return (session) => keepMinutesVersion(session, version(ground, [], { restoredVersion: 1 }))
  },
})

testAct(database, 'decide-written-summary', {
  prepare: async (council) => {
    const { meetingId } = await heldMeeting(council)
    return (session) => decideWrittenSummary(session, { meetingId, decision: 'written', text: 'It was let.' })
  },
})

testAct(database, 'keep-house-phrase', {
  prepare: () => (session) =>
    keepHousePhrase(session, { id: id('phrase'), name: 'Apologies', text: 'From {names}.' }),
})

testAct(database, 'withdraw-house-phrase', {
  prepare: async (council) => {
    const phrase = { id: id('phrase'), name: 'Apologies', text: 'From {names}.' }
    accepted(await council.act((session) => keepHousePhrase(session, phrase)))
    return (session) => withdrawHousePhrase(session, phrase.id)
  },
})

const dueOn = day('2024-12-20')
const askedOf = (council: TestCouncil) => council.actors.monitor.accountId ?? id('account')

testAct(database, 'ask-for-comments', {
  prepare: async (council) => {
    const { meetingId } = await heldMeeting(council)
    accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
    const request = { id: id('request'), meetingId, askedAccountId: askedOf(council), dueOn, message: '' }
    return (session) => askForComments(session, request)
  },
})

testAct(database, 'comment-on-minutes', {
  prepare: async (council) => {
    const { meetingId, itemId } = await heldMeeting(council)
    accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
    const comment = { id: id('comment'), blockId: undefined, text: 'Say when.', quoted: '', mentioned: [] }
    return (session) => commentOnMinutes(session, { ...comment, meetingId, itemId })
  },
})

testAct(database, 'answer-comment', {
  prepare: async (council) => {
    const { meetingId, itemId } = await heldMeeting(council)
    const comment = { id: id('comment'), blockId: undefined, text: 'Say when.', quoted: '', mentioned: [] }
    accepted(
      await council.act(async (session) => {
        accepted(await draftMinutes(session, { meetingId, entries: [] }))
        return commentOnMinutes(session, { ...comment, meetingId, itemId })
      }),
    )
    return (session) => answerComment(session, { commentId: comment.id, outcome: 'taken', text: '' })
  },
})

test('minutes written here are published in their order, with each resolution by reference and never copied', async () => {
  const ground = await drafted()
  const { council, meetingId, itemId } = ground
  const resolutionId = accepted(await resolutionOn(ground))
  const blocks = [
    block({ kind: 'paragraph', text: 'The quokka was introduced.' }),
    said(council),
    block({ kind: 'motion', text: 'That it be noted.', moverId: council.mayorId }),
    block({ kind: 'resolution', resolutionId }),
  ]
  accepted(await council.act((session) => keepMinutesVersion(session, version(ground, blocks))))
  for (const text of ['quokka', 'zanzibar'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  accepted(await council.act((session) => publishDraftMinutes(session, meetingId, 1)))
  const shown = await database.publicReader
    .selectFrom('published.minute_block')
    .select(['kind', 'text', 'mover', 'contribution_id', 'resolution_id'])
    .where('item_id', '=', itemId)
    .orderBy('position')
    .execute()
  assert.deepEqual(
    shown.map(({ kind, text, mover }) => [kind, text, mover]),
    [
      ['paragraph', 'The quokka was introduced.', null],
      ['contribution', '', null],
      ['motion', 'That it be noted.', 'Rosalind Thorne'],
      ['resolution', '', null],
    ],
  )
  assert.equal(shown[1]?.contribution_id, blocks[1]?.id)
  assert.equal(shown[3]?.resolution_id, resolutionId)
  const seen = await whereSeen(database, council.councilId, 'okapi')
  assert.ok(seen.includes('contribution') && seen.includes('searchable'))
  const again = council.act((session) => keepMinutesVersion(session, version(ground, blocks)))
  assert.equal(refusedWith(await again), 'minutes-not-in-draft')
})

test('draft minutes are not published over what a colleague wrote after the page was opened', async () => {
  const ground = await drafted()
  const { council, meetingId } = ground
  for (const text of ['One.', 'Two.']) {
    const kept = version(ground, [block({ kind: 'paragraph', text })])
    accepted(await council.act((session) => keepMinutesVersion(session, kept)))
  }
  const publish = (seen: number) => council.act((session) => publishDraftMinutes(session, meetingId, seen))
  assert.equal(refusedWith(await publish(1)), 'minutes-changed-meanwhile')
  assert.equal(refusedWith(await publish(9)), 'minutes-changed-meanwhile')
  accepted(await publish(2))
})

test('a version kept since the page was opened, which says the same, stops no publication', async () => {
  const ground = await drafted()
  const { council, meetingId } = ground
  for (const text of ['One.', 'Two.', ' Two. ']) {
    const kept = version(ground, [block({ kind: 'paragraph', text })])
    accepted(await council.act((session) => keepMinutesVersion(session, kept)))
  }
  const publish = (seen: number) => council.act((session) => publishDraftMinutes(session, meetingId, seen))
  assert.equal(refusedWith(await publish(1)), 'minutes-changed-meanwhile')
  accepted(await publish(2))
})

test('what does not hold is refused at publication and never while it is written', async () => {
  const ground = await drafted()
  const { council, meetingId } = ground
  const none = { ...said(council), speaker: undefined } as MinuteBlock
  const cases = [
    ['contribution-speaker-missing', [none]],
    ['block-reference-unknown', [block({ kind: 'vote', voteId: id('vote') })]],
    ['speaker-not-in-register', [block({ kind: 'motion', text: 'That.', moverId: id('person') })]],
  ] as const
  for (const [code, blocks] of cases) {
    accepted(await council.act((session) => keepMinutesVersion(session, version(ground, blocks))))
    const published = council.act((session) => publishDraftMinutes(session, meetingId))
    assert.equal(refusedWith(await published), code)
  }
  const resolutionId = accepted(await resolutionOn(ground))
  const twice = [0, 1].map(() => block({ kind: 'resolution', resolutionId }))
  accepted(await council.act((session) => keepMinutesVersion(session, version(ground, twice))))
  assert.equal(
    refusedWith(await council.act((session) => publishDraftMinutes(session, meetingId))),
    'block-shown-twice',
  )
})

test('an earlier version is brought back by an act that names it, and no other is', async () => {
  const ground = await drafted()
  const { council, meetingId } = ground
  accepted(await council.act((session) => keepMinutesVersion(session, version(ground, []))))
  const restored = (restoredVersion: number) =>
    council.act((session) => keepMinutesVersion(session, version(ground, [], { restoredVersion })))
  assert.equal(refusedWith(await restored(2)), 'unknown-thing')
  assert.equal(accepted(await restored(1)), 2)
  const { councilId } = council
  const versions = await minuteVersionsOf(database.office, { councilId, meetingId })
  assert.deepEqual(
    versions.map((row) => [row.version, row.author, row.restored_version]),
    [
      [2, 'clerk', 1],
      [1, 'clerk', null],
    ],
  )
  const strange = { ...version(ground, []), items: { [id('item')]: [] } }
  assert.equal(
    refusedWith(await council.act((session) => keepMinutesVersion(session, strange))),
    'unknown-thing',
  )
})

test('comments are made by who was asked, answered with a reason, and never leave the office', async () => {
  const ground = await drafted()
  const { council, meetingId, itemId } = ground
  const { monitor } = council.actors
  const ask = (on = dueOn) =>
    council.act((session) =>
      askForComments(session, {
        id: id('request'),
        meetingId,
        askedAccountId: askedOf(council),
        dueOn: on,
        message: 'Is the zanzibar right?',
      }),
    )
  const comment = (text: string, actor = monitor) =>
    council.act(
      (session) =>
        commentOnMinutes(session, {
          id: id('comment'),
          blockId: undefined,
          text,
          quoted: '',
          mentioned: [],
          meetingId,
          itemId,
        }),
      { actor },
    )
  assert.equal(refusedWith(await comment('Say when.')), 'comment-not-asked')
  assert.equal(refusedWith(await ask(day('2024-12-01'))), 'comments-due-in-past')
  accepted(await ask())
  const mails = await database.office
    .selectFrom('mail')
    .select(['kind', 'account_id', 'path', 'due_on'])
    .where('council_id', '=', council.councilId)
    .where('kind', '=', 'comments-asked')
    .execute()
  const path = `/workspace/meetings/${meetingId}/minutes/comments`
  assert.deepEqual(mails, [{ kind: 'comments-asked', account_id: askedOf(council), path, due_on: dueOn }])
  assert.equal(refusedWith(await comment(' ')), 'minutes-comment-without-words')
  const commentId = accepted(await comment('The okapi was two.'))
  const answer = (text: string, outcome: 'taken' | 'notTaken' = 'notTaken') =>
    council.act((session) => answerComment(session, { commentId, outcome, text }))
  assert.equal(refusedWith(await answer('')), 'comment-answer-without-reason')
  accepted(await answer('It was three.'))
  const { councilId } = council
  const [kept] = await minuteCommentsOf(database.office, { councilId, meetingId })
  assert.deepEqual(
    [kept?.text, kept?.author, kept?.answer],
    ['The okapi was two.', 'monitor', 'It was three.'],
  )
  assert.equal(refusedWith(await answer('Again.')), 'comment-already-answered')
  accepted(await council.act((session) => publishDraftMinutes(session, meetingId)))
  for (const text of ['zanzibar', 'okapi'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  assert.equal(refusedWith(await comment('Late.')), 'comments-closed')
  assert.equal(refusedWith(await ask()), 'comments-closed')
})

test('the written summary is decided by the proper officer before publication and public with it', async () => {
  const { council, meetingId } = await drafted()
  const decide = (text: string) =>
    council.act((session) => decideWrittenSummary(session, { meetingId, decision: 'written', text }))
  assert.equal(refusedWith(await decide(' ')), 'summary-without-words')
  accepted(await decide('The zanzibar was let.'))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  accepted(await council.act((session) => publishDraftMinutes(session, meetingId)))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), ['minute_summary'])
  assert.equal(refusedWith(await decide('Again.')), 'minutes-not-in-draft')
})

const afterLater = { at: at('2025-01-16T10:00:00Z') }

async function signed() {
  const ground = await drafted()
  const { council, meetingId, itemId } = ground
  accepted(await council.act((session) => keepMinutesVersion(session, version(ground, [said(council)]))))
  accepted(await council.act((session) => publishDraftMinutes(session, meetingId)))
  const atMeetingId = await laterMeeting(council)
  const corrections = [{ itemId, was: 'First', becomes: 'Second' }]
  accepted(
    await council.act(
      (session) => approveMinutes(session, { meetingId, atMeetingId, corrections }),
      afterLater,
    ),
  )
  const signing = {
    meetingId,
    atMeetingId,
    signedByPersonId: council.mayorId,
    presidingPersonId: council.mayorId,
  }
  accepted(await council.act((session) => signMinutes(session, signing), afterLater))
  return ground
}

test('signed minutes are sealed: the public digest is that of the public text, and the entry keeps both', async () => {
  const { council, meetingId } = await signed()
  const seal = await database.publicReader
    .selectFrom('published.minute_seal')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow()
  assert.equal(createHash('sha256').update(seal.public_text).digest('hex'), seal.public_sha256)
  assert.match(seal.public_text, /The zanzibar was welcome[\s\S]*"becomes": "Second"/)
  const entry = await database.office
    .selectFrom('audit_entry')
    .select('detail')
    .where('council_id', '=', council.councilId)
    .where('act', '=', 'sign-minutes')
    .executeTakeFirstOrThrow()
  const { publicSha256, wholeSha256 } = entry.detail as Record<string, string>
  assert.equal(publicSha256, seal.public_sha256)
  assert.match(wholeSha256 ?? '', /^[0-9a-f]{64}$/)
})

test('nothing in sealed minutes can change, by an act or by a statement', async () => {
  const { council, itemId } = await signed()
  const more = {
    id: id('contribution'),
    itemId,
    position: 9,
    kind: 'statement',
    speaker: { kind: 'role', role: 'A resident' },
    text: 'More.',
    list: [],
  } as const
  assert.equal(
    refusedWith(await council.act((session) => recordContribution(session, more))),
    'minutes-sealed',
  )
  for (const table of ['contribution', 'minute_block', 'minute_entry'] as const) {
    const changed = await database.office
      .updateTable(table)
      .set({ text: 'Otherwise.' })
      .where('item_id', '=', itemId)
      .executeTakeFirst()
    assert.equal(changed.numUpdatedRows, 0n, table)
    const gone = await database.office.deleteFrom(table).where('item_id', '=', itemId).executeTakeFirst()
    assert.equal(gone.numDeletedRows, 0n, table)
  }
})

test('a house phrase has a name of its own and goes out of use by an act', async () => {
  const council = await testCouncil(database)
  const keep = (phraseId: ReturnType<typeof id<'phrase'>>, name: string, text: string) =>
    council.act((session) => keepHousePhrase(session, { id: phraseId, name, text }))
  const phraseId = id('phrase')
  accepted(await keep(phraseId, 'Apologies', 'From {names}.'))
  accepted(await keep(phraseId, 'Apologies', 'Apologies were received from {names}.'))
  assert.equal(refusedWith(await keep(id('phrase'), 'apologies', 'x')), 'phrase-name-taken')
  assert.equal(refusedWith(await keep(id('phrase'), 'Other', '')), 'phrase-without-words')
  assert.equal(refusedWith(await keep(id('phrase'), 'Other', 'a { b')), 'phrase-slot-broken')
  accepted(await council.act((session) => withdrawHousePhrase(session, phraseId)))
  assert.equal(
    refusedWith(await council.act((session) => withdrawHousePhrase(session, phraseId))),
    'unknown-thing',
  )
})

test('what an editor sent is kept for good, and a version is where the next opening goes on from', async () => {
  const ground = await drafted()
  const { council, meetingId } = ground
  const where = { councilId: council.councilId, meetingId }
  const accountId = council.actors.clerk.accountId!
  const update = (sequence: number) => ({
    sequence,
    content: new Uint8Array([sequence]),
    accountId,
    at: at('2024-12-11T21:00:00Z'),
  })
  await addMinuteUpdates(database.office, where, [])
  await addMinuteUpdates(database.office, where, [update(1), update(2)])
  await assert.rejects(addMinuteUpdates(database.office, where, [update(2)]), /duplicate key/)
  const before = await writtenMinutes(database.office, where)
  assert.deepEqual([before.version, before.state, before.sequence], [0, undefined, 2])
  assert.deepEqual(
    before.updates.map(({ content }) => [...content]),
    [[1], [2]],
  )
  accepted(
    await council.act((session) => keepMinutesVersion(session, version(ground, [], { upToSequence: 2 }))),
  )
  await addMinuteUpdates(database.office, where, [update(3)])
  const after = await writtenMinutes(database.office, where)
  assert.deepEqual([after.version, [...(after.state ?? [])], after.sequence], [1, [1, 2, 3], 3])
  assert.deepEqual(
    after.updates.map(({ sequence }) => sequence),
    [3],
  )
})
