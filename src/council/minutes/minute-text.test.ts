import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { id, meetingDay, smallRegister } from '../../../test/council/small-register.ts'
import type { Result } from '../../foundation/result.ts'
import { keepBlockIds } from './keep-block-ids.ts'
import {
  contributionKinds,
  saySame,
  tidyBlocks,
  type MinuteBlock,
  type MinuteBlockBody,
  type MinuteBlockId,
} from './minute-block.ts'
import { blocksOfText, textOfBlocks, type MinuteTextGround } from './minute-text.ts'
import type { MinutesRefusal } from './refusals.ts'
import { speakerChoices } from './speaker-choice.ts'

const ground: MinuteTextGround = {
  speakers: speakerChoices(smallRegister, meetingDay),
  voteIds: [id('vote-1'), id('vote-2')],
  resolutionIds: [id('resolution-1')],
}

const read = (text: string): readonly MinuteBlockBody[] => {
  const answer: Result<readonly MinuteBlockBody[], MinutesRefusal> = blocksOfText(text, ground)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const paragraph = (text: string): MinuteBlockBody => ({ kind: 'paragraph', text })
const refusedWith = (text: string): string => {
  const answer = blocksOfText(text, ground)
  return answer.ok ? 'read' : answer.refusal.code
}

// Words that look like marks on purpose, beside names with apostrophes and Welsh letters.
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '- a', '@ x', 'Note: x', 'Motion: x', '[Vote 1]', '\\', '\\- y', 'Moved by: z', '#', '|', ';', '“q”',
        "Siân O’Brien", 'Tŷ Mawr', 'a\nb', '—', '[Resolution 9]', '-',
      ), // prettier-ignore
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(' '))
const speaker = fc.oneof(
  fc.constantFrom(...ground.speakers).map(({ personId, officeId }) => ({
    kind: 'person' as const,
    personId,
    ...(officeId === undefined ? {} : { officeId }),
  })),
  fc.record({ kind: fc.constant('role' as const), role: words }),
  fc.record({ kind: fc.constant('named' as const), name: words, role: fc.option(words, { nil: undefined }) }),
  fc.record({ kind: fc.constant('role' as const), role: words, organisation: words }),
)
const person = fc.option(fc.constantFrom(...smallRegister.people.slice(0, 7).map((each) => each.id)), {
  nil: undefined,
})
const body: fc.Arbitrary<MinuteBlockBody> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'note' as const), text: words }),
  fc.record({ kind: fc.constant('list' as const), points: fc.array(words, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('contribution' as const),
    said: fc.constantFrom(...contributionKinds),
    speaker: fc.option(speaker, { nil: undefined }),
    paragraphs: fc.array(words, { maxLength: 3 }),
    points: fc.array(words, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('motion' as const), text: words, moverId: person, seconderId: person }),
  fc.record({ kind: fc.constant('vote' as const), voteId: fc.constantFrom(...ground.voteIds) }),
  fc.record({
    kind: fc.constant('resolution' as const),
    resolutionId: fc.constantFrom(...ground.resolutionIds),
  }),
)
const blocks = fc
  .array(body, { maxLength: 8 })
  .map((bodies) => tidyBlocks(bodies.map((each, at) => ({ ...each, id: id<'block'>(`b${at}`) }))))

test('the text form of a minute reads back as the same blocks, whatever is in their words', () => {
  fc.assert(
    fc.property(blocks, (written) => {
      const back = read(textOfBlocks(written, ground))
      assert.equal(back.length, written.length, textOfBlocks(written, ground))
      for (const [at, block] of written.entries())
        assert.ok(saySame(block, back[at] as MinuteBlockBody), JSON.stringify([block, back[at]]))
    }),
    { numRuns: 500 },
  )
})

test('a clerk writes a whole minute as text', () => {
  const text = [
    'The report was introduced.',
    'It ran to two pages.',
    '',
    '@ Councillor Nora Fenwick, Executive Mayor',
    'Welcomed the report.',
    '- Strong partnerships',
    '- Good training',
    '@ role: A Housing Ambassador ; Young Voices | voice',
    'Told of the new offer.',
    '',
    'Note: Councillor Rao left the meeting.',
    '',
    'Motion: That the report be noted.',
    'Moved by: Councillor Nora Fenwick',
    '',
    '[Vote 2]',
    '[Resolution 1]',
  ].join('\r\n')
  assert.deepEqual(read(text), [
    { kind: 'paragraph', text: 'The report was introduced. It ran to two pages.' },
    {
      kind: 'contribution',
      said: 'statement',
      speaker: { kind: 'person', personId: 'nora', officeId: 'mayor' },
      paragraphs: ['Welcomed the report.'],
      points: ['Strong partnerships', 'Good training'],
    },
    {
      kind: 'contribution',
      said: 'voice',
      speaker: { kind: 'role', role: 'A Housing Ambassador', organisation: 'Young Voices' },
      paragraphs: ['Told of the new offer.'],
      points: [],
    },
    { kind: 'note', text: 'Councillor Rao left the meeting.' },
    { kind: 'motion', text: 'That the report be noted.', moverId: 'nora' },
    { kind: 'vote', voteId: 'vote-2' },
    { kind: 'resolution', resolutionId: 'resolution-1' },
  ])
})

test('the text form refuses a speaker, a kind and a reference that it does not know, by what was typed', () => {
  assert.equal(refusedWith('@ Councillor Zed'), 'minute-text-unknown-speaker')
  assert.equal(refusedWith('@ Councillor Nora Fenwick | musing'), 'minute-text-unknown-kind')
  assert.equal(refusedWith('[Vote 3]'), 'minute-text-unknown-reference')
  assert.equal(refusedWith('Motion: That it be so.\nMoved by: Nobody'), 'minute-text-unknown-speaker')
  assert.equal(refusedWith('@ councillor nora fenwick, executive mayor'), 'read')
})

test('a person whose identity is protected, or whose office had ended, is not offered as a speaker', () => {
  const labels = ground.speakers.map(({ label }) => label)
  assert.ok(!labels.some((label) => label.includes('Kit Marlow')))
  assert.ok(!labels.some((label) => label.startsWith('Tobias Quill,')))
  assert.equal(new Set(labels).size, labels.length)
})

test('keepBlockIds() keeps the identifier of what says the same, and of what was changed in its place', () => {
  let count = 0
  const fresh = (): MinuteBlockId => id(`new${(count += 1)}`)
  const before: MinuteBlock[] = ['One.', 'Two.', 'Three.'].map((text, at) => ({
    kind: 'paragraph',
    text,
    id: id(`b${at + 1}`),
  }))
  const idsAfter = (...texts: string[]) => keepBlockIds(before, texts.map(paragraph), fresh).map((b) => b.id)
  assert.deepEqual(idsAfter('One.', 'Two, changed.', 'Three.'), ['b1', 'b2', 'b3'])
  assert.deepEqual(idsAfter('Nought.', 'One.', 'Two.', 'Three.'), ['new1', 'b1', 'b2', 'b3'])
  assert.deepEqual(idsAfter('One.', 'Three.'), ['b1', 'b3'])
  assert.deepEqual(idsAfter('Three.', 'One.', 'Two.').at(0), 'b3')
})

test('keepBlockIds() never gives one identifier to two blocks', () => {
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      let count = 0
      const kept = keepBlockIds(before, after, () => id(`new${(count += 1)}`))
      assert.equal(new Set(kept.map((block) => block.id)).size, after.length)
    }),
  )
})
