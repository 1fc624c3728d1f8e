import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkContribution,
  type Contribution,
  type ContributionId,
  type Speaker,
} from '../../council/minutes/contribution.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addContributionRows } from '../../store/minutes.ts'
import { isSealedItem } from '../../store/minutes-seal.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/**
 * Records what somebody said on an item. It becomes public with the draft minutes.
 *
 * @refuses unknown-thing, minutes-sealed, contribution-without-words, voice-named-without-consent, speaker-protected, speaker-not-in-register, speaker-not-in-office, speaker-without-role, no-power
 */
export async function recordContribution(
  session: Session,
  contribution: Contribution,
): Promise<Result<ContributionId, UnknownThing | MinutesRefusal | AccessRefusal>> {
  const business = await businessOfItem(session, contribution.itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  if (await isSealedItem(session.tx, session.councilId, contribution.itemId))
    return refuse({ code: 'minutes-sealed' })
  const checked = checkContribution(contribution, await registerOf(session), business.starts_on)
  if (!checked.ok) return checked
  const entry = enter(session, 'record-contribution', {
    kind: 'item',
    id: contribution.itemId,
    bodyId: business.body_id,
  })
  if (!entry.ok) return entry
  await addContributionRows(session.tx, [contributionRow(session.councilId, contribution)])
  return accept(contribution.id)
}

/** A contribution as it is kept, unreleased. */
export function contributionRow(councilId: Id<'council'>, contribution: Contribution) {
  return {
    council_id: councilId,
    contribution_id: contribution.id,
    item_id: contribution.itemId,
    position: contribution.position,
    kind: contribution.kind,
    ...speakerColumns(contribution.speaker),
    text: contribution.text,
    list: [...contribution.list],
  }
}

function speakerColumns(speaker: Speaker) {
  return {
    person_id: speaker.kind === 'person' ? speaker.personId : null,
    office_id: speaker.kind === 'person' ? (speaker.officeId ?? null) : null,
    speaker_name: speaker.kind === 'named' ? speaker.name : null,
    speaker_role: speaker.kind === 'person' ? null : (speaker.role ?? null),
    organisation: speaker.organisation ?? null,
  }
}
