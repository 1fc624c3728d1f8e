import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingId } from '../../council/finding/finding.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { registerOfEvent } from '../../store/assurance-register.ts'
import { correctionsOfFinding, correctionsOfParagraph } from '../../store/corrections.ts'
import { findingById } from '../../store/finding.ts'
import { testDatabase } from '../../store/test-database.ts'
import { withdrawFinding } from '../finding/record-finding.ts'
import { testAct } from '../test-act.ts'
import {
  confirmedFinding,
  eventWithParagraph,
  keptEvent,
  publishKept,
  testReading,
} from '../test-assurance.ts'
import { accepted, id, refusedWith, testCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { correctParagraph, type CorrectedParagraph } from './correct-paragraph.ts'
import { enterParagraph } from './enter-paragraph.ts'
import { takeInReport } from './take-in-report.ts'

const database = await testDatabase()

const place = { number: 1, section: 'Leaders', page: 2 }
const words = 'Social workers are tenacious, although health could be better for okapis.'

testAct(database, 'correct-paragraph', {
  prepare: async (council) => {
    const { paragraphId } = await eventWithParagraph(council)
    return (session) => correctParagraph(session, paragraphId, { ...place, text: words, reason: 'Misread.' })
  },
})

test('a paragraph is put right with a reason, and what a public finding quoted stays beside what it quotes now', async () => {
  const council = await testCouncil(database)
  const { eventId, paragraphId, findingId } = await confirmedFinding(council)
  const seen = (text: string) => whereSeen(database, council.councilId, text)
  const correct = (also: Partial<CorrectedParagraph>) =>
    council.act((session) =>
      correctParagraph(session, paragraphId, { ...place, text: words, reason: 'The scan was bad.', ...also }),
    )
  const quotes = new Map<FindingId, string>([[findingId, 'health could be better for okapis']])
  assert.equal(refusedWith(await correct({ text: ' ' })), 'paragraph-without-words')
  assert.equal(refusedWith(await correct({ reason: ' ' })), 'paragraph-without-reason')
  assert.equal(refusedWith(await correct({})), 'quote-not-in-paragraph', 'the finding quotes the quaggas')
  assert.equal(refusedWith(await correct({ quotes: new Map([[findingId, ' ']]) })), 'finding-without-quote')
  await publishKept(council, eventId)
  accepted(await correct({ quotes, page: 3 }))
  assert.equal(refusedWith(await correct({ quotes, page: 3 })), 'paragraph-unchanged')
  const kept = await findingById(database.office, council.councilId, findingId)
  assert.deepEqual([kept?.quote, kept?.page], ['health could be better for okapis', 3])
  const key = { council_id: council.councilId, finding_id: findingId }
  const before = (await correctionsOfFinding(database.office, key)).map(({ field, was }) => [field, was])
  assert.deepEqual(before, [
    ['page', '2'],
    ['quote', 'health could be better for quaggas'],
  ])
  assert.ok((await seen('okapis')).includes('finding'))
  assert.deepEqual(await seen('quaggas'), ['finding_correction'])
  assert.deepEqual(await seen('tenacious'), [], 'the register is the office’s own')
  const paragraph = { council_id: council.councilId, paragraph_id: paragraphId }
  assert.equal((await correctionsOfParagraph(database.office, paragraph)).length, 2)
  accepted(await council.act((session) => withdrawFinding(session, findingId, 'Twice.')))
  assert.deepEqual(await seen('quaggas'), [], 'its earlier words go with it')
})

test('a number that another paragraph has, a struck paragraph and one that is not there are refused', async () => {
  const council = await testCouncil(database)
  const { eventId, paragraphId } = await eventWithParagraph(council)
  const second = { kind: 'paragraph', number: 2, section: 'Leaders', text: 'Two.' } as const
  accepted(await council.act((session) => enterParagraph(session, eventId, second)))
  const to = { ...place, text: words, reason: 'Misread.' }
  const correct = (given: typeof paragraphId, number: number) =>
    council.act((session) => correctParagraph(session, given, { ...to, number }))
  assert.equal(refusedWith(await correct(paragraphId, 2)), 'paragraph-number-taken')
  assert.equal(refusedWith(await correct(id('paragraph'), 1)), 'unknown-thing')
  accepted(await correct(paragraphId, 1))
})

const file = (name: string) => ({
  fileName: `${name}.pdf`,
  sha256: sha256(name),
  sizeBytes: 9,
  acceptedBecause: 'It is ours.',
})

test('a later file knows a paragraph by what was read of it first, and by what was put right', async () => {
  const council = await testCouncil(database)
  const eventId = await keptEvent(council, { title: 'Inspection of Test' })
  const takeIn = (name: string, text: string) => {
    const [first, ...others] = testReading().paragraphs
    const reading = testReading({ sha256: sha256(name), paragraphs: [{ ...first!, text }, ...others] })
    return council.act((session) => takeInReport(session, eventId, { ...file(name), reading }))
  }
  accepted(await takeIn('one', 'Leaders knaw their services.'))
  const key = { council_id: council.councilId, assurance_event_id: eventId }
  const [paragraph] = (await registerOfEvent(database.office, key)).filter(({ text }) =>
    text.includes('knaw'),
  )
  assert.ok(paragraph)
  const right = { ...place, text: 'Leaders know their services.', reason: 'The scan was bad.' }
  accepted(await council.act((session) => correctParagraph(session, paragraph.paragraph_id, right)))
  for (const [name, text] of [
    ['two', 'Leaders knaw their services.'],
    ['three', 'Leaders know their services.'],
  ] as const)
    assert.deepEqual([accepted(await takeIn(name, text)).struck, name], [0, name])
  const standing = (await registerOfEvent(database.office, key)).find(
    ({ paragraph_id: one }) => one === paragraph.paragraph_id,
  )
  assert.deepEqual([standing?.text, standing?.struck_entry], ['Leaders know their services.', null])
  accepted(await takeIn('four', 'Something else.'))
  const struck = await council.act((session) => correctParagraph(session, paragraph.paragraph_id, right))
  assert.equal(refusedWith(struck), 'paragraph-struck')
})
