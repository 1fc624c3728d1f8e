import mammoth from 'mammoth'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { ReportTemplate } from '../../council/report/report-template.ts'
import type { ReportText } from '../../council/report/report-text.ts'
import { recommendationsIn } from './recommendations.ts'

/**
 * The text of a Word document by the sections of a template: what stands under a heading of the template goes into its
 * section. `undefined` where it cannot be read or has none of the headings.
 */
export async function readDocument(
  content: Uint8Array,
  template: ReportTemplate,
): Promise<ReportText | undefined> {
  const markup = await markupOf(content)
  if (markup === undefined) return undefined
  const parts = partsOf(markup, template)
  if (parts.size === 0) return undefined
  const key = template.sections.find(({ kind }) => kind === 'recommendations')?.key ?? ''
  const sections = Object.fromEntries(
    [...parts].filter(([name]) => name !== key).map(([name, texts]) => [name, texts.join('\n\n')]),
  )
  return { sections, recommendations: recommendationsIn((parts.get(key) ?? []).join('\n\n')) }
}

/** The lines that stand under each heading of the template, by the key of its section. */
function partsOf(markup: string, template: ReportTemplate): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>()
  let current: string | undefined
  for (const node of parseFragment(markup).childNodes) {
    const words = wordsOf(node).trim()
    const section = template.sections.find(({ heading }) => isSameHeading(heading, words))
    if (section !== undefined) current = section.key
    else if (current !== undefined && words !== '')
      parts.set(current, [...(parts.get(current) ?? []), ...linesOf(node)])
  }
  return parts
}

async function markupOf(content: Uint8Array): Promise<string | undefined> {
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(content) })).value
  } catch {
    return undefined // no Word document, or one that is broken: it is kept as a file
  }
}

/** Whether a line is a heading of the template, with a number before it or not. */
function isSameHeading(heading: string, words: string): boolean {
  const bare = words.replace(/^[\d.]+\s+/, '').replace(/:$/, '')
  return bare.toLowerCase() === heading.toLowerCase()
}

function linesOf(node: DefaultTreeAdapterTypes.ChildNode): string[] {
  if (node.nodeName !== 'ol' && node.nodeName !== 'ul') return [wordsOf(node).trim()]
  return node.childNodes.map((item) => wordsOf(item).trim()).filter((text) => text !== '')
}

function wordsOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}
