import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { agendaList } from './agenda-list.ts'
import { attendanceTable } from './attendance-table.ts'
import { calendarMonth } from './calendar-month.ts'
import { contribution } from './contribution.ts'
import { documentList } from './document-list.ts'
import { factLine } from './fact-line.ts'
import { limbList } from './limb-list.ts'
import { matterTimeline } from './matter-timeline.ts'
import { meetingCard } from './meeting-card.ts'
import { notice } from './notice.ts'
import { pageHeading } from './page-heading.ts'
import { personCard } from './person-card.ts'
import { resolutionBlock } from './resolution-block.ts'
import { searchForm } from './search-form.ts'
import { highlighted, searchResults } from './search-result.ts'
import { stateTag } from './state-tag.ts'
import { voteTable } from './vote-table.ts'

const x = `"'><img src=x onerror=alert(1)></p><script>1</script>`
const withHostileText: Readonly<Record<string, Html>> = {
  agendaList: agendaList([{ number: x, title: x, href: x, summary: x, facts: [x], id: x }]),
  attendanceTable: attendanceTable({
    caption: x,
    head: [x, x],
    rows: [{ name: x, href: x, office: x, attendance: x }],
  }),
  calendarMonth: calendarMonth({
    label: x,
    weekdays: [x],
    firstWeekday: 1,
    days: [{ day: 1, dateTime: x, longDate: x, todayText: x, entries: [{ text: x, href: x, note: x }] }],
  }),
  contribution: contribution({
    name: x,
    href: x,
    office: x,
    organisation: x,
    text: [x, x],
    points: [x],
    id: x,
  }),
  documentList: documentList([{ title: x, href: x, kind: x, facts: [x], note: x }]),
  highlighted: highlighted([x, x, x]),
  matterTimeline: matterTimeline([{ stage: 'past', title: x, href: x, when: x, detail: x, stageText: x }]),
  meetingCard: meetingCard({
    title: x,
    href: x,
    leaf: { weekday: x, day: x, month: x },
    dateTime: x,
    facts: [x],
  }),
  notice: notice({ kind: 'embargo', heading: x, body: x }),
  pageHeading: pageHeading({ title: x, caption: x, facts: [x], lead: x }),
  personCard: personCard({ name: x, initials: x, href: x, office: x, facts: [x] }),
  resolutionBlock: resolutionBlock({
    id: x,
    heading: x,
    formula: x,
    limbs: [{ text: x, number: x, id: x, note: x }],
    facts: [x],
  }),
  searchForm: searchForm({ id: x, action: x, label: x, buttonText: x, name: x, value: x }),
  searchResults: searchResults([{ title: x, href: x, kind: x, facts: [x], excerpt: x }]),
  stateTag: stateTag({ tone: 'open', text: x }),
  voteTable: voteTable({ caption: x, head: [x, x, x], rows: [{ choice: x, count: 1, names: [x] }] }),
}

describe('the blocks of the record', () => {
  for (const [name, made] of Object.entries(withHostileText)) {
    it(`${name}() lets no text become markup`, () => {
      const elements = elementsOf(parseFragment(made.toString()))
      assert.ok(elements.length > 0)
      assert.deepEqual(
        elements.filter(({ tagName }) => tagName === 'img' || tagName === 'script'),
        [],
      )
      assert.deepEqual(
        elements.flatMap(({ attrs }) => attrs).filter((attr) => attr.name.startsWith('on')),
        [],
      )
    })
  }
})

describe('resolutionBlock()', () => {
  it('is named by its heading and shows each limb with its printed number, in order', () => {
    const block = resolutionBlock({
      id: 'r',
      heading: 'Decision',
      formula: 'Resolved that',
      limbs: [
        { number: '2.1', text: 'one' },
        { text: 'two', id: 'limb' },
      ],
    })
    assert.equal(wordsOf(block), 'Decision Resolved that 2.1 one two')
    assert.match(block.toString(), /aria-labelledby="r-heading"/)
    assert.match(block.toString(), /<h2 class="mh-resolution__heading" id="r-heading"/)
    assert.match(block.toString(), /<li class="mh-limb"\s+id="limb"/)
  })

  it('draws no number that was not printed', () => {
    assert.doesNotMatch(limbList([{ text: 'only' }]).toString(), /limb__number/)
  })
})

