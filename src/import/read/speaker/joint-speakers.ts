import { type SpeakerParts, speakerIn } from './speaker.ts'
import { honorific } from './words.ts'

const split = new RegExp(
  `,? and (?=the |(?:${honorific}) )|, (?=the [A-Z]|(?:${honorific}) )|,? and (?=[A-Z][\\p{L}’'-]+ [A-Z][\\p{L}’'-]+(?:,| \\())`,
  'gu',
)
const several = /^(?:Councillors|Cllrs) (.{3,200})$/
const most = 6

/** The speakers that a phrase names, one or several: "Mr Gough and Mr Oakford", "Councillors Smith and Jones". */
export function speakersIn(phrase: string): readonly SpeakerParts[] {
  return plural(phrase) ?? together(phrase) ?? alone(phrase)
}

function alone(phrase: string): readonly SpeakerParts[] {
  const speaker = speakerIn(phrase)
  return speaker === undefined ? [] : [speaker]
}

function plural(phrase: string): readonly SpeakerParts[] | undefined {
  const names = several.exec(phrase)?.[1]
  if (names === undefined) return undefined
  const from = phrase.length - names.length
  const title = phrase.indexOf('s ') // the honorific of each, without its plural
  const found: SpeakerParts[] = []
  for (const match of names.matchAll(/(?:^|, |,? and )(?<name>\p{Lu}[^,]*?)(?=, |,? and |$)/gu)) {
    const name = match.groups?.['name'] ?? ''
    const at = from + match.index + match[0].length - name.length
    found.push({ name: [at, at + name.length], honorific: [0, title] })
  }
  return found.length > 0 && found.length <= most ? found : undefined
}

/** Parts at which the phrase may be cut so that every piece names a speaker; a role's own "and" joins no two of them. */
function together(phrase: string): readonly SpeakerParts[] | undefined {
  const cuts = [...phrase.matchAll(split)].slice(0, most)
  const speakers: SpeakerParts[] = []
  let from = 0
  for (const cut of cuts) {
    const speaker = speakerIn(phrase.slice(from, cut.index))
    if (speaker === undefined) continue
    speakers.push(moved(speaker, from))
    from = cut.index + cut[0].length
  }
  const last = speakers.length === 0 ? undefined : speakerIn(phrase.slice(from))
  if (last === undefined) return undefined
  const all = [...speakers, moved(last, from)]
  return all.some(isBareName) || isMixed(all) ? undefined : all
}

function isBareName({ honorific: title, role, organisation }: SpeakerParts): boolean {
  return title === undefined && role === undefined && organisation === undefined
}

function isMixed(speakers: readonly SpeakerParts[]): boolean {
  const named = speakers.filter(({ name }) => name !== undefined).length
  return named > 0 && named < speakers.length
}

/** The same parts in a text in which the phrase begins at `by`. */
export function moved(speaker: SpeakerParts, by: number): SpeakerParts {
  return Object.fromEntries(
    Object.entries(speaker).map(([key, [start, end]]) => [key, [start + by, end + by]]),
  )
}
