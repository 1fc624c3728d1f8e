import type { ExampleOfficeKind } from '../example-council.ts'
import type { BodySlug } from './bodies.ts'
import type { PersonKey } from './people.ts'

/** Who held an office, from the day after one meeting to the day of another; open where nothing is said. */
export type RosterHolding = {
  readonly person: PersonKey
  readonly after?: string
  readonly until?: string
}

type RosterOffice = {
  readonly title: string
  readonly kind: ExampleOfficeKind
  readonly body?: BodySlug
  readonly organisation?: string
  readonly held: readonly RosterHolding[]
}

const held = (person: PersonKey): readonly RosterHolding[] => [{ person }]

/** The named offices, in the order in which a speaker's office is chosen. Plain membership is added from the bodies. */
export const offices = {
  mayor: { title: 'Executive Mayor', kind: 'mayor', body: 'cabinet', held: held('thorne') },
  'cabinet-finance': {
    title: 'Cabinet Member for Finance',
    kind: 'cabinetMember',
    body: 'cabinet',
    held: held('quill'),
  },
  'deputy-mayor': { title: 'Deputy Mayor', kind: 'cabinetMember', body: 'cabinet', held: held('quill') },
  'cabinet-children': {
    title: 'Cabinet Member for Children and Learning',
    kind: 'cabinetMember',
    body: 'cabinet',
    held: [
      { person: 'laceby', until: 'cabinet-8' },
      { person: 'osei', after: 'cabinet-8' },
    ],
  },
  'cabinet-housing': {
    title: 'Cabinet Member for Housing',
    kind: 'cabinetMember',
    body: 'cabinet',
    held: held('dunmoor'),
  },
  'cabinet-streets': {
    title: 'Cabinet Member for Transport and Streets',
    kind: 'cabinetMember',
    body: 'cabinet',
    held: held('ferriday'),
  },
  'cabinet-culture': {
    title: 'Cabinet Member for Culture, Parks and Communities',
    kind: 'cabinetMember',
    body: 'cabinet',
    held: held('haldaneby'),
  },
  'cabinet-adults': {
    title: 'Cabinet Member for Adults and Health',
    kind: 'cabinetMember',
    body: 'cabinet',
    held: held('chowdhry'),
  },
  'chair-council': { title: 'Chair of the Council', kind: 'chair', body: 'council', held: held('greavely') },
  'chair-scrutiny': {
    title: 'Chair of Overview and Scrutiny',
    kind: 'chair',
    body: 'scrutiny',
    held: held('whitlock'),
  },
  'vice-scrutiny': {
    title: 'Vice-Chair of Overview and Scrutiny',
    kind: 'viceChair',
    body: 'scrutiny',
    held: held('nyland'),
  },
  'chair-children': {
    title: 'Chair of Children and Families Scrutiny',
    kind: 'chair',
    body: 'children',
    held: held('branfield'),
  },
  'chair-parenting': {
    title: 'Chair of the Corporate Parenting Board',
    kind: 'chair',
    body: 'parenting',
    held: held('rahmani'),
  },
  'chair-audit': {
    title: 'Chair of Audit and Governance',
    kind: 'chair',
    body: 'audit',
    held: held('marsdyke'),
  },
  'vice-audit': {
    title: 'Vice-Chair of Audit and Governance',
    kind: 'viceChair',
    body: 'audit',
    held: held('lowtherby'),
  },
  'chair-planning': { title: 'Chair of Planning', kind: 'chair', body: 'planning', held: held('varlow') },
  'vice-planning': {
    title: 'Vice-Chair of Planning',
    kind: 'viceChair',
    body: 'planning',
    held: held('tilbrook'),
  },
  'chair-licensing': {
    title: 'Chair of Licensing',
    kind: 'chair',
    body: 'licensing',
    held: held('stannage'),
  },
  'chair-wellbeing': {
    title: 'Chair of the Health and Wellbeing Board',
    kind: 'chair',
    body: 'wellbeing',
    held: held('chowdhry'),
  },
  'chair-pensions': {
    title: 'Chair of the Pensions Committee',
    kind: 'chair',
    body: 'pensions',
    held: held('mistrell'),
  },
  'chair-standards': {
    title: 'Chair of the Standards Committee',
    kind: 'chair',
    body: 'standards',
    held: held('greavely'),
  },
  'shadow-children': { title: 'Opposition Spokesperson for Children', kind: 'shadow', held: held('ekwall') },
  'opposition-leader': { title: 'Leader of the Opposition', kind: 'shadow', held: held('whitlock') },
  'chief-executive': {
    title: 'Chief Executive and Head of Paid Service',
    kind: 'statutoryOfficer',
    held: held('strickley'),
  },
  'monitoring-officer': {
    title: 'Director of Law and Governance and Monitoring Officer',
    kind: 'statutoryOfficer',
    held: held('mowbury'),
  },
  'finance-director': {
    title: 'Corporate Director of Resources and Section 151 Officer',
    kind: 'statutoryOfficer',
    held: [
      { person: 'eddery', until: 'council-7' },
      { person: 'sengar', after: 'council-7' },
    ],
  },
  dcs: {
    title: 'Corporate Director of Children’s Services',
    kind: 'statutoryOfficer',
    held: held('calloway'),
  },
  dass: { title: 'Corporate Director of Adult Care', kind: 'statutoryOfficer', held: held('trevanick') },
  dph: { title: 'Director of Public Health', kind: 'statutoryOfficer', held: held('whitcliffe') },
  'housing-director': { title: 'Director of Housing', kind: 'officer', held: held('brandreth') },
  'place-director': { title: 'Corporate Director of Place', kind: 'officer', held: held('kilnsey') },
  'head-democratic': { title: 'Head of Democratic Services', kind: 'officer', held: held('dray') },
  'democratic-officer': { title: 'Democratic Services Officer', kind: 'officer', held: held('thwaiteley') },
  'head-planning': { title: 'Head of Planning', kind: 'officer', held: held('arkwell') },
  'virtual-head': { title: 'Head of the Virtual School', kind: 'officer', held: held('hollinside') },
  'head-audit': { title: 'Head of Internal Audit', kind: 'officer', held: held('postlethorpe') },
  'head-pensions': { title: 'Head of Pensions and Treasury', kind: 'officer', held: held('renn') },
  'chair-panel': {
    title: 'Chair of the Improvement and Assurance Panel',
    kind: 'panelMember',
    body: 'panel',
    held: held('penhallow'),
  },
  'panel-children': {
    title: 'Panel Member for Children',
    kind: 'panelMember',
    body: 'panel',
    held: held('ollerby'),
  },
  'panel-finance': {
    title: 'Panel Member for Finance and Housing',
    kind: 'panelMember',
    body: 'panel',
    held: held('desmondrao'),
  },
  'health-partner': {
    title: 'Place Director',
    kind: 'partner',
    body: 'wellbeing',
    organisation: 'NHS Ashcombe and the Downs',
    held: held('farrowdale'),
  },
  'police-partner': {
    title: 'Borough Commander',
    kind: 'partner',
    body: 'wellbeing',
    organisation: 'Downs Constabulary',
    held: held('garsdale'),
  },
  healthwatch: {
    title: 'Chair',
    kind: 'partner',
    body: 'wellbeing',
    organisation: 'Healthwatch Ashcombe',
    held: held('toft'),
  },
  'independent-audit': {
    title: 'Independent Member of Audit and Governance',
    kind: 'coopted',
    body: 'audit',
    held: held('abneywatts'),
  },
  diocese: { title: 'Diocesan Representative', kind: 'coopted', body: 'children', held: held('milnes') },
  'parent-governor': {
    title: 'Parent Governor Representative',
    kind: 'coopted',
    body: 'children',
    held: held('bellweather'),
  },
  'external-auditor': {
    title: 'Engagement Lead, External Audit',
    kind: 'partner',
    organisation: 'Dreyfield Harrow LLP',
    held: held('dreyfield'),
  },
} as const satisfies Readonly<Record<string, RosterOffice>>

/** The key of a named office of the example. */
export type OfficeKey = keyof typeof offices

/** Terms that began or ended within the three years: who was a member of a body only until, or only after, a meeting. */
export const memberTerms: Readonly<Record<string, Omit<RosterHolding, 'person'>>> = {
  'council:sharrocks': { until: 'council-6' },
  'council:imlay': { after: 'scrutiny-6' },
  'cabinet:laceby': { until: 'cabinet-8' },
  'cabinet:osei': { after: 'cabinet-8' },
  'children:osei': { until: 'cabinet-8' },
  'wellbeing:laceby': { until: 'cabinet-8' },
  'wellbeing:osei': { after: 'cabinet-8' },
  'parenting:laceby': { until: 'cabinet-8' },
  'parenting:osei': { after: 'cabinet-8' },
}

/** Who was elected at a by-election whose result was declared on the day of a meeting. */
export const byElections: Readonly<Partial<Record<PersonKey, string>>> = { imlay: 'scrutiny-6' }
