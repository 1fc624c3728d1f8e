import { foldForComparison, foldSpace } from '../../foundation/text.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ResolutionId } from '../resolution/resolution.ts'
import type { VoteId } from '../resolution/vote.ts'
import type { ContributionKind, Speaker } from './contribution.ts'
import { contributionKinds, type MinuteBlockBody } from './minute-block.ts'
import type { MinutesRefusal } from './refusals.ts'
import { choiceFor, type SpeakerChoice } from './speaker-choice.ts'

// The minute of an item as plain text, for who edits without scripts. Blocks are parted by an empty line:
//
//   @ Councillor Nora Fenwick, Executive Mayor | question      who speaks, and how; each further line is a paragraph,
//   Asked when the library would open.                         and each line after "- " a point
//   - A point
//
//   Note: Councillor Rao left the meeting.
//   Motion: That the report be noted.        then, on lines of their own, "Moved by: " and "Seconded by: "
//   [Vote 1]  [Resolution 1]                 the first vote and the first resolution of the item
//
// `@ role: A resident` is a role alone, `@ “Bo Ash”, a resident` a name outside the registers, and ` ; ` goes before an
// organisation. A backslash before a line takes its meaning away.

/** What the text form of a minute refers to: whom the registers offer, and the item's votes and resolutions in order. */
export type MinuteTextGround = {
  readonly speakers: readonly SpeakerChoice[]
  readonly voteIds: readonly VoteId[]
  readonly resolutionIds: readonly ResolutionId[]
}

/** The minute of an item as plain text. Read back by {@link blocksOfText} it gives the same blocks. */
export function textOfBlocks(blocks: readonly MinuteBlockBody[], ground: MinuteTextGround): string {
  return blocks.map((block) => linesOf(block, ground).join('\n')).join('\n\n')
}

/**
 * The blocks that a plain text gives.
 *
 * @refuses minute-text-unknown-speaker, minute-text-unknown-reference, minute-text-unknown-kind
 */
export function blocksOfText(
  text: string,
  ground: MinuteTextGround,
): Result<readonly MinuteBlockBody[], MinutesRefusal> {
  const blocks: MinuteBlockBody[] = []
  for (const lines of pieces(text)) {
    const block = blockOf(lines, ground)
    if (!block.ok) return block
    blocks.push(block.value)
  }
  return accept(blocks)
}

const marks = /^(?:\\|@|- |-$|Note: |Note:$|Motion: |Motion:$|\[|Moved by: |Seconded by: )/
const shielded = (line: string): string => (marks.test(line) ? `\\${line}` : line)
const bare = (line: string): string => (line.startsWith('\\') ? line.slice(1) : line)
const point = (text: string): string => `- ${text}`
const isPoint = (line: string): boolean => line.startsWith('- ')

function linesOf(block: MinuteBlockBody, ground: MinuteTextGround): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [shielded(block.text)]
    case 'note':
      return [`Note: ${block.text}`]
    case 'list':
      return block.points.map(point)
    case 'contribution':
      return [speakerLine(block, ground), ...block.paragraphs.map(shielded), ...block.points.map(point)]
    case 'motion':
      return [
        `Motion: ${block.text}`,
        ...personLine('Moved by: ', block.moverId, ground),
        ...personLine('Seconded by: ', block.seconderId, ground),
      ]
    case 'vote':
      return [`[Vote ${placeOf(ground.voteIds, block.voteId)}]`]
    case 'resolution':
    default:
      return [`[Resolution ${placeOf(ground.resolutionIds, block.resolutionId)}]`]
  }
}

function placeOf(ids: readonly string[], id: string): string {
  const at = ids.indexOf(id)
  return at === -1 ? id : String(at + 1)
}

