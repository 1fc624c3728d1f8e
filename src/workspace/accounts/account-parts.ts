import { isInTerm } from '../../council/term.ts'
import { grantableRoles, type Role } from '../../council/access/role.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { AccountRow } from '../../store/account.ts'
import type { BodyRow } from '../../store/body.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { accountWords as words, roleNames } from './words.ts'

/** A grant of an account as kept. */
export type GrantRow = AccountRow['grants'][number]

/** The roles that can be chosen for a grant. */
export const roleChoices = grantableRoles.map((role) => ({ value: role, text: roleNames[role] }))

/** Whether a grant counts today. */
export function holdsToday(visit: Visit, grant: GrantRow): boolean {
  const term = { fromOn: grant.from_on, toOn: grant.to_on ?? undefined }
  return grant.ended_entry === null && isInTerm(term, visit.today)
}

/** The name of the role of a grant, with the body it is for. */
export function grantName(grant: GrantRow, bodies: readonly BodyRow[]): string {
  return `${roleNames[grant.role as Role]}, ${bodyName(grant.body_id, bodies)}`
}

/** A table of grants; `more` puts a further cell behind each row. */
export function grantTable(
  visit: Visit,
  grants: readonly GrantRow[],
  shown: {
    readonly bodies: readonly BodyRow[]
    readonly caption: string
    readonly more?: ((grant: GrantRow) => Html | string) | undefined
  },
): Html {
  const head = [words.role, words.body, words.days].map((text) => ({ text }))
  const shownTable = table({
    caption: shown.caption,
    captionClasses: 'govuk-table__caption--m',
    head:
      shown.more === undefined
        ? head
        : [...head, { html: html`<span class="govuk-visually-hidden">${words.more}</span>` }],
    rows: grants.map((grant) => grantCells(visit, grant, shown)),
  })
  return html`<div class="mh-scroll">${shownTable}</div>`
}

function grantCells(
  { say }: Visit,
  grant: GrantRow,
  { bodies, more }: { bodies: readonly BodyRow[]; more?: ((grant: GrantRow) => Html | string) | undefined },
): TableCell[] {
  const from = say.date(grant.from_on)
  const days = grant.to_on === null ? words.untilFurther(from) : words.fromTo(from, say.date(grant.to_on))
  const cells = [roleNames[grant.role as Role], bodyName(grant.body_id, bodies), days].map((text) => ({
    text,
  }))
  return more === undefined ? cells : [...cells, { html: html`${more(grant)}` }]
}

function bodyName(bodyId: Id<'body'> | null, bodies: readonly BodyRow[]): string {
  return bodies.find((body) => body.body_id === bodyId)?.name ?? words.wholeCouncil
}
