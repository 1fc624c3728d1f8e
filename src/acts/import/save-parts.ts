import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { MatterId } from '../../council/matter/matter.ts'
import type { Limb, Undertaking } from '../../council/resolution/limb.ts'
import { checkVote, sidesThatDiffer } from '../../council/resolution/check-vote.ts'
import { hidesUndertaking } from '../../council/resolution/undertaking.ts'
import { voteSides, type Vote } from '../../council/resolution/vote.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addExpectedDocumentState } from '../../store/agenda.ts'
import { matterTitled } from '../../store/matter.ts'
import { expectDocument } from '../agenda/expect-document.ts'
import { registerMatter } from '../matter/register-matter.ts'
import { recordContribution } from '../minutes/record-contribution.ts'
import { recordResolution } from '../resolution/record-resolution.ts'
import { recordVote } from '../resolution/record-vote.ts'
import { registerOf, type Session } from '../session.ts'
import type { ImportRefusal } from './import-refusal.ts'
import type { ImportQuery, PublishedLimb, PublishedVote } from './published-item.ts'
import { readDecisionMaker } from './read-decision-maker.ts'
import { readSpeaker } from './read-speaker.ts'
import type { ItemToSave } from './item-to-save.ts'

/** Saves one part of an item and gives the queries it leaves. */
type SavePart = (
  session: Session,
  saving: ItemToSave,
  itemId: AgendaItemId,
) => Promise<Result<readonly ImportQuery[], ImportRefusal>>

/** The matter that has this title, or a new one: the subject goes on wherever it was before. */
export async function matterFor(session: Session, title: string): Promise<MatterId | undefined> {
  const known = await matterTitled(session.tx, session.councilId, title)
  if (known !== undefined) return known
  const id = newId<'matter'>(session.random)
  const registered = await registerMatter(session, { id, title, summary: '', kind: 'other', wards: [] })
  return registered.ok ? id : undefined
}

/** Saves a paper that the page says is to follow, with its embargo note as the words for the public. */
export const saveExpectedPaper: SavePart = async (session, { item, body, file }, itemId) => {
  if (!item.toFollow && item.embargo === null) return accept([])
  const id = newId<'expectedDocument'>(session.random)
  const expected = await expectDocument(session, { id, itemId, title: 'Report' })
  if (!expected.ok) return expected
  await addExpectedDocumentState(session.tx, {
    council_id: session.councilId,
    expected_document_id: id,
    sequence: 2,
    state: 'toFollow',
    reason:
      item.embargo?.note ??
      `The ${body.name} page published for ${file.meetingOn} says the report is to follow.`,
    expected_on: item.embargo?.until ?? null,
    public_note: item.embargo?.note ?? null,
    at: session.at,
    entry_no: session.log.trail.entryNo,
  })
  return accept([])
}

/** Saves the resolution once, by a decision-maker of the register, or in the printed words where it has none for certain. */
export const saveResolution: SavePart = async (session, { item, body, file }, itemId) => {
  if (item.resolution === null || item.resolution.limbs.length === 0) return accept([])
  const register = await registerOf(session)
  const printed = { printed: item.decisionMaker, bodyId: body.id, on: file.meetingOn }
  const { decisionMaker, asPrinted, queries } = readDecisionMaker(printed, register)
  const { limbs } = item.resolution
  const numbers = limbs.map(({ number }) => number)
  const recorded = await recordResolution(session, {
    resolution: {
      id: newId<'resolution'>(session.random),
      itemId,
      decisionMaker,
      formula: item.resolution.formula ?? 'RESOLVED',
      takenOn: file.meetingOn,
      limbs: limbs.map((limb) => toLimb(session, limb, numbers)),
    },
    record: {},
    printedDecisionMaker: asPrinted,
    setDown: 'elsewhere',
  })
  return recorded.ok ? accept(queries) : recorded
}

function toLimb(session: Session, limb: PublishedLimb, numbers: readonly (string | null)[]): Limb {
  const isOwnNumber = numbers.filter((number) => number === limb.number).length === 1
  const isUndertaking = limb.undertaking || hidesUndertaking(limb.text)
  const undertaking: Undertaking | undefined = isUndertaking
    ? { kind: 'none', reasonForNone: 'The published record names no owner, date or report back.' }
    : undefined
  return {
    id: newId<'limb'>(session.random),
    number: isOwnNumber ? (limb.number ?? undefined) : undefined,
    verb: limb.verb,
    text: limb.text,
    undertaking,
  }
}

/** Saves the votes. Names that do not add up to the count are left out and queried; so is a vote that cannot stand. */
export const saveVotes: SavePart = async (session, { item }, itemId) => {
  const queries: ImportQuery[] = []
  for (const [position, printed] of item.votes.entries()) {
    const vote = toVote(session, printed, { itemId, motion: item.title ?? 'The motion' })
    const differing = sidesThatDiffer(vote)
    const saved = differing.length === 0 ? vote : { ...vote, cast: [] }
    if (!checkVote(saved).ok || differing.length > 0) {
      queries.push({
        code: 'vote-not-saved-whole',
        message: `Vote ${position + 1} does not add up as printed. Compare it with the minutes and enter what is missing.`,
      })
    }
    if (!checkVote(saved).ok) continue
    const recorded = await recordVote(session, { vote: saved, position })
    if (!recorded.ok) return recorded
  }
  return accept(queries)
}

function toVote(
  session: Session,
  printed: PublishedVote,
  { itemId, motion }: { itemId: AgendaItemId; motion: string },
): Vote {
  return {
    id: newId<'vote'>(session.random),
    itemId,
    motion,
    counts: {
      for: printed.for ?? undefined,
      against: printed.against ?? undefined,
      abstain: printed.abstain ?? undefined,
    },
    cast: voteSides.flatMap((side) => printed.named[side].map((name) => ({ side, name }))),
  }
}

/** Saves what was said, each speaker by the register of the day or as printed. */
export const saveContributions: SavePart = async (session, { item, file }, itemId) => {
  const register = await registerOf(session)
  const queries: ImportQuery[] = []
  for (const [position, said] of item.contributions.entries()) {
    const { speaker, queries: left } = readSpeaker(said.speaker, register, file.meetingOn)
    queries.push(...left)
    const recorded = await recordContribution(session, {
      id: newId<'contribution'>(session.random),
      itemId,
      position,
      kind: 'statement',
      speaker,
      text: said.text,
      list: said.list,
    })
    if (!recorded.ok) return recorded
  }
  return accept(queries)
}
