import type { ReleaseQuestion, ReleaseStep } from '../../council/access/release.ts'
import { releasersNeeded } from '../../council/access/release-rule.ts'
import {
  newestVersionOf,
  releaseStepsOf,
  type DocumentRow,
  type ReleaseStepRow,
} from '../../store/document.ts'
import { classNamesOf, releaseRuleAt } from '../../store/release-rule.ts'
import { authorsOf } from '../../store/withheld-desk.ts'
import { isClockDoubted } from '../clock/confirm-clock.ts'
import type { Session } from '../session.ts'
import { classFromColumns } from './add-document.ts'

/**
 * The question whether a document may be released now: of the steps that count for its newest version and present class, and by the
 * rule that the council has now.
 */
export async function releaseQuestion(
  { tx, councilId, at }: Pick<Session, 'tx' | 'councilId' | 'at'>,
  document: DocumentRow,
): Promise<ReleaseQuestion> {
  const { document_id: documentId } = document
  const steps = await countingSteps({ tx, councilId }, document)
  const rule = await releaseRuleAt(tx, councilId, at)
  return {
    accessClass: classFromColumns(document),
    steps: steps.map(({ step }) => step),
    at,
    authors: await authorsOf(tx, councilId, documentId),
    needed: releasersNeeded(rule, await classNamesOf(tx, councilId, documentId)),
    isClockDoubted: await isClockDoubted({ tx, councilId }),
  }
}

/** A step that counts, with its number among the steps of its document. */
export type CountingStep = { readonly step: ReleaseStep; readonly sequence: number }

/** The steps towards a release that count: for the newest version and the present class, and not taken back. */
export async function countingSteps(
  { tx, councilId }: Pick<Session, 'tx' | 'councilId'>,
  { document_id: documentId, classEntry }: DocumentRow,
): Promise<CountingStep[]> {
  const newest = await newestVersionOf(tx, councilId, documentId)
  const steps = await releaseStepsOf(tx, councilId, documentId)
  return steps
    .filter(
      ({ version, entry_no: entryNo, taken_back_at: takenBackAt }) =>
        version === newest && entryNo > classEntry && takenBackAt === null,
    )
    .map((row) => ({ step: toReleaseStep(row), sequence: row.sequence }))
}

function toReleaseStep(row: ReleaseStepRow): ReleaseStep {
  const by = { accountId: row.account_id, personId: row.person_id ?? undefined }
  if (row.kind === 'release') return { kind: 'release', by, at: row.at }
  const kind = row.kind === 'condition' ? 'condition' : 'early-authority'
  return { kind, by, at: row.at, seen: row.seen ?? '', seenWhere: row.seen_where ?? '' }
}
