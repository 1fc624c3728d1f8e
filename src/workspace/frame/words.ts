import type { Catalogue } from '../../web/catalogue.ts'
import { siteWords } from '../../web/site-words.ts'

/** What the frame round every page of the workspace says. */
export const frameWords = {
  ...siteWords,
  mainNavigation: 'Workspace',
  searchTheRecord: 'Search everything you may see',
  signedInAs: (name: string) => `Signed in as ${name}`,
  home: 'Your work',
  board: 'Deadlines',
  myMeetings: 'My meetings',
  accounts: 'Accounts',
  mail: 'Mail',
  audit: 'Audit trail',
  decisions: 'Decisions',
  improvement: 'Improvement plans',
  interventions: 'Interventions',
  callIn: 'Call-in',
  commitments: 'Promises',
  meetingsWay: 'Meetings',
  forwardPlan: 'Forward plan',
  submissions: 'From the public',
  reports: 'Reports',
  registers: 'Registers',
  voices: 'Voices',
  withheld: 'Withheld papers',
  assurance: 'Findings',
  retention: 'Kept and held',
  account: 'Your account',
  stands: {
    label: 'Why may these words stand?',
    hint: 'Such as: it is the name of a service, or of an officer. Your reason is kept with what you do in the audit trail, and is never public.',
  },
  signOut: 'Sign out',
  publicSite: 'Public site',
  done: 'Done',
  notFound: {
    title: 'Page not found',
    lead: 'There is nothing here that you may see.',
    advice:
      'If you typed the address, check it. If you followed a link, the page may have moved, or it may be for people who hold another role.',
    home: 'Go to your work',
  },
  noCouncil: {
    title: 'No council here',
    lead: 'No council of this installation uses this address.',
  },
  fault: {
    title: 'Sorry, there is a problem with the service',
    lead: 'It is our fault and has been noted. Nothing that you sent before was lost.',
    advice:
      'Go back to see what you typed, and try again in a moment. If it happens again, give this reference:',
  },
  preview: {
    title: (of: string) => `What the public will see: ${of}`,
    lead: (of: string) =>
      `Below is what the public will see of ${of} if it is published now. It is not published yet, and looking at it changes nothing.`,
    notShown: 'This cannot be shown',
    notShownLead:
      'Nothing would stand at this address, or the database does not let the office look with the eyes of the public. Whoever runs the installation finds the one line that it takes under “A server” in docs/operate/database.md.',
  },
  badRequest: {
    title: 'This could not be read',
    lead: 'What was sent does not have the form that this page expects, so nothing was done.',
    advice: 'Go back and try again. If you sent a file, it may be too large.',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    keys: 'Keys',
    does: 'What they do',
    inTurn: 'then',
    close: 'Close',
  },
  unsent: {
    title: 'Not everything that you recorded has been sent',
    one: '1 entry in {meeting}',
    many: '{count} entries in {meeting}',
    unnamed: 'a meeting whose record you may not open',
    lead: 'Signing out erases what is kept on this device. Open the room and wait until it is sent, or sign out and lose it.',
    stay: 'Stay signed in',
    leave: 'Sign out and erase them',
  },
  kept: 'What you type is kept as you go.',
  notKept: 'What you type could not be kept just now. Do not close this page.',
  carry: {
    title: 'Continue where you were',
    lead: 'What you typed is kept. Send it now, or go back to the page first and look at it.',
    staleTitle: 'This page had been open for too long',
    send: 'Send what I typed',
    cancel: 'Leave it',
    filesLost: 'Files that you had chosen must be chosen again: go back to the page.',
  },
  draft: {
    title: 'You have words here that you did not send',
    text: (time: string) => `You typed something on this page at ${time} and did not send it.`,
    restore: 'Put it back',
    discard: 'Throw it away',
  },
} satisfies Catalogue
