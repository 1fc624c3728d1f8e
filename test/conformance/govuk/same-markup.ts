import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * Markup in a form that is equal for markup that means the same: attributes in order of name,
 * class names with one space between, runs of white space as one space and none at the ends of a text.
 */
export function normalised(markup: string): string {
  return parseFragment(markup)
    .childNodes.flatMap((node) => lines(node, ''))
    .join('\n')
}

function lines(node: Node, indent: string): string[] {
  if (node.nodeName === '#text') return textLines((node as DefaultTreeAdapterTypes.TextNode).value, indent)
  if (!('attrs' in node)) return []
  const attrs = node.attrs.map(
    ({ name, value }) => `${name}=${JSON.stringify(name === 'class' ? folded(value) : value)}`,
  )
  const children = node.childNodes.flatMap((child) => lines(child, `${indent}  `))
  return [`${indent}<${[node.tagName, ...attrs.sort()].join(' ')}>`, ...children]
}

function textLines(value: string, indent: string): string[] {
  const text = folded(value)
  return text === '' ? [] : [indent + JSON.stringify(text)]
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
