/** A page of a test's PDF: what draws it, and what is said of it beside that. */
export type TestPdfPage = { readonly draws: string; readonly facts?: string }

/** What a test's PDF holds beside its pages: what its catalogue and trailer say, and further objects, numbered from 100. */
export type TestPdfFacts = {
  readonly catalogue?: string
  readonly trailer?: string
  readonly objects?: readonly string[]
}

/** The number of the first further object of a test's PDF. */
const firstFurther = 100

/** Words drawn on a test's page, in black and 12 points high unless said otherwise. */
export function words(text: string, [x, y]: readonly [number, number] = [72, 700], before = ''): string {
  return `q ${before} BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET Q`
}

/** A PDF with Helvetica as F1 and a translucent state as G1, for tests. */
export function madePdf(pages: readonly (TestPdfPage | string)[], facts: TestPdfFacts = {}): Uint8Array {
  const objects = new Map<number, string>()
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${facts.catalogue ?? ''} >>`)
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`)
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  objects.set(4, '<< /Type /ExtGState /ca 0.4 >>')
  objects.set(5, '<< /Type /ExtGState /BM /Multiply >>')
  for (const [index, page] of pages.entries()) {
    const { draws, facts: said = '' } = typeof page === 'string' ? { draws: page } : page
    objects.set(10 + index * 2, pageObject(11 + index * 2, said))
    objects.set(11 + index * 2, streamOf(draws))
  }
  for (const [index, object] of (facts.objects ?? []).entries()) objects.set(firstFurther + index, object)
  return Buffer.from(assembled('%PDF-1.7\n', objects, facts.trailer ?? ''), 'latin1')
}

/** The page object of a test's PDF that is drawn by a stream. */
export function pageObject(contents: number, said = ''): string {
  const fonts = '/Font << /F1 3 0 R >> /ExtGState << /G1 4 0 R /G2 5 0 R >>'
  return `<< /Type /Page /Parent 2 0 R /Contents ${contents} 0 R /Resources << ${fonts} /Properties << /L1 ${firstFurther} 0 R >> /XObject << /X1 ${firstFurther} 0 R >> >> ${said} >>`
}

/** A stream of a test's PDF. */
export function streamOf(content: string, said = ''): string {
  return `<< /Length ${content.length} ${said} >>\nstream\n${content}\nendstream`
}

/** A PDF with a further version saved behind it, which replaces some objects, for tests. */
export function updatedPdf(
  before: Uint8Array,
  objects: ReadonlyMap<number, string>,
  trailer = '',
): Uint8Array {
  const start = Buffer.from(before).toString('latin1')
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(start)?.[1] ?? '0'
  return Buffer.from(assembled(start, objects, `/Prev ${previous} ${trailer}`), 'latin1')
}

function assembled(start: string, objects: ReadonlyMap<number, string>, trailer: string): string {
  let body = start
  let table = ''
  for (const [number, object] of [...objects].toSorted(([one], [other]) => one - other)) {
    table += `${number} 1\n${String(body.length).padStart(10, '0')} 00000 n \n`
    body += `${number} 0 obj\n${object}\nendobj\n`
  }
  return `${body}xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size 20000 /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
}