function personLine(label: string, id: string | undefined, ground: MinuteTextGround): readonly string[] {
  if (id === undefined) return []
  const choice = ground.speakers.find(({ personId, officeId }) => personId === id && officeId === undefined)
  return [`${label}${choice?.label ?? `#${id}`}`]
}

function speakerLine(
  { speaker, said }: { speaker: Speaker | undefined; said: ContributionKind },
  { speakers }: MinuteTextGround,
): string {
  const kind = said === 'statement' ? '' : ` | ${said}`
  const organisation = speaker?.organisation === undefined ? '' : ` ; ${speaker.organisation}`
  return `@ ${whoSpoke(speaker, speakers)}${organisation}${kind}`.trimEnd()
}

/** A speaker as the text form writes one: a label of the registers, `role: ` and a role, or a name in quotation marks. */
export function whoSpoke(speaker: Speaker | undefined, choices: readonly SpeakerChoice[]): string {
  if (speaker === undefined) return ''
  if (speaker.kind === 'role') return `role: ${speaker.role}`
  if (speaker.kind === 'named')
    return `“${speaker.name}”${speaker.role === undefined ? '' : `, ${speaker.role}`}`
  const choice = choiceFor(choices, speaker)
  return choice?.label ?? `#${[speaker.personId, speaker.officeId].filter(Boolean).join('/')}`
}

/** The speaker that somebody typed on one line; what is neither in the registers nor in quotation marks is a role alone. */
export function speakerOfLine(text: string, choices: readonly SpeakerChoice[]): Speaker | undefined {
  const who = foldSpace(text)
  if (who === '') return undefined
  return speakerNamed(who, choices) ?? { kind: 'role', role: who }
}

/** The lines of each block: what stands between empty lines; a mark at the head of a line begins a block too. */
function pieces(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n|\r/)
    .map(foldSpace)
    .reduce<string[][]>((found, line) => {
      const last = found.at(-1)
      if (line === '') found.push([])
      else if (last === undefined || beginsBlock(line, last)) found.push([line])
      else last.push(line)
      return found
    }, [])
    .filter((lines) => lines.length > 0)
}

function beginsBlock(line: string, before: readonly string[]): boolean {
  return before.length > 0 && /^(?:@|Note: |Motion: |\[(?:Vote|Resolution) )/.test(line)
}

function blockOf(
  lines: readonly string[],
  ground: MinuteTextGround,
): Result<MinuteBlockBody, MinutesRefusal> {
  const [first = '', ...rest] = lines
  if (first.startsWith('@')) return saidIn(first, rest, ground)
  if (first.startsWith('Motion:')) return motionIn(lines, ground)
  if (first.startsWith('Note:')) return accept({ kind: 'note', text: joined([first.slice(5), ...rest]) })
  const reference = /^\[(Vote|Resolution) ([^\]]+)\]$/.exec(first)
  if (reference !== null && rest.length === 0) return referenceIn(reference, ground)
  if (lines.every(isPoint)) return accept({ kind: 'list', points: lines.map((line) => line.slice(2)) })
  return accept({ kind: 'paragraph', text: joined(lines.map(bare)) })
}

function joined(lines: readonly string[]): string {
  return foldSpace(lines.join(' '))
}

function saidIn(
  first: string,
  rest: readonly string[],
  { speakers }: MinuteTextGround,
): Result<MinuteBlockBody, MinutesRefusal> {
  const { who, kind } = partedKind(first.slice(1).trim())
  const said = contributionKinds.find((known) => known === (kind ?? 'statement'))
  if (said === undefined) return refuse({ code: 'minute-text-unknown-kind', kind: kind ?? '' })
  const speaker = who === '' ? accept(undefined) : speakerOf(who, speakers)
  if (!speaker.ok) return speaker
  const points = rest.filter(isPoint).map((line) => line.slice(2))
  const paragraphs = rest.filter((line) => !isPoint(line)).map(bare)
  return accept({ kind: 'contribution', said, speaker: speaker.value, paragraphs, points })
}

