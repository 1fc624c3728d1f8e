import { Schema, type NodeSpec } from 'prosemirror-model'

const id = { id: { default: '' } }

/** Words that only take text: pasted headings, cells and quotations become paragraphs, and every mark falls away. */
const textual = (attrs: NodeSpec['attrs'], name: string): NodeSpec => ({
  group: 'block',
  content: 'text*',
  marks: '',
  attrs: { ...id, ...attrs },
  toDOM: () => ['div', { class: `mh-block mh-block--${name}` }, 0],
  parseDOM: [{ tag: `div.mh-block--${name}` }],
})

const pastedBlocks = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'blockquote', 'pre', 'dt', 'dd']
const wordPoint = 'p[class^="MsoListParagraph"]'

/** What the minute of an item may hold in the editor. Whatever else is pasted is dropped or becomes one of these. */
export const minuteSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      ...textual({}, 'paragraph'),
      toDOM: () => ['p', { class: 'mh-block mh-block--paragraph' }, 0],
      parseDOM: pastedBlocks.map((tag) => ({ tag })),
    },
    contribution: {
      group: 'block',
      content: 'line+ points?',
      attrs: { ...id, said: { default: 'statement' }, speaker: { default: '' } },
      isolating: true,
      toDOM: () => ['div', { class: 'mh-block mh-block--contribution' }, 0],
      parseDOM: [{ tag: 'div.mh-block--contribution' }],
    },
    line: {
      content: 'text*',
      marks: '',
      toDOM: () => ['p', { class: 'mh-line' }, 0],
      parseDOM: [{ tag: 'p.mh-line' }],
    },
    points: {
      content: 'point+',
      toDOM: () => ['ul', { class: 'mh-points govuk-list govuk-list--bullet' }, 0],
      parseDOM: [{ tag: 'ul.mh-points' }],
    },
    motion: textual({ moverId: { default: '' }, seconderId: { default: '' } }, 'motion'),
    list: {
      group: 'block',
      content: 'point+',
      attrs: id,
      toDOM: () => ['ul', { class: 'mh-block mh-block--list govuk-list govuk-list--bullet' }, 0],
      parseDOM: [{ tag: 'ul' }, { tag: 'ol' }],
    },
    point: {
      content: 'text*',
      marks: '',
      toDOM: () => ['li', 0],
      parseDOM: [{ tag: 'li' }, { tag: wordPoint, priority: 60 }],
    },
    note: textual({}, 'note'),
    vote: {
      group: 'block',
      atom: true,
      attrs: { ...id, voteId: { default: '' } },
      toDOM: () => ['div', { class: 'mh-block mh-block--vote' }],
    },
    resolution: {
      group: 'block',
      atom: true,
      attrs: { ...id, resolutionId: { default: '' } },
      toDOM: () => ['div', { class: 'mh-block mh-block--resolution' }],
    },
    text: {},
  },
  marks: {},
})

/** Pasted markup without what a word processor puts round its words: comments, its own elements, the bullets it draws. */
export function cleanPastedMarkup(markup: string): string {
  return markup
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<!\[[^\]]*\]>/g, '')
    .replace(/<(xml|style|script)\b[^]*?<\/\1>/gi, '')
    .replace(/<span[^>]*mso-list:\s*Ignore[^>]*>[^]*?<\/span>(?:<\/span>)?/gi, '')
    .replace(/<\/?[ovwm]:[^>]*>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
}
