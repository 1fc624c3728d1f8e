/** A line of a test's PDF: its place in points from the lower left, and its size where that is not 12. */
export type TestLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** What a page of a test's PDF holds: lines, or an image alone. */
export type TestPage = readonly TestLine[] | 'image'

/** The bytes of a small PDF in Helvetica. */
export function testPdf(pages: readonly TestPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  for (const [index, page] of pages.entries()) {
    const drawn = content(page)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    )
  }
  return assembled(objects)
}

function content(page: TestPage): string {
  if (page === 'image') return 'q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q'
  return page
    .map(
      ({ text, x, y, size = 12 }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${winAnsi(text.replace(/[()\\]/g, '\\$&'))}) Tj ET`,
    )
    .join('\n')
}

const windowsCodes: Readonly<Record<string, string>> = {
  '‘': '\\221',
  '’': '\\222',
  '•': '\\225',
  '–': '\\226',
}

/** The marks that Windows puts beside Latin letters, as a PDF writes them. */
function winAnsi(text: string): string {
  return text.replace(/[‘’•–]/g, (mark) => windowsCodes[mark] ?? mark)
}

function assembled(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}
