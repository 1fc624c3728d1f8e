const abbreviation = /(?<![\p{L}\p{N}&/-])\p{Lu}(?:&?\p{Lu}){1,5}(?=s?(?![\p{L}\p{N}&/-]))/gu
const wellKnown = new Set(
  'OFSTED UK EU US USA UN NHS MP OBE MBE CBE KBE DBE BEM JP QC KC DL TD CC QPM BBC VAT IT ICT HR CCTV TV GP PC AGM CEO HMRC RAF AM PM ID CV OK FAQ PDF DVD DIY PA SMS USB GDP IQ HGV LGV BAME LGBT LGBTQ NOTED NOTE THAT PART ITEM FOR AND THE TO OF IN IS BE ON AT BY IT AN OR AS NO NOT ALL ANY WAS II III IV VI VII VIII IX XI XII A&E Q&A R&D P&R MOT ADHD AIDS HIV BME PPE VE VJ VIP ANPR WIFI HMS FC RSPCA NSPCC RNLI BT GCSE AM COVID FULL ONLY MOTION ITEMS AGENDA VOTE LOST YES TAKEN'.split(
    ' ',
  ),
)
const councilsOwn = /^\p{Lu}{1,3}(?:CC|BC|DC|MBC|LB|CA)$/u
const smallWords = /^(?:and|of|the|for|in|to|on|with|a|an|&)$/
const listed = 6
const lookBack = 120

/** The abbreviations in a text that it never gives in full, at most six; common ones and a council's own are left out. */
export function unexplainedAbbreviations(text: string): readonly string[] {
  const spelt = spelledInitials(text)
  const unexplained = new Set<string>()
  const explained = new Set<string>()
  for (const match of text.matchAll(abbreviation)) {
    const [found] = match
    if (unexplained.size >= listed) break
    if (isExplainedAt(text, match.index, found)) explained.add(found)
    if (
      !wellKnown.has(found) &&
      !councilsOwn.test(found) &&
      isInSentence(found) &&
      !spelt.includes(found.replaceAll('&', ''))
    )
      unexplained.add(found)
  }
  for (const found of explained) unexplained.delete(found)
  return [...unexplained]
}

/** "persistent organic pollutants (POPs)": the words before the bracket begin with its letters, in order. */
function isExplainedAt(text: string, at: number, found: string): boolean {
  if (text[at - 1] !== '(') return false
  const letters = found.replaceAll('&', '').toLowerCase()
  const before = text.slice(Math.max(0, at - lookBack), at - 1).split(/[^\p{L}]+/u)
  let left = letters.length
  for (const word of before.toReversed().slice(0, letters.length * 2 + 3)) {
    if (left > 0 && word.toLowerCase().startsWith(letters[left - 1] ?? '?')) left -= 1
  }
  return left === 0
}

function isInSentence(found: string): boolean {
  return found.replaceAll('&', '').length >= 2
}

/** The first letters of each run of capitalised words, with and without the small words among them. */
function spelledInitials(text: string): string {
  const runs: string[] = []
  let short = ''
  let long = ''
  for (const word of text.split(/[^\p{L}\p{N}&’']+/u)) {
    if (smallWords.test(word)) {
      long += word[0]?.toUpperCase() ?? ''
    } else if (/^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word)) {
      short += word[0] ?? ''
      long += word[0] ?? ''
    } else if (short !== '') {
      runs.push(short, long)
      short = ''
      long = ''
    }
  }
  return [...runs, short, long].join('|')
}
