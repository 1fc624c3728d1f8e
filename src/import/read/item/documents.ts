import type { Block } from '../text/blocks.ts'
import { type Stretch, stretchOf } from '../text/folded.ts'
import { labelOf } from '../text/label.ts'
import { attributionsOf } from '../speaker/attribution.ts'
import { formulaAt } from '../resolution/formula.ts'

/** A document listed beside an item: its title and, where printed, its address. */
export type FoundDocument = {
  readonly title: Stretch
  readonly url: { readonly text: string; readonly span?: Stretch['span'] } | undefined
}

const address = /\bhttps?:\/\/[^\s<>"]+/
const htmlNoise = /(?:[ ,]*View as HTML \(\d{1,3}\) \d{1,6} ?[KMG]?B)?$/i
const sizeNoise =
  /[ ,]*(?:,? ?item \d{1,3}\.?)?[ ,]*(?:\bpdf icon\b)?[ ,]*(?:\b(?:PDF|DOCX?|XLSX?|PPTX?) \d{1,6}(?:\.\d{1,3})? ?[KMG]?B\b)?[ ,]*$/i
const sized = /\b(?:PDF|DOCX?|XLSX?|PPTX?) \d|pdf icon/i
const notListed =
  /^(?:There (?:are|were) no |No (?:supporting |additional )?documents|None\.?$|View the|Webcast|Media|Share|Print|Back to|Top of page)\b/i
const longest = 250

/** The documents listed from block `at`, and the first block that is none. */
export function documentsFrom(
  blocks: readonly Block[],
  at: number,
): { readonly documents: readonly FoundDocument[]; readonly next: number } {
  const documents: FoundDocument[] = []
  let next = at
  for (let block = blocks[next]; block !== undefined && isListed(block); block = blocks[next]) {
    next += 1
    if (notListed.test(block.body.text)) continue
    const found = documentIn(block)
    const last = documents.at(-1)
    if (found.title !== undefined) documents.push({ title: found.title, url: found.url })
    else if (last !== undefined && last.url === undefined)
      documents[documents.length - 1] = { ...last, url: found.url }
  }
  return { documents, next }
}

function isListed(block: Block): boolean {
  const text = block.body.text
  if (notListed.test(text)) return true
  if (text.length > longest || labelOf(text) !== undefined || /^Meeting: ?\d/.test(text)) return false
  if (sized.test(text) || address.test(text)) return true
  const numbered = block.marker !== undefined && !block.marker.bullet
  return !numbered && !isProse(text)
}

function isProse(text: string): boolean {
  return /[.;:]$|^(?:That|To) /.test(text) || formulaAt(text) !== undefined || attributionsOf(text).length > 0
}

function documentIn(block: Block): { title: Stretch | undefined; url: FoundDocument['url'] } {
  const { body } = block
  const link = address.exec(body.text)
  const until = link === null ? body.text.length : link.index
  const tail = body.text.slice(Math.max(0, until - 80), until)
  const html = htmlNoise.exec(tail)?.[0].length ?? 0
  const cut = html + (sizeNoise.exec(tail.slice(0, tail.length - html))?.[0].length ?? 0)
  const title = stretchOf(body, 0, until - cut - (/[([:–-] *$/.test(body.text.slice(0, until - cut)) ? 1 : 0))
  if (link === null) return { title, url: undefined }
  const text = link[0].replace(/[).,;]+$/, '')
  const place = stretchOf(body, link.index, link.index + text.length)
  return { title: title ?? undefined, url: { text, ...(place === undefined ? {} : { span: place.span }) } }
}
