import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Framework, JudgementArea } from './framework.ts'

const day = (text: string): CalendarDate => text as CalendarDate

const fourGrades = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'] as const

/** What Ofsted's inspections of children's services judge, with the names that reports print. */
export const judgementAreas: readonly JudgementArea[] = [
  {
    key: 'overall',
    names: ['Overall effectiveness', 'Overall judgement', 'The overall effectiveness'],
  },
  {
    key: 'leaders',
    names: [
      'The impact of leaders on social work practice with children and families',
      'The impact of leaders',
      'Leadership, management and governance',
    ],
  },
  {
    key: 'help-and-protection',
    names: [
      'The experiences and progress of children who need help and protection',
      'Children who need help and protection',
      'Children in need of help and protection',
    ],
  },
  {
    key: 'children-in-care-and-care-leavers',
    names: [
      'The experiences and progress of children in care and care leavers',
      'Children in care and care leavers',
    ],
  },
  {
    key: 'children-in-care',
    names: ['The experiences and progress of children in care', 'Children in care'],
  },
  {
    key: 'care-leavers',
    names: [
      'The experiences and progress of care leavers',
      'Experiences and progress of care leavers',
      'Experience and progress of care leavers',
      'Care leavers',
    ],
  },
  {
    key: 'children-looked-after',
    names: [
      'Children looked after and achieving permanence',
      'The experiences and progress of children looked after and achieving permanence',
    ],
  },
  { key: 'adoption', names: ['Adoption performance', 'The adoption performance'] },
  {
    key: 'safeguarding-board',
    names: [
      'Local Safeguarding Children Board',
      'The effectiveness of the Local Safeguarding Children Board',
      'The Local Safeguarding Children Board',
    ],
  },
]

/** Every version of Ofsted's frameworks for children's services since 2013, the oldest first. */
export const ofstedFrameworks: readonly Framework[] = [
  {
    inspectorate: 'Ofsted',
    name: 'SIF',
    version: '2013-11',
    title:
      'Inspection of services for children in need of help and protection, children looked after and care leavers',
    from: day('2013-11-01'),
    until: day('2017-12-31'),
    areas: ['overall', 'help-and-protection', 'children-looked-after', 'adoption', 'care-leavers', 'leaders'],
    areasOfSome: ['safeguarding-board'],
    grades: ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
    source: 'Reports published under it, 2015 and 2017; the day on which it began is from memory.',
    isVerified: false,
  },
  {
    inspectorate: 'Ofsted',
    name: 'ILACS',
    version: '2018-01',
    title: 'Inspection of local authority children’s services',
    from: day('2018-01-01'),
    until: day('2022-12-31'),
    areas: ['leaders', 'help-and-protection', 'children-in-care-and-care-leavers', 'overall'],
    areasOfSome: [],
    grades: fourGrades,
    source:
      'gov.uk, consultation on a judgement about care leavers, outcome of 2 December 2022: in force from January 2018.',
    isVerified: false,
  },
  {
    inspectorate: 'Ofsted',
    name: 'ILACS',
    version: '2023-01',
    title: 'Inspection of local authority children’s services',
    from: day('2023-01-01'),
    until: day('2026-03-31'),
    areas: ['leaders', 'help-and-protection', 'children-in-care', 'care-leavers', 'overall'],
    areasOfSome: [],
    grades: fourGrades,
    source:
      'gov.uk, consultation on a judgement about care leavers, outcome of 2 December 2022: a judgement of its own from January 2023.',
    isVerified: false,
  },
  {
    inspectorate: 'Ofsted',
    name: 'ILACS',
    version: '2026-04',
    title: 'Inspection of local authority children’s services',
    from: day('2026-04-01'),
    areas: ['leaders', 'help-and-protection', 'children-in-care', 'care-leavers'],
    areasOfSome: [],
    grades: fourGrades,
    source: 'wired-gov.net, 27 November 2025: no judgement of overall effectiveness from April 2026.',
    isVerified: false,
  },
]

/** The version of a framework of this name that was in force on the first day of fieldwork. */
export function frameworkOn(name: Framework['name'], on: CalendarDate): Framework | undefined {
  return ofstedFrameworks.find(
    (each) => each.name === name && each.from <= on && (each.until === undefined || on <= each.until),
  )
}
