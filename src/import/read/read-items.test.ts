import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DraftItem } from './draft.ts'
import { readItems } from './read-items.ts'

function read(text: string): readonly DraftItem[] {
  return readItems({ text, layout: 'pasted', meeting: {} }).items
}

function only(text: string): DraftItem {
  const [item, ...others] = read(text)
  assert.ok(item !== undefined && others.length === 0)
  return item
}

function told(text: string): readonly unknown[] {
  return only(`Parks\n\n${text}`).votes.map((vote) => [vote.for, vote.against, vote.abstain])
}

function limbs(text: string): readonly string[] {
  return (only(text).resolution?.limbs ?? []).map(
    ({ number, verb, text: words }) => `${number ?? '–'} ${verb} ${words}`,
  )
}

function speakers(text: string): readonly string[] {
  return only(text).contributions.map(({ speaker }) =>
    [speaker.honorific, speaker.name, speaker.role, speaker.organisation].map((each) => each ?? '').join('|'),
  )
}

describe('readItems() reads resolutions in the styles of many councils', () => {
  const styles: readonly (readonly [string, string, readonly string[]])[] = [
    ['a dash', 'Parks\n\nRESOLVED – That the report be noted.', ['– note That the report be noted.']],
    ['the formula going on', 'Parks\n\nRESOLVED that the plan be adopted.', ['– adopt the plan be adopted.']],
    ['numbers below "That"', 'Parks\n\nResolved: That\n\n(1) the plan be approved; and\n\n(2) the fee be deferred.', ['(1) approve the plan be approved; and', '(2) defer the fee be deferred.']],
    ['letters in one paragraph', 'Parks\n\nIt was RESOLVED (a) that the plan be noted; and (b) that it be referred to Council.', ['(a) note that the plan be noted; and', '(b) refer that it be referred to Council.']],
    ['numbers of the report', 'Parks\n\nResolved:-\n\n12.1 That the petition be received.\n\n12.2 That the fee be agreed.', ['12.1 receive That the petition be received.', '12.2 agree That the fee be agreed.']],
    ['a list within a limb', 'Parks\n\nResolved that –\n\n(a) the plan be approved, subject to:\n\n(i) a map; and\n\n(ii) a date;\n\n(b) staff be thanked.', ['(a) approve the plan be approved, subject to: (i) a map; and (ii) a date;', '(b) commend staff be thanked.']],
    ['movers before', 'Parks\n\nIt was moved by Councillor Ash, seconded by Councillor Elm and resolved that the fee be noted.', ['– note the fee be noted.']],
    ['the body as subject', 'Parks\n\nThe Panel AGREED to:\n\n• note the plan;\n• endorse the fee.', ['– note note the plan;', '– endorse endorse the fee.']],
    ['a label', 'Parks\n\nDecision:\n\nThe Cabinet noted the plan.\n\nReasons:\n\nThat it be known.', ['– note The Cabinet noted the plan.']],
    ['no formula', 'Parks\n\nThe Cabinet considered a report.\n\nThat the plan be approved.', ['– approve That the plan be approved.']],
    ['minutes approved', 'Minutes\n\nTo approve the minutes.\n\nThe minutes of the meeting held on 3 May 2025 were approved as a correct record.', ['– approve The minutes of the meeting held on 3 May 2025 were approved as a correct record.']],
    ['one word', 'Parks\n\nThe report was introduced.\n\nRECEIVED.', ['– receive RECEIVED.']],
  ] // prettier-ignore
  for (const [name, text, wanted] of styles) it(name, () => assert.deepEqual(limbs(text), wanted))

  it('takes the same resolution in two places once, and asks', () => {
    const item = only(
      'Parks\n\n(a) That the plan be noted;\n\n(b) That it be kept.\n\nThe Chair spoke.\n\n(a)   That the plan be noted;\n\n(b) That it be kept.',
    )
    assert.equal(item.resolution?.limbs.length, 2)
    assert.ok(item.queries.some(({ code }) => code === 'resolution-printed-twice'))
  })

  it('reads no resolution in a motion that was lost', () => {
    assert.equal(
      only(
        'Parks\n\nCouncillor Ash proposed, seconded by Councillor Elm, that fees be scrapped.\n\nThe motion was lost.',
      ).resolution,
      null,
    )
  })

  it('ends a resolution where the minute’s own numbering goes on', () => {
    assert.deepEqual(
      limbs(
        'Parks\n\n3) RESOLVED that Council:\n\na) notes the plan;\nb) adopts it.\n\n4) The Chair closed the item.',
      ),
      ['a) note notes the plan;', 'b) adopt adopts it.'],
    )
  })
})

