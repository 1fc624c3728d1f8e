import { foldSpace } from '../../foundation/text.ts'

/** What may tell who a young person is, in words that somebody typed. */
export type PointKind =
  | 'name'
  | 'initials'
  | 'age'
  | 'birth'
  | 'phone'
  | 'address'
  | 'email'
  | 'school'
  | 'carer'
  | 'family'

/** Something in typed words that may tell who a young person is: its kind, and the words themselves. */
export type TypedPoint = { readonly kind: PointKind; readonly words: string }

/** Words that stand in the record anyway, such as names of bodies, so that nothing is pointed at in them. */
export type KnownWords = readonly string[]

/**
 * Everything in typed words that may tell who a young person is, in the order of the kinds. It points and does not decide:
 * a second adult looks at each. What is known by the register is passed over; a name alone at the head of a sentence is seen
 * only where somebody says or is something in it.
 */
export function pointsIn(text: string, known: KnownWords = []): readonly TypedPoint[] {
  const plain = withoutKnown(foldSpace(text.normalize('NFC').replaceAll(/[‘’]/g, "'")), known)
  const found = patterns.flatMap(([kind, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => ({ kind, words: (match[1] ?? match[0]).trim() })),
  )
  const seen = new Set<string>()
  const names = namesIn(plain).filter(({ words }) => !found.some((other) => other.words.includes(words)))
  return [...found, ...initialsIn(plain), ...names].filter(({ kind, words }) => {
    const key = `${kind} ${words}`
    return !seen.has(key) && seen.add(key)
  })
}

function withoutKnown(text: string, known: KnownWords): string {
  return known
    .filter((words) => words.trim().length > 3)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, words) => left.replaceAll(words, '·'), text)
}

const patterns: readonly (readonly [PointKind, RegExp])[] = [
  ['age', /\baged? \d{1,2}\b/gi],
  ['age', /\b\d{1,2}[ -]years?[ -]olds?\b/gi],
  [
    'age',
    /\b(?:I am|I'm|I was|she is|he is|they are|she's|he's|turned|turning) (?:only |just |now |nearly )?\d{1,2}\b/gi,
  ],
  ['age', /\((?:aged )?\d{1,2}\)/gi],
  ['age', /\b\p{Lu}[\p{Ll}'-]+, \d{1,2}\b/gu],
  ['birth', /\b(?:date of birth|d\.?o\.?b\b|born (?:on|in)|birthday)\b/gi],
  ['birth', /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g],
  [
    'birth',
    /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d{2}\b/gi,
  ],
  ['phone', /(?:\+44 ?|\b0)\d(?:[ -]?\d){7,10}\b/g],
  ['email', /[^\s@]{1,64}@[^\s@]{1,200}/g],
  ['email', /(?:^|\s)@\w{2,30}/g],
  ['address', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g],
  [
    'address',
    /\b\d{1,4}[a-z]? (?:\p{Lu}[\p{Ll}']+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Crescent|Place|Terrace|Gardens)\b/gu,
  ],
  [
    'school',
    /\b(?:\p{Lu}[\p{Ll}'.]+ ){1,4}(?:School|Academy|College|Primary|High|Grammar|Nursery|Sixth Form|University)\b/gu,
  ],
  ['school', /\b(?:year|form|class) \d{1,2}[A-Z]?\b/gi],
  ['school', /\bmy (?:school|college|teacher|headteacher)\b/gi],
  [
    'carer',
    /\b(?:my|her|his|their|our)(?: \p{Ll}+)? (?:foster|social worker|key worker|personal adviser|carers?|children's home|residential)\b/giu,
  ],
  ['carer', /\bfoster(?:ed by| carers?| mum| dad| parents?| family)? (?=\p{Lu})\p{Lu}[\p{L}'-]+/gu],
  ['carer', /\b(?:\p{Lu}[\p{Ll}']+ ){1,2}(?:House|Lodge|Children's Home)\b/gu],
  [
    'family',
    /\b(?:my|her|his|their) (?:mum|mother|dad|father|nan|gran|grandma|grandad|brother|sister|twin|auntie?|uncle|son|daughter|baby|boyfriend|girlfriend|partner)\b/gi,
  ],
]

/** Short forms that are nobody's initials. */
const shortForms: ReadonlySet<string> = new Set(
  'UK EU NHS GP GPS TV IT ID PE RE SEN SEND EHCP PEP CAMHS DWP PA IRO MP MPS ICT AI CV UC HR VAT OK AM PM PDF BBC EMPIRE CIC YP LAC UASC IAP DCS LADO'.split(
    ' ',
  ),
)

/** Initials: capitals that stand as a word, or one capital with a full stop. */
function initialsIn(text: string): readonly TypedPoint[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){1,3}|\p{Lu}{2,3})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[B-HJ-Z](?![\p{L}\p{N}'])/gu,
    ),
  ]
    .map(([words]) => words)
    .filter((words) => !shortForms.has(words.replaceAll('.', '')) && words !== 'I.')
    .map((words) => ({ kind: 'initials', words }))
}

/** Words with a capital that name nobody. */
const commonCapitals: ReadonlySet<string> = new Set(
  "I I'm I've I'd I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Eid Ramadan Diwali English Maths Council Cabinet Board Committee Panel Mayor Councillor Councillors Director Ambassador Ambassadors Ofsted Internet Facebook Instagram TikTok Snapchat WhatsApp England Britain Scotland Wales London".split(
    ' ',
  ),
)

/** What stands at the head of a sentence and is nobody. */
const commonStarts: ReadonlySet<string> = new Set(
  "The A An We They He She It You Everyone Everybody Nobody Somebody Someone One No Some Many Most All Both Each Every Few Others Another This That These Those There Here What Who Which Where When Why How If And But So Because Then Now Not My Our Their His Her Its Your Being Having Moving Living Getting Going Leaving Young People Children Adults Staff Workers Carers School Home Food Money Housing Transport Life Things Nothing Something Everything Anything Again Also As At By For From In On Of To With Without After Before Since Until While It's That's There's They're We're Who's What's".split(
    ' ',
  ),
)

const after =
  "(?='s\\b| (?:said|says|told|asked|asks|felt|feels|thinks|thought|wants|wanted|would|could|was|is|has|had|lives|lived|likes|liked|moved|goes|went|came|and \\p{Lu}))"

/** Names: a capital within a sentence, two in a row, or one at the head of a sentence that says or is something. */
function namesIn(text: string): readonly TypedPoint[] {
  const within = [
    ...text.matchAll(
      /(?<![.!?:“"(·] ?)(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}\p{Ll}[\p{L}'-]*)*/gu,
    ),
  ]
  const pairs = [...text.matchAll(/(?<![\p{L}] )\b\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}'-]*)+/gu)]
  const heads = [...text.matchAll(new RegExp(`(?:^|[.!?:“"(] ?)(\\p{Lu}\\p{Ll}[\\p{L}-]*)${after}`, 'gu'))]
  return [...within, ...pairs, ...heads]
    .map((match) => namePart(match[1] ?? match[0]))
    .filter((words) => words !== '')
    .map((words) => ({ kind: 'name', words }))
}

/** The words of a run of capitals that are not common ones. */
function namePart(run: string): string {
  return run
    .split(' ')
    .filter((word) => !commonCapitals.has(word.replace(/'s$/, '')) && !commonStarts.has(word))
    .join(' ')
    .replace(/'s$/, '')
}
