import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkParticipant,
  checkRole,
  type Participant,
  type ParticipantId,
} from '../../council/voice/participant.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { accountsHolding } from '../../store/account.ts'
import { addParticipantRow, changeParticipantRow } from '../../store/voice-participant.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { reachParticipant } from './reach-voice.ts'
import { refreshShownRoles } from './refresh-shown-roles.ts'

type Refusal = VoiceRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Takes on a young participant: a role, an age band, a supporter, and where the rest is kept. The trail says that one was
 * taken on and nothing of who they are.
 *
 * @refuses participant-role-names-somebody, participant-without-role, participant-supporter-unfit, participant-kept-nowhere, participant-kept-tells-somebody, participant-ends-before-beginning, names-protected-person, no-power
 */
export async function takeOnParticipant(
  session: Session,
  asked: Participant,
): Promise<Result<ParticipantId, Refusal>> {
  const role = checkRole(asked.role)
  if (!role.ok) return role
  const fit = await checked(session, asked)
  if (!fit.ok) return fit
  const participant = fit.value
  const entry = enter(session, 'take-on-participant', { kind: 'participant', id: participant.id })
  if (!entry.ok) return entry
  await addParticipantRow(session.tx, {
    council_id: session.councilId,
    participant_id: participant.id,
    ...rowOf(participant),
    entry_no: entry.value,
  })
  await refreshShownRoles(session)
  return accept(participant.id)
}

/**
 * Changes what is kept of a young participant: another supporter, another age band, the last day of their role. The role
 * itself stays: whoever takes another is taken on anew.
 *
 * @refuses unknown-thing, participant-supporter-unfit, participant-kept-nowhere, participant-kept-tells-somebody, participant-ends-before-beginning, no-power
 */
export async function changeParticipant(
  session: Session,
  asked: Pick<Participant, 'id' | 'ageBand' | 'supporterId' | 'keptAt' | 'toOn'>,
): Promise<Result<ParticipantId, Refusal>> {
  const known = await reachParticipant(session, 'change-participant', asked.id)
  if (!known.ok) return known
  const fit = await checked(session, { ...asked, role: known.value.role, fromOn: known.value.fromOn })
  if (!fit.ok) return fit
  const entry = enter(session, 'change-participant', {
    kind: 'participant',
    id: asked.id,
    detail: { wasSupportedBy: known.value.supporterId, supportedBy: asked.supporterId },
  })
  if (!entry.ok) return entry
  const { councilId } = session
  await changeParticipantRow(session.tx, { councilId, participantId: asked.id }, rowOf(fit.value))
  await refreshShownRoles(session)
  return accept(asked.id)
}

async function checked(session: Session, participant: Participant): Promise<Result<Participant, Refusal>> {
  const { tx, councilId, at, zone } = session
  const supporters = await accountsHolding(tx, { councilId, roles: ['supporter'], on: dateAt(at, zone) })
  const fit = checkParticipant({ participant, isSupporter: supporters.includes(participant.supporterId) })
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, [participant.role])
  return shielded.ok ? fit : shielded
}

function rowOf(participant: Participant) {
  return {
    role: participant.role,
    age_band: participant.ageBand,
    supporter_account_id: participant.supporterId,
    kept_at: participant.keptAt,
    from_on: participant.fromOn,
    to_on: participant.toOn ?? null,
  }
}
