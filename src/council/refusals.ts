import { mailRefusals, type MailRefusal } from './mail/refusals.ts'
import { accessRefusals, type AccessRefusal } from './access/refusals.ts'
import { agendaRefusals, type AgendaRefusal } from './agenda/refusals.ts'
import { assuranceRefusals, type AssuranceRefusal } from './assurance/refusals.ts'
import { balanceRefusals, type BalanceRefusal } from './balance/refusals.ts'
import { annotationRefusals, type AnnotationRefusal } from './annotation/refusals.ts'
import { bodyRefusals, type BodyRefusal } from './body/refusals.ts'
import { clockRefusals, type ClockRefusal } from './clock/refusals.ts'
import { callInRefusals, type CallInRefusal } from './call-in/refusals.ts'
import { commitmentRefusals, type CommitmentRefusal } from './commitment/refusals.ts'
import { delegationRefusals, type DelegationRefusal } from './delegation/refusals.ts'
import { dispensationRefusals, type DispensationRefusal } from './dispensation/refusals.ts'
import { findingRefusals, type FindingRefusal } from './finding/refusals.ts'
import { improvementRefusals, type ImprovementRefusal } from './improvement/refusals.ts'
import { interestRefusals, type InterestRefusal } from './interest/refusals.ts'
import { interventionRefusals, type InterventionRefusal } from './intervention/refusals.ts'
import { meetingRefusals, type MeetingRefusal } from './meeting/refusals.ts'
import { memberRefusals, type MemberRefusal } from './member/refusals.ts'
import { mentionRefusals, type MentionRefusal } from './mention/refusals.ts'
import { minutesRefusals, type MinutesRefusal } from './minutes/refusals.ts'
import { outsideRefusals, type OutsideRefusal } from './outside/refusals.ts'
import { planRefusals, type PlanRefusal } from './plan/refusals.ts'
import type { ExplainedRefusal, Explanation, Explanations } from './refusal.ts'
import { rehearsalRefusals, type RehearsalRefusal } from './rehearsal/refusals.ts'
import { reportRefusals, type ReportRefusal } from './report/refusals.ts'
import { retentionRefusals, type RetentionRefusal } from './retention/refusals.ts'
import { resolutionRefusals, type ResolutionRefusal } from './resolution/refusals.ts'
import { scanRefusals, type ScanRefusal } from './scan/refusals.ts'
import { signInRefusals, type SignInRefusal } from './sign-in/refusals.ts'
import { submissionRefusals, type SubmissionRefusal } from './submission/refusals.ts'
import { recessRefusals, type RecessRefusal } from './recess/refusals.ts'
import { venueRefusals, type VenueRefusal } from './venue/refusals.ts'
import { voiceRefusals, type VoiceRefusal } from './voice/refusals.ts'
import { ballotRefusals, type BallotRefusal } from './room/ballot-refusals.ts'
import { roomRefusals, type RoomRefusal } from './room/refusals.ts'

/** Any refusal that a rule of the council can give. */
export type RuleRefusal =
  | AccessRefusal
  | AgendaRefusal
  | AssuranceRefusal
  | BalanceRefusal
  | AnnotationRefusal
  | BodyRefusal
  | ClockRefusal
  | CallInRefusal
  | CommitmentRefusal
  | DelegationRefusal
  | DispensationRefusal
  | FindingRefusal
  | ImprovementRefusal
  | InterestRefusal
  | InterventionRefusal
  | OutsideRefusal
  | MeetingRefusal
  | MemberRefusal
  | MentionRefusal
  | MinutesRefusal
  | PlanRefusal
  | RehearsalRefusal
  | ReportRefusal
  | ResolutionRefusal
  | RetentionRefusal
  | ScanRefusal
  | SignInRefusal
  | RoomRefusal
  | BallotRefusal
  | SubmissionRefusal
  | MailRefusal
  | RecessRefusal
  | VenueRefusal
  | VoiceRefusal

/** What each refusal of the council says: the tables of all nouns as one. */
export const ruleRefusals: Explanations<RuleRefusal> = {
  ...accessRefusals,
  ...agendaRefusals,
  ...assuranceRefusals,
  ...balanceRefusals,
  ...annotationRefusals,
  ...bodyRefusals,
  ...clockRefusals,
  ...callInRefusals,
  ...commitmentRefusals,
  ...delegationRefusals,
  ...dispensationRefusals,
  ...findingRefusals,
  ...improvementRefusals,
  ...interestRefusals,
  ...interventionRefusals,
  ...outsideRefusals,
  ...meetingRefusals,
  ...memberRefusals,
  ...mentionRefusals,
  ...minutesRefusals,
  ...planRefusals,
  ...rehearsalRefusals,
  ...reportRefusals,
  ...resolutionRefusals,
  ...retentionRefusals,
  ...scanRefusals,
  ...signInRefusals,
  ...roomRefusals,
  ...ballotRefusals,
  ...submissionRefusals,
  ...mailRefusals,
  ...recessRefusals,
  ...venueRefusals,
  ...voiceRefusals,
}

/** A refusal as a person reads it: on a page, at the command line and in the API alike. */
export function explainRefusal(refusal: RuleRefusal): ExplainedRefusal {
  const { say, law } = ruleRefusals[refusal.code] as Explanation<RuleRefusal>
  return { code: refusal.code, sentence: say(refusal), law }
}
