import type { ReadMinutes } from './read-minutes.ts'

/** The address of the minutes of a meeting, or of a page below it. */
export function addressOf({ where }: Pick<ReadMinutes, 'where'>, below = ''): string {
  return `/workspace/meetings/${where.meetingId}/minutes${below}`
}

/** The way back from a page about minutes. */
export function wayTo(read: ReadMinutes) {
  return [{ text: read.title, href: addressOf(read) }]
}
