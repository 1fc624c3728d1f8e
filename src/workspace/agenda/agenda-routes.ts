import type { Route } from '../frame/route.ts'
import { agendaRoute } from './agenda-page.ts'
import { buildRoute } from './build.ts'
import { commentRoute, shareRoute } from './comments.ts'
import { correctRoute } from './correct.ts'
import { addItemRoute, changeItemRoute } from './item-form.ts'
import { addPaperRoute, paperRoute } from './papers.ts'
import { placeRoute, undoNamedRoute, undoRoute } from './place.ts'
import { printRoute } from './print.ts'
import { previewRoute, publishRoute } from './publish.ts'
import { templateRoute } from './template.ts'
import { urgencyRoute } from './urgency.ts'
import { urgencyOfLateRoute } from './urgency-of-late.ts'

/** Where an agenda is built, put before the chair, previewed, printed and published. */
export const agendaRoutes: readonly Route[] = [
  agendaRoute,
  addItemRoute,
  changeItemRoute,
  placeRoute,
  correctRoute,
  urgencyRoute,
  urgencyOfLateRoute,
  addPaperRoute,
  paperRoute,
  buildRoute,
  undoRoute,
  undoNamedRoute,
  shareRoute,
  commentRoute,
  previewRoute,
  publishRoute,
  printRoute,
  templateRoute,
]
