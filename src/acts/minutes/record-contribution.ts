import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkContribution,
  type Contribution,
  type ContributionId,
  type Speaker,
} from '../../council/minutes/contribution.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addContributionRows } from '../../store/minutes.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/**
 * Records what somebody said on an item. It becomes public with the draft minutes.
 *
 * @refuses unknown-thing, contribution-without-words, voice-named-without-consent, speaker-protected, speaker-not-in-register, speaker-not-in-office, speaker-without-role, no-power
 */
export async function recordContribution(
  session: Session,
  contribution: Contribution,
): Promise<Result<ContributionId, UnknownThing | MinutesRefusal | AccessRefusal>> {
  const business = await businessOfItem(session, contribution.itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const checked = checkContribution(contribution, await registerOf(session), business.starts_on)
  if (!checked.ok) return checked
  const entry = enter(session, 'record-contribution', {
    kind: 'item',
    id: contribution.itemId,
    bodyId: business.body_id,
  })
  if (!entry.ok) return entry
  const row = {
    council_id: session.councilId,
    contribution_id: contribution.id,
    item_id: contribution.itemId,
    position: contribution.position,
    kind: contribution.kind,
    ...speakerColumns(contribution.speaker),
    text: contribution.text,
    list: [...contribution.list],
  }
  await addContributionRows(session.tx, [row])
  return accept(contribution.id)
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
