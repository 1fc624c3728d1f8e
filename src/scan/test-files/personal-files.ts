import { madeSheets, madeSlides, madeWord, paragraph, wordTable } from './made-office.ts'
import { madePdf, words } from './made-pdf.ts'

/** The same words as a PDF, in a document, on a slide and in a cell. */
function everywhere(name: string, text: string): Record<string, Uint8Array> {
  return {
    [`${name}.pdf`]: madePdf([words(text)]),
    [`${name}.docx`]: madeWord(paragraph(text)),
    [`${name}.pptx`]: madeSlides([{ words: [text] }]),
    [`${name}.xlsx`]: madeSheets([{ name: 'Notes', rows: [['Note'], [text]] }]),
  }
}

function each(texts: readonly string[]): Record<string, Uint8Array> {
  return Object.assign({}, ...texts.map((text, index) => everywhere(`words-${index + 1}`, text))) as Record<
    string,
    Uint8Array
  >
}

/** Files with the data of people in their words, and files with what looks like it. */
export const personalFiles = {
  nhsNumber: {
    planted: {
      ...each([
        'His NHS number is 9434765919.',
        'NHS No 943 476 5919',
        'Ref 943-476-5919 in the file',
        'the child, 401 023 2137, was seen',
        'NHS: 4505577104',
      ]),
      'column.xlsx': madeSheets([
        {
          name: 'Cases',
          rows: [
            ['Case', 'NHS number'],
            ['Seven', '943 476 5919'],
          ],
        },
      ]),
      'table.docx': madeWord(
        wordTable([
          ['Case', 'NHS number'],
          ['Seven', '9434765919'],
        ]),
      ),
    },
    innocent: each([
      'Application 9434765919 was refused',
      'NHS number 943 476 5918',
      'Account 1234 943 476 5919 22',
      'The grant of £943,476,591 was paid',
      'Call 0300 123 1234 about the NHS',
    ]),
  },
  insuranceNumber: {
    planted: each([
      'AB 12 34 56 C',
      'NI number AB123456C',
      'her number, JG103759A, is kept',
      'National Insurance CE 12 34 56 D',
      'NP 98 76 54 B',
    ]),
    innocent: each([
      'QQ 12 34 56 C is an example',
      'Plan AB 12 34 56 E',
      'Application DA123456A',
      'Order GB123456A',
      'Lot XAB123456C',
    ]),
  },
  birthDate: {
    planted: {
      ...each([
        'Jane Roe, date of birth 04/03/2011',
        'Tom Brown (DOB 4 March 1987)',
        'Mary Ann Jones was born on 12th May 2009',
        'Tenant: Peter Stone, d.o.b. 01.02.1950',
        'born 2008-03-04: Jane Roe',
      ]),
      'column.xlsx': madeSheets([
        {
          name: 'Cases',
          rows: [
            ['Name', 'DOB'],
            ['Jane Roe', '40606'],
          ],
        },
      ]),
      'table.docx': madeWord(
        wordTable([
          ['Name', 'Date of birth'],
          ['Jane Roe', '04/03/2011'],
          ['Tom Brown', '05/03/2011'],
        ]),
      ),
      'table.pdf': madePdf([
        `${words('Name Date of birth', [72, 700])} ${words('Jane Roe 04/03/2011', [72, 680])}`,
      ]),
    },
    innocent: each([
      'Date of birth: ____',
      'Charles Dickens was born on 7 February 1812',
      'Councillor Jane Roe spoke on 4 March 2025',
      'the service was born on 4 March 2011',
      'Name and date of birth must be given by 04/03/2025',
    ]),
  },
  phoneNumber: {
    planted: each([
      'Ring Jane on 07700 900123',
      'her mobile 07700900123',
      'at home: 01632 960123',
      'tel. +44 7700 900 123',
      'Tom, 020 7946 0018',
    ]),
    innocent: each([
      'Contact officer: Ann Archer, 020 7946 0018',
      'Call the council on 0300 123 1234',
      'Press office 01632 960123',
      'Order 07001234567890',
      'A total of 07700 homes and 900123 trees',
    ]),
  },
  youngInitials: {
    planted: each([
      'Child JB was moved in May',
      'the young person K.L. said so',
      'KT, aged 14, told the panel',
      'a pupil called R.T. left',
      'girl MK ran away',
    ]),
    innocent: each([
      'Child A was moved in May',
      'the pupil SEN register',
      'a young person with an EHCP',
      'The UK is 20th of 30; pupils aged 14 did well',
      'Pupil Premium and Child Benefit',
    ]),
  },
} as const