describe('readItems() reads who spoke', () => {
  const styles: readonly (readonly [string, string])[] = [
    [
      'Cabinet Member for Parks, Councillor Ann Ash welcomed the plan.',
      'Councillor|Ann Ash|Cabinet Member for Parks|',
    ],
    [
      'Mr Elm, Cabinet Member for Adult Care and Health, provided an update.',
      'Mr|Elm|Cabinet Member for Adult Care and Health|',
    ],
    ['Mrs Yew (Cabinet member for Schools) introduced the report.', 'Mrs|Yew|Cabinet member for Schools|'],
    ['Corporate Director, Ivy Birch advised that it would.', '|Ivy Birch|Corporate Director|'],
    ['Ivy Birch (AAP) advised that it would.', '|Ivy Birch||AAP'],
    ['The Executive Mayor introduced the report.', '||Executive Mayor|'],
    ['Ambassadors from the Youth Council described their work.', '||Ambassadors|Youth Council'],
    ['In response, the Director of Place (Ivy Birch) said that it would.', '|Ivy Birch|Director of Place|'],
    ['In reply to a question from Councillor Ash, the officer advised that it would.', '||officer|'],
    ['Regarding the fee (2025) Mr Elm noted that it rose.', 'Mr|Elm||'],
    ['Sir Paul Rowan, CBE, asked why.', 'Sir|Paul Rowan||'],
    [
      'The Auditor, Ms Ivy Birch of Hazel Audit LLP, presented the plan.',
      'Ms|Ivy Birch|Auditor|Hazel Audit LLP',
    ],
    ['Members asked about the fee.', '||Members|'],
  ]
  for (const [sentence, wanted] of styles)
    it(sentence, () => assert.deepEqual(speakers(`Parks\n\n${sentence}`), [wanted]))

  const nobody = [
    'The report highlighted the pressures.',
    'Councillor Ash moved and Councillor Elm seconded the motion.',
    'It was noted that the fee rose.',
    'Members noted the report.',
    'The Committee welcomed the report.',
  ]
  for (const sentence of nobody)
    it(`names nobody: ${sentence}`, () => assert.deepEqual(speakers(`Parks\n\n${sentence}`), []))

  it('keeps what follows with its speaker until the next, with bullets as a list', () => {
    const [first, second] = only(
      'Parks\n\nMr Elm said that it rose:\n\n• once.\n• twice.\n\nIt would stop. Ms Ash asked when.',
    ).contributions
    assert.deepEqual(
      [first?.text, first?.list],
      ['Mr Elm said that it rose:\n\nIt would stop.', ['once.', 'twice.']],
    )
    assert.equal(second?.text, 'Ms Ash asked when.')
  })

  it('ends with a speaker where the minutes go on to tell of the body', () => {
    const [first] = only(
      'Parks\n\nMr Elm said that it rose.\n\nFollowing a discussion the fee was kept.',
    ).contributions
    assert.equal(first?.text, 'Mr Elm said that it rose.')
  })
})

