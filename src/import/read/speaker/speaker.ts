import {
  anyName,
  fullName,
  honorific,
  isExternalBody,
  isGroup,
  isLikelyPerson,
  isRole,
  postNominals,
  roleNouns,
} from './words.ts'

/** Where the parts of a speaker stand in a phrase: `[start, end)` each. */
export type SpeakerParts = Partial<
  Readonly<Record<'name' | 'honorific' | 'role' | 'organisation', readonly [number, number]>>
>

type Form = { readonly pattern: RegExp; readonly afterArticle: boolean }

const longest = 320
const hon = `(?<honorific>${honorific}) `
const titled = `${hon}(?<name>${anyName})${postNominals}`
const named = `(?<name>${fullName})${postNominals}`
const forms: readonly Form[] = [
  [titled, false],
  [`${titled},? \\((?<aside>[^()]{2,200})\\)`, false],
  [
    `${titled}(?:, (?:(?:speaking |in attendance |acting )?(?:as|in (?:his|her|their) (?:capacity|role) as) )?(?:the |a |an )?| [-–] )(?<tail>.{3,220})`,
    false,
  ],
  [`(?<role>.{3,200}?)(?:, | [-–] | )(?:the )?${titled}(?:,? \\((?<aside>[^()]{2,160})\\))?`, true],
  [`(?<role>.{3,200}?),? [([]${titled}[)\\]]`, true],
  [`(?<role>.{3,200}?),? [([]${named}[)\\]]`, true],
  [`(?<role>.{3,200}?)(?:,| [-–]) ${named}(?:,? \\((?<aside>[^()]{2,160})\\))?`, true],
  [`(?<role>(?:.{1,120} )?(?:${roleNouns})) ${named}`, true],
  [`${named},? [([](?<aside>[^()]{2,200})[)\\]]`, false],
  [`${named}(?:, (?:the |a |an )?| [-–] )(?<tail>.{3,220})`, false],
  [named, false],
].map(([pattern, afterArticle]) => ({
  pattern: new RegExp(`^${pattern as string}$`, 'du'),
  afterArticle: afterArticle as boolean,
}))
const article = /^(?:The|the|A|a|An|an|One|one|Another|another|Our|His|Her|Their) /
/** Titles that take an article: "The Reverend Mary Dunn". */
const styled = /^(?:Very |Right |Most )?(?:Rev|Ven|Hon|Worshipful|Archdeacon)/
const asideNoise =
  /^(?:\p{Ll}.*|Con|Conservative|Lab|Labour|Lib Dem|LD|Liberal Democrats?|Green|Ind|Independent|Reform(?: UK)?|Virtual|Remote(?:ly)?)$/u
const trailing =
  / ?,? ?(?:,|\bin (?:response|reply|attendance|turn)\b|\bon behalf of .{3,120}|\bspeaking .{3,120}|\bfor (?:the )?(?:applicants?|appellants?|licensees?|objectors?|residents?|claimants?|council|police)|\bas (?:the )?.{3,80})$/

/** The speaker that a phrase names, wholly: "Councillor Smith, Chair of Planning", "The officer"; else `undefined`. */
export function speakerIn(phrase: string): SpeakerParts | undefined {
  if (phrase.length > longest) return undefined
  const words = phrase.replace(/(?: [-–—]|[ ,])+$/, '')
  return exactly(words) ?? withoutTrailing(words) ?? ofBody(words)
}

const fromBody =
  /,? (?:of|from|at|representing|on behalf of) (?:the )?(\p{Lu}[^,()]{2,90}|(?:local )?(?:parish|town|district|borough|county|community) council|applicant company|local [a-z]+ (?:group|society|association))$/u

/** "Ms Claire Hunt of Grant Audit LLP": a person named with the body they come from. */
function ofBody(phrase: string): SpeakerParts | undefined {
  const found = fromBody.exec(phrase)
  const body = found?.[1]
  if (found === null || body === undefined || !(isProperName(body) || /^\p{Ll}/u.test(body))) return undefined
  const parts = exactly(phrase.slice(0, found.index))
  if (parts?.name === undefined || parts.organisation !== undefined) return undefined
  return { ...parts, organisation: [phrase.length - body.length, phrase.length] }
}

