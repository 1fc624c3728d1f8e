/**
 * Makes an element like another with as little change as can be, so that the cursor, what is being typed and what is
 * scrolled stay where they are. What somebody has typed into a field is never written over.
 */
export function morph(from: Element, to: Element): void {
  for (const name of from.getAttributeNames()) if (!to.hasAttribute(name)) from.removeAttribute(name)
  for (const name of to.getAttributeNames()) {
    const value = to.getAttribute(name) ?? ''
    if (from.getAttribute(name) !== value) from.setAttribute(name, value)
  }
  morphChildren(from, to)
}

function morphChildren(from: Element, to: Element): void {
  const wanted = [...to.childNodes]
  let there = from.firstChild
  for (const next of wanted) {
    if (there === null) from.append(next)
    else if (isAlike(there, next)) {
      const following: ChildNode | null = there.nextSibling
      update(there, next)
      there = following
    } else from.insertBefore(next, there)
  }
  while (there !== null) {
    const following: ChildNode | null = there.nextSibling
    there.remove()
    there = following
  }
}

function update(there: Node, next: Node): void {
  if (there instanceof Element && next instanceof Element) morph(there, next)
  else if (there.nodeValue !== next.nodeValue) there.nodeValue = next.nodeValue
}

function isAlike(one: Node, other: Node): boolean {
  if (one.nodeType !== other.nodeType || one.nodeName !== other.nodeName) return false
  if (!(one instanceof Element) || !(other instanceof Element)) return true
  return one.id === other.id && keyOf(one) === keyOf(other)
}

/** A form is another form where it does something else, or does it to something else. */
function keyOf(element: Element): string {
  if (!(element instanceof HTMLFormElement)) return ''
  const hidden = [...element.querySelectorAll<HTMLInputElement>(':scope > input[type=hidden]')]
  return hidden
    .filter(({ name }) => !name.startsWith('_') && name !== 'next')
    .map(({ name, value }) => `${name}=${value}`)
    .join('&')
}
