import { randomBytes } from 'node:crypto'
import type { Role } from '../council/access/role.ts'
import type { CallInScheme } from '../council/call-in/call-in-scheme.ts'
import type { Delegation } from '../council/delegation/delegation.ts'
import type { DecisionRecord } from '../council/resolution/decision-record.ts'
import type { Instant } from '../foundation/instant.ts'
import { registerBody } from './body/register-body.ts'
import { requestCallIn } from './call-in/request-call-in.ts'
import { setCallInScheme } from './call-in/set-call-in-scheme.ts'
import { actorByEmail } from './council/actor-by-email.ts'
import { operator } from './council/add-council.ts'
import { openAccount } from './council/open-account.ts'
import {
  recordDelegatedDecision,
  type RecordedDelegatedDecision,
} from './delegation/record-delegated-decision.ts'
import { recordDelegation } from './delegation/record-delegation.ts'
import { appointToOffice } from './member/appoint-to-office.ts'
import { registerOffice } from './member/register-office.ts'
import { registerPerson } from './member/register-person.ts'
import { publishDecisions } from './resolution/publish-decisions.ts'
import { recordResolution } from './resolution/record-resolution.ts'
import { inOneTransaction, type Actor } from './session.ts'
import { accepted, at, day, id, type TestCouncil } from './test-council.ts'
import { noticedItem } from './test-plan.ts'
import { heldMeeting, type TestMeeting } from './test-meeting.ts'
import type { TestDatabase } from '../store/test-database.ts'

/** For tests of acts: a record that states everything an executive decision must. */
export const wholeRecord: DecisionRecord = {
  isKey: true,
  reasons: 'Okapi reasons.',
  saidNone: ['alternatives', 'conflicts', 'dispensations'],
}

/** For tests of acts: a resolution of the cabinet on the item of a test meeting, taken on 11 December 2024; a key one on its notice. */
export async function testResolution(
  council: TestCouncil,
  { itemId }: Pick<TestMeeting, 'itemId'>,
  record: DecisionRecord = wholeRecord,
) {
  if (record.isKey === true) await noticedItem(council, { itemId })
  const resolution = {
    id: id('resolution'),
    itemId,
    decisionMaker: { kind: 'office' as const, officeId: council.mayorOfficeId, inBodyId: council.bodyId },
    formula: 'RESOLVED',
    takenOn: day('2024-12-11'),
    limbs: [
      { id: id('limb'), number: '2.1', verb: 'approve' as const, text: 'Approve the zanzibar scheme.' },
      { id: id('limb'), number: '2.2', verb: 'note' as const, text: 'Note the quagga risk.' },
    ],
  }
  accepted(await council.act((session) => recordResolution(session, { resolution, record })))
  return resolution
}

/** For tests of acts: a key decision of the cabinet, published at 10am on Friday 13 December 2024 or when said. */
export async function publishedDecision(council: TestCouncil, when: Instant = at('2024-12-13T10:00:00Z')) {
  const meeting = await heldMeeting(council)
  const resolution = await testResolution(council, meeting)
  accepted(await council.act((session) => publishDecisions(session, meeting.meetingId), { at: when }))
  return { ...meeting, resolution, resolutionId: resolution.id }
}

/** For tests of acts: a scheme of call-in with a scrutiny body and its chair, who must consent to urgency. */
export async function testScheme(council: TestCouncil, changed: Partial<CallInScheme> = {}) {
  const fromOn = day('2024-01-01')
  const scrutinyBodyId = id('body')
  const chairOfficeId = id('office')
  const chairId = id('person')
  const five = 5 // this council's own number: no law sets it
  const scheme: CallInScheme = {
    id: id('scheme'),
    fromOn,
    source: 'Constitution, part 4',
    windowDays: five,
    dayKind: 'working',
    takesEffect: 'nextDay',
    eligible: 'key',
    membersNeeded: 2,
    whoMayAsk: 'anyCouncillor',
    grounds: ['No consultation', 'Outside the budget'],
    urgencyConsentOfficeId: chairOfficeId,
    scrutinyBodyId,
    meetWithinDays: five * 2,
    reconsiderWithinDays: five,
    ifNothingIsDone: 'takesEffect',
    ...changed,
  }
  accepted(
    await council.act(async (session) => {
      await registerBody(session, {
        id: scrutinyBodyId,
        slug: `scrutiny-${randomBytes(3).toString('hex')}`,
        name: 'Scrutiny Committee',
        kind: 'scrutiny',
        regime: 'lga1972',
        aliases: [],
        fromOn,
      })
      await registerPerson(session, {
        id: chairId,
        name: 'Delia Crake',
        sortName: 'Crake, Delia',
        otherNames: [],
        isIdentityProtected: false,
      })
      await registerOffice(session, { id: chairOfficeId, title: 'Chair of Scrutiny', kind: 'chair' })
      const holding = { id: id('holding'), personId: chairId, officeId: chairOfficeId, fromOn }
      accepted(await appointToOffice(session, { holding }))
      return setCallInScheme(session, scheme)
    }),
  )
  return { scheme, scrutinyBodyId, chairId }
}

