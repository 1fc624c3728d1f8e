import type { FilePlace } from '../council/scan/file-scan.ts'
import type { Found } from './found.ts'

/** What a file says of itself that its pages do not show. */
export type Metadata = {
  readonly author?: string | undefined
  readonly lastChangedBy?: string | undefined
  readonly company?: string | undefined
  readonly manager?: string | undefined
  readonly title?: string | undefined
  /** Its subject, its keywords and what is said about it. */
  readonly remarks?: readonly string[] | undefined
}

const organisation =
  /\b(?:council|borough|county|city|authority|committee|department|directorate|services?|team|office|unit|ltd|limited|plc|llp|nhs|police|university)\b/i
const program =
  /^(?:user|admin|administrator|owner|author|unknown|anonymous|default|test|n\/a|python-docx|openpyxl|apache poi|libreoffice|windows user|microsoft(?: office)?(?: user)?|pdf-lib.*|[\s-]*)$/i
const initialsOfOffice = /^[A-Z]{2,6}$/

/** Notes who made a file and for whom, and a title, a subject or keywords whose words stand nowhere in it. An organisation is no person. */
export function noteMetadata(
  found: Found,
  { text, place = { part: 'file' }, ...given }: Metadata & { text: string; place?: FilePlace },
): void {
  const names = [given.author, given.lastChangedBy, given.manager].flatMap((name = '') => name.split(/[;\n]/))
  for (const name of names) if (isPerson(name.trim())) found.note('metadata', place, name)
  const { company = '' } = given
  if (!program.test(company.trim()) && !/\bcouncil\b/i.test(company)) found.note('metadata', place, company)
  for (const words of saidOf(given)) if (!isTold(words, text)) found.note('metadata', place, words)
}

/** What a file says of its contents, each once. */
function saidOf({ title = '', remarks = [] }: Metadata): ReadonlySet<string> {
  return new Set([title, ...remarks].map((words) => words.trim()))
}

function isPerson(name: string): boolean {
  return !program.test(name) && !organisation.test(name) && !initialsOfOffice.test(name)
}

/** Whether every longer word of a title stands in a text; nothing stands in every one. */
function isTold(title: string, text: string): boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))
  return (title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).every((word) => words.has(word))
}
