import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id, meetingDay, smallRegister } from '../../../test/council/small-register.ts'
import type { MinuteBlock, MinuteBlockBody } from './minute-block.ts'
import { minuteQueries } from './minute-queries.ts'

const raised = (...bodies: MinuteBlockBody[]): string[] => {
  const blocks = bodies.map((body, at): MinuteBlock => ({ ...body, id: id(`b${at}`) }))
  return minuteQueries(blocks, { register: smallRegister, on: meetingDay, resolutionIds: [] }).map(
    ({ code, what }) => `${code}: ${what}`,
  )
}
const paragraph = (text: string): MinuteBlockBody => ({ kind: 'paragraph', text })
const nora = { kind: 'person', personId: id<'person'>('nora') } as const
const said = (text: string, also: Partial<Extract<MinuteBlockBody, { kind: 'contribution' }>> = {}) =>
  ({
    kind: 'contribution',
    said: 'statement',
    speaker: nora,
    paragraphs: [text],
    points: [],
    ...also,
  }) as const

test('line 11 of the seed: a promise with neither owner nor date is asked about', () => {
  const promise = 'Note that improvement plans will be reviewed and refreshed to address all the issues.'
  assert.equal(raised(paragraph(promise)).length, 1)
  assert.match(raised(paragraph(promise))[0] ?? '', /^undertaking-without-owner: Note that improvement/)
  assert.deepEqual(
    raised(paragraph('The Director of Place will report to the Cabinet by 3 March 2027 on the plans.')),
    [],
  )
  const given = { said: 'undertaking' } as const
  assert.equal(raised(said('Officers will report back to the board.', given)).length, 1)
  assert.deepEqual(raised(said('Officers will report back to the board.')), [])
})

test('line 38 of the seed: four areas are counted and not listed', () => {
  const four = 'There were four areas identified as for improvement which the service was aware of.'
  assert.deepEqual(raised(paragraph(four)), ['number-not-listed: There were four areas'])
  assert.deepEqual(raised(paragraph(four), { kind: 'list', points: ['One', 'Two'] }), [])
  assert.deepEqual(raised(said(four)), ['number-not-listed: There were four areas'])
  assert.deepEqual(raised(said(four, { points: ['One', 'Two', 'Three', 'Four'] })), [])
})

test('line 47 of the seed: a sentence that does not say who, unless a speaker stands over it', () => {
  const orphan = 'Sought recognition of work to achieve a second outcome since 2020.'
  assert.deepEqual(raised(paragraph(orphan)), [`sentence-without-subject: ${orphan}`])
  assert.deepEqual(raised(said(orphan)), [])
})

test('lines 31 and 40 of the seed: a name in no register of the day, and an abbreviation never given in full', () => {
  const brazil = { kind: 'named', name: 'Elenor Quince', role: 'IAP' } as const
  assert.deepEqual(raised(said('The panel agreed.', { speaker: brazil })), [
    'name-not-in-register: Elenor Quince, IAP',
  ])
  assert.deepEqual(raised(paragraph('Councillor Nora Fenwick spoke, and Councillor Zebedee Quince did.')), [
    'name-not-in-register: Zebedee Quince',
  ])
  assert.deepEqual(raised(paragraph("Councillor Fenwick’s report and Cllr Dev Rao's were heard.")), [])
  assert.deepEqual(raised(paragraph('The IAP met the QAF.')), ['abbreviation-never-expanded: IAP, QAF'])
  assert.deepEqual(raised(paragraph('The Improvement and Assurance Panel (IAP) met. The IAP sat.')), [])
})

test('line 48 of the seed: a resolution is shown once by reference, and its absence is asked about', () => {
  const ground = { register: smallRegister, on: meetingDay, resolutionIds: ['r1'] }
  assert.deepEqual(
    minuteQueries([], ground).map(({ code, what }) => [code, what]),
    [['resolution-not-in-minute', '1']],
  )
  const shown: MinuteBlock = { kind: 'resolution', resolutionId: id('r1'), id: id('b') }
  assert.deepEqual(minuteQueries([shown], ground), [])
})

test('a contribution without its speaker and a slot left open are asked about while the minute is written', () => {
  assert.deepEqual(raised(said('Spoke.', { speaker: undefined })), ['contribution-without-speaker: Spoke.'])
  assert.deepEqual(raised(paragraph('Apologies were received from {names}.')), ['phrase-slot-left: {names}'])
})
