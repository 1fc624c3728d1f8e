import type { PersonKey } from './roster/people.ts'

/** An interest of a member of Ashcombe. `becomes` is what it was changed to, `isWithheld` that the public does not read it. */
export type ExampleInterest = {
  readonly kind:
    | 'employment'
    | 'sponsorship'
    | 'contracts'
    | 'land'
    | 'licences'
    | 'securities'
    | 'otherRegistrable'
  readonly words: string
  readonly ofPartner?: true
  readonly isWithheld?: true
  readonly becomes?: string
  readonly hasEnded?: true
}

/** What the members of Ashcombe have told the monitoring officer; who is named with nothing told that they have none. */
export const memberInterests: Readonly<Partial<Record<PersonKey, readonly ExampleInterest[]>>> = {
  thorne: [
    { kind: 'otherRegistrable', words: 'Member of the Canal Side credit union.' },
    { kind: 'land', words: 'A flat at Wharf Road, Ashcombe.' },
  ],
  quill: [{ kind: 'otherRegistrable', words: 'Deferred member of the bus company’s pension scheme.' }],
  laceby: [{ kind: 'employment', words: 'Carer; no paid employment.', ofPartner: true }],
  osei: [
    {
      kind: 'employment',
      words: 'Speech therapist, Eastmere Health Trust.',
      becomes: 'Speech therapist, two days a week, Eastmere Health Trust.',
    },
    { kind: 'land', words: 'A house in Brockhurst.', isWithheld: true },
  ],
  dunmoor: [{ kind: 'licences', words: 'A licence to keep a boat at Tenter Wharf.', hasEnded: true }],
  ferriday: [],
  haldaneby: [{ kind: 'otherRegistrable', words: 'Patron of the Ashcombe Cloth Museum.' }],
  varlow: [
    { kind: 'employment', words: 'Stonemason; sole trader as Varlow Stonework.' },
    { kind: 'contracts', words: 'A contract of Varlow Stonework to repair the steps of the Town Hall.' },
    { kind: 'land', words: 'A workshop and yard in Eastmere.' },
  ],
  chowdhry: [{ kind: 'employment', words: 'Practice manager of a surgery in Fallowdown.', ofPartner: true }],
  stannage: [{ kind: 'land', words: 'The former Drovers Arms, Fallowdown.' }],
  whitlock: [{ kind: 'otherRegistrable', words: 'Trustee of the Eastmere High old pupils’ fund.' }],
  branfield: [{ kind: 'employment', words: 'School caretaker, employed by the council.' }],
  ekwall: [{ kind: 'contracts', words: 'Foster carer for the council.' }],
  marsdyke: [{ kind: 'sponsorship', words: 'Election expenses met in part by the Kingsferry Independents.' }],
  pascombe: [{ kind: 'employment', words: 'Lock-keeper on the Tare Navigation.' }],
  rahmani: [],
  tilbrook: [{ kind: 'employment', words: 'Quantity surveyor, Tilbrook and Lane.' }],
  nyland: [{ kind: 'employment', words: 'Hydrologist; adviser to the river authority.' }],
  prossard: [{ kind: 'otherRegistrable', words: 'Secretary of the Northway community orchard.' }],
  greavely: [],
  mistrell: [{ kind: 'securities', words: 'Shares in the Ashcombe Friendly Society.' }],
  underhay: [{ kind: 'otherRegistrable', words: 'Governor of St Wilfrid’s School.' }],
  cobbolt: [{ kind: 'land', words: 'A cottage and two fields in Northway.' }],
  lowtherby: [
    { kind: 'employment', words: 'Locksmith; owner of a shop on Tollbar Parade.' },
    { kind: 'land', words: 'The lease of a shop on Tollbar Parade.' },
  ],
  imlay: [{ kind: 'employment', words: 'Engineer of electric buses.' }],
}

/** A dispensation in Ashcombe, granted by the Audit and Governance Committee. */
export type ExampleDispensation = {
  readonly person: PersonKey
  readonly subject: string
  readonly extent: 'speak' | 'speakAndVote'
  readonly ground: 'a' | 'c' | 'e'
  readonly reasons: string
  readonly endedBecause?: string
}

/** The dispensations of Ashcombe. */
export const dispensations: readonly ExampleDispensation[] = [
  {
    person: 'varlow',
    subject: 'Applications about listed mills, as a stonemason in business in the borough',
    extent: 'speak',
    ground: 'e',
    reasons: 'His knowledge of the mills helps the committee; he has no contract for those before it.',
  },
  {
    person: 'ekwall',
    subject: 'The allowances of foster carers, as one of them',
    extent: 'speakAndVote',
    ground: 'c',
    reasons: 'Carers are to be heard where their allowances are set, and hers is set with all others.',
  },
  {
    person: 'dunmoor',
    subject: 'The charges for moorings at Tenter Wharf, as the holder of a licence',
    extent: 'speak',
    ground: 'e',
    reasons: 'He alone on the Cabinet knows how the moorings are used.',
    endedBecause: 'He gave up his licence.',
  },
]

/** An outside body to which Ashcombe appoints, and whom; `until` where somebody else came after them. */
export type ExampleOutsideBody = {
  readonly name: string
  readonly purpose: string
  readonly appointed: readonly {
    readonly person: PersonKey
    readonly as: string
    readonly hasLeft?: true
  }[]
}

/** The outside bodies of Ashcombe. */
export const outsideBodies: readonly ExampleOutsideBody[] = [
  {
    name: 'Tare Navigation Trust',
    purpose: 'Keeps the locks and towpaths of the Tare, and sets the tolls for boats.',
    appointed: [
      { person: 'pascombe', as: 'Trustee' },
      { person: 'nyland', as: 'Substitute' },
    ],
  },
  {
    name: 'Ashcombe Almshouses',
    purpose: 'Houses twelve people over sixty under the will of a clothier of 1611.',
    appointed: [
      { person: 'cobbolt', as: 'Trustee' },
      { person: 'sharrocks', as: 'Trustee', hasLeft: true },
      { person: 'underhay', as: 'Trustee' },
    ],
  },
  {
    name: 'Joint Waste Board',
    purpose: 'Decides with three neighbours how the waste of four boroughs is treated.',
    appointed: [{ person: 'ferriday', as: 'Member with a vote' }],
  },
]
