import type { Route } from '../frame/route.ts'
import { callMeetingRoute } from './call-meeting.ts'
import { changeMeetingRoute } from './change-meeting.ts'
import { meetingRoute } from './meeting-page.ts'
import { meetingsRoute } from './meetings-page.ts'
import { moveMeetingRoute } from './move-meeting.ts'
import { planRoute } from './plan.ts'
import { webcastRoute } from './webcast.ts'

/** The calendar, and what is done with a meeting as a whole. */
export const meetingRoutes: readonly Route[] = [
  meetingsRoute,
  callMeetingRoute,
  planRoute,
  meetingRoute,
  moveMeetingRoute,
  changeMeetingRoute,
  webcastRoute,
]
