import { placePlanEntry } from '../../acts/plan/place-plan-entry.ts'
import { proposePlanEntry } from '../../acts/plan/propose-plan-entry.ts'
import { publishNotice } from '../../acts/plan/publish-notice.ts'
import { publishPlanEntry } from '../../acts/plan/publish-plan-entry.ts'
import { setKeyThreshold } from '../../acts/plan/set-key-threshold.ts'
import type { PlanNoticeKind } from '../../council/plan/notice.ts'
import type { PlanEntry, PrivateDeclaration } from '../../council/plan/plan-entry.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { ExampleItem, ExampleMeeting } from '../example-council.ts'
import { addWorkingDays } from '../meeting-days.ts'
import { placeItem } from './item-story.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** How long before a meeting of the cabinet Ashcombe tells of what it is to decide, and gives notice of it, in days. */
const before = { entry: 70, notice: 40 } as const

/** How long before a private meeting, and a decision under general exception, Ashcombe gives the shorter notices, in working days. */
const shortBefore = -8

/** The one key decision of which notice was forgotten until it was too late for the ordinary one. */
const forgotten = 'Hill Lane: laying out the field'

/** The forward plan of Ashcombe: what its cabinet decided as key or in private, and all that it is to decide. */
export function planStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  const cabinets = loading.council.meetings.filter(({ body }) => body === 'cabinet')
  return [
    ...thresholds(foundedOn),
    ...cabinets.flatMap((meeting) =>
      meeting.items
        .filter((item) => isPlanned(meeting, item))
        .flatMap((item) => entryStory(loading, meeting, item)),
    ),
  ]
}

function thresholds(foundedOn: CalendarDate): StoryAct[] {
  const words = {
    a: 'Spending or saving of more than £500,000.',
    b: 'An effect on people who live or work in two or more wards that most of them would notice.',
  } as const
  return (['a', 'b'] as const).map((ground) => ({
    at: moment(foundedOn, '09:55'),
    what: `set what is significant on ground ${ground}`,
    act: (session) => setKeyThreshold(session, { ground, words: words[ground] }),
  }))
}

function isPlanned(meeting: ExampleMeeting, item: ExampleItem): boolean {
  if (item.standing !== undefined || item.urgency !== undefined) return false
  return isToCome(meeting) || item.resolution?.isKey === true || item.part === 'private'
}

function isToCome({ acts }: ExampleMeeting): boolean {
  return acts.every(({ kind }) => kind === 'announced')
}

/** Whether a decision is key: as its record says or, where it is still to come, where money is to be settled. */
function isKey(item: ExampleItem): boolean {
  return item.resolution?.isKey ?? /^To (?:approve|settle)\b/.test(item.purpose)
}

function entryStory(loading: Loading, meeting: ExampleMeeting, item: ExampleItem): StoryAct[] {
  const { idOf } = loading
  const planEntryId = idOf('planEntry', item.key)
  const toldOn = addDays(meeting.startsOn, -before.entry)
  const agenda = meeting.acts.find(({ kind }) => kind === 'agendaPublished')
  const announced = meeting.acts.find(({ kind }) => kind === 'announced')
  const prepared = moment((agenda ?? announced)?.on ?? meeting.startsOn, '09:45')
  const { addedAt } = placeItem(meeting, item, prepared)
  const told = moment(toldOn, '09:20')
  return [
    {
      at: moment(toldOn, '09:10'),
      what: `propose ${item.key} for the forward plan`,
      act: (session) => proposePlanEntry(session, entryOf(loading, meeting, item)),
    },
    {
      at: told,
      what: `tell of ${item.key} in the forward plan`,
      act: (session) => publishPlanEntry(session, planEntryId),
    },
    ...noticesOf(meeting, item).map(({ kind, on, reason }) => ({
      at: moment(on, '10:00'),
      what: `${kind} of ${item.key}`,
      act: ((session) =>
        publishNotice(session, {
          id: idOf('notice', `${item.key} ${kind}`),
          planEntryId,
          kind,
          reason,
        })) satisfies StoryAct['act'],
    })),
    {
      at: addedAt > told ? addedAt : moment(toldOn, '09:30'),
      what: `put ${item.key} of the forward plan on its agenda`,
      act: (session) => placePlanEntry(session, { planEntryId, itemId: idOf('item', item.key) }),
    },
  ]
}

type ToGive = { readonly kind: PlanNoticeKind; readonly on: CalendarDate; readonly reason?: string }

function noticesOf(meeting: ExampleMeeting, item: ExampleItem): ToGive[] {
  const inTime = addDays(meeting.startsOn, -before.notice)
  const short = addWorkingDays(meeting.startsOn, shortBefore)
  const key: ToGive =
    item.title === forgotten
      ? {
          kind: 'generalException',
          on: short,
          reason:
            'The price of the drains came late, and the ground must be laid out before the winter. Waiting for the next meeting would cost a season.',
        }
      : { kind: 'key28', on: inTime }
  return [
    ...(isKey(item) ? [key] : []),
    ...(item.part === 'private'
      ? ([
          { kind: 'private28', on: inTime },
          { kind: 'private5', on: short },
        ] as const)
      : []),
  ]
}

function entryOf({ idOf }: Loading, meeting: ExampleMeeting, item: ExampleItem): PlanEntry {
  const papers = item.expectedDocuments.map(({ title }) => title)
  return {
    id: idOf('planEntry', item.key),
    matterId: item.matter === undefined ? undefined : idOf('matter', item.matter),
    title: item.publicTitle ?? item.title,
    summary: item.purpose,
    decisionMaker: { kind: 'office', officeId: idOf('office', 'mayor'), inBodyId: idOf('body', 'cabinet') },
    window: { fromOn: meeting.startsOn, toOn: meeting.startsOn },
    key: isKey(item)
      ? { ground: 'a', reason: 'It settles spending above what Ashcombe has set as significant.' }
      : undefined,
    private: item.part === 'private' ? privateOf(item) : undefined,
    documents: papers.length === 0 || item.part === 'private' ? ['Report to the Cabinet'] : papers,
    copiesFrom: 'Democratic Services, Town Hall, Tolsey Street, Ashcombe',
    contact: 'Democratic Services, democracy@ashcombe.example',
    consultees: 'Those whom the report names',
  }
}

/** The ground of an item taken in private, as its words for the public state it. */
function privateOf({ restriction = '' }: ExampleItem): PrivateDeclaration {
  const paragraphs = /paragraphs? ([\d and]+) of/.exec(restriction)?.[1]?.match(/\d/g) ?? []
  return {
    extent: 'full',
    basis:
      paragraphs.length > 0
        ? { kind: 'exempt', paragraphs }
        : { kind: 'confidential', ground: 'A government department has forbidden it to be made public.' },
    reason: 'Those who bid or are bargained with would see the Council’s figures.',
  }
}
