import type { Insertable, Selectable } from 'kysely'
import type {
  InterestNotification,
  InterestNotificationId,
  ToldChange,
} from '../council/interest/interest-notification.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** What a member told the monitoring officer, with what became of it where that is known. */
export type ToldRow = Selectable<Tables['interest_notification']> & {
  readonly outcome: string | null
  readonly question: string | null
}

/** What members told the monitoring officer, the latest first; those of one person where they are named. */
export function notificationsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  personId?: Id<'person'>,
): Promise<ToldRow[]> {
  const all = notifications(tx, councilId)
  return (personId === undefined ? all : all.where('n.person_id', '=', personId)).execute()
}

/** What members told and nobody has entered or asked back about, the latest first. */
export function waitingNotifications(tx: Transaction, councilId: Id<'council'>): Promise<ToldRow[]> {
  return notifications(tx, councilId).where('a.outcome', 'is', null).execute()
}

/** What a member told, by its identifier; `undefined` where there is none. */
export function notificationById(
  tx: Transaction,
  councilId: Id<'council'>,
  notificationId: InterestNotificationId,
): Promise<ToldRow | undefined> {
  return notifications(tx, councilId).where('n.notification_id', '=', notificationId).executeTakeFirst()
}

function notifications(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('interest_notification as n')
    .leftJoin('interest_notification_answer as a', (join) =>
      join.onRef('a.council_id', '=', 'n.council_id').onRef('a.notification_id', '=', 'n.notification_id'),
    )
    .selectAll('n')
    .select(['a.outcome', 'a.question'])
    .where('n.council_id', '=', councilId)
    .orderBy('n.at', 'desc')
    .orderBy('n.notification_id')
}

/** Adds what a member told the monitoring officer. */
export async function addNotificationRow(
  tx: Transaction,
  told: Insertable<Tables['interest_notification']>,
): Promise<void> {
  await tx.insertInto('interest_notification').values(told).execute()
}

/** Adds what became of what a member told. */
export async function addNotificationAnswer(
  tx: Transaction,
  answer: Insertable<Tables['interest_notification_answer']>,
): Promise<void> {
  await tx.insertInto('interest_notification_answer').values(answer).execute()
}

/** What a member told, as kept. */
export function toNotification(row: ToldRow): InterestNotification {
  return { id: row.notification_id, personId: row.person_id, toldOn: row.told_on, ...changeOf(row) }
}

function changeOf(row: ToldRow): ToldChange {
  const entry = {
    kind: row.kind,
    holder: row.holder,
    words: row.words ?? '',
    fromOn: row.from_on ?? undefined,
  } as Extract<ToldChange, { change: 'new' }>['entry']
  if (row.change === 'new')
    return { change: 'new', entry, sensitiveBecause: row.sensitive_because ?? undefined }
  if (row.interest_id !== null && row.ended_on !== null)
    return { change: 'end', interestId: row.interest_id, endedOn: row.ended_on }
  if (row.interest_id !== null) return { change: 'change', interestId: row.interest_id, entry }
  return { change: 'none' }
}
