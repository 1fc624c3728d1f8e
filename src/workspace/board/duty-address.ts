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

/** The address of the page on which a duty is done, from the site's root; `undefined` where there is none. */
export function dutyAddress(duty: Duty): string | undefined {
  return addresses[duty.what]?.(duty)
}
