import type {
  ExampleCouncil,
  ExampleDocument,
  ExampleItem,
  ExampleMeeting,
  ExampleMeetingActKind,
} from './example-council.ts'

/** A state that the product knows, and how to find it in the example. */
export type ShownState = {
  readonly state: string
  readonly isShownBy: (council: ExampleCouncil) => boolean
}

/** Every state that the example must show, whatever the day on which it is loaded. */
export const statesShown: readonly ShownState[] = [
  ...meetingStates(),
  ...documentStates(),
  ...decisionStates(),
  ...registerStates(),
]

function meetingStates(): ShownState[] {
  return [
    ends('meeting planned', 'announced'),
    ends('meeting with its agenda published', 'agendaPublished'),
    {
      state: 'meeting with a supplement',
      isShownBy: ({ meetings }) => meetings.some((meeting) => has(meeting, 'supplementPublished')),
    },
    ends('meeting postponed', 'postponed'),
    ends('meeting cancelled', 'cancelled'),
    {
      state: 'meeting adjourned and not yet resumed',
      isShownBy: ({ meetings }) =>
        meetings.some((meeting) => has(meeting, 'adjourned') && !has(meeting, 'closed')),
    },
    {
      state: 'decisions published, draft minutes pending',
      isShownBy: ({ meetings }) =>
        meetings.some(
          (meeting) => has(meeting, 'closed') && meeting.acts.at(-1)?.kind === 'decisionsPublished',
        ),
    },
    ends('minutes published in draft', 'draftMinutesPublished'),
    {
      state: 'minutes still in draft with the clerk',
      isShownBy: ({ meetings }) =>
        meetings.some((meeting) => has(meeting, 'closed') && !has(meeting, 'draftMinutesPublished')),
    },
    ends('minutes approved and not yet signed', 'minutesApproved'),
    ends('minutes signed', 'minutesSigned'),
    {
      state: 'a paper that came after its agenda, with the reason in a note',
      isShownBy: ({ meetings }) =>
        meetings.some(({ acts }) =>
          acts.some(({ kind, note }) => kind === 'supplementPublished' && note?.includes('clear days')),
        ),
    },
  ]
}

function documentStates(): ShownState[] {
  return [
    paper('paper expected', ({ state }) => state === 'expected'),
    paper(
      'paper to follow, with reason, owner and date',
      (each) =>
        each.state === 'toFollow' &&
        each.reason !== undefined &&
        each.ownerOffice !== undefined &&
        each.expectedOn !== undefined,
    ),
    paper('paper published', ({ state }) => state === 'published'),
    paper(
      'paper withdrawn, with reason',
      ({ state, reason }) => state === 'withdrawn' && reason !== undefined,
    ),
    document('open document', ({ accessClass }) => accessClass.kind === 'open'),
    document('exempt document', ({ accessClass }) => accessClass.kind === 'exempt'),
    document('confidential document', ({ accessClass }) => accessClass.kind === 'confidential'),
    document('draft document', ({ accessClass }) => accessClass.kind === 'draft'),
    document(
      'document under a running embargo',
      ({ accessClass }) => accessClass.kind === 'embargoed' && accessClass.released === undefined,
    ),
    document(
      'document released from embargo',
      ({ accessClass, publishedOn }) =>
        accessClass.kind === 'embargoed' && accessClass.released !== undefined && publishedOn !== undefined,
    ),
    document('document withdrawn', ({ withdrawn }) => withdrawn !== undefined),
    document('document corrected by a later version', ({ versions }) => versions.length > 1),
  ]
}

