import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PersonId } from '../../council/member/person.ts'
import {
  sealMinutes,
  type MinutesSeal,
  type SignedItem,
  type SignedWords,
} from '../../council/minutes/minutes-seal.ts'
import type { Json } from '../../foundation/json.ts'
import { meetingById } from '../../store/meeting.ts'
import { minuteSummaryOf, rowsToSeal } from '../../store/minutes-seal.ts'
import { registerOf, type Session } from '../session.ts'

/** Minutes about to be signed: by whom, and at which meeting. */
export type MinutesToSeal = {
  readonly meetingId: MeetingId
  readonly atMeetingId: MeetingId
  readonly signedByPersonId: PersonId
}

/** The seal of the minutes of a meeting as they stand now; `undefined` where there is no such meeting. A person who is protected is in neither text by name. */
export async function sealOf(
  session: Session,
  { meetingId, atMeetingId, signedByPersonId }: MinutesToSeal,
): Promise<MinutesSeal | undefined> {
  const { tx, councilId } = session
  const meeting = await meetingById(tx, councilId, meetingId)
  const at = await meetingById(tx, councilId, atMeetingId)
  if (meeting === undefined || at === undefined) return undefined
  const register = await registerOf(session)
  const rows = await rowsToSeal(tx, { councilId, meetingId })
  const summary = await minuteSummaryOf(tx, { councilId, meetingId })
  return sealMinutes({
    council: rows.council,
    body: register.bodies.find(({ id }) => id === meeting.body_id)?.name ?? '',
    meetingStartsAt: meeting.starts_at,
    attendance: rows.attendance
      .filter(({ released_entry: released }) => released !== null)
      .map((row) => ({
        name: row.canonical_name,
        capacity: row.capacity,
        mode: row.mode,
        sentApologies: row.sent_apologies,
      })),
    items: rows.items.map((item) => signedItem(item, rows)),
    summary: summary?.text ?? null,
    approvedAtMeetingOn: at.starts_on,
    signedBy: register.people.find(({ id }) => id === signedByPersonId)?.name ?? '',
  })
}

type Rows = Awaited<ReturnType<typeof rowsToSeal>>

function signedItem(item: Rows['items'][number], rows: Rows): SignedItem {
  const isOf = (row: { item_id: string | null }): boolean => row.item_id === item.item_id
  return {
    number: item.number,
    title: item.title,
    isPublic: item.part === 'public' && item.released_entry !== null,
    minuteNumber: item.minute_number ?? '',
    blocks: blocksOf(item, rows),
    resolutions: rows.resolutions.filter(isOf).map((resolution) =>
      signed(resolution, {
        decisionMaker: resolution.decision_maker,
        formula: resolution.formula,
        takenOn: resolution.taken_on,
        limbs: rows.limbs
          .filter((limb) => limb.resolution_id === resolution.resolution_id)
          .map(({ number, text }) => ({ number, text })),
      }),
    ),
    votes: rows.votes.filter(isOf).map((vote) =>
      signed(vote, {
        motion: vote.motion,
        for: vote.for_count,
        against: vote.against_count,
        abstain: vote.abstain_count,
        carried: vote.carried,
        ...ownVotes(vote, rows),
      }),
    ),
    corrections: rows.corrections.filter(isOf).map(({ was, becomes }) => ({ was, becomes })),
  }
}

/** What members asked to be recorded; nothing where none did, so that earlier seals stay as they were made. */
function ownVotes({ vote_id: voteId }: Rows['votes'][number], rows: Rows) {
  const asked = rows.ownVotes.filter((row) => row.vote_id === voteId)
  return asked.length === 0 ? {} : { atOwnRequest: asked.map(({ side, name }) => ({ side, name })) }
}

/** The minute in its order; of minutes that were not written here, what was said and then the narrative. */
function blocksOf(item: Rows['items'][number], rows: Rows): readonly SignedWords[] {
  const isOf = (row: { item_id: string | null }): boolean => row.item_id === item.item_id
  const blocks = rows.blocks.filter(isOf)
  const said = rows.contributions.filter(isOf)
  if (blocks.length === 0) return [...said.map((row) => signed(row, saidWords(row))), ...narrativeOf(item)]
  return blocks.map((block) => {
    const contribution = said.find((row) => row.contribution_id === block.contribution_id)
    if (contribution !== undefined) return signed(block, saidWords(contribution))
    const { kind, text, points, mover, seconder } = block
    return signed(block, { kind, text, points, mover, seconder, of: block.vote_id ?? block.resolution_id })
  })
}

function narrativeOf(item: Rows['items'][number]): readonly SignedWords[] {
  if (item.minute_text === null || item.minute_text === '') return []
  return [signed({ released_entry: item.entry_released }, { kind: 'paragraph', text: item.minute_text })]
}

function signed(row: { readonly released_entry: number | null }, words: Json): SignedWords {
  return { isPublic: row.released_entry !== null, words }
}

function saidWords(row: Rows['contributions'][number]): Json {
  return {
    kind: row.kind,
    speaker: row.canonical_name ?? row.speaker_name,
    role: row.office_title ?? row.speaker_role,
    organisation: row.organisation,
    text: row.text,
    points: row.list,
  }
}
