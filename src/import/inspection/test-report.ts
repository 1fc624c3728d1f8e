import assert from 'node:assert/strict'
import { type FoundInspection, readInspection } from './read-inspection.ts'
import { TestSheet } from './test-sheet.ts'

/** The names of the areas that reports of 2018 to 2022 judge, wrapped as the table of a report wraps them. */
export const areaLines = {
  leaders: ['The impact of leaders on social work', 'practice with children and families'],
  protection: ['The experiences and progress of', 'children who need help and protection'],
  care: ['The experiences and progress of', 'children in care and care leavers'],
  overall: ['Overall effectiveness'],
} as const

/** The first page of an invented report down to its dates and lead inspector. */
export function testCover(
  title: readonly string[] = ['Inspection of Ashcombe County Council', 'children’s services'],
  { dates = '9 to 20 May 2022', lead = 'Rowan Pike, Her Majesty’s Inspector' } = {},
): TestSheet {
  const sheet = new TestSheet()
  for (const line of title) sheet.words(line, { size: 26, face: 'bold' })
  return sheet.space().words(`Inspection dates: ${dates}`).space().words(`Lead inspector: ${lead}`).space(20)
}

/** The rest of a report after its judgements: a list, three sections with two paragraphs each, and the imprint. */
export function testRest(
  sheet: TestSheet,
  paragraph: (sheet: TestSheet, number: number, text: string) => unknown = (on, number, text) =>
    on.hanging(`${number}.`, text),
): TestSheet {
  sheet.heading('What needs to improve?')
  sheet.hanging('•', 'The time that families wait for early help.', { hang: 18, below: 4 })
  sheet.hanging('•', 'The homes that are found for children in care.', { hang: 18, below: 4 })
  const sections = [
    'The experiences and progress of children who need help and protection: good',
    'The experiences and progress of children in care and care leavers: good',
    'The impact of leaders on social work practice with children and families: good',
  ]
  for (const [index, heading] of sections.entries()) {
    sheet.heading(heading)
    for (const number of [index * 2 + 1, index * 2 + 2]) paragraph(sheet, number, testText(number))
  }
  return testImprint(sheet)
}

/** The words of a paragraph of the invented report, long enough to be wrapped. */
export function testText(number: number): string {
  return `Families of the ${number === 1 ? 'first' : 'next'} district are met quickly and are told plainly what will be done. Workers see each child alone, and write down what they say in the child’s own words.`
}

/** The words with which Ofsted ends a report. */
export function testImprint(sheet: TestSheet): TestSheet {
  return sheet
    .turn()
    .words(
      'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects. It inspects in 3 ways.',
    )
}

/** The table of judgements, each graded good unless said, with the heads of its columns. */
export function testTable(
  sheet: TestSheet,
  grades: Partial<Record<keyof typeof areaLines, readonly string[]>> = {},
): TestSheet {
  sheet.row([
    { x: 77, lines: ['Judgement'] },
    { x: 330, lines: ['Grade'] },
  ])
  for (const [area, lines] of Object.entries(areaLines))
    sheet.row([
      { x: 77, lines },
      { x: 330, lines: grades[area as keyof typeof areaLines] ?? ['Good'] },
    ])
  return sheet
}

/** What is read of an invented report, which must not be refused. */
export function readSheet(sheet: TestSheet): FoundInspection {
  const found = readInspection(sheet.pages)
  assert.ok(found.ok, JSON.stringify(found))
  return found.value
}

/** The numbers of the paragraphs that were read, in order. */
export function numbersOf({ paragraphs }: FoundInspection): readonly number[] {
  return paragraphs.map(({ number }) => number)
}

/** The codes of what is asked, in order. */
export function codesOf({ doubts }: FoundInspection): readonly string[] {
  return doubts.map(({ code }) => code)
}

/** The judgements that were read, each as one text. */
export function gradedOf({ judgements }: FoundInspection): readonly string[] {
  return judgements.map(({ area, grade }) => `${area}: ${grade}`)
}