function decisionStates(): ShownState[] {
  const verbs = [
    'note',
    'agree',
    'approve',
    'adopt',
    'refer',
    'recommend',
    'delegate',
    'receive',
    'defer',
    'elect',
    'exclude',
  ] as const
  return [
    ...verbs.map((verb) =>
      item(
        `limb: ${verb}`,
        ({ resolution }) => resolution?.limbs.some((limb) => limb.verb === verb) === true,
      ),
    ),
    item(
      'undertaking with owner, date and a body to report to',
      ({ resolution }) =>
        resolution?.limbs.some(
          ({ undertaking }) => undertaking?.dueOn !== undefined && undertaking.reportBackTo !== undefined,
        ) === true,
    ),
    item(
      'words of an undertaking, with the reason why it is none',
      ({ resolution }) =>
        resolution?.limbs.some(({ noUndertakingReason }) => noUndertakingReason !== undefined) === true,
    ),
    item(
      'key decision with reasons and alternatives',
      ({ resolution }) =>
        resolution?.isKey === true &&
        resolution.reasons !== undefined &&
        resolution.alternatives !== undefined,
    ),
    item('conflict declared', ({ resolution }) => resolution?.conflicts?.includes(' declared a') === true),
    item('contribution by a named person in an office', ({ contributions }) =>
      contributions.some(({ person, office }) => person !== undefined && office !== undefined),
    ),
    item('contribution by a role alone', ({ contributions }) =>
      contributions.some(({ roleOnly }) => roleOnly !== undefined),
    ),
    item('contribution with a list', ({ contributions }) =>
      contributions.some(({ list }) => (list?.length ?? 0) > 3),
    ),
    item('recorded vote with names', ({ votes }) => votes.some(({ named }) => named !== undefined)),
    item('vote lost', ({ votes }) => votes.some(({ carried }) => !carried)),
    item(
      'private item with a public title',
      ({ part, publicTitle }) => part === 'private' && publicTitle !== undefined,
    ),
    item('item deferred', ({ deferred }) => deferred !== undefined),
    item('late item with the chair’s urgency', ({ urgency }) => urgency !== undefined),
    {
      state: 'matter that went from scrutiny to the Cabinet to the Council',
      isShownBy: (council) =>
        council.matters.some(({ key }) =>
          isInOrder(bodiesOf(council, key), ['scrutiny', 'cabinet', 'council']),
        ),
    },
  ]
}

function registerStates(): ShownState[] {
  return [
    {
      state: 'body that ceased and was succeeded',
      isShownBy: ({ bodies }) => bodies.some(({ ceased }) => ceased !== undefined),
    },
    {
      state: 'office that changed hands in mid-term',
      isShownBy: ({ holdings }) =>
        holdings.some(
          ({ office, toOn }) =>
            toOn !== undefined && holdings.some((next) => next.office === office && next.fromOn > toOn),
        ),
    },
    {
      state: 'person with two offices at once',
      isShownBy: ({ holdings, offices }) => {
        const cabinet = new Set(offices.filter(({ kind }) => kind === 'cabinetMember').map(({ key }) => key))
        const own = holdings.filter(({ office }) => cabinet.has(office)).map(({ person }) => person)
        return own.some((person, index) => own.indexOf(person) !== index)
      },
    },
    {
      state: 'seat won at a by-election',
      isShownBy: ({ holdings }) => {
        const seats = holdings.filter(({ office }) => office === 'council-member')
        return seats.some(({ toOn }) => toOn !== undefined && seats.some(({ fromOn }) => fromOn > toOn))
      },
    },
  ]
}

function has(meeting: ExampleMeeting, kind: ExampleMeetingActKind): boolean {
  return meeting.acts.some((act) => act.kind === kind)
}

function items(council: ExampleCouncil): readonly ExampleItem[] {
  return council.meetings.flatMap((meeting) => meeting.items)
}

function bodiesOf(council: ExampleCouncil, matter: string): readonly string[] {
  return council.meetings
    .filter((meeting) => meeting.items.some((each) => each.matter === matter))
    .map(({ body }) => body)
}

function isInOrder(visited: readonly string[], wanted: readonly string[]): boolean {
  let from = -1
  return wanted.every((body) => (from = visited.indexOf(body, from + 1)) >= 0)
}

function ends(state: string, last: ExampleMeetingActKind): ShownState {
  return {
    state,
    isShownBy: ({ meetings }) => meetings.some((meeting) => meeting.acts.at(-1)?.kind === last),
  }
}

function paper(
  state: string,
  isIt: (paper: ExampleItem['expectedDocuments'][number]) => boolean,
): ShownState {
  return {
    state,
    isShownBy: (council) => items(council).some(({ expectedDocuments }) => expectedDocuments.some(isIt)),
  }
}

function document(state: string, isIt: (document: ExampleDocument) => boolean): ShownState {
  return { state, isShownBy: ({ documents }) => documents.some(isIt) }
}

function item(state: string, isIt: (item: ExampleItem) => boolean): ShownState {
  return { state, isShownBy: (council) => items(council).some(isIt) }
}
