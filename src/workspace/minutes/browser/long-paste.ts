import type { Fragment, Node, Slice } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { minuteSchema as schema } from './minute-schema.ts'

/** So many blocks are put in at once: few enough that a page answers its writer between them. */
const inOneGo = 40

/**
 * Takes a long paste a few blocks at a time, below the block that the cursor is in, so that the page stays with its writer.
 * Gives false where the paste is short, or is no run of blocks: the editor then takes it as it takes any other.
 */
export function pasteInParts(view: EditorView, slice: Slice, newId: () => string): boolean {
  if (slice.content.childCount <= inOneGo) return false
  const blocks = asBlocks(slice.content, newId)
  if (blocks === undefined) return false
  const { $from } = view.state.selection
  const current = $from.depth > 0 ? $from.node(1) : undefined
  const start = $from.depth > 0 ? $from.after(1) : $from.pos
  const isEmpty = current?.type === schema.nodes.paragraph && current.content.size === 0
  putIn(view, { blocks, at: isEmpty ? $from.before(1) : start, to: start, put: [] })
  return true
}

type Part = {
  readonly blocks: readonly Node[]
  readonly at: number
  readonly to: number
  /** The identifiers of what was put in before, the last of them last. */
  readonly put: readonly string[]
}

function putIn(view: EditorView, { blocks, at, to, put }: Part): void {
  const now = blocks.slice(0, inOneGo)
  view.dispatch(view.state.tr.replaceWith(at, to, now))
  const left = blocks.slice(inOneGo)
  if (left.length === 0) return
  const known = [...put, ...now.map(idOf)]
  setTimeout(() => {
    const place = view.isDestroyed || !view.editable ? undefined : endOf(view.state.doc, known)
    if (place !== undefined) putIn(view, { blocks: left, at: place, to: place, put: known })
  })
}

/** Where what was put in before ends, wherever others have moved it; `undefined` once all of it was undone. */
function endOf(doc: Node, put: readonly string[]): number | undefined {
  const ids = new Set(put)
  let end: number | undefined
  doc.forEach((node, at) => {
    if (ids.has(idOf(node))) end = at + node.nodeSize
  })
  return end
}

const idOf = (node: Node): string => String(node.attrs['id'])

/** The blocks of a paste, each with an identifier of its own, loose points made into lists; `undefined` where it has others. */
function asBlocks(content: Fragment, newId: () => string): readonly Node[] | undefined {
  const blocks: Node[] = []
  let points: Node[] = []
  const endList = (): void => {
    if (points.length > 0) blocks.push(schema.nodes.list.create({ id: newId() }, points))
    points = []
  }
  let isOnlyBlocks = true
  content.forEach((node) => {
    const isPoint = node.type === schema.nodes.point
    if (isPoint) points.push(node)
    else endList()
    if (isPoint) return
    if (node.type.isInGroup('block'))
      blocks.push(node.type.create({ ...node.attrs, id: newId() }, node.content))
    else isOnlyBlocks = false
  })
  endList()
  return isOnlyBlocks ? blocks : undefined
}
