import { speltNumbers } from '../../../foundation/spelt-numbers.ts'

/** The counts of a vote told in a sentence, and where; a count that is not told is `undefined`. */
export type ToldVote = {
  readonly for: number | undefined
  readonly against: number | undefined
  readonly abstain: number | undefined
  readonly start: number
  readonly end: number
}

const n = `(\\d{1,3}|${speltNumbers.join('|')}|nil|none)`
const abst = `(?:[,;]? ?(?:and |with |there (?:was|were) )?${n} (?:members? |councillors? )?abst(?:ention|ain)\\w*)?`
const ways: readonly { readonly pattern: RegExp; readonly sides: readonly ('for' | 'against' | 'abstain')[] }[] = [
  { pattern: new RegExp(`\\bby ${n} votes? to ${n}${abst}`, 'i'), sides: ['for', 'against', 'abstain'] },
  { pattern: new RegExp(`\\b${n} (?:votes? |members? |councillors? )?(?:voting |voted )?(?:in favour|for)[,;]?(?: of the (?:motion|recommendations?|proposal|application))?,? ?(?:and |with |to )?${n} (?:votes? |voting |voted )?against${abst}`, 'i'), sides: ['for', 'against', 'abstain'] },
  { pattern: new RegExp(`\\b(?:votes? )?(?:for|in favour)[:–-]? ?${n}[,;]? ?(?:and )?(?:votes? )?against[:–-]? ?${n}(?:[,;]? ?(?:and )?abst\\w+[:–-]? ?${n})?`, 'i'), sides: ['for', 'against', 'abstain'] },
] // prettier-ignore
const longest = 3000

/** The votes told in a text: "by 12 votes to 3", "10 votes for, 2 against, 1 abstention", "For 9, Against 2". */
export function toldVotes(text: string): readonly ToldVote[] {
  const searched = text.slice(0, longest)
  for (const { pattern, sides } of ways) {
    const found = pattern.exec(searched)
    if (found !== null) {
      const counts = Object.fromEntries(sides.map((side, at) => [side, countOf(found[at + 1])]))
      return [
        {
          for: counts['for'],
          against: counts['against'],
          abstain: counts['abstain'],
          start: found.index,
          end: found.index + found[0].length,
        },
      ]
    }
  }
  const unanimous = /\b(?:unanimous(?:ly)?|nem\.? con\.?)(?![\w-])/i.exec(searched)
  const decided =
    /\b(?:agreed|carried|resolved|approved|recommended|vote|voted|[Vv]oting|RESOLVED|AGREED)\b/i.test(
      searched,
    )
  if (unanimous === null || !decided) return []
  return [
    {
      for: undefined,
      against: undefined,
      abstain: undefined,
      start: unanimous.index,
      end: unanimous.index + unanimous[0].length,
    },
  ]
}

function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (/^\d/.test(word)) return Number(word)
  return Math.max(0, speltNumbers.indexOf(word.toLowerCase()))
}
