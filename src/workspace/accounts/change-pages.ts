import {
  changeAccountAddress,
  changeAccountPerson,
  renameAccount,
} from '../../acts/council/change-account.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { Result } from '../../foundation/result.ts'
import type { AccountRow } from '../../store/account.ts'
import { peopleOf } from '../../store/person.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { defineForm, type Answers, type Form, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { withFreshProof } from '../sign-in/prove-page.ts'
import { accountCrumbs, namedAccount } from './account-page.ts'
import { accountWords } from './words.ts'

const words = accountWords.change

/** What one page changes of an account. */
type Change<F> = {
  readonly part: 'name' | 'email' | 'person'
  readonly act: 'rename-account' | 'change-account-address' | 'change-account-person'
  readonly form: (visit: Visit) => Promise<Form<F>>
  readonly known: (account: AccountRow) => Partial<Answers<F>>
  readonly change: (
    session: Session,
    account: AccountRow,
    chosen: Answers<F>,
  ) => Promise<Result<unknown, AnyRefusal>>
}

function changeRoute<F>(change: Change<F>): Route {
  const { part, act } = change
  return withFreshProof({
    url: `/accounts/:id/${part}`,
    for: [act],
    show: async (visit, { params, typed }) => {
      const account = await namedAccount(visit, params['id'])
      if (account === undefined) return undefined
      const form = await change.form(visit)
      return page(visit, account, { part, form, state: form.start(change.known(account), typed) })
    },
    take: async (visit, { params, typed }) => {
      const account = await namedAccount(visit, params['id'])
      if (account === undefined) return undefined
      const form = await change.form(visit)
      const filled = form.read(typed)
      if (!filled.ok) return page(visit, account, { part, form, state: filled.refusal })
      const changed = await visit.act((session) => change.change(session, account, filled.value))
      if (!changed.ok)
        return page(visit, account, { part, form, state: refusedForm(typed, changed.refusal, part) })
      return {
        goTo: `/workspace/accounts/${account.account_id}`,
        notice: { text: words[part].done(account.name) },
      }
    },
  })
}

function page<F>(
  visit: Visit,
  account: AccountRow,
  { part, form, state }: { part: Change<F>['part']; form: Form<F>; state: FormState },
): WorkspacePage {
  const address = `/workspace/accounts/${account.account_id}`
  return formPage(visit, {
    title: words[part].title(account.name),
    lead: words[part].lead,
    form,
    state,
    action: `${address}/${part}`,
    buttonText: words.button,
    watched: [{ kind: 'account', id: account.account_id }],
    breadcrumbs: [...accountCrumbs, { text: account.name, href: address }],
  })
}

const nameForm = defineForm({
  name: text({ label: accountWords.name, required: accountWords.nameRequired, maxLength: 200 }),
})
const emailForm = defineForm({
  email: text({
    label: accountWords.email,
    required: accountWords.emailRequired,
    type: 'email',
    maxLength: 254,
  }),
})

/** Changes the name of an account. */
export const renameAccountRoute = changeRoute({
  part: 'name',
  act: 'rename-account',
  form: () => Promise.resolve(nameForm),
  known: ({ name }) => ({ name }),
  change: (session, { account_id: accountId }, { name }) => renameAccount(session, { accountId, name }),
})

/** Changes the mail address of an account; the old one and the new are told. */
export const changeAddressRoute = changeRoute({
  part: 'email',
  act: 'change-account-address',
  form: () => Promise.resolve(emailForm),
  known: ({ email }) => ({ email }),
  change: (session, { account_id: accountId }, { email }) =>
    changeAccountAddress(session, { accountId, email }),
})

/** Changes whose account it is in the register of people. */
export const changePersonRoute = changeRoute({
  part: 'person',
  act: 'change-account-person',
  form: personForm,
  known: ({ person_id: personId }) => ({ person: personId ?? '' }),
  change: (session, { account_id: accountId }, { person }) =>
    changeAccountPerson(session, { accountId, personId: person === '' ? undefined : (person as PersonId) }),
})

async function personForm(visit: Visit) {
  const people = await reading(visit, ({ tx, councilId }) => peopleOf(tx, councilId))
  const choices = people
    .filter((row) => row.released_entry !== null)
    .toSorted((one, other) => one.sort_name.localeCompare(other.sort_name, 'en-GB'))
    .map((row) => ({ value: row.person_id as string, text: row.sort_name }))
  return defineForm({
    person: pick({ label: accountWords.person, nothingChosen: accountWords.nobody, choices }),
  })
}
