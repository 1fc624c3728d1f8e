import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { JudgementAreaKey } from '../inspection/framework.ts'
import { judgementAreas, ofstedFrameworks } from '../inspection/ofsted-frameworks.ts'
import type { AssuranceArea, AssuranceClock, AssuranceFramework } from './framework.ts'
import type { AssuranceSource } from './source.ts'

const statement = [
  { rule: 'inspectionReport', runsFrom: 'received' },
  { rule: 'inspectionStatement', runsFrom: 'received' },
] as const satisfies readonly AssuranceClock[]

/** Every version of every framework, by source, the oldest of each first. What is marked unverified is from memory or at second hand. */
export const assuranceFrameworks: readonly AssuranceFramework[] = [
  ...ofstedFrameworks.map(({ name, version, title, from, until, grades, source, ...rest }) => ({
    source: 'ofsted' as const,
    name,
    version,
    title,
    from,
    ...(until === undefined ? {} : { until }),
    areas: rest.areas.map(areaOfOfsted),
    areasOfSome: rest.areasOfSome.map(areaOfOfsted),
    grades,
    clocks: statement,
    knownFrom: source,
    isVerified: rest.isVerified,
  })),
  {
    source: 'ofsted',
    name: 'Area SEND',
    version: '2023-01',
    title: 'Area special educational needs and disabilities inspection',
    from: '2023-01-01' as CalendarDate,
    areas: [{ key: 'outcome', name: 'Outcome' }],
    areasOfSome: [],
    grades: [
      'Typically lead to positive experiences and outcomes',
      'Lead to inconsistent experiences and outcomes',
      'Widespread or systemic failings',
    ],
    clocks: [{ rule: 'areaSendPlan', runsFrom: 'received' }],
    knownFrom: 'The three outcomes of the framework, from memory.',
    isVerified: false,
  },
  {
    ...plain('cqc', ['Adult social care', '2023-12', 'Assessment of local authorities (adult social care)']),
    from: '2023-12-01' as CalendarDate,
    areas: [
      { key: 'overall', name: 'Overall rating' },
      { key: 'working-with-people', name: 'How the local authority works with people' },
      { key: 'providing-support', name: 'Providing support' },
      { key: 'safety', name: 'How the local authority ensures safety within the system' },
      { key: 'leadership', name: 'Leadership' },
    ],
    grades: ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
  },
  {
    ...plain('ombudsman', [
      'Public report',
      '1974',
      'Report of an investigation under the Local Government Act 1974',
    ]),
    areas: [{ key: 'outcome', name: 'Outcome' }],
    grades: ['Not upheld', 'Upheld: fault and no injustice', 'Upheld: fault and injustice'],
    clocks: [{ rule: 'ombudsmanReport', runsFrom: 'received' }],
  },
  {
    ...plain('externalAudit', [
      'Recommendations',
      '2014',
      'Recommendations and public interest reports of the auditor',
    ]),
    clocks: [{ rule: 'auditRecommendation', runsFrom: 'received' }],
  },
  {
    ...plain('internalAudit', [
      'Assurance opinion',
      'local',
      'Internal audit report with an assurance opinion',
    ]),
    areas: [{ key: 'opinion', name: 'Assurance opinion' }],
    grades: ['Substantial', 'Reasonable', 'Limited', 'No assurance'],
  },
  plain('bestValue', ['Directions', '1999', 'Directions under the Local Government Act 1999']),
  plain('peerChallenge', ['Corporate peer challenge', '2023', 'Corporate peer challenge']),
  plain('assurancePanel', ['Panel report', 'local', 'Report or observations of an assurance panel']),
  {
    ...plain('scrutiny', ['Recommendations', '2000', 'Recommendations of overview and scrutiny']),
    clocks: [{ rule: 'scrutinyResponse', runsFrom: 'received' }],
  },
  plain('motion', ['Motion', 'local', 'Motion that the council carried']),
  plain('petition', ['Petition', 'local', 'Petition to the council']),
]

/** The versions of frameworks of one source. */
export function frameworksOf(source: AssuranceSource): readonly AssuranceFramework[] {
  return assuranceFrameworks.filter((each) => each.source === source)
}

/** A framework by its source, name and version; `undefined` where it is not known. */
export function assuranceFramework(
  source: string,
  name: string,
  version: string,
): AssuranceFramework | undefined {
  return assuranceFrameworks.find(
    (each) => each.source === source && each.name === name && each.version === version,
  )
}

/** The key of an area by the name that a report prints; `undefined` where the framework judges nothing of that name. */
export function areaByName(framework: AssuranceFramework, printed: string): AssuranceArea | undefined {
  const folded = printed.trim().toLowerCase()
  const known = [...framework.areas, ...framework.areasOfSome]
  const own = known.find(({ name }) => name.toLowerCase() === folded)
  if (own !== undefined || framework.source !== 'ofsted') return own
  const key = judgementAreas.find(({ names }) => names.some((name) => name.toLowerCase() === folded))?.key
  return known.find((area) => area.key === key)
}

function areaOfOfsted(key: JudgementAreaKey): AssuranceArea {
  return { key, name: judgementAreas.find((area) => area.key === key)?.names[0] ?? key }
}

/** A framework without grades and clocks, known at second hand. */
function plain(
  source: AssuranceSource,
  [name, version, title]: readonly [string, string, string],
): AssuranceFramework {
  return {
    source,
    name,
    version,
    title,
    areas: [],
    areasOfSome: [],
    grades: [],
    clocks: [],
    knownFrom: 'Reports of this kind that councils have published; the framework itself was not opened.',
    isVerified: false,
  }
}
