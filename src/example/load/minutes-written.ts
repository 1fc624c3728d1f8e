import type { MinuteBlock, MinuteBlockBody } from '../../council/minutes/minute-block.ts'
import type { MinuteCorrection } from '../../council/minutes/minute-set.ts'
import type { WrittenItems } from '../../acts/minutes/keep-minutes-version.ts'
import type { ExampleItem, ExampleMeeting } from '../example-council.ts'
import { people, type PersonKey } from '../roster/people.ts'
import type { Loading } from './loading.ts'

/**
 * The blocks of the minutes of standing business, which nobody debates: apologies, urgent business, and the minutes of
 * the last meeting with what was resolved on them, by reference.
 */
export function writtenItems(loading: Loading, meeting: ExampleMeeting): WrittenItems {
  const written = meeting.items
    .filter((item) => item.standing !== undefined && item.contributions.length === 0)
    .map((item) => [loading.idOf('item', item.key), blocksOf(loading, meeting, item)] as const)
  return Object.fromEntries(written.filter(([, blocks]) => blocks.length > 0))
}

/** What the next meeting corrected: the clerk had missed the last of several apologies. */
export function correctionsOf(
  { idOf }: Loading,
  meeting: ExampleMeeting,
  at: ExampleMeeting,
): readonly MinuteCorrection[] {
  const item = meeting.items.find(({ standing }) => standing === 'apologies')
  const names = apologiesOf(meeting)
  if (item === undefined || !isOneMissed(names)) return []
  const agreedAt = at.items.find(({ standing }) => standing === 'minutes')
  return [
    {
      itemId: idOf('item', item.key),
      was: apologies(names.slice(0, -1)),
      becomes: apologies(names),
      agreedAtItemId: agreedAt && idOf('item', agreedAt.key),
    },
  ]
}

/** The public account of what a meeting did in private. */
export function writtenSummary(meeting: ExampleMeeting): string {
  return meeting.items
    .filter(({ part }) => part === 'private')
    .map(
      ({ number, title, publicTitle, restriction }) =>
        `The press and public left for item ${number}, ${publicTitle ?? title}. ${restriction ?? ''} The decision is published with the agenda.`,
    )
    .join('\n\n')
}

function blocksOf({ idOf }: Loading, meeting: ExampleMeeting, item: ExampleItem): readonly MinuteBlock[] {
  const bodies: MinuteBlockBody[] = []
  const names = apologiesOf(meeting)
  if (item.standing === 'apologies')
    bodies.push({ kind: 'paragraph', text: apologies(isOneMissed(names) ? names.slice(0, -1) : names) })
  if (item.standing === 'urgentBusiness') bodies.push({ kind: 'paragraph', text: urgentBusiness(meeting) })
  if (item.resolution !== undefined)
    bodies.push({ kind: 'resolution', resolutionId: idOf('resolution', item.key) })
  return bodies.map((body, at) => ({ ...body, id: idOf('block', `${item.key} ${at}`) }))
}

function urgentBusiness(meeting: ExampleMeeting): string {
  const urgent = meeting.items.filter(({ urgency }) => urgency !== undefined)
  return urgent.length === 0
    ? 'There was no urgent business.'
    : `Item ${urgent.map(({ number }) => number).join(' and item ')} was taken as urgent business, for the reason minuted there.`
}

function apologiesOf({ attendance }: ExampleMeeting): readonly string[] {
  return attendance
    .filter((each) => each.apologies === true)
    .map(({ person }) => people[person as PersonKey].name)
    .toSorted()
}

function isOneMissed(names: readonly string[]): boolean {
  return names.length > 1
}

function apologies(names: readonly string[]): string {
  const [last, ...before] = names.toReversed()
  if (last === undefined) return 'There were no apologies.'
  const listed = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
  return `Apologies were received from ${listed}.`
}
