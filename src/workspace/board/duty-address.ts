import type { ActName } from '../../council/access/power.ts'
import type { Duty, DutyWhat } from '../../council/clock/duty.ts'
import type { OfferedWayOut } from '../../council/clock/ways-out.ts'
import type { WayOutName } from '../../council/rules/clock-rule.ts'

type AddressOf = (duty: Duty) => string

/** The page on which each duty is done. One without a page yet is shown without a link. */
const addresses: Partial<Record<DutyWhat, AddressOf>> = {
  'publish-agenda': ({ meetingId = '' }) => `/workspace/meetings/${meetingId}/agenda/publish`,
  'publish-decisions': ({ meetingId = '' }) => `/workspace/meetings/${meetingId}/decisions`,
  'publish-record': ({ about }) => `/workspace/delegated-decisions/${about.id}`,
  'publish-notice': ({ about }) => `/workspace/forward-plan/${about.id}`,
  'submit-report': ({ about }) => `/workspace/reports/${about.id}`,
  'clear-report': ({ about }) => `/workspace/reports/${about.id}`,
  'answer-scrutiny': ({ about }) => `/workspace/decisions/${about.id}`,
  'attend-or-approve': ({ about }) => `/workspace/registers/people/${about.id}`,
  'register-interests': ({ about }) => `/workspace/registers/interests/${about.id}`,
  'rule-on-call-in': ({ about }) => `/workspace/call-in/${about.id}`,
  'hear-call-in': ({ about }) => `/workspace/call-in/${about.id}`,
  'decide-again': ({ about }) => `/workspace/call-in/${about.id}`,
  'publish-inspection-report': ({ about }) => `/workspace/assurance/${about.id}`,
  'publish-inspection-statement': ({ about }) => `/workspace/assurance/${about.id}`,
  'publish-paper': ({ meetingId = '', about }) =>
    `/workspace/meetings/${meetingId}/agenda/papers/${about.id}`,
  'publish-draft-minutes': ({ meetingId = '' }) => `/workspace/meetings/${meetingId}/minutes`,
  'sign-minutes': ({ meetingId = '' }) => `/workspace/meetings/${meetingId}/minutes`,
}

/** What opens the page of a duty, where that is not the act that does it. */
const openedBy: Partial<Record<DutyWhat, ActName>> = { 'sign-minutes': 'keep-minutes-version' }

/** The address of the page on which a reader does a duty, from the site's root; `undefined` where there is none for them. */
export function dutyAddress(duty: Duty, may: (act: ActName) => boolean): string | undefined {
  return may(openedBy[duty.what] ?? duty.act) ? addresses[duty.what]?.(duty) : undefined
}

/** The form of each lawful way on from a missed notice, beside that of the notice itself. */
const formsOfNotice: Partial<Record<WayOutName, string>> = {
  'general-exception': 'notices/generalException',
  'special-urgency': 'notices/specialUrgency',
  'urgent-private-meeting': 'notices/privateUrgency',
  'later-meeting': 'move',
}

/** The form of each lawful way on from an agenda or a paper that is late: the chair's urgency for an item, or a later meeting. */
const formsOfMeeting: Partial<Record<WayOutName, string>> = {
  'chairs-urgency': 'agenda',
  'later-meeting': 'move',
}

/** The address of the form of a lawful way on from a missed duty, filled in; `undefined` where there is none. */
export function wayOutAddress(
  { what, about, meetingId }: Duty,
  { way, earliestOn }: OfferedWayOut,
): string | undefined {
  if (what === 'publish-notice') {
    const [entryId = ''] = about.id.split('/')
    const form = formsOfNotice[way]
    const from = form === 'move' && earliestOn !== undefined ? `?from=${earliestOn}` : ''
    return form && `/workspace/forward-plan/${entryId}/${form}${from}`
  }
  const form = formsOfMeeting[way]
  return meetingId && form && `/workspace/meetings/${meetingId}/${form}`
}
