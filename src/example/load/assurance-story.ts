import { enterParagraph, recordSaidCount } from '../../acts/assurance/enter-paragraph.ts'
import { registerFor } from '../../acts/assurance/event-in-hand.ts'
import { moveAssuranceEvent } from '../../acts/assurance/move-assurance-event.ts'
import { publishAssuranceEvent } from '../../acts/assurance/publish-assurance-event.ts'
import { recordAssuranceEvent, type NewAssuranceEvent } from '../../acts/assurance/record-assurance-event.ts'
import { recordJudgement } from '../../acts/assurance/record-judgement.ts'
import { takeInReport } from '../../acts/assurance/take-in-report.ts'
import { approveDisposition, disposeFinding } from '../../acts/finding/dispose-finding.ts'
import { confirmMarks, markParagraph } from '../../acts/finding/mark-paragraph.ts'
import { confirmFinding, recordFinding } from '../../acts/finding/record-finding.ts'
import { frameworksOf } from '../../council/assurance/assurance-frameworks.ts'
import type { AssuranceFramework } from '../../council/assurance/framework.ts'
import type { ParagraphId } from '../../council/assurance/paragraph.ts'
import type { ReportReading } from '../../council/assurance/report-reading.ts'
import type { FindingPolarity } from '../../council/finding/finding.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { ExampleDocument, ExampleItem } from '../example-council.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

const lead = 'calloway'
const second = 'mowbury'

/** What others have found of Ashcombe: three inspections of children's services through the years, and a case of the ombudsman. */
export function assuranceStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  return [
    ...earlierInspection(loading, { foundedOn, yearsBefore: 9, grade: 'Inadequate', minute: 30 }),
    ...earlierInspection(loading, { foundedOn, yearsBefore: 5, grade: 'Requires improvement', minute: 40 }),
    ...inspectionStory(loading),
    ...ombudsmanStory(loading),
  ]
}

type Place = { readonly item: ExampleItem; readonly on: CalendarDate }

function itemTitled({ council }: Loading, title: string): Place {
  for (const meeting of council.meetings) {
    const item = meeting.items.find((one) => one.title === title)
    if (item !== undefined) return { item, on: meeting.startsOn }
  }
  throw new Error(`the example council has no item “${title}”`)
}

function ofstedOn(on: CalendarDate): AssuranceFramework {
  const found = frameworksOf('ofsted').find(
    ({ name, from, until }) =>
      name !== 'Area SEND' && (from ?? on) <= on && (until === undefined || on <= until),
  )
  invariant(found !== undefined, `Ofsted inspected under no framework on ${on}`)
  return found
}

const outcome = 'Outcome of the inspection of children’s services'

type Earlier = {
  readonly foundedOn: CalendarDate
  readonly yearsBefore: number
  readonly grade: string
  readonly minute: number
}

function earlierInspection(loading: Loading, { foundedOn, yearsBefore, grade, minute }: Earlier): StoryAct[] {
  const publishedOn = addDays(itemTitled(loading, outcome).on, -Math.round(yearsBefore * 365.25))
  const fieldworkTo = addDays(publishedOn, -40)
  const framework = ofstedOn(addDays(fieldworkTo, -11))
  const id = loading.idOf('assuranceEvent', `inspection ${yearsBefore}`)
  const at = (later: number) => moment(addDays(foundedOn, 3), `10:${minute + later}`)
  const event: NewAssuranceEvent = {
    ...inspectionOf(framework, fieldworkTo),
    id,
    summary: 'An earlier inspection, recorded for the history of its judgements.',
    stage: 'published',
    stageOn: publishedOn,
  }
  const overall = framework.grades.find((known) => known.startsWith(grade)) ?? grade
  return [
    {
      at: at(0),
      by: lead,
      what: 'record an earlier inspection',
      act: (session) => recordAssuranceEvent(session, event),
    },
    { at: at(1), by: lead, what: 'record its grade', act: judged(id, 'overall', overall) },
    { at: at(2), by: second, what: 'publish it', act: (session) => publishAssuranceEvent(session, id) },
  ]
}

function inspectionOf({ name, version, title }: AssuranceFramework, fieldworkTo: CalendarDate) {
  return {
    source: 'ofsted',
    framework: name,
    frameworkVersion: version,
    title,
    kind: 'full' as const,
    fieldworkFrom: addDays(fieldworkTo, -11),
    fieldworkTo,
  }
}

function judged(id: NewAssuranceEvent['id'], areaKey: string, grade: string): StoryAct['act'] {
  return (session) => recordJudgement(session, id, { areaKey, grade })
}

const grades = [
  ['leaders', 'Good'],
  ['help-and-protection', 'Requires improvement to be good'],
  ['children-in-care', 'Good'],
  ['care-leavers', 'Outstanding'],
  ['overall', 'Good'],
] as const

