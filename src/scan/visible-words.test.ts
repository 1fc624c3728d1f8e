import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { madePdf, words } from './test-files/made-pdf.ts'
import { madeSheets, madeSlides, madeWord, paragraph, shape, sheetRow } from './test-files/made-office.ts'
import { visibleWords } from './visible-words.ts'

const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="22"/><xf numFmtId="4"/></cellXfs></styleSheet>`

function cell(name: string, value: string, facts = ''): string {
  return `<c r="${name}" ${facts}><v>${value}</v></c>`
}

function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`
}

describe('visibleWords()', () => {
  test('gives the rows of each sheet as they are shown: words, days, shares and numbers', () => {
    const file = madeSheets(
      [
        {
          name: 'Homes',
          xml: `<sheetData>${row(1, cell('A1', '0', 't="s"'), cell('B1', '45567', 's="1"'), cell('C1', '45567', 's="2"'))}
            ${row(2, cell('A2', '0.125', 's="3"'), cell('B2', '45567.75', 's="4"'), cell('C2', '1250.5', 's="5"'), cell('D2', '1', 't="b"'))}
            ${row(3)}${row(4, cell('C4', '7'))}</sheetData>`,
        },
        { name: 'Carers', rows: [['Foster carers', '210']] },
      ],
      {
        parts: {
          'xl/styles.xml': styles,
          'xl/sharedStrings.xml': '<sst><si><t>Ferry Road</t></si></sst>',
        },
      },
    )
    assert.equal(
      visibleWords(file),
      [
        'Homes',
        'Ferry Road | 2024-10-02 | 2024-10-02',
        '12.5% | 2024-10-02 18:00 | 1250.5 | yes',
        ' |  | 7',
        '',
        'Carers',
        'Foster carers | 210',
        '',
      ].join('\n'),
    )
  })

  test('leaves out sheets, rows and columns that are hidden', () => {
    const rows = [
      sheetRow(['Seen', 'Secret column', 'Too'], 0),
      sheetRow(['Secret row'], 1, 'hidden="1"'),
      sheetRow(['Secret by its height'], 2, 'ht="0"'),
    ]
    const file = madeSheets([
      {
        name: 'Shown',
        xml: `<cols><col min="2" max="2" hidden="1"/><col min="4" max="9" width="0"/></cols><sheetData>${rows.join('')}</sheetData>`,
      },
      { name: 'Secret sheet', rows: [['Secret']], state: 'veryHidden' },
    ])
    assert.equal(visibleWords(file), 'Shown\nSeen | Too\n')
  })

  test('gives the words of each slide, without slides and shapes that are hidden', () => {
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="g" hidden="1"/></p:nvGrpSpPr>${shape('Secret in a group')}</p:grpSp>`
    const file = madeSlides([
      { words: ['What was found', 'Homes are few'] },
      { words: ['Secret slide'], facts: 'show="0"' },
      { xml: `${shape('Secret shape', { facts: 'hidden="1"' })}${group}${shape('What is next')}` },
    ])
    assert.equal(visibleWords(file), '1\nWhat was found\nHomes are few\n\n3\nWhat is next\n')
  })

  test('gives nothing of another file or of one that is too large, and throws at one that is broken', () => {
    const long = sheetRow(['x'.repeat(1_000)]).repeat(20_100)
    assert.equal(
      visibleWords(madeSheets([{ name: 'One', xml: `<sheetData>${long}</sheetData>` }])),
      undefined,
    )
    assert.equal(visibleWords(madeWord(paragraph('One'))), undefined)
    assert.throws(() => visibleWords(madePdf([words('One')])))
    assert.throws(() => visibleWords(madeSheets([{ name: 'One', xml: '<sheetData><row>' }])))
  })
})
