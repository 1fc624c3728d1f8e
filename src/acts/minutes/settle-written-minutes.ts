import type { MeetingId } from '../../council/meeting/meeting.ts'
import { checkBlocks, type CheckedBlock } from '../../council/minutes/check-blocks.ts'
import {
  minutesSaySame,
  tidyBlocks,
  wordsOfBlock,
  type MinuteBlock,
} from '../../council/minutes/minute-block.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ItemRow } from '../../store/agenda.ts'
import { addContributionRows } from '../../store/minutes.ts'
import {
  addMinuteBlockRows,
  keepMinuteText,
  minuteVersionOf,
  referencesOf,
  removeUnreleasedContributions,
} from '../../store/minutes-written.ts'
import { registerOf, type Session } from '../session.ts'
import { contributionRow } from './record-contribution.ts'
import type { WrittenItems } from './keep-minutes-version.ts'

/** Minutes to settle: the items of the meeting, and the version that was looked at where one was. */
export type Settling = {
  readonly meetingId: MeetingId
  /** The day of the meeting. */
  readonly on: CalendarDate
  readonly items: readonly ItemRow[]
  readonly version: number | undefined
}

/**
 * Makes of the last version of the minutes what is published: contributions, the blocks in their order, and the narrative
 * of each item. Nothing where no minutes were written here. A version kept since the one that was looked at is no change
 * where it says the same.
 *
 * @refuses minutes-changed-meanwhile, contribution-without-words, contribution-speaker-missing, voice-named-without-consent,
 *   speaker-protected, speaker-not-in-register, speaker-not-in-office, speaker-without-role, block-reference-unknown, block-shown-twice
 */
export async function settleWrittenMinutes(
  session: Session,
  { meetingId, on, items, version }: Settling,
): Promise<Result<void, MinutesRefusal>> {
  const { tx, councilId } = session
  const last = await minuteVersionOf(tx, { councilId, meetingId })
  if (last === undefined) return accept(undefined)
  const written = last.items as unknown as WrittenItems
  if (version !== undefined && version !== last.version) {
    const seen = await minuteVersionOf(tx, { councilId, meetingId, version })
    if (seen === undefined || !minutesSaySame(seen.items as unknown as WrittenItems, written))
      return refuse({ code: 'minutes-changed-meanwhile', by: last.author })
  }
  const itemIds = items.map((item) => item.item_id)
  const references = await referencesOf(tx, councilId, itemIds)
  await removeUnreleasedContributions(
    tx,
    councilId,
    itemIds.filter((id) => written[id] !== undefined),
  )
  for (const item of items) {
    const blocks = tidyBlocks(written[item.item_id] ?? [])
    const settled = await settleItem(session, { item, blocks, references, on })
    if (!settled.ok) return settled
  }
  return accept(undefined)
}

type SettlingItem = Pick<Settling, 'on'> & {
  readonly item: ItemRow
  readonly blocks: readonly MinuteBlock[]
  readonly references: Awaited<ReturnType<typeof referencesOf>>
}

async function settleItem(
  session: Session,
  { item, blocks, references, on }: SettlingItem,
): Promise<Result<void, MinutesRefusal>> {
  if (blocks.length === 0) return accept(undefined)
  const { tx, councilId } = session
  const itemId = item.item_id
  const ofItem = (rows: readonly { item_id: string; id: string }[]) =>
    rows.filter((row) => row.item_id === itemId).map(({ id }) => id)
  const checked = checkBlocks(blocks, {
    itemId,
    register: await registerOf(session),
    on,
    voteIds: ofItem(references.votes),
    resolutionIds: ofItem(references.resolutions),
  })
  if (!checked.ok) return checked
  await addContributionRows(
    tx,
    checked.value.flatMap(({ contribution }) =>
      contribution === undefined ? [] : [contributionRow(councilId, contribution)],
    ),
  )
  await addMinuteBlockRows(
    tx,
    checked.value.map((block, position) => ({
      council_id: councilId,
      item_id: itemId,
      position,
      ...blockColumns(block),
    })),
  )
  await keepMinuteText(tx, { councilId, itemId, text: narrativeOf(blocks) })
  return accept(undefined)
}

function blockColumns({ block, contribution, mover, seconder }: CheckedBlock) {
  return {
    block_id: block.id,
    kind: block.kind,
    text: 'text' in block ? block.text : '',
    points: block.kind === 'list' ? [...block.points] : [],
    mover: orNull(mover),
    seconder: orNull(seconder),
    contribution_id: orNull(contribution?.id),
    vote_id: block.kind === 'vote' ? block.voteId : null,
    resolution_id: block.kind === 'resolution' ? block.resolutionId : null,
  }
}

function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null
}

/** The words of the minute that are not somebody's contribution, for search and for who reads no blocks. */
function narrativeOf(blocks: readonly MinuteBlock[]): string {
  return blocks
    .filter(({ kind }) => kind !== 'contribution')
    .flatMap(wordsOfBlock)
    .join('\n\n')
}
