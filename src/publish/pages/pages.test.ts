import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()
const { id } = world

async function read(address: string): Promise<string> {
  const page = await visit(address)
  assert.equal(page.status, 200, address)
  return page.text
}

function holds(text: string, ...sentences: string[]): void {
  for (const sentence of sentences) assert.ok(text.includes(sentence), `“${sentence}” is not in: ${text}`)
}

function lacks(text: string, ...sentences: string[]): void {
  for (const sentence of sentences) assert.ok(!text.includes(sentence), `“${sentence}” is in: ${text}`)
}

test('home shows the next meetings, the latest decisions and the latest documents', async () => {
  const text = await read('/')
  holds(
    text,
    'How Ottery decides, in the open.',
    'Next meetings',
    'Overview Board',
    'Extraordinary meeting',
    'Cancelled',
  )
  holds(
    text,
    'Latest decisions',
    'Budget for the coming year',
    'Latest documents',
    'Notice of the key decision',
  )
  assert.ok(text.indexOf('Budget for the coming year') < text.indexOf('Outcome of the inspection'))
  lacks(text, 'Draft minutes published')
})

describe('the calendar', () => {
  test('shows the month of today where none is asked for', async () => {
    const text = await read('/meetings')
    holds(
      text,
      'Meetings in December 2024',
      '5 meetings',
      'Wednesday 4 December 2024',
      'Cabinet 6:30pm',
      'Today',
      'Cancelled',
    )
  })

  test('shows another month, and says so where there is no meeting in it', async () => {
    holds(await read('/meetings?month=2024-10'), 'Meetings in October 2024', '1 meeting', 'Minutes signed')
    holds(await read('/meetings?month=2024-09'), 'No meeting stands in the record for September 2024.')
  })

  test('leads no further than the record and today reach', async () => {
    const { markup } = await visit('/meetings?month=2025-01')
    assert.match(markup, /month=2024-12/)
    assert.doesNotMatch(markup, /month=2025-02/)
  })

  for (const month of ['2024-13', 'december', '2024-12-04', '9999-01', '0000-00', '%00', '<b>'])
    test(`says in a sentence that “${month}” is no month`, async () => {
      const page = await visit(`/meetings?month=${month}`)
      assert.equal(page.status, 400)
      holds(page.text, 'That month cannot be shown', 'Write the month as a year and a month, such as 2024-12')
    })
})

describe('a meeting', () => {
  const titles = {
    'announced meeting': 'Cabinet, 22 January 2025: meeting to come',
    'next meeting': 'Cabinet, 18 December 2024: agenda and supplement',
    'decided meeting': 'Overview Board, 9 December 2024: agenda and decisions',
    'seed meeting': 'Cabinet, 4 December 2024: agenda, decisions and draft minutes',
    'signed meeting': 'Cabinet, 2 October 2024: minutes',
    'cancelled meeting': 'Overview Board, 11 December 2024: cancelled',
    'ended meeting': 'Old Scrutiny Panel, 1 March 2023: agenda',
  }
  for (const [name, title] of Object.entries(titles))
    test(`is called “${title}”`, async () => {
      const page = await visit(`/meetings/${id(name)}`)
      assert.equal(page.title, `${title} – Meetings – Ottery Borough Council`)
      holds(page.text, title)
    })

  test('shows its agenda with decisions, papers and states, who attended, and its minutes', async () => {
    const text = await read(`/meetings/${id('seed meeting')}`)
    holds(
      text,
      'Starts at 6:30pm',
      'Council Chamber, Town Hall',
      'Apologies for absence',
      'Oral update <b>& questions</b>',
    )
    holds(text, 'Decided', 'Report to follow, embargoed', 'In private', 'Improvement plan')
    holds(text, 'Councillor Mariam Gatford Member Took part remotely', "Amy O'Foster Member Sent apologies")
    holds(text, 'These minutes are a draft', 'Meeting began', 'Draft minutes published')
  })

  test('says how its minutes were put right, approved and signed', async () => {
    const text = await read(`/meetings/${id('signed meeting')}`)
    holds(
      text,
      'These minutes have been approved and signed.',
      'Approved at a later meeting',
      'Signed by Jason Perrot on 4 December 2024.',
      '“July” → “June”',
    )
  })

  test('says why it was cancelled, postponed or adjourned', async () => {
    holds(
      await read(`/meetings/${id('cancelled meeting')}`),
      'This meeting was cancelled',
      'There was no business to consider.',
    )
    holds(
      await read(`/meetings/${id('postponed meeting')}`),
      'This meeting was postponed',
      'The hall was flooded.',
    )
    holds(await read(`/meetings/${id('adjourned meeting')}`), 'This meeting was adjourned', 'lost its quorum')
  })

  test('says what is not published yet, and never shows an empty heading', async () => {
    const text = await read(`/meetings/${id('announced meeting')}`)
    holds(text, 'The agenda has not been published yet.')
    lacks(text, 'Attendance', 'Minutes')
    holds(
      await read(`/meetings/${id('decided meeting')}`),
      'Who attended has not been published yet.',
      'No minutes have been published yet.',
    )
  })
})

