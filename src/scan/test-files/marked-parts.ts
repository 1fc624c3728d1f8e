import { madePdf, words } from './made-pdf.ts'
import { madeJpeg, madePng } from './made-picture.ts'
import { madeSheets, madeSlides, madeWord, paragraph, relations } from './made-office.ts'

const plainPage = words('Report on the library in Marsh Lane')
const plainBody = paragraph('Report on the library in Marsh Lane')
const remark = (subtype: string, contents: string): string =>
  `/Annots [<< /Type /Annot /Subtype /${subtype} /Rect [80 690 200 710] ${contents} >>]`
const threaded = (text: string): string =>
  `<ThreadedComments><threadedComment ref="B2" id="a"><text>${text}</text></threadedComment></ThreadedComments>`
const oldComments = (text: string): string =>
  `<comments><commentList>${text === '' ? '' : `<comment ref="A1"><text><r><t>${text}</t></r></text></comment>`}</commentList></comments>`
const tabbed = {
  name: 'Costs',
  rows: [
    ['Site', 'Cost'],
    ['Marsh Lane', '400'],
  ],
}
const wordComments = {
  'word/comments.xml':
    '<w:comments><w:comment w:id="3" w:author="Ann"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>',
}

/** Files with what somebody wrote beside their pages: who made them, comments, changes and notes. */
export const markedParts = {
  metadata: {
    planted: {
      'author.pdf': madePdf([plainPage], { trailer: '/Info << /Author (Ann Archer) >>' }),
      'title.pdf': madePdf([plainPage], { trailer: '/Info << /Title (Closure of Elm School) >>' }),
      'keywords.pdf': madePdf([plainPage], { trailer: '/Info << /Keywords (closure, Elm School) >>' }),
      'described.docx': madeWord(plainBody, { properties: { description: 'Second draft for Ann' } }),
      'creator.docx': madeWord(plainBody, { properties: { creator: 'Ann Archer' } }),
      'changed-by.xlsx': madeSheets([tabbed], { properties: { lastModifiedBy: 'Bob Baker' } }),
      'company.pptx': madeSlides([{ words: ['Library'] }], { properties: { Company: 'Harrow Consulting' } }),
      'artist.jpg': madeJpeg({ artist: 'Cat Cole' }),
    },
    innocent: {
      'council.pdf': madePdf([plainPage], {
        trailer:
          '/Info << /Author (Ashcombe Council) /Title (Report on the library) /Subject (Library) /Keywords (library, marsh) >>',
      }),
      'program.docx': madeWord(plainBody, { properties: { creator: 'python-docx', title: 'The library' } }),
      'nobody.xlsx': madeSheets([tabbed], { properties: { creator: '', lastModifiedBy: 'Windows User' } }),
      'company.pptx': madeSlides([{ words: ['Library'] }], {
        properties: { Company: 'Ashcombe Borough Council' },
      }),
      'plain.jpg': madeJpeg(),
      'plain.png': madePng(),
    },
  },
  comment: {
    planted: {
      'note.pdf': madePdf([{ draws: plainPage, facts: remark('Text', '/Contents (Are we sure?) /T (Ann)') }]),
      'marked.pdf': madePdf([
        {
          draws: plainPage,
          facts: remark(
            'Highlight',
            '/QuadPoints [80 710 200 710 80 690 200 690] /Contents (Do not publish)',
          ),
        },
      ]),
      'comment.docx': madeWord(`${plainBody}<w:p><w:r><w:commentReference w:id="3"/></w:r></w:p>`, {
        parts: wordComments,
      }),
      'old.xlsx': madeSheets([{ ...tabbed, relations: relations(['comments', '../comments1.xml']) }], {
        parts: { 'xl/comments1.xml': oldComments('check with Bob') },
      }),
      'new.xlsx': madeSheets(
        [{ ...tabbed, relations: relations(['threadedComment', '../threadedComments/t1.xml']) }],
        { parts: { 'xl/threadedComments/t1.xml': threaded('wrong figure') } },
      ),
      'slides.pptx': madeSlides(
        [{ words: ['Library'], relations: relations(['comments', '../comments/c1.xml']) }],
        { parts: { 'ppt/comments/c1.xml': '<cmLst><cm><text>Drop this</text></cm></cmLst>' } },
      ),
      'remark.jpg': madeJpeg({ remark: 'Ann at the back door' }),
    },
    innocent: {
      'link.pdf': madePdf([
        { draws: plainPage, facts: remark('Link', '/A << /S /URI /URI (https://ashcombe.example) >>') },
      ]),
      'marked.pdf': madePdf([
        { draws: plainPage, facts: remark('Highlight', '/QuadPoints [80 710 200 710 80 690 200 690]') },
      ]),
      'word.docx': madeWord(paragraph('Every comment of residents is in the annex.')),
      'empty.xlsx': madeSheets([{ ...tabbed, relations: relations(['comments', '../comments1.xml']) }], {
        parts: { 'xl/comments1.xml': oldComments('') },
      }),
      'program.jpg': madeJpeg({ remark: 'Created with a program' }),
      'footnotes.docx': madeWord(plainBody, {
        parts: {
          'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${paragraph('See the annex')}</w:footnote></w:footnotes>`,
        },
      }),
    },
  },
  trackedChange: {
    planted: {
      'added.docx': madeWord('<w:p><w:ins w:author="Ann"><w:r><w:t>in no event</w:t></w:r></w:ins></w:p>'),
      'taken-out.docx': madeWord(
        '<w:p><w:del w:author="Ann"><w:r><w:delText>the true cost</w:delText></w:r></w:del></w:p>',
      ),
      'moved.docx': madeWord(
        '<w:p><w:moveFrom w:author="Ann"><w:r><w:t>this here</w:t></w:r></w:moveFrom></w:p>',
      ),
      'reset.docx': madeWord(
        '<w:p><w:r><w:rPr><w:b/><w:rPrChange w:author="Ann"><w:rPr/></w:rPrChange></w:rPr><w:t>Words</w:t></w:r></w:p>',
      ),
      'header.docx': madeWord(plainBody, {
        parts: {
          'word/header1.xml':
            '<w:hdr><w:p><w:del w:author="Ann"><w:r><w:delText>CONFIDENTIAL</w:delText></w:r></w:del></w:p></w:hdr>',
        },
      }),
      'shared.xlsx': madeSheets([tabbed], { parts: { 'xl/revisions/revisionLog1.xml': '<revisions/>' } }),
    },
    innocent: {
      'struck.docx': madeWord(paragraph('The old text', '<w:strike/>')),
      'told.docx': madeWord(paragraph('The paragraph was deleted and another inserted.')),
      'borders.docx': madeWord(
        '<w:tbl><w:tblPr><w:tblBorders><w:insideH/><w:insideV/></w:tblBorders></w:tblPr></w:tbl>',
      ),
      'marks.docx': madeWord(
        '<w:p w:rsidR="00A1" w:rsidDel="00B2"><w:r w:rsidR="00C3"><w:t>Words</w:t></w:r></w:p>',
      ),
      'coloured.docx': madeWord(
        paragraph('Red and underlined', '<w:color w:val="FF0000"/><w:u w:val="single"/>'),
      ),
      'plain.xlsx': madeSheets([tabbed]),
    },
  },
  speakerNote: {
    planted: Object.fromEntries(
      [
        'Say nothing of the price',
        'Ann will object',
        'Not yet agreed',
        'If asked: 400 homes',
        'Skip this',
      ].map((note, index) => [
        `note-${index + 1}.pptx`,
        madeSlides(
          [
            { words: ['First'] },
            { words: ['Library'], relations: relations(['notesSlide', '../notesSlides/n1.xml']) },
          ],
          {
            parts: { 'ppt/notesSlides/n1.xml': notesPage('body', note) },
          },
        ),
      ]),
    ),
    innocent: {
      ...Object.fromEntries(
        ['sldNum', 'sldImg', 'hdr', 'dt'].map((kind) => [
          `${kind}.pptx`,
          madeSlides(
            [{ words: ['Library'], relations: relations(['notesSlide', '../notesSlides/n1.xml']) }],
            {
              parts: { 'ppt/notesSlides/n1.xml': notesPage(kind, '1') },
            },
          ),
        ]),
      ),
      'empty.pptx': madeSlides(
        [{ words: ['Library'], relations: relations(['notesSlide', '../notesSlides/n1.xml']) }],
        {
          parts: { 'ppt/notesSlides/n1.xml': notesPage('body', '') },
        },
      ),
    },
  },
} as const

function notesPage(kind: string, text: string): string {
  return `<p:notes><p:sp><p:nvPr><p:ph type="${kind}"/></p:nvPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:notes>`
}
