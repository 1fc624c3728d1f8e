import type { CallInScheme } from '../../council/call-in/call-in-scheme.ts'
import type { SchemeRow } from '../../store/call-in.ts'

/** A scheme of call-in as the rules know it. */
export function schemeOf(row: SchemeRow): CallInScheme {
  return {
    id: row.scheme_id,
    fromOn: row.from_on,
    toOn: row.to_on ?? undefined,
    source: row.source,
    windowDays: row.window_days,
    dayKind: row.day_kind as CallInScheme['dayKind'],
    takesEffect: row.takes_effect as CallInScheme['takesEffect'],
    eligible: row.eligible as CallInScheme['eligible'],
    membersNeeded: row.members_needed,
    whoMayAsk: row.who_may_ask as CallInScheme['whoMayAsk'],
    grounds: row.grounds,
    urgencyConsentOfficeId: row.urgency_consent_office_id,
    scrutinyBodyId: row.scrutiny_body_id,
    meetWithinDays: row.meet_within_days,
    reconsiderWithinDays: row.reconsider_within_days,
    ifNothingIsDone: row.if_nothing_is_done as CallInScheme['ifNothingIsDone'],
  }
}
