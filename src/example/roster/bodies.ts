import type { ExampleBodyKind, ExampleRegime } from '../example-council.ts'

/** How a body of the example is described before its dates are known. */
export type RosterBody = {
  readonly name: string
  readonly kind: ExampleBodyKind
  readonly regime: ExampleRegime
  readonly parent?: string
  readonly quorum: number
  readonly purpose: string
  readonly aliases: readonly string[]
  /** Monday is 1. */
  readonly sitsOn: number
  readonly startsAt: string
  readonly venue: string
  readonly members: readonly string[]
}

const townHall = 'Council Chamber, Ashcombe Town Hall, Tolsey Street'
const committeeRoom = 'Weavers Room, Ashcombe Town Hall, Tolsey Street'

const wardCouncillors = [
  'quill', 'laceby', 'osei', 'dunmoor', 'ferriday', 'haldaneby', 'varlow', 'chowdhry', 'stannage',
  'whitlock', 'branfield', 'ekwall', 'marsdyke', 'pascombe', 'rahmani', 'tilbrook', 'nyland', 'prossard',
  'greavely', 'mistrell', 'underhay', 'cobbolt', 'sharrocks', 'imlay', 'lowtherby',
] // prettier-ignore

/** The twelve bodies, by slug. Members are those who ever sat; who sat when follows from their offices. */
export const bodies = {
  council: {
    name: 'Full Council',
    kind: 'council',
    regime: 'lga1972',
    quorum: 7,
    purpose:
      'All 24 ward councillors and the Executive Mayor together. It sets the budget and the council tax, adopts the plans that the law reserves to it, and hears petitions with more than 1,500 names.',
    aliases: ['Council', 'Ashcombe Borough Council', 'the Council'],
    sitsOn: 4,
    startsAt: '18:30',
    venue: townHall,
    members: wardCouncillors,
  },
  cabinet: {
    name: 'Cabinet',
    kind: 'executive',
    regime: 'exec2012',
    quorum: 3,
    purpose:
      'The Executive Mayor and the five members she appoints. Most decisions about services and spending within the budget are made here, and may be called in by scrutiny for five working days.',
    aliases: ['Executive Mayor in Cabinet', 'The Executive Mayor and Cabinet'],
    sitsOn: 3,
    startsAt: '18:00',
    venue: committeeRoom,
    members: ['thorne', 'quill', 'laceby', 'osei', 'dunmoor', 'ferriday', 'haldaneby', 'chowdhry'],
  },
  scrutiny: {
    name: 'Overview and Scrutiny Committee',
    kind: 'scrutiny',
    regime: 'lga1972',
    quorum: 4,
    purpose:
      'Nine councillors who are not in the Cabinet. They question those who are, look into how services work, and send recommendations that the Cabinet must answer within two months.',
    aliases: ['Scrutiny', 'O&S'],
    sitsOn: 2,
    startsAt: '18:30',
    venue: committeeRoom,
    members: [
      'whitlock',
      'nyland',
      'cobbolt',
      'pascombe',
      'tilbrook',
      'underhay',
      'rahmani',
      'lowtherby',
      'greavely',
    ],
  },
  children: {
    name: 'Children and Families Scrutiny Sub-Committee',
    kind: 'subCommittee',
    regime: 'lga1972',
    parent: 'scrutiny',
    quorum: 3,
    purpose:
      'Looks closely at schools, safeguarding and family help. A diocesan and a parent governor representative sit with the councillors and vote on education.',
    aliases: ['Children’s Scrutiny', 'Children and Families Sub-Committee'],
    sitsOn: 1,
    startsAt: '18:00',
    venue: 'Committee Room 2, Ashcombe Town Hall, Tolsey Street',
    members: ['branfield', 'osei', 'rahmani', 'nyland', 'underhay', 'tilbrook', 'milnes', 'bellweather'],
  },
  parenting: {
    name: 'Corporate Parenting Board',
    kind: 'advisory',
    regime: 'advisory',
    quorum: 3,
    purpose:
      'Asks of the council’s care for children what any parent would ask. Young ambassadors sit at the table and set the first item; the board advises the Cabinet and decides nothing by itself.',
    aliases: ['CPB'],
    sitsOn: 4,
    startsAt: '16:30',
    venue: 'The Loft, Hallmoor Youth Centre, Pound Lane',
    members: ['rahmani', 'laceby', 'osei', 'ekwall', 'greavely', 'prossard', 'calloway', 'farrowdale'],
  },
  audit: {
    name: 'Audit and Governance Committee',
    kind: 'committee',
    regime: 'lga1972',
    quorum: 3,
    purpose:
      'Reads the accounts, the auditors’ reports and the risk register on behalf of the public. Since the Standards Committee was wound up it also hears complaints about councillors’ conduct.',
    aliases: ['Audit Committee', 'A&G'],
    sitsOn: 1,
    startsAt: '18:30',
    venue: committeeRoom,
    members: ['marsdyke', 'tilbrook', 'stannage', 'lowtherby', 'prossard', 'mistrell', 'abneywatts'],
  },
  planning: {
    name: 'Planning Committee',
    kind: 'committee',
    regime: 'lga1972',
    quorum: 4,
    purpose:
      'Decides the larger and the most contested planning applications. Officers decide the rest. Anyone who has written in may speak for three minutes.',
    aliases: ['Strategic Planning Committee'],
    sitsOn: 2,
    startsAt: '14:00',
    venue: townHall,
    members: ['varlow', 'tilbrook', 'stannage', 'whitlock', 'nyland', 'pascombe', 'mistrell', 'cobbolt'],
  },
  licensing: {
    name: 'Licensing Committee',
    kind: 'committee',
    regime: 'lga1972',
    quorum: 3,
    purpose:
      'Makes policy on alcohol, late-night food, taxis and street trading. Its panels of three hear single applications.',
    aliases: ['Licensing and Regulatory Committee'],
    sitsOn: 3,
    startsAt: '10:00',
    venue: 'Committee Room 2, Ashcombe Town Hall, Tolsey Street',
    members: ['stannage', 'cobbolt', 'underhay', 'prossard', 'mistrell', 'pascombe', 'lowtherby'],
  },
  wellbeing: {
    name: 'Health and Wellbeing Board',
    kind: 'committee',
    regime: 'lga1972',
    quorum: 4,
    purpose:
      'Joins the council, the NHS, the police and Healthwatch. It says what the borough’s health needs are and agrees how the better care money is shared.',
    aliases: ['HWB'],
    sitsOn: 3,
    startsAt: '14:00',
    venue: 'Millgate Health and Living Centre, Fuller’s Row',
    members: [
      'chowdhry',
      'laceby',
      'osei',
      'ekwall',
      'trevanick',
      'calloway',
      'whitcliffe',
      'farrowdale',
      'garsdale',
      'toft',
    ],
  },
  pensions: {
    name: 'Pensions Committee',
    kind: 'committee',
    regime: 'lga1972',
    quorum: 3,
    purpose:
      'Looks after the pension fund of 9,400 present and former staff: how it is invested, what employers pay and how well members are served.',
    aliases: ['Pension Fund Committee'],
    sitsOn: 1,
    startsAt: '14:00',
    venue: 'Committee Room 2, Ashcombe Town Hall, Tolsey Street',
    members: ['mistrell', 'marsdyke', 'lowtherby', 'nyland', 'varlow'],
  },
  standards: {
    name: 'Standards Committee',
    kind: 'committee',
    regime: 'lga1972',
    quorum: 3,
    purpose:
      'Kept the code of conduct and heard complaints against councillors until the Council gave that work to the Audit and Governance Committee.',
    aliases: ['Standards'],
    sitsOn: 4,
    startsAt: '17:30',
    venue: 'Committee Room 2, Ashcombe Town Hall, Tolsey Street',
    members: ['greavely', 'marsdyke', 'underhay', 'cobbolt', 'nyland'],
  },
  panel: {
    name: 'Improvement and Assurance Panel',
    kind: 'external',
    regime: 'advisory',
    quorum: 2,
    purpose:
      'Three people from outside the borough, invited by the Council and the department after the failed housing company. They advise, watch and write to the Secretary of State every half-year.',
    aliases: ['IAP', 'the Panel'],
    sitsOn: 5,
    startsAt: '10:00',
    venue: committeeRoom,
    members: ['penhallow', 'ollerby', 'desmondrao'],
  },
} as const satisfies Readonly<Record<string, RosterBody>>

/** How a body came to its end: the meeting that ended it, who took over and why. */
export type BodyEnd = {
  readonly at: 'council-11'
  readonly succeededBy: BodySlug
  readonly reason: string
}

/** The bodies that have ended. */
export const bodyEnds: Readonly<Partial<Record<BodySlug, BodyEnd>>> = {
  standards: {
    at: 'council-11',
    succeededBy: 'audit',
    reason:
      'The Council gave its work to the Audit and Governance Committee, having met only four times in two years.',
  },
}

/** The words that come between the name of a body and the verb of its resolution. */
export function formulaOf(body: BodySlug): string {
  return bodies[body].regime === 'advisory' ? 'decided to' : 'RESOLVED to'
}

/** The slug of a body of the example. */
export type BodySlug = keyof typeof bodies
