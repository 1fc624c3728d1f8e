import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import * as Y from 'yjs'
import { minuteQueries } from '../../../council/minutes/minute-queries.ts'
import { blocksIn } from '../together/shared-blocks.ts'
import { make } from './block-views.ts'
import type { EditorGround } from './editor-ground.ts'
import { insertBlock, insertions, insertPhrase, openItemEditor } from './item-editor.ts'
import { LiveConnection, type SavedState } from './live-connection.ts'

const editorPlace = document.querySelector<HTMLElement>('#minutes-editor')
if (editorPlace !== null) start(editorPlace).catch((fault: unknown) => console.error(fault))

async function start(page: HTMLElement): Promise<void> {
  const answer = await fetch(String(page.dataset['ground']))
  if (!answer.ok) return
  const ground = (await answer.json()) as EditorGround
  const doc = new Y.Doc()
  const address = new URL(String(page.dataset['live']), location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  const saved = document.querySelector<HTMLElement>('#minutes-saved')
  const views: EditorView[] = []
  const live = new LiveConnection(doc, address.href, (state) => tell(state, { saved, ground, views }))
  live.awareness.setLocalStateField('user', { name: ground.name, colour: doc.clientID % 6 })
  live.awareness.on('change', () => showPresent(live, ground))
  page.append(
    list(
      'mh-speakers',
      ground.speakers.map(({ label }) => label),
    ),
  )
  page.append(list('mh-people', [...new Set(ground.speakers.map(({ name }) => name))]))
  await firstWords(live)
  for (const section of page.querySelectorAll<HTMLElement>('[data-item]')) {
    const view = openSection(section, { doc, live, ground })
    if (view !== undefined) views.push(view)
  }
  page.dataset['ready'] = 'true'
}

/** Editors open on the words that are there, so that none of them writes a first empty paragraph. */
function firstWords(live: LiveConnection): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!live.isSynced) return
      clearInterval(timer)
      resolve()
    }
    const timer = setInterval(look, 20)
  })
}

type Opened = { readonly doc: Y.Doc; readonly live: LiveConnection; readonly ground: EditorGround }

function openSection(section: HTMLElement, { doc, live, ground }: Opened): EditorView | undefined {
  const itemId = String(section.dataset['item'])
  const place = section.querySelector<HTMLElement>('.mh-minute__text')
  if (place === null) return undefined
  const fragment = doc.getXmlFragment(itemId)
  place.replaceChildren()
  const label = filled(ground.words.minuteOf, {
    item: section.querySelector('h2')?.textContent?.trim() ?? '',
  })
  const view = openItemEditor({ place, label, itemId, fragment, live, ground })
  place.before(toolbar(view, ground, itemId))
  const queries = section.querySelector<HTMLElement>('.mh-minute__queries')
  if (queries !== null) watchQueries(fragment, { view, ground, itemId, queries })
  return view
}

function toolbar(view: EditorView, ground: EditorGround, itemId: string): HTMLElement {
  const { words, phrases, items } = ground
  const bar = make('div', 'mh-toolbar')
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words.insert)
  const press = (text: string, command: ReturnType<typeof insertBlock>): void => {
    const button = make('button', 'mh-toolbar__button')
    button.textContent = text
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => {
      command(view.state, view.dispatch)
      view.focus()
    })
    bar.append(button)
  }
  for (const name of insertions) press(words.insertions[name], insertBlock(name))
  const item = items.find(({ id }) => id === itemId)
  for (const [at, { id }] of (item?.votes ?? []).entries())
    press(filled(words.vote, { n: at + 1 }), insertBlock('vote', { voteId: id }))
  for (const [at, { id }] of (item?.resolutions ?? []).entries())
    press(filled(words.resolution, { n: at + 1 }), insertBlock('resolution', { resolutionId: id }))
  if (phrases.length > 0) bar.append(phraseChooser(view, ground))
  return bar
}

