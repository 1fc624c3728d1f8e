// Made by `npm run types` from the migrations. Do not edit.
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'

/** Every view of the public record: all that the public role can read. */
export type PublicViews = {
  'published.action_correction': {
    council_id: Id<'council'>
    action_id: Id<'action'>
    sequence: number
    field: string
    was: string
    became: string
    reason: string
    on_day: CalendarDate
  }
  'published.action_evidence': {
    council_id: Id<'council'>
    evidence_id: Id<'evidence'>
    action_id: Id<'action'>
    kind: string
    title: string
    dated_on: CalendarDate
    supports: string
    verdict: string | null
    reason: string | null
    judged_on: CalendarDate | null
  }
  'published.action_finding': {
    council_id: Id<'council'>
    action_id: Id<'action'>
    finding_id: Id<'finding'>
    contribution: string
    number: number
    quote: string
    polarity: string
    event_title: string
    action_title: string
    improvement_plan_id: Id<'improvementPlan'>
  }
  'published.action_step': {
    council_id: Id<'council'>
    action_id: Id<'action'>
    improvement_plan_id: Id<'improvementPlan'>
    sequence: number
    kind: string
    at: Instant
    on_day: CalendarDate
    due_on: CalendarDate | null
    lead_person_id: Id<'person'> | null
    lead_name: string | null
    lead_outside: string | null
    scale: string | null
    rating: string | null
    scale_version: number | null
    means: string | null
    reason: string | null
    approver_title: string | null
    action_position: number | null
  }
  'published.action_tracker': {
    council_id: Id<'council'>
    action_id: Id<'action'>
    action_title: string
    plan_title: string
    commitment_id: Id<'commitment'> | null
    quote: string | null
    nature: string | null
    other_action_id: Id<'action'> | null
    other_title: string | null
    other_plan_title: string | null
  }
  'published.agenda_item': {
    council_id: Id<'council'>
    item_id: Id<'item'>
    meeting_id: Id<'meeting'>
    position: number
    number: string
    matter_id: Id<'matter'> | null
    part: string
    is_standing: boolean
    title: string
    purpose: string
    restriction: string | null
    urgency_reason: string | null
    presenter: string | null
    minute_number: string | null
    minute_text: string | null
  }
  'published.agenda_item_correction': {
    council_id: Id<'council'>
    item_id: Id<'item'>
    sequence: number
    field: string
    was: string
    becomes: string
    reason: string
    at: Instant
  }
  'published.agenda_publication': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    kind: string
    supplement_number: number | null
    note: string
    at: Instant
    grounds: string | null
    clear_days_given: number | null
    last_day: CalendarDate | null
    power: string | null
    reason: string | null
    agreed_by: string | null
  }
  'published.agenda_publication_thing': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    position: number
    kind: string
    thing_id: string
    number: string
    title: string
    item_id: Id<'item'> | null
  }
  'published.assurance_event': {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    source: string
    framework: string
    framework_version: string
    matter_id: Id<'matter'> | null
    title: string
    summary: string
    kind: string
    reference: string | null
    lead_name: string | null
    notified_on: CalendarDate | null
    fieldwork_from: CalendarDate | null
    fieldwork_to: CalendarDate | null
    external_url: string | null
    version: number
    changed_at: Instant
    published_on: CalendarDate
    released_at: Instant | null
  }
  'published.attendance': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    person_id: Id<'person'>
    capacity: string
    mode: string
    sent_apologies: boolean
    substitute_for_person_id: Id<'person'> | null
    canonical_name: string
    sort_name: string
    honorific: string | null
    post_nominals: string | null
  }
  'published.ballot': {
    council_id: Id<'council'>
    ballot_id: Id<'ballot'> | null
    item_id: Id<'item'> | null
    position: number
    post: string | null
    taking: string | null
    candidates: Json | null
    rounds: Json | null
    elected_person_id: Id<'person'> | null
    elected_name: string | null
    abandoned_because: string | null
  }
  'published.body': {
    council_id: Id<'council'>
    body_id: Id<'body'>
    slug: string
    name: string
    kind: string
    regime: string
    quorum: number | null
    purpose: string
    valid_from: CalendarDate
    valid_to: CalendarDate | null
    parent_slug: string | null
    parent_name: string | null
    successor_slug: string | null
    successor_name: string | null
  }
  'published.call_in': {
    council_id: Id<'council'>
    call_in_id: Id<'callIn'>
    resolution_id: Id<'resolution'>
    grounds: readonly string[]
    reasons: string
    asks_for: string
    requested_at: Instant
    state: string
    state_at: Instant
  }
  'published.call_in_exemption': {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    reason: string
    consented_on: CalendarDate
    consent_by_office: string
    consent_by: string | null
  }
  'published.call_in_member': {
    council_id: Id<'council'>
    call_in_id: Id<'callIn'>
    position: number
    person_id: Id<'person'>
    canonical_name: string
    honorific: string | null
  }
  'published.call_in_scheme': {
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
    urgency_consent_office: string
    scrutiny_body: string
    scrutiny_slug: string
    meet_within_days: number
    reconsider_within_days: number
    if_nothing_is_done: string
  }
  'published.call_in_state': {
    council_id: Id<'council'>
    call_in_id: Id<'callIn'>
    sequence: number
    state: string
    at: Instant
    reason: string | null
    due_on: CalendarDate | null
    workings: Json
    item_id: Id<'item'> | null
    meeting_id: Id<'meeting'> | null
  }
  'published.commitment': {
    council_id: Id<'council'>
    commitment_id: Id<'commitment'>
    nature: string
    quote: string | null
    limb_id: Id<'limb'> | null
    resolution_id: Id<'resolution'> | null
    item_id: Id<'item'> | null
    delegated_decision_id: Id<'delegatedDecision'> | null
    owner_kind: string
    owner_name: string
    owner_body_slug: string | null
    owner_person_id: Id<'person'> | null
    first_due_on: CalendarDate | null
    trigger_words: string | null
    report_back_body_id: Id<'body'>
    report_back_body: string
    report_back_slug: string
    made_at: Instant
    promised_on: CalendarDate | null
    promised_to: string | null
    title: string | null
    due_on: CalendarDate | null
    moves: number
    outcome: string | null
  }
  'published.commitment_step': {
    council_id: Id<'council'>
    commitment_id: Id<'commitment'>
    sequence: number
    kind: string
    on_day: CalendarDate
    words: string
    plan: string
    response: string | null
    due_on: CalendarDate | null
    approved_by: string | null
    item_id: Id<'item'> | null
    resolution_id: Id<'resolution'> | null
    at: Instant
    item_title: string | null
    meeting_id: Id<'meeting'> | null
    body_name: string | null
    starts_on: CalendarDate | null
  }
  'published.contribution': {
    council_id: Id<'council'>
    contribution_id: Id<'contribution'>
    item_id: Id<'item'>
    position: number
    kind: string
    person_id: Id<'person'> | null
    office_id: Id<'office'> | null
    speaker_name: string | null
    honorific: string | null
    speaker_role: string | null
    organisation: string | null
    text: string
    list: readonly string[]
  }
  'published.council': {
    council_id: Id<'council'>
    slug: string
    name: string
    zone: string
    executive_model: string
    theme: Json
    contact: Json
    welcome: string
    is_example: boolean
  }
  'published.council_host': {
    council_id: Id<'council'>
    host: string
  }
  'published.coverage_statement': {
    council_id: Id<'council'>
    statement_id: Id<'statement'>
    improvement_plan_id: Id<'improvementPlan'>
    assurance_event_id: Id<'assuranceEvent'>
    event_title: string
    plan_version: number | null
    report_sha256: string | null
    claims_all: string
    in_scope: number
    covered: number
    in_part: number
    disposed: number
    open: number
    drawn_on: CalendarDate
    signed_on: CalendarDate | null
    signed_as: string | null
    released_at: Instant | null
  }
  'published.decision_effect': {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    sequence: number
    basis: string
    closes_on: CalendarDate | null
    effective_on: CalendarDate | null
    workings: Json
    reason: string | null
    at: Instant
  }
  'published.decision_notice': {
    council_id: Id<'council'>
    notice_id: Id<'notice'>
    meeting_id: Id<'meeting'>
    published_at: Instant
    starts_on: CalendarDate
    body_name: string
    body_slug: string
  }
  'published.delegated_decision': {
    council_id: Id<'council'>
    delegated_decision_id: Id<'delegatedDecision'>
    delegation_id: Id<'delegation'>
    office_id: Id<'office'>
    title: string
    is_executive: boolean
    maker: string
    ground: string
    express_authority: string | null
    restriction: string | null
    reference: string
    delegation_words: string
    office_title: string
  }
  'published.delegated_decision_paper': {
    council_id: Id<'council'>
    delegated_decision_id: Id<'delegatedDecision'>
    position: number
    role: string
    title: string
    document_id: Id<'document'> | null
  }
  'published.delegation': {
    council_id: Id<'council'>
    delegation_id: Id<'delegation'>
    reference: string
    words: string
    limits: string
    limit_pounds: number | null
    is_executive: boolean
    source: string
    from_on: CalendarDate
    to_on: CalendarDate | null
    from_body_id: Id<'body'>
    body_name: string
    body_slug: string
    to_office_id: Id<'office'>
    office_title: string
  }
  'published.direction': {
    council_id: Id<'council'>
    direction_id: Id<'direction'>
    intervention_id: Id<'intervention'>
    position: number
    words: string
    given_by: string
    given_on: CalendarDate
    document: string
    withdrawn_on: CalendarDate | null
    withdrawn_because: string | null
    released_at: Instant | null
    withdrawal_released_at: Instant | null
  }
  'published.dispensation': {
    council_id: Id<'council'>
    dispensation_id: Id<'dispensation'>
    person_id: Id<'person'>
    subject: string
    extent: string
    ground: string
    reasons: string
    requested_on: CalendarDate
    granted_on: CalendarDate
    from_on: CalendarDate
    to_on: CalendarDate
    ended_on: CalendarDate | null
    ending_reason: string | null
    body_name: string | null
    body_slug: string | null
    office_title: string | null
    canonical_name: string
    sort_name: string
    honorific: string | null
    post_nominals: string | null
  }
  'published.document': {
    council_id: Id<'council'>
    document_id: Id<'document'>
    item_id: Id<'item'> | null
    matter_id: Id<'matter'> | null
    kind: string
    title: string
    language: string
    author: string | null
    restriction: string | null
    position: number
    published_at: Instant | null
    withdrawn_at: Instant | null
    withdrawal_reason: string | null
    version: number | null
    sha256: string | null
    media_type: string | null
    file_name: string | null
    size_bytes: number | null
    page_count: number | null
  }
  'published.document_section': {
    council_id: Id<'council'>
    document_id: Id<'document'>
    version: number
    position: number
    heading: string
    paragraphs: readonly string[]
  }
  'published.document_version': {
    council_id: Id<'council'>
    document_id: Id<'document'>
    version: number
    sha256: string
    media_type: string
    file_name: string
    size_bytes: number
    page_count: number | null
    added_at: Instant
  }
  'published.exit_criterion': {
    council_id: Id<'council'>
    criterion_id: Id<'criterion'>
    intervention_id: Id<'intervention'>
    theme_id: Id<'theme'>
    theme_title: string
    theme_position: number
    position: number
    statement: string
    agreed_on: CalendarDate
    kind: string
    action_id: Id<'action'> | null
    action_title: string | null
    measure_id: Id<'measure'> | null
    improvement_plan_id: Id<'improvementPlan'> | null
    measure_title: string | null
    unit: string | null
    comparison: string | null
    threshold: number | null
    source: string | null
    framework: string | null
    area_key: string | null
    grade: string | null
    days: number | null
    months: number | null
    hold_from: CalendarDate | null
    released_at: Instant | null
  }
  'published.exit_evidence': {
    council_id: Id<'council'>
    proof_id: Id<'proof'>
    criterion_id: Id<'criterion'>
    intervention_id: Id<'intervention'>
    title: string
    from_on: CalendarDate | null
    dated_on: CalendarDate
    action_id: Id<'action'> | null
    improvement_plan_id: Id<'improvementPlan'> | null
    value: number | null
    unit: string | null
    assurance_event_id: Id<'assuranceEvent'> | null
    event_title: string | null
    grade: string | null
    released_at: Instant | null
    statement: string | null
  }
  'published.exit_step': {
    council_id: Id<'council'>
    criterion_id: Id<'criterion'>
    intervention_id: Id<'intervention'>
    sequence: number
    kind: string
    verdict: string | null
    on_day: CalendarDate
    spoken_by: string
    document: string
    words: string
    released_at: Instant | null
    statement: string | null
  }
  'published.expected_document': {
    council_id: Id<'council'>
    expected_document_id: Id<'expectedDocument'>
    item_id: Id<'item'>
    position: number
    title: string
    state: string | null
    reason: string | null
    owner_office_id: Id<'office'> | null
    owner_title: string | null
    expected_on: CalendarDate | null
    public_note: string | null
    document_id: Id<'document'> | null
    at: Instant | null
  }
  'published.finding': {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    assurance_event_id: Id<'assuranceEvent'>
    number: number
    polarity: string
    quote: string
    paragraph_number: number | null
    section: string | null
    page: number | null
    theme: string
    partner: string | null
    origin: string
    event_title: string
    source: string
    published_on: CalendarDate
    released_at: Instant | null
    paragraph_kind: string | null
  }
  'published.finding_correction': {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    sequence: number
    field: string
    was: string
    became: string
    reason: string
    on_day: CalendarDate
  }
  'published.finding_disposition': {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    sequence: number
    kind: string
    into_finding_id: Id<'finding'> | null
    into_number: number | null
    partner: string | null
    words: string
    at: Instant
    approved_at: Instant | null
    released_at: Instant | null
    assurance_event_id: Id<'assuranceEvent'> | null
    number: number
    event_title: string | null
  }
  'published.finding_withdrawal': {
    council_id: Id<'council'>
    finding_id: Id<'finding'>
    assurance_event_id: Id<'assuranceEvent'>
    number: number
    reason: string
    at: Instant
    title: string
  }
  'published.follow_through_text': {
    council_id: Id<'council'>
    kind: string
    thing_id: string
    body_id: Id<'body'> | null
    happened_on: CalendarDate | null
    title: string
    text: string
  }
  'published.group_membership': {
    council_id: Id<'council'>
    person_id: Id<'person'>
    group_id: Id<'group'> | null
    group_name: string | null
    from_on: CalendarDate
    to_on: CalendarDate | null
    canonical_name: string
    sort_name: string
    honorific: string | null
    post_nominals: string | null
  }
  'published.improvement_action': {
    council_id: Id<'council'>
    action_id: Id<'action'>
    improvement_plan_id: Id<'improvementPlan'>
    plan_title: string
    forum_name: string
    position: number
    title: string
    detail: string
    theme: string
    accountable_title: string
    partners: readonly string[]
    original_due_on: CalendarDate
    voice_note: string
    risk: string
    cost: string
  }
  'published.improvement_measure': {
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
  }
  'published.improvement_plan': {
    council_id: Id<'council'>
    improvement_plan_id: Id<'improvementPlan'>
    title: string
    kind: string
    summary: string
    due_on: CalendarDate | null
    owner_slug: string
    owner_name: string
    forum_slug: string
    forum_name: string
    director_title: string
  }
  'published.interest': {
    council_id: Id<'council'>
    interest_id: Id<'interest'>
    person_id: Id<'person'>
    is_withheld: boolean
    has_ended: boolean
    version: number | null
    kind: string | null
    holder: string | null
    words: string | null
    from_on: CalendarDate | null
    notified_on: CalendarDate | null
    ended_on: CalendarDate | null
    changed_at: Instant | null
  }
  'published.interest_version': {
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
  }
  'published.intervention': {
    council_id: Id<'council'>
    intervention_id: Id<'intervention'>
    title: string
    kind: string
    summary: string
    panel: string
    decision_maker: string | null
    from_on: CalendarDate
    expected_end_on: CalendarDate | null
    ended_on: CalendarDate | null
    end_document: string | null
    end_words: string | null
    released_at: Instant | null
    end_released_at: Instant | null
  }
  'published.intervention_text': {
    council_id: Id<'council'>
    kind: string
    thing_id: string | null
    body_id: Id<'body'> | null
    happened_on: CalendarDate | null
    title: string
    text: string
  }
  'published.item_course': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    item_id: Id<'item'>
    course: string
    reason: string | null
    at: Instant
  }
  'published.item_taken': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'> | null
    position: number
    item_id: Id<'item'> | null
    opened_at: Instant | null
    closed_at: Instant | null
    outcome: string | null
  }
  'published.item_urgency': {
    council_id: Id<'council'>
    item_id: Id<'item'>
    sequence: number
    reason: string
    agreed_by: string
    at: Instant
  }
  'published.judgement': {
    council_id: Id<'council'>
    assurance_event_id: Id<'assuranceEvent'>
    area_key: string
    sequence: number
    area: string
    grade: string
    reason: string | null
    at: Instant
    source: string
    published_on: CalendarDate
    title: string
    released_at: Instant | null
  }
  'published.key_threshold': {
    council_id: Id<'council'>
    ground: string
    words: string
    at: Instant
  }
  'published.limb': {
    council_id: Id<'council'>
    limb_id: Id<'limb'>
    resolution_id: Id<'resolution'>
    position: number
    number: string | null
    minute_number: string | null
    verb: string
    text: string
    has_undertaking: boolean
    undertaking_owner: string | null
    undertaking_due_on: CalendarDate | null
    report_back_body: string | null
    report_back_slug: string | null
    reason_for_none: string | null
    undertaking_trigger: string | null
  }
  'published.matter': {
    council_id: Id<'council'>
    matter_id: Id<'matter'>
    title: string
    summary: string
    kind: string
    wards: readonly string[]
  }
  'published.measure_reading': {
    council_id: Id<'council'>
    measure_id: Id<'measure'>
    improvement_plan_id: Id<'improvementPlan'>
    read_on: CalendarDate
    value: number
    note: string
    version: number
  }
  'published.meeting': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    body_id: Id<'body'>
    starts_at: Instant
    starts_on: CalendarDate
    is_time_known: boolean
    venue: string
    kind: string
    body_slug: string
    body_name: string
    state: string
    state_at: Instant
    state_reason: string | null
  }
  'published.meeting_rearrangement': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    was_at: Instant
    was_venue: string
    starts_at: Instant
    venue: string
    reason: string
    at: Instant
  }
  'published.meeting_state': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    sequence: number
    state: string
    at: Instant
    reason: string | null
  }
  'published.meeting_venue': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    address: string
    capacity: number
    step_free: string
    hearing_loop: string
    access_note: string
  }
  'published.meeting_webcast': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'> | null
    address: string | null
    offset_pattern: string | null
    recording_began: Instant | null
  }
  'published.minute_block': {
    council_id: Id<'council'>
    item_id: Id<'item'>
    position: number
    block_id: Id<'block'>
    kind: string
    text: string
    points: readonly string[]
    mover: string | null
    seconder: string | null
    contribution_id: Id<'contribution'> | null
    vote_id: Id<'vote'> | null
    resolution_id: Id<'resolution'> | null
  }
  'published.minute_correction': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    position: number
    item_id: Id<'item'>
    was: string
    becomes: string
    at_meeting_id: Id<'meeting'> | null
    agreed_item_id: Id<'item'> | null
    agreed_item_number: string | null
  }
  'published.minute_seal': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    public_text: string
    public_sha256: string
  }
  'published.minute_set': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    state: string
    at: Instant
    at_meeting_id: Id<'meeting'> | null
    correction: string | null
    signed_by: string | null
  }
  'published.minute_summary': {
    council_id: Id<'council'>
    meeting_id: Id<'meeting'>
    text: string
  }
  'published.no_interests': {
    council_id: Id<'council'>
    person_id: Id<'person'>
    notified_on: CalendarDate
  }
  'published.office_holding': {
    council_id: Id<'council'>
    holding_id: Id<'holding'>
    person_id: Id<'person'>
    office_id: Id<'office'>
    from_on: CalendarDate
    to_on: CalendarDate | null
    ended_by: string | null
    office_title: string
    office_kind: string
    body_id: Id<'body'> | null
    body_slug: string | null
    body_name: string | null
    body_kind: string | null
    canonical_name: string
    sort_name: string
    honorific: string | null
    post_nominals: string | null
    ward_id: Id<'ward'> | null
    ward_name: string | null
    declared_on: CalendarDate | null
  }
  'published.outside_appointment': {
    council_id: Id<'council'>
    outside_appointment_id: Id<'outsideAppointment'>
    outside_body_id: Id<'outsideBody'>
    outside_body_name: string
    person_id: Id<'person'>
    capacity: string
    from_on: CalendarDate
    to_on: CalendarDate | null
    authority: string
    meeting_id: Id<'meeting'> | null
    meeting_body_name: string | null
    meeting_starts_on: CalendarDate | null
    canonical_name: string
    sort_name: string
    honorific: string | null
    post_nominals: string | null
    resolution_id: Id<'resolution'> | null
    resolution_title: string | null
  }
  'published.outside_body': {
    council_id: Id<'council'>
    outside_body_id: Id<'outsideBody'>
    name: string
    former_names: readonly string[]
    purpose: string
    ceased_on: CalendarDate | null
  }
  'published.outside_correction': {
    council_id: Id<'council'>
    outside_appointment_id: Id<'outsideAppointment'> | null
    sequence: number
    was_capacity: string | null
    was_authority: string | null
    reason: string | null
    at: Instant
  }
  'published.person': {
    council_id: Id<'council'>
    person_id: Id<'person'>
    canonical_name: string
    sort_name: string
    honorific: string | null
    post_nominals: string | null
    biography: string | null
  }
  'published.plan_commitment': {
    council_id: Id<'council'>
    improvement_plan_id: Id<'improvementPlan'>
    plan_title: string
    commitment_id: Id<'commitment'>
    quote: string
  }
  'published.plan_entry': {
    council_id: Id<'council'>
    plan_entry_id: Id<'planEntry'>
    matter_id: Id<'matter'> | null
    title: string
    summary: string
    decision_maker_kind: string
    decision_maker_body_id: Id<'body'> | null
    decision_maker_office_id: Id<'office'> | null
    body_name: string | null
    body_slug: string | null
    office_title: string | null
    window_from: CalendarDate
    window_to: CalendarDate
    key_ground: string | null
    key_reason: string | null
    private_extent: string | null
    private_basis: string | null
    private_paragraphs: readonly string[]
    private_ground: string | null
    private_reason: string | null
    documents: readonly string[]
    copies_from: string
    contact: string
    consultees: string
    lead_title: string | null
    version: number
    changed_at: Instant
    status: string
    status_reason: string | null
    status_at: Instant
  }
  'published.plan_entry_item': {
    council_id: Id<'council'>
    plan_entry_id: Id<'planEntry'>
    item_id: Id<'item'>
    title: string
    meeting_id: Id<'meeting'>
    body_name: string
    starts_on: CalendarDate
  }
  'published.plan_notice': {
    council_id: Id<'council'>
    notice_id: Id<'notice'>
    plan_entry_id: Id<'planEntry'> | null
    kind: string
    title: string
    window_from: CalendarDate
    window_to: CalendarDate
    statement: Json | null
    published_at: Instant
    published_on: CalendarDate
    withdrawn_at: Instant | null
    withdrawal_reason: string | null
  }
  'published.political_group': {
    council_id: Id<'council'>
    group_id: Id<'group'>
    name: string
  }
  'published.progress_update': {
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
    improvement_plan_id: Id<'improvementPlan'> | null
  }
  'published.rating_scale': {
    council_id: Id<'council'>
    scale: string
    version: number
    steps: Json
  }
  'published.recess': {
    council_id: Id<'council'>
    recess_id: Id<'recess'> | null
    name: string
    from_on: CalendarDate
    to_on: CalendarDate | null
  }
  'published.register_text': {
    council_id: Id<'council'>
    kind: string
    thing_id: string | null
    body_id: string | null
    happened_on: CalendarDate | null
    title: string
    text: string
  }
  'published.resolution': {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    item_id: Id<'item'> | null
    position: number
    decision_maker: string
    decision_maker_body_id: Id<'body'> | null
    decision_maker_office_id: Id<'office'> | null
    formula: string
    taken_on: CalendarDate
    is_key: boolean | null
    reasons: string | null
    alternatives: string | null
    conflicts: string | null
    dispensations: string | null
    published_at: Instant | null
    delegated_decision_id: Id<'delegatedDecision'> | null
    has_no_alternatives: boolean
    has_no_conflicts: boolean
    has_no_dispensations: boolean
    meeting_id: Id<'meeting'> | null
    matter_id: Id<'matter'> | null
    is_standing: boolean
    title: string
    body_id: Id<'body'>
    body_name: string
    body_slug: string
    regime: string
    item_position: number
    maker: string | null
    is_delegated_executive: boolean | null
    ended_as: string | null
  }
  'published.resolution_correction': {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    version: number
    position: number
    place: string
    was: string | null
    becomes: string
    reason: string
    at: Instant
  }
  'published.resolution_end': {
    council_id: Id<'council'>
    resolution_id: Id<'resolution'>
    kind: string
    by_resolution_id: Id<'resolution'> | null
    reason: string
    at: Instant
  }
  'published.revision': {
    council_id: Id<'council'>
    revision: number
    moved_at: Instant
  }
  'published.searchable': {
    council_id: Id<'council'>
    kind: string
    thing_id: string
    body_id: Id<'body'> | null
    matter_id: Id<'matter'> | null
    happened_on: CalendarDate | null
    title: string
    text: string
    words: never | null
  }
  'published.submission': {
    council_id: Id<'council'>
    submission_id: Id<'submission'> | null
    meeting_id: Id<'meeting'> | null
    kind: string
    subject: string | null
    signatures: number | null
    state: string
    state_at: Instant | null
    text: string
    shown_as: string | null
    item_id: Id<'item'> | null
    item_title: string | null
    answer: string | null
    is_answer_oral: boolean | null
    answered_by: string | null
    answered_on: CalendarDate | null
    body_name: string
    starts_on: CalendarDate
  }
  'published.submission_follow_up': {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    sequence: number
    finding_id: Id<'finding'> | null
    finding_number: number | null
    event_title: string | null
    finding_theme: string | null
    action_id: Id<'action'> | null
    action_title: string | null
    plan_title: string | null
    commitment_id: Id<'commitment'> | null
    commitment_quote: string | null
  }
  'published.submission_told': {
    council_id: Id<'council'>
    submission_id: Id<'submission'>
    sequence: number
    told_month: CalendarDate
    medium: string
  }
  'published.voice': {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    is_open: boolean
    said_month: CalendarDate | null
    voice_theme: string | null
    question: string | null
    plain_words: string | null
    role: string | null
    forum: string | null
    item_id: Id<'item'> | null
    matter_id: Id<'matter'> | null
    own_words: string | null
    chosen_name: string | null
    recording: string | null
  }
  'published.voice_answer': {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    words: string
    answered_by: string
    answered_on: CalendarDate
  }
  'published.voice_follow_up': {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    finding_id: Id<'finding'> | null
    finding_number: number | null
    event_title: string | null
    finding_theme: string | null
    action_id: Id<'action'> | null
    action_title: string | null
    plan_title: string | null
  }
  'published.voice_told': {
    council_id: Id<'council'>
    voice_id: Id<'voice'>
    sequence: number
    told_month: CalendarDate
    medium: string
    reaction: string
  }
  'published.vote': {
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
  }
  'published.vote_cast': {
    council_id: Id<'council'>
    vote_id: Id<'vote'>
    side: string
    position: number
    person_id: Id<'person'> | null
    name: string
    at_own_request: boolean | null
  }
  'published.ward': {
    council_id: Id<'council'>
    ward_id: Id<'ward'>
    name: string
    seats: number | null
    from_on: CalendarDate
    to_on: CalendarDate | null
  }
  'published.word': {
    council_id: Id<'council'>
    word: string
    uses: number
  }
}
