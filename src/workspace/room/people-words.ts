import type { Catalogue } from '../../web/catalogue.ts'

/** What the list of people in the room says. */
export const peopleWords = {
  language: 'en-GB',
  heading: 'People',
  here: 'In the room',
  out: 'Out of the room',
  notCome: 'Not here yet',
  apologies: 'Apologies',
  substitutes: 'Substitutes to come',
  nobody: 'Nobody yet. Take the roll.',
  leaves: 'Leaves',
  returns: 'Returns',
  comes: 'Comes',
  outForInterest: 'out for an interest',
  since: (time: string) => `since ${time}`,
  remote: 'by video',
  substituteFor: (name: string) => `substitute for ${name}`,
  capacities: {
    member: 'Member',
    substitute: 'Substitute',
    inAttendance: 'In attendance',
    officer: 'Officer',
    public: 'Member of the public',
  },
  does: (what: string, name: string) => `${what}: ${name}`,
} satisfies Catalogue
