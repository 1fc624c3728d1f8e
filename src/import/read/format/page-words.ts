/** What a heading of a Modern.Gov page begins: a list of documents, or words of the item itself. */
export type SectionKind = 'documents' | 'words'

const documentHeadings = new Set([
  'supporting documents',
  'supporting document',
  'additional documents',
  'accompanying documents',
  'related documents',
  'background documents',
  'documents',
  'attachments',
  'appendices',
])

const wordHeadings = new Set([
  'minutes',
  'decision',
  'decisions',
  'purpose',
  'content',
  'reasons',
  'reasons for the decision',
  'reason for the decision',
  'alternative options considered',
  'recorded vote',
  'resolution',
  'recommendation',
  'recommendations',
])

const fieldNames = new Set([
  'decision maker',
  'decision-maker',
  'decided at meeting',
  'decision status',
  'status',
  'recommendations status',
  'is key decision?',
  'key decision',
  'is subject to call in?',
  'is subject to call-in?',
  'subject to call in',
  'decision type',
  'reference no',
  'reference number',
  'ref no',
  'report author',
  'author',
  'contact',
  'lead officer',
  'lead member',
  'lead director',
  'wards affected',
  'division affected',
  'electoral divisions affected',
  'publication date',
  'date of decision',
  'decision due',
  'decision due date',
  'decision date',
  'decided',
  'effective from',
  'implementation date',
  'call in deadline',
  'last updated',
  'first published',
  'notice of proposed decision first published',
  'anticipated restriction',
])

/** What a heading begins, by its words; `undefined` where they are no heading that is known. */
export function sectionKind(text: string): SectionKind | undefined {
  if (text.length > 60) return undefined
  const name = text.toLowerCase().replace(/[:|\s]+$/, '')
  if (documentHeadings.has(name)) return 'documents'
  return wordHeadings.has(name) ? 'words' : undefined
}

/** A line "Name: value" about a decision, its name in lower case and where the value begins; `undefined` where it is none. */
export function fieldOf(text: string): { readonly name: string; readonly valueAt: number } | undefined {
  const found = /^([^:?\n]{2,60}\??) ?:? ?/.exec(text)
  const name = found?.[1]?.trim().toLowerCase() ?? ''
  const isField = found !== null && fieldNames.has(name) && (found[0].includes(':') || name.endsWith('?'))
  return isField ? { name, valueAt: found[0].length } : undefined
}

/** Where a link's words end without the noise "PDF 83 KB" that some pages print inside them. */
export function lengthWithoutFileSize(text: string): number {
  const noise =
    /(?: ?,? ?\(?(?:pdf icon)? ?(?:PDF|DOCX?|XLSX?|PPTX?|RTF),? \d{1,5}(?:\.\d{1,3})? ?[KMG]B\)?)$/i.exec(
      text,
    )
  return noise?.index ?? text.length
}

/** Where a link's address leads to a document that is published, not to another page of the site or to mail. */
export function isDocumentAddress(url: string): boolean {
  if (/^\s*(?:javascript|mailto|tel|data|vbscript):/i.test(url) || url.trim().startsWith('#')) return false
  const page = /([a-z0-9]{2,40})\.aspx/i.exec(url)?.[1]?.toLowerCase()
  return (
    page === undefined || ['mgconvert2pdf', 'ecsddisplay', 'mgattachment', 'mgchoosedocpack'].includes(page)
  )
}
