import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Contribution } from '../../council/minutes/contribution.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerPerson } from '../member/register-person.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, testMeeting, type TestMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { draftMinutes } from './draft-minutes.ts'
import { publishDraftMinutes } from './move-minutes.ts'
import { recordContribution } from './record-contribution.ts'

const database = await testDatabase()

function said(
  council: TestCouncil,
  { itemId }: Pick<TestMeeting, 'itemId'>,
  also: Partial<Contribution> = {},
) {
  const contribution: Contribution = {
    id: id('contribution'),
    itemId,
    position: 0,
    kind: 'statement',
    speaker: { kind: 'person', personId: council.mayorId, officeId: council.mayorOfficeId },
    text: 'The zanzibar was welcome.',
    list: ['First okapi.', 'Second.'],
    ...also,
  }
  return council.act((session) => recordContribution(session, contribution))
}

async function person(council: TestCouncil, isIdentityProtected: boolean) {
  const added = {
    id: id('person'),
    name: 'Bo Quagga',
    sortName: 'Quagga, Bo',
    otherNames: [],
    isIdentityProtected,
  }
  return accepted(await council.act((session) => registerPerson(session, added)))
}

test('what was said is public with the draft minutes, by whom and in which office, and not before', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  accepted(await said(council, meeting))
  accepted(
    await said(council, meeting, {
      position: 1,
      kind: 'voice',
      speaker: { kind: 'role', role: 'Ambassador', organisation: 'Young Voices' },
    }),
  )
  const { meetingId } = meeting
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
  for (const text of ['zanzibar', 'okapi', 'ambassador'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  accepted(await council.act((session) => publishDraftMinutes(session, meetingId)))
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [
    'contribution',
    'searchable',
    'word',
  ])
  const rows = await database.publicReader
    .selectFrom('published.contribution')
    .select(['kind', 'speaker_name', 'speaker_role', 'organisation', 'list'])
    .where('item_id', '=', meeting.itemId)
    .orderBy('position')
    .execute()
  const list = ['First okapi.', 'Second.']
  assert.deepEqual(
    rows.map((row) => Object.values(row)),
    [
      ['statement', 'Rosalind Thorne', 'Executive Mayor', null, list],
      ['voice', null, 'Ambassador', 'Young Voices', list],
    ],
  )
})

test('a voice is never named, nor is anybody whose identity is protected', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const speaker = (personId: Awaited<ReturnType<typeof person>>) => ({
    speaker: { kind: 'person', personId } as const,
  })
  const voice = { kind: 'voice', ...speaker(council.mayorId) } as const
  assert.equal(refusedWith(await said(council, meeting, voice)), 'voice-named-without-consent')
  const printed = { kind: 'voice', speaker: { kind: 'named', name: 'Bo' } } as const
  assert.equal(refusedWith(await said(council, meeting, printed)), 'voice-named-without-consent')
  const hidden = speaker(await person(council, true))
  assert.equal(refusedWith(await said(council, meeting, hidden)), 'speaker-protected')
})

test('a speaker is in the register and in the office of the day, and says something', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const code = async (also: Partial<Contribution>) => refusedWith(await said(council, meeting, also))
  const officeId = council.mayorOfficeId
  const personId = await person(council, false)
  assert.equal(await code({ speaker: { kind: 'person', personId, officeId } }), 'speaker-not-in-office')
  assert.equal(await code({ speaker: { kind: 'person', personId: id('person') } }), 'speaker-not-in-register')
  assert.equal(await code({ speaker: { kind: 'role', role: ' ' } }), 'speaker-without-role')
  assert.equal(await code({ text: ' ', list: [] }), 'contribution-without-words')
  assert.equal(await code({ itemId: id('item') }), 'unknown-thing')
})
