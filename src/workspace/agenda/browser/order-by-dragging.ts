/**
 * Lets the items of an agenda be dragged into order. Dropping one presses, in effect, the button that moves it: the same form
 * is sent to the same address, so what holds for the buttons holds for dragging, and the buttons stay.
 */
export function orderByDragging(list: HTMLElement): void {
  let dragged: HTMLElement | undefined
  for (const item of list.querySelectorAll<HTMLElement>('[data-item]'))
    if (formOf(item) !== null) item.draggable = true
  list.addEventListener('dragstart', (event) => {
    dragged = itemAt(event)
    if (dragged === undefined || event.dataTransfer === null) return
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', dragged.dataset['item'] ?? '')
  })
  list.addEventListener('dragover', (event) => {
    const place = dragged && placeAt(event, dragged)
    clearMarks(list)
    if (place === undefined) return
    event.preventDefault()
    place.beside.classList.add(`mh-agenda-build__item--drop-${place.side}`)
  })
  list.addEventListener('drop', (event) => {
    const place = dragged && placeAt(event, dragged)
    if (place === undefined || dragged === undefined) return
    event.preventDefault()
    send(dragged, `${place.side} ${place.beside.dataset['item'] ?? ''}`)
  })
  list.addEventListener('dragend', () => {
    dragged = undefined
    clearMarks(list)
  })
}

type Place = { readonly beside: HTMLElement; readonly side: 'before' | 'after' }

function itemAt({ target }: Event): HTMLElement | undefined {
  return (target as Element | null)?.closest<HTMLElement>('[data-item]') ?? undefined
}

/** Where an item would come to stand: before the item under the pointer in its upper half, else after it. Nothing goes before what is published. */
function placeAt(event: DragEvent, dragged: HTMLElement): Place | undefined {
  const beside = itemAt(event)
  if (beside === undefined || beside === dragged) return undefined
  const { top, height } = beside.getBoundingClientRect()
  const isUpper = event.clientY < top + height / 2
  if (isUpper && formOf(beside) === null) return undefined
  return { beside, side: isUpper ? 'before' : 'after' }
}

function formOf(item: HTMLElement): HTMLFormElement | null {
  return item.querySelector<HTMLFormElement>('form[action$="/place"]')
}

function send(item: HTMLElement, what: string): void {
  const form = formOf(item)
  if (form === null) return
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'do'
  field.value = what
  form.append(field)
  form.submit()
}

function clearMarks(list: HTMLElement): void {
  for (const item of list.querySelectorAll('[data-item]'))
    item.classList.remove('mh-agenda-build__item--drop-before', 'mh-agenda-build__item--drop-after')
}
