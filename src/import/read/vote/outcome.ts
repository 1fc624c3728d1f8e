/** How a motion fared. */
export type Outcome = 'carried' | 'lost'

const lost = /\b(?:lost|not carried|defeated|rejected|fell|withdrawn)\b\.?/i
const won = /\b(?:carried|agreed(?: unanimously)?|unanimously agreed)\b\.?/i
const standsAlone =
  /^(?:the |substantive |amended |procedural |amendment |motion |recommendation |proposal |was |were |declared |to be |then |put |on being |the vote |and )*(?:\(?(?:lost|carried|withdrawn|not carried|agreed unanimously|unanimously agreed)\)?)(?: unanimously)?\.?$/i
const longest = 120

/** The outcome that a short block tells: "Amendment lost.", "Motion carried.", "Agreed unanimously."; else `undefined`. */
export function outcomeOf(text: string): Outcome | undefined {
  if (text.length > longest || !standsAlone.test(text)) return undefined
  return lost.test(text) ? 'lost' : 'carried'
}

const told =
  /\b(?:motion|amendment|proposal|recommendation|resolution)s?\b[^.]{0,120}\b(?:was|were|being|be)\b[^.]{0,80}/i

/** The outcome that a sentence tells of a motion: "the motion was put to the vote and declared to be carried". */
export function outcomeTold(text: string): Outcome | undefined {
  const alone = outcomeOf(text)
  if (alone !== undefined) return alone
  if (text.length > 400 || !told.test(text)) return undefined
  if (lost.test(text)) return 'lost'
  return won.test(text) ? 'carried' : undefined
}
