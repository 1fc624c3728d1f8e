import type { WrittenItems } from '../../../acts/minutes/keep-minutes-version.ts'
import { readRoom } from '../../../acts/room/read-room.ts'
import type { ContributionKind, Speaker } from '../../../council/minutes/contribution.ts'
import type { MinuteBlock, MinuteBlockBody } from '../../../council/minutes/minute-block.ts'
import { proceedingsOf } from '../../../council/proceedings/proceedings-of.ts'
import type { Proceeding, ToldProceeding } from '../../../council/proceedings/proceeding.ts'
import { newId, type Id, type RandomBytes } from '../../../foundation/identifier.ts'
import type { ZoneName } from '../../../foundation/instant.ts'
import { recordedOn, type RecordedOnItems } from '../../../store/minutes-ground.ts'
import type { Office } from '../../../store/transaction.ts'

/** What minutes in draft begin from: the items of the meeting, what was recorded on each, and what happened in the room. */
export type InWriting = RecordedOnItems & {
  readonly itemIds: readonly Id<'item'>[]
  readonly proceedings: readonly Proceeding[]
}

/** Minutes as they begin, with which block tells of what in the room. */
export type FirstMinutes = { readonly items: WrittenItems; readonly told: readonly ToldProceeding[] }

/** Whose minutes are asked for. */
type OfMeeting = {
  readonly councilId: Id<'council'>
  readonly meetingId: Id<'meeting'>
  readonly zone: ZoneName
}

/** What a meeting's minutes begin from; `undefined` where they are not in draft. */
export async function minutesInWriting(office: Office, where: OfMeeting): Promise<InWriting | undefined> {
  const recorded = await recordedOn(office, where)
  if (recorded.state !== 'draft') return undefined
  return { ...recorded, proceedings: await proceedingsIn(office, where, recorded) }
}

/** What happened in the room of a meeting as minutes say it. A vote or resolution is shown once it is on the record. */
export async function proceedingsIn(
  office: Office,
  where: OfMeeting,
  recorded: Pick<RecordedOnItems, 'votes' | 'resolutions'>,
): Promise<readonly Proceeding[]> {
  const kept = await office.transaction().execute((tx) => readRoom(tx, where))
  if (kept === undefined) return []
  const voteIds = new Set(recorded.votes.map((row) => row.vote_id))
  const resolutionIds = new Set(recorded.resolutions.map((row) => row.resolution_id))
  return proceedingsOf(kept.record, kept.facts).filter(({ body }) => {
    if (body.kind === 'vote') return voteIds.has(body.voteId)
    return body.kind !== 'resolution' || resolutionIds.has(body.resolutionId)
  })
}

/**
 * The minute of each item before anybody has written it: what was said, what happened in the room in its order, and then the
 * votes and resolutions that the room does not know.
 */
export function firstBlocks(recorded: InWriting, random: RandomBytes): FirstMinutes {
  const block = (body: MinuteBlockBody): MinuteBlock => ({ ...body, id: newId(random) })
  const told = recorded.proceedings.map((one): ToldProceeding => ({ ...one, blockId: newId(random) }))
  const shown = new Set<string>(told.flatMap(({ body }) => shownBy(body)))
  const items = Object.fromEntries(
    recorded.itemIds.map((itemId) => [
      itemId,
      [
        ...recorded.entries
          .filter((entry) => entry.item_id === itemId && entry.text !== '')
          .flatMap(({ text }) =>
            text.split('\n\n').map((words) => block({ kind: 'paragraph', text: words })),
          ),
        ...recorded.contributions.filter((row) => row.item_id === itemId).map((row) => block(saidOf(row))),
        ...told
          .filter((one) => one.itemId === itemId)
          .map(({ body, blockId }): MinuteBlock => ({ ...body, id: blockId })),
        ...recorded.votes
          .filter((row) => row.item_id === itemId && !shown.has(row.vote_id))
          .map(({ vote_id: voteId }) => block({ kind: 'vote', voteId })),
        ...recorded.resolutions
          .filter((row) => row.item_id === itemId && !shown.has(row.resolution_id))
          .map(({ resolution_id: resolutionId }) => block({ kind: 'resolution', resolutionId })),
      ],
    ]),
  )
  return { items, told }
}

/** What a block shows by reference. */
function shownBy(body: MinuteBlockBody): readonly string[] {
  if (body.kind === 'vote') return [body.voteId]
  return body.kind === 'resolution' ? [body.resolutionId] : []
}

function saidOf(row: RecordedOnItems['contributions'][number]): MinuteBlockBody {
  return {
    kind: 'contribution',
    said: row.kind as ContributionKind,
    speaker: speakerOf(row),
    paragraphs: row.text.split('\n\n').filter((text) => text !== ''),
    points: row.list,
  }
}

function speakerOf(row: RecordedOnItems['contributions'][number]): Speaker | undefined {
  const organisation = row.organisation === null ? {} : { organisation: row.organisation }
  if (row.person_id !== null) {
    const office = row.office_id === null ? {} : { officeId: row.office_id }
    return { kind: 'person', personId: row.person_id, ...office, ...organisation }
  }
  const role = row.speaker_role === null ? {} : { role: row.speaker_role }
  if (row.speaker_name !== null) return { kind: 'named', name: row.speaker_name, ...role, ...organisation }
  return row.speaker_role === null ? undefined : { kind: 'role', role: row.speaker_role, ...organisation }
}
