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

/** The front of a report of the single inspection framework as it was printed until 2015. */
function singleFramework(): TestSheet {
  const sheet = new TestSheet().words('Ashcombe', { size: 26, face: 'bold' })
  sheet.words(
    'Inspection of services for children in need of help and protection, children looked after and care leavers',
    { size: 14 },
  )
  sheet
    .words('and')
    .words('Review of the effectiveness of the Local Safeguarding Children Board', { size: 14 })
  sheet.words('Inspection date: 3 March 2015 – 25 March 2015').words('Report published: 13 May 2015').space()
  sheet
    .words('The overall judgement is that children’s services require improvement', {
      size: 14,
      face: 'bold',
    })
    .space()
  sheet.words('The authority does not yet help every child well.').space()
  sheet.words('The judgements on areas of the service that contribute to overall effectiveness are:').space()
  for (const [area, grade] of [
    ['1. Children who need help and protection', ['Requires', 'Improvement']],
    ['2. Children looked after and achieving permanence', ['Requires', 'Improvement']],
    ['2.1 Adoption performance', ['Good']],
    ['2.2 Experiences and progress of care leavers', ['Good']],
    ['3. Leadership, management and governance', ['Requires', 'Improvement']],
  ] as const)
    sheet.row([
      { x: 77, lines: [area] },
      { x: 430, lines: grade },
    ])
  sheet.turn().heading('Contents')
  sheet
    .words('The local authority 3')
    .words('What does the local authority need to improve? 4')
    .words('What the inspection judgements mean 37')
  return sheet.turn()
}

/** The rest of such a report; the findings go on from the numbers of the recommendations, or begin anew. */
function singleFindings(sheet: TestSheet, first: number): TestSheet {
  sheet.heading('Summary of findings').hanging('•', 'Social workers know each child.', { hang: 18 })
  sheet.heading('What does the local authority need to improve?')
  sheet.words('Areas for improvement', { face: 'bold' }).space()
  for (const number of [1, 2, 3]) sheet.hanging(`${number}.`, `Ensure that part ${number} is done.`)
  sheet.heading('The local authority’s strengths').hanging('•', 'Foster carers are kept.', { hang: 18 })
  sheet.heading('Inspection judgements about the local authority')
  let number = first
  for (const [name, grade] of [
    ['The experiences and progress of children who need help and protection', 'Requires improvement'],
    [
      'The experiences and progress of children looked after and achieving permanence',
      'Requires improvement',
    ],
    ['The graded judgement for adoption performance is that it is good', ''],
    ['The graded judgement about the experience and progress of care leavers is that it is good', ''],
    ['Leadership, management and governance', 'Requires improvement'],
  ] as const) {
    sheet.turn()
    if (grade === '') sheet.words(name, { face: 'bold' }).space()
    else
      sheet.row([
        { x: 71, lines: wrap(name), size: 14 },
        { x: 400, lines: [grade], from: 0.5, size: 14 },
      ])
    for (const each of [number, number + 1]) sheet.hanging(`${each}.`, testText(each))
    number += 2
  }
  sheet.turn().heading('The Local Safeguarding Children Board (LSCB)')
  sheet.words('The arrangements of the board are weak.').space()
  sheet.heading('What does the LSCB need to improve?').hanging(`${number}.`, 'Ensure that the board meets.')
  sheet.heading('Inspection judgement about the LSCB').hanging(`${number + 1}.`, testText(1))
  sheet.heading('What the inspection judgements mean').words('An outstanding authority leads.')
  return testImprint(sheet)
}

/** A heading in two lines, cut after its first thirty letters. */
function wrap(text: string): readonly string[] {
  const cut = text.indexOf(' ', 30)
  return cut === -1 ? [text] : [text.slice(0, cut), text.slice(cut + 1)]
}

/** A paragraph of a page that is set in columns. */
function inColumn(number: number, x: number) {
  return {
    x,
    lines: [
      `${number}. Families are met quickly and`,
      'are told plainly what will be done.',
      'Workers see each child alone, and',
      'they write down what is said there.',
    ],
  }
}

