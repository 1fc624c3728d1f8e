const pauseMs = 1_500

/**
 * Listens for the shortcuts that the page lists in its dialog: `?` opens the list, and a shortcut of one key or of two in turn
 * follows its link or presses its button. Nothing is listened to while somebody types.
 */
export function listenForShortcuts(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#shortcuts')
  if (dialog === null) return
  const targets = new Map<string, string>()
  for (const row of dialog.querySelectorAll<HTMLElement>('[data-keys]'))
    targets.set(row.dataset['keys'] ?? '', row.dataset['target'] ?? '')
  let before = ''
  let beforeAt = 0
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (event.key === '?') return open(dialog)
    const now = event.timeStamp
    const both = now - beforeAt < pauseMs ? `${before} ${event.key}` : event.key
    const target = targets.get(both) ?? targets.get(event.key)
    before = event.key
    beforeAt = now
    if (target === undefined || dialog.open) return
    event.preventDefault()
    follow(target)
  })
  for (const opener of document.querySelectorAll('[data-opens-shortcuts]'))
    opener.addEventListener('click', (event) => {
      event.preventDefault()
      open(dialog)
    })
}

function open(dialog: HTMLDialogElement): void {
  if (!dialog.open) dialog.showModal()
}

function follow(target: string): void {
  if (target.startsWith('#')) {
    const element = document.querySelector<HTMLElement>(target)
    if (element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement) element.click()
    else element?.focus()
  } else if (target !== '') location.assign(target)
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
