// Writes src/store/tables.ts and src/store/public/views.ts from a migrated database, so that the types cannot drift.
// `npm run types` writes them; test/house checks that they are what the migrations make.
import type { Client } from 'pg'

type Column = {
  relation: string
  name: string
  type: string
  nullable: boolean
  hasDefault: boolean
  generated: boolean
}

const plainTypes: Record<string, string> = {
  text: 'string',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  bool: 'boolean',
  bytea: 'Uint8Array',
  date: 'CalendarDate',
  timestamptz: 'Instant',
  jsonb: 'Json',
  _text: 'readonly string[]',
  tsvector: 'never',
}

const header = `// Made by \`npm run types\` from the migrations. Do not edit.
`

/** The texts of the two generated files for the database that the client is connected to. */
export async function tableTypes(client: Client): Promise<{ tables: string; views: string }> {
  const tables = await columnsOf(client, 'public', 'r')
  const views = await columnsOf(client, 'published', 'v')
  return { tables: tablesFile(tables), views: viewsFile(views) }
}

async function columnsOf(client: Client, schema: string, kind: string): Promise<Column[]> {
  const answer = await client.query<Column>(
    `select c.relname as relation, a.attname as name, t.typname as type,
            not a.attnotnull as nullable, a.atthasdef and a.attgenerated = '' as "hasDefault", a.attgenerated <> '' as generated
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_type t on t.oid = a.atttypid
     where n.nspname = $1 and c.relkind = $2 order by c.relname, a.attnum`,
    [schema, kind],
  )
  return answer.rows
}

function tablesFile(columns: Column[]): string {
  const body = relations(columns, (column) => {
    const type = baseType(column) + (column.nullable ? ' | null' : '')
    if (column.generated) return `GeneratedAlways<${type}>`
    return column.hasDefault ? `Generated<${type}>` : type
  })
  return `${header}import type { Generated, GeneratedAlways } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'

/** Every table of the database, as the office sees it. */
export type Tables = {
${body}}
`
}

// PostgreSQL does not say which columns of a view may be null; these name the tables' columns that cannot be.
const neverNull =
  /^(council_id|slug|name|canonical_name|sort_name|title|text|position|number|state|kind|at|sequence|verb|starts_at|starts_on|is_time_known|from_on|office_title|office_kind|body_slug|body_name|venue|part|is_standing|is_example|purpose|zone|theme|contact|welcome|executive_model|host|revision|moved_at|regime|valid_from|summary|wards|formula|taken_on|decision_maker|has_undertaking|motion|side|capacity|mode|sent_apologies|list|heading|paragraphs|language|word|uses)$/