describe('readInspection(): the single inspection framework of 2013 to 2015', () => {
  it('reads judgements, recommendations that share the numbers of the findings, and what is asked of the board', () => {
    const found = readSheet(singleFindings(singleFramework(), 4))
    assert.deepEqual([found.framework, found.authority, found.publishedOn], ['SIF', 'Ashcombe', '2015-05-13'])
    assert.deepEqual(found.fieldwork, { from: '2015-03-03', to: '2015-03-25' })
    assert.deepEqual(gradedOf(found), [
      'Overall effectiveness: Requires improvement',
      'Children who need help and protection: Requires improvement',
      'Children looked after and achieving permanence: Requires improvement',
      'Adoption performance: Good',
      'Experiences and progress of care leavers: Good',
      'Leadership, management and governance: Requires improvement',
    ])
    assert.deepEqual(found.needsToImprove, [
      'Ensure that part 1 is done.',
      'Ensure that part 2 is done.',
      'Ensure that part 3 is done.',
      'Ensure that the board meets.',
    ])
    assert.deepEqual(
      numbersOf(found),
      Array.from({ length: 15 }, (_, index) => index + 1),
    )
    assert.deepEqual(codesOf(found), ['lead-inspector-not-found'])
    assert.equal(
      found.paragraphs[3]?.section,
      'The experiences and progress of children who need help and protection',
    )
  })

  it('keeps recommendations whose numbers the findings use again, and asks', () => {
    const found = readSheet(singleFindings(singleFramework(), 1))
    assert.deepEqual(numbersOf(found).slice(0, 6), [1, 2, 3, 1, 2, 3])
    assert.equal(found.needsToImprove.length, 4)
    assert.ok(codesOf(found).includes('paragraph-number-repeats'))
  })
})

describe('readInspection(): hard judgements', () => {
  for (const [sentence, judgement] of [
    ['The overall judgement is requires improvement', 'Overall effectiveness: Requires improvement'],
    ['The LSCB requires improvement', 'Local Safeguarding Children Board: Requires improvement'],
    [
      'The graded judgment for adoption performance is requires improvement',
      'Adoption performance: Requires improvement',
    ],
    ['Ashcombe’s children’s services are inadequate', 'Overall effectiveness: Inadequate'],
  ] as const)
    it(`reads “${sentence}”`, () => {
      const sheet = testRest(testCover().words(sentence).space(30))
      assert.ok(gradedOf(readSheet(sheet)).includes(judgement))
    })

  it('gives no area the grades of two columns', () => {
    const sheet = testCover()
    for (const lines of Object.values(areaLines))
      sheet.row([
        { x: 77, lines },
        { x: 330, lines: ['Good'] },
        { x: 420, lines: ['Inadequate'] },
      ])
    const found = readSheet(testRest(sheet))
    assert.ok(codesOf(found).includes('judgements-unclear'))
    assert.ok(!gradedOf(found).some((each) => each.endsWith('Inadequate')))
  })

  it('reads a grade that one run of characters holds beside the first line of a name', () => {
    const sheet = testCover()
    for (const [first = '', second] of Object.values(areaLines)) {
      sheet.words(`${first}${' '.repeat(46 - first.length)}Good`, { width: 500 })
      if (second !== undefined) sheet.words(second)
      sheet.space()
    }
    assert.equal(gradedOf(readSheet(testRest(sheet))).length, 4)
  })

  it('reads grades wrapped over three lines', () => {
    const found = readSheet(
      testRest(testTable(testCover(), { overall: ['Requires', 'improvement to', 'be good'] })),
    )
    assert.equal(found.judgements[3]?.grade, 'Requires improvement to be good')
  })

  it('reads judgements that are points of a list', () => {
    const sheet = testCover()
    for (const lines of Object.values(areaLines))
      sheet.hanging('•', `${lines.join(' ')}: good`, { hang: 14, below: 4 })
    assert.equal(gradedOf(readSheet(testRest(sheet))).length, 4)
  })

  it('takes the grade of the last inspection for no judgement of this', () => {
    const sheet = testTable(testCover()).words('Overall effectiveness at the previous inspection: inadequate')
    const found = readSheet(testRest(sheet))
    assert.equal(gradedOf(found).length, 4)
    assert.deepEqual(codesOf(found), [])
  })

  it('reads a report whose words are printed twice at one place to look bold', () => {
    const pages = testRest(testTable(testCover())).pages
    const doubled = pages.map((runs) => runs.flatMap((run) => [run, { ...run, across: run.across + 0.3 }]))
    const found = readInspection(doubled)
    const once = readInspection(pages)
    assert.deepEqual(found, once)
  })
})

