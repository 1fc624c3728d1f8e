import type { AnyRoute } from '../frame/route.ts'
import { accountRoute } from './account.ts'
import { authenticatorAppRoute, removeAppRoute } from './authenticator-app.ts'
import { newPasskeyRoute, passkeysRoute, removePasskeyRoute } from './passkeys.ts'
import { passwordRoute } from './password.ts'
import { providerAccountRoute } from './provider.ts'
import { sessionsRoute } from './sessions.ts'

/** The addresses about one's own account. */
export const accountRoutes: readonly AnyRoute[] = [
  accountRoute,
  passwordRoute,
  authenticatorAppRoute,
  removeAppRoute,
  passkeysRoute,
  newPasskeyRoute,
  removePasskeyRoute,
  providerAccountRoute,
  sessionsRoute,
]