function phraseChooser(view: EditorView, { words, phrases }: EditorGround): HTMLElement {
  const chooser = document.createElement('select')
  chooser.className = 'govuk-select mh-toolbar__phrases'
  chooser.setAttribute('aria-label', words.phrase)
  chooser.append(new Option(words.phrase, ''))
  for (const [at, { name, id }] of phrases.entries())
    chooser.append(new Option(at < 9 ? filled(words.phraseKey, { name, n: at + 1 }) : name, id))
  chooser.addEventListener('change', () => {
    const phrase = phrases.find(({ id }) => id === chooser.value)
    chooser.value = ''
    if (phrase === undefined) return
    insertPhrase(phrase.text)(view.state, view.dispatch)
    view.focus()
  })
  return chooser
}

type Watched = {
  readonly view: EditorView
  readonly ground: EditorGround
  readonly itemId: string
  readonly queries: HTMLElement
}

const quickMs = 250
const largeBlocks = 400

/** Asks beside the text what a reader would, once the hand rests; of a long minute less often. */
function watchQueries(fragment: Y.XmlFragment, watched: Watched): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(timer)
    const waitMs = fragment.length > largeBlocks ? quickMs * 8 : quickMs
    timer = setTimeout(() => showQueries(fragment, watched), waitMs)
  }
  fragment.observeDeep(later)
  later()
}

function showQueries(fragment: Y.XmlFragment, { view, ground, itemId, queries }: Watched): void {
  const item = ground.items.find(({ id }) => id === itemId)
  const found = minuteQueries(blocksIn(fragment), {
    register: ground.register,
    on: ground.on,
    resolutionIds: (item?.resolutions ?? []).map(({ id }) => id),
  }).slice(0, 20)
  const entries = found.map(({ code, what, blockId }) => {
    const entry = make('li', 'mh-query')
    entry.textContent = filled(ground.querySentences[code] ?? code, { what })
    if (blockId === undefined) return entry
    const button = make('button', 'mh-query__show')
    button.textContent = ground.words.showBlock
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => showBlock(view, blockId))
    entry.append(' ', button)
    return entry
  })
  queries.replaceChildren(...(entries.length === 0 ? [] : [heading(ground), ...wrap(entries)]))
}

function wrap(entries: readonly HTMLElement[]): readonly HTMLElement[] {
  const all = make('ul', 'govuk-list mh-queries')
  all.append(...entries)
  return [all]
}

function heading({ words }: EditorGround): HTMLElement {
  const title = make('h3', 'govuk-heading-s')
  title.textContent = words.queries
  return title
}

function showBlock(view: EditorView, blockId: string): void {
  view.state.doc.forEach((node, at) => {
    if (node.attrs['id'] !== blockId) return
    const { tr } = view.state
    view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView())
    view.focus()
  })
}

function list(id: string, values: readonly string[]): HTMLElement {
  const all = document.createElement('datalist')
  all.id = id
  all.append(...values.map((value) => new Option(value, value)))
  return all
}

function showPresent(live: LiveConnection, { words }: EditorGround): void {
  const place = document.querySelector<HTMLElement>('#minutes-present')
  if (place === null) return
  const names = [...live.awareness.getStates()]
    .filter(([client]) => client !== live.doc.clientID)
    .map(([, state]) => (state['user'] as { name?: string } | undefined)?.name ?? '')
  place.textContent = names.length === 0 ? '' : filled(words.withYou, { names: names.join(', ') })
}

/** A sentence of the catalogue with its facts put in. */
function filled(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(facts[name] ?? slot))
}

type Told = {
  readonly saved: HTMLElement | null
  readonly ground: EditorGround
  readonly views: readonly EditorView[]
}

function tell(state: SavedState, { saved, ground, views }: Told): void {
  if (saved !== null) {
    saved.textContent = ground.words.saved[state]
    saved.dataset['state'] = state
  }
  if (state === 'published') for (const view of views) view.setProps({ editable: () => false })
}
