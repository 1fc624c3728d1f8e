import { addDays, type CalendarDate } from '../foundation/calendar-date.ts'
import { invariant } from '../foundation/invariant.ts'
import { datedProse } from './dated-prose.ts'
import { addWorkingDays, workingDayOnOrBefore } from './meeting-days.ts'
import type { ExampleAccessClass, ExampleDocument, ExampleSection } from './example-council.ts'
import { agendaPublishedOn } from './meeting-acts.ts'
import type { PlacedMeeting } from './meeting-calendar.ts'
import type { MatterMoment } from './meeting-items.ts'
import type { PaperPart, Slot } from './moment.ts'
import type { ReportSection, ReportText } from './report-text.ts'

/** What a document's dates are reckoned from. */
export type DocumentGround = {
  readonly loadedOn: CalendarDate
  readonly meetings: ReadonlyMap<Slot, PlacedMeeting>
  readonly moments: readonly MatterMoment[]
}

/** Every report as a document dated by the first meeting that has it on its agenda. */
export function documentsOf(
  reports: readonly ReportText[],
  ground: DocumentGround,
): readonly ExampleDocument[] {
  return reports.map((report) => documentOf(report, ground))
}

/** The day a report came out if it came after its agenda; `undefined` where it came with it. */
export function supplementOn(
  report: ReportText,
  part: PaperPart,
  meeting: PlacedMeeting,
): CalendarDate | undefined {
  if (part.late !== undefined) return addWorkingDays(meeting.startsOn, -part.late.clearDays - 1)
  return wasReleased(report) ? addWorkingDays(meeting.startsOn, -1) : undefined
}

function documentOf(report: ReportText, { loadedOn, meetings, moments }: DocumentGround): ExampleDocument {
  const moment = moments.find(({ parts }) =>
    parts.some((part) => part.part === 'paper' && part.key === report.key),
  )
  const meeting = moment === undefined ? undefined : meetings.get(moment.slot)
  invariant(moment !== undefined && meeting !== undefined, `the report ${report.key} is on an agenda`)
  const part = moment.parts.find(
    (each): each is PaperPart => each.part === 'paper' && each.key === report.key,
  )
  const agendaOn = agendaPublishedOn(meeting, loadedOn)
  const outOn = (part === undefined ? undefined : supplementOn(report, part, meeting)) ?? agendaOn
  const writtenOn = addWorkingDays(agendaOn < loadedOn ? agendaOn : loadedOn, -4)
  const accessClass = accessOf(report, meeting, loadedOn)
  const isKept =
    accessClass.kind !== 'open' && !(accessClass.kind === 'embargoed' && accessClass.released !== undefined)
  const withdrawnOn =
    report.withdrawn === undefined ? undefined : addWorkingDays(outOn, report.withdrawn.workingDaysLater)
  return {
    key: report.key,
    kind: report.kind,
    title: datedProse(report.title, meeting.startsOn),
    ...(report.publicTitle === undefined
      ? {}
      : { publicTitle: datedProse(report.publicTitle, meeting.startsOn) }),
    matter: moment.matter,
    author: report.author,
    accessClass,
    versions: [
      { on: writtenOn, sections: sectionsOf(report.sections, meeting.startsOn) },
      ...(report.corrected === undefined
        ? []
        : [
            {
              on: addWorkingDays(outOn, report.corrected.workingDaysLater),
              sections: sectionsOf(report.corrected.sections, meeting.startsOn),
            },
          ]),
    ].filter(({ on }) => on <= loadedOn),
    ...(isKept || outOn > loadedOn ? {} : { publishedOn: outOn }),
    ...(report.withdrawn === undefined || withdrawnOn === undefined || withdrawnOn > loadedOn
      ? {}
      : { withdrawn: { on: withdrawnOn, reason: report.withdrawn.reason } }),
  }
}

function accessOf(
  { access }: ReportText,
  meeting: PlacedMeeting,
  loadedOn: CalendarDate,
): ExampleAccessClass {
  if (access === undefined) return { kind: 'open' }
  if (access.kind === 'exempt') {
    const { reviewInDays, ...rest } = access
    return { ...rest, reviewOn: workingDayOnOrBefore(addDays(meeting.startsOn, reviewInDays)) }
  }
  if (access.kind !== 'embargoed') return access
  const { released, expectedDaysAfterLoading, ...rest } = access
  const expectedOn =
    expectedDaysAfterLoading === undefined
      ? addWorkingDays(meeting.startsOn, -1)
      : addWorkingDays(loadedOn, expectedDaysAfterLoading)
  return {
    ...rest,
    publicNote: rest.publicNote.replace('{expected}', datedProse('{d}', expectedOn)),
    expectedOn,
    expectedAt: '09:30',
    ...(released === undefined ? {} : { released: { on: expectedOn, at: '10:05', ...released } }),
  }
}

function wasReleased({ access }: ReportText): boolean {
  return access?.kind === 'embargoed' && access.released !== undefined
}

function sectionsOf(sections: readonly ReportSection[], on: CalendarDate): ExampleSection[] {
  return sections.map(([heading, ...paragraphs]) => ({
    heading,
    paragraphs: paragraphs.map((paragraph) => datedProse(paragraph, on)),
  }))
}
