import type { Route } from '../frame/route.ts'
import { deskRoute } from './desk.ts'
import { linkSubmissionRoute, tellSenderRoute } from './follow-up-pages.ts'
import { letterRoute } from './letter-form.ts'
import { schemesRoute } from './schemes.ts'
import { submissionRoute } from './submission-page.ts'

/** Every address of what the public sent to meetings. */
export const submissionRoutes: readonly Route[] = [
  deskRoute,
  letterRoute,
  schemesRoute,
  submissionRoute,
  linkSubmissionRoute,
  tellSenderRoute,
]
