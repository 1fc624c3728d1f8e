import type { WrittenItems } from '../../../acts/minutes/keep-minutes-version.ts'
import type { ContributionKind, Speaker } from '../../../council/minutes/contribution.ts'
import type { MinuteBlock, MinuteBlockBody } from '../../../council/minutes/minute-block.ts'
import { newId, type Id, type RandomBytes } from '../../../foundation/identifier.ts'
import { recordedOn, type RecordedOnItems } from '../../../store/minutes-ground.ts'
import type { Office } from '../../../store/transaction.ts'

/** What minutes in draft begin from: the items of the meeting, and what was recorded on each on the day. */
export type InWriting = RecordedOnItems & { readonly itemIds: readonly Id<'item'>[] }

/** What a meeting's minutes begin from; `undefined` where they are not in draft. */
export async function minutesInWriting(
  office: Office,
  where: { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> },
): Promise<InWriting | undefined> {
  const recorded = await recordedOn(office, where)
  return recorded.state === 'draft' ? recorded : undefined
}

/** The minute of each item before anybody has written it: what was said, the votes and what was resolved, in that order. */
export function firstBlocks(recorded: InWriting, random: RandomBytes): WrittenItems {
  const block = (body: MinuteBlockBody): MinuteBlock => ({ ...body, id: newId(random) })
  return Object.fromEntries(
    recorded.itemIds.map((itemId) => [
      itemId,
      [
        ...recorded.entries
          .filter((entry) => entry.item_id === itemId && entry.text !== '')
          .flatMap(({ text }) =>
            text.split('\n\n').map((words) => block({ kind: 'paragraph', text: words })),
          ),
        ...recorded.contributions.filter((row) => row.item_id === itemId).map((row) => block(saidOf(row))),
        ...recorded.votes
          .filter((row) => row.item_id === itemId)
          .map(({ vote_id: voteId }) => block({ kind: 'vote', voteId })),
        ...recorded.resolutions
          .filter((row) => row.item_id === itemId)
          .map(({ resolution_id: resolutionId }) => block({ kind: 'resolution', resolutionId })),
      ],
    ]),
  )
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
