import type { Id } from '../../foundation/identifier.ts'
import type { BodyId } from '../body/body.ts'

/** The identifier of an office. */
export type OfficeId = Id<'office'>

/** What an office is. */
export type OfficeKind =
  | 'mayor'
  | 'leader'
  | 'cabinetMember'
  | 'shadow'
  | 'chair'
  | 'viceChair'
  | 'member'
  | 'directorOfChildrensServices'
  | 'monitoringOfficer'
  | 'section151'
  | 'headOfPaidService'
  | 'director'
  | 'officer'
  | 'panelMember'
  | 'ambassador'
  | 'other'

/** A post that outlives its holders, such as Cabinet Member for Children or Chair of Planning. */
export type Office = {
  readonly id: OfficeId
  readonly title: string
  readonly kind: OfficeKind
  readonly bodyId?: BodyId | undefined
}

/** The kinds of office that a member of the council holds, elected or co-opted, on the council or on one of its bodies. */
export const heldByMembers: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'mayor',
  'leader',
  'cabinetMember',
  'shadow',
  'chair',
  'viceChair',
  'member',
])

/** The kinds of office that one person at a time holds. */
export const heldByOne: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'mayor',
  'leader',
  'cabinetMember',
  'chair',
  'directorOfChildrensServices',
  'monitoringOfficer',
  'section151',
  'headOfPaidService',
])

/** Whether several people hold an office of a body side by side, so that they can be named together. */
export function isNamedTogether({ kind, bodyId }: Office): boolean {
  return kind === 'member' && bodyId !== undefined
}
