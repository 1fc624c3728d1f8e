import type { Block } from '../text/blocks.ts'
import { type LabelKind, labelOf } from '../text/label.ts'
import { isDateLine, isMinutesHead } from './meeting-head.ts'

const headed =
  /^(?:report (?:to|of|by|from|author|title|number)|to|from|by|subject|classification|past pathway|future pathway|past pathway of (?:report|paper)|future pathway of (?:report|paper)|electoral divisions?|wards?(?: affected)?|cabinet member|portfolio holder|lead (?:officer|member)|contact officer|corporate director|decision type|key decision|meeting date|committee|for)(?=:|$| *\t)/i
const section =
  /^(?:(?<number>\d{1,2}(?:\.\d{1,2})?)[.)]?\s+)?(?:recommendations?(?:\(s\))?|introduction|background|purpose(?: of (?:the |this )?report)?|executive summary|summary|financial (?:implications|commentary)|legal implications|equalit(?:y|ies)[\w ,&-]{0,40}|data protection[\w ,&-]{0,30}|risks?[\w ,&-]{0,40}|options? (?:considered|appraisal)[\w ,&-]{0,40}|consultation|conclusions?|appendices|background (?:papers|documents)|contact details|report (?:author|detail)|reasons? for (?:the )?recommendations?|corporate implications|implications|next steps|policy framework|how the proposed decision[\w ]{0,60})\s*:?$/i
const proposed = /\bPROPOSED (?:RECORD OF )?DECISION\b|^.{0,60}\b[Pp]roposed [Rr]ecord of [Dd]ecision\b/
const recorded = /^\(Items? [\w ,.&-]{1,20}\)$|^(?:RESOLVED|Resolved|AGREED|RECOMMENDED|Agreed:)/
const recordLabels: ReadonlySet<LabelKind> = new Set(['minutes', 'decision', 'decision-maker', 'decided-at'])
const farthest = 40
const fewestHeads = 2
const fewestSections = 3

/**
 * Whether a text is a report to a meeting, and no record of one: it says to whom and from whom it is, and has the
 * sections of a report. What it recommends, or tells of earlier meetings, was not decided by it.
 */
export function isReport(blocks: readonly Block[]): boolean {
  const opening = blocks.slice(0, farthest)
  if (opening.some(({ whole }) => proposed.test(whole.text.slice(0, 400)))) return true
  if (opening.some(({ whole }) => isMinutesHead(whole.text) || tellsDecision(whole.text))) return false
  const heads = new Set(opening.flatMap(({ whole }) => headed.exec(whole.text)?.[0].toLowerCase() ?? []))
  const sections = sectionsOf(blocks)
  const enough = heads.size >= fewestHeads ? fewestHeads : fewestSections + 1
  return sections.size >= enough && (heads.size > 0 || sections.size > fewestSections)
}

function sectionsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const sections = new Set<string>()
  for (const { whole } of blocks) {
    if (whole.text.length < 100 && section.test(whole.text)) sections.add(whole.text.toLowerCase())
  }
  return sections
}

/** A page that prints a decision or minutes has its own labels. */
function tellsDecision(text: string): boolean {
  const label = labelOf(text)
  return (
    label !== undefined &&
    ['page', 'minutes', 'decision', 'decision-maker', 'decided-on'].includes(label.kind) &&
    !/^date:/i.test(text)
  )
}

/** What stands before a report's first section: to whom it is, its title, an embargo. */
export function headOfReport(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ whole }) => whole.text.length < 100 && section.test(whole.text))
  return blocks.slice(0, Math.min(farthest, first === -1 ? blocks.length : first))
}

/** Whether a text laid out for print shows that it records a meeting or a decision, rather than being one of its papers. */
export function isRecord(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ whole, body }, at) =>
      (at < farthest && (isMinutesHead(whole.text) || isDateLine(whole.text))) ||
      recorded.test(body.text) ||
      recordLabels.has(labelOf(whole.text)?.kind ?? 'other'),
  )
}
