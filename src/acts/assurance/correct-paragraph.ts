import {
  checkParagraphCorrection,
  type ParagraphCorrection,
  type ParagraphId,
} from '../../council/assurance/paragraph.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import { correctedFinding, type CorrectedFinding } from '../../council/finding/correct-quote.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import type { FindingRefusal } from '../../council/finding/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { paragraphById, registerOfEvent, type ReportParagraphRow } from '../../store/assurance-register.ts'
import { correctFindingRow, correctParagraphRow, type CorrectionFacts } from '../../store/corrections.ts'
import { findingsOfEvent, type FindingRow } from '../../store/finding.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, YoungPersonPointedAt } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { eventFor, type NoEvent } from './event-in-hand.ts'
import { keptParagraph } from './take-in-report.ts'

/** A paragraph put right, why, and what the findings on it quote from now on where that is not what they quoted. */
export type CorrectedParagraph = ParagraphCorrection & {
  readonly quotes?: ReadonlyMap<FindingId, string>
}

type Corrected = Promise<
  Result<
    ParagraphId,
    AssuranceRefusal | FindingRefusal | NamesProtectedPerson | YoungPersonPointedAt | NoEvent
  >
>

/**
 * Puts right a paragraph of a register that was read or typed wrongly, with the reason, and the findings that quote it. What they said
 * before stays to be read; of a public finding the public sees at once what it quotes now, what it quoted and why that changed.
 *
 * @refuses unknown-thing, paragraph-struck, paragraph-without-words, paragraph-number-taken, paragraph-unchanged, paragraph-without-reason,
 *   finding-without-quote, quote-not-in-paragraph, names-protected-person, young-person-pointed-at, no-power
 */
export async function correctParagraph(
  session: Session,
  paragraphId: ParagraphId,
  correction: CorrectedParagraph,
): Corrected {
  const { tx, councilId } = session
  const row = await paragraphById(tx, councilId, paragraphId)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'paragraph' })
  const event = await eventFor(session, 'correct-paragraph', row.assurance_event_id)
  if (!event.ok) return event
  if (row.struck_entry !== null) return refuse({ code: 'paragraph-struck' })
  const register = (await registerOfEvent(tx, event.value.key)).filter((one) => one.struck_entry === null)
  const changes = checkParagraphCorrection(keptParagraph(row), correction, register.map(keptParagraph))
  if (!changes.ok) return changes
  const findings = (await findingsOfEvent(tx, event.value.key)).filter(
    (one) => one.paragraph_id === paragraphId && one.withdrawn_entry === null,
  )
  const quoted = quotedAnew(findings, correction)
  if (!quoted.ok) return quoted
  const quotes = quoted.value.flatMap(({ changes: own }) => own.map(({ became }) => became))
  const shielded = await refuseProtected(session, quotes)
  if (!shielded.ok) return shielded
  const held = await shieldWords(session, { words: [correction.reason], setting: [event.value.row.title] })
  if (!held.ok) return held
  const subject = { kind: 'assuranceEvent', id: row.assurance_event_id, detail: { paragraphId } }
  const entry = enter(session, 'correct-paragraph', subject)
  if (!entry.ok) return entry
  const facts = factsOf(session, correction, entry.value)
  const paragraph = columnsOf(correction)
  await correctParagraphRow(tx, row, { ...facts, changes: changes.value, paragraph })
  await keepFindings(session, quoted.value, { facts, paragraph })
  return accept(paragraphId)
}

type Quoted = CorrectedFinding & { readonly row: FindingRow }

function quotedAnew(
  findings: readonly FindingRow[],
  { quotes, ...paragraph }: CorrectedParagraph,
): Result<readonly Quoted[], FindingRefusal> {
  const anew: Quoted[] = []
  for (const row of findings) {
    const was = {
      quote: row.quote,
      number: row.paragraph_number ?? undefined,
      section: row.section ?? undefined,
      page: row.page ?? undefined,
    }
    const found = correctedFinding(was, paragraph, quotes?.get(row.finding_id))
    if (!found.ok) return found
    if (found.value.changes.length > 0) anew.push({ ...found.value, row })
  }
  return accept(anew)
}

function factsOf(
  { actor, at, zone }: Session,
  { reason }: CorrectedParagraph,
  entryNo: number,
): CorrectionFacts {
  return { reason: reason.trim(), on_day: dateAt(at, zone), by_name: actor.name, at, entry_no: entryNo }
}

type ParagraphColumns = Pick<ReportParagraphRow, 'text' | 'number' | 'section' | 'page'>

function columnsOf({ text, number, section, page }: CorrectedParagraph): ParagraphColumns {
  return { text: text.trim(), number: number ?? null, section: section ?? null, page: page ?? null }
}

async function keepFindings(
  session: Session,
  quoted: readonly Quoted[],
  { facts, paragraph }: { readonly facts: CorrectionFacts; readonly paragraph: ParagraphColumns },
): Promise<void> {
  const { number, section, page } = paragraph
  for (const { row, quote, changes } of quoted) {
    const isPublic = row.released_entry !== null
    await correctFindingRow(session.tx, row, {
      ...facts,
      changes,
      released_entry: isPublic ? facts.entry_no : null,
      finding: { quote, paragraph_number: number, section, page },
    })
    if (isPublic) published(session, 'finding', [row.finding_id])
  }
}
