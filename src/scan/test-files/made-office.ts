import { madeZip, type TestPart } from './made-zip.ts'

/** What a test's office file says of itself, in elements of its properties: `creator`, `lastModifiedBy`, `Company` … */
export type TestProperties = Readonly<Record<string, string>>

/** Further parts of a test's office file, by their names. */
export type TestParts = Readonly<Record<string, string | Uint8Array>>

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function packed(parts: TestParts, { properties = {} }: { readonly properties?: TestProperties }): Uint8Array {
  const element = (names: readonly string[]) =>
    Object.entries(properties)
      .filter(([name]) => names.includes(name))
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('')
  const all: TestParts = {
    '[Content_Types].xml': '<Types/>',
    'docProps/core.xml': `<coreProperties>${element(['creator', 'lastModifiedBy', 'title', 'description'])}</coreProperties>`,
    'docProps/app.xml': `<Properties><Application>Microsoft Office</Application>${element(['Company', 'Manager'])}</Properties>`,
    ...parts,
  }
  return madeZip(Object.entries(all).map(([name, content]): TestPart => ({ name, content })))
}

/** Relations of a part of a test's office file: kinds and targets, numbered `rId1`, `rId2` … */
export function relations(...listed: readonly (readonly [type: string, target: string])[]): string {
  const each = listed.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships>${each.join('')}</Relationships>`
}

/** A paragraph of a test's Word document; `facts` is said of its run. */
export function paragraph(text: string, facts = ''): string {
  return `<w:p><w:r>${facts === '' ? '' : `<w:rPr>${facts}</w:rPr>`}<w:t>${text}</w:t></w:r></w:p>`
}

/** A table of a test's Word document. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join(''))
  return `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
}

/** A Word document, for tests. */
export function madeWord(
  body: string,
  { properties, parts = {} }: { readonly properties?: TestProperties; readonly parts?: TestParts } = {},
): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  return packed({ 'word/document.xml': document, ...parts }, properties === undefined ? {} : { properties })
}

/** A sheet of a test's workbook: its rows of cells, or its XML; `state` hides it. */
export type TestSheet = {
  readonly name: string
  readonly rows?: readonly (readonly string[])[]
  readonly xml?: string
  readonly state?: string
  readonly relations?: string
}

/** A workbook, for tests. */
export function madeSheets(
  sheets: readonly TestSheet[],
  { properties, parts = {} }: { readonly properties?: TestProperties; readonly parts?: TestParts } = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="rId${index + 1}"/>`,
  )
  const all: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': `<workbook><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ),
    ...parts,
  }
  for (const [index, sheet] of sheets.entries()) {
    all[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet>${sheet.xml ?? `<sheetData>${(sheet.rows ?? []).map(sheetRow).join('')}</sheetData>`}</worksheet>`
    if (sheet.relations !== undefined) all[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = sheet.relations
  }
  return packed(all, properties === undefined ? {} : { properties })
}

/** A row of a test's sheet: numbers as numbers, all else as words; `facts` are its attributes. */
export function sheetRow(cells: readonly string[], index = 0, facts: unknown = ''): string {
  const each = cells.map((cell, column) => {
    const name = `${String.fromCharCode(65 + column)}${index + 1}`
    return /^\d{1,6}$/.test(cell)
      ? `<c r="${name}"><v>${cell}</v></c>`
      : `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${index + 1}" ${typeof facts === 'string' ? facts : ''}>${each.join('')}</row>`
}

/** A slide of a test's presentation: the words of its shapes, or its XML. */
export type TestSlide = {
  readonly words?: readonly string[]
  readonly xml?: string
  readonly facts?: string
  readonly relations?: string
}

/** A shape of a test's slide, at a place of its own. */
export function shape(words: string, { x = 100, y = 100, facts = '' } = {}): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="a" ${facts}/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="500" cy="200"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`
}

/** A presentation with slides of 9,000 by 6,000 units, for tests. */
export function madeSlides(
  slides: readonly TestSlide[],
  { properties, parts = {} }: { readonly properties?: TestProperties; readonly parts?: TestParts } = {},
): Uint8Array {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('')
  const all: Record<string, string | Uint8Array> = {
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="9000" cy="6000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      ...slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
    ),
    ...parts,
  }
  for (const [index, slide] of slides.entries()) {
    const shapes = slide.xml ?? (slide.words ?? []).map((words) => shape(words)).join('')
    all[`ppt/slides/slide${index + 1}.xml`] =
      `<p:sld ${slide.facts ?? ''}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`
    if (slide.relations !== undefined) all[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = slide.relations
  }
  return packed(all, properties === undefined ? {} : { properties })
}
