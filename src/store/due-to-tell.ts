import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Transaction } from './transaction.ts'

/** A report that is still with its author and due soon, of which its author has not been told yet. */
export type ReportToTell = {
  readonly report_id: Id<'report'>
  readonly author_account_id: Id<'account'>
  readonly due_on: CalendarDate
}

/** A decision whose window for call-in closes soon, of which nobody has been told so yet. */
export type WindowToTell = { readonly resolution_id: Id<'resolution'>; readonly closes_on: CalendarDate }

type Sought = { readonly councilId: Id<'council'>; readonly from: CalendarDate; readonly to: CalendarDate }

/** The reports due between two days, both counted, that their authors have still to hand in and were not told of. */
export async function reportsToTell(
  tx: Transaction,
  { councilId, from, to }: Sought,
): Promise<ReportToTell[]> {
  const { rows } = await sql<ReportToTell>`
    select r.report_id, r.author_account_id, r.due_on
      from report r
      join lateral (select stage from report_stage s
                     where s.council_id = r.council_id and s.report_id = r.report_id
                     order by sequence desc limit 1) s on true
     where r.council_id = ${councilId} and r.due_on between ${from} and ${to}
       and s.stage in ('commissioned', 'drafting', 'moreWork')
       and not exists (select from mail m where m.council_id = r.council_id and m.kind = 'report-due'
                          and m.about_id = r.report_id and m.due_on = r.due_on)
     order by r.due_on, r.report_id`.execute(tx)
  return rows
}

/** A commitment that is due soon or has become late, with the accounts of who owes it, of which nobody was told for that day. */
export type CommitmentToTell = {
  readonly commitment_id: Id<'commitment'>
  readonly report_back_body_id: Id<'body'>
  readonly due_on: CalendarDate
  readonly is_late: boolean
  readonly owner_accounts: readonly Id<'account'>[]
}

/** The open commitments that are due between two days, both counted, or were due before, each told once for each day promised. */
export async function commitmentsToTell(
  tx: Transaction,
  { councilId, from, to }: Sought,
): Promise<CommitmentToTell[]> {
  const { rows } = await sql<CommitmentToTell>`
    select c.commitment_id, c.report_back_body_id, due.due_on, due.due_on < ${from} as is_late,
           array(select distinct a.account_id from account a
                 left join office_holding h on h.council_id = a.council_id and h.person_id = a.person_id
                   and h.office_id = c.owner_office_id and h.from_on <= ${from}
                   and (h.to_on is null or h.to_on >= ${from})
                 where a.council_id = c.council_id and a.closed_entry is null
                   and (a.person_id = c.owner_person_id or h.office_id is not null)
                 order by a.account_id)::text[] as owner_accounts
      from commitment c
      join lateral (
        select coalesce((select s.due_on from commitment_step s where s.council_id = c.council_id
                           and s.commitment_id = c.commitment_id and s.due_on is not null
                           order by s.sequence desc limit 1), c.first_due_on) as due_on) due on true
     where c.council_id = ${councilId} and due.due_on <= ${to}
       and not exists (select from commitment_step e where e.council_id = c.council_id
                          and e.commitment_id = c.commitment_id and e.kind in ('accepted', 'lapsed', 'withdrawn'))
       and not exists (select from mail m where m.council_id = c.council_id and m.about_id = c.commitment_id
                          and m.due_on = due.due_on
                          and m.kind = case when due.due_on < ${from} then 'commitment-late' else 'commitment-due' end)
     order by due.due_on, c.commitment_id`.execute(tx)
  return rows
}

/** An agreed action that is due soon or has become late, with the accounts of who leads it and of who is accountable for it. */
export type ActionToTell = {
  readonly action_id: Id<'action'>
  readonly forum_body_id: Id<'body'>
  readonly due_on: CalendarDate
  readonly is_late: boolean
  readonly lead_accounts: readonly Id<'account'>[]
  readonly accountable_accounts: readonly Id<'account'>[]
}

/** The agreed actions, not done and not ended, that are due between two days, both counted, or were due before; each told once for each day. */
export async function actionsToTell(
  tx: Transaction,
  { councilId, from, to }: Sought,
): Promise<ActionToTell[]> {
  const { rows } = await sql<ActionToTell>`
    select a.action_id, p.forum_body_id, due.due_on, due.due_on < ${from} as is_late,
           array(select l.account_id from account l
                  where l.council_id = a.council_id and l.closed_entry is null and l.person_id = lead.lead_person_id
                  order by l.account_id)::text[] as lead_accounts,
           array(select distinct h.account_id from account h
                   join office_holding o on o.council_id = h.council_id and o.person_id = h.person_id
                    and o.office_id = a.accountable_office_id and o.from_on <= ${from}
                    and (o.to_on is null or o.to_on >= ${from})
                  where h.council_id = a.council_id and h.closed_entry is null
                  order by h.account_id)::text[] as accountable_accounts
      from improvement_action a
      join improvement_plan p on p.council_id = a.council_id and p.improvement_plan_id = a.improvement_plan_id
      join lateral (
        select coalesce((select s.due_on from action_step s where s.council_id = a.council_id and s.action_id = a.action_id
                           and s.kind = 'dateMoved' order by s.sequence desc limit 1), a.original_due_on) as due_on) due on true
      left join lateral (
        select s.lead_person_id from action_step s where s.council_id = a.council_id and s.action_id = a.action_id
           and (s.lead_person_id is not null or s.lead_outside is not null)
         order by s.sequence desc limit 1) lead on true
      left join lateral (
        select s.means from action_step s where s.council_id = a.council_id and s.action_id = a.action_id
           and s.kind = 'rated' and s.scale = 'delivery'
         order by s.sequence desc limit 1) delivery on true
     where a.council_id = ${councilId} and due.due_on <= ${to}
       and coalesce(delivery.means, 'open') = 'open'
       and exists (select from action_step s where s.council_id = a.council_id and s.action_id = a.action_id
                      and s.kind = 'agreed')
       and not exists (select from action_step s where s.council_id = a.council_id and s.action_id = a.action_id
                          and s.kind in ('stopped', 'closed'))
       and not exists (select from mail m where m.council_id = a.council_id and m.about_id = a.action_id
                          and m.due_on = due.due_on
                          and m.kind = case when due.due_on < ${from} then 'action-late' else 'action-due' end)
     order by due.due_on, a.action_id`.execute(tx)
  return rows
}

/** The decisions whose window for call-in closes between two days, both counted, that nobody has called in or been told of. */
export async function windowsToTell(
  tx: Transaction,
  { councilId, from, to }: Sought,
): Promise<WindowToTell[]> {
  const { rows } = await sql<WindowToTell>`
    select e.resolution_id, e.closes_on
      from (select distinct on (resolution_id) resolution_id, basis, closes_on
              from decision_effect where council_id = ${councilId}
             order by resolution_id, sequence desc) e
     where e.basis = 'callInWindow' and e.closes_on between ${from} and ${to}
       and not exists (select from mail m where m.council_id = ${councilId} and m.kind = 'call-in-last-day'
                          and m.about_id = e.resolution_id)
     order by e.closes_on, e.resolution_id`.execute(tx)
  return rows
}
