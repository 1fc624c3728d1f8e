import { ySyncPluginKey } from 'y-prosemirror'
import type { Node, ResolvedPos } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import * as Y from 'yjs'
import { minuteSchema as schema } from './minute-schema.ts'

/** The part of the binding between an editor and its shared words that is mended here. */
type Binding = {
  readonly type: Y.XmlFragment
  readonly doc: Y.Doc
  beforeTransactionSelection: null | Record<'anchor' | 'head', Y.RelativePosition | null>
  _prosemirrorChanged: (doc: unknown) => void
}

/**
 * Lets two write in one and the same paragraph without a letter doubled, mixed or lost. A paragraph is given its text as it
 * is made, so that two who begin it write in one text; the cursor stays behind the letter it stood behind; and words that came
 * to stand side by side, because their writers did not see each other's yet, are parted by a space.
 */
export function mendWritingAtOnce(view: EditorView): void {
  const { binding } = ySyncPluginKey.getState(view.state) as { readonly binding: Binding }
  const { doc, type: fragment } = binding
  const takeOver = binding._prosemirrorChanged.bind(binding)
  binding._prosemirrorChanged = (changed) => {
    doc.transact(() => {
      takeOverAtCursor(fragment, view.state)
      takeOver(changed)
      giveTexts(fragment)
    }, ySyncPluginKey)
  }
  doc.on('beforeAllTransactions', () => {
    const selection = binding.beforeTransactionSelection
    if (selection === null) return
    selection.anchor = behindItsLetter(selection.anchor, doc)
    selection.head = behindItsLetter(selection.head, doc)
  })
  fragment.observeDeep((events, { origin }) => {
    if (origin !== ySyncPluginKey && events.some(({ target }) => target instanceof Y.XmlText))
      queueMicrotask(() => {
        if (!view.isDestroyed) partWords(events.map(({ target }) => target))
      })
  })
}

/** Takes over what was typed where the cursor is: of two equal letters side by side, the one that it stands behind. */
function takeOverAtCursor(fragment: Y.XmlFragment, { doc, selection }: EditorState): void {
  const { $head } = selection
  if (!$head.parent.isTextblock || fragment.length !== doc.childCount) return
  const text = textAtCursor(fragment, $head)
  if (text === undefined) return
  const { at, remove, insert } = changeBefore($head.parentOffset, text.toJSON(), $head.parent.textContent)
  if (remove > 0) text.delete(at, remove)
  if (insert !== '') text.insert(at, insert)
}

/** The shared text of the paragraph that the cursor is in; `undefined` where the two do not stand alike. */
function textAtCursor(fragment: Y.XmlFragment, $head: ResolvedPos): Y.XmlText | undefined {
  let place: unknown = fragment
  for (let depth = 0; depth < $head.depth; depth += 1) {
    place = place instanceof Y.XmlFragment ? place.get($head.index(depth)) : undefined
    if (!(place instanceof Y.XmlElement) || !isAlike(place, $head.node(depth + 1))) return undefined
  }
  const text = place instanceof Y.XmlElement && place.length === 1 ? place.get(0) : undefined
  return text instanceof Y.XmlText ? text : undefined
}

function isAlike(element: Y.XmlElement, { type, attrs }: Node): boolean {
  return element.nodeName === type.name && element.getAttribute('id') === attrs['id']
}

/** The change from one text to another that ends at the cursor where it can. */
export function changeBefore(
  cursor: number,
  was: string,
  becomes: string,
): { readonly at: number; readonly remove: number; readonly insert: string } {
  const shorter = Math.min(was.length, becomes.length)
  const sameBehind = (from: number, most: number): number => {
    let count = from
    while (count < most && was.at(-1 - count) === becomes.at(-1 - count)) count += 1
    return isWithinSign(becomes, becomes.length - count) ? count - 1 : count
  }
  const behindCursor = sameBehind(0, Math.min(shorter, becomes.length - cursor))
  let at = 0
  while (at < shorter - behindCursor && was[at] === becomes[at]) at += 1
  if (isWithinSign(becomes, at)) at -= 1
  const right = sameBehind(behindCursor, shorter - at)
  return { at, remove: was.length - right - at, insert: becomes.slice(at, becomes.length - right) }
}

/** Whether a place is between the two halves of one sign. */
const isWithinSign = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

/** Gives a text to each element that takes one and was made without. */
function giveTexts(parent: Y.XmlFragment): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling as typeof node) {
    if (!(node instanceof Y.XmlElement)) continue
    if (!(schema.nodes[node.nodeName]?.isTextblock ?? false)) giveTexts(node)
    else if (node.length === 0) node.insert(0, [new Y.XmlText()])
  }
}

function behindItsLetter(position: Y.RelativePosition | null, doc: Y.Doc): Y.RelativePosition | null {
  const place = position === null ? null : Y.createAbsolutePositionFromRelativePosition(position, doc)
  return place !== null && place.type instanceof Y.XmlText
    ? Y.createRelativePositionFromTypeIndex(place.type, place.index, -1)
    : position
}

/** Puts a space before each run of this page's own letters that came to stand behind another's word without seeing it. */
function partWords(targets: readonly Y.AbstractType<unknown>[]): void {
  for (const text of new Set(targets)) {
    if (!(text instanceof Y.XmlText) || text.doc === null) continue
    const places = joinsIn(text, text.doc.clientID)
    if (places.length > 0)
      text.doc.transact(() => {
        for (const at of places.toReversed()) text.insert(at, ' ')
      })
  }
}

/** Where in a text a writer's own letters follow a word of another's, and neither was there when the other was written. */
export function joinsIn(text: Y.Text, own: number): readonly number[] {
  const places: number[] = []
  let at = 0
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue
    if (item.id.client === own && isJoined(item.left, item)) places.push(at)
    at += item.length
  }
  return places
}

/** Neither knew the other: the later stands behind something before the earlier, the earlier before something behind the later. */
function isJoined(left: Y.Item | null, item: Y.Item): boolean {
  if (left === null || left.deleted || left.id.client === item.id.client) return false
  if (!endsWord.test(wordsOf(left)) || !beginsWord.test(wordsOf(item))) return false
  return !Y.compareIDs(item.origin, left.lastId) && !Y.compareIDs(left.rightOrigin, item.id)
}

const endsWord = /[\p{L}\p{N}\p{P}]$/u
const beginsWord = /^[\p{L}\p{N}]/u

const wordsOf = ({ content }: Y.Item): string => (content instanceof Y.ContentString ? content.str : '')
