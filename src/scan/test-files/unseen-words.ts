import { madeWord, madeSlides, paragraph, shape } from './made-office.ts'
import { madePdf, streamOf, words } from './made-pdf.ts'

const secret = words('Jane Roe')
const black = (place: string, before = '0 g'): string => `q ${before} ${place} re f Q`
const over = '70 695 90 16'
const plain = words('Report on the library')
const layer = (state: string): string => `/OCProperties << /OCGs [100 0 R] /D << ${state} >> >>`
const layered = `/OC /L1 BDC ${secret} EMC`
const group = ['<< /Type /OCG /Name (Draft) >>']
const boxed = {
  facts: '/Annots [<< /Type /Annot /Subtype /Square /Rect [70 695 160 711] /AP << /N 100 0 R >> >>]',
}
const boxForm = [streamOf('0 g 0 0 90 16 re f', '/Type /XObject /Subtype /Form /BBox [0 0 90 16]')]

const picture = (place: string, facts = '/CS /G'): string =>
  `q ${place} cm BI /W 1 /H 1 /BPC ${facts.includes('IM') ? '1' : '8'} ${facts} ID a EI Q`
const whiteStyle =
  '<w:styles><w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Low"><w:basedOn w:val="Base"/></w:style></w:styles>'
const shadedTable =
  '<w:styles><w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr></w:style></w:styles>'

