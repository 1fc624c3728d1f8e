import type { ReleasedClass } from '../../council/access/release-rule.ts'
import type { Catalogue } from '../../web/catalogue.ts'

/** What the screens say of how many people it takes to release a paper. */
export const ruleWords = {
  language: 'en-GB',
  title: 'How many people release a paper',
  lead: 'It takes two different people to release what is kept back, neither of them its author. A council may let one person do, for the classes that it names. The rule, who set it and why stay on the record.',
  link: 'How many people release a paper',
  now: 'The rule now',
  head: ['Class', 'How many people', 'Since'],
  classes: {
    exempt: 'Exempt papers',
    embargoed: 'Papers under embargo',
  } satisfies Record<ReleasedClass, string>,
  confidential: 'Papers that are or were confidential',
  one: 'One person',
  two: 'Two people',
  always: 'Always: no rule changes this',
  usual: 'The usual rule: the council has set none',
  waits: 'Waits for a second person',
  setBy: (who: string, moment: string, reason: string) => `Set by ${who}, ${moment}: “${reason}”`,
  waitsLead:
    'It holds from the beginning of the day after somebody else has agreed to it. Until then the rule above holds. To stop it, a monitoring officer sets another.',
  agree: 'Agree to this rule',
  own: 'You set it yourself, so somebody else must agree to it: another monitoring officer, or the proper officer.',
  toCome: (rule: string, moment: string) => `${rule}, from ${moment}.`,
  set: 'Set another rule',
  setLead:
    'More people than now: the rule holds at once. Fewer: it waits for a second person, and holds from the next day. Everybody who releases papers is told by mail, of either.',
  onePersonFor: 'In which classes is one person enough?',
  onePersonHint:
    'Tick none for two people in both. A paper that was ever in a class that is not ticked takes two, whatever it is now.',
  reason: 'Why, and who decided so?',
  reasonHint: 'For example “Council, 2 December 2026, minute 14”. It stays on the record.',
  reasonRequired: 'Say why the rule changes, and who decided so',
  button: 'Set this rule',
  holds: 'The rule is set, and holds from now on. Everybody who releases papers is told.',
  waiting: 'The rule is set and waits for a second person. Everybody who releases papers is told.',
  agreed: (moment: string) => `The rule holds from ${moment}. Everybody who releases papers is told.`,
  history: 'Every rule that was set',
  historyHead: ['Set', 'Rule', 'By', 'Why', 'Agreed to by', 'Holds from'],
  noHistory: 'The council has set no rule of its own.',
  by: (who: string, power: string) => (power === '' ? who : `${who} (${power})`),
  nobody: 'Nobody yet',
  notNeeded: 'Not needed',
  notYet: 'Not yet',
  nowhere: 'Two people in every class',
  enoughFor: (classes: string) => `One person is enough for ${classes}`,
  named: {
    exempt: 'exempt papers',
    embargoed: 'papers under embargo',
  } satisfies Record<ReleasedClass, string>,
} satisfies Catalogue
