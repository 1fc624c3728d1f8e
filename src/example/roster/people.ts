import type { ExamplePerson } from '../example-council.ts'

type Register = Readonly<Record<string, Omit<ExamplePerson, 'key'>>>

const together = 'Ashcombe Together'
const fair = 'Fair Borough'
const greens = 'Downland Greens'
const independents = 'Kingsferry Independents'
const cllr = 'Councillor'

const councillors = {
  thorne: {
    name: 'Marguerite Thorne-Adeyemi',
    sortName: 'Thorne-Adeyemi, Marguerite',
    group: together,
    biography:
      'Elected by the whole borough. She ran the Canal Side credit union for eleven years and still takes the night bus home from Cabinet.',
  },
  quill: {
    name: 'Desmond Quill',
    sortName: 'Quill, Desmond',
    honorific: cllr,
    group: together,
    ward: 'Abbeyfields',
    biography: 'Deputy Mayor, and member of the Cabinet for finance. A retired bus depot accountant.',
  },
  laceby: {
    name: 'Bronwen Laceby',
    sortName: 'Laceby, Bronwen',
    honorific: cllr,
    group: together,
    ward: 'Abbeyfields',
    biography:
      'Led on children’s services through the inspection, then left the Cabinet to care for her father.',
  },
  osei: {
    name: 'Tabitha Osei-Marsh',
    sortName: 'Osei-Marsh, Tabitha',
    honorific: cllr,
    group: together,
    ward: 'Brockhurst',
    biography: 'A speech therapist by training. Sat on children’s scrutiny before she joined the Cabinet.',
  },
  dunmoor: {
    name: 'Gareth Dunmoor',
    sortName: 'Dunmoor, Gareth',
    honorific: cllr,
    group: together,
    ward: 'Brockhurst',
    biography: 'Grew up in the Tenter Fields flats and now answers for their repair.',
  },
  ferriday: {
    name: 'Yusuf Ferriday',
    sortName: 'Ferriday, Yusuf',
    honorific: cllr,
    group: together,
    ward: 'Canal Side',
    biography:
      'Cabinet member for transport and streets. Holds a surgery at the Wharf Road bus station each month.',
  },
  haldaneby: {
    name: 'Imogen Haldaneby',
    sortName: 'Haldaneby, Imogen',
    honorific: cllr,
    group: together,
    ward: 'Canal Side',
    biography: 'Cabinet member for culture, parks and communities; a former branch librarian.',
  },
  varlow: {
    name: 'Rupert Varlow',
    sortName: 'Varlow, Rupert',
    honorific: cllr,
    group: together,
    ward: 'Eastmere',
    biography:
      'Chairs the Planning Committee. A stonemason who has worked on two of the borough’s listed mills.',
  },
  chowdhry: {
    name: 'Nasreen Chowdhry-Bell',
    sortName: 'Chowdhry-Bell, Nasreen',
    honorific: cllr,
    group: together,
    ward: 'Eastmere',
    biography: 'Cabinet member for adults and health, and chair of the Health and Wellbeing Board.',
  },
  stannage: {
    name: 'Peter Stannage',
    sortName: 'Stannage, Peter',
    honorific: cllr,
    group: together,
    ward: 'Fallowdown',
    biography: 'Chairs the Licensing Committee; kept the Drovers Arms until it closed.',
  },
  whitlock: {
    name: 'Ottilie Whitlock',
    sortName: 'Whitlock, Ottilie',
    honorific: cllr,
    group: fair,
    ward: 'Fallowdown',
    biography: 'Leads the opposition and chairs Overview and Scrutiny. Taught history at Eastmere High.',
  },
  branfield: {
    name: 'Colm Branfield',
    sortName: 'Branfield, Colm',
    honorific: cllr,
    group: fair,
    ward: 'Hallmoor',
    biography: 'Chairs children’s scrutiny. A school caretaker for nineteen years.',
  },
  ekwall: {
    name: 'Adaeze Ekwall',
    sortName: 'Ekwall, Adaeze',
    honorific: cllr,
    group: fair,
    ward: 'Hallmoor',
    biography: 'Speaks for the opposition on children. Foster carer.',
  },
  marsdyke: {
    name: 'Joyce Marsdyke',
    sortName: 'Marsdyke, Joyce',
    honorific: cllr,
    group: independents,
    ward: 'Kingsferry',
    biography: 'Chairs Audit and Governance. First elected to stop the ferry toll.',
  },
  pascombe: {
    name: 'Denzil Pascombe',
    sortName: 'Pascombe, Denzil',
    honorific: cllr,
    group: independents,
    ward: 'Kingsferry',
    biography: 'A lock-keeper. Reads every flood report aloud to his parish group.',
  },
  rahmani: {
    name: 'Farida Rahmani-Cole',
    sortName: 'Rahmani-Cole, Farida',
    honorific: cllr,
    group: together,
    ward: 'Millgate',
    biography: 'Chairs the Corporate Parenting Board; a solicitor in family law before her election.',
  },
  tilbrook: {
    name: 'Hugh Tilbrook',
    sortName: 'Tilbrook, Hugh',
    honorific: cllr,
    group: together,
    ward: 'Millgate',
    biography: 'Vice-chair of Planning. Quantity surveyor.',
  },
  nyland: {
    name: 'Saskia Nyland',
    sortName: 'Nyland, Saskia',
    honorific: cllr,
    group: greens,
    ward: 'Northway',
    biography: 'Vice-chair of Overview and Scrutiny; hydrologist.',
  },
  prossard: {
    name: 'Elwyn Prossard',
    sortName: 'Prossard, Elwyn',
    honorific: cllr,
    group: greens,
    ward: 'Northway',
    biography: 'Tends the Northway community orchard and asks about hedges.',
  },
  greavely: {
    name: 'Lorna Greavely',
    sortName: 'Greavely, Lorna',
    honorific: cllr,
    group: together,
    ward: 'Orchard Park',
    biography: 'Chair of the Council, and so of its meetings; formerly a magistrates’ court clerk.',
  },
  mistrell: {
    name: 'Kiran Mistrell',
    sortName: 'Mistrell, Kiran',
    honorific: cllr,
    group: together,
    ward: 'Orchard Park',
    biography: 'Chairs the Pensions Committee. Actuary at a friendly society.',
  },
  underhay: {
    name: 'Beatrice Underhay',
    sortName: 'Underhay, Beatrice',
    honorific: cllr,
    group: fair,
    ward: 'St Wilfrid’s',
    biography: 'School governor, and keeper of the St Wilfrid’s warm room.',
  },
  cobbolt: {
    name: 'Arthur Cobbolt',
    sortName: 'Cobbolt, Arthur',
    honorific: cllr,
    group: together,
    ward: 'St Wilfrid’s',
    biography: 'The longest-serving member; has sat through seven local plans and finished four.',
  },
  sharrocks: {
    name: 'Vivian Sharrocks',
    sortName: 'Sharrocks, Vivian',
    honorific: cllr,
    group: fair,
    ward: 'Tollbar',
    biography: 'Stood down in mid-term when her work took her to Northumberland.',
  },
  imlay: {
    name: 'Duncan Imlay',
    sortName: 'Imlay, Duncan',
    honorific: cllr,
    group: greens,
    ward: 'Tollbar',
    biography: 'Won the Tollbar by-election by 41 votes. Electric bus engineer.',
  },
  lowtherby: {
    name: 'Grace Lowtherby',
    sortName: 'Lowtherby, Grace',
    honorific: cllr,
    group: fair,
    ward: 'Tollbar',
    biography: 'Vice-chair of Audit and Governance; runs a locksmith’s shop on Tollbar Parade.',
  },
} as const satisfies Register

