import type { AnyRoute } from '../frame/route.ts'
import { digestRoute } from './digest-page.ts'
import { mailRoute } from './mail-page.ts'
import { myMailRoute } from './my-mail-page.ts'
import { oneMailRoute, resendRoute } from './one-mail-page.ts'

/** The screens of mail. */
export const mailRoutes: readonly AnyRoute[] = [
  mailRoute,
  digestRoute,
  oneMailRoute,
  resendRoute,
  myMailRoute,
]