/** What the lead made of the report: by the kind and number of the paragraph. Words are the paragraph's own. */
const findings: readonly (readonly [string, FindingPolarity, string, string?])[] = [
  ['improvement 1', 'areaForImprovement', 'Missing children'],
  ['improvement 2', 'areaForImprovement', 'Brothers and sisters'],
  ['improvement 3', 'areaForImprovement', 'Supervision'],
  ['improvement 4', 'areaForImprovement', 'Health', 'Eastmere Health Trust'],
  ['paragraph 1', 'strength', 'Social work'],
  ['paragraph 3', 'issue', 'Missing children'],
  ['paragraph 5', 'issue', 'Brothers and sisters'],
  ['paragraph 6', 'issue', 'Supervision'],
]

function inspectionStory(loading: Loading): StoryAct[] {
  const { item, on } = itemTitled(loading, outcome)
  const publishedOn = addDays(on, -1)
  const framework = ofstedOn(addDays(on, -51))
  const id = loading.idOf('assuranceEvent', 'inspection')
  const event: NewAssuranceEvent = {
    ...inspectionOf(framework, addDays(on, -40)),
    id,
    matterId: item.matter === undefined ? undefined : loading.idOf('matter', item.matter),
    summary:
      'Five inspectors were in the borough for two weeks. They read children’s files, sat in on visits and met workers, carers and young people.',
    notifiedOn: addDays(on, -58),
    externalUrl: 'https://reports.inspectorate.example/ashcombe-childrens-services',
    stage: 'verbalFeedback',
    stageOn: addDays(on, -40),
  }
  const move = (to: 'draft' | 'final' | 'published', day: CalendarDate): StoryAct => ({
    at: moment(day, '09:40'),
    by: lead,
    what: `move the inspection to ${to}`,
    act: (session) => moveAssuranceEvent(session, id, { to, on: day, note: '' }),
  })
  const readOn = addDays(on, 6)
  const areas = new Set(framework.areas.map(({ key }) => key))
  return [
    {
      at: moment(addDays(on, -40), '16:00'),
      by: lead,
      what: 'record the inspection',
      act: (session) => recordAssuranceEvent(session, event),
    },
    move('draft', addDays(on, -22)),
    move('final', addDays(on, -9)),
    { at: moment(addDays(on, -9), '11:00'), by: lead, what: 'take in its report', act: takenIn(loading, id) },
    ...grades
      .filter(([area]) => areas.has(area))
      .map(([area, grade], index) => ({
        at: moment(addDays(on, -9), `11:1${index}`),
        by: lead,
        what: `record the grade of ${area}`,
        act: judged(id, area, grade),
      })),
    move('published', publishedOn),
    { at: moment(readOn, '09:10'), by: lead, what: 'read its report', act: readAll(loading, id) },
    { at: moment(readOn, '15:10'), by: second, what: 'read it again', act: confirmAll(loading, id) },
    {
      at: moment(readOn, '15:20'),
      by: lead,
      what: 'say whose a finding is',
      act: (session) =>
        disposeFinding(session, loading.idOf('finding', 'improvement 4'), {
          kind: 'partnerOwned',
          partner: 'Eastmere Health Trust',
          words:
            'The trust has agreed to set out, with the Council, how each assessment will be done in time.',
        }),
    },
    {
      at: moment(readOn, '15:25'),
      by: second,
      what: 'approve whose a finding is',
      act: (session) => approveDisposition(session, loading.idOf('finding', 'improvement 4')),
    },
    {
      at: moment(readOn, '15:30'),
      by: lead,
      what: 'hold the number said against the register',
      act: (session) =>
        recordSaidCount(session, id, {
          polarity: 'areaForImprovement',
          count: 4,
          quote: 'The plan already covers three of the four areas.',
          itemId: loading.idOf('item', item.key),
        }),
    },
    {
      at: moment(readOn, '16:00'),
      by: second,
      what: 'publish the inspection',
      act: (session) => publishAssuranceEvent(session, id),
    },
  ]
}

/** The key under which the report of the inspectors is kept as they sent it. */
export const inspectorsFile = 'the report of the inspectors, as a PDF'

/** The paper that the Cabinet had of the inspectors. */
export function inspectorsReport({ documents }: Loading['council']): ExampleDocument {
  const found = documents.find(({ title }) => title === 'Report of the inspectors of children’s services')
  invariant(found !== undefined, 'the report of the inspectors is in the story')
  return found
}

/** The report is the paper that the Cabinet had: its second section is the list, its third the numbered paragraphs. */
function takenIn({ council, files }: Loading, id: NewAssuranceEvent['id']): StoryAct['act'] {
  const kept = files.get(inspectorsFile)
  const [, list, main] = inspectorsReport(council).versions[0]?.sections ?? []
  invariant(kept !== undefined && list !== undefined && main !== undefined, 'the report is in the story')
  const reading: ReportReading = {
    sha256: kept.sha256,
    authority: council.council.name,
    fieldwork: null,
    leadInspector: null,
    judgements: [],
    needsToImprove: list.paragraphs,
    paragraphs: main.paragraphs.map((text, index) => ({
      number: index + 1,
      section: main.heading,
      text: text.replace(/^\d+\. /, ''),
      page: 2,
    })),
    queries: [],
  }
  return (session) => takeInReport(session, id, { ...kept, fileName: 'inspection-report.pdf', reading })
}

