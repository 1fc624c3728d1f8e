import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Client } from 'pg'
import { changeExpectedDocument } from '../acts/agenda/change-expected-document.ts'
import { publishAgenda } from '../acts/agenda/publish-agenda.ts'
import { addDocument } from '../acts/report/add-document.ts'
import { accepted, at, day, refusedWith, testCouncil } from '../acts/test-council.ts'
import { testDocument, testMeeting } from '../acts/test-meeting.ts'
import { everyTable } from '../acts/test-record.ts'
import type { AccessClass } from '../council/access/access-class.ts'
import { verdictOf, type RehearsedPhase } from '../council/rehearsal/rehearsal.ts'
import type { Id } from '../foundation/identifier.ts'
import { publicSite } from '../publish/site.ts'
import { pageAt } from '../publish/preview.ts'
import { keptFiles } from '../store/files/file-store.ts'
import { testFiles } from '../store/files/test-files.ts'
import { councilAtHost } from '../store/public/council.ts'
import { watchOf } from '../store/public/publication-watch.ts'
import { testDatabase } from '../store/test-database.ts'
import { readingsRoutes } from '../workspace/readings/readings-routes.ts'
import type { AnyRoute } from '../workspace/frame/route.ts'
import { withheldRoutes } from '../workspace/withheld/withheld-routes.ts'
import { workspace } from '../workspace/workspace.ts'
import { rehearseRelease } from './rehearse-release.ts'
import type { SiteMaker } from './site-maker.ts'

const database = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'moothall-rehearsal-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const files = keptFiles(testFiles(folder))
const noon = at('2024-12-04T12:00:00Z')

const embargo: AccessClass = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before it is out',
  condition: 'It is on their website',
  expectedAt: at('2024-12-10T09:30:00Z'),
  recipients: [],
}
const exempt: AccessClass = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know the price.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
}

/** The public site and some screens of the workspace: enough to walk, and quick to. */
function siteWith(routes: readonly AnyRoute[]): SiteMaker {
  const make: SiteMaker['make'] = async ({ office, reader, clock, revision, onRoute, log }) => {
    const shared = { clock, random: randomBytes, baseUrl: 'http://council.example', files, log }
    const watch = watchOf(revision)
    const made = publicSite({ ...shared, reader, watch, onRoute })
    const screens = workspace({
      ...shared,
      office,
      routes,
      signIn: { takesExampleLogins: false },
      findCouncil: (host) => councilAtHost(reader, host ?? ''),
      makePublicPage: pageAt,
      readReport: () => Promise.reject(new Error('nobody takes a report in')),
    })
    await made.register(screens, { prefix: '/workspace' })
    return made
  }
  return { sessionCookie: 'moothall', make }
}

const logged: string[] = []
const tools = { office: database.office, pool: database.officePool, files, random: randomBytes }
const council = await testCouncil(database)

const readers = [
  'stranger',
  'member-of-the-body',
  'other-councillor',
  'journalist-with-a-reading',
  'administrator',
  'democratic-services-officer',
  'monitoring-officer',
]

function rehearse(itemId: Id<'item'>, routes: readonly AnyRoute[] = []) {
  const { councilId } = council
  return rehearseRelease(
    { ...tools, site: siteWith(routes), log: (line) => logged.push(line) },
    { councilId, zone: 'Europe/London', host: 'council.example', itemId, at: noon, readers },
  )
}

