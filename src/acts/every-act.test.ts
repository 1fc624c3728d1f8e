import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rolesOfAct, type ActName } from '../council/access/power.ts'
import { testDatabase } from '../store/test-database.ts'
import { addItem } from './agenda/add-item.ts'
import { changeExpectedDocument } from './agenda/change-expected-document.ts'
import { expectDocument } from './agenda/expect-document.ts'
import { publishAgenda } from './agenda/publish-agenda.ts'
import { recordSuccession } from './body/record-succession.ts'
import { openAccount } from './council/open-account.ts'
import { importPublishedFile } from './import/import-published-file.ts'
import { registerMatter } from './matter/register-matter.ts'
import { announceMeeting } from './meeting/announce-meeting.ts'
import { changeMeeting } from './meeting/change-meeting.ts'
import { recordAttendance } from './meeting/record-attendance.ts'
import { appointToOffice } from './member/appoint-to-office.ts'
import { registerOffice } from './member/register-office.ts'
import { registerPerson } from './member/register-person.ts'
import { draftMinutes } from './minutes/draft-minutes.ts'
import { approveMinutes, publishDraftMinutes, signMinutes } from './minutes/move-minutes.ts'
import { recordContribution } from './minutes/record-contribution.ts'
import { addDocument } from './report/add-document.ts'
import { publishDocument } from './report/publish-document.ts'
import { takeReleaseStep } from './report/take-release-step.ts'
import { withdrawDocument } from './report/withdraw-document.ts'
import { publishDecisions } from './resolution/publish-decisions.ts'
import { recordResolution } from './resolution/record-resolution.ts'
import { recordBallot } from './resolution/record-ballot.ts'
import { recordVote } from './resolution/record-vote.ts'
import { testAct, type PrepareAct } from './test-act.ts'
import { accepted, at, day, id, type TestCouncil } from './test-council.ts'
import { heldMeeting, laterMeeting, testDocument, testMeeting } from './test-meeting.ts'

const database = await testDatabase()

/** A day after {@link laterMeeting}. */
const afterLater = at('2025-01-16T10:00:00Z')

