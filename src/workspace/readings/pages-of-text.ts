import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib'

const page = { width: 595, height: 842, margin: 64 } as const
const type = { size: 11, leading: 16 } as const
const linesOnPage = Math.floor((page.height - 2 * page.margin) / type.leading)

/** Sets text on A4 pages at the end of a PDF, line by line as it stands, with long lines turned over between words. */
export function addPagesOfText(pdf: PDFDocument, font: PDFFont, text: string): void {
  const lines = text.split('\n').flatMap((line) => turnedOver(font, line))
  for (let first = 0; first < Math.max(lines.length, 1); first += linesOnPage) {
    const sheet = pdf.addPage([page.width, page.height])
    lines.slice(first, first + linesOnPage).forEach((line, index) => {
      sheet.drawText(line, {
        x: page.margin,
        y: page.height - page.margin - index * type.leading,
        size: type.size,
        font,
      })
    })
  }
}

function turnedOver(font: PDFFont, line: string): string[] {
  const width = page.width - 2 * page.margin
  const turned: string[] = []
  let current = ''
  for (const word of line
    .replaceAll('\t', '    ')
    .split(' ')
    .flatMap((each) => piecesOf(font, each, width))) {
    const longer = current === '' ? word : `${current} ${word}`
    if (font.widthOfTextAtSize(longer, type.size) <= width) current = longer
    else {
      turned.push(current)
      current = word
    }
  }
  return [...turned, current]
}

/** A word that is wider than a line, such as an address, in pieces that fit. */
function piecesOf(font: PDFFont, word: string, width: number): string[] {
  if (font.widthOfTextAtSize(word, type.size) <= width) return [word]
  const pieces: string[] = []
  let current = ''
  for (const letter of word) {
    if (font.widthOfTextAtSize(current + letter, type.size) > width) {
      pieces.push(current)
      current = ''
    }
    current += letter
  }
  return [...pieces, current]
}
