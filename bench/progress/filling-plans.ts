import { courseRows } from './courses.ts'

/** How many actions each plan of a council has: one is large, half are small. Together they are {@link actionsOfCouncil}. */
export const planSizes: readonly number[] = [400, 250, 250, 150, 150, ...times(7, 100), ...times(12, 50)]

/** How many actions a council has. */
export const actionsOfCouncil = planSizes.reduce((sum, size) => sum + size, 0)

/** How many accounts of each action there are. */
export const updatesOfAction = 10

const findingsOfPlan = 20
const measuresOfPlan = 4
const readingsOfMeasure = 8

/** Which councils are filled, `to` not included. */
export type Councils = { readonly from: number; readonly to: number }

/** What must stand before plans are filled in: which action belongs to which plan, and the courses that actions take. */
export function planFoundingSteps(): string[] {
  const firsts = planSizes.map((_, plan) => planSizes.slice(0, plan).reduce((sum, size) => sum + size, 0))
  const plans = planSizes.map((size, plan) => `(${plan}, ${firsts[plan]}, ${size})`)
  return [
    'create table bench.plan (p int primary key, first int not null, size int not null)',
    `insert into bench.plan values ${plans.join(', ')}`,
    `create table bench.course (course int, sequence int, kind text, day int, due_after int, scale text, rating text, means text,
       primary key (course, sequence))`,
    `insert into bench.course values ${courseRows().join(', ')}`,
    'analyze bench.plan, bench.course',
  ]
}

/** The statements that fill the published plans of some councils that are there, the longest first. */
export function planSteps({ from, to }: Councils): string[] {
  const councils = `generate_series(${from}, ${to - 1}) c`
  const plans = `(select c, p, c * ${planSizes.length} + p as n, first, size from ${councils}, bench.plan) p`
  const actions = `(
    select c, g.n, c * ${planSizes.length} + p as plan, a.k as position, g.n % 100 as course,
           date '2026-03-01' + (hashint8(g.n) & 511) as due, date '2025-09-01' + (hashint8(g.n) & 63) as agreed
    from ${councils}, bench.plan, generate_series(1, size) a (k), lateral (select c::bigint * ${actionsOfCouncil} + first + a.k - 1 as n) g) a`
  return [
    ...actionSteps(actions),
    ...planRows(plans),
    ...findingSteps(plans),
    ...promiseSteps(plans, councils),
  ]
}

const phrase = (number: string) => `(select words from bench.phrase f where f.n = hashint8(${number}) & 4095)`

function actionSteps(actions: string): string[] {
  const own = "bench.id('council', a.c), bench.id('action', a.n)"
  return [
    `insert into progress_update (council_id, update_id, action_id, as_of, known, how_known, next, at, entry_no, released_entry)
     select bench.id('council', a.c), bench.id('update', a.n * ${updatesOfAction} + j), bench.id('action', a.n), a.agreed + 30 * j,
       left(f.words, 80), substr(f.words, 30, 50), substr(f.words, 60, 60), a.agreed + 30 * j, 1, 1
     from ${actions} cross join generate_series(0, ${updatesOfAction - 1}) j
     join bench.phrase f on f.n = hashint8(a.n * ${updatesOfAction} + j) & 4095`,
    `insert into action_step (council_id, action_id, sequence, kind, at, on_day, due_on, lead_person_id, lead_outside, scale, rating, scale_version,
       means, reason, approver_office_id, entry_no, released_entry)
     select ${own}, c.sequence, c.kind, a.agreed + c.day, a.agreed + c.day, a.due + c.due_after,
       case when c.kind in ('proposed', 'transferred') and a.n % 7 > 0 then bench.id('person', a.c * 30 + (a.n + c.sequence) % 30) end,
       case when c.kind in ('proposed', 'transferred') and a.n % 7 = 0 then 'Health Partnership' end,
       c.scale, c.rating, case when c.scale is not null then 0 end, c.means, case when c.kind <> 'proposed' then left(f.words, 60) end,
       case when c.kind = 'dateMoved' then bench.id('office', a.c * 12) end, 1, 1
     from ${actions} join bench.course c on c.course = a.course join bench.phrase f on f.n = hashint8(a.n + c.sequence) & 4095`,
    `insert into improvement_action (council_id, action_id, improvement_plan_id, position, title, detail, theme, accountable_office_id, partners,
       original_due_on, voice_note, risk, cost, entry_no, released_entry)
     select ${own}, bench.id('plan', a.plan), a.position, initcap(left(${phrase('a.n')}, 70)), ${phrase('a.n + 1')}, 'Theme ' || a.n % 8,
       bench.id('office', a.c * 12 + a.n % 12), '{Health Partnership,Police}', a.due, left(${phrase('a.n + 2')}, 80), '', '£40,000', 1, 1
     from ${actions}`,
    `insert into action_finding (council_id, action_id, finding_id, sequence, contribution, at, entry_no, released_entry)
     select ${own}, bench.id('finding', a.plan * ${findingsOfPlan} + a.n % ${findingsOfPlan}), 1, 'full', a.agreed, 1, 1 from ${actions}`,
    ...evidenceSteps(actions),
    `insert into action_correction (council_id, action_id, sequence, field, was, became, reason, on_day, by_name, at, entry_no, released_entry)
     select ${own}, 1, 'detail', 'As it was', 'As it is', 'A word was wrong.', a.agreed + 9, 'Officer', a.agreed + 9, 1, 1
     from ${actions} where a.n % 50 = 0`,
    `insert into action_tracker (council_id, action_id, sequence, other_action_id, link, at, entry_no, released_entry)
     select ${own}, 1, bench.id('action', a.n + 1), 'on', a.agreed + 9, 1, 1 from ${actions} where a.n % 50 = 1`,
  ]
}

