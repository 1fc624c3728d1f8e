import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view'
import { contributionKinds } from '../../../council/minutes/minute-block.ts'
import type { Speaker } from '../../../council/minutes/contribution.ts'
import { choiceFor, type SpeakerChoice } from '../../../council/minutes/speaker-choice.ts'
import { speakerOfLine, whoSpoke } from '../../../council/minutes/minute-text.ts'
import type { Shown } from '../shown.ts'
import type { EditorGround } from './editor-ground.ts'

/** How each kind of block that is more than its words is drawn and filled in. */
export function blockViews(ground: EditorGround, itemId: string): Record<string, NodeViewConstructor> {
  const item = ground.items.find(({ id }) => id === itemId)
  return {
    contribution: (node, view, at) => saidView(node, { view, at, ground }),
    motion: (node, view, at) => motionView(node, { view, at, ground }),
    note: () => labelled('note', ground.words.note),
    vote: (node) =>
      shownView(
        'vote',
        item?.votes.find(({ id }) => id === node.attrs['voteId']),
        ground,
      ),
    resolution: (node) =>
      shownView(
        'resolution',
        item?.resolutions.find(({ id }) => id === node.attrs['resolutionId']),
        ground,
      ),
  }
}

type Placed = {
  readonly view: EditorView
  readonly at: () => number | undefined
  readonly ground: EditorGround
}

function saidView(first: Node, placed: Placed): NodeView {
  const { dom, contentDOM } = labelled('contribution')
  const { words, speakers } = placed.ground
  const head = make('div', 'mh-block__head')
  head.contentEditable = 'false'
  const speaker = entry(words.speaker, 'mh-speakers')
  const kind = document.createElement('select')
  kind.className = 'govuk-select mh-block__kind'
  kind.setAttribute('aria-label', words.kindOfSpeaking)
  for (const said of contributionKinds) kind.append(new Option(words.kinds[said], said))
  head.append(speaker, kind)
  dom.prepend(head)
  const show = (node: Node): void => {
    const known = speakerIn(node)
    if (document.activeElement !== speaker) speaker.value = known === undefined ? '' : saidBy(known, speakers)
    kind.value = String(node.attrs['said'])
    dom.dataset['blockId'] = String(node.attrs['id'])
  }
  speaker.addEventListener('change', () => {
    const read = speakerOfLine(speaker.value, speakers)
    change(placed, { speaker: read === undefined ? '' : JSON.stringify(read) })
  })
  kind.addEventListener('change', () => change(placed, { said: kind.value }))
  show(first)
  return viewOf(dom, contentDOM, { name: 'contribution', show, head })
}

function saidBy(speaker: Speaker, choices: readonly SpeakerChoice[]): string {
  return choiceFor(choices, speaker)?.label ?? whoSpoke(speaker, choices).replace(/^role: /, '')
}

function speakerIn(node: Node): Speaker | undefined {
  const written = String(node.attrs['speaker'])
  return written === '' ? undefined : (JSON.parse(written) as Speaker)
}

function motionView(first: Node, placed: Placed): NodeView {
  const { dom, contentDOM } = labelled('motion', placed.ground.words.motion)
  const { words, speakers } = placed.ground
  const head = make('div', 'mh-block__head')
  head.contentEditable = 'false'
  const people = [
    ['moverId', entry(words.movedBy, 'mh-people')],
    ['seconderId', entry(words.secondedBy, 'mh-people')],
  ] as const
  for (const [name, field] of people) {
    field.addEventListener('change', () => {
      const read = speakerOfLine(field.value, speakers)
      change(placed, { [name]: read?.kind === 'person' ? read.personId : '' })
    })
    head.append(field)
  }
  dom.append(head)
  const show = (node: Node): void => {
    dom.dataset['blockId'] = String(node.attrs['id'])
    for (const [name, field] of people) {
      const choice = speakers.find((each) => each.personId === node.attrs[name])
      if (document.activeElement !== field) field.value = choice?.name ?? ''
    }
  }
  show(first)
  return viewOf(dom, contentDOM, { name: 'motion', show, head })
}

function viewOf(
  dom: HTMLElement,
  contentDOM: HTMLElement,
  drawn: { readonly name: string; readonly show: (node: Node) => void; readonly head: HTMLElement },
): NodeView {
  return {
    dom,
    contentDOM,
    update: (node) => {
      if (node.type.name !== drawn.name) return false
      drawn.show(node)
      return true
    },
    stopEvent: (event) => drawn.head.contains(event.target as HTMLElement),
    ignoreMutation: (mutation) => drawn.head.contains(mutation.target) || mutation.target === dom,
  }
}

function change({ view, at }: Placed, attrs: Record<string, string>): void {
  const place = at()
  if (place === undefined) return
  const node = view.state.doc.nodeAt(place)
  if (node === null) return
  view.dispatch(view.state.tr.setNodeMarkup(place, undefined, { ...node.attrs, ...attrs }))
}

function labelled(name: string, label?: string): { dom: HTMLElement; contentDOM: HTMLElement } {
  const dom = make('div', `mh-block mh-block--${name}`)
  if (label !== undefined) {
    const said = make('span', 'mh-block__label')
    said.textContent = label
    said.contentEditable = 'false'
    dom.append(said)
  }
  const contentDOM = make('div', 'mh-block__words')
  dom.append(contentDOM)
  return { dom, contentDOM }
}

function shownView(name: string, shown: Shown | undefined, { words }: EditorGround): NodeView {
  const dom = make('div', `mh-block mh-block--${name}`)
  dom.contentEditable = 'false'
  const title = make('p', 'mh-block__label')
  title.textContent = shown?.title ?? words.goneFromRecord
  dom.append(title)
  for (const line of shown?.lines ?? []) {
    const said = make('p', 'mh-line')
    said.textContent = line
    dom.append(said)
  }
  return { dom }
}

function entry(label: string, list: string): HTMLInputElement {
  const field = document.createElement('input')
  field.className = 'govuk-input mh-block__speaker'
  field.setAttribute('aria-label', label)
  field.setAttribute('list', list)
  field.placeholder = label
  field.autocomplete = 'off'
  return field
}

/** An element of a class. */
export function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}