function withoutTrailing(phrase: string): SpeakerParts | undefined {
  const found = trailing.exec(phrase)
  return found === null || found.index < 3 ? undefined : exactly(phrase.slice(0, found.index))
}

function exactly(phrase: string): SpeakerParts | undefined {
  const skip = article.exec(phrase)?.[0].length ?? 0
  const words = phrase.slice(skip)
  for (const { pattern, afterArticle } of forms) {
    if (skip > 0 && !afterArticle && !styled.test(words)) continue
    const parts = checked(pattern.exec(words), skip)
    if (parts !== undefined) return parts
  }
  return roleAlone(words, skip)
}

function checked(match: RegExpExecArray | null, skip: number): SpeakerParts | undefined {
  const groups = match?.groups
  const places = match?.indices?.groups
  if (groups === undefined || places === undefined || !isSound(groups)) return undefined
  const parts: Record<string, readonly [number, number]> = {}
  for (const [group, key] of Object.entries(partNames(groups))) {
    const place = places[group]
    if (place !== undefined) parts[key] = [place[0] + skip, place[1] + skip]
  }
  return parts
}

type Groups = Readonly<Record<string, string | undefined>>

/** Whether what stands for a role is one, and a name without honorific a person's. */
function isSound({ name = '', honorific: title, role, tail }: Groups): boolean {
  if (role !== undefined && !isRole(role)) return false
  if (title === undefined && !isLikelyPerson(name)) return false
  return tail === undefined || isRole(tail) || isProperName(tail)
}

/** What each group of a form is: words after a name or in brackets are a role where they can be, else an organisation. */
function partNames({ role, tail, aside }: Groups): Readonly<Record<string, string>> {
  const parts: Record<string, string> = { name: 'name', honorific: 'honorific', role: 'role' }
  if (tail !== undefined) parts['tail'] = isRole(tail) ? 'role' : 'organisation'
  if (aside !== undefined && !asideNoise.test(aside))
    parts['aside'] = role === undefined && isRole(aside) ? 'role' : 'organisation'
  return parts
}

function isProperName(text: string): boolean {
  return (
    text.length < 90 &&
    text.split(' ').every((word) => /^(?:[\p{Lu}(&]|of$|and$|the$|for$|in$)/u.test(word)) &&
    !text.includes(',')
  )
}

const ofOrganisation =
  /^(?<role>(?:.{0,40} )?(?:ambassadors?|representatives?|delegates?|colleagues?|pupils?|students?|members?(?= (?:of|from) (?:the )?(?:\p{Lu}\S* ){0,3}(?:Youth|Young|Children|Care Leavers|Residents|Tenants))))(?: from| of| at) (?:the )?(?<organisation>\p{Lu}.{2,100})$/iu
const bracketed = /^(?<role>[^()]{3,160}) \((?<aside>[^()]{2,120})\)$/

function roleAlone(words: string, skip: number): SpeakerParts | undefined {
  const bare = bracketed.exec(words)?.groups?.['role'] ?? words
  if (skip === 0 && isBareCommon(bare) && !isGroup(bare)) return undefined
  return fromOrganisation(bare, skip) ?? whollyOne(bare, skip)
}

/** A role, or a body that speaks for itself. */
function whollyOne(words: string, skip: number): SpeakerParts | undefined {
  if (isRole(words)) return { role: [skip, skip + words.length] }
  return isExternalBody(words) ? { organisation: [skip, skip + words.length] } : undefined
}

/** "Ambassadors from the Youth Council": people known by the body they come from. */
function fromOrganisation(words: string, skip: number): SpeakerParts | undefined {
  const { role, organisation } = (isGroup(words) ? undefined : ofOrganisation.exec(words)?.groups) ?? {}
  if (role === undefined || organisation === undefined || !isRole(role)) return undefined
  const at = words.length - organisation.length
  return { role: [skip, skip + role.length], organisation: [skip + at, skip + words.length] }
}

/** Without an article, a role alone must look like one: capitalised, or several people. */
function isBareCommon(words: string): boolean {
  return !/^\p{Lu}/u.test(words)
}
