import { madeSheets, madeSlides, sheetRow, type TestSheet } from './made-office.ts'

const seen: TestSheet = {
  name: 'Costs',
  rows: [
    ['Site', 'Cost'],
    ['Marsh Lane', '400'],
  ],
}
const rows = (facts: string, cells: readonly string[] = ['Elm School', '900']): TestSheet => ({
  name: 'Costs',
  xml: `<sheetData>${sheetRow(['Site', 'Cost'])}${sheetRow(cells, 1, facts)}</sheetData>`,
})
const columns = (facts: string, words: readonly string[] = ['Elm School', '900']): TestSheet => ({
  name: 'Costs',
  xml: `<cols><col ${facts}/></cols><sheetData>${sheetRow(words)}</sheetData>`,
})

/** Workbooks and presentations with sheets, rows, columns and slides that nobody sees at first. */
export const hiddenParts = {
  hiddenSheet: {
    planted: {
      'hidden.xlsx': madeSheets([seen, { name: 'Working', rows: [['Staff', 'Pay']], state: 'hidden' }]),
      'very-hidden.xlsx': madeSheets([seen, { name: 'Working', rows: [['a', 'b']], state: 'veryHidden' }]),
      'first.xlsx': madeSheets([{ name: 'Working', rows: [['a', 'b']], state: 'hidden' }, seen]),
      'empty.xlsx': madeSheets([seen, { name: 'Working', state: 'hidden' }]),
      'both.xlsx': madeSheets([seen, { name: 'A', state: 'hidden' }, { name: 'B', state: 'veryHidden' }]),
    },
    innocent: {
      'plain.xlsx': madeSheets([seen]),
      'said.xlsx': madeSheets([{ ...seen, state: 'visible' }]),
      'named.xlsx': madeSheets([{ ...seen, name: 'Hidden' }, { name: 'veryHidden' }]),
      'many.xlsx': madeSheets(['One', 'Two', 'Three'].map((name) => ({ ...seen, name }))),
      'told.xlsx': madeSheets([{ name: 'Notes', rows: [['state', 'hidden']] }]),
    },
  },
  hiddenRow: {
    planted: {
      'hidden.xlsx': madeSheets([rows('hidden="1"')]),
      'true.xlsx': madeSheets([rows('hidden="true"')]),
      'flat.xlsx': madeSheets([rows('ht="0" customHeight="1"')]),
      'filtered.xlsx': madeSheets([{ ...rows('hidden="1"'), name: 'Filtered' }]),
      'folded.xlsx': madeSheets([rows('outlineLevel="1" hidden="1"')]),
    },
    innocent: {
      'shown.xlsx': madeSheets([rows('hidden="0"')]),
      'empty.xlsx': madeSheets([rows('hidden="1"', [])]),
      'low.xlsx': madeSheets([rows('ht="4" customHeight="1"')]),
      'folded.xlsx': madeSheets([rows('outlineLevel="1"')]),
      'false.xlsx': madeSheets([rows('hidden="false"')]),
    },
  },
  hiddenColumn: {
    planted: {
      'hidden.xlsx': madeSheets([columns('min="2" max="2" hidden="1"')]),
      'flat.xlsx': madeSheets([columns('min="1" max="1" width="0" customWidth="1"')]),
      'range.xlsx': madeSheets([columns('min="1" max="5" hidden="true"')]),
      'folded.xlsx': madeSheets([columns('min="2" max="2" outlineLevel="1" hidden="1"')]),
      'words.xlsx': madeSheets([columns('min="2" max="2" hidden="1"', ['Elm School', 'closing'])]),
    },
    innocent: {
      'unused.xlsx': madeSheets([columns('min="3" max="16384" hidden="1"')]),
      'shown.xlsx': madeSheets([columns('min="2" max="2" hidden="0"')]),
      'narrow.xlsx': madeSheets([columns('min="2" max="2" width="0.5" customWidth="1"')]),
      'empty.xlsx': madeSheets([columns('min="2" max="2" hidden="1"', ['Elm School', ''])]),
      'plain.xlsx': madeSheets([columns('min="1" max="2" width="20"')]),
    },
  },
  hiddenSlide: {
    planted: Object.fromEntries(
      ['0', 'false'].flatMap((value) => [
        [`first-${value}.pptx`, madeSlides([{ words: ['Secret'], facts: `show="${value}"` }])],
        [
          `last-${value}.pptx`,
          madeSlides([{ words: ['Library'] }, { words: ['Secret'], facts: `show="${value}"` }]),
        ],
        [`empty-${value}.pptx`, madeSlides([{ words: ['Library'] }, { facts: `show="${value}"` }])],
      ]),
    ),
    innocent: {
      'plain.pptx': madeSlides([{ words: ['Library'] }]),
      'shown.pptx': madeSlides([{ words: ['Library'], facts: 'show="1"' }]),
      'true.pptx': madeSlides([{ words: ['Library'], facts: 'show="true"' }]),
      'plan.pptx': madeSlides([{ words: ['Library'], facts: 'showMasterSp="0"' }]),
      'moving.pptx': madeSlides([{ words: ['Library'], facts: 'showMasterPhAnim="0"' }]),
    },
  },
} as const
