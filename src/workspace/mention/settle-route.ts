import { settleMention } from '../../acts/mention/settle-mention.ts'
import type { MentionId } from '../../council/mention/mention.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import type { Route } from '../frame/route.ts'
import { mentionWords as words } from './words.ts'

/** Puts a mention off its reader's first page. One that is off it already leads there all the same. */
export const settleMentionRoute: Route = {
  url: '/mentions/:mention',
  for: 'signed-in',
  take: async (visit, { params }) => {
    const { mention = '' } = params
    if (!isIdForm(mention)) return undefined
    const settled = await visit.act((session) => settleMention(session, mention as MentionId))
    if (settled.ok) return { goTo: '/workspace', notice: { text: words.settled } }
    return settled.refusal.code === 'mention-settled-already' ? { goTo: '/workspace' } : undefined
  },
}
