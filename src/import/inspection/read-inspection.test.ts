import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readInspection } from './read-inspection.ts'
import {
  areaLines,
  testCover,
  testImprint,
  testRest,
  testTable,
  testText,
  codesOf,
  gradedOf,
  numbersOf,
  readSheet,
} from './test-report.ts'
import { TestSheet } from './test-sheet.ts'

const good = [
  'The impact of leaders on social work practice with children and families: Good',
  'The experiences and progress of children who need help and protection: Good',
  'The experiences and progress of children in care and care leavers: Good',
  'Overall effectiveness: Good',
]

describe('readInspection()', () => {
  it('reads a report of the common layout whole, and asks nothing', () => {
    const found = readSheet(testRest(testTable(testCover())))
    assert.deepEqual(
      { ...found, paragraphs: found.paragraphs.length },
      {
        inspectorate: 'Ofsted',
        framework: 'ILACS',
        frameworkVersion: '2018-01',
        authority: 'Ashcombe County Council',
        fieldwork: { from: '2022-05-09', to: '2022-05-20' },
        publishedOn: null,
        leadInspector: 'Rowan Pike',
        judgements: good.map((each) => {
          const [area = '', grade = ''] = each.split(': ')
          return { area, grade }
        }),
        needsToImprove: [
          'The time that families wait for early help.',
          'The homes that are found for children in care.',
        ],
        paragraphs: 6,
        doubts: [],
      },
    )
    assert.deepEqual(found.paragraphs[2], {
      number: 3,
      section: 'The experiences and progress of children in care and care leavers',
      text: testText(3),
      page: 1,
    })
  })

  it('reads grades that are printed above and below the height of an area’s name', () => {
    const sheet = testCover()
    for (const [area, lines] of Object.entries(areaLines))
      sheet.row([
        { x: 77, lines, from: area === 'overall' ? 0.5 : 0 },
        { x: 330, lines: ['Requires improvement', 'to be good'] },
      ])
    const found = readSheet(testRest(sheet))
    assert.deepEqual(
      gradedOf(found),
      good.map((each) => each.replace('Good', 'Requires improvement to be good')),
    )
  })

  it('reads grades that stand in a column before the areas', () => {
    const sheet = testCover()
    for (const lines of Object.values(areaLines))
      sheet.row([
        { x: 77, lines: ['Good'] },
        { x: 200, lines },
      ])
    assert.deepEqual(gradedOf(readSheet(testRest(sheet))), good)
  })

  it('reads judgements that are sentences in place of a table', () => {
    const sheet = testCover()
    for (const sentence of good) sheet.words(sentence.replace(':', ' is').replace('Good', 'good.'))
    assert.deepEqual(
      gradedOf(readSheet(testRest(sheet.space(30).words('Children are safer than they were.')))),
      good,
    )
  })

  it('reads judgements that are sentences of one paragraph', () => {
    const text = good.map((each) => `${each.replace(':', ' is').replace('Good', 'good')}.`).join(' ')
    const found = readSheet(testRest(testCover().words(text)))
    assert.deepEqual(gradedOf(found).toSorted(), good.toSorted())
    assert.deepEqual(codesOf(found), [])
  })

  it('takes no grade from a sentence about the past or about part of an area', () => {
    const text =
      'At the last inspection overall effectiveness was inadequate. Some services for care leavers are good. Children’s services were outstanding.'
    const found = readSheet(testRest(testTable(testCover()).words(text)))
    assert.deepEqual(gradedOf(found), good)
    assert.deepEqual(codesOf(found), [])
  })

  it('leaves out a grade that stands beside no area, and asks', () => {
    const sheet = testTable(testCover()).row([{ x: 330, lines: ['Outstanding'], from: 1 }])
    const found = readSheet(testRest(sheet))
    assert.deepEqual(gradedOf(found), good)
    assert.deepEqual(found.doubts, [{ code: 'judgements-unclear', what: 'Outstanding' }])
  })

  it('gives an area that the framework does not know as printed, and asks', () => {
    const sheet = testTable(testCover()).row([
      { x: 77, lines: ['The work of the', 'fostering panel'] },
      { x: 330, lines: ['Good'] },
    ])
    const found = readSheet(testRest(sheet))
    assert.deepEqual(gradedOf(found), [...good, 'The work of the fostering panel: Good'])
    assert.deepEqual(found.doubts, [{ code: 'area-not-known', what: 'The work of the fostering panel' }])
  })

  it('asks where a heading prints another grade than the table', () => {
    const found = readSheet(testRest(testTable(testCover(), { care: ['Inadequate'] })))
    assert.deepEqual(codesOf(found), ['grades-differ'])
    assert.equal(found.judgements[2]?.grade, 'Inadequate')
  })

  it('asks where an area of the framework has no grade', () => {
    const sheet = testCover()
    for (const [area, lines] of Object.entries(areaLines))
      if (area !== 'overall')
        sheet.row([
          { x: 77, lines },
          { x: 330, lines: ['Good'] },
        ])
    const found = readSheet(testRest(sheet))
    assert.deepEqual(found.doubts, [{ code: 'judgement-missing', what: 'Overall effectiveness' }])
  })

  it('asks where the areas are those of another version than the one in force', () => {
    const cover = testCover(undefined, { dates: '4 to 15 March 2024' })
    assert.deepEqual(codesOf(readSheet(testRest(testTable(cover)))), ['framework-differs'])
  })

  it('expects no overall effectiveness of an inspection that began in April 2026 or after', () => {
    const sheet = testCover(undefined, { dates: '13 to 24 April 2026' })
    const names = [
      areaLines.leaders,
      areaLines.protection,
      ['The experiences and progress of', 'children in care'],
      ['The experiences and progress of', 'care leavers'],
    ]
    for (const lines of names)
      sheet.row([
        { x: 77, lines },
        { x: 330, lines: ['Good'] },
      ])
    sheet.heading('What needs to improve?').hanging('•', 'Waiting for early help.', { hang: 18 })
    for (const [index, lines] of names.entries())
      sheet.heading(`${lines.join(' ')}: good`).hanging(`${index + 1}.`, testText(index + 1))
    const found = readSheet(testImprint(sheet))
    assert.equal(found.frameworkVersion, '2026-04')
    assert.deepEqual(codesOf(found), [])
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4])
  })

  for (const [title, authority] of [
    [
      ['London Borough of Ashcombe', 'Inspection of children’s social care services'],
      'London Borough of Ashcombe',
    ],
    [['Ashcombe Children’s Services', 'Inspection of children’s social care services'], 'Ashcombe'],
    [['Inspection of Ashcombe local authority', 'children’s services'], 'Ashcombe'],
    [['Inspection of Ashcombe City Council', 'local authority children’s services'], 'Ashcombe City Council'],
    [['Inspection of Ashcombe’s', 'children’s services'], 'Ashcombe'],
  ] as const)
    it(`finds the council in “${title.join(' ')}”`, () =>
      assert.equal(readSheet(testRest(testTable(testCover(title)))).authority, authority))

  it('asks where the first page names no council, or dates that cannot be', () => {
    const cover = testCover(['Inspection of children’s social care services'], {
      dates: '30 to 12 May 2022',
      lead: '',
    })
    const found = readSheet(testRest(testTable(cover)))
    assert.deepEqual([found.authority, found.fieldwork, found.leadInspector], [null, null, null])
    assert.deepEqual(codesOf(found), [
      'authority-not-found',
      'fieldwork-not-read',
      'lead-inspector-not-found',
    ])
  })
})

