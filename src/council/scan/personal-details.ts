import { findingWords, type FileFindingKind } from './file-scan.ts'

/** Personal data found in a text: what it looks like, and its words with what identifies masked. */
export type PersonalDatum = {
  readonly kind: Extract<
    FileFindingKind,
    'nhsNumber' | 'insuranceNumber' | 'birthDate' | 'phoneNumber' | 'youngInitials'
  >
  readonly words: string
}

type Match = PersonalDatum & { readonly from: number; readonly to: number }

/** The personal data in one paragraph, row or line of a text, in order. Looking takes time in proportion to its length. */
export function personalDataIn(text: string): readonly PersonalDatum[] {
  return matchesIn(text).map(({ kind, words }) => ({ kind, words }))
}

/** A text with every piece of personal data in it masked, for the words of other findings. */
export function masked(text: string): string {
  let shown = ''
  let at = 0
  for (const { from, to, words } of matchesIn(text)) {
    if (from < at) continue
    shown += text.slice(at, from) + words
    at = to
  }
  return shown + text.slice(at)
}

function matchesIn(text: string): readonly Match[] {
  return [
    ...nhsNumbers(text),
    ...insuranceNumbers(text),
    ...birthDates(text),
    ...phoneNumbers(text),
    ...youngInitials(text),
  ].toSorted((one, other) => one.from - other.from)
}

function* nhsNumbers(text: string): Generator<Match> {
  for (const found of text.matchAll(/(?<![\d.,/+-]|\d[ -])\d{3}([ -]?)\d{3}\1\d{4}(?![\d/]|[ .,-]\d)/g)) {
    const digits = found[0].replace(/\D/g, '')
    const isTold = /\bNHS\b/i.test(text.slice(Math.max(0, found.index - 60), found.index))
    const isSpaced = found[1] !== '' && !digits.startsWith('0')
    if ((isTold || isSpaced) && hasCheckDigit(digits))
      yield match('nhsNumber', found, `••• ••• ••${digits.slice(-2)}`)
  }
}

/** Whether ten digits end with the check digit of an NHS number: modulus 11 over the first nine. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index)
  return (11 - (sum % 11)) % 11 === Number(digits[9]) && new Set(digits).size > 1
}

const insurance =
  /(?<![A-Za-z\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?![A-Za-z\d])/g

function* insuranceNumbers(text: string): Generator<Match> {
  for (const found of text.matchAll(insurance))
    yield match('insuranceNumber', found, `•• •• •• ${found[0].replaceAll(' ', '').slice(6)}`)
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const dateForm = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:${months}) (\\d{4}))(?!\\d)`,
  'g',
)
const birthWords = /\b(?:date of birth|birth date|d\.o\.b\.?|dob|born)\b/gi
const name = /(?<![A-Za-z])[A-Z][a-z’'-]+(?: [A-Z]\.?)? [A-Z][A-Za-z’'-]+(?![A-Za-z])/g

/** Somebody born earlier than this is in a history, not in a file about a living person. */
const earliestBirthYear = 1910

/** Dates of birth that stand beside somebody's name: within 100 characters, with words that say what the date is. */
function* birthDates(text: string): Generator<Match> {
  const told = [...text.matchAll(birthWords)]
  if (told.length === 0) return
  const names = [...text.matchAll(name)].filter(([words]) => !isNoName(words))
  for (const found of text.matchAll(dateForm)) {
    const year = /\d{4}/.exec(found[0])?.[0]
    if (year !== undefined && Number(year) < earliestBirthYear) continue
    const isTold = told.some(({ index }) => index < found.index && found.index - index <= 60)
    const beside = names.some(({ index }) => Math.abs(index - found.index) <= 100)
    if (isTold && beside) yield match('birthDate', found, '••/••/••••')
  }
}

const noNames = new Set(
  `Date Birth Name Year Council Committee Report Children Services Social Care Schedule Part Act Section Table Page Annex Appendix
  Number Address Postcode Ward Street Road House Royal Prince King Queen Saint January February March April May June July August
  September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday National Insurance NHS The This In`.split(
    /\s+/,
  ),
)

function isNoName(words: string): boolean {
  return words.split(' ').some((word) => noNames.has(word))
}

const phone = /(?<![\d/.+-])(?:\+44 ?(?:\(0\) ?)?|0)(?:\d[ -]?){8,9}\d(?![\d/]|[ -]\d)/g
const ofAnOffice =
  /\b(?:contact|council|office|officer|switchboard|enquir\w*|press|helpline|democratic|reception|customer|service|services|team)\b/i

/** Telephone numbers of people: mobile ones wherever they stand, others where nothing near says that they are an office's. */
function* phoneNumbers(text: string): Generator<Match> {
  for (const found of text.matchAll(phone)) {
    const digits = found[0].replace(/^\+44 ?(?:\(0\) ?)?/, '0').replace(/\D/g, '')
    const isMobile = /^07[1-57-9]\d{8}$/.test(digits)
    const isLandline = /^0[12]\d{8,9}$/.test(digits) && /^\+|[ -]/.test(found[0])
    const near = text.slice(Math.max(0, found.index - 80), found.index + found[0].length + 40)
    if (isMobile || (isLandline && !ofAnOffice.test(near)))
      yield match('phoneNumber', found, `${digits.slice(0, 2)}••• ••••${digits.slice(-2)}`)
  }
}

const young =
  /\b(?:child|young person|young man|young woman|teenager|pupil|student|boy|girl|son|daughter|sibling|looked after child) (?:known as |called |referred to as |named )?((?:[A-Z]\.? ?){1,2}[A-Z]\.?)(?![A-Za-z.])/gi
const aged =
  /(?<![A-Za-z.])((?:[A-Z]\.? ?){1,2}[A-Z]\.?),? ?\(?(?:aged?|is) (?:1?\d|2[0-5])\b(?![%\d]|[.,]\d| ?(?:per cent|%))/g

/** Short words in capitals that stand where initials could. */
const noInitials = new Set(
  `ADHD ASD BAME CAF CAMHS CDC CIC CIN CLA CP CSA CSE CCE DBS DFE EAL EBD EHC EHCP EU FE FSM GCSE GP HE HMI ICT ID IEP IT KS LA LAC
  LADO LAP LGBT LSCB MP NEET NHS PE PEP PEX PHSE PIP PP PRU PSHE PTA QA RE SEMH SEN SEND SENCO SLT STEM TA TV UASC UK US VAT VR YOT
  YJB YP YOS YC OK AM PM DVD FGM HIV MMR HPV BSL BMI JSA ESA UC II III IV VI IS AS IN OF TO AT ON OR AN BE BY DO GO HE IF IT ME MY
  NO SO UP WE A I`.split(/\s+/),
)

/** Initials that stand for a young person: after a word for one, or before an age up to 25. One letter alone names nobody. */
function* youngInitials(text: string): Generator<Match> {
  const seen = new Set<number>()
  for (const pattern of [young, aged]) {
    for (const found of text.matchAll(pattern)) {
      const initials = found[1]?.trim() ?? ''
      const letters = initials.replace(/[. ]/g, '')
      const at = found.index + found[0].indexOf(initials)
      if (letters !== letters.toUpperCase() || noInitials.has(letters) || seen.has(at)) continue
      seen.add(at)
      const words = found[0].replace(initials, '••')
      yield {
        kind: 'youngInitials',
        words: findingWords(words),
        from: found.index,
        to: found.index + found[0].length,
      }
    }
  }
}

function match(kind: PersonalDatum['kind'], found: RegExpMatchArray, words: string): Match {
  const from = found.index ?? 0
  return { kind, words, from, to: from + found[0].length }
}
