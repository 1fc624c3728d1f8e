import type { ReachedThing } from '../council/rehearsal/rehearsal.ts'
import type { Id } from '../foundation/identifier.ts'
import { sha256, type Sha256 } from '../foundation/sha256.ts'
import { foldForComparison } from '../foundation/text.ts'
import type { PaperTraces } from '../store/rehearsal.ts'
import type { DeskPaper } from '../store/withheld-desk.ts'

/** Words that give a paper away where they are seen, and what whoever sees them has reached. */
type Mark = {
  readonly what: ReachedThing
  readonly text: string
  /** A word of it as it stands in any answer that holds the mark; empty where it has none that is long enough. */
  readonly probe: string
}

/** Everything by which a paper is known again in an answer of the site. */
export type PaperMarks = {
  readonly documentId: Id<'document'>
  /** What names it in an address: itself, and the readings in which it is given. */
  readonly names: readonly string[]
  readonly marks: readonly Mark[]
  readonly digests: ReadonlySet<Sha256>
  /** The first bytes of its files, for an answer that gives a part. */
  readonly heads: readonly Buffer[]
}

/** An answer of the site, as it came over the wire. */
export type SiteAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

const shortestMark = 6
const partOfHead = 8

/** The marks of a paper. Words that are public in another place give nothing away, so they are none. */
export function marksOf(paper: DeskPaper, traces: PaperTraces, heads: readonly Buffer[]): PaperMarks {
  const declared = traces.declared.map(plain)
  const isPublic = (text: string) => declared.some((known) => known.includes(text))
  const given: readonly Mark[] = [
    markOf('title', paper.private_title ?? ''),
    markOf('publicTitle', paper.title),
    markOf('note', traces.public_note ?? ''),
    ...traces.file_names.map((name) => markOf('title', name)),
    ...traces.paragraphs.map((text) => markOf('words', middleOf(text))),
  ]
  const name: Mark = { what: 'sign', text: paper.document_id, probe: paper.document_id }
  const isInPublicTitle = (mark: Mark) => mark.what === 'title' && plain(paper.title).includes(mark.text)
  return {
    documentId: paper.document_id,
    names: [paper.document_id],
    marks: [
      name,
      ...given.filter(
        (mark) =>
          mark.text.length >= shortestMark &&
          !isInPublicTitle(mark) &&
          (mark.what === 'note' || !isPublic(mark.text)),
      ),
    ],
    digests: new Set(traces.digests),
    heads,
  }
}

/** The most that an answer tells of a paper to who asked for an address; `undefined` where it tells nothing. */
export function reachedIn(
  { answer, address, text }: { readonly answer: SiteAnswer; readonly address: string; readonly text: string },
  paper: PaperMarks,
): ReachedThing | undefined {
  if (answer.status >= 400) return undefined
  if (isFile(answer, address, paper)) return 'file'
  const typed = plain(decodeURIComponent(withoutBadCodes(address)))
  const found = paper.marks.filter((mark) => !typed.includes(mark.text) && text.includes(mark.text))
  return weight.findLast((what) => found.some((mark) => mark.what === what))
}

function markOf(what: ReachedThing, text: string): Mark {
  const words = text.toLowerCase().match(/[a-z0-9]{5,}/g) ?? []
  const probe = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  return { what, text: plain(text), probe }
}

/** The words of an answer as marks of some papers are looked for in them; none in what is no text or can hold no mark. */
export function textOf(answer: SiteAnswer, papers: readonly PaperMarks[]): string {
  if (!isText(answer)) return ''
  const body = answer.body.toString('utf8')
  const raw = body.toLowerCase()
  const canTell = papers.some(({ marks }) => marks.some(({ probe }) => raw.includes(probe)))
  return canTell ? plain(body) : ''
}

const weight: readonly ReachedThing[] = ['sign', 'note', 'publicTitle', 'title', 'words', 'file']

/** Bytes of the file itself, and anything but a page at an address that names the paper: a copy that is marked is not its bytes. */
function isFile(answer: SiteAnswer, address: string, { names, digests, heads }: PaperMarks): boolean {
  const { body, status } = answer
  if (body.length >= partOfHead && status === 206)
    return heads.some((head) => head.subarray(0, body.length).equals(body.subarray(0, head.length)))
  if (digests.has(sha256(body))) return true
  return status === 200 && !isText(answer) && body.length > 0 && names.some((name) => address.includes(name))
}

function isText({ headers }: SiteAnswer): boolean {
  return /^(?:text\/|application\/(?:json|xml|xhtml))/.test(String(headers['content-type'] ?? ''))
}

/** A text as it is compared: without markup, as names are compared. */
function plain(text: string): string {
  const bare = text
    .replaceAll(/<[^<>]*>/g, (tag) => attributesOf(tag))
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (code) => characters[code] ?? code)
  return foldForComparison(bare)
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** What stands in the quotes of a tag is read too: an address or a title gives as much away as a word. Emphasis leaves no gap in a word. */
function attributesOf(tag: string): string {
  const values = [...tag.matchAll(/="([^"]*)"/g)].map(([, value]) => value)
  return values.length === 0 ? '' : ` ${values.join(' ')} `
}

/** Some words from the middle of a paragraph. */
function middleOf(text: string): string {
  const words = text.split(/\s+/)
  const from = Math.max(0, (words.length >> 1) - 4)
  return words.slice(from, from + 8).join(' ')
}

function withoutBadCodes(address: string): string {
  return address.replaceAll('+', ' ').replaceAll(/%(?![0-9a-f]{2})/gi, '')
}