/** Acts on ground prepared for them. Others have their {@link testAct} beside them; `add-council` makes its own ground. */
const acts: Readonly<Partial<Record<ActName, PrepareAct>>> = {
  'grant-power': () => (session) =>
    openAccount(session, { name: 'Bo', email: 'bo@test.example', roles: ['councillor'] }),
  'register-body':
    ({ bodyId }) =>
    (session) =>
      recordSuccession(session, { bodyId, lastDayOn: day('2024-12-01'), successorId: bodyId }),
  'register-person': () => (session) =>
    registerPerson(session, {
      id: id('person'),
      name: 'Bo Ash',
      sortName: 'Ash, Bo',
      otherNames: [],
      isIdentityProtected: false,
    }),
  'register-office': () => (session) =>
    registerOffice(session, { id: id('office'), title: 'Clerk', kind: 'officer' }),
  'appoint-to-office': async (council) => {
    const officeId = accepted(
      await council.act((session) =>
        registerOffice(session, { id: id('office'), title: 'Chair', kind: 'chair' }),
      ),
    )
    const holding = { id: id('holding'), personId: council.mayorId, officeId, fromOn: day('2024-05-01') }
    return (session) => appointToOffice(session, { holding })
  },
  'register-matter': () => (session) =>
    registerMatter(session, { id: id('matter'), title: 'Roads', summary: '', kind: 'other', wards: [] }),
  'announce-meeting':
    ({ bodyId }) =>
    (session) =>
      announceMeeting(session, {
        id: id('meeting'),
        bodyId,
        kind: 'ordinary',
        startsAt: at('2025-02-05T18:30:00Z'),
        venue: 'Town Hall',
      }),
  'change-meeting': async (council) => {
    const { meetingId } = await testMeeting(council)
    return (session) => changeMeeting(session, { meetingId, to: 'cancelled', reason: 'No business.' })
  },
  'add-item': async (council) => {
    const { meetingId } = await testMeeting(council)
    return (session) =>
      addItem(session, {
        id: id('item'),
        meetingId,
        position: 1,
        number: '2',
        part: 'public',
        title: 'More',
      })
  },
  'expect-document': async (council) => {
    const { itemId } = await testMeeting(council)
    return (session) =>
      expectDocument(session, { id: id('expectedDocument'), itemId, title: 'Appendix', position: 1 })
  },
  'change-expected-document': async (council) => {
    const { paperId } = await testMeeting(council)
    return (session) =>
      changeExpectedDocument(session, {
        expectedDocumentId: paperId,
        to: { state: 'withdrawn', reason: 'Not needed.' },
      })
  },
  'publish-agenda': async (council) => {
    const meeting = await testMeeting(council)
    await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' })))
    return (session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
  },
  'publish-supplement': async (council) => {
    const meeting = await testMeeting(council)
    accepted(
      await council.act(async (session) => {
        accepted(await addDocument(session, testDocument(meeting, { class: 'open' })))
        accepted(await publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
        const late = { id: id('item'), meetingId: meeting.meetingId, position: 1, number: '2' }
        return addItem(session, { ...late, part: 'public', title: 'Late business' })
      }),
    )
    return (session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'supplement' })
  },
  'add-document': async (council) => {
    const document = testDocument(await testMeeting(council), { class: 'open' })
    return (session) => addDocument(session, document)
  },
  'publish-document': async (council) => {
    const { documentId } = await lateDocument(council)
    return (session) => publishDocument(session, documentId)
  },
  'confirm-condition': async (council) => {
    const documentId = await embargoedDocument(council)
    return (session) =>
      takeReleaseStep(session, {
        documentId,
        kind: 'condition',
        seen: 'It is out',
        seenWhere: 'Their page',
      })
  },
  'withdraw-document': async (council) => {
    const { documentId } = await lateDocument(council)
    accepted(await council.act((session) => publishDocument(session, documentId)))
    return (session) => withdrawDocument(session, { documentId, reason: 'It named a resident.' })
  },
  'record-attendance': async (council) => {
    const { meetingId } = await testMeeting(council)
    const attendances = [
      { personId: council.mayorId, capacity: 'member', mode: 'inPerson', sentApologies: false } as const,
    ]
    return (session) => recordAttendance(session, { meetingId, attendances })
  },
  'record-resolution': async (council) => {
    const { itemId } = await testMeeting(council)
    return (session) =>
      recordResolution(session, {
        resolution: {
          id: id('resolution'),
          itemId,
          decisionMaker: { kind: 'body', bodyId: council.bodyId },
          formula: 'RESOLVED',
          takenOn: day('2024-12-11'),
          limbs: [{ id: id('limb'), number: '2.1', verb: 'note', text: 'Note the report.' }],
        },
        record: {},
      })
  },
  'record-vote': async (council) => {
    const { itemId } = await testMeeting(council)
    const counts = { for: 5, against: 1, abstain: 0 }
    return (session) =>
      recordVote(session, {
        vote: { id: id('vote'), itemId, motion: 'That it be noted.', counts, cast: [] },
        position: 0,
      })
  },
  'record-ballot': async (council) => {
    const { itemId } = await testMeeting(council)
    return (session) =>
      recordBallot(session, {
        ballot: {
          id: id('ballot'),
          itemId,
          post: 'Chair',
          taking: 'hands',
          candidates: [],
          rounds: [],
          outcome: { kind: 'abandoned', reason: 'Nobody was nominated.' },
        },
        position: 0,
      })
  },
  'record-contribution': async (council) => {
    const { itemId } = await testMeeting(council)
    return (session) =>
      recordContribution(session, {
        id: id('contribution'),
        itemId,
        position: 0,
        kind: 'statement',
        speaker: { kind: 'role', role: 'A resident' },
        text: 'Said it.',
        list: [],
      })
  },
  'publish-decisions': async (council) => {
    const { meetingId } = await heldMeeting(council)
    return (session) => publishDecisions(session, meetingId)
  },
  'draft-minutes': async (council) => {
    const { meetingId } = await heldMeeting(council)
    return (session) => draftMinutes(session, { meetingId, entries: [] })
  },
  'publish-draft-minutes': async (council) => {
    const { meetingId } = await heldMeeting(council)
    accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
    return (session) => publishDraftMinutes(session, meetingId)
  },
  'approve-minutes': async (council) => {
    const minutes = await publishedMinutes(council)
    return (session) => approveMinutes(session, { ...minutes, corrections: [] })
  },
  'sign-minutes': async (council) => {
    const minutes = await publishedMinutes(council)
    accepted(
      await council.act((session) => approveMinutes(session, { ...minutes, corrections: [] }), {
        at: afterLater,
      }),
    )
    const mayor = { signedByPersonId: council.mayorId, presidingPersonId: council.mayorId }
    return (session) => signMinutes(session, { ...minutes, ...mayor })
  },
  'import-published-item': () => (session) =>
    importPublishedFile(session, {
      fileName: 'page.txt',
      bodySlug: 'cabinet',
      meetingOn: day('2024-11-06'),
      startsAt: null,
      items: [],
    }),
}

async function lateDocument(council: TestCouncil) {
  const meeting = await heldMeeting(council)
  const document = { ...testDocument(meeting, { class: 'open' }), expectedDocumentId: undefined }
  accepted(await council.act((session) => addDocument(session, document)))
  return { documentId: document.id }
}

async function embargoedDocument(council: TestCouncil) {
  const embargo = {
    class: 'embargoed' as const,
    source: 'The inspectorate',
    terms: 'Not before its own publication',
    condition: 'On its website',
    expectedAt: at('2024-12-10T09:30:00Z'),
    recipients: [],
  }
  const document = testDocument(await testMeeting(council), embargo)
  return accepted(await council.act((session) => addDocument(session, document)))
}

async function publishedMinutes(council: TestCouncil) {
  const { meetingId } = await heldMeeting(council)
  accepted(
    await council.act(async (session) => {
      accepted(await draftMinutes(session, { meetingId, entries: [] }))
      return publishDraftMinutes(session, meetingId)
    }),
  )
  return { meetingId, atMeetingId: await laterMeeting(council) }
}

for (const [name, prepare] of Object.entries(acts)) {
  const isAtLater = name === 'approve-minutes' || name === 'sign-minutes'
  testAct(database, name as ActName, {
    by: name === 'grant-power' ? 'administrator' : 'clerk',
    ...(isAtLater && { at: afterLater }),
    prepare,
  })
}

test('every act is held to its power, its entry and a crash', () => {
  const tested = globSync('**/*.test.ts', { cwd: import.meta.dirname }).flatMap((name) =>
    [
      ...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/testAct\(database, '([a-z0-9-]+)'/g),
    ].map(([, act]) => act),
  )
  const held = new Set([...tested, ...Object.keys(acts), 'add-council'])
  assert.deepEqual(
    Object.keys(rolesOfAct).filter((act) => !held.has(act)),
    [],
  )
})
