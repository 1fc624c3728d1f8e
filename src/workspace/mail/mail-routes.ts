import type { AnyRoute } from '../frame/route.ts'
import { mailRoute } from './mail-page.ts'
import { myMailRoute } from './my-mail-page.ts'
import { oneMailRoute, resendRoute } from './one-mail-page.ts'

/** The screens of mail. */
export const mailRoutes: readonly AnyRoute[] = [mailRoute, oneMailRoute, resendRoute, myMailRoute]
