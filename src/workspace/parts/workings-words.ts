import type { Catalogue } from '../../web/catalogue.ts'

/** What is said of how a deadline was found, on any screen. */
export const workingsWords = {
  language: 'en-GB',
  summary: 'How this day was counted',
  days: 'Each day of the count',
  day: 'Day',
  counts: 'Counted as',
  source: (instrument: string, provision: string) => `${instrument}, ${provision}`,
  quoted: 'The words of the law',
  summarised: 'What the law says, in our words',
  checked: (day: string) => `Compared with the source on ${day}.`,
  unchecked: (day: string) =>
    `Not verified: written from notes on ${day}, and nobody has compared it with the source yet.`,
  noDays: 'No days to list: the rule counts by the calendar, or names an event.',
  why: {
    publication: 'not counted: the day of publication',
    event: 'not counted: the day itself',
    trigger: 'not counted: the first day',
    saturday: 'not counted: a Saturday',
    sunday: 'not counted: a Sunday',
    holiday: (name: string) => `not counted: ${name}`,
    councilDay: (name: string) => `not counted: ${name}`,
    notPublicationDay: 'passed over: nothing is published on a day off',
  },
  warning: 'Warning',
  lastDay: (day: string) => `The last day in time is ${day}.`,
  verdict: {
    inTime: 'Published today, it is in time.',
    fromConvening:
      'Published today, it is in time: the meeting was called at short notice, and it is open from the call.',
  },
  late: (given: number) =>
    given === 0
      ? 'Published today, it is late: it is open for no clear day.'
      : given === 1
        ? 'Published today, it is late: it is open for one clear day.'
        : `Published today, it is late: it is open for ${given} clear days.`,
  effect: {
    block: 'What is late may not be considered, and nobody’s urgency opens it.',
    override: 'What is late may be considered only if the chair takes it as urgent.',
    warn: 'No law stops it; it is against the council’s own practice.',
  },
  number: (number: number) => `day ${number}`,
  waysOut: 'Lawful ways on',
  way: {
    'chairs-urgency': 'The chair may take it as urgent, for special circumstances that are minuted',
    'convened-at-short-notice':
      'The meeting itself may be called at shorter notice, with its papers open from then',
    'general-exception': 'General exception: a notice, scrutiny told in writing, and its own clear days',
    'special-urgency': 'Special urgency: agreed to be urgent and not reasonably to be deferred',
    'urgent-private-meeting': 'Urgency: the private meeting is agreed not reasonably to be deferred',
    'call-in-urgency': 'Urgency: the decision is agreed not to wait for call-in',
    'later-meeting': 'Move it to a later day',
  },
  agreedBy: {
    'chair-of-meeting': 'the chair of the meeting',
    'proper-officer': 'the proper officer',
    'scrutiny-chair': 'the chair of scrutiny',
    'chair-of-council': 'the chair of the council',
    'vice-chair-of-council': 'the vice-chair of the council',
  },
  agreement: (people: string) => `Agreed by ${people}, the first who is able to act.`,
  agreementOfOne: (person: string) => `Done or agreed by ${person}.`,
  reasonInMinutes: 'The reason is minuted.',
  reasonInNotice: 'The reason is published in a notice.',
  noticeBy: (day: string) => `Its notice is due by ${day}.`,
  earliest: (day: string) => `If published today, the earliest day is ${day}.`,
  closed: 'Its time has passed.',
} satisfies Catalogue
