import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import type { AccessClass } from '../../src/council/access/access-class.ts'
import { openReadGrants } from '../../src/council/access/read-grant.ts'
import { mayRead, type Reader } from '../../src/council/access/reader.ts'
import { grantableRoles, members, type Role } from '../../src/council/access/role.ts'
import { sightTable } from '../../src/council/access/sight-table.ts'
import { heldByMembers } from '../../src/council/member/office.ts'
import { isInTerm } from '../../src/council/term.ts'
import type { Id } from '../../src/foundation/identifier.ts'
import { accountById } from '../../src/store/account.ts'
import { asReader, digestForReader } from '../../src/store/as-reader.ts'
import { seatsOf } from '../../src/store/member-desk.ts'
import { readGrantsOfDocument } from '../../src/store/read-grant.ts'
import { testDatabase } from '../../src/store/test-database.ts'
import { deskPaper } from '../../src/store/withheld-desk.ts'
import { actorByEmail, grantsOf } from '../../src/acts/council/actor-by-email.ts'
import { appointToOffice } from '../../src/acts/member/appoint-to-office.ts'
import { registerOffice } from '../../src/acts/member/register-office.ts'
import { registerPerson } from '../../src/acts/member/register-person.ts'
import { registerBody } from '../../src/acts/body/register-body.ts'
import { endGrant } from '../../src/acts/council/end-grant.ts'
import { grantPower, openAccount } from '../../src/acts/council/open-account.ts'
import { publishAgenda } from '../../src/acts/agenda/publish-agenda.ts'
import { giveReadGrant } from '../../src/acts/read-grant/give-read-grant.ts'
import { acceptReadTerms, endReadGrant } from '../../src/acts/read-grant/take-read-grant.ts'
import { accepted, at, day, id, testCouncil } from '../../src/acts/test-council.ts'
import { testDocument, testMeeting } from '../../src/acts/test-meeting.ts'
import { testEmbargo } from '../../src/acts/test-withheld.ts'
import { addDocument } from '../../src/acts/report/add-document.ts'
import { stepTowardsRelease } from '../../src/acts/report/step-towards-release.ts'
import { fileForReader } from '../../src/workspace/parts/file-for-reader.ts'
import type { Visit } from '../../src/workspace/frame/visit.ts'
import { guardedPaper } from '../../src/acts/report/guarded-paper.ts'
import { withdrawDocument } from '../../src/acts/report/withdraw-document.ts'

const database = await testDatabase()
const council = await testCouncil(database)
const { councilId, act, actors } = council
const now = at('2024-12-04T12:00:00Z')
const today = day('2024-12-04')

const otherBodyId = accepted(
  await act((session) =>
    registerBody(session, {
      id: id('body'),
      slug: 'planning',
      name: 'Planning Committee',
      kind: 'committee',
      regime: 'lga1972',
      aliases: [],
      fromOn: day('2024-01-01'),
    }),
  ),
)

/** A kind of account to draw: a role, over which body, for which days, and a seat by the register. */
type Drawn = {
  readonly role: Role
  readonly over: 'all' | 'this' | 'other'
  readonly days: 'now' | 'past' | 'toCome' | 'ended'
  readonly seat: 'none' | 'this' | 'other' | 'past' | 'officer'
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  role: fc.oneof(
    fc.constantFrom(...grantableRoles),
    fc.constantFrom('councillor', 'democratic-services-officer'),
  ),
  over: fc.constantFrom('all', 'this', 'other'),
  days: fc.constantFrom('now', 'now', 'now', 'now', 'past', 'toCome', 'ended'),
  seat: fc.constantFrom('none', 'this', 'other', 'past', 'past', 'officer'),
})

const bodies = { all: undefined, this: council.bodyId, other: otherBodyId } as const
const terms = {
  now: { fromOn: day('2024-02-01'), toOn: today },
  past: { fromOn: day('2024-02-01'), toOn: day('2024-12-03') },
  toCome: { fromOn: day('2024-12-05') },
  ended: { fromOn: day('2024-02-01') },
} as const

let people = 0

type Account = { readonly accountId: Id<'account'>; readonly personId: Id<'person'>; readonly email: string }

