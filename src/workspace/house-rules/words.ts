import type { Catalogue } from '../../web/catalogue.ts'

/** What the pages say on which a council records what its constitution says of meetings. */
export const houseRulesWords = {
  language: 'en-GB',
  title: 'Rules of meetings',
  lead: 'What your constitution says of the meetings of each body. The room of a meeting is judged by it.',
  none: 'The register holds no body to which you may give rules. Register a body first.',
  body: 'Body',
  rules: 'Rules',
  recorded: 'Recorded',
  unrecorded: 'None recorded: the usual ones hold',
  ofBody: (body: string) => `Rules of meetings: ${body}`,
  ofBodyLead:
    'They hold from when you save them, in a meeting that has begun as well. Those before stay in the audit trail; to undo, save them again.',
  guillotine: {
    label: 'Minutes after which a meeting ends unless it resolves to go on',
    hint: 'Leave it empty where your constitution sets no end. Three hours are 180.',
  },
  seconder: {
    label: 'Must a motion be seconded before it is put to the vote?',
    required: 'Choose whether a motion must be seconded',
    yes: 'Yes',
    no: 'No',
  },
  demandedBy: {
    label: 'Members who together may demand that a vote is recorded by name',
    required: 'Enter how many members may demand a recorded vote',
  },
  substitutes: {
    label: 'Who may take the place of a member who is away',
    required: 'Choose who may be a substitute',
    named: 'Only substitutes named for this body',
    anyCouncillor: 'Any councillor',
    none: 'Nobody',
  },
  exclusion: {
    label: 'Your own words for excluding the public',
    hint: 'Leave it empty for the usual words. Write {items} and {paragraphs} where the items and the paragraphs of Schedule 12A are to stand.',
  },
  exclusionLacks: (what: string) =>
    `Your own words for excluding the public must say where ${what} are to stand. Write {items} and {paragraphs} in them.`,
  save: 'Save the rules',
  saved: (body: string) =>
    `The rules of meetings of ${body} were saved. Their meetings are judged by them now.`,
  fromRoom: 'What your constitution says of these meetings',
} satisfies Catalogue