describe('readInspection(): hard paragraphs', () => {
  it('tells headings by their words where nothing is set larger or bold', () => {
    const pages = testRest(testTable(testCover())).pages.map((runs) =>
      runs.map((run) =>
        run.size === 14 ? { ...run, size: 12, face: 'regular', width: (run.width * 12) / 14 } : run,
      ),
    )
    const found = readInspection(pages)
    assert.ok(found.ok)
    assert.deepEqual(found.value.needsToImprove.length, 2)
    assert.equal(new Set(found.value.paragraphs.map(({ section }) => section)).size, 3)
    assert.deepEqual(codesOf(found.value), [])
  })

  it('goes on with a paragraph after a note at the foot of its page', () => {
    const sheet = testTable(testCover())
      .heading('What needs to improve?')
      .hanging('•', 'Early help.', { hang: 18 })
    sheet.heading('The experiences and progress of children who need help and protection: good')
    sheet.hanging('1.', 'Plans are made with families and', { below: 40 })
    sheet.words('3 A note in letters nearly as large as the text.', { size: 11 })
    sheet.turn().words('are kept by all who signed them.', { x: 99 }).space().hanging('2.', testText(2))
    const found = readSheet(testImprint(sheet))
    assert.equal(
      found.paragraphs[0]?.text,
      'Plans are made with families and are kept by all who signed them.',
    )
  })

  it('asks about words between paragraphs that have no number, and does not lose them in silence', () => {
    const found = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) => {
        sheet.hanging(`${number}.`, text)
        if (number === 3)
          sheet.words('These words stand at the margin and have no number of their own.').space()
      }),
    )
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4, 5, 6])
    assert.deepEqual(found.doubts, [{ code: 'words-without-number', what: '3' }])
  })

  it('reads nothing across two columns of words, and asks about their pages', () => {
    const sheet = testRest(testTable(testCover())).turn()
    sheet.row([inColumn(7, 71), inColumn(9, 330)]).row([inColumn(8, 71), inColumn(10, 330)])
    const page = sheet.pages.length
    const found = readSheet(testImprint(sheet))
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4, 5, 6])
    assert.deepEqual(found.doubts, [{ code: 'words-side-by-side', what: `${page}` }])
  })

  it('takes a numbered list within a paragraph for part of it', () => {
    const found = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) => {
        sheet.hanging(`${number}.`, text, { below: number === 2 ? 2 : 12 })
        if (number !== 2) return
        sheet.hanging(
          '1.',
          'first they listen, and they go on listening for as long as there is need of it',
          { x: 117, hang: 18, below: 2 },
        )
        sheet.hanging('3.', 'then they act', { x: 117, hang: 18 })
      }),
    )
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4, 5, 6])
    assert.deepEqual(codesOf(found), [])
    assert.match(found.paragraphs[1]?.text ?? '', /first they listen.*then they act$/)
  })

  it('reads numbers that have no stop and stand in a column of their own', () => {
    const found = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) => sheet.hanging(`${number}`, text)),
    )
    assert.deepEqual(numbersOf(found), [1, 2, 3, 4, 5, 6])
    assert.deepEqual(codesOf(found), [])
  })

  it('reads pages whose margins change from left to right', () => {
    const pages = testRest(testTable(testCover())).pages
    const shifted = pages.map((runs, index) =>
      runs.map((run) => ({ ...run, across: run.across + (index % 2) * 22 })),
    )
    const found = readInspection(shifted)
    assert.ok(found.ok)
    assert.deepEqual(numbersOf(found.value), [1, 2, 3, 4, 5, 6])
    assert.deepEqual(codesOf(found.value), [])
  })

  it('joins a word that was parted by a soft hyphen', () => {
    const found = readSheet(
      testRest(testTable(testCover()), (sheet, number, text) =>
        sheet.hanging(`${number}.`, number === 1 ? 'They are unac\u00ad\ncompanied.' : text),
      ),
    )
    assert.equal(found.paragraphs[0]?.text, 'They are unaccompanied.')
  })

  it('reads a list of what needs to improve that has no bullets', () => {
    const sheet = testTable(testCover()).heading('What needs to improve?')
    sheet.words('The local authority should improve:').space()
    sheet
      .words('The time that families wait for early help.')
      .space()
      .words('The homes for children in care.')
      .space()
    sheet.heading('The experiences and progress of children who need help and protection: good')
    sheet.hanging('1.', testText(1))
    const found = readSheet(testImprint(sheet))
    assert.deepEqual(found.needsToImprove, [
      'The time that families wait for early help.',
      'The homes for children in care.',
    ])
  })

  it('keeps points within points of what needs to improve together', () => {
    const sheet = testTable(testCover()).heading('What needs to improve?')
    sheet.hanging('•', 'Plans, in particular:', { hang: 18, below: 4 })
    sheet.hanging('•', 'their dates', { x: 100, hang: 18, below: 4 })
    sheet.hanging('•', 'Homes.', { hang: 18, below: 4 })
    const found = readSheet(
      testImprint(
        sheet
          .heading('The impact of leaders on social work practice with children and families: good')
          .hanging('1.', testText(1)),
      ),
    )
    assert.deepEqual(found.needsToImprove, ['Plans, in particular: • their dates', 'Homes.'])
  })
})

