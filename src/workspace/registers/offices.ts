import { registerOffice } from '../../acts/member/register-office.ts'
import { isNamedTogether, type Office, type OfficeKind } from '../../council/member/office.ts'
import { newId } from '../../foundation/identifier.ts'
import { button } from '../../web/components/button.ts'
import { pick, requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import {
  bodyChoices,
  hasWords,
  heldToday,
  isVacant,
  personName,
  readRegisters,
  type SeenRegisters,
} from './read-registers.ts'
import {
  endingCell,
  filteredList,
  holderLinks,
  plainTable,
  registerCrumb,
  registerLink,
  termInWords,
} from './register-parts.ts'
import { registerWords } from './words.ts'

const words = registerWords.offices

/** The way back to the list of offices. */
export const officeCrumbs = [registerCrumb, { text: words.title, href: '/workspace/registers/offices' }]

/** Every office with who holds it today. */
export const officesRoute: Route = {
  url: '/registers/offices',
  for: ['register-office'],
  show: async (visit, { query }) => {
    if (!visit.may('register-office')) return undefined
    const asked = query['q'] ?? ''
    const seen = await readRegisters(visit)
    const rows = seen.register.offices
      .map((office) => ({ office, body: seen.bodyById.get(office.bodyId ?? '')?.name ?? words.noBody }))
      .filter(({ office, body }) => hasWords(asked, [office.title, body]))
      .toSorted((one, other) => one.office.title.localeCompare(other.office.title))
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title })}
      ${button({ text: words.add, href: '/workspace/registers/offices/new' })}
      ${filteredList({
        path: 'offices',
        asked,
        head: [words.name, words.body, words.holder],
        rows: rows.map(({ office, body }) => [
          registerLink(`offices/${office.id}`, office.title),
          body,
          holderLinks(seen, heldToday(seen, office, visit)),
        ]),
      })}`,
    }
  },
}

/** One office: who holds it and held it. */
export const officeRoute: Route = {
  url: '/registers/offices/:id',
  for: ['register-office'],
  show: async (visit, { params }) => {
    const seen = visit.may('register-office') ? await readRegisters(visit) : undefined
    const office = seen?.officeById.get(params['id'] ?? '')
    if (seen === undefined || office === undefined) return undefined
    return {
      title: office.title,
      recentAs: office.title,
      breadcrumbs: officeCrumbs,
      main: html`${pageHeading({
        title: office.title,
        facts: [words.kinds[office.kind], seen.bodyById.get(office.bodyId ?? '')?.name ?? words.noBody],
        lead: isVacant(seen, office, visit) ? words.vacantLead : undefined,
      })}
      ${waysWith(office)} ${holders(visit, seen, office)}`,
    }
  },
}

function waysWith(office: Office): Html {
  const here = `/workspace/registers/offices/${office.id}`
  return html`<div class="govuk-button-group">
    ${button({ text: words.appoint, href: `${here}/appoint` })}
    ${isNamedTogether(office) && button({ text: registerWords.naming.link, href: `${here}/members`, classes: 'govuk-button--secondary' })}
  </div>`
}

function holders(visit: Visit, seen: SeenRegisters, office: Office): Html {
  const holdings = seen.holdingsByOffice.get(office.id) ?? []
  if (holdings.length === 0) return html`<p class="govuk-body">${words.noHolders}</p>`
  return plainTable(
    [words.person, registerWords.people.term, registerWords.people.ended],
    holdings.map((holding) => [
      registerLink(`people/${holding.personId}`, personName(seen, holding.personId)),
      termInWords(visit, holding),
      endingCell(visit, seen, holding),
    ]),
    words.holders,
  )
}

function formFor(seen: SeenRegisters, visit: Visit) {
  return defineForm({
    title: text({ label: words.form.title, required: words.form.titleRequired, maxLength: 200 }),
    kind: requiredPick<OfficeKind>({
      label: words.kind,
      required: words.form.kindRequired,
      nothingChosen: registerWords.appointing.nothingChosen,
      choices: (Object.keys(words.kinds) as OfficeKind[]).map((value) => ({
        value,
        text: words.kinds[value],
      })),
    }),
    body: pick({ label: words.body, nothingChosen: words.noBody, choices: bodyChoices(seen, visit) }),
  })
}

/** Registers an office. */
export const newOfficeRoute: Route = {
  url: '/registers/offices/new',
  for: ['register-office'],
  show: async (visit, { typed, query }) => {
    if (!visit.may('register-office')) return undefined
    const seen = await readRegisters(visit)
    const form = formFor(seen, visit)
    const body = seen.bodyById.get(query['body'] ?? '')?.id
    return page(visit, form, form.start({ body: body ?? '' }, typed))
  },
  take: async (visit, { typed }) => {
    if (!visit.may('register-office')) return undefined
    const form = formFor(await readRegisters(visit), visit)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, form, filled.refusal)
    const { title, kind, body } = filled.value
    const office = { id: newId<'office'>(visit.random), title, kind, bodyId: body || undefined }
    const kept = await visit.act((session) => registerOffice(session, office))
    if (!kept.ok) return page(visit, form, refusedForm(typed, kept.refusal))
    return { goTo: `/workspace/registers/offices/${office.id}`, notice: { text: words.form.added } }
  },
}

function page(visit: Visit, form: ReturnType<typeof formFor>, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.add,
    lead: words.form.lead,
    form,
    state,
    action: '/workspace/registers/offices/new',
    buttonText: words.form.save,
    breadcrumbs: officeCrumbs,
  })
}
