import type { AnyRoute } from '../frame/route.ts'
import { accountRoute, reopenRoute } from './account-page.ts'
import { accountsRoute } from './accounts-page.ts'
import { changeAddressRoute, changePersonRoute, renameAccountRoute } from './change-pages.ts'
import { coverRoute } from './cover-page.ts'
import { closeAccountRoute, endGrantRoute } from './ending-pages.ts'
import { grantRoute } from './grant-page.ts'
import { myPowersRoute } from './my-powers-page.ts'
import { openAccountRoute } from './open-account-page.ts'
import { signInPolicyRoute } from './sign-in-policy-page.ts'
import { forgetAppRoute, inviteRoute, removePasskeyOfRoute } from './sign-in-pages.ts'

/** The screens of accounts and powers. */
export const accountsRoutes: readonly AnyRoute[] = [
  accountsRoute,
  openAccountRoute,
  signInPolicyRoute,
  accountRoute,
  reopenRoute,
  grantRoute,
  coverRoute,
  endGrantRoute,
  closeAccountRoute,
  renameAccountRoute,
  changeAddressRoute,
  changePersonRoute,
  inviteRoute,
  forgetAppRoute,
  removePasskeyOfRoute,
  myPowersRoute,
]
