import type { ReadThing } from '../../acts/audit/note-read.ts'
import type { WrittenItems } from '../../acts/minutes/keep-minutes-version.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MinuteSetState } from '../../council/minutes/minute-set.ts'
import type { MinuteTextGround } from '../../council/minutes/minute-text.ts'
import { speakerChoices } from '../../council/minutes/speaker-choice.ts'
import type { VoteSide } from '../../council/resolution/vote.ts'
import { changedProceedings, type ProceedingChange } from '../../council/proceedings/changed-proceedings.ts'
import type { Proceeding } from '../../council/proceedings/proceeding.ts'
import type { Register } from '../../council/member/register.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { itemsToMinute, meetingToMinute, recordedOn } from '../../store/minutes-ground.ts'
import { minuteVersionOf, type MinuteVersionRow } from '../../store/minutes-written.ts'
import { readRegister } from '../../store/register.ts'
import type { Visit } from '../frame/visit.ts'
import { firstBlocks, proceedingsIn } from './together/first-blocks.ts'
import { keptMinutes } from './together/kept-minutes.ts'
import { openMinutesOf } from './together/open-minutes.ts'
import type { Shown } from './shown.ts'
import { minutesWords as words } from './words.ts'

/** Everything that a page about the minutes of a meeting needs. */
export type ReadMinutes = Awaited<ReturnType<typeof readAll>>

/** An item of the meeting, as whoever writes its minute sees it. */
export type MinutedItem = ReadMinutes['items'][number]

/** The minutes of a meeting for somebody who may do this act for its body; `undefined` for anybody else. */
export async function readMinutes(
  visit: Visit,
  id: string | undefined,
  act: Parameters<Visit['may']>[0] = 'keep-minutes-version',
): Promise<ReadMinutes | undefined> {
  if (id === undefined || !isIdForm(id)) return undefined
  const where = { councilId: visit.councilId, meetingId: id as MeetingId }
  const meeting = await meetingToMinute(visit.office, where)
  return meeting !== undefined && visit.may(act, meeting.body_id) ? readAll(visit, meeting) : undefined
}

async function readAll(visit: Visit, meeting: NonNullable<Awaited<ReturnType<typeof meetingToMinute>>>) {
  const { office, councilId } = visit
  const where = { councilId, meetingId: meeting.meeting_id }
  const [rows, recorded, version, register] = await Promise.all([
    itemsToMinute(office, where),
    recordedOn(office, where),
    minuteVersionOf(office, where),
    office.transaction().execute((tx) => readRegister(tx, councilId)),
  ])
  const items = rows.map((row) => ({
    id: row.item_id,
    isPrivate: row.part === 'private',
    title: `${row.number} ${row.private_title ?? row.title}`.trim(),
    votes: recorded.votes
      .filter((vote) => vote.item_id === row.item_id)
      .map((vote) => shownVote(visit, vote, recorded.ownVotes)),
    resolutions: recorded.resolutions
      .filter((resolution) => resolution.item_id === row.item_id)
      .map((resolution) => shownResolution(resolution, recorded.limbs)),
  }))
  return {
    where,
    meeting,
    items,
    register,
    version,
    state: recorded.state as MinuteSetState | undefined,
    speakers: speakerChoices(register, meeting.starts_on),
    ...(await writtenNow(visit, { recorded, where, version })),
    title: words.of(meeting.body_name, visit.say.date(meeting.starts_on)),
  }
}

/** What a page about minutes shows that is not public: a draft, or the minutes of private business. */
export function minutesRead({ meeting, items, state, version }: ReadMinutes): ReadThing[] {
  const isAllPublic = state !== 'draft' && !items.some(({ isPrivate }) => isPrivate)
  if (state === undefined || isAllPublic) return []
  return [{ kind: 'minutes', id: meeting.meeting_id, version: version?.version, bodyId: meeting.body_id }]
}

/**
 * The words as they stand this moment: in the editors that are open, else in the last version, else as recorded; and how
 * the room's record differs from what a draft took in.
 */
async function writtenNow(
  visit: Visit,
  read: {
    readonly recorded: Awaited<ReturnType<typeof recordedOn>>
    readonly where: { readonly councilId: Visit['councilId']; readonly meetingId: MeetingId }
    readonly version: MinuteVersionRow | undefined
  },
): Promise<{
  readonly written: WrittenItems
  readonly proceedings: readonly Proceeding[]
  readonly changes: readonly ProceedingChange[]
}> {
  const { recorded, where, version } = read
  const proceedings = await proceedingsIn(visit.office, { ...where, zone: visit.zone }, recorded)
  const open = await openMinutesOf(visit).known(where)
  const kept =
    open === undefined && recorded.state === 'draft' ? await keptMinutes(visit.office, where) : open
  if (kept === undefined) {
    const written = version?.items as unknown as WrittenItems | undefined
    const first = firstBlocks({ ...recorded, proceedings }, visit.random)
    return { written: written ?? first.items, proceedings, changes: [] }
  }
  const written = open?.items() ?? (version?.items as unknown as WrittenItems | undefined) ?? kept.items()
  return { written, proceedings, changes: changedProceedings(proceedings, kept.told(), written) }
}

/** What the text form of an item's minute refers to. */
export function textGround({ speakers }: ReadMinutes, item: MinutedItem): MinuteTextGround {
  return {
    speakers,
    voteIds: item.votes.map(({ id }) => id),
    resolutionIds: item.resolutions.map(({ id }) => id),
  }
}

/** The register without anybody whose identity is protected, for the browser. */
export function openRegister({ people, holdings }: Register): Pick<Register, 'people' | 'holdings'> {
  const open = people.filter(({ isIdentityProtected }) => !isIdentityProtected)
  const ids = new Set(open.map(({ id }) => id))
  return { people: open, holdings: holdings.filter(({ personId }) => ids.has(personId)) }
}

type Recorded = Awaited<ReturnType<typeof recordedOn>>

function shownVote(
  { say }: Visit,
  vote: Recorded['votes'][number],
  ownVotes: Recorded['ownVotes'],
): Shown & { readonly id: typeof vote.vote_id } {
  const asked = ownVotes
    .filter((one) => one.vote_id === vote.vote_id)
    .map(({ side, name }) => words.ownVote[side as VoteSide](name))
  const counts = [vote.for_count, vote.against_count, vote.abstain_count].map((count) => count ?? '–')
  return {
    id: vote.vote_id,
    title: words.voteTitle(vote.motion),
    lines: [
      words.voteCounts(counts.join(', ')),
      ...(asked.length > 0 ? [words.ownVotes(say.list(asked))] : []),
    ],
  }
}

function shownResolution(
  resolution: Recorded['resolutions'][number],
  limbs: Recorded['limbs'],
): Shown & { readonly id: typeof resolution.resolution_id } {
  return {
    id: resolution.resolution_id,
    title: words.resolutionTitle(resolution.decision_maker, resolution.formula),
    lines: limbs
      .filter((limb) => limb.resolution_id === resolution.resolution_id)
      .map(({ number, text }) => words.limb(number ?? '', text)),
  }
}