/** Files with words on a page or slide that a reader does not see and a program does. */
export const unseenWords = {
  coveredText: {
    planted: {
      'box.pdf': madePdf([`${secret} ${black(over)}`]),
      'white.pdf': madePdf([`${secret} ${black(over, '1 g')}`]),
      'part.pdf': madePdf([`${words('The child of Jane Roe moved')} ${black('100 695 60 16')}`]),
      'annotation.pdf': madePdf([{ draws: secret, ...boxed }], { objects: boxForm }),
      'turned.pdf': madePdf([
        { draws: `${secret} q 0 1 -1 0 0 0 cm 0 g 695 -160 16 90 re f Q`, facts: '/Rotate 90' },
      ]),
      'picture.pdf': madePdf([`${secret} ${picture('90 0 0 16 70 695')}`]),
      'marked.pdf': madePdf([
        {
          draws: secret,
          facts: '/Annots [<< /Type /Annot /Subtype /Redact /Rect [70 695 160 711] /Contents (name) >>]',
        },
      ]),
    },
    innocent: {
      'before.pdf': madePdf([`${black(over, '0.8 g')} ${secret}`]),
      'heading.pdf': madePdf([`${black(over)} ${words('Jane Roe', [72, 700], '1 g')}`]),
      'marker.pdf': madePdf([`${secret} ${black(over, '/G1 gs 1 1 0 rg')}`]),
      'multiplied.pdf': madePdf([`${secret} ${black(over, '/G2 gs 1 1 0 rg')}`]),
      'again.pdf': madePdf([`${secret} ${black(over, '0.9 g')} ${secret}`]),
      'scanned.pdf': madePdf([`${secret} ${picture('595 0 0 842 0 0')}`]),
      'strips.pdf': madePdf([`${secret} ${picture('595 0 0 400 0 0')} ${picture('595 0 0 442 0 400')}`]),
      'stencil.pdf': madePdf([`${secret} ${picture('90 0 0 16 70 695', '/IM true')}`]),
      'beside.pdf': madePdf([`${secret} ${picture('90 0 0 16 70 500')}`]),
      'line.pdf': madePdf([`${secret} ${black('70 697 90 1')}`]),
      'clipped.pdf': madePdf([`${secret} q 0 0 50 50 re W n ${black('0 0 595 842')} Q`]),
    },
  },
  outsidePage: {
    planted: {
      'right.pdf': madePdf([`${plain} ${words('Jane Roe', [700, 400])}`]),
      'above.pdf': madePdf([`${plain} ${words('Jane Roe', [72, 900])}`]),
      'below.pdf': madePdf([`${plain} ${words('Jane Roe', [72, -40])}`]),
      'cut.pdf': madePdf([
        { draws: `${plain} ${words('Jane Roe', [72, 100])}`, facts: '/CropBox [0 400 595 842]' },
      ]),
      'slide.pptx': madeSlides([{ xml: shape('Library') + shape('Jane Roe', { x: 9500 }) }]),
      'above.pptx': madeSlides([{ xml: shape('Library') + shape('Jane Roe', { y: -900 }) }]),
    },
    innocent: {
      'edge.pdf': madePdf([words('Report on the library', [488, 700])]),
      'shifted.pdf': madePdf([
        { draws: words('Report', [1072, 1700]), facts: '/MediaBox [1000 1000 1595 1842]' },
      ]),
      'turned.pdf': madePdf([
        { draws: words('Report', [700, 300]), facts: '/MediaBox [0 0 842 595] /Rotate 90' },
      ]),
      'space.pdf': madePdf([`${plain} ${words('   ', [700, 400])}`]),
      'mark.pdf': madePdf([`${plain} ${words('+', [700, 400])}`]),
      'edge.pptx': madeSlides([{ xml: shape('Library', { x: 8800 }) }]),
    },
  },
  hiddenText: {
    planted: {
      'white.pdf': madePdf([`${plain} ${words('Jane Roe', [72, 500], '1 g')}`]),
      'invisible.pdf': madePdf([`${plain} q BT 3 Tr /F1 12 Tf 72 500 Td (Jane Roe) Tj ET Q`]),
      'same.pdf': madePdf([`${plain} ${black('70 495 90 16')} ${words('Jane Roe', [72, 500])}`]),
      'layer.pdf': madePdf([`${plain} ${layered}`], { catalogue: layer('/OFF [100 0 R]'), objects: group }),
      'tiny.pdf': madePdf([`${plain} BT /F1 0.4 Tf 72 500 Td (Jane Roe) Tj ET`]),
      'frame.pdf': madePdf([`${plain} q 0 0 300 300 re W n ${words('Jane Roe', [72, 500])} Q`]),
      'form.pdf': madePdf([`${plain} /X1 Do`], {
        objects: [
          streamOf(words('Jane Roe', [72, 500]), '/Type /XObject /Subtype /Form /BBox [0 0 300 300]'),
        ],
      }),
      'white.docx': madeWord(paragraph('Report') + paragraph('Jane Roe', '<w:color w:val="FFFFFF"/>')),
      'near-white.docx': madeWord(paragraph('Report') + paragraph('Jane Roe', '<w:color w:val="FEFEFE"/>')),
      'white-cell.docx': madeWord(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr>${paragraph('Name')}</w:tc><w:tc>${paragraph('Jane Roe', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
      ),
      'white-style.docx': madeWord(
        `<w:p><w:pPr><w:pStyle w:val="Low"/></w:pPr><w:r><w:t>Jane Roe</w:t></w:r></w:p>`,
        { parts: { 'word/styles.xml': whiteStyle } },
      ),
      'vanished.docx': madeWord(paragraph('Report') + paragraph('Jane Roe', '<w:vanish/>')),
      'style.docx': madeWord(paragraph('Jane Roe', '<w:rStyle w:val="Gone"/>'), {
        parts: {
          'word/styles.xml':
            '<w:styles><w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
        },
      }),
      'tiny.docx': madeWord(paragraph('Jane Roe', '<w:sz w:val="2"/>')),
      'shape.pptx': madeSlides([{ xml: shape('Library') + shape('Jane Roe', { facts: 'hidden="1"' }) }]),
    },
    innocent: {
      'heading.pdf': madePdf([
        `${black('70 495 90 16', '0 0 0.5 rg')} ${words('Heading', [72, 500], '1 g')}`,
      ]),
      'scan.pdf': madePdf([
        `q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q BT 3 Tr /F1 12 Tf 72 500 Td (Report on the library) Tj ET`,
      ]),
      'photo.pdf': madePdf([
        `q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q ${words('Ashcombe', [72, 500], '1 g')}`,
      ]),
      'layer.pdf': madePdf([layered], { catalogue: layer('/ON [100 0 R]'), objects: group }),
      'small.pdf': madePdf([`${plain} BT /F1 5 Tf 72 500 Td (A note in small print) Tj ET`]),
      'shown.docx': madeWord(paragraph('Report', '<w:vanish w:val="0"/>')),
      'framed.pdf': madePdf([`q 0 400 300 442 re W n ${words('Jane Roe', [72, 500])} Q`]),
      'white-head.docx': madeWord(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr>${paragraph('Name', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
      ),
      'white-table.docx': madeWord(
        `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${paragraph('Name', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
        { parts: { 'word/styles.xml': shadedTable } },
      ),
      'white-bar.docx': madeWord(
        `<w:p><w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Report</w:t></w:r></w:p>`,
      ),
      'white-mark.docx': madeWord(
        paragraph('Report', '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>'),
      ),
      'white-cover.docx': madeWord(
        `<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>${paragraph('Report', '<w:color w:val="FFFFFF"/>')}`,
      ),
      'white-box.docx': madeWord(
        `<w:p><w:r><w:txbxContent>${paragraph('Report', '<w:color w:val="FFFFFF"/>')}</w:txbxContent></w:r></w:p>`,
      ),
      'white-then-black.docx': madeWord(
        `<w:p><w:pPr><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:pStyle w:val="Low"/></w:pPr><w:r><w:rPr><w:color w:val="auto"/></w:rPr><w:t>Report</w:t></w:r></w:p>`,
        { parts: { 'word/styles.xml': whiteStyle } },
      ),
      'contents.docx': madeWord(paragraph('Contents 4', '<w:webHidden/>')),
      'shape.pptx': madeSlides([{ xml: shape('Library', { facts: 'hidden="0"' }) }]),
    },
  },
} as const
