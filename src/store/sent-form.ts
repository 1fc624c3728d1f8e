import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'
import type { Office, Transaction } from './transaction.ts'

/** A form that somebody sent. */
export type SentForm = {
  readonly councilId: Id<'council'>
  readonly formId: Id<'form'>
  readonly accountId: Id<'account'>
}

/** Takes a form, once: false where it was taken before, after waiting for whoever takes it at the same time. */
export async function takeForm(tx: Transaction, sent: SentForm & { readonly at: Instant }): Promise<boolean> {
  const taken = await tx
    .insertInto('taken_form')
    .values({
      council_id: sent.councilId,
      form_id: sent.formId,
      account_id: sent.accountId,
      taken_at: sent.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(taken.numInsertedOrUpdatedRows) === 1
}

/** Notes where the sender of a taken form was led. */
export async function noteLeadOf(office: Office, sent: SentForm & { readonly ledTo: string }): Promise<void> {
  await office
    .updateTable('taken_form')
    .set({ led_to: sent.ledTo })
    .where('council_id', '=', sent.councilId)
    .where('form_id', '=', sent.formId)
    .where('account_id', '=', sent.accountId)
    .execute()
}

/** Where the sender of a form was led when it was taken; `undefined` where that is not known. */
export async function leadOf(office: Office, sent: SentForm): Promise<string | undefined> {
  const taken = await office
    .selectFrom('taken_form')
    .select('led_to')
    .where('council_id', '=', sent.councilId)
    .where('form_id', '=', sent.formId)
    .where('account_id', '=', sent.accountId)
    .executeTakeFirst()
  return taken?.led_to ?? undefined
}

/** Whose draft it is, and the address of the form it is for. */
export type DraftPlace = {
  readonly councilId: Id<'council'>
  readonly accountId: Id<'account'>
  readonly place: string
}

/** Keeps what somebody has typed into a form and not sent yet, instead of what was kept before. */
export async function keepDraft(
  office: Office,
  draft: DraftPlace & { readonly typed: Json; readonly at: Instant },
): Promise<void> {
  const kept = { typed: JSON.stringify(draft.typed), saved_at: draft.at }
  await office
    .insertInto('form_draft')
    .values({ council_id: draft.councilId, account_id: draft.accountId, place: draft.place, ...kept })
    .onConflict((conflict) => conflict.columns(['council_id', 'account_id', 'place']).doUpdateSet(kept))
    .execute()
}

/** What somebody typed into a form and did not send; `undefined` where there is nothing. */
export function draftAt(
  office: Office,
  { councilId, accountId, place }: DraftPlace,
): Promise<{ typed: Json; saved_at: Instant } | undefined> {
  return office
    .selectFrom('form_draft')
    .select(['typed', 'saved_at'])
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('place', '=', place)
    .executeTakeFirst()
}

/** Forgets what was typed, since it was sent or thrown away. */
export async function dropDraft(office: Office, { councilId, accountId, place }: DraftPlace): Promise<void> {
  await office
    .deleteFrom('form_draft')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('place', '=', place)
    .execute()
}
