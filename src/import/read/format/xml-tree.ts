import { SaxesParser } from 'saxes'
import { invariant } from '../../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../../foundation/result.ts'
import { type BadFileReason, deepestNesting, mostElements } from './bad-file.ts'

/** An element of an XML answer: its name in lower case, its own text and the elements in it. */
export type XmlElement = { readonly name: string; text: string; readonly children: XmlElement[] }

class Stop extends Error {
  readonly reason: BadFileReason

  constructor(reason: BadFileReason) {
    super(reason.code)
    this.reason = reason
  }
}

/**
 * The root element of well-formed XML. Nothing outside the file is read.
 *
 * @refuses xml-with-entities at any declaration of a document type
 * @refuses xml-broken where it is not well formed
 * @refuses xml-too-tangled where elements stand too deep or are too many
 */
export function xmlTree(xml: string): Result<XmlElement, BadFileReason> {
  const parser = new SaxesParser({ position: true })
  const place = (): { line: number; column: number } => ({ line: parser.line, column: parser.column })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let count = 0
  parser.on('doctype', () => {
    throw new Stop({ code: 'xml-with-entities', ...place() })
  })
  parser.on('error', (error) => {
    throw new Stop({
      code: 'xml-broken',
      ...place(),
      fault: error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''),
    })
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (open.length >= deepestNesting || count > mostElements)
      throw new Stop({ code: 'xml-too-tangled', ...place() })
    const element: XmlElement = { name: tag.name.toLowerCase(), text: '', children: [] }
    root ??= element
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  const addText = (text: string): void => {
    const inside = open.at(-1)
    if (inside !== undefined) inside.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  return parsed(() => {
    parser.write(xml).close()
    invariant(root !== undefined, 'a well-formed document has a root')
    return root
  })
}

/** The first element inside another by its name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The folded text of the first element inside another by its name; empty where there is none. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.text.replace(/\s+/g, ' ').trim() ?? ''
}

function parsed(parse: () => XmlElement): Result<XmlElement, BadFileReason> {
  try {
    return accept(parse())
  } catch (fault) {
    if (fault instanceof Stop) return refuse(fault.reason)
    throw fault
  }
}
