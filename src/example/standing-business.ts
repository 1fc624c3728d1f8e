import type { ExampleItem, ExampleStandingKind } from './example-council.ts'
import type { BodySlug } from './roster/bodies.ts'

/** A standing item before it has its number. */
export type StandingItem = Omit<ExampleItem, 'key' | 'number'>

/** The business with which every meeting of a body opens, and that with which it closes. */
export function standingBusiness(
  body: BodySlug,
  opening: Opening,
): { first: StandingItem[]; last: StandingItem[] } {
  const first = [
    standing('apologies', 'Apologies for absence', 'To receive apologies from members who cannot attend.'),
    standing(
      'declarations',
      'Declarations of interest',
      declarations[body === 'panel' ? 'panel' : 'members'],
    ),
    minutes(opening.previous),
    ...(body === 'council'
      ? [
          standing(
            'publicQuestions',
            'Questions from members of the public',
            'To answer questions of which notice was given by noon three working days before.',
          ),
        ]
      : []),
  ]
  const last = [
    ...(body === 'scrutiny' || body === 'children'
      ? [standing('workProgramme', 'Work programme', 'To agree what is looked at next, and what is dropped.')]
      : []),
    standing(
      'urgentBusiness',
      'Urgent business',
      'To consider any item which the Chair has agreed is urgent, for reasons to be minuted.',
    ),
    ...(opening.hasPrivatePart ? [exclusion] : []),
  ]
  return { first, last }
}

/** What the standing business of one meeting depends on. */
export type Opening = {
  /** The date in words of the meeting whose minutes are to be approved. */
  readonly previous: string | undefined
  readonly hasPrivatePart: boolean
}

const declarations = {
  members:
    'Members are asked to declare any interest in the business of this meeting, and whether they will leave the room.',
  panel: 'Panel members are asked to state any appointment that touches the business of this meeting.',
}

const exclusion: StandingItem = {
  ...standing(
    'exclusion',
    'Exclusion of the press and public',
    'To resolve that the public leave for the item that follows, because exempt or confidential information is likely to be disclosed.',
  ),
}

function minutes(previous: string | undefined): StandingItem {
  return standing(
    'minutes',
    'Minutes of the last meeting',
    previous === undefined
      ? 'To approve the minutes of the last meeting as a correct record.'
      : `To approve the minutes of the meeting of ${previous} as a correct record.`,
  )
}

function standing(kind: ExampleStandingKind, title: string, purpose: string): StandingItem {
  return {
    title,
    standing: kind,
    part: 'public',
    purpose,
    expectedDocuments: [],
    contributions: [],
    votes: [],
  }
}
