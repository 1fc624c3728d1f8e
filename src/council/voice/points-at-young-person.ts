import { sentencesOf } from '../../foundation/sentences.ts'
import { foldSpace } from '../../foundation/text.ts'
import { pointsIn, type KnownWords, type PointKind, type TypedPoint } from './points-in.ts'

/** Public words of the council's, with what they belong to. */
export type PublicWords = {
  readonly words: readonly (string | null | undefined)[]
  /** What they belong to, in words: the plan, the theme, the framework, the body. They say whether it is about children's services. */
  readonly setting: readonly string[]
  /** Names that stand in the record anyway: of bodies, offices, people of the register, partners. */
  readonly known: KnownWords
}

/**
 * What may tell who a young person is, in public words that are about services and not a young person's own. It looks where the
 * words speak of a child or young person, in that sentence and those beside it; of children in general only where what the words
 * belong to is about children's services. Names with an adult's title, of the register and of offices, plans and services are passed over.
 */
export function pointsAtYoungPerson({ words, setting, known }: PublicWords): readonly TypedPoint[] {
  const isOfChildren = setting.some((text) => ofChildren.test(text))
  const found = words.flatMap((text) => {
    const passages = text ? passagesOf(foldSpace(text.normalize('NFC')), isOfChildren) : []
    return passages.flatMap((passage) => pointsIn(passage, [...known, ...adultsIn(passage)]))
  })
  const seen = new Set<string>()
  return found.filter((point) => {
    const key = `${point.kind} ${point.words}`
    return tells(point) && !seen.has(key) && seen.add(key)
  })
}

const ofChildren =
  /\b(?:child|children(?:['’]s)?|young (?:people|person)|youth|care leavers?|foster\w*|parenting|send|schools?|pupils?)\b/i

const one =
  /\b(?:(?:a|the|this|that|one|another|each|her|his|their|our|my) (?:\p{L}+[ -]){0,2}(?:child|young (?:person|man|woman|adult)|boy|girl|teenager|toddler|baby|pupil|student|care leaver|ambassador|sibling|daughter|son|brother|sister)|(?:child|pupil|boy|girl) (?:called|named)|\d{1,2}[ -]years?[ -]old|aged \d{1,2})\b/iu

const all =
  /\b(?:child|children|young (?:people|person|ambassadors?)|care leavers?|pupils?|ambassadors?|siblings)\b/i

/** The sentences in which a young person is spoken of, each with the one before and the one after it. */
function passagesOf(text: string, isOfChildren: boolean): readonly string[] {
  const sentences = sentencesOf(text).map(([start, end]) => text.slice(start, end))
  const speaks = sentences.map((sentence) => one.test(sentence) || (isOfChildren && all.test(sentence)))
  const near = sentences.filter((_, at) => speaks[at - 1] || speaks[at] || speaks[at + 1])
  return near.length === 0 ? [] : [near.join(' ')]
}

const adult =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Cllr|Councillor|Sir|Dame|Lord|Lady|Judge|Justice|Reverend|Rev|Mayor|Director|Chair|Headteacher|Minister|Inspector)\.? (?:\p{Lu}[\p{L}'’-]*(?: (?=\p{Lu}))?){1,3}/gu

/** Names with an adult's title before them. */
function adultsIn(passage: string): readonly string[] {
  return [...passage.matchAll(adult)].map(([name]) => name)
}

/** What is looked for in the words of the council's own: an age, a carer or a relation alone tells nobody of many. */
const kinds: ReadonlySet<PointKind> = new Set([
  'name',
  'initials',
  'age',
  'birth',
  'phone',
  'address',
  'email',
  'school',
])

/** Whether a point in words that are no young person’s own tells of somebody: of names, one that is no institution’s. */
export function tells({ kind, words }: TypedPoint): boolean {
  if (!kinds.has(kind)) return false
  if (kind === 'age') return /^\p{Lu}/u.test(words)
  if (kind === 'initials') return words.includes('.')
  if (kind === 'school') return /^\p{Lu}/u.test(words)
  return kind !== 'name' || words.split(' ').every((word) => !institution.test(word))
}

/** Words in a run of capitals that make it the name of something and not of somebody. */
const institution =
  /^(?:Academy|Act|Action|Adviser|Advocate|Advocacy|Agency|Annual|Area|Assembly|Assessment|Assurance|Authority|Board|Borough|Bureau|Cabinet|Care|Carers?|Case|Cent(?:er|re)|Chair|Chief|Child|Children|City|Clinic|College|Commission(?:er)?|Committee|Community|Conference|Corporate|Council|Country|County|Court|Department|Deputy|Director|District|Early|Education|Executive|Family|Force|Forum|Foster(?:ing)?|Foundation|Framework|Fund|Government|Group|Guardian|Headteacher|Health|Help|Hospital|House|Housing|Hub|Improvement|Independent|Initiative|Inspector(?:ate)?|Joint|Lead|Leader|Leaving|Local|London|Looked|Manager|Member|Minister|National|Needs|Network|NHS|Office|Officer|Ofsted|Order|Panel|Parenting|Park|Partners(?:hip)?|Pathway|Personal|Plan|Police|Policy|Practice|Primary|Principal|Programme|Project|Protection|Protocol|Pupil|Quality|Regional|Report|Review(?:ing)?|Road|Room|Royal|Safeguarding|Safety|School|Scrutiny|Secondary|Secretary|Section|Senior|Service|Services|Social|Society|Special|Standard|Standing|State|Statement|Strategy|Street|Support|Team|Trust|Union|Unit|University|Virtual|Ward|Welfare|Work|Worker|Working|Year|Young|Youth)s?$/
