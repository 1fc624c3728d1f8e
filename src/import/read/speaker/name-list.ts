import { type Folded, type Stretch, stretchOf } from '../text/folded.ts'
import { postNominals } from './words.ts'

const separator = /, (?:and )?|,$| and (?=\p{Lu})|; ?/gu
const letters = new RegExp(`^${postNominals.slice(0, -1)}+$`)
const trailingLetters = new RegExp(`${postNominals}\\.?$`)
const heads = /^(?:The )?(?:Councillors|Cllrs|Members):? /

/** The names in a printed list, without the letters after them: "Mr Hill, OBE, Ms Jones" holds two. */
export function nameList(folded: Folded): readonly Stretch[] {
  const names: Stretch[] = []
  const from = heads.exec(folded.text)?.[0].length ?? 0
  let start = from
  const ends = [...folded.text.slice(from).matchAll(separator)].map((match) => ({
    at: from + match.index,
    next: from + match.index + match[0].length,
  }))
  for (const { at, next } of [...ends, { at: folded.text.length, next: folded.text.length }]) {
    const piece = folded.text.slice(start, at)
    if (!letters.test(` ${piece}`)) {
      const cut = trailingLetters.exec(piece)?.index ?? piece.length
      const name = stretchOf(folded, start, start + cut)
      if (name !== undefined && /\p{L}/u.test(name.text) && !/^(?:none|nil)\b/i.test(name.text))
        names.push(name)
    }
    start = next
  }
  return names
}