/** Opens an account as it was drawn, through the acts that everybody uses. */
async function opened({ role, over, days, seat }: Drawn): Promise<Account> {
  people += 1
  const name = `Reader ${people}`
  const email = `reader-${people}@test.example`
  const personId = id('person')
  const person = { id: personId, name, sortName: name, otherNames: [], isIdentityProtected: false }
  accepted(await act((session) => registerPerson(session, person)))
  const asAdministrator = { actor: actors.administrator }
  const accountId = accepted(
    await act((session) => openAccount(session, { name, email, roles: [], personId }), asAdministrator),
  )
  const granted = { email, role, bodyId: bodies[over], ...terms[days] }
  accepted(await act((session) => grantPower(session, granted), asAdministrator))
  if (days === 'ended') {
    const grantId = (await accountById(database.office, councilId, accountId))?.grants[0]
      ?.grant_id as Id<'grant'>
    accepted(
      await act((session) => endGrant(session, { accountId, grantId, reason: 'Left.' }), asAdministrator),
    )
  }
  if (seat !== 'none') {
    const bodyId = seat === 'other' ? otherBodyId : council.bodyId
    const kind = seat === 'officer' ? ('officer' as const) : ('member' as const)
    const office = { id: id('office'), title: `Post ${people}`, kind, bodyId }
    accepted(await act((session) => registerOffice(session, office)))
    const term = seat === 'past' ? terms.past : { fromOn: day('2024-02-01') }
    const holding = { id: id('holding'), personId, officeId: office.id, ...term }
    accepted(await act((session) => appointToOffice(session, { holding })))
  }
  return { accountId, personId, email }
}

/** A paper to draw, and what joins it to its reader. */
type DrawnPaper = {
  readonly accessClass: AccessClass['class']
  readonly isRecipient: boolean
  readonly isAuthor: boolean
  readonly isListed: boolean
  readonly isReleased: boolean
  readonly isWithdrawn: boolean
  readonly reading: 'none' | 'given' | 'accepted' | 'ended' | 'over'
}

const drawnPaper: fc.Arbitrary<DrawnPaper> = fc.record({
  accessClass: fc.constantFrom('open', 'exempt', 'confidential', 'embargoed', 'draft'),
  isRecipient: fc.boolean(),
  isAuthor: fc.boolean(),
  isListed: fc.boolean(),
  isReleased: fc.boolean(),
  isWithdrawn: fc.boolean(),
  reading: fc.constantFrom('none', 'given', 'accepted', 'ended', 'over'),
})

function classOf({ accessClass, isRecipient }: DrawnPaper, { personId }: Account): AccessClass {
  if (accessClass === 'embargoed') return { ...testEmbargo, recipients: isRecipient ? [personId] : [] }
  if (accessClass === 'confidential') return { class: accessClass, basis: 'An order', source: 'The court' }
  return accessClass === 'exempt'
    ? {
        class: accessClass,
        paragraphs: ['3'],
        publicInterestTest: 'The price would be known.',
        decidedBy: 'Monitoring officer',
        reviewOn: day('2025-06-02'),
      }
    : { class: accessClass }
}

