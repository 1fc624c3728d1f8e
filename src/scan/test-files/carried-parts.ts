import { madePdf, pageObject, streamOf, updatedPdf, words } from './made-pdf.ts'
import { madeJpeg, madePng } from './made-picture.ts'
import { madeSheets, madeSlides, madeWord, paragraph, relations, wordTable } from './made-office.ts'

const plainPage = words('Report on the library in Marsh Lane')
const plainBody = paragraph('Report on the library in Marsh Lane')
const remark = (subtype: string, contents: string): string =>
  `/Annots [<< /Type /Annot /Subtype /${subtype} /Rect [80 690 200 710] ${contents} >>]`
const tabbed = {
  name: 'Costs',
  rows: [
    ['Site', 'Cost'],
    ['Marsh Lane', '400'],
  ],
}
const photo = { place: [51.28, 1.08] as const }
const scripted = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'
const attached = [
  `<< /Type /Filespec /F (costs.xlsx) /UF (costs.xlsx) /EF << /F 101 0 R >> >>`,
  streamOf('hidden', '/Type /EmbeddedFile'),
]
const firstDraft = madePdf([words('The offer is four million pounds'), plainPage])

/** Files with something carried inside them, or left in them from before. */
export const carriedParts = {
  embeddedFile: {
    planted: {
      'attached.pdf': madePdf([plainPage], {
        catalogue: '/Names << /EmbeddedFiles << /Names [(costs.xlsx) 100 0 R] >> >>',
        objects: attached,
      }),
      'pinned.pdf': madePdf([{ draws: plainPage, facts: remark('FileAttachment', '/FS 100 0 R') }], {
        objects: attached,
      }),
      'chart.docx': madeWord(plainBody, {
        parts: { 'word/embeddings/Microsoft_Excel_Sheet1.xlsx': madeSheets([tabbed]) },
      }),
      'object.xlsx': madeSheets([tabbed], { parts: { 'xl/embeddings/oleObject1.bin': 'an object' } }),
      'behind.pdf': Buffer.concat([madePdf([plainPage]), madeSheets([tabbed])]),
      'behind.jpg': Buffer.concat([madeJpeg(), madeSheets([tabbed])]),
      'behind.png': Buffer.concat([madePng(), madePdf([plainPage])]),
      'object.pptx': madeSlides([{ words: ['Library'] }], {
        parts: { 'ppt/embeddings/Microsoft_Word_Document.docx': madeWord(plainBody) },
      }),
    },
    innocent: {
      'ended.pdf': Buffer.concat([madePdf([plainPage]), Buffer.from('\r\n\0\0\n'), Buffer.alloc(500)]),
      'ended.jpg': Buffer.concat([madeJpeg(), Buffer.alloc(500)]),
      'ended.png': Buffer.concat([madePng(), Buffer.from('\n')]),
      'picture.docx': madeWord(plainBody, { parts: { 'word/media/image1.png': madePng() } }),
      'font.docx': madeWord(plainBody, { parts: { 'word/fonts/font1.odttf': 'a font' } }),
      'printer.xlsx': madeSheets([tabbed], {
        parts: { 'xl/printerSettings/printerSettings1.bin': 'a printer' },
      }),
      'theme.pptx': madeSlides([{ words: ['Library'] }], {
        parts: { 'ppt/theme/theme1.xml': '<theme/>', 'docProps/thumbnail.jpeg': madeJpeg() },
      }),
      'link.pdf': madePdf([
        { draws: plainPage, facts: remark('Link', '/A << /S /URI /URI (costs.xlsx) >>') },
      ]),
    },
  },
  macro: {
    planted: {
      'opening.pdf': madePdf([plainPage], { catalogue: scripted }),
      'named.pdf': madePdf([plainPage], {
        catalogue: '/Names << /JavaScript << /Names [(go) << /S /JavaScript /JS (app.beep\\(\\)) >>] >> >>',
      }),
      'macro.docx': madeWord(plainBody, { parts: { 'word/vbaProject.bin': 'code' } }),
      'macro.xlsx': madeSheets([tabbed], { parts: { 'xl/macrosheets/sheet1.xml': '<macrosheet/>' } }),
      'macro.pptx': madeSlides([{ words: ['Library'] }], { parts: { 'ppt/vbaProject.bin': 'code' } }),
      'control.docx': madeWord(plainBody, { parts: { 'word/activeX/activeX1.xml': '<ocx/>' } }),
    },
    innocent: {
      'opening.pdf': madePdf([plainPage], { catalogue: '/OpenAction [10 0 R /Fit]' }),
      'field.docx': madeWord('<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>'),
      'formula.xlsx': madeSheets([
        {
          name: 'Sums',
          xml: '<sheetData><row r="1"><c r="A1"><f>SUM(B1:B4)</f><v>4</v></c></row></sheetData>',
        },
      ]),
      'named.docx': madeWord(paragraph('The macro economy and vbaProject.bin')),
      'moving.pptx': madeSlides([{ xml: '<p:timing><p:tnLst/></p:timing>' }]),
    },
  },
  earlierVersion: {
    planted: {
      'words.pdf': updatedPdf(firstDraft, new Map([[11, streamOf(words('The offer is not public'))]])),
      'page.pdf': updatedPdf(
        firstDraft,
        new Map([[2, '<< /Type /Pages /Kids [12 0 R] /Count 1 /MediaBox [0 0 595 842] >>']]),
      ),
      'twice.pdf': updatedPdf(
        updatedPdf(firstDraft, new Map([[11, streamOf(words('The offer is three million'))]])),
        new Map([[11, streamOf(words('The offer is three million'))]]),
      ),
      'cleared.pdf': updatedPdf(firstDraft, new Map([[11, streamOf('')]])),
      'boxed.pdf': updatedPdf(
        firstDraft,
        new Map([[11, streamOf(`${words('The offer is four million pounds')} 0 0 1 rg 300 300 50 50 re f`)]]),
      ),
    },
    innocent: {
      'once.pdf': firstDraft,
      'signed.pdf': updatedPdf(
        firstDraft,
        new Map([[1, '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> >>']]),
      ),
      'told.pdf': madePdf([words('startxref 12 %%EOF')]),
      'titled.pdf': updatedPdf(firstDraft, new Map([[200, '<< /Producer (Word) >>']]), '/Info 200 0 R'),
      'same.pdf': updatedPdf(firstDraft, new Map([[10, pageObject(11, '/Rotate 0')]])),
    },
  },
  storedData: {
    planted: Object.fromEntries(
      ['Staff', 'Removed', '', 'Raw data', 'All cases'].map((source, index) => [
        `pivot-${index + 1}.xlsx`,
        madeSheets([tabbed], { parts: pivot(source) }),
      ]),
    ),
    innocent: {
      ...Object.fromEntries(
        ['Costs', 'More'].map((source) => [
          `${source}.xlsx`,
          madeSheets([tabbed, { name: 'More' }], { parts: pivot(source) }),
        ]),
      ),
      'unkept.xlsx': madeSheets([tabbed], {
        parts: { 'xl/pivotCache/pivotCacheDefinition1.xml': '<x><worksheetSource sheet="Gone"/></x>' },
      }),
      'none.xlsx': madeSheets([tabbed]),
      'word.docx': madeWord(
        wordTable([
          ['Site', 'Cost'],
          ['Marsh Lane', '400'],
        ]),
      ),
    },
  },
  photoPlace: {
    planted: {
      'place.jpg': madeJpeg(photo),
      'place.png': madePng({ ...photo, isLittle: true }),
      'xmp.jpg': madeJpeg({ xmp: '<rdf exif:GPSLatitude="51,16N" exif:GPSLongitude="1,4E"/>' }),
      'photo.docx': madeWord(plainBody, { parts: { 'word/media/image1.jpeg': madeJpeg(photo) } }),
      'photo.pptx': madeSlides([{ words: ['Library'] }], {
        parts: { 'ppt/media/image1.jpeg': madeJpeg({ ...photo, isLittle: true }) },
      }),
      'photo.pdf': madePdf([plainPage], {
        objects: [
          streamOf(Buffer.from(madeJpeg(photo)).toString('latin1'), '/Subtype /Image /Filter /DCTDecode'),
        ],
      }),
    },
    innocent: {
      'plain.jpg': madeJpeg(),
      'plain.png': madePng(),
      'nowhere.jpg': madeJpeg({ place: [0, 0] }),
      'photo.docx': madeWord(plainBody, { parts: { 'word/media/image1.jpeg': madeJpeg() } }),
      'rights.jpg': madeJpeg({ xmp: '<rdf dc:rights="Ashcombe Council"/>' }),
    },
  },
} as const

function pivot(source: string): Readonly<Record<string, string>> {
  return {
    'xl/pivotCache/pivotCacheDefinition1.xml': `<x><worksheetSource sheet="${source}"/></x>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
      'pivotCacheRecords',
      'pivotCacheRecords1.xml',
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': '<records/>',
  }
}
