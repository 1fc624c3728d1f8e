import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * Markup in a form that is equal for markup that means the same: attributes in order of name,
 * class names with one space between, runs of white space as one space. White space at the ends of a text is
 * kept only beside a phrase within the line, where words would otherwise run together.
 */
export function normalised(markup: string): string {
  return linesOf(parseFragment(markup).childNodes, '').join('\n')
}

function linesOf(nodes: readonly Node[], indent: string): string[] {
  return nodes.flatMap((node, index) => {
    if (isText(node)) return textLines(spaced(node.value, nodes[index - 1], nodes[index + 1]), indent)
    if (!isElement(node)) return []
    const attrs = node.attrs.map(
      ({ name, value }) => `${name}=${JSON.stringify(name === 'class' ? folded(value).trim() : value)}`,
    )
    return [
      `${indent}<${[node.tagName, ...attrs.sort()].join(' ')}>`,
      ...linesOf(node.childNodes, `${indent}  `),
    ]
  })
}

function textLines(text: string, indent: string): string[] {
  return text === '' ? [] : [indent + JSON.stringify(text)]
}

function spaced(value: string, before: Node | undefined, after: Node | undefined): string {
  const text = folded(value)
  if (text === ' ') return isPhrase(before) && isPhrase(after) ? text : ''
  const start = isPhrase(before) ? text : text.trimStart()
  return isPhrase(after) ? start : start.trimEnd()
}

function isPhrase(node: Node | undefined): boolean {
  return node !== undefined && isElement(node) && ['a', 'strong', 'span'].includes(node.tagName)
}

function isElement(node: Node): node is DefaultTreeAdapterTypes.Element {
  return 'attrs' in node
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ')
}
