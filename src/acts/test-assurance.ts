import type { ReportReading } from '../council/assurance/report-reading.ts'
import { sha256 } from '../foundation/sha256.ts'
import { confirmFinding, recordFinding } from './finding/record-finding.ts'
import { enterParagraph } from './assurance/enter-paragraph.ts'
import { moveAssuranceEvent } from './assurance/move-assurance-event.ts'
import { publishAssuranceEvent } from './assurance/publish-assurance-event.ts'
import { recordAssuranceEvent, type NewAssuranceEvent } from './assurance/record-assurance-event.ts'
import { accepted, day, id, type TestCouncil } from './test-council.ts'

/** For tests of acts: an inspection of the test council whose final report has come under embargo. */
export function testEvent(also: Partial<NewAssuranceEvent> = {}): NewAssuranceEvent {
  return {
    id: id('assuranceEvent'),
    source: 'ofsted',
    framework: 'ILACS',
    frameworkVersion: '2023-01',
    title: 'Zanzibar inspection',
    summary: 'Inspectors came for a fortnight.',
    kind: 'full',
    fieldworkFrom: day('2024-10-14'),
    fieldworkTo: day('2024-10-25'),
    externalUrl: 'https://inspectors.example/zanzibar',
    stage: 'final',
    stageOn: day('2024-11-25'),
    ...also,
  }
}

/** For tests of acts: an event that the clerk has recorded. */
export async function keptEvent(council: TestCouncil, also: Partial<NewAssuranceEvent> = {}) {
  return accepted(await council.act((session) => recordAssuranceEvent(session, testEvent(also))))
}

/** For tests of acts: what the source has published and the council has too, by two people. */
export async function publicEvent(council: TestCouncil, also: Partial<NewAssuranceEvent> = {}) {
  const eventId = await keptEvent(council, also)
  await publishKept(council, eventId)
  return eventId
}

/** For tests of acts: publishes a kept event, by two people. */
export async function publishKept(
  council: TestCouncil,
  eventId: Awaited<ReturnType<typeof keptEvent>>,
): Promise<void> {
  const published = { to: 'published', on: day('2024-12-03'), note: 'On their website.' } as const
  accepted(await council.act((session) => moveAssuranceEvent(session, eventId, published)))
  accepted(
    await council.act((session) => publishAssuranceEvent(session, eventId), {
      actor: council.actors.monitor,
    }),
  )
}

/** For tests of acts: words of a paragraph from which findings are quoted. */
const paragraphWords = 'Social workers are tenacious, although health could be better for quaggas.'

/** For tests of acts: an event with one paragraph that was typed in. */
export async function eventWithParagraph(council: TestCouncil, also: Partial<NewAssuranceEvent> = {}) {
  const eventId = await keptEvent(council, also)
  const paragraph = {
    kind: 'paragraph',
    number: 1,
    section: 'Leaders',
    text: paragraphWords,
    page: 2,
  } as const
  const paragraphId = accepted(await council.act((session) => enterParagraph(session, eventId, paragraph)))
  return { eventId, paragraphId }
}

/** For tests of acts: a finding that the clerk recorded and the monitoring officer confirmed. */
export async function confirmedFinding(council: TestCouncil, also: Partial<NewAssuranceEvent> = {}) {
  const made = await eventWithParagraph(council, also)
  const finding = {
    id: id('finding'),
    polarity: 'issue',
    quote: 'health could be better for quaggas',
    theme: 'Health',
  } as const
  const findingId = accepted(
    await council.act((session) => recordFinding(session, made.paragraphId, finding)),
  )
  accepted(
    await council.act((session) => confirmFinding(session, findingId), { actor: council.actors.monitor }),
  )
  return { ...made, findingId }
}

/** For tests of acts: what is read of a report about the test council. */
export function testReading(also: Partial<ReportReading> = {}): ReportReading {
  return {
    sha256: sha256('report'),
    authority: 'London Borough of Test',
    fieldwork: { from: day('2024-10-14'), to: day('2024-10-25') },
    leadInspector: 'Hester Vane',
    judgements: [
      { area: 'The impact of leaders on social work practice with children and families', grade: 'Good' },
      { area: 'Beekeeping', grade: 'Good' },
    ],
    needsToImprove: ['The timeliness of early help.'],
    paragraphs: [
      { number: 1, section: 'Leaders', text: 'Leaders know their services well.', page: 2 },
      { number: 2, section: 'Leaders', text: 'However, early help comes too late.', page: 3 },
    ],
    queries: [],
    ...also,
  }
}
