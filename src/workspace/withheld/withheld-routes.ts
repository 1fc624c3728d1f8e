import type { Route } from '../frame/route.ts'
import { confidenceRoute, extendRoute, keepRoute } from './class-pages.ts'
import { clockRoute } from './clock-page.ts'
import { deskRoute } from './desk-page.ts'
import { breachRoute, withdrawRoute } from './ending-pages.ts'
import { fileRoute } from './file-route.ts'
import { paperRoute } from './paper-page.ts'
import { checkRoute, rehearsalRoute, signOffRoute } from './rehearsal-pages.ts'
import { allowRoute, publishCorrectionRoute, scanRoute } from './scan-pages.ts'
import { agreeRuleRoute, ruleRoute } from './rule-page.ts'
import { agreeRoute, confirmRoute, earlyRoute, releaseRoute } from './step-pages.ts'
import { takeBackRoute } from './take-back-page.ts'
import { takeInRoute, versionRoute } from './take-in-page.ts'

/** Every address of the papers that are kept back. */
export const withheldRoutes: readonly Route[] = [
  deskRoute,
  takeInRoute,
  clockRoute,
  ruleRoute,
  agreeRuleRoute,
  paperRoute,
  fileRoute,
  confirmRoute,
  earlyRoute,
  agreeRoute,
  takeBackRoute,
  releaseRoute,
  extendRoute,
  keepRoute,
  confidenceRoute,
  breachRoute,
  withdrawRoute,
  versionRoute,
  rehearsalRoute,
  checkRoute,
  signOffRoute,
  scanRoute,
  allowRoute,
  publishCorrectionRoute,
]
