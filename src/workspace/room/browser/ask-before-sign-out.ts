import { openKept, waitingByMeeting } from './kept.ts'

/**
 * Asks before somebody signs out while entries of a room wait on the device, which signing out erases: it names each meeting,
 * leads to its room, and offers to stay. The words stand at the form, as data.
 */
export function askBeforeSignOut(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void signOutOrAsk(form)
  })
}

async function signOutOrAsk(form: HTMLFormElement): Promise<void> {
  const waiting = await waitingHere()
  if (waiting.size === 0) return form.submit()
  const rows = await Promise.all([...waiting].map(([meeting, count]) => rowOf(form, meeting, count)))
  const dialog = dialogOf(form, rows)
  document.body.append(dialog)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.showModal()
}

/** What waits on the device. Where it keeps nothing, or cannot be asked, nothing does. */
async function waitingHere(): Promise<ReadonlyMap<string, number>> {
  try {
    const database = await openKept()
    const waiting = await waitingByMeeting(database)
    database.close()
    return waiting
  } catch {
    return new Map()
  }
}

async function rowOf(form: HTMLFormElement, meeting: string, count: number): Promise<HTMLElement> {
  const room = `/workspace/meetings/${meeting}/room`
  const name = await nameOf(room)
  const words = (count === 1 ? form.dataset['unsentOne'] : form.dataset['unsentMany']) ?? ''
  const text = words
    .replace('{count}', () => String(count))
    .replace('{meeting}', () => name ?? form.dataset['unsentUnnamed'] ?? '')
  const row = document.createElement('li')
  const holder = name === undefined ? row : row.appendChild(document.createElement('a'))
  holder.textContent = text
  if (holder instanceof HTMLAnchorElement) {
    holder.href = room
    holder.className = 'govuk-link'
  }
  return row
}

/** What a meeting is called; `undefined` where this reader may not be told, or there is no network. */
async function nameOf(room: string): Promise<string | undefined> {
  const answer = await fetch(`${room}/name`, { redirect: 'manual' }).catch(() => undefined)
  if (answer?.ok !== true) return undefined
  const { name } = (await answer.json()) as { readonly name: string }
  return name
}

function dialogOf(form: HTMLFormElement, rows: readonly HTMLElement[]): HTMLDialogElement {
  const { unsentTitle = '', unsentLead = '', unsentStay = '', unsentLeave = '' } = form.dataset
  const dialog = document.createElement('dialog')
  dialog.className = 'mh-dialog'
  dialog.setAttribute('aria-labelledby', 'unsent-title')
  const title = part('h2', 'govuk-heading-m', unsentTitle)
  title.id = 'unsent-title'
  const list = part('ul', 'govuk-list govuk-list--bullet', '')
  list.append(...rows)
  const stay = part('button', 'govuk-button', unsentStay)
  stay.autofocus = true
  stay.addEventListener('click', () => dialog.close())
  const leave = part('button', 'govuk-button govuk-button--warning', unsentLeave)
  leave.addEventListener('click', () => form.submit())
  const buttons = part('div', 'govuk-button-group', '')
  buttons.append(stay, leave)
  dialog.append(title, list, part('p', 'govuk-body', unsentLead), buttons)
  return dialog
}

function part<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}