/** An item of a public agenda with an embargoed paper that is to follow, and an exempt one that the agenda describes. */
async function twoPapers() {
  const meeting = await testMeeting(council)
  const add = async (accessClass: AccessClass, title: string) => {
    const content = Buffer.from(`The words of ${title}, of which nobody knows.`)
    const sha256 = await files.keep(content)
    const document = testDocument(meeting, accessClass, title)
    const file = { ...document.file, sha256, sizeBytes: content.length, mediaType: 'text/plain' }
    const expectedDocumentId = accessClass.class === 'embargoed' ? meeting.paperId : undefined
    const publicTitle = `${accessClass.class} appendix`
    accepted(
      await council.act((session) =>
        addDocument(session, { ...document, expectedDocumentId, publicTitle, file }),
      ),
    )
    return document.id
  }
  const papers = {
    embargoed: await add(embargo, 'Axolotl findings'),
    exempt: await add(exempt, 'Quokka prices'),
  }
  accepted(
    await council.act(async (session) => {
      accepted(
        await changeExpectedDocument(session, {
          expectedDocumentId: meeting.paperId,
          to: {
            state: 'toFollow',
            reason: 'Embargo.',
            ownerOfficeId: council.mayorOfficeId,
            expectedOn: day('2024-12-10'),
          },
          publicNote: 'Embargoed until the inspectorate publishes it.',
        }),
      )
      return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
    }),
  )
  return { itemId: meeting.itemId, papers }
}

const { itemId, papers } = await twoPapers()

const reachedBy = ({ reached }: RehearsedPhase, reader: string, documentId: string) => [
  ...new Set(
    reached
      .filter((reach) => reach.reader === reader && reach.documentId === documentId)
      .map(({ what }) => what),
  ),
]

test('a rehearsal says what everybody reaches of withheld papers now and after a release, and nothing of it stays', async () => {
  const before = await everyTable(database)
  const result = accepted(await rehearse(itemId, [...withheldRoutes, ...readingsRoutes]))
  assert.deepEqual(await everyTable(database), before)
  assert.deepEqual(logged, [])
  const [now, release] = result.phases
  assert.ok(now && release)
  const leaks = [...now.reached, ...release.reached].filter(({ isLeak }) => isLeak)
  const { missing, unanswered } = release
  assert.deepEqual({ leaks, missing, unanswered }, { leaks: [], missing: [], unanswered: [] })
  assert.equal(verdictOf(result), 'holds')

  const { embargoed, exempt: withheld } = papers
  assert.deepEqual(reachedBy(now, 'stranger', embargoed), ['note'])
  assert.deepEqual(reachedBy(now, 'stranger', withheld).toSorted(), ['publicTitle', 'sign'])
  for (const role of ['member-of-the-body', 'other-councillor', 'administrator'])
    assert.deepEqual(reachedBy(now, role, embargoed), [], role)
  assert.ok(!reachedBy(now, 'democratic-services-officer', embargoed).includes('file'))
  for (const role of ['monitoring-officer', 'journalist-with-a-reading'])
    assert.ok(reachedBy(now, role, embargoed).includes('file'), role)

  assert.equal(release.at, embargo.class === 'embargoed' ? embargo.expectedAt : '')
  assert.ok(reachedBy(release, 'stranger', embargoed).includes('file'))
  assert.deepEqual(reachedBy(release, 'stranger', withheld).toSorted(), ['publicTitle', 'sign'])
})

test('an item without a withheld paper is not rehearsed', async () => {
  const meeting = await testMeeting(council)
  assert.equal(refusedWith(await rehearse(meeting.itemId)), 'nothing-to-rehearse')
})

test('a paper that is let out behind the back of its acts is told as a leak', async () => {
  const { pathname } = new URL(database.addresses.office)
  const connectionString = Object.assign(new URL(database.superuserAddress), { pathname }).href
  const superuser = new Client({ connectionString })
  await superuser.connect()
  try {
    const of = 'where council_id = $1 and document_id = $2'
    for (const table of ['document', 'document_version'])
      await superuser.query(`update ${table} set released_entry = 1 ${of}`, [
        council.councilId,
        papers.embargoed,
      ])
    const result = accepted(await rehearse(itemId))
    assert.equal(verdictOf(result), 'leaks')
    const leaks = result.phases.flatMap(({ reached }) => reached.filter(({ isLeak }) => isLeak))
    const ofPaper = leaks.filter(
      ({ documentId, reader }) => documentId === papers.embargoed && reader === 'stranger',
    )
    const fileAddress = `/documents/${papers.embargoed}/file`
    assert.ok(ofPaper.some(({ address, what }) => address === fileAddress && what === 'file'))
  } finally {
    await superuser.end()
  }
})
