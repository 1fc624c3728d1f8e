import { foldForComparison } from '../../foundation/text.ts'
import type { JudgementAreaKey } from '../../council/inspection/framework.ts'
import { areaNamed, gradedWords, gradeNamed } from './area-words.ts'
import { printedName } from './judgement-table.ts'

/** What a heading of a report says of what stands below it. */
export type Heading = {
  readonly text: string
  readonly role: 'area' | 'improve' | 'board' | 'within' | 'end' | 'other'
  readonly area?: JudgementAreaKey
  readonly grade?: string
}

const improve =
  /^(?:what (?:needs to improve|(?:do|does) (?:the |this )?(?:local authority|authority|lscb|local safeguarding children board|council) need to improve)\b.*|recommendations?|(?:areas? for|priority) (?:improvement|priority action|action)s?|areas? for priority action|priority and immediate actions?|immediate actions?)$/
const within =
  /^(?:summary|summary of (?:key )?findings|key findings|executive summary|(?:main )?(?:inspection )?findings|inspection findings? .{0,80}|inspection judgements? about .{0,80})$/
const end =
  /^(?:information about this inspection|what the inspection judgements mean|any complaints about the inspection\b.*|the office for standards in education, children's services and skills \(ofsted\) regulates\b.*|annex\b.*)$/
const board = /^(?:the )?local safeguarding children board(?: \((?:lscb|[a-z]{3,5})\))?$/

/** What words are as a heading: the name of an area with or without its grade, a list of what needs to improve, or another. */
export function headingOf(text: string, gradeBeside?: string): Heading {
  const words = foldForComparison(text).replace(/[\s:?.]+$/, '')
  if (end.test(words)) return { text, role: 'end' }
  if (improve.test(words)) return { text: text.replace(/\s*:$/, ''), role: 'improve' }
  if (within.test(words)) return { text, role: 'within' }
  if (board.test(words)) return boardHeading(text, gradeBeside)
  return areaHeading(text, gradeBeside) ?? { text, role: 'other' }
}

function boardHeading(text: string, gradeBeside?: string): Heading {
  const grade = gradeBeside === undefined ? undefined : gradeNamed(gradeBeside)
  return { text: printedName(text), role: 'board', area: 'safeguarding-board', ...(grade && { grade }) }
}

function areaHeading(text: string, gradeBeside?: string): Heading | undefined {
  const graded = gradedWords(text)
  const about = graded === undefined ? printedName(text) : withoutPreface(printedName(graded.about))
  const area = areaNamed(about) ?? areaSpokenOf(about)
  const grade = graded?.grade ?? (gradeBeside === undefined ? undefined : gradeNamed(gradeBeside))
  if (area === undefined) return undefined
  return {
    text: about,
    role: area === 'safeguarding-board' ? 'board' : 'area',
    area,
    ...(grade && { grade }),
  }
}

const preface = /^(?:the )?(?:graded |overall )?judge?ments? (?:about|for|on|of|is that) (?:the )?/i

/** "The graded judgement for adoption performance" is about adoption performance. */
function withoutPreface(about: string): string {
  const bare = about.replace(preface, '')
  return bare === about ? about : bare.charAt(0).toUpperCase() + bare.slice(1)
}

const services = /^(?:the )?(?:.{2,60}'s )?children's services(?: in .{2,60})?$/
const ofTheBoard =
  /^(?:the )?(?:effectiveness of the )?(?:local safeguarding children board|lscb)(?: \((?:lscb|[a-z]{3,5})\))?(?: in .{2,60})?$/
const overall = /^(?:the )?overall effectiveness(?: of .{2,120})?$/

/** The area that a sentence with a grade speaks of in other words than the area's name. */
function areaSpokenOf(about: string): JudgementAreaKey | undefined {
  const words = foldForComparison(about)
  if (services.test(words) || overall.test(words)) return 'overall'
  return ofTheBoard.test(words) ? 'safeguarding-board' : undefined
}
