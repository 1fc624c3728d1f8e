import type { Body } from '../../council/body/body.ts'
import { isInTerm } from '../../council/term.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { hasWords, heldToday, readRegisters, type SeenRegisters } from './read-registers.ts'
import {
  filteredList,
  holderLinks,
  plainTable,
  registerCrumb,
  registerLink,
  termInWords,
} from './register-parts.ts'
import { registerWords } from './words.ts'

const words = registerWords.bodies

/** The way back to the list of bodies. */
export const bodyCrumbs = [registerCrumb, { text: words.title, href: '/workspace/registers/bodies' }]

/** Every body, those that there are today first. */
export const bodiesRoute: Route = {
  url: '/registers/bodies',
  for: ['register-body'],
  show: async (visit, { query }) => {
    if (!visit.may('register-body')) return undefined
    const asked = query['q'] ?? ''
    const { register } = await readRegisters(visit)
    const bodies = register.bodies
      .filter((body) => hasWords(asked, [body.name, ...body.aliases]))
      .toSorted((one, other) => rank(visit, one) - rank(visit, other) || one.name.localeCompare(other.name))
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title })}
      ${button({ text: words.add, href: '/workspace/registers/bodies/new' })}
      ${filteredList({
        path: 'bodies',
        asked,
        head: [words.name, words.kind, words.quorum, words.term],
        rows: bodies.map((body) => [
          registerLink(`bodies/${body.id}`, body.name),
          words.kinds[body.kind],
          body.quorum === undefined ? words.noQuorum : String(body.quorum),
          termInWords(visit, body),
        ]),
      })}`,
    }
  },
}

/** One body: its facts, its offices with their holders, and what may be done. */
export const bodyRoute: Route = {
  url: '/registers/bodies/:id',
  for: ['register-body'],
  show: async (visit, { params }) => {
    const seen = visit.may('register-body') ? await readRegisters(visit) : undefined
    const body = seen?.bodyById.get(params['id'] ?? '')
    if (seen === undefined || body === undefined) return undefined
    return {
      title: body.name,
      recentAs: body.name,
      breadcrumbs: bodyCrumbs,
      main: html`${pageHeading({ title: body.name })} ${facts(visit, body)} ${ways(visit, body)}
      ${offices(visit, seen, body)}`,
    }
  },
}

function rank({ today }: Visit, body: Body): number {
  return isInTerm(body, today) ? 0 : 1
}

function facts(visit: Visit, body: Body): Html {
  const rows: readonly (readonly [string, string])[] = [
    [words.kind, words.kinds[body.kind]],
    [words.regime, words.regimes[body.regime]],
    [words.quorum, body.quorum === undefined ? words.noQuorum : String(body.quorum)],
    [words.term, termInWords(visit, body)],
    [words.purpose, body.purpose ?? ''],
    [words.aliases, body.aliases.join(', ')],
  ]
  return summaryList({
    rows: rows
      .filter(([, text]) => text !== '')
      .map(([key, text]) => ({ key: { text: key }, value: { text } })),
  })
}

function ways(visit: Visit, body: Body): Html {
  const here = `/workspace/registers/bodies/${body.id}`
  return html`${
      body.toOn === undefined &&
      html`<div class="govuk-button-group">
        ${visit.may('change-body') && button({ text: words.change, href: `${here}/change` })}
        ${button({ text: words.addOffice, href: `/workspace/registers/offices/new?body=${body.id}`, classes: 'govuk-button--secondary' })}
        <a class="govuk-link" href="${here}/cease">${words.cease}</a>
      </div>`
    }
    <p class="govuk-body">
      <a class="govuk-link" href="/bodies/${body.slug}">${registerWords.publicPage}</a>
    </p>`
}

function offices(visit: Visit, seen: SeenRegisters, body: Body): Html {
  const own = seen.register.offices.filter(({ bodyId }) => bodyId === body.id)
  if (own.length === 0) return html`<p class="govuk-body">${words.noOffices}</p>`
  return plainTable(
    [registerWords.offices.name, registerWords.offices.holder],
    own.map((office) => [
      registerLink(`offices/${office.id}`, office.title),
      holderLinks(seen, heldToday(seen, office, visit)),
    ]),
    words.offices,
  )
}
