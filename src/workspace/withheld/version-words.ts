import type { Catalogue } from '../../web/catalogue.ts'

/** What the screens say of a new version of a paper. */
export const versionWords = {
  language: 'en-GB',
  title: 'Put in a new version',
  lead: 'Whoever has confirmed or agreed must look at the new version and do so again.',
  button: 'Put it in',
  done: (version: string) => `Version ${version} is in. Steps towards its release begin anew.`,
  titlePublic: 'Correct it: put in a new version',
  leadPublic:
    'The paper is public. Where nothing is found in the file, the new version is public at once and the versions before stay beside it. Where something is found, it waits until a second person has said why it may be published as it is; meanwhile the public has the version before.',
  buttonPublic: 'Correct it',
  donePublic: (version: string) => `Version ${version} is public. The versions before stay beside it.`,
  doneWaits: (version: string) =>
    `Version ${version} is in and waits, since something was found in its file. The public has the version before.`,
} satisfies Catalogue
