import { roomKeys } from '../view/room-screen.ts'
import { instantFromMs, type Instant } from '../../../foundation/instant.ts'
import type { Typed } from '../../../web/form/field.ts'
import type { RoomChoice } from '../view/room-view.ts'
import type { Snapshot } from './kept.ts'
import { morph } from './morph.ts'
import type { ServerAnswer } from './server.ts'

/** What of the server's answer the device keeps. */
export function snapshotOf({ facts, entries, recordedBy }: ServerAnswer): Snapshot {
  return { facts, entries, recordedBy }
}

/** Draws the screen anew. What is typed stays, unless the panel is another or {@link forgetShown} was called; the focus is not lost. */
export function showIn(root: Element, markup: { toString(): string }): void {
  const drawn = new DOMParser().parseFromString(markup.toString(), 'text/html').querySelector('[data-room]')
  if (drawn === null) return
  const hadFocus = root.contains(document.activeElement)
  const isSamePanel = root.getAttribute('data-shown') === location.search
  if (!isSamePanel) root.querySelector('[data-room-panel]')?.replaceChildren()
  drawn.setAttribute('data-shown', location.search)
  morph(root, drawn)
  if (hadFocus && document.activeElement === document.body)
    root.querySelector<HTMLElement>('[data-room-panel]')?.focus({ preventScroll: true })
}

/** Notes that the server drew the panel of this address already: the first drawing here leaves what was typed meanwhile. */
export function noteShown(root: Element): void {
  if (root.querySelector('[data-room-panel]') !== null) root.setAttribute('data-shown', location.search)
}

/** Has the next drawing begin its panel afresh: what was typed was taken, or comes back with what is wrong. */
export function forgetShown(root: Element): void {
  root.removeAttribute('data-shown')
}

/** The moment, by the clock of the device. */
export function now(): Instant {
  return instantFromMs(Date.now())
}

/** The panel that the query of an address names. */
export function choiceIn(query: string): RoomChoice {
  return Object.fromEntries(new URLSearchParams(query))
}

/** Whether a click leads to a panel of the room in this window, rather than to another page, a field or another tab. */
export function leadsToPanel(event: MouseEvent, link: HTMLAnchorElement, base: string): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
  const isField = link.hash !== '' && link.search === location.search
  return isPlain && link.pathname === base && !isField
}

/** Whether the page is the shell that stood in while there was no network, and nobody is writing in it. */
export function isBareShell(): boolean {
  const isWriting = document.activeElement?.matches('input, textarea, select') === true
  return document.querySelector('form.mh-account') === null && !isWriting
}

/** Asks the browser to keep the shell of the screen, so that it opens without a network. */
export async function keepShell(meeting: string, scope: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const address = `/workspace/meetings/${meeting}/room-worker.js`
  await navigator.serviceWorker.register(address, { scope }).catch(() => undefined)
}

/** What a form holds, as the server would read it. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Record<string, string | string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || name.startsWith('_')) continue
    const before = typed[name]
    typed[name] = before === undefined ? value : [before, value].flat()
  }
  return typed
}

/** The panel whose key was pressed, where nobody is writing. */
export function panelOfKey(event: KeyboardEvent): string | undefined {
  const target = event.target as Element
  const isChord = event.ctrlKey || event.metaKey || event.altKey
  return isChord || target.closest('input, textarea, select') !== null ? undefined : roomKeys[event.key]
}

/** Puts the focus on the first thing of the open panel that can be used. */
export function focusPanel(root: Element): void {
  const first = '[data-room-panel] :is(input:not([type=hidden]), select, textarea, a, button)'
  root.querySelector<HTMLElement>(first)?.focus()
}

/** The hidden fields that the frame gave to the forms of the page, as markup. */
export function frameFieldsIn(root: Element): string {
  const fields = [...root.querySelectorAll<HTMLInputElement>('form input[name^=_]')].map((field) =>
    field.outerHTML.replaceAll('" ', '" '),
  )
  return fields.join('')
}

/** Puts the focus on what is said to be wrong, so that it is read out. */
export function focusErrors(root: Element): void {
  const summary = root.querySelector<HTMLElement>('.govuk-error-summary')
  summary?.setAttribute('tabindex', '-1')
  summary?.focus()
}