function evidenceSteps(actions: string): string[] {
  const [council, evidence] = ["bench.id('council', a.c)", "bench.id('evidence', a.n * 2 + j)"]
  const done = `${actions} cross join generate_series(0, 1) j
     where exists (select from bench.course c where c.course = a.course and c.means = 'done')`
  return [
    `insert into action_evidence (council_id, evidence_id, action_id, kind, title, dated_on, supports, at, entry_no, released_entry)
     select ${council}, ${evidence}, bench.id('action', a.n), 'audit', left(${phrase('a.n + j')}, 40), a.agreed + 190 + j, 'delivery', a.agreed + 191, 1, 1 from ${done}`,
    `insert into evidence_place (council_id, evidence_id, kept_at, claimed_by) select ${council}, ${evidence}, 'Shared drive', 'Officer' from ${done}`,
    `insert into evidence_verdict (council_id, evidence_id, verdict, reason, on_day, at, entry_no, released_entry)
     select ${council}, ${evidence}, 'verified', 'Ten were checked.', a.agreed + 195, a.agreed + 195, 1, 1 from ${done}`,
  ]
}

function planRows(plans: string): string[] {
  const own = "bench.id('council', p.c), bench.id('plan', p.n)"
  const measure = `bench.id('measure', p.n * ${measuresOfPlan} + m)`
  const measures = `${plans} cross join generate_series(0, ${measuresOfPlan - 1}) m`
  return [
    `insert into improvement_plan (council_id, improvement_plan_id, title, kind, summary, owner_body_id, forum_body_id, director_office_id, due_on,
       made_at, entry_no, released_entry)
     select ${own}, 'Improvement plan ' || p.p || ': ' || left(${phrase('p.n')}, 40), 'inspection', ${phrase('p.n + 1')}, bench.id('body', p.c * 12),
       bench.id('body', p.c * 12 + 1), bench.id('office', p.c * 12 + 2), '2025-10-01', '2025-08-01', 1, 1 from ${plans}`,
    `insert into improvement_measure (council_id, measure_id, improvement_plan_id, title, unit, source, frequency, baseline, baseline_on, target, target_on,
       entry_no, released_entry)
     select bench.id('council', p.c), ${measure}, bench.id('plan', p.n), 'Measure ' || m, '%', 'Case system', 'Monthly', 40, '2025-09-01', 95,
       '2027-09-01', 1, 1 from ${measures}`,
    `insert into measure_reading (council_id, measure_id, read_on, version, value, note, entry_no, released_entry)
     select bench.id('council', p.c), ${measure}, date '2025-10-01' + 30 * r, 1, 40 + 5 * r, 'As reported', 1, 1
     from ${measures} cross join generate_series(0, ${readingsOfMeasure - 1}) r`,
    `insert into plan_answers (council_id, improvement_plan_id, assurance_event_id, at, entry_no)
     select ${own}, bench.id('event', p.n), '2025-08-01', 1 from ${plans}`,
    `insert into coverage_statement (council_id, statement_id, improvement_plan_id, assurance_event_id, plan_version, report_sha256, claims_all, in_scope,
       covered, in_part, disposed, open, drawn_on, at, entry_no, signed_on, signed_as, signed_entry, released_entry, released_at)
     select bench.id('council', p.c), bench.id('statement', p.n), bench.id('plan', p.n), bench.id('event', p.n), 1, md5('report'), 'yes', ${findingsOfPlan},
       ${findingsOfPlan}, 0, 0, 0, '2025-08-20', '2025-08-20', 1, '2025-08-21', 'Director', 1, 1, '2025-08-21' from ${plans}`,
  ]
}

