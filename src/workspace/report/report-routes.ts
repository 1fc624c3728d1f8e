import type { Route } from '../frame/route.ts'
import { acceptRoute } from './accept.ts'
import { answerRoute } from './answer.ts'
import { askRoute } from './ask.ts'
import { returnRoute, withdrawRoute } from './back.ts'
import { commissionRoute } from './commission.ts'
import { compareRoute } from './compare.ts'
import { reportListRoute } from './report-list.ts'
import { reportRoute } from './report-page.ts'
import { templateRoute, templatesRoute } from './templates.ts'
import { writeRoute } from './write.ts'

/** Every address of reports in preparation. */
export const reportRoutes: readonly Route[] = [
  reportListRoute,
  commissionRoute,
  templatesRoute,
  templateRoute,
  reportRoute,
  writeRoute,
  compareRoute,
  askRoute,
  answerRoute,
  acceptRoute,
  returnRoute,
  withdrawRoute,
]