/** For tests of acts: somebody with an account that is tied to a person in the register, who holds these roles. */
export async function testMember(
  database: TestDatabase,
  council: TestCouncil,
  roles: readonly Role[] = ['councillor'],
): Promise<Actor> {
  const email = `member-${randomBytes(4).toString('hex')}@test.example`
  const personId = id('person')
  accepted(
    await council.act((session) =>
      registerPerson(session, {
        id: personId,
        name: `Member ${email.slice(7, 15)}`,
        sortName: email,
        otherNames: [],
        isIdentityProtected: false,
      }),
    ),
  )
  const opening = {
    councilId: council.councilId,
    zone: 'Europe/London',
    actor: operator(day('2024-01-01')),
    at: at('2024-06-01T09:00:00Z'),
    random: randomBytes,
  }
  accepted(
    await inOneTransaction(database.office, opening, (session) =>
      openAccount(session, { name: email, email, roles, personId }),
    ),
  )
  return accepted(await actorByEmail(database.office, council.councilId, email))
}

/** For tests of acts: a request for call-in on Monday 16 December 2024, within the window of {@link publishedDecision}. */
export async function testCallIn(
  council: TestCouncil,
  resolutionId: ReturnType<typeof id<'resolution'>>,
  actor: Actor,
) {
  const request = {
    id: id('callIn'),
    resolutionId,
    grounds: ['No consultation'],
    reasons: 'Axolotl keepers were not asked.',
    asksFor: 'Ask them.',
  }
  return accepted(
    await council.act((session) => requestCallIn(session, request), {
      actor,
      at: at('2024-12-16T09:00:00Z'),
    }),
  )
}

/** For tests of acts: a delegation of the cabinet to a director, who holds the office. */
export async function testDelegation(council: TestCouncil, changed: Partial<Delegation> = {}) {
  const fromOn = day('2024-01-01')
  const directorId = id('person')
  const delegation: Delegation = {
    id: id('delegation'),
    reference: '3.4.2',
    fromBodyId: council.bodyId,
    toOfficeId: id('office'),
    words: 'To agree placements.',
    limits: 'Up to £250,000.',
    limitPounds: 250_000,
    isExecutive: true,
    source: 'Constitution, part 3',
    fromOn,
    ...changed,
  }
  accepted(
    await council.act(async (session) => {
      await registerPerson(session, {
        id: directorId,
        name: 'Hew Pallister',
        sortName: 'Pallister, Hew',
        otherNames: [],
        isIdentityProtected: false,
      })
      await registerOffice(session, {
        id: delegation.toOfficeId,
        title: 'Director of Placements',
        kind: 'director',
      })
      const holding = { id: id('holding'), personId: directorId, officeId: delegation.toOfficeId, fromOn }
      accepted(await appointToOffice(session, { holding }))
      return recordDelegation(session, delegation)
    }),
  )
  return delegation
}

/** For tests of acts: a decision of the director under a test delegation, taken on 10 December 2024. */
export function delegatedDecision(
  delegation: Delegation,
  changed: Partial<RecordedDelegatedDecision['decision']> = {},
  limbText = 'Approve the narwhal framework.',
): RecordedDelegatedDecision {
  return {
    decision: {
      id: id('delegatedDecision'),
      delegationId: delegation.id,
      officeId: delegation.toOfficeId,
      title: 'Placements framework',
      maker: 'officer',
      ground: 'executive',
      pounds: 120_000,
      hasPersonalData: false,
      ...changed,
    },
    decided: {
      id: id('resolution'),
      formula: 'DECIDED',
      takenOn: day('2024-12-10'),
      limbs: [{ id: id('limb'), number: '1', verb: 'approve', text: limbText }],
    },
    record: { ...wholeRecord, isKey: false },
    papers: [
      { role: 'report', title: 'Framework report' },
      { role: 'background', title: 'Market survey' },
    ],
  }
}

/** For tests of acts: records a delegated decision as the clerk, and gives its identifier. */
export async function recordedDelegated(council: TestCouncil, recorded: RecordedDelegatedDecision) {
  return accepted(await council.act((session) => recordDelegatedDecision(session, recorded)))
}