describe('readInspection(): numbered paragraphs', () => {
  it('goes on over the end of a page, and keeps a hyphen at the end of a line', () => {
    const sheet = testTable(testCover()).heading('What needs to improve?')
    sheet.hanging('•', 'Early help.', { hang: 18 })
    sheet.heading('The experiences and progress of children who need help and protection: good')
    sheet.hanging('1.', 'Plans are made in pre-\nproceedings and are kept', { below: 0 })
    sheet.turn().words('by all who signed them.', { x: 99 }).space().hanging('2.', testText(2))
    const found = readSheet(testImprint(sheet))
    assert.deepEqual(
      found.paragraphs.map(({ text, page }) => [text, page]),
      [
        ['Plans are made in pre-proceedings and are kept by all who signed them.', 1],
        [testText(2), 2],
      ],
    )
  })

  it('takes a line that was wrapped before a number for no paragraph, even for the next number', () => {
    const text =
      'Workers know the young people who are aged 16 and\n2. They also know\n17. And\n2017. All of it is written down.'
    const hung = readSheet(
      testRest(testTable(testCover()), (sheet, number, usual) =>
        sheet.hanging(`${number}.`, number === 1 ? text : usual),
      ),
    )
    assert.deepEqual(numbersOf(hung), [1, 2, 3, 4, 5, 6])
    assert.equal(hung.paragraphs[0]?.text, text.replaceAll('\n', ' '))
    assert.deepEqual(codesOf(hung), [])
  })

  it('does so where no words hang beside the numbers', () => {
    const text =
      'Workers know the young people who are aged 16 and\n2. They also know those aged\n17. All of it is written down.'
    const flat = readSheet(
      testRest(testTable(testCover()), (sheet, number, usual) =>
        sheet.flat(number, number === 1 ? text : usual),
      ),
    )
    assert.deepEqual(numbersOf(flat), [1, 2, 3, 4, 5, 6])
    assert.equal(flat.paragraphs[0]?.text, text.replaceAll('\n', ' '))
    assert.deepEqual(codesOf(flat), [])
  })

  it('reads paragraphs between which there is no space', () => {
    const found = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) =>
        sheet.hanging(`${number}.`, text, { below: 0 }),
      ),
    )
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4, 5, 6])
    assert.deepEqual(found.paragraphs[1]?.text, testText(2))
    const flat = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) => sheet.flat(number, text, 0)),
    )
    assert.deepEqual(numbersOf(flat), [1, 2, 3, 4, 5, 6])
  })

  it('takes a wrapped line of the introduction for no paragraph', () => {
    const sheet = testTable(testCover()).words(
      'The council has opened the homes that it promised in phase\n1. Leaders are proud of\n12. They say so.',
    )
    const found = readSheet(testRest(sheet))
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4, 5, 6])
  })

  it('keeps bullets within a paragraph as part of it', () => {
    const found = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) => {
        sheet.hanging(`${number}.`, text, { below: 2 })
        if (number === 1) sheet.hanging('•', 'one thing', { x: 110, hang: 14, below: 2 })
      }),
    )
    assert.equal(found.paragraphs[0]?.text, `${testText(1)} • one thing`)
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4, 5, 6])
  })

  it('asks where a number is missing or printed twice, and keeps both that are', () => {
    const found = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) =>
        sheet.hanging(`${number === 2 ? 1 : number}.`, text),
      ),
    )
    assert.deepEqual(numbersOf(found), [1, 1, 3, 4, 5, 6])
    assert.deepEqual(found.doubts, [
      { code: 'paragraph-number-missing', what: '2' },
      { code: 'paragraph-number-repeats', what: '1' },
    ])
  })

  it('asks where a judged area has no paragraph, as in a file that lacks pages', () => {
    const [first] = testRest(testTable(testCover())).pages
    const sheet = new TestSheet()
    sheet.words('x')
    const found = readInspection([first ?? []])
    assert.ok(found.ok)
    assert.ok(codesOf(found.value).includes('inspectorate-not-named'))
    assert.ok(codesOf(found.value).includes('section-without-paragraphs'))
  })
})
