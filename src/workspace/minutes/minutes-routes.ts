import type { Route } from '../frame/route.ts'
import { answerRoute, askRoute, commentsRoute } from './comments.ts'
import { groundRoute } from './ground-route.ts'
import { itemTextRoute } from './item-text.ts'
import { approveRoute, publishRoute, signRoute, summaryRoute } from './life.ts'
import { minutesRoute } from './minutes-page.ts'
import { phrasesRoute, withdrawPhraseRoute } from './phrases.ts'
import { previewItemRoute, previewRoute } from './preview.ts'
import { roomChangesRoute } from './room-changes.ts'
import { versionRoute, versionsRoute } from './versions.ts'

/** Every address of minutes in the workspace. The editors talk to each other at one more: see `together/minutes-socket.ts`. */
export const minutesRoutes: readonly Route[] = [
  minutesRoute,
  groundRoute,
  itemTextRoute,
  roomChangesRoute,
  versionsRoute,
  versionRoute,
  commentsRoute,
  askRoute,
  answerRoute,
  summaryRoute,
  previewRoute,
  previewItemRoute,
  publishRoute,
  approveRoute,
  signRoute,
  phrasesRoute,
  withdrawPhraseRoute,
]
