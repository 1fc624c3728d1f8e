import type { Body } from '../../council/body/body.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PublishedFile, PublishedItem } from './published-item.ts'

/** One item of a file on its way into a meeting. */
export type ItemToSave = {
  readonly file: PublishedFile
  readonly item: PublishedItem
  readonly body: Body
  readonly meetingId: MeetingId
}
