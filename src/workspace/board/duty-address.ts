import type { ActName } from '../../council/access/power.ts'
import type { Duty, DutyWhat } from '../../council/clock/duty.ts'

type AddressOf = (duty: Duty) => string

/** The page on which each duty is done. One without a page yet is shown without a link. */
const addresses: Partial<Record<DutyWhat, AddressOf>> = {
  'publish-agenda': ({ meetingId = '' }) => `/workspace/meetings/${meetingId}/agenda/publish`,
  'publish-decisions': ({ meetingId = '' }) => `/workspace/meetings/${meetingId}/decisions`,
  'publish-record': ({ about }) => `/workspace/delegated-decisions/${about.id}`,
  'hear-call-in': ({ about }) => `/workspace/call-in/${about.id}`,
  'decide-again': ({ about }) => `/workspace/call-in/${about.id}`,
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
