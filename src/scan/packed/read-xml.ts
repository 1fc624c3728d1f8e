import { SaxesParser } from 'saxes'
import { refuseFile, RefusedFile } from '../refused-file.ts'

/** The attributes of an element by their names, and by their names without a prefix where no other has that name. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What is done as XML is read: at each element's start and end, by its name without a prefix, and at each text. */
export type XmlReader = {
  readonly open?: (name: string, attributes: XmlAttributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const deepest = 1_000

/** Reads XML from beginning to end. Refuses what declares a document type, is broken, or nests without end. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('doctype', () => refuseFile({ code: 'upload-with-entities' }))
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) refuseFile({ code: 'upload-too-tangled' })
    reader.open?.(bare(name), bareAttributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    reader.close?.(bare(name))
  })
  parser.on('text', (text) => reader.text?.(text))
  parser.on('error', () => refuseFile({ code: 'upload-broken' }))
  try {
    parser.write(decoded(bytes)).close()
  } catch (fault) {
    throw fault instanceof RefusedFile ? fault : new RefusedFile({ code: 'upload-broken' })
  }
}

function decoded(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function bareAttributes(attributes: Readonly<Record<string, unknown>>): XmlAttributes {
  const known: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) known[name] = String(value)
  for (const [name, value] of Object.entries(attributes)) known[bare(name)] ??= String(value)
  return known
}
