import { sql, type RawBuilder } from 'kysely'
import type { AccessClass } from '../council/access/access-class.ts'
import { dateInWords } from '../council/date-in-words.ts'
import type { MailSubject } from '../council/mail/title-in-mail.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Transaction } from './transaction.ts'

/** What a mail may be about: a kind of thing and its identifier. */
export type MailAbout = { readonly kind: string; readonly id: string }

type Found = {
  readonly title: string
  readonly on: CalendarDate | null
  readonly isReleased: boolean
  readonly class: AccessClass['class'] | null
}

/**
 * The thing a mail is about, as far as its title goes: the one that the public may see, never the office's own.
 * `undefined` for what is not there, and for a kind of thing whose title no mail carries.
 */
export async function mailSubject(
  tx: Transaction,
  councilId: Id<'council'>,
  { kind, id }: MailAbout,
): Promise<MailSubject | undefined> {
  const question = titles[kind]?.(councilId, id)
  const found = question && (await question.execute(tx)).rows[0]
  if (found === undefined) return undefined
  return {
    publicTitle: found.on === null ? found.title : `${found.title}, ${dateInWords(found.on)}`,
    isReleased: found.isReleased,
    accessClass: found.class ?? undefined,
  }
}

const titles: Readonly<Record<string, (councilId: Id<'council'>, id: string) => RawBuilder<Found>>> = {
  meeting: (councilId, id) => sql`
    select body.name as title, meeting.starts_on as on, meeting.released_entry is not null as "isReleased",
           null as class
      from meeting join body using (council_id, body_id) where council_id = ${councilId} and meeting_id = ${id}`,
  item: (councilId, id) => sql`
    select title, null as on, released_entry is not null as "isReleased", null as class
      from agenda_item where council_id = ${councilId} and item_id = ${id}`,
  improvementPlan: (councilId, id) => sql`
    select title, null as on, released_entry is not null as "isReleased", null as class
      from improvement_plan where council_id = ${councilId} and improvement_plan_id = ${id}`,
  action: (councilId, id) => sql`
    select title, null as on, released_entry is not null as "isReleased", null as class
      from improvement_action where council_id = ${councilId} and action_id = ${id}`,
  intervention: (councilId, id) => sql`
    select title, null as on, released_entry is not null as "isReleased", null as class
      from intervention where council_id = ${councilId} and intervention_id = ${id}`,
  matter: (councilId, id) => sql`
    select title, null as on, released_entry is not null as "isReleased", null as class
      from matter where council_id = ${councilId} and matter_id = ${id}`,
  commitment: (councilId, id) => sql`
    select w.quote as title, null as on, c.released_entry is not null and w.released_entry is not null as "isReleased",
           null as class
      from commitment c
      join commitment_words w on w.council_id = c.council_id and w.commitment_id = c.commitment_id
     where c.council_id = ${councilId} and c.commitment_id = ${id}`,
  decision: (councilId, id) => sql`
    select coalesce(i.title, d.title) as title, null as on, r.released_entry is not null as "isReleased", null as class
      from resolution r
      left join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
      left join delegated_decision d
        on d.council_id = r.council_id and d.delegated_decision_id = r.delegated_decision_id
     where r.council_id = ${councilId} and r.resolution_id = ${id}`,
  document: (councilId, id) => sql`
    select title, null as on, released_entry is not null and withdrawn_entry is null as "isReleased", last.class
      from document left join lateral (
        select class from access_classification c
         where c.council_id = document.council_id and c.document_id = document.document_id
         order by sequence desc limit 1) last on true
     where council_id = ${councilId} and document_id = ${id}`,
}
