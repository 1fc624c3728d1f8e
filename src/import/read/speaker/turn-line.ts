import { moved, speakersIn } from './joint-speakers.ts'
import type { SpeakerParts } from './speaker.ts'

/** A line that gives the floor: "Question 1 from Mr Elm to the Leader", "Response from Councillor Birch", "Councillor Ash: When …?". */
export type TurnLine = {
  readonly kind: 'question' | 'answer' | 'speech'
  /** Who speaks; `undefined` where the line names nobody. */
  readonly speaker: SpeakerParts | undefined
  /** To whom a question is put. */
  readonly addressee: SpeakerParts | undefined
  /** Where the words begin that are said; the text's length where they stand below. */
  readonly textAt: number
}

const question =
  /^(?:(?:Public |Written |Oral |Member )?Question(?: (?:[Nn]o\.? ?)?\d{1,3})?|Q\d{1,2})[.:]?(?: [-–])? (?:(?:was )?(?:asked|submitted|put|received) )?(?:from|by) (?<speaker>.{3,160}?)(?: (?:to|for) (?<addressee>.{3,160}?))? ?[:.–-]?$/d
const supplementary =
  /^Supplementary(?: [Qq]uestion)?(?: \d{1,2})?(?: (?:from|by) (?<speaker>.{3,160}?))?(?: to (?<addressee>.{3,160}?))? ?[:.–-]?$/d
const answer =
  /^(?:Supplementary )?(?:Response|Reply|Answer|[Rr]esponse|[Rr]eply|[Aa]nswer)(?: (?:from|by|of|given by) (?<speaker>.{3,160}?))?(?: to (?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor) .{2,60}?)? ?(?:[:.–-]$|$|: (?=\S))/d
const labelled =
  /^(?<speaker>[^:]{3,140}?)(?: \([Ss]upplementary(?: question)?\))?: (?=["“‘']?[\p{Lu}\d]\S* \S+ \S)/du
const searched = 420

/** The turn that a block's text opens with; `undefined` where it is no such line. */
export function turnAt(text: string): TurnLine | undefined {
  const head = text.slice(0, searched)
  const asked = text.length < searched ? (question.exec(head) ?? supplementary.exec(head)) : null
  if (asked !== null) {
    const speaker = speakerAt(asked, 'speaker')
    const isRead = speaker !== undefined || asked.groups?.['speaker'] === undefined
    return isRead
      ? { kind: 'question', speaker, addressee: speakerAt(asked, 'addressee'), textAt: text.length }
      : undefined
  }
  return answerAt(head, text.length) ?? speechAt(head)
}

function answerAt(head: string, length: number): TurnLine | undefined {
  const found = answer.exec(head)
  if (found === null) return undefined
  const speaker = speakerAt(found, 'speaker')
  if (speaker === undefined && found.groups?.['speaker'] !== undefined) return undefined
  const isWhole = found[0].length === head.length
  return { kind: 'answer', speaker, addressee: undefined, textAt: isWhole ? length : found[0].length }
}

function speechAt(head: string): TurnLine | undefined {
  const found = labelled.exec(head)
  const speaker = found === null ? undefined : speakerAt(found, 'speaker')
  if (found === null || speaker?.name === undefined || speaker.honorific === undefined) return undefined
  return { kind: 'speech', speaker, addressee: undefined, textAt: found[0].length }
}

/** The one speaker that a group of a match names. */
function speakerAt(match: RegExpExecArray, group: string): SpeakerParts | undefined {
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0]
  const speakers = start === end ? [] : speakersIn(match[0].slice(start, end))
  const [first] = speakers
  return first === undefined || speakers.length > 1 ? undefined : moved(first, start)
}
