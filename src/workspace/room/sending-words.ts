import type { Catalogue, Forms } from '../../web/catalogue.ts'

const entries: Forms = { one: 'entry', other: 'entries' }

/** What the room says of its connection and of the entries that wait on the device. */
export const sendingWords = {
  language: 'en-GB',

  heading: 'Connection',
  saved: 'Everything is saved.',
  savedBefore: 'What was entered before is saved. What stands in the form is not entered yet.',
  saving: (count: number) => `Saving ${count} ${count === 1 ? entries.one : entries.other}…`,
  offline: (count: number) =>
    count === 0
      ? 'No network. Go on: what you enter is kept on this device, encrypted, and sent when the network is back.'
      : `No network. ${count} ${count === 1 ? 'entry is' : 'entries are'} kept on this device, encrypted, and will be sent when the network is back.`,
  refused: (count: number) =>
    `${count} ${count === 1 ? 'entry needs' : 'entries need'} you. Nothing is lost: change it, send it again or leave it out.`,
  signedOut: (count: number) =>
    `You are signed out. ${count} ${count === 1 ? 'entry is' : 'entries are'} kept on this device, locked. Sign in again as the same person to send them.`,
  signIn: 'Sign in',
  locked: (count: number) =>
    `There is no network, and the record on this device is locked until you have signed in again. ${count} ${count === 1 ? 'entry waits' : 'entries wait'} in it.`,
  sendAgain: 'Send again',
  change: 'Change it',
  leaveOut: 'Leave it out for good',
  signOutHeld: (count: number) =>
    `${count} ${count === 1 ? 'entry has' : 'entries have'} not been sent. Signing out erases what is kept on this device. Wait until they are sent, or sign out and lose them.`,
  stay: 'Stay signed in',
  signOutAnyway: 'Sign out and erase them',
  notHere: 'This entry cannot be kept on the device. Do not close the page before it is sent.',
} satisfies Catalogue
