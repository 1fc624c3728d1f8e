import type { ResolutionId } from '../../council/resolution/resolution.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accountsHolding } from '../../store/account.ts'
import { windowOf } from '../../store/decision.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** Tells the members of the council that the decisions of a meeting are public, where the notice is to be read. */
export async function tellOfNotice(
  session: Session,
  notice: {
    readonly id: Id<'notice'>
    readonly meetingId: Id<'meeting'>
    readonly resolutionIds: readonly ResolutionId[]
    readonly entryNo: number
  },
): Promise<void> {
  const closings = await Promise.all(notice.resolutionIds.map((id) => closingOf(session, id)))
  await queueMail(session, {
    kind: 'decision-notice',
    to: await membersWhoMayCallIn(session),
    about: { kind: 'meeting', id: notice.meetingId },
    path: `/decision-notices/${notice.id}`,
    dueOn: closings.find((on) => on !== undefined),
    entryNo: notice.entryNo,
  })
}

/** Tells the members of the council of a decision that somebody took alone, where they may call it in and until when. */
export async function tellOfWindow(
  session: Session,
  { resolutionId, entryNo }: { readonly resolutionId: ResolutionId; readonly entryNo: number },
): Promise<void> {
  const dueOn = await closingOf(session, resolutionId)
  if (dueOn === undefined) return
  await queueMail(session, {
    kind: 'call-in-deadline',
    to: await membersWhoMayCallIn(session),
    about: { kind: 'decision', id: resolutionId },
    path: `/decisions/${resolutionId}`,
    dueOn,
    entryNo,
  })
}

async function closingOf({ tx, councilId }: Session, resolutionId: ResolutionId) {
  return (await windowOf(tx, councilId, resolutionId))?.closes_on ?? undefined
}

/** The accounts of those who sit in the council or in scrutiny, less the executive, whose decisions they are. */
export async function membersWhoMayCallIn(session: Session): Promise<readonly AccountId[]> {
  const { tx, councilId } = session
  const on = dateAt(session.at, session.zone)
  const everywhere = { councilId, on, bodyId: 'any' } as const
  const sitting = await accountsHolding(tx, { ...everywhere, roles: ['councillor', 'scrutiny-member'] })
  const executive = await accountsHolding(tx, {
    ...everywhere,
    roles: ['executive-member', 'mayor-or-leader'],
  })
  return sitting.filter((accountId) => !executive.includes(accountId))
}
