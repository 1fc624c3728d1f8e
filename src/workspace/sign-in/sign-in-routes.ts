import type { AnyRoute } from '../frame/route.ts'
import { codeRoute } from './code-page.ts'
import { forgottenPasswordRoute, welcomeRoute } from './password-link.ts'
import { passkeyRoute } from './passkey-page.ts'
import { provePasskeyRoute, provePasswordRoute } from './prove-page.ts'
import { providerReturnRoute, providerRoute } from './provider-page.ts'
import { signInRoute } from './sign-in-page.ts'
import { signOutRoute } from './sign-out.ts'

/** The addresses of signing in and out. */
export const signInRoutes: readonly AnyRoute[] = [
  signInRoute,
  codeRoute,
  passkeyRoute,
  providerRoute,
  providerReturnRoute,
  forgottenPasswordRoute,
  welcomeRoute,
  signOutRoute,
  provePasswordRoute,
  provePasskeyRoute,
]
