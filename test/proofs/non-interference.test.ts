import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { Client } from 'pg'
import { allSecretKinds, laidOnce, laySecret, type Ground, type Secret } from '../publish/secrets.ts'
import { differences, surfaceOf, type Surface } from '../publish/surface.ts'
import { publishImprovementPlan } from '../../src/acts/improvement/publish-improvement-plan.ts'
import { testAction } from '../../src/acts/improvement/test-improvement.ts'
import { publishIntervention } from '../../src/acts/intervention/publish-intervention.ts'
import { testCriterion } from '../../src/acts/intervention/test-intervention.ts'
import { testCommitment } from '../../src/acts/test-commitment.ts'
import { announceMeeting } from '../../src/acts/meeting/announce-meeting.ts'
import { publishDocument } from '../../src/acts/report/publish-document.ts'
import { addDocument } from '../../src/acts/report/add-document.ts'
import { previewOf, type Session } from '../../src/acts/session.ts'
import { accepted, at, id, testCouncil } from '../../src/acts/test-council.ts'
import { publishedDecision } from '../../src/acts/test-decision.ts'
import { heldMeeting, testDocument, testMeeting } from '../../src/acts/test-meeting.ts'
import { accept } from '../../src/foundation/result.ts'
import { testDatabase } from '../../src/store/test-database.ts'

const database = await testDatabase()
const slug = `test-${randomBytes(4).toString('hex')}`
const council = await testCouncil(database, slug)
const { commitmentId } = await testCommitment(council)
const { plan } = await testAction(council)
const { intervention } = await testCriterion(council)
accepted(await council.act((session) => publishImprovementPlan(session, plan.id)))
accepted(await council.act((session) => publishIntervention(session, intervention.id)))
const ground: Ground = {
  council,
  shown: await heldMeeting(council),
  hidden: await testMeeting(council, { title: 'Weir bridge' }),
  held: await heldMeeting(council),
  intervention,
  plan,
  commitmentId,
}
await publishedDecision(council)

/** What the office does in public besides, in every world alike. */
const publicActs: readonly ((session: Session) => Promise<void>)[] = publicSteps()

function publicSteps() {
  const meetingId = id('meeting')
  const document = {
    ...testDocument(ground.shown, { class: 'open' }, 'Ferry timetable'),
    expectedDocumentId: undefined,
  }
  return [
    async (session: Session) => {
      accepted(await addDocument(session, document))
    },
    async (session: Session) => {
      accepted(
        await announceMeeting(session, {
          id: meetingId,
          bodyId: council.bodyId,
          kind: 'ordinary',
          startsAt: at('2025-02-12T18:30:00Z'),
          venue: 'Town Hall',
        }),
      )
    },
    async (session: Session) => {
      accepted(await publishDocument(session, document.id))
    },
  ]
}

const noon = at('2024-12-04T12:00:00Z')

/** The whole public surface of a world in which secrets were laid at some places between the public acts; all of it is taken back. */
async function surface(
  secrets: readonly (Secret & { readonly place: number })[],
  names: string[],
): Promise<Surface> {
  const opening = {
    councilId: council.councilId,
    zone: 'Europe/London',
    at: noon,
    actor: council.actors.clerk,
    random: randomBytes,
  }
  const words = [...secretWords(secrets), 'bridge', 'report']
  const seen = await previewOf(database.office, opening, {
    work: async (session) => {
      for (const [place, act] of [...publicActs, undefined].entries()) {
        for (const secret of secrets.filter((each) => each.place === place))
          names.push(...(await laySecret(session, ground, secret)))
        await act?.(session)
      }
      return accept(undefined)
    },
    look: (reader) => surfaceOf(reader, { asked: { words, names }, hostName: `${slug}.example`, at: noon }),
  })
  const { seen: shown } = accepted(seen)
  assert.ok(shown, 'this database cannot show what the public would see')
  return shown
}

function secretWords(secrets: readonly Secret[]): string[] {
  return secrets.map(({ word }) => word)
}

/** Where the public can tell a world with secrets from the same world without them. */
async function tells(secrets: readonly (Secret & { readonly place: number })[]): Promise<string[]> {
  const names: string[] = []
  const withThem = await surface(secrets, names)
  const without = await surfaceWithout(secrets, names)
  return differences(withThem, without)
}

/** The same world without the secrets, asked for the same words and names. */
async function surfaceWithout(
  secrets: readonly (Secret & { readonly place: number })[],
  names: string[],
): Promise<Surface> {
  return surface(
    secrets.map((secret) => ({ ...secret, place: nowhere })),
    names,
  )
}

const nowhere = -1

const someSecrets = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...allSecretKinds),
      word: fc.stringMatching(/^zq[bcdfghjk]{6}$/),
      place: fc.integer({ min: 0, max: publicActs.length }),
    }),
    { selector: ({ word }) => word, minLength: 1, maxLength: 8 },
  )
  .map((secrets) =>
    secrets.filter(
      ({ kind }, index) => !laidOnce.has(kind) || secrets.findIndex((each) => each.kind === kind) === index,
    ),
  )

const worlds = Number(process.env['MOOTHALL_PROVE_WORLDS'] ?? 6)

test('whatever is laid in secret, the public surface is byte for byte what it is without it', async () => {
  await fc.assert(
    fc.asyncProperty(someSecrets, async (secrets) => {
      assert.deepEqual(await tells(secrets), [])
    }),
    { numRuns: worlds, endOnFailure: true },
  )
})

test('every kind of secret is laid, and none shows', async () => {
  const one = allSecretKinds.map((kind, index) => ({
    kind,
    word: `zqevery${index}`,
    place: index % (publicActs.length + 1),
  }))
  assert.deepEqual(await tells(one), [])
})

function databaseAddress(): string {
  const address = new URL(database.superuserAddress)
  address.pathname = new URL(database.addresses.office).pathname
  return address.href
}

/** Does work while the policy that hides a table's unreleased rows lets everything through. */
async function withGateBroken<Value>(table: string, work: () => Promise<Value>): Promise<Value> {
  const superuser = new Client({ connectionString: databaseAddress() })
  await superuser.connect()
  const found = await superuser.query<{ qual: string }>(
    `select qual from pg_policies where tablename = $1 and policyname = 'released'`,
    [table],
  )
  const [policy] = found.rows
  assert.ok(policy, `${table} has no gate`)
  await superuser.query(`alter policy released on ${table} using (true)`)
  try {
    return await work()
  } finally {
    await superuser.query(`alter policy released on ${table} using (${policy.qual})`)
    await superuser.end()
  }
}

for (const [table, kind] of [
  ['document', 'embargoedPaper'],
  ['document', 'draftPaper'],
  ['document_version', 'embargoedPaper'],
  ['document_section', 'embargoedPaper'],
  ['agenda_item', 'draftItem'],
  ['expected_document', 'draftItem'],
  ['resolution', 'resolution'],
  ['limb', 'resolution'],
  ['contribution', 'contribution'],
  ['minute_entry', 'minutes'],
  ['plan_entry', 'planEntry'],
  ['plan_entry_version', 'planEntry'],
  ['exit_criterion', 'criterion'],
] as const)
  test(`a broken gate of ${table} is told: a ${kind} shows`, async () => {
    const secret = [{ kind, word: 'zqbroken', place: 1 }]
    const told = await withGateBroken(table, () => tells(secret))
    assert.ok(told.length > 0, 'nothing told that the gate is broken')
  })
