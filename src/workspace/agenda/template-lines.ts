import type { AgendaTemplate, TemplateItem } from '../../council/agenda/agenda-template.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { agendaWords } from './words.ts'

/** A template as lines that a clerk types: one an item, `- ` for a part, ` | ` before its papers. */
export function templateLines(template: AgendaTemplate): string {
  return template
    .map(({ level, title, part, publicTitle, papers }) => {
      const hidden = part === 'private' ? ` (private: ${publicTitle ?? ''})` : ''
      const needs = papers.length === 0 ? '' : ` | ${papers.join('; ')}`
      return `${level === 2 ? '- ' : ''}${title}${hidden}${needs}`
    })
    .join('\n')
}

/** The template that lines describe. What an earlier version said of an item of the same title beyond its line is kept. */
export function templateOf(lines: string, earlier: AgendaTemplate): Result<AgendaTemplate, string> {
  const items: TemplateItem[] = []
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const item = itemOfLine(line)
    if (item === undefined) return refuse(agendaWords.template.badPrivate(line))
    const known = earlier.find(({ title }) => title === item.title)
    items.push({ ...known, ...item, purpose: known?.purpose ?? '' })
  }
  return accept(items)
}

const privateMark = '(private:'

function itemOfLine(line: string): Omit<TemplateItem, 'purpose'> | undefined {
  const isPart = /^[-–—]\s/.test(line)
  const [words = '', ...rest] = (isPart ? line.slice(1) : line).split(' | ')
  const papers = rest
    .join(' | ')
    .split(';')
    .map((paper) => paper.trim())
    .filter((paper) => paper !== '')
  const level = isPart ? 2 : 1
  const mark = words.toLowerCase().indexOf(privateMark)
  if (mark === -1) return { level, title: words.trim(), part: 'public', publicTitle: undefined, papers }
  const publicTitle = words.slice(mark + privateMark.length).trim()
  if (!publicTitle.endsWith(')')) return undefined
  return {
    level,
    title: words.slice(0, mark).trim(),
    part: 'private',
    publicTitle: publicTitle.slice(0, -1).trim(),
    papers,
  }
}
