import type { DraftContribution, DraftItem, DraftVote, Reading } from '../import/read/draft.ts'
import { words } from './words.ts'

const say = words.read

/** What was understood of a file, for a clerk to read; ends with an empty line. */
export function readSummary(reading: Reading): string {
  const { body, date, startsAt } = reading.meeting
  const head = [reading.file, `  ${say.meeting(body, date, startsAt)}`]
  const items = reading.items.length === 0 ? [`  ${say.nothing}`] : reading.items.flatMap(itemLines)
  return `${[...head, ...items].join('\n')}\n\n`
}

function itemLines(item: DraftItem): string[] {
  return [
    '',
    `  ${say.item(item.number, item.title)}`,
    ...(item.toFollow ? [`    ${say.toFollow}`] : []),
    ...(item.embargo === null ? [] : [`    ${say.embargo(item.embargo.until, item.embargo.note)}`]),
    ...(item.decisionMaker === null ? [] : [`    ${say.decisionMaker(item.decisionMaker)}`]),
    ...resolutionLines(item),
    ...listed(say.speakers, speakersOf(item.contributions)),
    ...listed(say.votes, item.votes.map(voteLine)),
    ...listed(
      say.documents,
      item.documents.map(({ title, url }) => (url === null ? title : `${title} <${url}>`)),
    ),
    ...listed(
      say.queries,
      item.queries.map(({ code, message }) => `${message} [${code}]`),
    ),
  ]
}

function resolutionLines({ resolution }: DraftItem): string[] {
  if (resolution === null) return [`    ${say.noResolution}`]
  const limbs = resolution.limbs.map((limb) => {
    const line = say.limb(limb.number, limb.verb, limb.text)
    return limb.undertaking ? `${line} ${say.undertaking}` : line
  })
  return listed(say.resolution(resolution.formula), limbs)
}

/** Each speaker once, with how often they spoke where that is more than once. */
function speakersOf(contributions: readonly DraftContribution[]): string[] {
  const spoke = new Map<string, number>()
  for (const { speaker } of contributions) {
    const name = [speaker.honorific, speaker.name].filter((part) => part !== null).join(' ')
    const office = [speaker.role, speaker.organisation].filter((part) => part !== null).join(', ')
    const shown = name === '' ? office || say.unnamed : office === '' ? name : `${name} (${office})`
    spoke.set(shown, (spoke.get(shown) ?? 0) + 1)
  }
  return [...spoke].map(([shown, times]) => (times === 1 ? shown : `${shown} × ${times}`))
}

function voteLine(vote: DraftVote): string {
  const count = (of: number | null): string => (of === null ? say.notGiven : String(of))
  return say.vote(count(vote.for), count(vote.against), count(vote.abstain))
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`    ${heading}`, ...lines.map((line) => `      - ${line.replaceAll('\n', ' ')}`)]
}
