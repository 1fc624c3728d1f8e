import { provePassword } from '../../acts/sign-in/prove-password.ts'
import { checkNewPassword, setPassword } from '../../acts/sign-in/set-password.ts'
import { signOut } from '../../acts/sign-in/sign-out.ts'
import { passwordRule } from '../../council/sign-in/password.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { secret } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { accountWords as words } from './words.ts'

const form = defineForm({
  current: secret({
    label: words.current,
    required: words.currentRequired,
    autocomplete: 'current-password',
  }),
  next: secret({
    label: words.next,
    hint: words.nextHint(passwordRule.fewestCharacters),
    required: words.nextRequired,
    autocomplete: 'new-password',
  }),
})

/** Changing one's own password, which ends every other session. */
export const passwordRoute: Route = {
  url: '/account/password',
  for: 'signed-in',
  show: async (visit) => page(visit, form.start()),
  take,
}

async function take(visit: Visit, { typed }: Asked): Promise<Answer> {
  const filled = form.read(typed)
  if (!filled.ok) return page(visit, filled.refusal)
  const { reader, address, deviceToken } = visit
  const { current, next } = filled.value
  const proven = await provePassword(visit, { email: reader.email, password: current, address, deviceToken })
  if (proven === undefined) return page(visit, refusedState(typed, words.currentWrong, 'current'))
  const known = [reader.name, reader.email, visit.council.name]
  const checked = await checkNewPassword(next, known, visit.random)
  if (!checked.ok) return page(visit, refusedForm(typed, checked.refusal, 'next'))
  const set = await visit.act(async (session) => {
    const done = await setPassword(session, checked.value)
    return done.ok ? signOut(session, { except: reader.sessionId }) : done
  })
  if (!set.ok) return page(visit, refusedForm(typed, set.refusal))
  return { goTo: '/workspace/account', notice: { text: words.passwordSet } }
}

function page(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.changePassword,
    lead: words.changePasswordLead,
    form,
    state,
    action: '/workspace/account/password',
    buttonText: words.setIt,
    breadcrumbs: [{ text: words.title, href: '/workspace/account' }],
  })
}
