import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { publishAgenda } from '../acts/agenda/publish-agenda.ts'
import { askRehearsal } from '../acts/rehearsal/ask-rehearsal.ts'
import { addDocument } from '../acts/report/add-document.ts'
import { withdrawDocument } from '../acts/report/withdraw-document.ts'
import { accepted, at, refusedWith, testCouncil } from '../acts/test-council.ts'
import { testDocument, testMeeting } from '../acts/test-meeting.ts'
import { verdictOf } from '../council/rehearsal/rehearsal.ts'
import { accept, refuse } from '../foundation/result.ts'
import { publicSite } from '../publish/site.ts'
import { keptFiles } from '../store/files/file-store.ts'
import { testFiles } from '../store/files/test-files.ts'
import { watchPublications } from '../store/public/publication-watch.ts'
import { askedRehearsals, lastRehearsals } from '../store/rehearsal.ts'
import { testDatabase } from '../store/test-database.ts'
import { checkWithdrawal } from './check-withdrawal.ts'
import { makeAskedRehearsals } from './make-asked-rehearsals.ts'
import type { SiteRoute } from './site-maker.ts'

const database = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'moothall-check-'))
const files = keptFiles(testFiles(folder))
const council = await testCouncil(database)
const routes: SiteRoute[] = []
const watch = watchPublications(database.addresses.publicReader)
const noon = at('2024-12-04T12:00:00Z')
const site = publicSite({
  reader: database.publicReader,
  watch,
  clock: () => noon,
  baseUrl: 'http://council.example',
  files,
  random: randomBytes,
  log: () => {},
  onRoute: (route) => routes.push(route),
})
let isForgotten = false
site.get('/old-files/:id', (request, reply) => {
  const { id } = request.params as { id: string }
  return isForgotten && id === document.id ? reply.type('text/plain').send(content) : reply.callNotFound()
})
await site.listen({ port: 0, host: '127.0.0.1' })
after(async () => {
  await site.close()
  await watch.close()
  rmSync(folder, { recursive: true, force: true })
})
const running = { port: (site.server.address() as AddressInfo).port, host: '127.0.0.1', routes }
const tools = { office: database.office, files, random: randomBytes }
const where = { councilId: council.councilId, zone: 'Europe/London', host: 'council.example', at: noon }

const content = Buffer.from('The words of the ferry timetable, which nobody was to read yet.')
const meeting = await testMeeting(council)
const document = testDocument(meeting, { class: 'open' }, 'Ferry timetable')
const file = {
  ...document.file,
  sha256: await files.keep(content),
  sizeBytes: content.length,
  mediaType: 'text/plain',
}
accepted(
  await council.act(async (session) => {
    accepted(await addDocument(session, { ...document, file }))
    return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
  }),
)
const address = `http://127.0.0.1:${running.port}/documents/${document.id}`
const check = () => checkWithdrawal(tools, running, { ...where, documentId: document.id })

test('after a withdrawal a check finds the notice of it and nothing else, in the pages that are kept too', async () => {
  assert.equal(await (await fetch(`${address}/file`)).text(), content.toString())
  await (await fetch(address)).text() // it is kept from here on
  assert.equal(refusedWith(await check()), 'nothing-to-check')
  const withdrawal = { documentId: document.id, reason: 'The wrong file.' }
  accepted(await council.act((session) => withdrawDocument(session, withdrawal)))
  const result = accepted(await check())
  assert.deepEqual(
    result.phases[0]?.reached.filter(({ isLeak }) => isLeak),
    [],
  )
  assert.equal(verdictOf(result), 'holds')
  assert.ok(result.phases[0]?.reached.some(({ address: found }) => found === `/documents/${document.id}`))
})

test('a file that can still be had at an address that somebody forgot is told, since the router knows it', async () => {
  isForgotten = true
  const result = accepted(await check())
  isForgotten = false
  assert.equal(verdictOf(result), 'leaks')
  const leaks = result.phases[0]?.reached.filter(({ isLeak }) => isLeak) ?? []
  assert.deepEqual(
    leaks.map(({ what, address: found }) => [what, found]),
    [['file', `/old-files/${document.id}`]],
  )
})

test('what was asked for on a page is made and kept, also where it could not begin', async () => {
  const thing = { kind: 'withdrawal', thingId: document.id } as const
  const found = {
    phases: [{ phase: 'now', at: noon, asked: 1, reached: [], missing: [], unanswered: [] }],
  } as const
  const answers = [accept(found), refuse({ code: 'nothing-to-check' } as const)]
  const walks = {
    release: () => Promise.reject(new Error('nobody asked for it')),
    withdrawal: () => Promise.resolve(answers.shift() ?? accept(found)),
  }
  for (const verdict of ['holds', 'refused']) {
    accepted(await council.act((session) => askRehearsal(session, thing)))
    await makeAskedRehearsals({ office: database.office, clock: () => noon, random: randomBytes, walks })
    assert.deepEqual(await askedRehearsals(database.office), [])
    const [last] = await lastRehearsals(database.office, { councilId: council.councilId, ...thing }, 1)
    assert.equal(last?.verdict, verdict)
  }
})
