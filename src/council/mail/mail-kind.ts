/** When a mail goes out: as soon as the act is kept, or with others once a day. */
export type MailTiming = 'atOnce' | 'digest'

/** How mail of one kind is treated. */
export type MailKindRule = {
  /** When it goes out unless the reader has chosen otherwise. What the law or a deadline asks for goes at once. */
  readonly timing: MailTiming
  /** Whether the reader may choose. Nobody can put off what lets them sign in. */
  readonly isTimingChosen: boolean
  /** Who gets it: those who work on the thing, who may know its title before it is released, or anybody. */
  readonly readers: 'working' | 'any'
}

const statutory = { timing: 'atOnce', isTimingChosen: true, readers: 'any' } as const
const deadline = { timing: 'atOnce', isTimingChosen: true, readers: 'working' } as const
const conversation = { timing: 'digest', isTimingChosen: true, readers: 'working' } as const
const security = { timing: 'atOnce', isTimingChosen: false, readers: 'any' } as const

/** Every kind of mail that Moothall sends, with how it is treated. Its words stand in `src/post/words.ts`. */
export const mailKinds = {
  summons: statutory,
  'agenda-published': statutory,
  'supplement-published': statutory,
  'meeting-changed': statutory,
  'substitute-asked': statutory,
  'substitute-freed': statutory,
  'decision-notice': statutory,
  'call-in-deadline': statutory,
  'call-in-last-day': statutory,
  'report-due': deadline,
  'commitment-due': deadline,
  'commitment-late': deadline,
  'clearance-asked': deadline,
  'clearance-given': conversation,
  'comments-asked': deadline,
  'action-given': conversation,
  'action-due': deadline,
  'action-late': deadline,
  'action-slipped': deadline,
  'coverage-lost': deadline,
  'exit-decided': conversation,
  mention: conversation,
  'submission-received': security,
  'submission-news': security,
  'paper-to-read': security,
  invitation: security,
  'password-link': security,
  'powers-changed': security,
  'address-changed': security,
  'sign-in-changed': security,
  'release-rule-changed': security,
  'release-taken-back': security,
  'released-by-one': security,
  'trail-broken': security,
} as const satisfies Readonly<Record<string, MailKindRule>>

/** The name of a kind of mail. */
export type MailKind = keyof typeof mailKinds

/** Whether a text names a kind of mail. */
export function isMailKind(text: string): text is MailKind {
  return Object.hasOwn(mailKinds, text)
}

/** When a mail of a kind goes out to a reader, given what they chose for that kind. */
export function timingOf(kind: MailKind, chosen: MailTiming | undefined): MailTiming {
  const { timing, isTimingChosen } = mailKinds[kind]
  return isTimingChosen ? (chosen ?? timing) : timing
}
