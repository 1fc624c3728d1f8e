import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type BadInspection, badInspectionSentence, inspectionRefusals } from './refusals.ts'

it('every refusal of a report names the file and says what to do', () => {
  const facts = { file: 'report.pdf', inspectorate: 'the Care Quality Commission', seen: 'a picture' }
  const codes = Object.keys(inspectionRefusals)
  assert.ok(codes.length > 2)
  for (const code of codes) {
    const sentence = badInspectionSentence({ ...facts, code } as unknown as BadInspection)
    assert.match(sentence, /^report\.pdf: [^\n]+(?:Give|Enter|download) [^\n]+\.$/)
    assert.doesNotMatch(sentence, /undefined/)
  }
})
