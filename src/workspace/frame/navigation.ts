import type { ActName } from '../../council/access/power.ts'
import { boardActs } from '../board/board-acts.ts'
import { frameWords } from './words.ts'

/** One way through the workspace, and who is shown it. */
export type Way = {
  readonly text: string
  readonly href: string
  /** Where pages stand that belong to this way and not under its address. */
  readonly also?: string | undefined
  /** The keys that lead there from anywhere, such as `g m`. */
  readonly keys?: string | undefined
  readonly for: 'signed-in' | 'member' | readonly ActName[]
}

/** The ways at the head of every page, in their order. Who may do none of the acts is not shown the way. */
export const ways: readonly Way[] = [
  { text: frameWords.home, href: '/workspace', keys: 'g w', for: 'signed-in' },
  { text: frameWords.myMeetings, href: '/workspace/my', keys: 'g y', for: 'member' },
  { text: frameWords.board, href: '/workspace/board', keys: 'g d', for: boardActs },
  { text: frameWords.accounts, href: '/workspace/accounts', keys: 'g a', for: ['grant-power'] },
  { text: frameWords.mail, href: '/workspace/mail', keys: 'g e', for: ['resend-mail'] },
  { text: frameWords.audit, href: '/workspace/audit', keys: 'g t', for: ['read-trail'] },
  {
    text: frameWords.decisions,
    href: '/workspace/decisions',
    keys: 'g o',
    for: ['record-resolution', 'record-delegated-decision', 'check-redaction'],
  },
  { text: frameWords.meetingsWay, href: '/workspace/meetings', keys: 'g m', for: ['comment-on-agenda'] },
  {
    text: frameWords.forwardPlan,
    href: '/workspace/forward-plan',
    keys: 'g f',
    for: ['propose-plan-entry', 'publish-notice'],
  },
  {
    text: frameWords.submissions,
    href: '/workspace/submissions',
    keys: 'g p',
    for: ['moderate-submission'],
  },
  {
    text: frameWords.reports,
    href: '/workspace/reports',
    keys: 'g r',
    for: ['commission-report', 'comment-on-report', 'clear-report'],
  },
  {
    text: frameWords.callIn,
    href: '/workspace/call-in',
    keys: 'g i',
    for: ['request-call-in', 'rule-on-call-in', 'move-call-in'],
  },
  {
    text: frameWords.commitments,
    href: '/workspace/commitments',
    keys: 'g h',
    for: ['make-commitment'],
  },
  {
    text: frameWords.improvement,
    href: '/workspace/improvement',
    keys: 'g v',
    for: ['make-improvement-plan', 'report-progress', 'judge-evidence'],
  },
  {
    text: frameWords.interventions,
    href: '/workspace/interventions',
    for: ['record-intervention', 'record-panel-view'],
  },
  { text: frameWords.withheld, href: '/workspace/withheld', keys: 'g b', for: ['confirm-condition'] },
  {
    text: frameWords.assurance,
    href: '/workspace/assurance',
    also: '/workspace/findings',
    keys: 'g q',
    for: ['record-assurance-event', 'confirm-finding'],
  },
  { text: frameWords.retention, href: '/workspace/retention', keys: 'g k', for: ['place-legal-hold'] },
  { text: frameWords.voices, href: '/workspace/voices', keys: 'g v', for: ['record-voice'] },
  {
    text: frameWords.registers,
    href: '/workspace/registers',
    keys: 'g n',
    for: ['register-person', 'register-interest'],
  },
]
