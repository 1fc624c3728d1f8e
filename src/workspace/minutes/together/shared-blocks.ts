import * as Y from 'yjs'
import {
  saySame,
  tidyBlocks,
  type MinuteBlock,
  type MinuteBlockId,
  type SaidBlock,
} from '../../../council/minutes/minute-block.ts'

// How blocks stand in a shared document: one fragment an item, one element a block, as the editor's schema names them.

/** The blocks of an item in a shared document, tidied. */
export function blocksIn(fragment: Y.XmlFragment): readonly MinuteBlock[] {
  return tidyBlocks(fragment.toArray().flatMap((node) => (node instanceof Y.XmlElement ? blockOf(node) : [])))
}

/** Makes the blocks of an item those given, and leaves alone what stays: whoever writes there is not disturbed. */
export function writeBlocks(fragment: Y.XmlFragment, blocks: readonly MinuteBlock[]): void {
  const before = fragment
    .toArray()
    .map((node) => (node instanceof Y.XmlElement ? tidyBlocks(blockOf(node))[0] : undefined))
  let head = 0
  while (head < Math.min(before.length, blocks.length) && isSame(before[head], blocks[head])) head += 1
  let tail = 0
  while (
    tail < Math.min(before.length, blocks.length) - head &&
    isSame(before[before.length - 1 - tail], blocks[blocks.length - 1 - tail])
  )
    tail += 1
  fragment.delete(head, before.length - head - tail)
  fragment.insert(head, blocks.slice(head, blocks.length - tail).map(elementOf))
}

function isSame(one: MinuteBlock | undefined, other: MinuteBlock | undefined): boolean {
  return one !== undefined && other !== undefined && one.id === other.id && saySame(one, other)
}

function blockOf(element: Y.XmlElement): readonly MinuteBlock[] {
  const id = attribute(element, 'id') as MinuteBlockId
  const { nodeName: kind } = element
  switch (kind) {
    case 'paragraph':
    case 'note':
      return [{ id, kind, text: textOf(element) }]
    case 'motion':
      return [{ id, kind, text: textOf(element), ...idsOf(element, ['moverId', 'seconderId']) }]
    case 'list':
      return [{ id, kind, points: textsIn(element, 'point') }]
    case 'contribution':
      return [{ id, ...saidIn(element) }]
    case 'vote':
      return [{ id, kind, voteId: attribute(element, 'voteId') as never }]
    case 'resolution':
      return [{ id, kind, resolutionId: attribute(element, 'resolutionId') as never }]
    default:
      return []
  }
}

function saidIn(element: Y.XmlElement): SaidBlock {
  const lists = childrenOf(element).filter(({ nodeName }) => nodeName === 'points')
  return {
    kind: 'contribution',
    said: (attribute(element, 'said') || 'statement') as SaidBlock['said'],
    speaker: speakerOf(attribute(element, 'speaker')),
    paragraphs: textsIn(element, 'line'),
    points: lists.flatMap((list) => textsIn(list, 'point')),
  }
}

function speakerOf(written: string): SaidBlock['speaker'] {
  try {
    return written === '' ? undefined : (JSON.parse(written) as SaidBlock['speaker'])
  } catch {
    return undefined
  }
}

function idsOf(element: Y.XmlElement, names: readonly string[]): object {
  return Object.fromEntries(
    names.map((name) => [name, attribute(element, name)] as const).filter(([, id]) => id !== ''),
  )
}

function attribute(element: Y.XmlElement, name: string): string {
  const value: unknown = element.getAttribute(name)
  return typeof value === 'string' ? value : ''
}

function childrenOf(element: Y.XmlElement): readonly Y.XmlElement[] {
  return element.toArray().filter((node) => node instanceof Y.XmlElement)
}

function textsIn(element: Y.XmlElement, name: string): readonly string[] {
  return childrenOf(element)
    .filter(({ nodeName }) => nodeName === name)
    .map(textOf)
}

function textOf(element: Y.XmlElement): string {
  return element
    .toArray()
    .map((node) => (node instanceof Y.XmlText ? plainText(node) : ''))
    .join('')
}

function plainText(text: Y.XmlText): string {
  const pieces = text.toDelta() as readonly { readonly insert?: unknown }[]
  return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}

function elementOf(block: MinuteBlock): Y.XmlElement {
  const element = new Y.XmlElement(block.kind)
  element.setAttribute('id', block.id)
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      element.insert(0, [new Y.XmlText(block.text)])
      break
    case 'motion':
      if (block.moverId !== undefined) element.setAttribute('moverId', block.moverId)
      if (block.seconderId !== undefined) element.setAttribute('seconderId', block.seconderId)
      element.insert(0, [new Y.XmlText(block.text)])
      break
    case 'list':
      element.insert(
        0,
        block.points.map((text) => named('point', text)),
      )
      break
    case 'contribution':
      fillSaid(element, block)
      break
    case 'vote':
      element.setAttribute('voteId', block.voteId)
      break
    case 'resolution':
    default:
      element.setAttribute('resolutionId', block.resolutionId)
  }
  return element
}

function fillSaid(element: Y.XmlElement, { said, speaker, paragraphs, points }: SaidBlock): void {
  element.setAttribute('said', said)
  if (speaker !== undefined) element.setAttribute('speaker', JSON.stringify(speaker))
  const lines = paragraphs.length === 0 ? [''] : paragraphs
  element.insert(
    0,
    lines.map((text) => named('line', text)),
  )
  if (points.length === 0) return
  const list = new Y.XmlElement('points')
  list.insert(
    0,
    points.map((text) => named('point', text)),
  )
  element.insert(lines.length, [list])
}

function named(name: string, text: string): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.insert(0, [new Y.XmlText(text)])
  return element
}
