import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { meetingXml } from './meeting-xml.ts'
import { meetingAnswer } from './test-pages.ts'
import { spokenSource } from './test-source.ts'

function withDocuments(committees: readonly string[]): string {
  const documents = committees.map(
    (name) =>
      `<linkeddoc><title>D</title><meetingdate>04/12/2024</meetingdate><committeetitle>${name}</committeetitle></linkeddoc>`,
  )
  const item = `<agendaitem><agendaitemtitle>A</agendaitemtitle>${documents.join('')}</agendaitem>`
  return `<meeting><meetingdate>04/12/2024</meetingdate>${item}</meeting>`
}

function bodyOf(xml: string): string | undefined {
  const answer = meetingXml(xml)
  assert.ok(answer.ok, JSON.stringify(answer))
  return spokenSource(answer.value).meeting['body']
}

describe('meetingXml()', () => {
  it('reads the meeting, the items escaped twice, and the documents that are open', () => {
    const answer = meetingXml(meetingAnswer)
    assert.ok(answer.ok)
    const { meeting, items } = spokenSource(answer.value)
    assert.deepEqual(meeting, { body: 'Cabinet', date: '04/12/2024', startsAt: '6.30 pm' })
    assert.deepEqual(items, [
      {
        number: '104',
        title: 'Libraries: hours & staffing',
        decisionMaker: undefined,
        content: ['Report\n\nOf the Director.\n\nMinutes:\n\nRESOLVED that £5 be spent.'],
        documents: [['Hours & costs', 'https://m.ashcombe.example/mgConvert2PDF.aspx?ID=9']],
      },
      { number: '105', title: 'Contract', decisionMaker: undefined, content: [], documents: [] },
    ])
    assert.doesNotMatch(answer.value.text, /Secret/)
  })

  it('asks about a restricted item and a restricted document', () => {
    const answer = meetingXml(meetingAnswer)
    assert.deepEqual(answer.ok && answer.value.queries?.map(({ item, query }) => [item, query.code]), [
      [0, 'document-restricted'],
      [1, 'item-restricted'],
    ])
  })

  it('names the body that all documents of the meeting name, and none where they differ', () => {
    assert.equal(bodyOf(withDocuments(['Audit Committee', 'Audit Committee'])), 'Audit Committee')
    assert.equal(bodyOf(withDocuments(['Audit Committee', 'Cabinet'])), undefined)
  })

  const refusals: readonly (readonly [what: string, xml: string, refusal: object])[] = [
    [
      'entities',
      '<?xml version="1.0"?>\n<!DOCTYPE meeting [<!ENTITY a "b">]>\n<meeting>&a;</meeting>',
      { code: 'xml-with-entities', line: 2, column: 36 },
    ],
    [
      'broken nesting',
      '<meeting>\n  <agendaitems></meeting>',
      { code: 'xml-broken', line: 2, column: 25, fault: 'unexpected close tag' },
    ],
    [
      'an entity that XML does not know',
      '<meeting>&nbsp;</meeting>',
      { code: 'xml-broken', line: 1, column: 15, fault: 'undefined entity' },
    ],
    ['a root of another kind', '<committees/>', { code: 'xml-of-another-kind', root: 'committees' }],
    [
      'a meeting without items',
      '<meeting><agendaitems/></meeting>',
      { code: 'file-without-item', kind: 'answer' },
    ],
  ]
  for (const [what, xml, refusal] of refusals) {
    it(`refuses ${what}`, () => assert.deepEqual(meetingXml(xml), { ok: false, refusal }))
  }

  it('refuses elements nested without end', () => {
    const answer = meetingXml('<meeting>'.repeat(10_000))
    assert.equal(!answer.ok && answer.refusal.code, 'xml-too-tangled')
  })
})
