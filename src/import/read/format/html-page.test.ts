import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { htmlPage } from './html-page.ts'
import type { PublishedText } from './published-text.ts'
import { decisionPage, issuePage, itemPage, meetingPage } from './test-pages.ts'
import { spokenSource } from './test-source.ts'

function read(html: string): PublishedText {
  const page = htmlPage(html)
  assert.ok(page.ok, JSON.stringify(page))
  return page.value
}

describe('htmlPage() reads the page of an agenda item', () => {
  const source = read(itemPage)
  const { meeting, items } = spokenSource(source)

  it('names the meeting, the number and the title', () => {
    assert.deepEqual(meeting, { body: 'Cabinet', date: 'Wednesday, 4th December, 2024', startsAt: '6.30 pm' })
    assert.equal(items.length, 1)
    assert.equal(items[0]?.number, '104/24')
    assert.equal(items[0]?.title, 'Libraries: opening hours & staffing')
  })

  it('keeps the words in reading order, with headings, numbers and bullets', () => {
    assert.deepEqual(items[0]?.content, [
      [
        'Report of the Director of Places.',
        'Decision:',
        'RESOLVED that',
        'b. the hours be agreed;\nc. the trial end on 31 March.\n  • with a review\n• a Word bullet',
        'Minutes:',
        'Line one\nline two',
        'For | Against',
        'Cllr Ash',
      ].join('\n\n'),
    ])
  })

  it('lists documents without file sizes, and none that is withheld or runs a script', () => {
    assert.deepEqual(items[0]?.documents, [
      ['Library hours', 'documents/s501/Library hours.pdf'],
      ['Equality analysis', 'https://files.ashcombe.example/eqia.docx'],
    ])
  })

  it('drops the banner, menus, scripts and footer of the site', () => {
    assert.doesNotMatch(source.text, /Ashcombe|Skip to|Home|scripts are not read|footer/)
  })
})

describe('htmlPage() reads the page of a meeting', () => {
  const source = read(meetingPage)
  const { meeting, items } = spokenSource(source)

  it('gives each row of the table as an item with its number, report and annexes', () => {
    assert.deepEqual(meeting, {
      body: 'Scrutiny Board',
      date: 'Monday 3 February 2025',
      startsAt: '10.00 am',
    })
    assert.deepEqual(
      items.map(({ number, title, content }) => ({ number, title, content })),
      [
        { number: '1', title: 'Apologies', content: ['Minutes:\n\nNone.'] },
        { number: '2', title: 'Roads', content: ['Minutes:\n\nThe Board met.', 'Ends.'] },
      ],
    )
    assert.deepEqual(items[1]?.documents, [
      ['Roads', 'documents/s3/Roads.pdf'],
      ['Annex', 'documents/s4/Annex.pdf'],
    ])
  })

  it('asks about minutes that the page cuts off', () => {
    assert.deepEqual(
      source.queries?.map(({ item, query }) => [item, query.code]),
      [[1, 'minutes-cut-short']],
    )
    assert.match(source.queries?.[0]?.query.message ?? '', /mgAi\.aspx\?ID=88/)
  })
})

describe('htmlPage() reads the page of an issue', () => {
  it('names the one meeting that took it', () => {
    const source = read(issuePage(['04/08/2020 - Cabinet (Item 8)']))
    const { meeting, items } = spokenSource(source)
    assert.deepEqual(meeting, { body: 'Cabinet', date: '04/08/2020' })
    assert.deepEqual(items, [
      {
        number: '8',
        title: '7 Parks strategy',
        decisionMaker: undefined,
        content: ['Minutes:\n\nThe strategy was noted.'],
        documents: [['7 Parks strategy', 'documents/s77/Parks.pdf']],
      },
    ])
    assert.deepEqual(source.queries, [])
  })

  it('names no meeting where several took it, and says so of each part', () => {
    const source = read(issuePage(['04/08/2020 - Cabinet (Item 8)', '11/09/2020 - Council (Item 3)']))
    assert.deepEqual(source.meeting, {})
    assert.deepEqual(
      source.queries?.map(({ item, query }) => [item, query.code]),
      [
        [0, 'page-of-several-meetings'],
        [1, 'page-of-several-meetings'],
      ],
    )
    assert.match(source.queries?.[1]?.query.message ?? '', /2 meetings.*11\/09\/2020 - Council/)
  })
})

describe('htmlPage() reads the page of a decision', () => {
  for (const fields of ['paragraphs', 'lines'] as const) {
    it(`whose fields stand in ${fields}`, () => {
      const { meeting, items } = spokenSource(read(decisionPage(fields)))
      assert.deepEqual(meeting, { body: 'Cabinet', date: '04/12/2024' })
      assert.deepEqual(items, [
        {
          number: undefined,
          title: 'Footpath diversion, Mill Lane',
          decisionMaker: 'Cabinet Member for Places',
          content: ['Purpose:\n\nTo divert the footpath.\n\nDecision:\n\nThat the diversion be approved.'],
          documents: [['Map', 'documents/s9/Map.pdf']],
        },
      ])
    })
  }
})

describe('htmlPage() reads a page of another maker', () => {
  const decision = '<h3>Decision</h3><p>Approved.</p>'
  const site = '<h1>Ashcombe</h1><h2>Menu</h2>'
  const pages: readonly (readonly [what: string, html: string])[] = [
    ['whose title is the item', `<h1>Parks strategy</h1>${decision}`],
    ['whose title says the kind of page', `<h1>Agenda item</h1><h2>Parks strategy</h2>${decision}`],
    [
      'whose site has a title of its own',
      `${site}<h1>Decision details</h1><h2>Parks strategy</h2>${decision}`,
    ],
  ]
  for (const [what, html] of pages) {
    it(what, () => {
      const { items } = spokenSource(read(html))
      assert.deepEqual(
        items.map(({ title, content }) => [title, content]),
        [['Parks strategy', ['Decision\n\nApproved.']]],
      )
    })
  }
})

function codeOf(html: string): string | undefined {
  const page = htmlPage(html)
  return page.ok ? undefined : page.refusal.code
}

describe('htmlPage() refuses', () => {
  it('a page with no item', () => {
    assert.equal(
      codeOf('<html><body><h1>Councillors</h1><h2>Ward</h2><p>None here</p></body></html>'),
      'file-without-item',
    )
    assert.equal(codeOf('<p>'), 'file-without-item')
  })

  it('elements nested without end, and elements that breed when they are re-opened', () => {
    assert.equal(codeOf('<div>'.repeat(100_000)), 'html-too-tangled')
    const reopened =
      Array.from({ length: 200 }, (_, index) => `<b id=${index}>`).join('') + '</p><p>x'.repeat(10_000)
    assert.equal(codeOf(`<p>${reopened}`), 'html-too-tangled')
  })
})