/** Marks every paragraph, and records the findings whose words are the whole paragraph. */
function readAll({ idOf }: Loading, id: NewAssuranceEvent['id']): StoryAct['act'] {
  return async (session) => {
    for (const row of await registerFor(session, id)) {
      const name = `${row.kind} ${row.number}`
      const [, polarity, theme, partner] = findings.find(([key]) => key === name) ?? []
      const marked = await markParagraph(session, row.paragraph_id, polarity ?? 'nothing')
      if (!marked.ok) return marked
      if (polarity === undefined || theme === undefined) continue
      const finding = { id: idOf('finding', name), polarity, quote: row.text, theme, partner }
      const recorded = await recordFinding(session, row.paragraph_id, finding)
      if (!recorded.ok) return recorded
    }
    return accept(undefined)
  }
}

function confirmAll({ idOf }: Loading, id: NewAssuranceEvent['id']): StoryAct['act'] {
  return async (session) => {
    const ids = (await registerFor(session, id)).map((row) => row.paragraph_id)
    const marks = await confirmMarks(session, id, ids)
    if (!marks.ok) return marks
    return each(findings, ([name]) => confirmFinding(session, idOf('finding', name)))
  }
}

async function each<One>(
  all: readonly One[],
  act: (one: One) => Promise<Result<unknown, { readonly code: string }>>,
): Promise<Result<unknown, { readonly code: string }>> {
  for (const one of all) {
    const done = await act(one)
    if (!done.ok) return done
  }
  return accept(undefined)
}

const recommendations = [
  ['Apologise to Miss Y and pay her £2,400.', 'Apology'],
  ['Find the others who waited in the same queue and look at each case again.', 'Waiting for assessments'],
] as const

function ombudsmanStory(loading: Loading): StoryAct[] {
  const { item, on } = itemTitled(loading, 'An ombudsman’s report: Miss Y')
  const id = loading.idOf('assuranceEvent', 'ombudsman')
  const event: NewAssuranceEvent = {
    id,
    source: 'ombudsman',
    framework: 'Public report',
    frameworkVersion: '1974',
    matterId: item.matter === undefined ? undefined : loading.idOf('matter', item.matter),
    title: 'Miss Y: fourteen months to be told the result of an assessment',
    summary:
      'The ombudsman found fault that caused injustice: Miss Y waited fourteen months to be told what help she was to have.',
    kind: 'investigation',
    externalUrl: 'https://decisions.ombudsman.example/miss-y',
    stage: 'published',
    stageOn: addDays(on, -14),
  }
  const day = addDays(on, -12)
  const paragraphIds = new Map<string, ParagraphId>()
  const read: StoryAct['act'] = (session) =>
    each(recommendations, async ([text, theme], index = paragraphIds.size) => {
      const entered = await enterParagraph(session, id, { kind: 'paragraph', number: index + 1, text })
      if (!entered.ok) return entered
      paragraphIds.set(theme, entered.value)
      const marked = await markParagraph(session, entered.value, 'recommendation')
      if (!marked.ok) return marked
      const finding = {
        id: loading.idOf('finding', theme),
        polarity: 'recommendation',
        quote: text,
        theme,
      } as const
      return recordFinding(session, entered.value, finding)
    })
  const confirm: StoryAct['act'] = async (session) => {
    const marks = await confirmMarks(session, id, [...paragraphIds.values()])
    if (!marks.ok) return marks
    return each(recommendations, ([, theme]) => confirmFinding(session, loading.idOf('finding', theme)))
  }
  return [
    {
      at: moment(day, '10:00'),
      by: lead,
      what: 'record the ombudsman’s report',
      act: (session) => recordAssuranceEvent(session, event),
    },
    {
      at: moment(day, '10:10'),
      by: lead,
      what: 'record its outcome',
      act: judged(id, 'outcome', 'Upheld: fault and injustice'),
    },
    { at: moment(day, '10:20'), by: lead, what: 'enter its recommendations', act: read },
    { at: moment(day, '14:00'), by: second, what: 'confirm them', act: confirm },
    {
      at: moment(addDays(on, 9), '10:00'),
      by: lead,
      what: 'say that one is resolved',
      act: (session) =>
        disposeFinding(session, loading.idOf('finding', 'Apology'), {
          kind: 'alreadyResolved',
          words:
            'The Director apologised to Miss Y and her sister at their home, and the sum was paid the same week.',
        }),
    },
    {
      at: moment(addDays(on, 9), '10:30'),
      by: second,
      what: 'approve that it is resolved',
      act: (session) => approveDisposition(session, loading.idOf('finding', 'Apology')),
    },
    {
      at: moment(addDays(on, 9), '11:00'),
      by: second,
      what: 'publish it',
      act: (session) => publishAssuranceEvent(session, id),
    },
  ]
}