describe('readItems() reads votes, papers and headings', () => {
  it('counts and names a recorded vote, without the letters after names', () => {
    const [vote] = only(
      'Parks\n\nFor (2)\n\nMr Elm, OBE, Ms Ash\n\nAgainst (1)\n\nDr Yew MBE\n\nAbstain (0)\n\nMotion carried.',
    ).votes
    assert.deepEqual(vote, {
      for: 2,
      against: 1,
      abstain: 0,
      named: { for: ['Mr Elm', 'Ms Ash'], against: ['Dr Yew'], abstain: [] },
    })
  })

  it('asks where the count of a vote is not the number of names', () => {
    const item = only('Parks\n\nFor (3)\n\nMr Elm, Ms Ash\n\nAgainst (0)')
    assert.ok(item.queries.some(({ code }) => code === 'vote-count-differs'))
  })

  it('counts votes told in a sentence', () => {
    assert.deepEqual(told('The motion was carried by 12 votes to 3.'), [[12, 3, null]])
    assert.deepEqual(told('The motion was carried (10 votes for, 2 against and 1 abstention).'), [[10, 2, 1]])
    assert.deepEqual(told('The plan was agreed unanimously.'), [[null, null, null]])
  })

  it('lists papers without file sizes', () => {
    const item = only(
      'Parks\n\nThe plan was seen.\n\nSupporting documents:\n\n• Plan, item 7. PDF 204 KB\n• Map pdf icon PDF 2 MB\n',
    )
    assert.deepEqual(item.documents, [
      { title: 'Plan', url: null },
      { title: 'Map', url: null },
    ])
  })

  it('takes "to follow" off a title, and reads numbers of many styles', () => {
    const heads = ['87. Parks (Report to Follow)', '206/19 Parks', '8 Parks PDF 161 KB', 'Parks - to follow']
    assert.deepEqual(
      heads
        .map((head) => only(`${head}\n\nThe plan was seen.`))
        .map(({ number, title, toFollow }) => [number, title, toFollow]),
      [
        ['87', 'Parks', true],
        ['206/19', 'Parks', false],
        ['8', 'Parks', false],
        [null, 'Parks', true],
      ],
    )
  })

  it('parts printed minutes into items across pages', () => {
    const items = read(
      'MINUTES of a meeting of the Parks Committee held on Monday, 6 January 2025 at 7.30 pm.\n\n1.  Apologies\n(Item 1)\n\nMr Elm said that none were received for the meeting held on this\n\n                    1\nevening in the hall.\n\n2.  Fees (Item 2)\n\nRESOLVED that the fees be noted until the end of the year that\n\n                    2\n\nfollows.\n',
    )
    assert.deepEqual(
      items.map(({ number, title }) => [number, title]),
      [
        ['1', 'Apologies'],
        ['2', 'Fees'],
      ],
    )
    assert.equal(
      items[0]?.contributions[0]?.text,
      'Mr Elm said that none were received for the meeting held on this evening in the hall.',
    )
    assert.equal(
      items[1]?.resolution?.limbs[0]?.text,
      'the fees be noted until the end of the year that follows.',
    )
  })

  it('names the meeting of printed minutes', () => {
    const { meeting } = readItems({
      text: 'MINUTES of a meeting of the Parks Committee held on Monday, 6 January 2025 at 7.30 pm.\n\n1.  Fees\n(Item 1)\n\nNone.',
      layout: 'printed',
      meeting: {},
    })
    assert.deepEqual(meeting, { body: 'Parks Committee', date: '2025-01-06', startsAt: '19:30' })
  })

  it('checks names against registers, and finds one that is spelt otherwise', () => {
    const registers = { bodies: [], people: [{ name: 'Eleanor Ash', honorific: undefined, offices: [] }] }
    const text = 'Parks\n\nElenor Ash (AAP) advised that it would.\n\nMr Elm said that it would.'
    const codes = readItems({ text, layout: 'pasted', meeting: {} }, { registers }).items[0]?.queries.map(
      ({ code }) => code,
    )
    assert.ok(codes?.includes('name-spelt-two-ways') && codes.includes('name-not-in-register'))
  })
})