/** Why a file is not read, or what is asked about it. */
function refusal(sheet: TestSheet): unknown {
  const found = readInspection(sheet.pages)
  return found.ok ? codesOf(found.value) : found.refusal
}

describe('readInspection(): what is no report', () => {
  it('asks about Ofsted’s letters and other reports, and reads nothing of them', () => {
    const letter = new TestSheet().words('Ofsted').words('Piccadilly Gate').words('17 March 2021').space()
    letter.words('Dear Ms Ash').words('Monitoring visit to Ashcombe children’s services')
    letter.words(
      'This letter summarises the findings of the monitoring visit on 2 and 3 March 2021. 1. Leaders know it.',
    )
    assert.deepEqual(refusal(letter), ['letter-not-report'])
    const school = new TestSheet()
      .words('Inspection of Ashcombe Primary School', { size: 26 })
      .words('Inspection dates: 4 and 5 June 2024')
    school.words('Overall effectiveness Good').words('Lead inspector: Rowan Pike, His Majesty’s Inspector')
    assert.deepEqual(refusal(testImprint(school)), ['layout-not-known'])
    const before = new TestSheet()
      .words('Inspection of local authority arrangements for the protection of children')
      .words('Ashcombe')
    before.words('Inspection dates: 11 – 20 March 2013').words('Lead inspector: Rowan Pike HMI')
    assert.deepEqual(refusal(testImprint(before)), ['layout-not-known'])
  })

  it('refuses a council’s own letter and paper about an inspection', () => {
    const letter = new TestSheet().words('Ashcombe County Council').words('Dear colleague').space()
    letter.words(
      'Ofsted has published its report. The focused visit was led by His Majesty’s Inspectors, and our services are good.',
    )
    assert.deepEqual(refusal(letter), { code: 'inspection-not-found' })
    const paper = new TestSheet()
      .words('Report to Cabinet', { size: 20 })
      .words('Inspection of Ashcombe children’s services by Ofsted')
    paper.words('Inspection dates: 9 to 20 May 2022').words('1. Cabinet is asked to note the report.')
    assert.deepEqual(refusal(paper), { code: 'inspection-not-found' })
  })

  it('refuses another inspectorate’s report and says whose it looks like', () => {
    const care = new TestSheet()
      .words('Ashcombe: local authority assessment', { size: 26 })
      .words('Care Quality Commission')
    assert.deepEqual(refusal(care), {
      code: 'inspection-of-another',
      inspectorate: 'the Care Quality Commission',
    })
    const wales = new TestSheet()
      .words('Inspection of Ashcombe children’s services', { size: 26 })
      .words('Care Inspectorate Wales')
    wales.words('Inspection dates: 9 to 20 May 2022').words('Lead inspector: Rowan Pike')
    assert.deepEqual(refusal(wales), {
      code: 'inspection-of-another',
      inspectorate: 'Care Inspectorate Wales',
    })
  })
})