const ownKeys: Record<string, RegExp> = {
  agenda_item: /^(item_id|meeting_id)$/,
  agenda_item_correction: /^(item_id|field|was|becomes|reason)$/,
  agenda_publication: /^(meeting_id|note)$/,
  agenda_publication_thing: /^(meeting_id|thing_id)$/,
  attendance: /^(meeting_id|person_id)$/,
  body: /^body_id$/,
  contribution: /^(contribution_id|item_id)$/,
  call_in: /^(call_in_id|resolution_id|grounds|reasons|asks_for|requested_at|state_at)$/,
  assurance_event:
    /^(assurance_event_id|source|framework|framework_version|kind|version|changed_at|published_on)$/,
  call_in_exemption: /^(resolution_id|reason|consented_on|consent_by_office)$/,
  call_in_member: /^(call_in_id|person_id)$/,
  call_in_scheme:
    /^(scheme_id|source|grounds|window_days|day_kind|takes_effect|eligible|members_needed|who_may_ask|urgency_consent_office|scrutiny_body|scrutiny_slug|meet_within_days|reconsider_within_days|if_nothing_is_done)$/,
  call_in_state: /^(call_in_id|workings)$/,
  commitment:
    /^(commitment_id|nature|owner_kind|owner_name|report_back_body_id|report_back_body|report_back_slug|made_at|moves)$/,
  commitment_step: /^(commitment_id|on_day|words|plan)$/,
  action_correction: /^(action_id|field|was|became|reason|on_day)$/,
  action_tracker: /^(action_id|action_title|plan_title)$/,
  action_finding:
    /^(action_id|finding_id|contribution|quote|polarity|event_title|action_title|improvement_plan_id)$/,
  coverage_statement:
    /^(statement_id|improvement_plan_id|assurance_event_id|event_title|claims_all|in_scope|covered|in_part|disposed|open|drawn_on)$/,
  action_evidence: /^(evidence_id|action_id|dated_on|supports)$/,
  action_step: /^(action_id|improvement_plan_id|on_day)$/,
  group_membership: /^person_id$/,
  improvement_action:
    /^(action_id|improvement_plan_id|plan_title|forum_name|detail|theme|accountable_title|partners|original_due_on|voice_note|risk|cost)$/,
  improvement_measure:
    /^(measure_id|improvement_plan_id|unit|source|frequency|baseline|baseline_on|target|target_on)$/,
  improvement_plan: /^(improvement_plan_id|owner_slug|owner_name|forum_slug|forum_name|director_title)$/,
  measure_reading: /^(measure_id|improvement_plan_id|read_on|value|note|version)$/,
  political_group: /^group_id$/,
  progress_update: /^(update_id|action_id|as_of|known|how_known|next)$/,
  rating_scale: /^(scale|version|steps)$/,
  intervention: /^(intervention_id|panel)$/,
  direction: /^(direction_id|intervention_id|words|given_by|given_on|document)$/,
  exit_criterion: /^(criterion_id|intervention_id|theme_id|theme_title|theme_position|statement|agreed_on)$/,
  exit_evidence: /^(proof_id|criterion_id|intervention_id|dated_on)$/,
  exit_step: /^(criterion_id|intervention_id|on_day|spoken_by|document|words)$/,
  decision_effect: /^(resolution_id|basis|workings)$/,
  decision_notice: /^(notice_id|meeting_id|published_at)$/,
  delegated_decision:
    /^(is_executive|maker|ground|reference|delegated_decision_id|delegation_id|office_id|delegation_words)$/,
  delegated_decision_paper: /^(delegated_decision_id|role)$/,
  delegation: /^(delegation_id|is_executive|reference|words|limits|source|from_body_id|to_office_id)$/,
  dispensation: /^(dispensation_id|person_id|subject|extent|ground|reasons|requested_on|granted_on|to_on)$/,
  document: /^document_id$/,
  document_section: /^(document_id|version)$/,
  document_version: /^(document_id|version|sha256|media_type|file_name|size_bytes|added_at)$/,
  expected_document: /^(expected_document_id|item_id)$/,
  finding:
    /^(finding_id|assurance_event_id|number|polarity|quote|theme|origin|event_title|source|published_on)$/,
  follow_through_text: /^thing_id$/,
  finding_correction: /^(finding_id|field|was|became|reason|on_day)$/,
  finding_disposition: /^(finding_id|sequence|kind|words|at)$/,
  finding_withdrawal: /^(finding_id|assurance_event_id|reason)$/,
  interest: /^(interest_id|person_id|is_withheld|has_ended)$/,
  interest_version: /^(interest_id|version|holder|words|notified_on)$/,
  item_course: /^(meeting_id|item_id|course)$/,
  item_urgency: /^(item_id|reason|agreed_by)$/,
  limb: /^(limb_id|resolution_id)$/,
  matter: /^matter_id$/,
  meeting_rearrangement: /^(meeting_id|was_at|was_venue|reason)$/,
  minute_block: /^(item_id|block_id|points)$/,
  minute_correction: /^(meeting_id|item_id|was|becomes)$/,
  minute_seal: /^(meeting_id|public_text|public_sha256)$/,
  minute_summary: /^meeting_id$/,
  meeting: /^(meeting_id|body_id|state_at)$/,
  meeting_venue: /^(meeting_id|address|step_free|hearing_loop|access_note)$/,
  meeting_state: /^meeting_id$/,
  minute_set: /^meeting_id$/,
  no_interests: /^(person_id|notified_on)$/,
  office_holding: /^(holding_id|person_id|office_id)$/,
  outside_appointment: /^(outside_appointment_id|outside_body_id|outside_body_name|person_id|authority)$/,
  outside_body: /^(outside_body_id|former_names)$/,
  judgement: /^(assurance_event_id|area_key|sequence|area|grade|at|source|published_on)$/,
  key_threshold: /^(ground|words)$/,
  plan_commitment: /^(improvement_plan_id|plan_title|commitment_id|quote)$/,
  plan_entry:
    /^(plan_entry_id|decision_maker_kind|window_from|window_to|private_paragraphs|documents|copies_from|contact|consultees|version|changed_at|status|status_at)$/,
  plan_entry_item: /^(plan_entry_id|item_id|meeting_id)$/,
  plan_notice: /^(notice_id|window_from|window_to|published_at|published_on)$/,
  person: /^person_id$/,
  resolution:
    /^(resolution_id|body_id|item_position|has_no_alternatives|has_no_conflicts|has_no_dispensations)$/,
  resolution_correction: /^(resolution_id|version|place|becomes|reason)$/,
  resolution_end: /^(resolution_id|reason)$/,
  searchable: /^thing_id$/,
  submission_follow_up: /^submission_id$/,
  submission_told: /^(submission_id|told_month|medium)$/,
  ward: /^(ward_id)$/,
  voice: /^(voice_id|is_open)$/,
  voice_answer: /^(voice_id|words|answered_by|answered_on)$/,
  voice_follow_up: /^voice_id$/,
  voice_told: /^(voice_id|told_month|medium|reaction)$/,
  vote: /^(vote_id|item_id)$/,
  vote_cast: /^vote_id$/,
}
const outerJoined: Record<string, RegExp> = {
  commitment: /^title$/,
  commitment_step: /^(body_name|starts_on)$/,
  exit_evidence: /^from_on$/,
  expected_document: /^(state|at)$/,
  intervention: /^decision_maker$/,
  dispensation: /^(body_slug|body_name|office_title)$/,
  interest: /^(kind|from_on)$/,
  interest_version: /^from_on$/,
  limb: /^number$/,
  office_holding: /^(body_slug|body_name)$/,
  plan_entry: /^(body_slug|body_name|office_title)$/,
}

