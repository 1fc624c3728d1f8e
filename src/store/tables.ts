// Made by `npm run types` from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'

/** Every table of the database, as the office sees it. */
export type Tables = {
  absence_approval: {
    council_id: Id<'council'>
    absence_approval_id: Id<'approval'>
    person_id: Id<'person'>
    reason: string
    approved_on: CalendarDate
    until_on: CalendarDate
    minute: string
    at: Instant
    entry_no: number
  }
  access_classification: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    sequence: number
    class: string
    detail: Generated<Json>
    at: Instant
    entry_no: number
    reason: Generated<string>
  }
  account: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    person_id: Id<'person'> | null
    name: string
    email: string
    opened_entry: number
    closed_entry: number | null
  }
  account_password: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    digest: string
    set_at: Instant
    set_entry: number
  }
  action_correction: {
    council_id: Id<'council'>
    action_id: Id<'action'>
    sequence: number
    field: string
    was: string
    became: string
    reason: string
    on_day: CalendarDate
    by_name: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  action_evidence: {
    council_id: Id<'council'>
    evidence_id: Id<'evidence'>
    action_id: Id<'action'>
    kind: string
    title: string
    dated_on: CalendarDate
    supports: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  action_finding: {
    council_id: Id<'council'>
    action_id: Id<'action'>
    finding_id: Id<'finding'>
    sequence: number
    contribution: string
    reason: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  action_step: {
    council_id: Id<'council'>
    action_id: Id<'action'>
    sequence: number
    kind: string
    at: Instant
    on_day: CalendarDate
    due_on: CalendarDate | null
    lead_person_id: Id<'person'> | null
    lead_outside: string | null
    scale: string | null
    rating: string | null
    scale_version: number | null
    means: string | null
    reason: string | null
    approver_office_id: Id<'office'> | null
    entry_no: number
    released_entry: number | null
  }
  action_tracker: {
    council_id: Id<'council'>
    action_id: Id<'action'>
    sequence: number
    commitment_id: Id<'commitment'> | null
    other_action_id: Id<'action'> | null
    link: string
    reason: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  agenda_change: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    act: string
    before: Json
    after: Json
    undoes: number | null
    at: Instant
    actor: string
    entry_no: number
  }
  agenda_comment: {
    council_id: Id<'council'>
    comment_id: Id<'comment'>
    meeting_id: Id<'meeting'>
    item_id: Id<'item'> | null
    text: string
    author: string
    at: Instant
    entry_no: number
  }
  agenda_item: {
    council_id: Id<'council'>
    item_id: Id<'item'>
    meeting_id: Id<'meeting'>
    position: number
    number: string
    matter_id: Id<'matter'> | null
    part: string
    is_standing: Generated<boolean>
    title: string
    purpose: Generated<string>
    restriction: string | null
    urgency_reason: string | null
    presenter: string | null
    released_entry: number | null
    level: Generated<number>
    removed_entry: number | null
    carried_from_item_id: Id<'item'> | null
  }
  agenda_item_correction: {
    council_id: Id<'council'>
    item_id: Id<'item'>
    sequence: number
    field: string
    was: string
    becomes: string
    reason: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  agenda_item_private: {
    council_id: Id<'council'>
    item_id: Id<'item'>
    title: string | null
    purpose: string | null
  }
  agenda_publication: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    kind: string
    supplement_number: number | null
    note: Generated<string>
    at: Instant
    entry_no: number
    released_entry: number | null
    grounds: string | null
    clear_days_given: number | null
    last_day: CalendarDate | null
    power: string | null
    reason: string | null
    agreed_by: string | null
  }
  agenda_publication_thing: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    position: number
    kind: string
    thing_id: string
    released_entry: number | null
  }
  agenda_sharing: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    note: Generated<string>
    at: Instant
    entry_no: number
  }
  agenda_template: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    version: number
    set_at: Instant
    set_entry: number
  }
  agenda_template_item: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    version: number
    position: number
    level: number
    part: string
    title: string
    public_title: string | null
    purpose: Generated<string>
    presenter: string | null
    restriction: string | null
    papers: Generated<readonly string[]>
  }
  annotation: {
    council_id: Id<'council'>
    person_id: Id<'person'>
    thing_kind: string
    thing_id: string
    text: string
    changed_at: Instant
    entry_no: number
  }
  apology: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    person_id: Id<'person'>
    sequence: number
    state: string
    reason: Generated<string>
    at: Instant
    entry_no: number
    substitute_person_id: Id<'person'> | null
  }
  assurance_event: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    source: string
    framework: string
    framework_version: string
    matter_id: Id<'matter'> | null
    recorded_entry: number
    released_entry: number | null
    released_at: Instant | null
  }
  assurance_event_version: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    version: number
    title: string
    summary: string
    kind: string
    reference: string | null
    lead_name: string | null
    notified_on: CalendarDate | null
    fieldwork_from: CalendarDate | null
    fieldwork_to: CalendarDate | null
    external_url: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  assurance_query: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    query_id: Id<'query'>
    report_sequence: number
    code: string
    message: string
    entry_no: number
    settled_words: string | null
    settled_by: string | null
    settled_at: Instant | null
    settled_entry: number | null
  }
  assurance_reader: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    account_id: Id<'account'>
    sequence: number
    from_stage: string
    reason: string
    named_by: string
    at: Instant
    entry_no: number
    ended_at: Instant | null
    ended_entry: number | null
  }
  assurance_report: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    sequence: number
    sha256: string
    file_name: string
    size_bytes: number
    authority: string | null
    accepted_because: string | null
    reads_register: boolean
    taken_by: string
    at: Instant
    entry_no: number
  }
  assurance_report_scan: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    sequence: number
    scan: number
    answer: Json
    at: Instant
    entry_no: number
  }
  assurance_stage: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    sequence: number
    stage: string
    on_day: CalendarDate
    note: string
    by_account_id: Id<'account'> | null
    by_name: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  attendance: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    person_id: Id<'person'>
    capacity: string
    mode: Generated<string>
    sent_apologies: Generated<boolean>
    substitute_for_person_id: Id<'person'> | null
    released_entry: number | null
  }
  audit_entry: {
    council_id: Id<'council'>
    entry_no: number
    at: Instant
    account_id: Id<'account'> | null
    actor: string
    power: string
    act: string
    subject_kind: string
    subject_id: string
    detail: Generated<Json>
    previous_hash: string
    hash: string
  }
  audit_verification: {
    council_id: Id<'council'>
    at: Instant
    entries: number
    last_hash: string
    broken_entry_no: number | null
    fault: string | null
  }
  balance_departure: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    sequence: number
    decided_on: CalendarDate
    arrangement: string
    authority: string
    at: Instant
    entry_no: number
  }
  balance_review: {
    council_id: Id<'council'>
    sequence: number
    reviewed_on: CalendarDate
    authority: string
    at: Instant
    entry_no: number
  }
  ballot: {
    council_id: Id<'council'>
    ballot_id: Id<'ballot'>
    item_id: Id<'item'>
    position: number
    post: string
    taking: string
    candidates: Json
    rounds: Json
    elected_person_id: Id<'person'> | null
    elected_name: string | null
    abandoned_because: string | null
    released_entry: number | null
  }
  body: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    slug: string
    name: string
    kind: string
    regime: string
    parent_body_id: Id<'body'> | null
    successor_body_id: Id<'body'> | null
    quorum: number | null
    purpose: Generated<string>
    valid_from: CalendarDate
    valid_to: CalendarDate | null
    released_entry: number | null
  }
  body_alias: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    alias: string
  }
  body_seats: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    sequence: number
    seats: number
    from_on: CalendarDate
    authority: string
    at: Instant
    entry_no: number
  }
  call_in: {
    council_id: Id<'council'>
    call_in_id: Id<'callIn'>
    resolution_id: Id<'resolution'>
    scheme_id: Id<'scheme'>
    grounds: readonly string[]
    reasons: string
    asks_for: Generated<string>
    requested_at: Instant
    released_entry: number | null
  }
  call_in_exemption: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    reason: string
    consent_by_office_id: Id<'office'>
    consent_by_person_id: Id<'person'>
    consented_on: CalendarDate
    entry_no: number
    released_entry: number | null
  }
  call_in_member: {
    council_id: Id<'council'>
    call_in_id: Id<'callIn'>
    person_id: Id<'person'>
    position: number
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  call_in_scheme: {
    council_id: Id<'council'>
    scheme_id: Id<'scheme'>
    from_on: CalendarDate
    to_on: CalendarDate | null
    source: string
    window_days: number
    day_kind: string
    takes_effect: string
    eligible: string
    members_needed: number
    who_may_ask: string
    grounds: readonly string[]
    urgency_consent_office_id: Id<'office'>
    scrutiny_body_id: Id<'body'>
    meet_within_days: number
    reconsider_within_days: number
    if_nothing_is_done: string
    released_entry: number | null
  }
  call_in_state: {
    council_id: Id<'council'>
    call_in_id: Id<'callIn'>
    sequence: number
    state: string
    at: Instant
    reason: string | null
    due_on: CalendarDate | null
    workings: Generated<Json>
    item_id: Id<'item'> | null
    entry_no: number
    released_entry: number | null
  }
  clearance_answer: {
    council_id: Id<'council'>
    report_id: Id<'report'>
    sequence: number
    step: string
    version: number
    digest: string
    outcome: string
    words: string
    by_account_id: Id<'account'>
    at: Instant
    entry_no: number
  }
  clearance_asking: {
    council_id: Id<'council'>
    report_id: Id<'report'>
    sequence: number
    step: string
    version: number
    digest: string
    of_account_id: Id<'account'>
    due_on: CalendarDate
    at: Instant
    entry_no: number
  }
  clock_doubt: {
    council_id: Id<'council'>
    sequence: number
    kind: string
    apart_ms: number | null
    account_id: Id<'account'> | null
    seen_at: Instant | null
    seen_where: string | null
    at: Instant
    entry_no: number
  }
  clock_policy: {
    council_id: Id<'council'>
    version: number
    setting: Json
    set_at: Instant
    set_entry: number
  }
  commitment: {
    council_id: Id<'council'>
    commitment_id: Id<'commitment'>
    nature: string
    resolution_id: Id<'resolution'> | null
    limb_id: Id<'limb'> | null
    item_id: Id<'item'> | null
    owner_office_id: Id<'office'> | null
    owner_body_id: Id<'body'> | null
    owner_person_id: Id<'person'> | null
    owner_outside: string | null
    first_due_on: CalendarDate | null
    trigger_words: string | null
    report_back_body_id: Id<'body'>
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  commitment_step: {
    council_id: Id<'council'>
    commitment_id: Id<'commitment'>
    sequence: number
    kind: string
    on_day: CalendarDate
    words: Generated<string>
    plan: Generated<string>
    response: string | null
    due_on: CalendarDate | null
    approved_by: string | null
    item_id: Id<'item'> | null
    resolution_id: Id<'resolution'> | null
    at: Instant
    entry_no: number
  }
  commitment_words: {
    council_id: Id<'council'>
    commitment_id: Id<'commitment'>
    quote: string
    released_entry: number | null
  }
  contribution: {
    council_id: Id<'council'>
    contribution_id: Id<'contribution'>
    item_id: Id<'item'>
    position: number
    kind: string
    person_id: Id<'person'> | null
    office_id: Id<'office'> | null
    speaker_name: string | null
    speaker_role: string | null
    organisation: string | null
    text: string
    list: Generated<readonly string[]>
    released_entry: number | null
  }
  council: {
    council_id: Id<'council'>
    slug: string
    name: string
    zone: string
    executive_model: string
    theme: Generated<Json>
    contact: Generated<Json>
    welcome: Generated<string>
    is_example: Generated<boolean>
  }
  council_host: {
    council_id: Id<'council'>
    host: string
  }
  coverage_signature: {
    council_id: Id<'council'>
    statement_id: Id<'statement'>
    by_account_id: Id<'account'>
    by_name: string
    at: Instant
    entry_no: number
  }
  coverage_snapshot: {
    council_id: Id<'council'>
    statement_id: Id<'statement'>
    findings: Json
  }
  coverage_statement: {
    council_id: Id<'council'>
    statement_id: Id<'statement'>
    improvement_plan_id: Id<'improvementPlan'>
    assurance_event_id: Id<'assuranceEvent'>
    plan_version: number | null
    report_sha256: string | null
    claims_all: string
    in_scope: number
    covered: number
    in_part: number
    disposed: number
    open: number
    drawn_on: CalendarDate
    at: Instant
    entry_no: number
    signed_on: CalendarDate | null
    signed_as: string | null
    signed_entry: number | null
    released_entry: number | null
    released_at: Instant | null
  }
  decision_effect: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    sequence: number
    basis: string
    scheme_id: Id<'scheme'> | null
    closes_on: CalendarDate | null
    effective_on: CalendarDate | null
    workings: Generated<Json>
    reason: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  decision_notice: {
    council_id: Id<'council'>
    notice_id: Id<'notice'>
    meeting_id: Id<'meeting'>
    published_at: Instant
    entry_no: number
    released_entry: number | null
  }
  decision_without_notice: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    reason: string
    at: Instant
    entry_no: number
  }
  delegated_decision: {
    council_id: Id<'council'>
    delegated_decision_id: Id<'delegatedDecision'>
    delegation_id: Id<'delegation'>
    body_id: Id<'body'>
    office_id: Id<'office'>
    matter_id: Id<'matter'> | null
    title: string
    is_executive: boolean
    maker: string
    ground: string
    express_authority: string | null
    restriction: string | null
    released_entry: number | null
  }
  delegated_decision_paper: {
    council_id: Id<'council'>
    delegated_decision_id: Id<'delegatedDecision'>
    position: number
    role: string
    title: string
    document_id: Id<'document'> | null
    released_entry: number | null
  }
  delegated_decision_private: {
    council_id: Id<'council'>
    delegated_decision_id: Id<'delegatedDecision'>
    author_account_id: Id<'account'> | null
    has_personal_data: boolean
    pounds: number | null
    recorded_at: Instant
    recorded_entry: number
    plan_entry_id: Id<'planEntry'> | null
  }
  delegation: {
    council_id: Id<'council'>
    delegation_id: Id<'delegation'>
    reference: string
    from_body_id: Id<'body'>
    to_office_id: Id<'office'>
    words: string
    limits: Generated<string>
    limit_pounds: number | null
    is_executive: boolean
    source: string
    from_on: CalendarDate
    to_on: CalendarDate | null
    released_entry: number | null
  }
  device_key: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    device_id: string
    secret: string
    made_at: Instant
  }
  direction: {
    council_id: Id<'council'>
    direction_id: Id<'direction'>
    intervention_id: Id<'intervention'>
    position: number
    words: string
    given_by: string
    given_on: CalendarDate
    document: string
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  direction_withdrawal: {
    council_id: Id<'council'>
    direction_id: Id<'direction'>
    reason: string
    on_day: CalendarDate
    at: Instant
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  dispensation: {
    council_id: Id<'council'>
    dispensation_id: Id<'dispensation'>
    person_id: Id<'person'>
    subject: string
    extent: string
    ground: string
    reasons: string
    requested_on: CalendarDate
    granted_on: CalendarDate
    granted_by_body_id: Id<'body'> | null
    granted_by_office_id: Id<'office'> | null
    from_on: CalendarDate
    to_on: CalendarDate
    ended_on: CalendarDate | null
    ending_reason: string | null
    ended_entry: number | null
    released_entry: number | null
  }
  disposition_hand: {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    sequence: number
    part: string
    by_account_id: Id<'account'> | null
    by_name: string
    at: Instant
    entry_no: number
  }
  document: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    item_id: Id<'item'> | null
    matter_id: Id<'matter'> | null
    expected_document_id: Id<'expectedDocument'> | null
    kind: string
    title: string
    language: Generated<string>
    author: string | null
    restriction: string | null
    position: Generated<number>
    published_at: Instant | null
    released_entry: number | null
    withdrawn_entry: number | null
    withdrawn_at: Instant | null
    withdrawal_reason: string | null
  }
  document_private: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    title: string | null
    author_account_id: Id<'account'> | null
  }
  document_section: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    version: number
    position: number
    heading: string
    paragraphs: readonly string[]
    released_entry: number | null
    withdrawn_entry: number | null
  }
  document_version: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    version: number
    sha256: string
    media_type: string
    file_name: string
    size_bytes: number
    page_count: number | null
    added_at: Instant
    released_entry: number | null
    withdrawn_entry: number | null
  }
  embargo_breach: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    sequence: number
    known: string
    found_where: string
    source_told: Generated<string>
    at: Instant
    entry_no: number
    had_access: Generated<Json>
  }
  evidence_place: {
    council_id: Id<'council'>
    evidence_id: Id<'evidence'>
    kept_at: string
    claimed_by: string
    claimant_account_id: Id<'account'> | null
  }
  evidence_verdict: {
    council_id: Id<'council'>
    evidence_id: Id<'evidence'>
    verdict: string
    reason: string
    on_day: CalendarDate
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  example_login: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    role: string
    password: string
    opened_entry: number
  }
  exit_criterion: {
    council_id: Id<'council'>
    criterion_id: Id<'criterion'>
    intervention_id: Id<'intervention'>
    theme_id: Id<'theme'>
    position: number
    statement: string
    agreed_on: CalendarDate
    kind: string
    action_id: Id<'action'> | null
    measure_id: Id<'measure'> | null
    comparison: string | null
    threshold: number | null
    source: string | null
    framework: string | null
    area_key: string | null
    grade: string | null
    days: number | null
    entry_no: number
    released_entry: number | null
    months: number | null
    hold_from: CalendarDate | null
    released_at: Instant | null
  }
  exit_evidence: {
    council_id: Id<'council'>
    proof_id: Id<'proof'>
    criterion_id: Id<'criterion'>
    title: string
    from_on: CalendarDate | null
    dated_on: CalendarDate
    action_id: Id<'action'> | null
    measure_id: Id<'measure'> | null
    value: number | null
    assurance_event_id: Id<'assuranceEvent'> | null
    area_key: string | null
    grade: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  exit_evidence_place: {
    council_id: Id<'council'>
    proof_id: Id<'proof'>
    kept_at: string
    taken_by: string
  }
  exit_step: {
    council_id: Id<'council'>
    criterion_id: Id<'criterion'>
    sequence: number
    kind: string
    verdict: string | null
    on_day: CalendarDate
    spoken_by: string
    document: string
    words: string
    at: Instant
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  exit_theme: {
    council_id: Id<'council'>
    theme_id: Id<'theme'>
    intervention_id: Id<'intervention'>
    position: number
    title: string
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  expected_document: {
    council_id: Id<'council'>
    expected_document_id: Id<'expectedDocument'>
    item_id: Id<'item'>
    position: number
    title: string
    released_entry: number | null
    removed_entry: number | null
  }
  expected_document_state: {
    council_id: Id<'council'>
    expected_document_id: Id<'expectedDocument'>
    sequence: number
    state: string
    reason: string | null
    owner_office_id: Id<'office'> | null
    expected_on: CalendarDate | null
    public_note: string | null
    document_id: Id<'document'> | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  file_scan: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    version: number
    sequence: number
    answer: Json
    at: Instant
    entry_no: number
  }
  finding: {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    assurance_event_id: Id<'assuranceEvent'>
    paragraph_id: Id<'paragraph'>
    number: number
    polarity: string
    quote: string
    paragraph_number: number | null
    section: string | null
    page: number | null
    theme: string
    partner: string | null
    origin: string
    recorded_at: Instant
    recorded_entry: number
    withdrawn_entry: number | null
    released_entry: number | null
    released_at: Instant | null
    paragraph_kind: Generated<string>
  }
  finding_correction: {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    sequence: number
    field: string
    was: string
    became: string
    reason: string
    on_day: CalendarDate
    by_name: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  finding_disposition: {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    sequence: number
    kind: string
    into_finding_id: Id<'finding'> | null
    partner: string | null
    words: string
    at: Instant
    entry_no: number
    approved_at: Instant | null
    approved_entry: number | null
    released_entry: number | null
    released_at: Instant | null
  }
  finding_reader: {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    part: string
    by_account_id: Id<'account'> | null
    by_name: string
    at: Instant
    entry_no: number
  }
  finding_withdrawal: {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    assurance_event_id: Id<'assuranceEvent'>
    number: number
    reason: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  findings_allowance: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    version: number
    sequence: number
    account_id: Id<'account'>
    reason: string
    at: Instant
    entry_no: number
  }
  followed_news: {
    council_id: Id<'council'>
    kind: string
    thing_id: string
    news_key: string
    seen_at: Instant
  }
  followed_topic: {
    council_id: Id<'council'>
    follower_id: Id<'follower'>
    kind: string
    thing_id: string
    asked_at: Instant
    asks: number
    confirm_sha256: string | null
    confirmed_at: Instant | null
  }
  follower: {
    council_id: Id<'council'>
    follower_id: Id<'follower'>
    address: string
    stop_key: string
    told_to: Instant
    bounces: Generated<number>
  }
  form_draft: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    place: string
    typed: Json
    saved_at: Instant
  }
  group_change: {
    council_id: Id<'council'>
    person_id: Id<'person'>
    sequence: number
    group_id: Id<'group'> | null
    from_on: CalendarDate
    at: Instant
    entry_no: number
    released_entry: number | null
    withdrawn_entry: number | null
  }
  house_phrase: {
    council_id: Id<'council'>
    phrase_id: Id<'phrase'>
    name: string
    text: string
    kept_entry: number
    withdrawn_entry: number | null
  }
  house_rules: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    sequence: number
    guillotine_minutes: number | null
    is_seconder_needed: boolean
    recorded_vote_demanded_by: number
    substitutes: string
    exclusion_words: string | null
    entry_no: number
  }
  imported_text: {
    council_id: Id<'council'>
    sha256: string
    item_id: Id<'item'>
    file_name: string
    entry_no: number
  }
  improvement_action: {
    council_id: Id<'council'>
    action_id: Id<'action'>
    improvement_plan_id: Id<'improvementPlan'>
    position: number
    title: string
    detail: string
    theme: string
    accountable_office_id: Id<'office'>
    partners: Generated<readonly string[]>
    original_due_on: CalendarDate
    voice_note: string
    risk: string
    cost: string
    entry_no: number
    released_entry: number | null
  }
  improvement_measure: {
    council_id: Id<'council'>
    measure_id: Id<'measure'>
    improvement_plan_id: Id<'improvementPlan'>
    action_id: Id<'action'> | null
    title: string
    unit: string
    source: string
    frequency: string
    baseline: number
    baseline_on: CalendarDate
    target: number
    target_on: CalendarDate
    entry_no: number
    released_entry: number | null
  }
  improvement_plan: {
    council_id: Id<'council'>
    improvement_plan_id: Id<'improvementPlan'>
    title: string
    kind: string
    summary: string
    owner_body_id: Id<'body'>
    forum_body_id: Id<'body'>
    director_office_id: Id<'office'>
    due_on: CalendarDate | null
    made_at: Instant
    entry_no: number
    released_entry: number | null
  }
  improvement_version: {
    council_id: Id<'council'>
    improvement_plan_id: Id<'improvementPlan'>
    version: number
    body_id: Id<'body'>
    presented_on: CalendarDate
    note: string
    actions: Json
    at: Instant
    entry_no: number
  }
  interest: {
    council_id: Id<'council'>
    interest_id: Id<'interest'>
    person_id: Id<'person'>
    withheld_entry: number | null
    ended_entry: number | null
    released_entry: number | null
  }
  interest_notification: {
    council_id: Id<'council'>
    notification_id: Id<'notification'>
    person_id: Id<'person'>
    change: string
    interest_id: Id<'interest'> | null
    kind: string | null
    holder: string | null
    words: string | null
    from_on: CalendarDate | null
    ended_on: CalendarDate | null
    sensitive_because: string | null
    told_on: CalendarDate
    at: Instant
    entry_no: number
  }
  interest_notification_answer: {
    council_id: Id<'council'>
    notification_id: Id<'notification'>
    outcome: string
    question: string | null
    at: Instant
    entry_no: number
  }
  interest_version: {
    council_id: Id<'council'>
    interest_id: Id<'interest'>
    version: number
    kind: string
    holder: string
    words: string
    from_on: CalendarDate | null
    notified_on: CalendarDate
    ended_on: CalendarDate | null
    at: Instant
    entry_no: number
    released_entry: number | null
    withdrawn_entry: number | null
  }
  interest_withholding: {
    council_id: Id<'council'>
    interest_id: Id<'interest'>
    sequence: number
    is_withheld: boolean
    reason: string
    agreed_by_account_id: Id<'account'> | null
    agreed_by: string
    at: Instant
    entry_no: number
  }
  intervention: {
    council_id: Id<'council'>
    intervention_id: Id<'intervention'>
    title: string
    kind: string
    summary: string
    panel: string
    decision_maker: string | null
    from_on: CalendarDate
    expected_end_on: CalendarDate | null
    made_at: Instant
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  intervention_end: {
    council_id: Id<'council'>
    intervention_id: Id<'intervention'>
    ended_on: CalendarDate
    document: string
    words: string
    at: Instant
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  item_course: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    item_id: Id<'item'>
    course: string
    reason: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  item_taken: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    position: number
    item_id: Id<'item'>
    opened_at: Instant
    closed_at: Instant | null
    outcome: string | null
    released_entry: number | null
  }
  item_urgency: {
    council_id: Id<'council'>
    item_id: Id<'item'>
    sequence: number
    reason: string
    agreed_by: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  judgement: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    area_key: string
    sequence: number
    area: string
    grade: string
    reason: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
    released_at: Instant | null
  }
  key_threshold: {
    council_id: Id<'council'>
    sequence: number
    ground: string
    words: string
    at: Instant
    released_entry: number
  }
  known_device: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    token_sha256: string
    last_at: Instant
  }
  legal_hold: {
    council_id: Id<'council'>
    hold_id: Id<'hold'>
    thing_kind: string
    thing_id: string
    reason: string
    placed_by: string
    placed_at: Instant
    placed_entry: number
    lift_reason: string | null
    lifted_by: string | null
    lifted_at: Instant | null
    lifted_entry: number | null
  }
  limb: {
    council_id: Id<'council'>
    limb_id: Id<'limb'>
    resolution_id: Id<'resolution'>
    position: number
    number: string | null
    minute_number: string | null
    verb: string
    text: string
    has_undertaking: boolean
    released_entry: number | null
  }
  mail: {
    council_id: Id<'council'>
    mail_id: Id<'mail'>
    kind: string
    account_id: Id<'account'> | null
    name: string
    address: string
    about_kind: string
    about_id: string
    title: string | null
    path: string | null
    by_name: string | null
    due_on: CalendarDate | null
    timing: string
    queued_at: Instant
    queued_entry: number
  }
  mail_delivery: {
    council_id: Id<'council'>
    mail_id: Id<'mail'>
    attempt: number
    at: Instant
    outcome: string
    reply: string
    words: string | null
  }
  mail_policy: {
    council_id: Id<'council'>
    version: number
    digest_time: string
    set_at: Instant
    set_entry: number
  }
  mail_preference: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    kind: string
    timing: string
    chosen_entry: number
  }
  mail_waiting: {
    council_id: Id<'council'>
    mail_id: Id<'mail'>
    due_at: Instant
    attempts: Generated<number>
    secret_path: string | null
    turn: Generated<number>
  }
  matter: {
    council_id: Id<'council'>
    matter_id: Id<'matter'>
    title: string
    summary: Generated<string>
    kind: Generated<string>
    wards: Generated<readonly string[]>
    released_entry: number | null
  }
  measure_reading: {
    council_id: Id<'council'>
    measure_id: Id<'measure'>
    read_on: CalendarDate
    version: number
    value: number
    note: string
    entry_no: number
    released_entry: number | null
  }
  meeting: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    body_id: Id<'body'>
    starts_at: Instant
    starts_on: CalendarDate
    is_time_known: Generated<boolean>
    venue: string
    kind: Generated<string>
    released_entry: number | null
    venue_id: Id<'venue'> | null
  }
  meeting_rearrangement: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    was_at: Instant
    was_venue: string
    starts_at: Instant
    venue: string
    reason: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  meeting_state: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    state: string
    at: Instant
    reason: string | null
    entry_no: number
    released_entry: number | null
  }
  meeting_webcast: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    address: string | null
    offset_pattern: string | null
    recording_began: Instant | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  mention: {
    council_id: Id<'council'>
    mention_id: Id<'mention'>
    account_id: Id<'account'>
    report_id: Id<'report'> | null
    meeting_id: Id<'meeting'> | null
    comment_id: Id<'comment'>
    by_name: string
    at: Instant
    entry_no: number
  }
  mention_settled: {
    council_id: Id<'council'>
    mention_id: Id<'mention'>
    at: Instant
    entry_no: number
  }
  minute_block: {
    council_id: Id<'council'>
    item_id: Id<'item'>
    position: number
    block_id: Id<'block'>
    kind: string
    text: Generated<string>
    points: Generated<readonly string[]>
    mover: string | null
    seconder: string | null
    contribution_id: Id<'contribution'> | null
    vote_id: Id<'vote'> | null
    resolution_id: Id<'resolution'> | null
    released_entry: number | null
  }
  minute_comment: {
    council_id: Id<'council'>
    comment_id: Id<'comment'>
    meeting_id: Id<'meeting'>
    item_id: Id<'item'>
    block_id: Id<'block'> | null
    quoted: Generated<string>
    text: string
    author: string
    at: Instant
    entry_no: number
  }
  minute_comment_answer: {
    council_id: Id<'council'>
    comment_id: Id<'comment'>
    outcome: string
    text: string
    author: string
    at: Instant
    entry_no: number
  }
  minute_comment_request: {
    council_id: Id<'council'>
    request_id: Id<'request'>
    meeting_id: Id<'meeting'>
    asked_account_id: Id<'account'>
    due_on: CalendarDate
    message: string
    at: Instant
    entry_no: number
  }
  minute_correction: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    position: number
    item_id: Id<'item'>
    was: string
    becomes: string
    entry_no: number
    released_entry: number | null
    agreed_item_id: Id<'item'> | null
  }
  minute_entry: {
    council_id: Id<'council'>
    item_id: Id<'item'>
    number: string
    text: Generated<string>
    released_entry: number | null
  }
  minute_seal: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    public_text: string
    public_sha256: string
    whole_sha256: string
    entry_no: number
    released_entry: number | null
  }
  minute_set_state: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    state: string
    at: Instant
    at_meeting_id: Id<'meeting'> | null
    signed_by_person_id: Id<'person'> | null
    entry_no: number
    released_entry: number | null
  }
  minute_summary: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    text: string | null
    reason: string | null
    decided_by: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  minute_update: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    content: Uint8Array
    account_id: Id<'account'>
    at: Instant
  }
  minute_version: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    version: number
    up_to_sequence: number
    author: string
    at: Instant
    restored_version: number | null
    items: Json
    content: Uint8Array
    entry_no: number
  }
  no_interests: {
    council_id: Id<'council'>
    person_id: Id<'person'>
    sequence: number
    notified_on: CalendarDate
    at: Instant
    released_entry: number
  }
  office: {
    council_id: Id<'council'>
    office_id: Id<'office'>
    title: string
    kind: string
    body_id: Id<'body'> | null
    released_entry: number | null
  }
  office_holding: {
    council_id: Id<'council'>
    holding_id: Id<'holding'>
    office_id: Id<'office'>
    person_id: Id<'person'>
    from_on: CalendarDate
    to_on: CalendarDate | null
    ended_by: string | null
    released_entry: number | null
    ward_id: Id<'ward'> | null
    declared_on: CalendarDate | null
  }
  one_time_code: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    secret: string
    last_step: number
    set_entry: number
  }
  outside_appointment: {
    council_id: Id<'council'>
    outside_appointment_id: Id<'outsideAppointment'>
    outside_body_id: Id<'outsideBody'>
    person_id: Id<'person'>
    capacity: string
    from_on: CalendarDate
    to_on: CalendarDate | null
    meeting_id: Id<'meeting'> | null
    authority: string
    released_entry: number | null
    resolution_id: Id<'resolution'> | null
  }
  outside_body: {
    council_id: Id<'council'>
    outside_body_id: Id<'outsideBody'>
    name: string
    former_names: Generated<readonly string[]>
    purpose: string
    ceased_on: CalendarDate | null
    released_entry: number | null
  }
  outside_correction: {
    council_id: Id<'council'>
    outside_appointment_id: Id<'outsideAppointment'>
    sequence: number
    was_capacity: string
    was_authority: string
    was_meeting_id: Id<'meeting'> | null
    was_resolution_id: Id<'resolution'> | null
    reason: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  paragraph_correction: {
    council_id: Id<'council'>
    paragraph_id: Id<'paragraph'>
    sequence: number
    field: string
    was: string
    became: string
    reason: string
    on_day: CalendarDate
    by_name: string
    at: Instant
    entry_no: number
  }
  paragraph_mark: {
    council_id: Id<'council'>
    paragraph_id: Id<'paragraph'>
    sequence: number
    mark: string
    by_account_id: Id<'account'> | null
    by_name: string
    at: Instant
    entry_no: number
    confirmed_by: string | null
    confirmed_at: Instant | null
    confirmed_entry: number | null
  }
  passkey: {
    council_id: Id<'council'>
    passkey_id: Id<'passkey'>
    account_id: Id<'account'>
    credential_id: string
    public_key: string
    counter: number
    transports: readonly string[]
    name: string
    added_at: Instant
    added_entry: number
    used_at: Instant | null
    removed_entry: number | null
  }
  passkey_challenge: {
    council_id: Id<'council'>
    challenge_sha256: string
    account_id: Id<'account'> | null
    expires_at: Instant
    purpose: string
  }
  person: {
    council_id: Id<'council'>
    person_id: Id<'person'>
    canonical_name: string
    sort_name: string
    honorific: string | null
    post_nominals: string | null
    biography: string | null
    released_entry: number | null
  }
  person_name: {
    council_id: Id<'council'>
    person_id: Id<'person'>
    name: string
    until_on: CalendarDate | null
  }
  plan_answers: {
    council_id: Id<'council'>
    improvement_plan_id: Id<'improvementPlan'>
    assurance_event_id: Id<'assuranceEvent'>
    at: Instant
    entry_no: number
  }
  plan_commitment: {
    council_id: Id<'council'>
    improvement_plan_id: Id<'improvementPlan'>
    commitment_id: Id<'commitment'>
    sequence: number
    link: string
    reason: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  plan_consent: {
    council_id: Id<'council'>
    notice_id: Id<'notice'>
    office_id: Id<'office'>
    person_id: Id<'person'>
    agreed_on: CalendarDate
    entry_no: number
  }
  plan_entry: {
    council_id: Id<'council'>
    plan_entry_id: Id<'planEntry'>
    matter_id: Id<'matter'> | null
    released_entry: number | null
  }
  plan_entry_item: {
    council_id: Id<'council'>
    plan_entry_id: Id<'planEntry'>
    item_id: Id<'item'>
    entry_no: number
  }
  plan_entry_status: {
    council_id: Id<'council'>
    plan_entry_id: Id<'planEntry'>
    sequence: number
    status: string
    reason: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  plan_entry_version: {
    council_id: Id<'council'>
    plan_entry_id: Id<'planEntry'>
    version: number
    title: string
    summary: string
    decision_maker_kind: string
    decision_maker_body_id: Id<'body'> | null
    decision_maker_office_id: Id<'office'> | null
    window_from: CalendarDate
    window_to: CalendarDate
    key_ground: string | null
    key_reason: string | null
    private_extent: string | null
    private_basis: string | null
    private_paragraphs: Generated<readonly string[]>
    private_ground: string | null
    private_reason: string | null
    documents: Generated<readonly string[]>
    copies_from: string
    contact: string
    consultees: string
    lead_office_id: Id<'office'> | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  plan_notice: {
    council_id: Id<'council'>
    notice_id: Id<'notice'>
    plan_entry_id: Id<'planEntry'> | null
    kind: string
    title: string
    window_from: CalendarDate
    window_to: CalendarDate
    published_at: Instant
    published_on: CalendarDate
    released_entry: number
    withdrawn_entry: number | null
    withdrawn_at: Instant | null
    withdrawal_reason: string | null
  }
  plan_notice_statement: {
    council_id: Id<'council'>
    notice_id: Id<'notice'>
    statement: Json
    released_entry: number
    withdrawn_entry: number | null
  }
  political_group: {
    council_id: Id<'council'>
    group_id: Id<'group'>
    name: string
    released_entry: number | null
  }
  power_grant: {
    council_id: Id<'council'>
    grant_id: Id<'grant'>
    account_id: Id<'account'>
    role: string
    body_id: Id<'body'> | null
    from_on: CalendarDate
    to_on: CalendarDate | null
    granted_entry: number
    ended_entry: number | null
    ended_at: Instant | null
    end_reason: string | null
  }
  progress_update: {
    council_id: Id<'council'>
    update_id: Id<'update'>
    action_id: Id<'action'>
    as_of: CalendarDate
    known: string
    how_known: string
    next: string
    answered_by: string | null
    answered_how: string | null
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  provider_identity: {
    council_id: Id<'council'>
    provider_identity_id: Id<'identity'>
    account_id: Id<'account'>
    issuer: string
    subject: string
    linked_at: Instant
    linked_entry: number
    unlinked_entry: number | null
  }
  publication_revision: {
    council_id: Id<'council'>
    revision: number
    moved_at: Instant
  }
  query: {
    council_id: Id<'council'>
    query_id: Id<'query'>
    item_id: Id<'item'>
    code: string
    message: string
    raised_entry: number
  }
  rating_scale: {
    council_id: Id<'council'>
    scale: string
    version: number
    steps: Json
    at: Instant
    entry_no: number
    released_entry: number
  }
  read_grant: {
    council_id: Id<'council'>
    grant_id: Id<'grant'>
    document_id: Id<'document'>
    account_id: Id<'account'>
    person_id: Id<'person'>
    from_at: Instant
    until_at: Instant
    terms: string
    purpose: Generated<string>
    at: Instant
    entry_no: number
  }
  read_grant_step: {
    council_id: Id<'council'>
    grant_id: Id<'grant'>
    kind: string
    reason: Generated<string>
    at: Instant
    entry_no: number
  }
  read_note: {
    council_id: Id<'council'>
    note_id: Id<'note'>
    at: Instant
    account_id: Id<'account'>
    actor: string
    power: string
    thing_kind: string
    thing_id: string
    version: number | null
  }
  recent_page: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    address: string
    title: string
    opened_at: Instant
  }
  recess: {
    council_id: Id<'council'>
    recess_id: Id<'recess'>
    name: string
    from_on: CalendarDate
    to_on: CalendarDate
    released_entry: number | null
    withdrawn_entry: number | null
  }
  recovery_code: {
    council_id: Id<'council'>
    account_id: Id<'account'>
    code_sha256: string
    used_at: Instant | null
  }
  redaction_check: {
    council_id: Id<'council'>
    delegated_decision_id: Id<'delegatedDecision'>
    sequence: number
    account_id: Id<'account'>
    words_sha256: string
    note: string
    at: Instant
    entry_no: number
  }
  rehearsal: {
    council_id: Id<'council'>
    kind: string
    thing_id: string
    sequence: number
    ask_entry: number | null
    at: Instant
    took_ms: number
    verdict: string
    digest: string
    result: Json
    entry_no: number
  }
  rehearsal_ask: {
    council_id: Id<'council'>
    kind: string
    thing_id: string
    at: Instant
    entry_no: number
  }
  rehearsal_sign_off: {
    council_id: Id<'council'>
    kind: string
    thing_id: string
    sequence: number
    at: Instant
    entry_no: number
  }
  release_rule: {
    council_id: Id<'council'>
    version: number
    one_person_for: readonly string[]
    reason: string
    account_id: Id<'account'>
    at: Instant
    entry_no: number
  }
  release_rule_start: {
    council_id: Id<'council'>
    version: number
    account_id: Id<'account'>
    holds_from: Instant
    at: Instant
    entry_no: number
  }
  release_step: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    sequence: number
    version: number
    kind: string
    account_id: Id<'account'>
    seen: string | null
    seen_where: string | null
    at: Instant
    entry_no: number
  }
  release_step_taken_back: {
    council_id: Id<'council'>
    document_id: Id<'document'>
    sequence: number
    account_id: Id<'account'>
    reason: string
    at: Instant
    entry_no: number
  }
  released_text: {
    council_id: Id<'council'>
    kind: string
    thing_id: string
    body_id: Id<'body'> | null
    matter_id: Id<'matter'> | null
    happened_on: CalendarDate | null
    title: string
    text: string
    words: GeneratedAlways<never | null>
  }
  released_word: {
    council_id: Id<'council'>
    word: string
    uses: number
  }
  report: {
    council_id: Id<'council'>
    report_id: Id<'report'>
    title: string
    body_id: Id<'body'>
    item_id: Id<'item'> | null
    expected_document_id: Id<'expectedDocument'> | null
    plan_entry_id: Id<'planEntry'> | null
    lead_office_id: Id<'office'> | null
    author_account_id: Id<'account'>
    report_template_id: Id<'template'>
    template_version: number
    due_on: CalendarDate
    commissioned_at: Instant
    commissioned_entry: number
    document_id: Id<'document'> | null
    accepted_version: number | null
  }
  report_comment: {
    council_id: Id<'council'>
    report_id: Id<'report'>
    comment_id: Id<'comment'>
    version: number
    section: string | null
    text: string
    mentioned: Generated<readonly string[]>
    by_account_id: Id<'account'>
    at: Instant
    entry_no: number
  }
  report_draft: {
    council_id: Id<'council'>
    report_id: Id<'report'>
    based_on: number
    text: Json
    saved_by_account_id: Id<'account'>
    at: Instant
    entry_no: number
  }
  report_paragraph: {
    council_id: Id<'council'>
    paragraph_id: Id<'paragraph'>
    assurance_event_id: Id<'assuranceEvent'>
    kind: string
    position: number
    number: number | null
    section: string | null
    text: string
    page: number | null
    origin: string
    speaker: string | null
    item_id: Id<'item'> | null
    entry_no: number
    struck_entry: number | null
    struck_because: string | null
  }
  report_stage: {
    council_id: Id<'council'>
    report_id: Id<'report'>
    sequence: number
    stage: string
    reason: string | null
    at: Instant
    entry_no: number
  }
  report_template: {
    council_id: Id<'council'>
    report_template_id: Id<'template'>
    version: number
    name: string
    sections: Json
    clearances: Json
    clearance_order: string
    at: Instant
    entry_no: number
  }
  report_version: {
    council_id: Id<'council'>
    report_id: Id<'report'>
    version: number
    text: Json
    digest: string
    saved_by_account_id: Id<'account'>
    at: Instant
    entry_no: number
  }
  representation: {
    council_id: Id<'council'>
    representation_id: Id<'representation'>
    plan_entry_id: Id<'planEntry'>
    channel: string
    name: string
    contact: string
    text: string
    received_at: Instant
    entry_no: number
  }
  representation_step: {
    council_id: Id<'council'>
    representation_id: Id<'representation'>
    sequence: number
    state: string
    shown_as: string | null
    shown_text: string | null
    words: string | null
    at: Instant
    entry_no: number
  }
  resolution: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    item_id: Id<'item'> | null
    position: Generated<number>
    decision_maker: string
    decision_maker_body_id: Id<'body'> | null
    decision_maker_office_id: Id<'office'> | null
    formula: string
    is_worded_for_public: Generated<boolean>
    taken_on: CalendarDate
    is_key: boolean | null
    reasons: string | null
    alternatives: string | null
    conflicts: string | null
    dispensations: string | null
    published_at: Instant | null
    released_entry: number | null
    delegated_decision_id: Id<'delegatedDecision'> | null
    has_no_alternatives: Generated<boolean>
    has_no_conflicts: Generated<boolean>
    has_no_dispensations: Generated<boolean>
  }
  resolution_correction: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    version: number
    position: number
    place: string
    was: string | null
    becomes: string
    reason: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  resolution_correction_private: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    version: number
    position: number
    was: string
  }
  resolution_end: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    kind: string
    by_resolution_id: Id<'resolution'> | null
    reason: string
    at: Instant
    entry_no: number
    released_entry: number | null
  }
  resolution_withdrawn_words: {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    words: Json
  }
  retention_review: {
    council_id: Id<'council'>
    thing_kind: string
    thing_id: string
    sequence: number
    keep_until: CalendarDate
    reason: string
    reviewed_by: string
    reviewed_at: Instant
    entry_no: number
  }
  room_entry: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    room_entry_id: Id<'entry'>
    kind: string
    at: Instant
    content: Json
    recorded_by: string
    entry_no: number
  }
  said_count: {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    sequence: number
    polarity: string
    count: number
    quote: string
    item_id: Id<'item'> | null
    at: Instant
    entry_no: number
    settled_words: string | null
    settled_by: string | null
    settled_at: Instant | null
    settled_entry: number | null
  }
  sender_policy: {
    council_id: Id<'council'>
    version: number
    months: number
    source: string
    set_at: Instant
    set_entry: number
  }
  sign_in_link: {
    council_id: Id<'council'>
    token_sha256: string
    account_id: Id<'account'>
    expires_at: Instant
    made_entry: number
    used_entry: number | null
  }
  sign_in_policy: {
    council_id: Id<'council'>
    version: number
    links_by_address: boolean
    set_at: Instant
    set_entry: number
  }
  sign_in_step: {
    council_id: Id<'council'>
    token_sha256: string
    account_id: Id<'account'>
    expires_at: Instant
    wrong_codes: Generated<number>
    first_factor: Generated<string>
  }
  signed_in_session: {
    council_id: Id<'council'>
    session_id: Id<'session'>
    account_id: Id<'account'>
    token_sha256: string
    method: string
    device: Generated<string>
    signed_in_at: Instant
    signed_in_entry: number
    last_seen_at: Instant
    second_factor_at: Instant | null
    ended_at: Instant | null
    ended_because: string | null
    proved_at: Instant | null
  }
  submission: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    meeting_id: Id<'meeting'>
    kind: string
    subject: string
    text: string
    attribution: string
    signatures: Generated<number>
    token_sha256: string
    received_at: Instant
    entry_no: number
  }
  submission_answer: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    text: string
    is_oral: boolean
    answered_by: string
    answered_on: CalendarDate
    released_entry: number
  }
  submission_follow_up: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    sequence: number
    finding_id: Id<'finding'> | null
    action_id: Id<'action'> | null
    commitment_id: Id<'commitment'> | null
    at: Instant
    entry_no: number
    ended_entry: number | null
  }
  submission_item: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    item_id: Id<'item'>
    entry_no: number
  }
  submission_progress: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    sequence: number
    state: string
    at: Instant
    released_entry: number
  }
  submission_scheme: {
    council_id: Id<'council'>
    body_id: Id<'body'>
    kind: string
    sequence: number
    from_on: CalendarDate
    is_taken: boolean
    source: string
    deadline_days: number
    day_kind: string
    deadline_time: string
    longest_words: number
    most_per_person: number
    minutes_to_speak: number
    signatures_for_debate: number
    at: Instant
    entry_no: number
  }
  submission_sender: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    name: string
    ward: string
    email: string
  }
  submission_shown: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    meeting_id: Id<'meeting'>
    kind: string
    subject: string
    signatures: number
    released_entry: number
  }
  submission_shown_told: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    sequence: number
    told_month: CalendarDate
    medium: string
    released_entry: number
  }
  submission_step: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    sequence: number
    state: string
    words: string | null
    item_id: Id<'item'> | null
    is_oral: boolean | null
    answered_on: CalendarDate | null
    answered_by: string | null
    at: Instant
    entry_no: number
  }
  submission_told: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    sequence: number
    told_on: CalendarDate
    medium: string
    reaction: string
    reaction_words: string
    told_by: string
    at: Instant
    entry_no: number
  }
  submission_words: {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    text: string
    shown_as: string
    released_entry: number
    withdrawn_entry: number | null
  }
  taken_form: {
    council_id: Id<'council'>
    form_id: Id<'form'>
    account_id: Id<'account'>
    led_to: string | null
    taken_at: Instant
  }
  told_interest: {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    item_id: Id<'item'>
    person_id: Id<'person'>
    sequence: number
    state: string
    class: string | null
    response: string | null
    is_sensitive: Generated<boolean>
    interest_id: Id<'interest'> | null
    words: string | null
    dispensation: string | null
    at: Instant
    entry_no: number
  }
  undertaking: {
    council_id: Id<'council'>
    limb_id: Id<'limb'>
    owner_office_id: Id<'office'> | null
    due_on: CalendarDate | null
    report_back_body_id: Id<'body'> | null
    reason_for_none: string | null
    released_entry: number | null
    trigger_words: string | null
  }
  venue: {
    council_id: Id<'council'>
    venue_id: Id<'venue'>
    name: string
    address: string
    capacity: number | null
    step_free: string
    hearing_loop: string
    webcast: string
    access_note: Generated<string>
    minutes_between: number
    from_on: CalendarDate
    to_on: CalendarDate | null
    released_entry: number | null
  }
  voice_answer: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    words: string
    answered_by: string
    answered_on: CalendarDate
    written_by: string
    written_by_account_id: Id<'account'> | null
    written_by_person_id: Id<'person'> | null
    at: Instant
    entry_no: number
  }
  voice_answer_check: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    words: string
    checked_by: string
    checked_by_account_id: Id<'account'> | null
    at: Instant
    entry_no: number
  }
  voice_check: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    version: number
    outcome: string
    words: string
    checked_by: string
    checked_by_account_id: Id<'account'> | null
    at: Instant
    entry_no: number
  }
  voice_consent: {
    council_id: Id<'council'>
    consent_id: Id<'consent'>
    participant_id: Id<'participant'>
    voice_id: Id<'voice'> | null
    scope: string
    from_on: CalendarDate
    to_on: CalendarDate | null
    agreed_how: string
    at: Instant
    entry_no: number
    withdrawn_at: Instant | null
    withdrawn_entry: Generated<number>
  }
  voice_follow_up: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    finding_id: Id<'finding'> | null
    action_id: Id<'action'> | null
    at: Instant
    entry_no: number
    ended_entry: number | null
  }
  voice_item: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    participant_id: Id<'participant'>
    said_on: CalendarDate
    theme: string
    audience: string
    body_id: Id<'body'> | null
    forum: string | null
    item_id: Id<'item'> | null
    matter_id: Id<'matter'> | null
    at: Instant
    entry_no: number
    withdrawn_at: Instant | null
    withdrawn_entry: number | null
  }
  voice_participant: {
    council_id: Id<'council'>
    participant_id: Id<'participant'>
    role: string
    age_band: string
    supporter_account_id: Id<'account'>
    kept_at: string
    from_on: CalendarDate
    to_on: CalendarDate | null
    entry_no: number
  }
  voice_permission: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    consent_id: Id<'consent'>
    scope: string
    from_on: CalendarDate
    to_on: CalendarDate | null
    consent_withdrawn_entry: number
  }
  voice_placement: {
    council_id: Id<'council'>
    placement_id: Id<'placement'>
    participant_id: Id<'participant'>
    body_id: Id<'body'> | null
    forum: string | null
    from_on: CalendarDate
    to_on: CalendarDate | null
    entry_no: number
  }
  voice_policy: {
    council_id: Id<'council'>
    sequence: number
    smallest_cohort: number
    reason: string
    at: Instant
    entry_no: number
  }
  voice_shown: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    released_entry: number
  }
  voice_shown_answer: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    words: string
    answered_by: string
    answered_on: CalendarDate
    released_entry: number
  }
  voice_shown_part: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    scope: string
    content: string
    released_entry: number
    withdrawn_entry: number | null
  }
  voice_shown_told: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    told_month: CalendarDate
    medium: string
    reaction: string
    released_entry: number
  }
  voice_shown_words: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    said_month: CalendarDate
    theme: string
    question: string
    plain_words: string
    role: string | null
    body_id: Id<'body'> | null
    forum: string | null
    item_id: Id<'item'> | null
    matter_id: Id<'matter'> | null
    released_entry: number
    withdrawn_entry: number | null
  }
  voice_told: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    told_on: CalendarDate
    medium: string
    reaction: string
    reaction_words: string
    told_by: string
    at: Instant
    entry_no: number
  }
  voice_version: {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    version: number
    question: string
    plain_words: string
    own_words: string
    name_to_show: string
    recording: string
    written_by: string
    written_by_account_id: Id<'account'> | null
    written_by_person_id: Id<'person'> | null
    at: Instant
    entry_no: number
  }
  voice_visit: {
    council_id: Id<'council'>
    visit_id: Id<'visit'>
    participant_id: Id<'participant'>
    body_id: Id<'body'> | null
    forum: string | null
    visited_on: CalendarDate
    outcome: string
    entry_no: number
  }
  vote: {
    council_id: Id<'council'>
    vote_id: Id<'vote'>
    item_id: Id<'item'>
    position: number
    motion: string
    mover: string | null
    seconder: string | null
    for_count: number | null
    against_count: number | null
    abstain_count: number | null
    carried: boolean | null
    casting_vote_by: string | null
    casting_vote_given: string | null
    released_entry: number | null
  }
  vote_cast: {
    council_id: Id<'council'>
    vote_id: Id<'vote'>
    side: string
    position: number
    person_id: Id<'person'> | null
    name: string
    released_entry: number | null
    at_own_request: Generated<boolean>
  }
  ward: {
    council_id: Id<'council'>
    ward_id: Id<'ward'>
    name: string
    seats: number | null
    from_on: CalendarDate
    to_on: CalendarDate | null
    released_entry: number | null
  }
  wrong_attempt: {
    council_id: Id<'council'>
    counted_by: string
    key_sha256: string
    count: number
    last_at: Instant
  }
}