/** What each plan answers: the findings of an inspection of its own. */
function findingSteps(plans: string): string[] {
  const own = "bench.id('council', p.c), bench.id('event', p.n)"
  const paragraph = `bench.id('paragraph', p.n * ${findingsOfPlan} + f)`
  const findings = `${plans} cross join generate_series(0, ${findingsOfPlan - 1}) f`
  return [
    `insert into assurance_event (council_id, assurance_event_id, source, framework, framework_version, recorded_entry, released_entry,
       released_at)
     select ${own}, 'ofsted', 'ILACS', '2023-01', 1, 1, '2025-07-20' from ${plans}`,
    `insert into assurance_event_version (council_id, assurance_event_id, version, title, summary, kind, at, entry_no, released_entry)
     select ${own}, 1, 'Inspection of services', 'Inspectors came.', 'full', '2025-07-01', 1, 1 from ${plans}`,
    `insert into assurance_stage (council_id, assurance_event_id, sequence, stage, on_day, note, by_name, at, entry_no, released_entry)
     select ${own}, 1, 'published', '2025-07-20', '', 'Officer', '2025-07-20', 1, 1 from ${plans}`,
    `insert into report_paragraph (council_id, paragraph_id, assurance_event_id, kind, position, number, section, text, page, origin, entry_no)
     select bench.id('council', p.c), ${paragraph}, bench.id('event', p.n), 'paragraph', f + 1, f + 1, 'Leaders', ${phrase(`p.n * ${findingsOfPlan} + f`)}, 2, 'read', 1
     from ${findings}`,
    `insert into finding (council_id, finding_id, assurance_event_id, paragraph_id, number, polarity, quote, paragraph_number, section, page, theme, origin,
       recorded_at, recorded_entry, released_entry, released_at)
     select bench.id('council', p.c), bench.id('finding', p.n * ${findingsOfPlan} + f), bench.id('event', p.n), ${paragraph}, f + 1, 'issue',
       ${phrase(`p.n * ${findingsOfPlan} + f`)}, f + 1, 'Leaders', 2, 'Help', 'written', '2025-07-20', 1, 1, '2025-07-20' from ${findings}`,
  ]
}

/** Each plan answers a promise that was made at a meeting of the council. */
function promiseSteps(plans: string, councils: string): string[] {
  const own = "bench.id('council', p.c), bench.id('commitment', p.n)"
  const meeting = "bench.id('council', c), bench.id('meeting', c)"
  return [
    `insert into meeting (council_id, meeting_id, body_id, starts_at, starts_on, venue, released_entry)
     select ${meeting}, bench.id('body', c * 12), '2025-07-30T18:30Z', '2025-07-30', 'Town Hall', 1 from ${councils}`,
    `insert into meeting_state (council_id, meeting_id, sequence, state, at, entry_no, released_entry)
     select ${meeting}, 1, 'decisionsPublished', '2025-08-01', 1, 1 from ${councils}`,
    `insert into agenda_item (council_id, item_id, meeting_id, position, number, part, title, released_entry)
     select bench.id('council', c), bench.id('item', c), bench.id('meeting', c), 1, '1', 'public', 'Inspection of services', 1 from ${councils}`,
    `insert into commitment (council_id, commitment_id, nature, item_id, owner_office_id, first_due_on, report_back_body_id, at, entry_no, released_entry)
     select ${own}, 'undertaking', bench.id('item', p.c), bench.id('office', p.c * 12), '2026-12-20', bench.id('body', p.c * 12), '2025-08-01', 1, 1
     from ${plans}`,
    `insert into commitment_words (council_id, commitment_id, quote, released_entry) select ${own}, ${phrase('p.n')}, 1 from ${plans}`,
    `insert into commitment_step (council_id, commitment_id, sequence, kind, on_day, words, plan, due_on, approved_by, at, entry_no)
     select ${own}, 1, 'moved', '2026-06-01', 'The figures came late.', '', '2027-01-20', 'Mayor', '2026-06-01', 1 from ${plans}`,
    `insert into plan_commitment (council_id, improvement_plan_id, commitment_id, sequence, link, at, entry_no, released_entry)
     select bench.id('council', p.c), bench.id('plan', p.n), bench.id('commitment', p.n), 1, 'on', '2025-08-02', 1, 1 from ${plans}`,
  ]
}

function times(count: number, size: number): number[] {
  return Array.from({ length: count }, () => size)
}
