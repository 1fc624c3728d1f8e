import { arrangeCover } from '../../acts/council/arrange-cover.ts'
import { isHeldInPerson, type Role } from '../../council/access/role.ts'
import type { Id } from '../../foundation/identifier.ts'
import { allAccounts, type AccountRow } from '../../store/account.ts'
import { bodiesOf } from '../../store/body.ts'
import { picks, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { accountCrumbs, namedAccount } from './account-page.ts'
import { grantName, type GrantRow } from './account-parts.ts'
import { accountWords } from './words.ts'

const words = accountWords.cover

/** Arranges that a colleague holds somebody's powers while they are away. */
export const coverRoute: Route = {
  url: '/accounts/:id/cover',
  for: ['grant-power'],
  show: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    return ground && page(visit, ground, ground.form.start({ powers: ground.covered }, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const { by, from: fromOn, to: toOn, powers: grantIds } = filled.value
    const { account_id: forAccountId } = ground.account
    const cover = { forAccountId, byAccountId: by as Id<'account'>, grantIds, fromOn, toOn }
    const arranged = await visit.act((session) => arrangeCover(session, cover))
    if (!arranged.ok) return page(visit, ground, refusedForm(typed, arranged.refusal, 'by'))
    const name = ground.colleagues.find((one) => one.account_id === by)?.name ?? ''
    return {
      goTo: `/workspace/accounts/${by}`,
      notice: { text: words.done(name, visit.say.date(toOn)) },
    }
  },
}

/** Whose cover is arranged, in what, and by whom it could be. */
async function groundOf(visit: Visit, id: string | undefined) {
  const account = await namedAccount(visit, id)
  if (account === undefined) return undefined
  const { office, councilId, reader } = visit
  const [bodies, accounts] = await Promise.all([bodiesOf(office, councilId), allAccounts(office, councilId)])
  const powers = account.grants.filter((grant) => isCovered(visit, grant))
  const colleagues = accounts.filter(
    (one) => one.closed_entry === null && ![account.account_id, reader.accountId].includes(one.account_id),
  )
  const form = formFor(
    colleagues,
    powers.map((grant) => ({ value: grant.grant_id, text: grantName(grant, bodies) })),
  )
  return { account, colleagues, covered: powers.map((grant) => grant.grant_id), form }
}

function isCovered({ today }: Visit, { role, ended_entry: ended, to_on: to }: GrantRow): boolean {
  return ended === null && (to === null || to >= today) && !isHeldInPerson(role as Role)
}

function formFor(
  colleagues: readonly AccountRow[],
  powers: readonly { readonly value: Id<'grant'>; readonly text: string }[],
) {
  return defineForm({
    by: requiredPick({
      label: words.by,
      required: words.byRequired,
      nothingChosen: words.choose,
      choices: colleagues.map((one) => ({ value: one.account_id as string, text: one.name })),
    }),
    from: date({ label: words.from, required: words.fromRequired }),
    to: date({ label: words.to, required: words.toRequired }),
    powers: picks({ label: words.powers, required: words.powersRequired, choices: powers }),
  })
}

type Ground = NonNullable<Awaited<ReturnType<typeof groundOf>>>

function page(visit: Visit, { account, covered, form }: Ground, state: FormState): WorkspacePage {
  const here = `/workspace/accounts/${account.account_id}`
  const title = words.title(account.name)
  const breadcrumbs = [...accountCrumbs, { text: account.name, href: here }]
  if (covered.length === 0)
    return { title, breadcrumbs, main: html`${pageHeading({ title, lead: words.none })}` }
  return formPage(visit, {
    title,
    lead: words.lead,
    breadcrumbs,
    form,
    state,
    action: `${here}/cover`,
    buttonText: words.button,
  })
}