/** Puts a paper on an agenda as it was drawn. What an act refuses stays undone, and both sides are asked all the same. */
async function laidOut(drawnAs: DrawnPaper, reader: Account): Promise<Id<'document'>> {
  const meeting = await testMeeting(council)
  const { id: documentId, ...rest } = testDocument(meeting, classOf(drawnAs, reader))
  accepted(await act((session) => addDocument(session, { id: documentId, ...rest })))
  if (drawnAs.isAuthor)
    await database.office
      .updateTable('document_private')
      .set({ author_account_id: reader.accountId })
      .where('council_id', '=', councilId)
      .where('document_id', '=', documentId)
      .execute()
  if (drawnAs.isListed)
    await act((session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
  await readingGiven(drawnAs.reading, documentId, reader)
  if (drawnAs.isReleased)
    for (const [actor, step] of [
      ['monitor', { documentId, kind: 'release' }],
      ['deputy', { documentId, kind: 'release' }],
      ['monitor', { documentId, kind: 'condition', seen: 'It is out', seenWhere: 'Their website' }],
    ] as const)
      await act((session) => stepTowardsRelease(session, step), { actor: actors[actor] })
  if (drawnAs.isWithdrawn)
    await act((session) => withdrawDocument(session, { documentId, reason: 'It named a resident.' }))
  return documentId
}

async function readingGiven(
  reading: DrawnPaper['reading'],
  documentId: Id<'document'>,
  { accountId, email }: Account,
): Promise<void> {
  if (reading === 'none') return
  const [givenAt, untilAt] =
    reading === 'over' ? [at('2024-12-04T10:00:00Z'), now] : [now, at('2024-12-09T12:00:00Z')]
  const grant = { id: id('grant'), documentId, accountId, untilAt, terms: 'For you alone.', purpose: '' }
  const given = await act((session) => giveReadGrant(session, grant), { actor: actors.monitor, at: givenAt })
  if (!given.ok || reading === 'given') return
  const own = accepted(await actorByEmail(database.office, councilId, email))
  const holder = {
    ...own,
    grants: [...own.grants, { role: 'account-holder' as const, fromOn: day('2024-01-01') }],
  }
  accepted(await act((session) => acceptReadTerms(session, grant.id), { actor: holder, at: givenAt }))
  if (reading === 'ended')
    accepted(
      await act((session) => endReadGrant(session, { grantId: grant.id, reason: 'No longer needed.' }), {
        actor: actors.monitor,
      }),
    )
}

/** A reader as the workspace asks the access decision for one: a member's part is their seats by the register. */
async function readerOf({ accountId, personId }: Account): Promise<Reader> {
  const account = await accountById(database.office, councilId, accountId)
  assert.ok(account)
  const held = grantsOf(account).filter((grant) => isInTerm(grant, today))
  if (!held.some(({ role }) => members.includes(role))) return { personId, roles: held }
  const kinds = [...heldByMembers]
  const seats = await seatsOf(database.office, { councilId, personId, on: today, kinds })
  return {
    personId,
    roles: [
      { role: 'councillor' },
      ...held.filter(({ role }) => !members.includes(role)),
      ...seats.map((seat) => ({ role: 'councillor' as const, bodyId: seat.body_id ?? undefined })),
    ],
  }
}

/** Whether the access decision gives a reader the file of a paper. */
async function decided(documentId: Id<'document'>, reader: Account): Promise<boolean> {
  const paper = await deskPaper(database.office, councilId, documentId)
  assert.ok(paper)
  const given = await readGrantsOfDocument(database.office, councilId, documentId)
  const standing = given.map((grant) => ({
    personId: grant.person_id,
    fromAt: grant.from_at,
    untilAt: grant.until_at,
    acceptedAt: grant.accepted_at ?? undefined,
    endedAt: grant.ended_at ?? undefined,
  }))
  const thing = { ...guardedPaper(paper), readGrants: openReadGrants(standing, now) }
  return mayRead(await readerOf(reader), thing, now) === 'file'
}

test('the access decision and the database never disagree on who of those signed in may have a file', async () => {
  const met = { file: 0, nothing: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawn, { minLength: 1, maxLength: 4 }),
      drawnPaper,
      async (accounts, drawnAs) => {
        const readers: Account[] = []
        for (const each of accounts) readers.push(await opened(each))
        const [first] = readers
        assert.ok(first)
        const documentId = await laidOut(drawnAs, first)
        for (const [index, reader] of readers.entries()) {
          const asking = { councilId, accountId: reader.accountId, at: now }
          const digest = await digestForReader(database.office, asking, { documentId, version: 1 })
          const isGiven = await decided(documentId, reader)
          assert.equal(digest !== undefined, isGiven, JSON.stringify({ reader: accounts[index], drawnAs }))
          met[isGiven ? 'file' : 'nothing'] += 1
        }
      },
    ),
    { numRuns: Number(process.env['MOOTHALL_PROVE_WORLDS'] ?? 100) },
  )
  assert.ok(met.file > 5 && met.nothing > 5, JSON.stringify(met))
})

test('the database has the rows of the table of sights that give a file', async () => {
  const rules = Object.entries(sightTable).flatMap(([kind, row]) =>
    Object.entries(row).flatMap(([accessClass, given]) =>
      given
        .filter(({ sight }) => sight === 'file')
        .map(({ when }) => `${kind} ${accessClass} ${when.join()}`),
    ),
  )
  const { rows } = await sql<{ rule: string }>`
    select reader_kind || ' ' || class || ' ' || array_to_string(conditions, ',') as rule from house.file_rules()`.execute(
    database.office,
  )
  assert.deepEqual(rows.map(({ rule }) => rule).toSorted(), rules.toSorted())
})

test('who is asked for sees the words of no paper that is not theirs, and the office afterwards sees all', async () => {
  const councillor = await opened({ role: 'councillor', over: 'all', days: 'now', seat: 'none' })
  const documentId = await laidOut(
    {
      accessClass: 'exempt',
      isRecipient: false,
      isAuthor: false,
      isListed: true,
      isReleased: false,
      isWithdrawn: false,
      reading: 'none',
    },
    councillor,
  )
  const words = () =>
    database.office
      .selectFrom('document_section')
      .select('heading')
      .where('council_id', '=', councilId)
      .where('document_id', '=', documentId)
  const asking = { councilId, accountId: councillor.accountId, at: now }
  const seen = await asReader(database.office, asking, (tx) => tx.executeQuery(words().compile()))
  assert.deepEqual(seen.rows, [])
  const files = { sizeOf: () => Promise.resolve(1), read: () => Readable.from([Buffer.from('x')]) }
  const bytesFor = (accountId: Id<'account'> | null) =>
    fileForReader({ ...database, councilId, at: now, files, reader: { accountId } } as unknown as Visit, {
      document_id: documentId,
      version: 1,
    })
  assert.equal(await bytesFor(councillor.accountId), undefined, 'and has no bytes of it')
  assert.equal(String(await bytesFor(actors.monitor.accountId)), 'x')
  assert.equal((await words().execute()).length, 1)
})
