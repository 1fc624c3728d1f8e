import { foldForComparison, foldSpace } from '../../foundation/text.ts'
import type { Framework } from '../../council/inspection/framework.ts'
import { coverOf, type Cover } from './cover.ts'
import type { PrintedLine } from './printed-line.ts'

/** What a printed file is, before any of it is read as a report. */
export type ReportKind =
  | {
      readonly kind: 'report'
      readonly framework: Framework['name']
      readonly cover: Cover
      readonly isSigned: boolean
    }
  | { readonly kind: 'letter' | 'other-layout'; readonly headed: string }
  | { readonly kind: 'other-inspectorate'; readonly inspectorate: string }
  | { readonly kind: 'no-report' }

const titles: readonly (readonly [name: Framework['name'], title: RegExp])[] = [
  [
    'SIF',
    /\b(?:re-?)?inspection of services for children in need of help and protection, ?children looked after and care leavers\b/,
  ],
  ['ILACS', /\binspection of (?:.{1,160} )?children'?s (?:social care )?services\b/],
]

const imprint = /\bthe office for standards in education, children'?s services and skills\b/
const crown = /\bcrown copyright\b/
const ofsted = /\bofsted\b|office for standards in education/

/** Others who inspect or report on councils, by the words in which they name themselves. */
const others: readonly (readonly [name: string, words: RegExp])[] = [
  ['the Care Quality Commission', /\bcare quality commission\b|\bcqc\b/],
  ['Estyn', /\bestyn\b/],
  ['Care Inspectorate Wales', /\bcare inspectorate wales\b|\barolygiaeth gofal cymru\b/],
  ['the Care Inspectorate', /\bcare inspectorate\b/],
  [
    'HM Inspectorate of Constabulary and Fire & Rescue Services',
    /\bhmicfrs\b|\binspectorate of constabulary\b/,
  ],
  ['HM Inspectorate of Probation', /\binspectorate of probation\b/],
  ['HM Inspectorate of Prisons', /\binspectorate of prisons\b/],
  ['the Local Government and Social Care Ombudsman', /\bsocial care ombudsman\b|\blgsco\b/],
  ['the Housing Ombudsman', /\bhousing ombudsman\b/],
  ['the Regulator of Social Housing', /\bregulator of social housing\b/],
  ['the Information Commissioner', /\binformation commissioner's office\b/],
]

/** What the lines of a file are: a report of a known layout, a letter of Ofsted, another layout of Ofsted, or neither. */
export function reportKind(lines: readonly PrintedLine[]): ReportKind {
  const front = lines.filter(({ page }) => page <= 2)
  const whole = foldForComparison(lines.map(({ text }) => text).join(' '))
  if (front.some(({ text }) => /^dear\b/i.test(text))) return letterKind(lines, whole)
  const cover = coverOf(lines)
  const known = cover === undefined ? undefined : knownReport(cover, whole)
  if (known !== undefined) return known
  const headed = headOf(front)
  if (imprint.test(whole) || (crown.test(whole) && ofsted.test(whole)))
    return { kind: 'other-layout', headed }
  return otherKind(front, whole)
}

function knownReport(cover: Cover, whole: string): ReportKind | undefined {
  const title = foldForComparison(cover.title)
  const framework = titles.find(([, words]) => words.test(title))?.[0]
  const isSigned = ofsted.test(whole)
  if (framework === undefined || othersIn(title).length > 0) return undefined
  if (!isSigned && othersIn(whole).length > 0) return undefined
  return cover.leadInspector !== undefined || imprint.test(whole)
    ? { kind: 'report', framework, cover, isSigned }
    : undefined
}

const fromOfsted =
  /\bthis letter (?:summarises|confirms|sets out)\b|\b(?:focused|monitoring) visit\b|\bthe (?:joint )?area inspection\b/
const signature =
  /^(?:(?:his|her) majesty's (?:chief )?inspector|.{0,60}\bhmi|piccadilly gate|aviation house|.*enquiries@ofsted\.gov\.uk.*)[,.]?$/

/** Ofsted writes of a visit and signs as an inspector, from its own address; a council that writes about Ofsted does not. */
function letterKind(lines: readonly PrintedLine[], whole: string): ReportKind {
  const front = lines.filter(({ page }) => page <= 2)
  const isSigned = lines.some(({ text }) => signature.test(foldForComparison(text)))
  const isTheirs = fromOfsted.test(whole) && ofsted.test(whole) && (imprint.test(whole) || isSigned)
  if (!isTheirs) return otherKind(front, whole)
  const about = front.find(({ text }) => /\b(?:visit|inspection)\b/i.test(text))?.text
  return { kind: 'letter', headed: foldSpace(about ?? headOf(front)).slice(0, 90) }
}

/** How many first lines of a file say who made it, and how often a maker names itself at least where they do not. */
const headLines = 15
const oftenNamed = 8

/** Another inspectorate’s, where its first lines name one or its pages do again and again; a mention makes no report. */
function otherKind(front: readonly PrintedLine[], whole: string): ReportKind {
  const head = foldForComparison(
    front
      .slice(0, headLines)
      .map(({ text }) => text)
      .join(' '),
  )
  const often = others.filter(([, pattern]) => whole.split(pattern).length > oftenNamed).map(([name]) => name)
  const [first] = [...othersIn(head), ...often]
  return first === undefined ? { kind: 'no-report' } : { kind: 'other-inspectorate', inspectorate: first }
}

function othersIn(words: string): readonly string[] {
  return others.filter(([, pattern]) => pattern.test(words)).map(([name]) => name)
}

/** The first words of a file, to show which it is. */
function headOf(front: readonly PrintedLine[]): string {
  const text = foldSpace(
    front
      .slice(0, 4)
      .map((line) => line.text)
      .join(' '),
  )
  return text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 90))}…`
}
