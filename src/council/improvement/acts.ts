import { clerks, type ActsOf, type Role } from '../access/role.ts'

/** Who keeps improvement plans: the improvement lead, or the proper officer where a council has none. */
const planKeepers: readonly Role[] = ['improvement-lead', 'proper-officer']

/** Who may say how an action goes: who keeps the plan, and who leads actions in it. */
const doers: readonly Role[] = [...planKeepers, 'action-owner']

/** What may be done with improvement plans, their actions, measures and evidence, and by which roles. */
export const improvementActs = {
  'make-improvement-plan': planKeepers,
  'add-improvement-action': planKeepers,
  'agree-improvement-action': planKeepers,
  'correct-action': planKeepers,
  'track-action': planKeepers,
  'move-action-date': planKeepers,
  'transfer-action': planKeepers,
  'stop-action': planKeepers,
  'close-action': ['improvement-lead', ...clerks, 'chair'],
  'consider-action': ['improvement-lead', ...clerks, 'chair', 'panel-member'],
  'rate-action': [...doers, 'evidence-reviewer', 'panel-member'],
  'report-progress': doers,
  'add-evidence': [...doers, 'evidence-reviewer', 'panel-member'],
  'judge-evidence': [...planKeepers, 'evidence-reviewer', 'monitoring-officer', 'panel-member'],
  'add-measure': planKeepers,
  'record-measure-reading': doers,
  'present-improvement-plan': planKeepers,
  'publish-improvement-plan': planKeepers,
  'set-rating-step': planKeepers,
  'answer-event': planKeepers,
  'answer-commitment': planKeepers,
  'link-finding': planKeepers,
  'draw-coverage-statement': planKeepers,
  'sign-coverage-statement': ['account-holder'],
} as const satisfies ActsOf