const officers = {
  strickley: { name: 'Helen Strickley', sortName: 'Strickley, Helen' },
  mowbury: { name: 'Anselm Mowbury', sortName: 'Mowbury, Anselm' },
  eddery: {
    name: 'Malcolm Eddery',
    sortName: 'Eddery, Malcolm',
    biography: 'Interim finance director for the two years in which the old accounts were untangled.',
  },
  sengar: { name: 'Priya Sengar', sortName: 'Sengar, Priya', postNominals: 'CPFA' },
  calloway: { name: 'Judith Calloway-Finch', sortName: 'Calloway-Finch, Judith' },
  trevanick: { name: 'Owen Trevanick', sortName: 'Trevanick, Owen' },
  brandreth: { name: 'Leila Brandreth', sortName: 'Brandreth, Leila' },
  kilnsey: { name: 'Stuart Kilnsey', sortName: 'Kilnsey, Stuart' },
  whitcliffe: { name: 'Amara Whitcliffe', sortName: 'Whitcliffe, Amara', honorific: 'Dr' },
  dray: { name: 'Fenella Dray', sortName: 'Dray, Fenella' },
  thwaiteley: { name: 'Marcus Thwaiteley', sortName: 'Thwaiteley, Marcus' },
  arkwell: { name: 'Naveed Arkwell', sortName: 'Arkwell, Naveed', postNominals: 'MRTPI' },
  hollinside: { name: 'Catrin Hollinside', sortName: 'Hollinside, Catrin' },
  postlethorpe: { name: 'Gwen Postlethorpe', sortName: 'Postlethorpe, Gwen', postNominals: 'CMIIA' },
  renn: { name: 'Tobias Renn', sortName: 'Renn, Tobias' },
  saltmarsh: { name: 'Rhian Saltmarsh', sortName: 'Saltmarsh, Rhian' },
} as const satisfies Register

const others = {
  penhallow: {
    name: 'Alasdair Penhallow',
    sortName: 'Penhallow, Alasdair',
    honorific: 'Sir',
    biography: 'Chairs the panel. Former chief executive of a river authority.',
  },
  ollerby: {
    name: 'Ruth Ollerby',
    sortName: 'Ollerby, Ruth',
    postNominals: 'CBE',
    biography: 'The panel’s lead for children. Ran children’s services in a seaside town for nine years.',
  },
  desmondrao: {
    name: 'Vikram Desmond-Rao',
    sortName: 'Desmond-Rao, Vikram',
    biography: 'The panel’s lead for finance and housing.',
  },
  farrowdale: { name: 'Sunita Farrowdale', sortName: 'Farrowdale, Sunita', honorific: 'Dr' },
  garsdale: { name: 'Neil Garsdale', sortName: 'Garsdale, Neil', honorific: 'Chief Superintendent' },
  toft: { name: 'Marian Toft', sortName: 'Toft, Marian' },
  abneywatts: { name: 'Cyril Abney-Watts', sortName: 'Abney-Watts, Cyril' },
  milnes: { name: 'Theodora Milnes', sortName: 'Milnes, Theodora', honorific: 'Canon' },
  bellweather: { name: 'Samir Bellweather', sortName: 'Bellweather, Samir' },
  dreyfield: { name: 'Alison Dreyfield', sortName: 'Dreyfield, Alison' },
} as const satisfies Register

/** Everybody who is named, by key. All are invented. */
export const people = { ...councillors, ...officers, ...others } as const

/** The key of a person of the example. */
export type PersonKey = keyof typeof people

/** Who was in another political group before, until the day of a meeting. */
export const earlierGroups: Readonly<
  Partial<Record<PersonKey, { readonly group: string; readonly until: string }>>
> = {
  pascombe: { group: fair, until: 'council-7' },
}
