import type { ExampleItem, ExampleLimb, ExampleStandingKind } from './example-council.ts'
import type { PrivateGround } from './private-ground.ts'
import { bodies, formulaOf, type BodySlug } from './roster/bodies.ts'

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
    minutes(body, opening),
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
    ...(opening.privateGround === undefined ? [] : [exclusion(body, opening)]),
  ]
  return { first, last }
}

/** What the standing business of one meeting depends on. */
export type Opening = {
  /** The date in words of the meeting whose minutes are to be approved. */
  readonly previous: string | undefined
  /** Why the public must or may be asked to leave; `undefined` where nothing is private. */
  readonly privateGround: PrivateGround | undefined
  /** Whether the meeting has been held, so that there is something resolved. */
  readonly isHeld: boolean
}

const declarations = {
  members:
    'Members are asked to declare any interest in the business of this meeting, and whether they will leave the room.',
  panel: 'Panel members are asked to state any appointment that touches the business of this meeting.',
}

function exclusion(body: BodySlug, { privateGround, isHeld }: Opening): StandingItem {
  const item = standing(
    'exclusion',
    'Exclusion of the press and public',
    'To resolve that the public leave for the item that follows, because exempt or confidential information is likely to be disclosed.',
  )
  if (!isHeld || privateGround === undefined) return item
  const { paragraphs, isConfidential } = privateGround
  const power =
    bodies[body].regime === 'exec2012'
      ? 'regulation 4 of the 2012 Regulations'
      : 'section 100A of the Local Government Act 1972'
  const listed = `${paragraphs.length > 1 ? 'paragraphs' : 'paragraph'} ${paragraphs.join(' and ')} of Part 1 of Schedule 12A`
  const ground = isConfidential
    ? 'confidential information would be disclosed'
    : `exempt information within ${listed} would be disclosed`
  return resolved(item, body, {
    verb: 'exclude',
    text: `the press and public for the remaining business under ${power}, since ${ground}`,
  })
}

function minutes(body: BodySlug, { previous, isHeld }: Opening): StandingItem {
  const named =
    previous === undefined ? 'the minutes of the last meeting' : `the minutes of the meeting of ${previous}`
  const item = standing('minutes', 'Minutes of the last meeting', `To approve ${named} as a correct record.`)
  return isHeld ? resolved(item, body, { verb: 'approve', text: `${named} as a correct record` }) : item
}

function resolved(
  item: StandingItem,
  body: BodySlug,
  limb: Pick<ExampleLimb, 'verb' | 'text'>,
): StandingItem {
  return { ...item, resolution: { formula: formulaOf(body), limbs: [{ number: '1', ...limb }] } }
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