describe('an agenda item', () => {
  test('gives the notice of embargo, and the resolution once, first and with its numbers', async () => {
    const text = await read(`/items/${id('seed item')}`)
    holds(
      text,
      'Notice of embargo The inspection report is embargoed until the inspectorate publishes it on its own website.',
    )
    holds(
      text,
      'It comes from: Corporate Director for Children.',
      'It is expected on Thursday 12 December 2024.',
    )
    holds(
      text,
      'The Executive Mayor in Cabinet RESOLVED:',
      '2.1 Note the outcome',
      '2.2 Note that improvement plans',
    )
    assert.equal(text.split('Note the outcome and findings of the inspection.').length, 2)
    assert.ok(text.indexOf('RESOLVED') < text.indexOf('What was said'))
    holds(
      text,
      'Taken as urgent business The inspectors published after the agenda.',
      'Presented by: Executive Mayor',
    )
  })

  test('says who undertook what by when, and the honest reason where nobody did', async () => {
    const text = await read(`/items/${id('seed item')}`)
    holds(
      text,
      'Undertaken: Corporate Director for Children, by 14 March 2025, reporting back to Overview Board.',
    )
    holds(text, 'without an undertaking. The letter went out the next day.')
  })

  test('gives the statutory record, and says what the published record does not state', async () => {
    const text = await read(`/decisions/${id('seed resolution')}`)
    holds(
      text,
      'Reasons The council must answer the inspectors.',
      'Conflicts of interest declared None were declared.',
    )
    holds(
      text,
      'Alternatives considered and rejected The published record does not state this.',
      'Key decision Yes',
    )
  })

  test('shows how it was voted, with names', async () => {
    const text = await read(`/items/${id('seed item')}`)
    holds(
      text,
      'That the recommendations be agreed',
      'For 2 Mr Jason Perrot Councillor Mariam Gatford',
      "Against 1 Councillor Amy O'Foster",
    )
    holds(text, 'Carried', 'Moved by Mr Jason Perrot', 'Seconded by Councillor Mariam Gatford')
  })

  test('shows who spoke in which office, and a young person by role alone', async () => {
    const text = await read(`/items/${id('seed item')}`)
    holds(
      text,
      'Mr Jason Perrot Executive Mayor Introduced the report',
      'Elena Brasil · Improvement and Assurance Panel'.replace(' ·', ''),
    )
    holds(
      text,
      'Strong partnerships, although health could be better.',
      'Housing Ambassador Said that young people had been heard.',
    )
  })

  test('shows a ballot with its rounds, the spoilt papers and the casting vote', async () => {
    const text = await read(`/items/${id('seed item')}`)
    holds(
      text,
      'Ballot for Chair of the board Candidate Nominated by Round 1',
      "Councillor Mariam Gatford Councillor Amy O'Foster, seconded by Mr Jason Perrot 3",
      'Spoilt papers 1 Not voting 0',
      'Elected: Councillor Mariam Gatford',
      "After round 1 Councillor Amy O'Foster went out by the casting vote of Mr Jason Perrot.",
      'On paper, in secret',
    )
  })

  test('shows how a member asked to be recorded after a vote by hands, and counts nothing that was not counted', async () => {
    const text = await read(`/items/${id('seed item')}`)
    holds(text, 'That the meeting go on until 22:00', 'Recorded at the member’s own request:')
    assert.match(text, /own request:\s*Councillor Amy O’?'?Foster: against/)
    holds(text, 'That the thanks of the meeting be sent No votes were counted.')
    lacks(text, 'That the thanks of the meeting be sent Vote Number')
  })

  test('lists its papers, each with its state', async () => {
    const text = await read(`/items/${id('seed item')}`)
    holds(
      text,
      'Improvement plan Version 2',
      'Old performance figures Withdrawn',
      'It was withdrawn at 3pm on 1 December 2024.',
    )
    holds(
      text,
      'Inspection report To follow, embargoed',
      'Draft equality statement Withdrawn No longer expected. It was folded into the plan.',
    )
    const coming = await read(`/items/${id('coming item')}`)
    holds(
      coming,
      'To follow: Refreshed plan Partners are still commenting.',
      'It is expected on Monday 16 December 2024.',
    )
    holds(
      coming,
      'Progress table Expected This paper has been asked for',
      'This item has not been considered yet.',
    )
  })

  test('gives the honest reason why there is nothing', async () => {
    const text = await read(`/items/${id('bare item')}`)
    holds(text, 'No documents were published for this item.', 'No decision on this item has been published.')
    lacks(text, 'What was said', 'The vote', 'From the minutes')
  })

  test('tells in private business only what the agenda tells', async () => {
    const text = await read(`/items/${id('private item')}`)
    holds(
      text,
      'This item was heard in private',
      'Exempt: financial or business affairs (paragraph 3)',
      'Terms of the sale Not for publication',
    )
  })

  test('shows where its matter has been, and where it goes next', async () => {
    const { text, markup } = await visit(`/items/${id('seed item')}`)
    holds(
      text,
      '2 October 2024 Cabinet Preparing for the inspection',
      '18 December 2024 To come Cabinet Refreshed improvement plan',
    )
    holds(text, 'By 14 March 2025 Promised report back Overview Board')
    assert.ok(markup.includes(`/matters/${id('inspection')}`))
  })

  test('says that a paper is late, once the day has passed on which it was expected', async () => {
    const late = await worldSite({ clock: () => '2025-02-01T10:00:00.000Z' as never })
    const page = await late.visit(`/items/${late.world.id('coming item')}`)
    holds(page.text, 'It was expected on Monday 16 December 2024 and has not been published here.')
  })
})

describe('decisions', () => {
  test('are listed newest first, and of one body', async () => {
    const text = await read('/decisions')
    assert.ok(text.indexOf('Budget for the coming year') < text.indexOf('Outcome of the inspection'))
    const cabinet = await read('/decisions?body=cabinet')
    holds(cabinet, 'What Cabinet has decided', 'Outcome of the inspection')
    lacks(cabinet, 'Budget for the coming year')
  })

  test('stand each at an address of their own, with item, meeting and matter', async () => {
    const { text, markup } = await visit(`/decisions/${id('seed resolution')}`)
    holds(text, 'RESOLVED', '2.1 Note the outcome', 'Reasons', 'The vote', 'Improvement plan')
    for (const to of [
      `/items/${id('seed item')}`,
      `/meetings/${id('seed meeting')}`,
      `/matters/${id('inspection')}`,
    ])
      assert.ok(markup.includes(to), to)
  })
})

describe('documents', () => {
  test('are listed with where they belong', async () => {
    holds(
      await read('/documents'),
      'Improvement plan Version 2',
      'Cabinet, 4 December 2024',
      'Notice of the key decision',
    )
  })

  test('can be read as a page, with every version, its size and its digest', async () => {
    const { text, markup } = await visit(`/documents/${id('open')}`)
    holds(
      text,
      'By Deborah Joneson',
      'PDF',
      '4 pages',
      'Published 26 November 2024',
      'Summary The plan covers every issue',
    )
    holds(
      text,
      'Next steps Progress is told each quarter.',
      'Version 2 2 Dec 2024 1 KB',
      'Version 1 26 Nov 2024 1 KB',
    )
    for (const digest of world.files.keys()) if (world.files.get(digest)?.length === 31) holds(text, digest)
    assert.ok(markup.includes(`/documents/${id('open')}/versions/1/file`))
  })

  test('that are exempt say on what ground, and offer no file', async () => {
    const { text, markup } = await visit(`/documents/${id('exempt')}`)
    holds(text, 'This document is not published', 'paragraph 3 of Schedule 12A', 'Not for publication')
    assert.doesNotMatch(markup, /\/file"/)
    lacks(text, 'SHA-256', 'KB', 'PDF')
  })

  test('that were withdrawn keep their address and say what happened', async () => {
    const { text, markup } = await visit(`/documents/${id('withdrawn')}`)
    holds(
      text,
      'This document was withdrawn',
      'It was withdrawn at 3pm on 1 December 2024. The figures were for another year.',
    )
    assert.doesNotMatch(markup, /\/file"/)
  })

  test('without a text say that it stands in the file alone', async () => {
    holds(await read(`/documents/${id('notice')}`), 'The text of this document stands in the file alone.')
  })
})

describe('bodies', () => {
  test('are listed, those that have ended apart', async () => {
    const text = await read('/bodies')
    holds(text, 'Cabinet', 'Part of Cabinet', 'Bodies that have ended', 'Until 1 May 2023')
    assert.ok(text.indexOf('Bodies that have ended') < text.indexOf('Old Scrutiny Panel'))
  })

  test('show purpose, members today, meetings to come and past', async () => {
    const text = await read('/bodies/cabinet')
    holds(
      text,
      'Takes the executive decisions of the council.',
      'Quorum: 3 members',
      'Members on 10 December 2024',
    )
    holds(
      text,
      'Councillor Mariam Gatford Cabinet Member for Children',
      'Wednesday 18 December 2024',
      'Wednesday 2 October 2024',
    )
  })

  test('show the members of another day', async () => {
    const text = await read('/bodies/cabinet?on=2021-06-01')
    holds(text, "Amy O'Foster")
    lacks(text, 'Gatford')
    lacks(text, 'Green Group')
    holds(await read('/bodies/overview?on=2021-06-01'), 'The record names no members on 1 June 2021.')
  })

  test('say in a sentence that what is asked for is no day', async () => {
    const page = await visit('/bodies/cabinet?on=yesterday')
    assert.equal(page.status, 400)
    holds(page.text, 'Write the day as a year, a month and a day')
  })

  test('that have ended name the body that took over, and the other way about', async () => {
    holds(
      await read('/bodies/old-scrutiny'),
      'This body has ended',
      'Its work was taken over by Overview Board.',
      'Members on 1 May 2023',
    )
    holds(await read('/bodies/overview'), 'Took over the work of Old Scrutiny Panel.', 'Part of Cabinet.')
  })
})

describe('people', () => {
  test('are listed with the offices they hold', async () => {
    holds(
      await read('/people'),
      'In office on 10 December 2024',
      'Councillor Mariam Gatford Cabinet Member for Children',
      'Deborah Joneson OBE',
    )
  })

  test('stand under the political group they are in today', async () => {
    const text = await read('/political-groups')
    holds(
      text,
      "Green Group 1 member Green Group Member Since Councillor Amy O'Foster 1 Mar 2024",
      'Weir Residents 1 member Weir Residents Member Since Councillor Mariam Gatford 9 May 2022',
    )
    lacks(text, 'Not in a political group')
  })

  test('stand under the ward that they represent, with the day of the declaration and what is vacant', async () => {
    const text = await read('/wards')
    holds(
      text,
      'Northgate 2 seats Councillor Group Since Result declared Councillor Mariam Gatford',
      '9 May 2022 6 May 2022 1 seat vacant.',
      "Before Councillor From To Councillor Amy O'Foster 1 May 2020 8 May 2022",
      "Weir Councillor Group Since Councillor Amy O'Foster",
    )
  })

  test('show what they held, attended, said and voted', async () => {
    const text = await read(`/people/${id('foster')}`)
    holds(
      text,
      'Shadow Cabinet Member for Children',
      '1 May 2020 8 May 2022',
      'Still held',
      'Green Group',
      'Weir',
    )
    holds(
      text,
      'Political groups Group From To Green Group 1 Mar 2024 Still in it Weir Residents 9 May 2022 29 Feb 2024',
    )
    holds(
      text,
      'Meetings by municipal year',
      '2024/25 0 meetings 1 meeting',
      'Asked when the plan would come back.',
      'That the recommendations be agreed',
      'Against',
    )
  })

  test('a table shows every member’s attendance by municipal year, and counts nothing unpublished', async () => {
    const text = await read('/attendance')
    holds(
      text,
      'Attendance in 2024/25',
      '2024/25 is counted from 1 May 2024.',
      'Councillor Mariam Gatford 1 0 0 0',
      '0 1 0 0',
    )
    lacks(text, 'Deborah Joneson')
    assert.equal(await read('/attendance?year=2024'), text)
    for (const year of ['2023', '1990', '20245', 'bad']) {
      assert.equal((await visit(`/attendance?year=${year}`)).status, 404, year)
    }
  })

  test('of whom little is known say so', async () => {
    const text = await read(`/people/${id('director')}`)
    holds(text, 'The record holds no contribution under this name.')
  })
})

test('a matter shows each meeting it came before, what was decided and its documents', async () => {
  const text = await read(`/matters/${id('inspection')}`)
  holds(
    text,
    'Inspection of children’s services',
    'What the inspectors found',
    'Wards: Northgate',
    'Preparing for the inspection',
  )
  holds(
    text,
    'Refreshed improvement plan',
    'Outcome of the inspection',
    'Notice of the key decision',
    'Old performance figures',
  )
})

test('the accessibility statement and the privacy page say how the council is reached', async () => {
  holds(
    await read('/accessibility-statement'),
    'Accessibility statement',
    'democracy@ottery.example',
    '01632 960123',
  )
  holds(await read('/privacy'), 'sets no cookies', 'Democratic Services, Ottery Borough Council')
})
