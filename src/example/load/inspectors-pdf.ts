import { layoutMultilineText, PDFDocument, StandardFonts, TextAlignment, type PDFFont } from '@cantoo/pdf-lib'
import type { ExampleDocument } from '../example-council.ts'

const sheet = { width: 595, height: 842, margin: 72 } as const

/** The report of the inspectors as they sent it: a PDF with the list of what must improve on its first page, and the rest on its second. */
export async function inspectorsPdf({ title, versions }: ExampleDocument): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(title)
  pdf.setLanguage('en-GB')
  const plain = await pdf.embedFont(StandardFonts.Helvetica)
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold)
  const sections = versions[0]?.sections ?? []
  for (const [index, onPage] of [sections.slice(0, 2), sections.slice(2)].entries()) {
    const write = writerOn(pdf)
    if (index === 0) write(title, bold, 20)
    for (const { heading, paragraphs } of onPage) {
      write(heading, bold, 14)
      for (const text of paragraphs) write(text, plain, 11)
    }
  }
  return pdf.save()
}

/** Writes on a new page of a PDF, each text below the one before. */
function writerOn(pdf: PDFDocument): (text: string, font: PDFFont, size: number) => void {
  const { width, height, margin } = sheet
  const page = pdf.addPage([width, height])
  let y = height - margin
  return (text, font, size) => {
    const bounds = { x: margin, y: 0, width: width - 2 * margin, height }
    const set = layoutMultilineText(text, { alignment: TextAlignment.Left, bounds, font, fontSize: size })
    for (const line of set.lines) {
      page.drawText(line.text, { x: margin, y, size, font })
      y -= size * 1.4
    }
    y -= size * 0.7
  }
}
