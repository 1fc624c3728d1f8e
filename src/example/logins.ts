import type { Role } from '../council/access/role.ts'
import { slugOf } from '../foundation/text.ts'
import type { BodySlug } from './roster/bodies.ts'
import { people, type PersonKey } from './roster/people.ts'

/** A login of the example council: one role, the person who holds it, and the bodies it is held for where it is not all. */
export type ExampleLogin = {
  readonly role: Role
  readonly name: string
  readonly email: string
  readonly grants: readonly { readonly role: Role; readonly bodySlug?: BodySlug | undefined }[]
}

const sitInCouncilToo: ReadonlySet<Role> = new Set([
  'chair',
  'scrutiny-member',
  'executive-member',
  'mayor-or-leader',
])

/** The login of the supporter of young people, by whom the story writes down what they say. */
export const supporterLogin: ExampleLogin = login('supporter', 'saltmarsh')

/** The logins of Ashcombe: one for each role that has something to do, each held by somebody else. */
export const exampleLogins: readonly ExampleLogin[] = [
  login('proper-officer', 'dray'),
  login('democratic-services-officer', 'thwaiteley'),
  login('monitoring-officer', 'mowbury'),
  login('section-151-officer', 'sengar'),
  login('report-author', 'brandreth'),
  login('clearing-officer', 'renn'),
  login('mayor-or-leader', 'thorne', ['cabinet']),
  login('executive-member', 'quill', ['cabinet']),
  login('chair', 'whitlock', ['scrutiny']),
  login('councillor', 'varlow', ['council', 'planning']),
  login('scrutiny-member', 'nyland', ['scrutiny']),
  login('scrutiny-officer', 'postlethorpe'),
  login('improvement-lead', 'calloway'),
  login('action-owner', 'trevanick'),
  login('evidence-reviewer', 'strickley'),
  login('panel-member', 'penhallow', ['panel']),
  login('participation-officer', 'hollinside'),
  supporterLogin,
  login('records-manager', 'arkwell'),
  login('administrator', 'kilnsey'),
]

/** An elected member is a councillor in the full council besides what they are in a body. */
function login(role: Role, person: PersonKey, slugs?: readonly BodySlug[]): ExampleLogin {
  const own = slugs?.map((bodySlug) => ({ role, bodySlug })) ?? [{ role }]
  const asMember = sitInCouncilToo.has(role)
    ? [{ role: 'councillor' as const, bodySlug: 'council' as const }]
    : []
  const { name } = people[person]
  const email = `${slugOf(name).replaceAll('-', '.')}@ashcombe.example`
  return { role, name, email, grants: [...own, ...asMember] }
}
