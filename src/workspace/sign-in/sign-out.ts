import { signOut } from '../../acts/sign-in/sign-out.ts'
import type { Route } from '../frame/route.ts'
import { signInWords } from './words.ts'

/** Signing out on this device. */
export const signOutRoute: Route = {
  url: '/sign-out',
  for: 'signed-in',
  take: async (visit) => {
    await visit.act((session) => signOut(session, { only: visit.reader.sessionId }))
    return {
      goTo: '/workspace/sign-in',
      session: { token: undefined },
      notice: { text: signInWords.signedOut },
    }
  },
}
