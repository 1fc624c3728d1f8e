import type { Catalogue } from '../../web/catalogue.ts'

/** What the screens of political groups say. */
export const groupWords = {
  language: 'en-GB',
  title: 'Political groups',
  add: 'Register a group',
  name: 'Group',
  members: 'Members today',
  noGroups:
    'No political group is registered yet. Register one, and then record who is in it from a person’s page.',
  rename: 'Rename the group',
  member: 'Member',
  days: 'Days',
  today: 'In the group today',
  earlier: 'In it before, or from a day to come',
  nobody: 'Nobody is in this group today. Record who is from the page of the person.',
  form: {
    name: 'Name of the group',
    nameHint: 'As the public knows it, such as “Fair Borough”.',
    nameRequired: 'Enter the name of the group',
    newLead: 'The group is public at once. Who is in it is recorded for each person.',
    renameTitle: (name: string) => `Rename ${name}`,
    renameLead:
      'The name changes on the pages of every day, past ones too. Where another group took this one’s place, register that one instead and record who went into it.',
    save: 'Save',
    added: 'The group is registered.',
    renamed: 'Renamed.',
  },
  person: {
    title: 'Political group',
    unknown: 'The register says of no political group, and not that there is none.',
    none: 'Not in a political group',
    change: 'Record a change of group',
    takeBack: 'Take back',
    which: (group: string, on: string) => ` the change to “${group}” on ${on}`,
    wrong: 'If it is wrong',
  },
  change: {
    title: (name: string) => `Political group of ${name}`,
    lead: 'What held before stays on record until the day before. It is public at once. When groups change, the council reviews how seats are shared.',
    group: 'Which group?',
    groupRequired: 'Choose the group, or that there is none',
    none: 'None: not in a political group',
    fromOn: 'From which day?',
    fromOnHint: 'The day on which the change took effect, such as that of the notice to the proper officer.',
    fromOnRequired: 'Enter from which day',
    save: 'Record it',
    done: 'The change of group is on record.',
  },
  takeBack: {
    title: (name: string, on: string) => `Take back the change of group of ${name} on ${on}`,
    lead: (group: string) =>
      `“${group}” was entered wrongly: the pages then say what they said before, for every day. For a real change, record one instead.`,
    reason: 'Why is it taken back?',
    reasonHint: 'It is kept in the audit trail and is not public.',
    reasonRequired: 'Say why it is taken back',
    button: 'Take it back',
    done: 'The change is taken back.',
  },
} satisfies Catalogue
