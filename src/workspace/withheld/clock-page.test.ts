import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { armedReport } from '../../../test/proofs/armed-report.ts'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { ClockWatch } from '../../acts/clock/clock-watch.ts'
import { releaseDocument } from '../../acts/report/release-document.ts'
import { takeReleaseStep } from '../../acts/report/take-release-step.ts'
import { accepted, at, refusedWith } from '../../acts/test-council.ts'
import { secondsAfter } from '../../foundation/instant.ts'

const noon = at('2024-12-05T12:00:00Z')
const clocks = { wallMs: Date.parse(noon), steadyMs: 0 }
const watch = new ClockWatch(() => ({ ...clocks }))
const { council, database, files, moveTo, visitor } = await testWorkspace({
  heedClock: () => watch.heed({ office: database.office, random: randomBytes }),
})
const report = (title: string) =>
  armedReport(council, { title, content: Buffer.from(title), keep: (content) => files.keep(content) })

function jump(ms: number): void {
  clocks.wallMs += ms
  moveTo(watch.now())
}

async function isPublic(documentId: string): Promise<boolean> {
  const { rows } = await database.officePool.query(
    'select from document_version where document_id = $1 and released_entry is not null',
    [documentId],
  )
  return rows.length > 0
}

test('after the clock of the machine has jumped, an armed report waits until somebody confirms the time', async () => {
  moveTo(noon)
  const { id } = await report('Okapi findings')
  const address = `/workspace/withheld/${id}`
  const monitor = await visitor(council.actors.monitor)
  assert.match((await monitor.open(`${address}/confirm`)).markup, /name="now"/)
  jump(1_200_000)
  const desk = await monitor.open('/workspace/withheld')
  assert.match(desk.text, /nothing is released, by whomever and however much is there/)
  assert.match((await monitor.open(address)).text, /nothing is released.*Confirm the time/)
  assert.doesNotMatch((await monitor.open(`${address}/confirm`)).markup, /name="now"/)
  assert.match((await monitor.send({ seen: 'It is out', where: 'Their website' })).markup, /still kept back/)
  assert.equal(await isPublic(id), false)
  const page = await monitor.open('/workspace/withheld/clock')
  assert.match(page.text, /shows .*5 December 2024.*12:20pm/)
  assert.match(page.text, /the clock went 20 minutes ahead/)
  const typed = { 'on-day': '5', 'on-month': '12', 'on-year': '2024', time: '12:00', where: 'My telephone' }
  assert.match((await monitor.send(typed)).text, /The other clock shows another time/)
  assert.match((await monitor.send({ ...typed, time: '' })).text, /Give the time that the other clock shows/)
  const confirmed = await monitor.send({ ...typed, time: '12:20' })
  assert.match(confirmed.markup, /The time is confirmed/)
  assert.doesNotMatch(confirmed.text, /nothing is released/)
  await monitor.open(address)
  assert.match((await monitor.send({}, 'Release now')).markup, /The paper is public/)
  assert.equal(await isPublic(id), true)
  assert.match((await monitor.open('/workspace/withheld/clock')).markup, /The clock is not in doubt/)
})

/** A report whose embargo ends at a time that is typed, and what the page said to it. */
async function embargoedUntil(day: string, month: string, time: string) {
  const { id } = await report(`Report of ${day} ${month}`)
  const monitor = await visitor(council.actors.monitor)
  await monitor.open(`/workspace/withheld/${id}/extend`)
  const typed = {
    source: 'Them',
    terms: 'None',
    condition: 'It is out',
    address: '',
    reason: 'They moved it.',
  }
  const on = {
    'expectedOn-day': day,
    'expectedOn-month': month,
    'expectedOn-year': '2025',
    expectedTime: time,
  }
  const page = await monitor.send({ ...typed, ...on })
  const steps = async (instant: ReturnType<typeof at>) => {
    for (const [actor, step] of [
      [council.actors.monitor, { kind: 'release' }],
      [council.actors.deputy, { kind: 'release' }],
      [council.actors.monitor, { kind: 'condition', seen: 'It is out', seenWhere: 'There' }],
    ] as const)
      accepted(
        await council.act((session) => takeReleaseStep(session, { documentId: id, ...step }), {
          actor,
          at: instant,
        }),
      )
  }
  const release = (instant: ReturnType<typeof at>) =>
    council.act((session) => releaseDocument(session, id), { actor: council.actors.monitor, at: instant })
  return { page, steps, release }
}

test('an embargo until a time that the clocks show twice ends at the second of them', async () => {
  const { page, steps, release } = await embargoedUntil('26', '10', '1:30am')
  assert.match(page.markup, /The embargo has new terms/)
  await steps(at('2025-10-25T12:00:00Z'))
  for (const early of ['2025-10-26T00:29:59Z', '2025-10-26T00:30:00Z', '2025-10-26T01:29:59Z'])
    assert.equal(refusedWith(await release(at(early))), 'before-expected-time')
  accepted(await release(at('2025-10-26T01:30:00Z')))
})

test('an embargo cannot end at a time that the clocks skip, and one after it ends in summer time', async () => {
  assert.match((await embargoedUntil('30', '3', '1:30am')).page.text, /The clocks skip that time/)
  const { steps, release } = await embargoedUntil('30', '3', '2:15am')
  await steps(at('2025-03-29T12:00:00Z'))
  const ends = at('2025-03-30T01:15:00Z')
  assert.equal(refusedWith(await release(secondsAfter(ends, -1))), 'before-expected-time')
  accepted(await release(ends))
})