describe('contribution()', () => {
  it('says who spoke, in which office and for whom, then what was said', () => {
    const all = {
      name: 'Cllr A',
      office: 'Chair',
      organisation: 'Panel',
      text: ['One.', 'Two.'],
      points: ['p'],
    }
    assert.equal(wordsOf(contribution(all)), 'Cllr A Chair Panel One. Two. p')
  })

  it('lists the points after the paragraph that announces them', () => {
    const block = contribution({ office: 'A', text: ['One:', 'Two.'], points: ['p'], pointsAfter: 1 })
    assert.equal(wordsOf(block), 'A One: p Two.')
  })

  it('invents no name where only a role is recorded', () => {
    assert.equal(
      wordsOf(contribution({ office: 'Two ambassadors', text: 'They asked.' })),
      'Two ambassadors They asked.',
    )
  })
})

describe('matterTimeline()', () => {
  it('marks the present station for screen readers and no other', () => {
    const line = matterTimeline([
      { stage: 'past', title: 'Panel', href: '/p' },
      { stage: 'present', title: 'Cabinet', stageText: 'This page' },
      { stage: 'next', title: 'Council', stageText: 'Next' },
    ])
    assert.equal(line.toString().match(/aria-current="step"/g)?.length, 1)
    assert.equal(wordsOf(line), 'Panel This page Cabinet Next Council')
  })
})

describe('documentList()', () => {
  it('links only what can be opened', () => {
    const list = documentList([
      { title: 'Here', href: '/d' },
      { title: 'Awaited', note: 'To follow' },
    ])
    assert.equal(list.toString().match(/<a /g)?.length, 1)
    assert.equal(wordsOf(list), 'Here Awaited To follow')
  })
})

describe('calendarMonth()', () => {
  it('begins in the column of the first day and gives every day its whole date', () => {
    const days = [{ day: 1, dateTime: '2024-12-01', longDate: 'Sunday 1 December 2024', entries: [] }]
    const month = calendarMonth({ label: 'Days', weekdays: ['Mon'], firstWeekday: 7, days }).toString()
    assert.match(month, /mh-month__days--from-7/)
    assert.match(month, /datetime="2024-12-01"/)
    assert.match(month, /Sunday 1 December 2024/)
    assert.match(month, /mh-day--empty/)
  })
})

describe('voteTable()', () => {
  it('has a column of names only for a recorded vote', () => {
    const rows = [{ choice: 'For', count: 3 }]
    assert.equal(
      wordsOf(voteTable({ caption: 'Vote', head: ['Choice', 'Number'], rows })),
      'Vote Choice Number For 3',
    )
    const named = [
      { choice: 'For', count: 1, names: ['A'] },
      { choice: 'Against', count: 0 },
    ]
    const cells = voteTable({
      caption: 'Vote',
      head: ['Choice', 'Number', 'Members'],
      rows: named,
    }).toString()
    assert.equal(cells.match(/<td/g)?.length, 4)
  })
})

describe('factLine()', () => {
  it('leaves out what is absent, and itself where nothing is given', () => {
    assert.equal(factLine([undefined, false, '', null]), undefined)
    assert.equal(wordsOf(factLine(['a', undefined, 0]) ?? html``), 'a 0')
  })
})

describe('highlighted()', () => {
  it('marks every second piece', () => {
    assert.equal(highlighted(['a ', 'b', ' c']).toString(), 'a <mark class="mh-found">b</mark> c')
  })
})

describe('searchForm()', () => {
  it('has a label for its field also where the label is hidden', () => {
    const form = searchForm({
      id: 'q1',
      action: '/search',
      label: 'Search',
      buttonText: 'Go',
      isCompact: true,
    }).toString()
    assert.match(form, /<label class="govuk-label govuk-visually-hidden" for="q1"/)
    assert.match(form, /id="q1"\s+name="q"/)
  })
})

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []))
}

function wordsOf(made: Html): string {
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    node.nodeName === '#text'
      ? (node as DefaultTreeAdapterTypes.TextNode).value
      : ((node as DefaultTreeAdapterTypes.ParentNode).childNodes ?? []).map(textOf).join(' ')
  return textOf(parseFragment(made.toString())).replace(/\s+/g, ' ').trim()
}