function viewsFile(columns: Column[]): string {
  const body = relations(
    columns,
    (column) => {
      const sure =
        (neverNull.test(column.name) || ownKeys[column.relation]?.test(column.name) === true) &&
        outerJoined[column.relation]?.test(column.name) !== true
      return baseType(column) + (sure ? '' : ' | null')
    },
    'published.',
  )
  return `${header}import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'

/** Every view of the public record: all that the public role can read. */
export type PublicViews = {
${body}}
`
}

function relations(columns: Column[], typed: (column: Column) => string, prefix = ''): string {
  const byRelation = Map.groupBy(columns, (column) => column.relation)
  return [...byRelation]
    .map(([relation, own]) => {
      const name = prefix === '' ? relation : `'${prefix}${relation}'`
      return `  ${name}: {\n${own.map((column) => `    ${column.name}: ${typed(column)}\n`).join('')}  }\n`
    })
    .join('')
}

function baseType(column: Column): string {
  if (column.name === 'thing_id') return 'string'
  if (column.type === 'identifier') return `Id<'${nounOf(column.name)}'>`
  const plain = plainTypes[column.type]
  if (plain === undefined)
    throw new Error(`no TypeScript type for ${column.relation}.${column.name} (${column.type})`)
  return plain
}

const longNouns = [
  'delegated_decision',
  'call_in',
  'expected_document',
  'plan_entry',
  'assurance_event',
  'improvement_plan',
  'outside_body',
  'outside_appointment',
  'council',
  'body',
  'person',
  'office',
  'holding',
  'account',
  'grant',
  'matter',
]

function nounOf(columnName: string): string {
  const noun = columnName.replace(/_id$/, '')
  const known = longNouns.find((long) => noun === long || noun.endsWith(`_${long}`))
  const named = known ?? noun.slice(noun.lastIndexOf('_') + 1)
  return named.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
