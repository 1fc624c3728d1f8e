import { moved, speakersIn } from './joint-speakers.ts'
import type { SpeakerParts } from './speaker.ts'
import { honorific, isActOfGroup, isGroup, leadIn, speakingVerb } from './words.ts'

const searched = 420
const triedVerbs = 6
const triedStarts = 8
const jointVerb =
  /^(?:introduced|presented|outlined|advised|explained|reported|updated|provided|said|asked|described|thanked|welcomed|expressed|highlighted|confirmed|raised|noted|stated|commented|queried|questioned|spoke|responded|replied|answered|sought|gave|clarified|added|suggested|told|objected|opposed|addressed|congratulated|emphasised|stressed|stated|agreed that|wished)$/
const innerStart = new RegExp(`, | (?=the [A-Za-z])| (?=(?:${honorific}) )`, 'g')
const procedure =
  /^(?:drew the (?:meeting|item)|moved|gave (?:his|her|their|formal) (?:formal )?apologies|read the prayer|agreed to the amendment|reported that there were no)/

/** The speakers to whom a sentence gives its words, by where they stand in it; empty where it gives them to none. */
export function attributionsOf(sentence: string): readonly SpeakerParts[] {
  const head = sentence.slice(0, searched)
  let tried = 0
  for (const match of head.matchAll(speakingVerb)) {
    tried += 1
    if (tried > triedVerbs) break
    const verb = match[1] ?? ''
    const verbAt = match.index + match[0].length - verb.length
    const phrase = head.slice(0, head[match.index] === ')' ? match.index + 1 : match.index)
    if (/\b(?:proposed|moved|seconded) *$/.test(phrase) || procedure.test(head.slice(verbAt, verbAt + 60)))
      continue
    const speakers = speakersBefore(phrase)
    if (speakers.length > 0 && mayHaveSaid(speakers, phrase, verb)) return speakers
  }
  return []
}

function speakersBefore(phrase: string): readonly SpeakerParts[] {
  const whole = speakersIn(phrase)
  if (whole.length > 0 || !leadIn.test(phrase)) return whole
  const starts = [...phrase.matchAll(innerStart)]
    .slice(-triedStarts)
    .map((match) => match.index + match[0].length)
  for (const start of starts) {
    const found = speakersIn(phrase.slice(start))
    if (found.length > 0 && isPlausibleAfter(phrase.slice(0, start), found))
      return found.map((each) => moved(each, start))
  }
  return []
}

const asks = /\b(?:asked|queried|questioned|enquired|inquired|sought)\b/
const turns = new RegExp(`(?:,? (?:and|but|to which)|;) (?=the [A-Z]|(?:${honorific}) )`, 'g')
const answers =
  /^[^.]{3,160}?[ ,)](?:said|advised|explained|confirmed|replied|responded|answered|stated|clarified|undertook|reassured|assured)\b/

/** Where another speaker answers within a sentence: "Mr Elm asked when, and the Director of Place said that it would be soon." */
export function answerWithin(sentence: string): number | undefined {
  const head = sentence.slice(0, searched)
  const asked = asks.exec(head)
  if (asked === null) return undefined
  for (const turn of [...head.slice(asked.index).matchAll(turns)].slice(0, triedStarts)) {
    const at = asked.index + turn.index + turn[0].length
    const rest = sentence.slice(at)
    if (answers.test(rest) && attributionsOf(rest).length > 0) return at
  }
  return undefined
}

/** After "a question from" or "the report of" comes no speaker of this sentence. */
function isPlausibleAfter(before: string, speakers: readonly SpeakerParts[]): boolean {
  if (
    /\b(?:from|of|by|to|with|that|than|and|for|on|as|thanked|between)(?: the)? *$/i.test(before) &&
    !/^(?:In|On|With) [^,]*$/.test(before)
  )
    return false
  if (/\b(?:from|of|by|to|that|thanked|between) *$/i.test(before)) return false
  return (
    before.endsWith(', ') ||
    speakers.some((each) => each.name !== undefined) ||
    /^(?:With|Following|Further|Finally|In (?:answer|response|reply))\b/.test(before)
  )
}

function mayHaveSaid(speakers: readonly SpeakerParts[], phrase: string, verb: string): boolean {
  const named = speakers.some((each) => each.name !== undefined)
  if (speakers.length > 1) return jointVerb.test(verb) && !(named && speakers.length > 2)
  const role = named ? undefined : speakers[0]?.role
  return role === undefined || !isGroup(phrase.slice(...role)) || !isActOfGroup(verb)
}
