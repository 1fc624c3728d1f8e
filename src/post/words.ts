import type { MailKind } from '../council/mail/mail-kind.ts'
import type { Catalogue } from '../web/catalogue.ts'

/** What a mail of one kind says: to whom it may be said stands with the kind itself. */
export type MailWords = {
  /** What happened, as the subject and the first line say it; the title follows where one may be told. */
  readonly subject: string
  /** What there is to do, or to know. */
  readonly says: string
  /** The words of the link. */
  readonly link: string
  /** Why this reader got it. */
  readonly why: string
}

/** What each kind of mail says, in a sentence or two, and nothing that is only on the page it links to. */
export const mailWords = {
  summons: {
    subject: 'You are summoned to a meeting',
    says: 'The agenda is published. You are summoned to attend, and your papers are ready to read.',
    link: 'Read the agenda and your papers',
    why: 'you are a member of this body',
  },
  'agenda-published': {
    subject: 'An agenda is published',
    says: 'The agenda and its open papers are public.',
    link: 'Read the agenda',
    why: 'you hold a part in the business of this body',
  },
  'supplement-published': {
    subject: 'A supplement to an agenda is published',
    says: 'Papers have been added to the agenda since it was published.',
    link: 'See what was added',
    why: 'you are a member of this body',
  },
  'meeting-changed': {
    subject: 'A meeting has changed',
    says: 'The date, the time, the place or the state of the meeting is not what it was.',
    link: 'See the meeting',
    why: 'you are a member of this body',
  },
  'substitute-asked': {
    subject: 'You are named as a substitute at a meeting',
    says: 'A member who cannot come has named you to come in their place. The meeting and its papers, with those that are not public, stand among your meetings. If you cannot come either, tell the clerk.',
    link: 'See the meeting and its papers',
    why: 'the member who sent apologies named you as their substitute',
  },
  'substitute-freed': {
    subject: 'You are no longer a substitute at a meeting',
    says: 'The member who had named you has taken back their apologies and comes to the meeting. Its papers that are not public are no longer yours to read.',
    link: 'See your meetings',
    why: 'you had been named as a substitute at this meeting',
  },
  'decision-notice': {
    subject: 'Decisions are published',
    says: 'The decisions of the meeting are public.',
    link: 'Read the decisions',
    why: 'you are a member of the council and may have a right to call decisions in',
  },
  'call-in-deadline': {
    subject: 'A decision can be called in',
    says: 'A decision may be called in until the end of the day that is named here.',
    link: 'See the decision',
    why: 'you are a member who may call this decision in',
  },
  'call-in-last-day': {
    subject: 'The last day to call a decision in is near',
    says: 'A decision can be called in until the end of the day that is named here, and not after it.',
    link: 'See the decision and how to call it in',
    why: 'you are a member who may call this decision in',
  },
  'report-due': {
    subject: 'Your report is due',
    says: 'The report that you write for a meeting is to be handed in.',
    link: 'Open the report',
    why: 'you are the author of this report',
  },
  'commitment-due': {
    subject: 'Something that was promised is due',
    says: 'The day by which it is promised is near. Say in the workspace when it is done and what shows it; a clerk moves the day where it must move.',
    link: 'See what was promised',
    why: 'you owe this, yourself or in the office that you hold, or you are a clerk of the body that hears of it',
  },
  'commitment-late': {
    subject: 'Something that was promised is late',
    says: 'The promised day has passed and the body that hears of it has not accepted it. Its public page says that it is late, and it is offered for the next agenda of that body.',
    link: 'See what was promised',
    why: 'you owe this, yourself or in the office that you hold, or you are a clerk of the body that hears of it',
  },
  'clearance-asked': {
    subject: 'Your clearance is asked for',
    says: 'A report waits for your answer. Silence is never consent: it cannot go on until you have answered.',
    link: 'Read the report and answer',
    why: 'you clear reports of this kind',
  },
  'clearance-given': {
    subject: 'An answer to your report',
    says: 'Your report has an answer: a clearance was given or refused, or it was sent back for more work.',
    link: 'See the answer',
    why: 'you are the author of this report',
  },
  'comments-asked': {
    subject: 'Your comments on draft minutes are asked for',
    says: 'Draft minutes wait for what you would change. Comments stay inside the workspace, so the draft is not in this mail.',
    link: 'Read the draft and comment',
    why: 'you were asked for comments on these minutes',
  },
  'action-given': {
    subject: 'An action of an improvement plan is yours',
    says: 'You are named as the lead of an action. Its page says what is to be done and by when, and takes your account of how it goes.',
    link: 'See the action',
    why: 'you are named as the lead of this action',
  },
  'action-due': {
    subject: 'An action of an improvement plan is due',
    says: 'The day by which an action is to be done is near. Say on its page how it goes, and what shows that it is done; where the day cannot be kept, ask for another, with the reason.',
    link: 'See the action',
    why: 'you lead this action, or it is led from outside the council and you are accountable for it or lead improvement',
  },
  'action-late': {
    subject: 'An action of an improvement plan is late',
    says: 'The day by which an action was to be done has passed, and it is not done. Where the plan is public its page says so.',
    link: 'See the action',
    why: 'you lead this action, hold the office that is accountable for it, or lead improvement where nobody else can be told',
  },
  'action-slipped': {
    subject: 'An action has slipped again',
    says: 'The date of an action was moved to a later day for the second time or more. Its page has every date with its reason, and stays marked until the forum that watches over the plan has considered it.',
    link: 'See the action and its dates',
    why: 'you hold a part in the body that watches over this plan',
  },
  'coverage-lost': {
    subject: 'A plan no longer covers what you signed that it covers',
    says: 'You signed a statement of coverage. Since then a finding was opened again or withdrawn, or an action that answered one was taken away, weakened or stopped: something is open again, or answered only in part.',
    link: 'See the plan and its coverage',
    why: 'you signed a statement of coverage of this plan',
  },
  'exit-decided': {
    subject: 'A decision on a criterion of exit is recorded',
    says: 'Somebody recorded what was decided outside the council on a criterion of exit: that it is met, met but fragile, or not yet met. Its page has the decision with its paper, beside the views of the council and the panel.',
    link: 'See the criterion and the decision',
    why: 'you keep the record of interventions',
  },
  mention: {
    subject: 'You are mentioned in a comment',
    says: 'A comment names you. Comments stay inside the workspace, so its words are not in this mail.',
    link: 'Read the comment',
    why: 'somebody named you in it',
  },
  'submission-received': {
    subject: 'We have what you sent',
    says: 'What you sent to the meeting has come, and a clerk will read it. At the link you see what becomes of it, answer what we ask, and can withdraw it. The link is for you alone: do not pass this mail on.',
    link: 'See what you sent',
    why: 'this address was given with what was sent to the meeting',
  },
  'submission-news': {
    subject: 'News of what you sent to a meeting',
    says: 'A clerk has read what you sent, or it has been answered. What was decided stands at the link in the first mail we sent you, which is yours alone.',
    link: 'See the meeting',
    why: 'you sent something to this meeting',
  },
  'paper-to-read': {
    subject: 'A paper is given to you to read',
    says: 'A paper that is not public is given to you for a time. You read it after signing in, once you have accepted its terms. Each copy is marked with your name and each opening is recorded.',
    link: 'Read the terms',
    why: 'an officer of the council gave the paper to you',
  },
  invitation: {
    subject: 'You are invited to sign in',
    says: 'An account has been opened for you. The link works once, and for you alone: do not pass this mail on.',
    link: 'Set up how you sign in',
    why: 'an administrator of the council gave your address',
  },
  'password-link': {
    subject: 'Set a new password',
    says: 'Somebody asked for a new password for your account. The link works once, for an hour, and for you alone. If it was not you, there is nothing to do.',
    link: 'Set a new password',
    why: 'your address was typed on the page for a forgotten password',
  },
  'powers-changed': {
    subject: 'What you may do has changed',
    says: 'A power was granted to you or ended, or your account was closed or opened again.',
    link: 'See the powers you hold',
    why: 'it is your account',
  },
  'address-changed': {
    subject: 'The address of your account has changed',
    says: 'An administrator of the council has given your account another e-mail address. From now on you sign in with the new one. If you did not ask for that, tell the council’s democratic services at once.',
    link: 'Sign in with the new address',
    why: 'this is the address of the account, or was until now',
  },
  'sign-in-changed': {
    subject: 'How you sign in has changed',
    says: 'An administrator of the council has removed a passkey of your account, or forgotten its authenticator app so that you can set up another. If you did not ask for that, tell the council’s democratic services at once.',
    link: 'See how you sign in',
    why: 'it is your account',
  },
  'release-rule-changed': {
    subject: 'How many people release papers is changed, or is to be',
    says: 'Somebody has set, or agreed to, the rule of how many people it takes to release what is kept back. A rule by which one person is enough holds from the day after a second person agreed to it. If you do not know of it, ask now.',
    link: 'See the rule, who set it and why',
    why: 'you may release papers that are kept back',
  },
  'release-taken-back': {
    subject: 'An agreement to a release is taken back',
    says: 'Somebody who had agreed to the release of a paper no longer does. The paper is still kept back, and its page has the reason.',
    link: 'See the paper and the reason',
    why: 'you may release papers that are kept back',
  },
  'released-by-one': {
    subject: 'A paper was released by one person',
    says: 'A paper that was kept back is public. By the rule of the council one person was enough, and its page has who that was. If it should not be public, withdraw it now.',
    link: 'See the paper',
    why: 'you may release papers that are kept back',
  },
  'trail-broken': {
    subject: 'The audit trail does not hold together',
    says: 'An entry of the audit trail does not follow from the one before. Somebody has changed the record outside Moothall, or the database is damaged.',
    link: 'See which entry it is',
    why: 'you are the monitoring officer or run this installation',
  },
} satisfies Readonly<Record<MailKind, MailWords>>

/** What stands round the words of every mail. */
export const frameWords = {
  language: 'en-GB',
  dear: (name: string) => `Dear ${name},`,
  about: (title: string) => `About: ${title}`,
  by: (name: string) => `By: ${name}`,
  dueOn: (date: string) => `By the end of: ${date}`,
  why: (reason: string) => `You get this because ${reason}.`,
  change: 'Choose which mail comes at once and which once a day:',
  changeLink: 'Choose what mail you get',
  fixed: 'This kind of mail always comes at once.',
  noReply: (team: string, address: string) => `Questions? Write to ${team}: ${address}`,
  digest: (count: string) => `Your day in the council: ${count}`,
  digestSays: 'Here is what has come up for you since yesterday.',
  things: { one: 'thing to know', other: 'things to know' },
  subject: (council: string, subject: string, title: string | undefined) =>
    title === undefined ? `${council}: ${subject}` : `${council}: ${subject}: ${title}`,
  secretLink: 'The link is not shown here: it is a key, and for its reader alone.',
} satisfies Catalogue