function partedKind(text: string): { who: string; kind: string | undefined } {
  if (text.startsWith('| ')) return { who: '', kind: text.slice(2) }
  const at = text.lastIndexOf(' | ')
  return at === -1
    ? { who: text, kind: undefined }
    : { who: text.slice(0, at).trim(), kind: text.slice(at + 3) }
}

function speakerOf(who: string, choices: readonly SpeakerChoice[]): Result<Speaker, MinutesRefusal> {
  const whole = speakerNamed(who, choices)
  const at = who.lastIndexOf(' ; ')
  if (whole?.kind === 'person' || at === -1)
    return whole === undefined ? refuse({ code: 'minute-text-unknown-speaker', name: who }) : accept(whole)
  const speaker = speakerNamed(who.slice(0, at), choices)
  return speaker === undefined
    ? refuse({ code: 'minute-text-unknown-speaker', name: who })
    : accept({ ...speaker, organisation: who.slice(at + 3) })
}

function speakerNamed(who: string, choices: readonly SpeakerChoice[]): Speaker | undefined {
  const choice = choiceLabelled(who, choices)
  if (choice !== undefined) return person(choice.personId, choice.officeId)
  if (who.startsWith('role: ')) return { kind: 'role', role: who.slice(6) }
  const quoted = /^[“"]([^”"]+)[”"](?:, (.+))?$/.exec(who)
  if (quoted !== null) {
    const [, name = '', role] = quoted
    return role === undefined ? { kind: 'named', name } : { kind: 'named', name, role }
  }
  const [personId, officeId] = who.startsWith('#') ? who.slice(1).split('/') : []
  return personId === undefined ? undefined : person(personId, officeId)
}

function person(personId: string, officeId: string | undefined): Speaker {
  const named = { kind: 'person', personId } as Extract<Speaker, { kind: 'person' }>
  return officeId === undefined ? named : ({ ...named, officeId } as Speaker)
}

/** The choice with this label, or the only one whose label or name is the same but for case, accents and apostrophes. */
function choiceLabelled(label: string, choices: readonly SpeakerChoice[]): SpeakerChoice | undefined {
  const exact = choices.find((choice) => choice.label === label)
  if (exact !== undefined) return exact
  const sought = foldForComparison(label)
  const alike = choices.filter((choice) => foldForComparison(choice.label) === sought)
  return alike.length === 1 ? alike[0] : undefined
}

function motionIn(
  lines: readonly string[],
  { speakers }: MinuteTextGround,
): Result<MinuteBlockBody, MinutesRefusal> {
  const people: Partial<Record<'moverId' | 'seconderId', string>> = {}
  const words: string[] = []
  for (const [at, line] of lines.entries()) {
    const by = /^(Moved|Seconded) by: (.+)$/.exec(line)
    if (by === null) words.push(at === 0 ? line.slice('Motion:'.length) : bare(line))
    else {
      const [, did, name = ''] = by
      const named = speakerNamed(name, speakers)
      if (named?.kind !== 'person') return refuse({ code: 'minute-text-unknown-speaker', name })
      people[did === 'Moved' ? 'moverId' : 'seconderId'] = named.personId
    }
  }
  return accept({ kind: 'motion', text: joined(words), ...people } as MinuteBlockBody)
}

function referenceIn(
  [, noun, which = '']: readonly string[],
  { voteIds, resolutionIds }: MinuteTextGround,
): Result<MinuteBlockBody, MinutesRefusal> {
  const ids: readonly string[] = noun === 'Vote' ? voteIds : resolutionIds
  const id = ids[Number(which) - 1] ?? ids.find((known) => known === which)
  if (id === undefined)
    return refuse({ code: 'minute-text-unknown-reference', reference: `${noun} ${which}` })
  return accept(
    noun === 'Vote'
      ? { kind: 'vote', voteId: id as VoteId }
      : { kind: 'resolution', resolutionId: id as ResolutionId },
  )
}
