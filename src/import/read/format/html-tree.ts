import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { accept, refuse, type Result } from '../../../foundation/result.ts'
import { type BadFileReason, deepestNesting, mostElements } from './bad-file.ts'

/** An element of a parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** A node of a parsed page: an element, a text or something that is not shown. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** The children of a node. */
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

class Tangle extends Error {}

/**
 * The tree of a web page as a browser would build it. No script is run and nothing is fetched.
 *
 * @refuses html-too-tangled where a hostile page would cost more than its size
 */
export function htmlTree(html: string): Result<HtmlParent, BadFileReason> {
  return withinLimits(() => parse(html, { treeAdapter: countingAdapter() }))
}

/** The tree of a piece of HTML that stands inside something else. Limits as for {@link htmlTree}. */
export function htmlFragment(html: string): Result<HtmlParent, BadFileReason> {
  return withinLimits(() => parseFragment(html, { treeAdapter: countingAdapter() }))
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node
}

/** The value of an attribute; `undefined` where the element has none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** The classes of an element. */
export function classes(element: HtmlElement): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? []
}

/** The first element below a node, in reading order, for which a question is answered yes. */
export function findElement(
  parent: HtmlParent,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    const found = isWanted(child) ? child : findElement(child, isWanted)
    if (found !== undefined) return found
  }
  return undefined
}

function withinLimits(build: () => HtmlParent): Result<HtmlParent, BadFileReason> {
  try {
    return accept(build())
  } catch (fault) {
    if (fault instanceof Tangle) return refuse({ code: 'html-too-tangled' })
    throw fault
  }
}

/** Bounds depth and count while the tree grows: a parser that re-opens elements can make far more than were written. */
function countingAdapter(): typeof defaultTreeAdapter {
  let depth = 0
  let count = 0
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1
      count += 1
      if (depth > deepestNesting || count > mostElements) throw new Tangle()
    },
    onItemPop() {
      depth -= 1
    },
  }
}
