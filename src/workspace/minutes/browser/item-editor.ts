import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { Fragment, Slice, type Node } from 'prosemirror-model'
import { EditorState, Plugin, TextSelection, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { redo, undo, yCursorPlugin, ySyncPlugin, ySyncPluginKey, yUndoPlugin } from 'y-prosemirror'
import type * as Y from 'yjs'
import { firstSlot } from '../../../council/minutes/house-phrase.ts'
import { newId } from '../../../foundation/identifier.ts'
import { blockViews, make } from './block-views.ts'
import type { EditorGround } from './editor-ground.ts'
import type { LiveConnection } from './live-connection.ts'
import { pasteInParts } from './long-paste.ts'
import { cleanPastedMarkup, minuteSchema as schema } from './minute-schema.ts'
import { mendWritingAtOnce } from './writing-at-once.ts'

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
const enter: Command = baseKeymap['Enter'] ?? (() => false)
const newBlockId = (): string => newId(random)

/** What the editor of one item's minute is made from. */
export type ItemEditor = {
  readonly place: HTMLElement
  readonly label: string
  readonly itemId: string
  readonly fragment: Y.XmlFragment
  readonly live: LiveConnection
  readonly ground: EditorGround
}

/** Opens the editor of one item's minute. */
export function openItemEditor(made: ItemEditor): EditorView {
  const { place, label, fragment, live, ground, itemId } = made
  const state = EditorState.create({
    schema,
    plugins: [
      ySyncPlugin(fragment),
      yCursorPlugin(live.awareness, { cursorBuilder: caret, selectionBuilder: selected }),
      yUndoPlugin(),
      keymap(shortcuts(ground, itemId)),
      keymap({ Enter: chainCommands(leaveEmpty, enter), Tab: nextSlot }),
      keymap(baseKeymap),
      ownIdentifiers(),
    ],
  })
  const view: EditorView = new EditorView(place, {
    state,
    nodeViews: blockViews(ground, itemId),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      class: 'mh-minute__editor',
    },
    handlePaste: (pasted, _event, slice) => pasteInParts(pasted, slice, newBlockId),
    transformPastedHTML: cleanPastedMarkup,
    transformPasted: (slice) => (isInContribution(view.state) ? asLines(slice) : slice),
  })
  mendWritingAtOnce(view)
  return view
}

/** What can be put into a minute, by its name in the catalogue. */
export const insertions = ['paragraph', 'contribution', 'motion', 'list', 'note'] as const

/** Puts a new block after the one that the cursor is in, and the cursor into it. */
export function insertBlock(name: string, attrs: Record<string, string> = {}): Command {
  return (state, dispatch) => {
    const type = schema.nodes[name]
    const node = type?.createAndFill({ ...attrs, id: newBlockId() })
    if (node === undefined || node === null) return false
    const { $from } = state.selection
    const around = $from.depth === 0 ? state.doc.content.size : $from.after(1)
    const isEmpty = $from.depth > 0 && isToReplace($from.node(1), name)
    const start = isEmpty ? $from.before(1) : around
    const tr = isEmpty ? state.tr.replaceWith(start, around, node) : state.tr.insert(start, node)
    const inside = Math.min(start + 1, tr.doc.content.size)
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(inside), 1)).scrollIntoView())
    return true
  }
}

/** An empty paragraph gives way to another block; to a paragraph only where nobody put it there, since a colleague may be in it. */
function isToReplace({ type, content, attrs }: Node, name: string): boolean {
  if (type !== schema.nodes.paragraph || content.size > 0) return false
  return name !== 'paragraph' || attrs['id'] === ''
}

/** Puts a house phrase where the cursor is, and selects its first slot. */
export function insertPhrase(text: string): Command {
  return (state, dispatch) => {
    const { from, to, $from } = state.selection
    if (!$from.parent.isTextblock) return false
    const tr = state.tr.insertText(text, from, to)
    const slot = firstSlot(text)
    if (slot !== undefined) tr.setSelection(TextSelection.create(tr.doc, from + slot.start, from + slot.end))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

function shortcuts({ phrases }: EditorGround, _itemId: string): Record<string, Command> {
  return {
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-Alt-c': insertBlock('contribution'),
    'Mod-Alt-m': insertBlock('motion'),
    'Mod-Alt-l': insertBlock('list'),
    'Mod-Alt-n': insertBlock('note'),
    ...Object.fromEntries(
      phrases.slice(0, 9).map(({ text }, at) => [`Mod-Alt-${at + 1}`, insertPhrase(text)]),
    ),
  }
}

/** Enter in the last, empty line of a list or a contribution goes on after it. */
const leaveEmpty: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const { depth } = $from
  if (!empty || depth < 2 || $from.parent.content.size > 0) return false
  const list = $from.node(depth - 1)
  if ($from.index(depth - 1) !== list.childCount - 1 || list.childCount < 2) return false
  const tr = state.tr.delete($from.before(depth), $from.after(depth))
  const after = tr.mapping.map($from.after(1))
  tr.insert(after, schema.nodes.paragraph.create({ id: newBlockId() }))
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** Tab goes to the next slot of a phrase, and where there is none on to the next field of the page. */
const nextSlot: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!$from.parent.isTextblock) return false
  const after = $from.parent.textContent.slice($from.parentOffset)
  const slot = firstSlot(after)
  if (slot === undefined) return false
  const start = $from.pos
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, start + slot.start, start + slot.end)))
  return true
}

/** Gives each block an identifier of its own, where a person's hand has made or doubled one. */
function ownIdentifiers(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) => {
      const isOurs = transactions.some((tr) => tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined)
      if (!isOurs) return null
      const seen = new Set<string>()
      const { tr } = state
      state.doc.forEach((node, at) => {
        const id = String(node.attrs['id'])
        if (id === '' || seen.has(id)) tr.setNodeMarkup(at, undefined, { ...node.attrs, id: newBlockId() })
        else seen.add(id)
      })
      return tr.docChanged ? tr : null
    },
  })
}

function isInContribution({ selection }: EditorState): boolean {
  const name = selection.$from.parent.type.name
  return name === 'line'
}

/** What is pasted into a contribution becomes further lines of it. */
function asLines(slice: Slice): Slice {
  const lines: Node[] = []
  slice.content.descendants((node) => {
    if (!node.isTextblock) return true
    lines.push(schema.nodes.line.create(null, node.content))
    return false
  })
  return lines.length === 0 ? slice : new Slice(Fragment.from(lines), 1, 1)
}

const caretColours = 6

function caret(user: { readonly name: string; readonly colour: number }): HTMLElement {
  const element = make('span', `mh-caret mh-caret--${user.colour % caretColours}`)
  const name = make('span', 'mh-caret__name')
  name.textContent = user.name
  element.append(name)
  return element
}

function selected(user: { readonly colour: number }): { class: string } {
  return { class: `mh-selected mh-selected--${user.colour % caretColours}` }
}
