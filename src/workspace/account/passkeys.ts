import { addPasskey, newPasskeyOptions } from '../../acts/sign-in/add-passkey.ts'
import { passkeySiteOf, type PasskeySite } from '../../acts/sign-in/passkey-answer.ts'
import { provePassword } from '../../acts/sign-in/prove-password.ts'
import { removePasskey } from '../../acts/sign-in/remove-passkey.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { mostPasskeyNameCharacters } from '../../council/sign-in/sign-in-times.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { passkeysOf } from '../../store/sign-in/passkey.ts'
import { passwordDigest } from '../../store/sign-in/password.ts'
import { table } from '../../web/components/table.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { secret, text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, formPage } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { proveFirst } from '../sign-in/prove-page.ts'
import { passkeyForm, passkeyHead } from '../sign-in/passkey-form.ts'
import { accountWords } from './words.ts'

const words = accountWords.passkeys
const url = '/workspace/account/passkeys'
const breadcrumbs = [{ text: accountWords.title, href: '/workspace/account' }]

const nameField = text({
  label: words.name,
  hint: words.nameHint,
  required: words.nameRequired,
  maxLength: mostPasskeyNameCharacters,
  classes: 'govuk-input--width-20',
})
const nameForm = defineForm({ name: nameField })
const form = defineForm({
  name: nameField,
  password: secret({
    label: accountWords.current,
    hint: words.passwordHint,
    required: accountWords.currentRequired,
    autocomplete: 'current-password',
  }),
})

/** One's own passkeys, and adding one: its name first, and the password or, where there is none, another passkey. */
export const passkeysRoute: Route = {
  url: '/account/passkeys',
  for: 'signed-in',
  show: (visit) => page(visit, form.start()),
  take: async (visit, { typed }) => {
    const site = passkeySiteOf(visit.base)
    if (site === undefined) return undefined
    if (!(await hasPassword(visit))) return takeName(visit, site, typed)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, filled.refusal)
    const { reader, address, deviceToken } = visit
    const { name, password } = filled.value
    const proven = await provePassword(visit, { email: reader.email, password, address, deviceToken })
    if (proven === undefined) return page(visit, refusedState(typed, accountWords.currentWrong, 'password'))
    return makePage(visit, site, name)
  },
}

/** Making the passkey, once the password was right: its challenge is given for nothing else. */
export const newPasskeyRoute: Route = {
  url: '/account/passkeys/new',
  for: 'signed-in',
  show: () => Promise.resolve({ goTo: url }),
  take: takeNew,
}

/** Removing a passkey. */
export const removePasskeyRoute: Route = {
  url: '/account/passkeys/remove',
  for: 'signed-in',
  take: async (visit, { typed }) => {
    const passkeyId = textTyped(typed, 'passkey')
    if (!isIdForm(passkeyId)) return undefined
    const removed = await visit.act((session) => removePasskey(session, passkeyId as Id<'passkey'>))
    return { goTo: url, notice: { text: removed.ok ? words.removed : words.notThere } }
  },
}

/** Who has no password proves by a passkey they have that it is they. */
async function takeName(visit: Visit, site: PasskeySite, typed: Typed): Promise<Answer> {
  const filled = nameForm.read(typed)
  if (!filled.ok) return page(visit, filled.refusal)
  const carried = { address: url, typed }
  return (await proveFirst(visit, { carried })) ?? makePage(visit, site, filled.value.name)
}

async function hasPassword({ office, councilId, reader }: Visit): Promise<boolean> {
  return (await passwordDigest(office, councilId, reader.accountId)) !== undefined
}

async function takeNew(visit: Visit, { typed }: Asked): Promise<Answer> {
  const site = passkeySiteOf(visit.base)
  if (site === undefined) return undefined
  const [name, answer] = [nameIn(typed), textTyped(typed, 'answer')]
  const added = await visit.act((session) => addPasskey(session, { site, name, answer }))
  if (added.ok) return { goTo: url, notice: { text: words.added(name) } }
  const { sentence } = explainRefusal(added.refusal)
  return page(visit, refusedState({ name }, sentence))
}

/** What it is called. The page before asked for it; who sends something else gets a name all the same. */
function nameIn(typed: Typed): string {
  const name = textTyped(typed, 'name').trim().slice(0, mostPasskeyNameCharacters)
  return name === '' ? words.unnamed : name
}

async function page(visit: Visit, state: FormState): Promise<WorkspacePage> {
  const list = await passkeyList(visit)
  if (passkeySiteOf(visit.base) === undefined)
    return {
      title: words.title,
      breadcrumbs,
      main: html`${pageHeading({ title: words.title, lead: words.lead })} ${list}
        <p class="govuk-body">${words.notHere}</p>`,
    }
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form: (await hasPassword(visit)) ? form : nameForm,
    state,
    action: url,
    buttonText: words.go,
    isNotKept: true,
    before: html`${list}
      <h2 class="govuk-heading-m">${words.addTitle}</h2>`,
    breadcrumbs,
  })
}

async function makePage(visit: Visit, site: PasskeySite, name: string): Promise<WorkspacePage> {
  const { accountId, name: holder, email } = visit.reader
  const known = { accountId, name: holder, email, councilName: visit.council.name }
  return {
    title: words.makeTitle,
    head: passkeyHead,
    breadcrumbs: [...breadcrumbs, { text: words.title, href: url }],
    main: html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${pageHeading({ title: words.makeTitle, lead: words.makeLead })}
        ${passkeyForm(visit, {
          kind: 'new',
          options: await newPasskeyOptions(visit, site, known),
          action: `${url}/new`,
          buttonText: words.make,
          inside: html`<input type="hidden" name="name" value="${name}" />`,
        })}
      </div>
    </div>`,
  }
}

async function passkeyList(visit: Visit): Promise<Html> {
  const account = { councilId: visit.councilId, accountId: visit.reader.accountId }
  const had = await passkeysOf(visit.office, account)
  if (had.length === 0) return html`<p class="govuk-body">${words.none}</p>`
  return html`<div class="mh-scroll">
    ${table({
      head: [words.name, words.addedAt, words.usedAt, words.remove].map((head) => ({ text: head })),
      firstCellIsHeader: true,
      rows: had.map(({ passkey_id: passkeyId, name, added_at: added, used_at: used }) => [
        { text: name },
        { text: visit.say.moment(added) },
        { text: used === null ? words.never : visit.say.moment(used) },
        {
          html: actButton(visit, {
            action: `${url}/remove`,
            buttonText: words.removeOne(name),
            buttonClasses: 'govuk-button--secondary govuk-!-margin-bottom-0',
            inside: html`<input type="hidden" name="passkey" value="${passkeyId}" />`,
          }),
        },
      ]),
    })}
  </div>`
}
