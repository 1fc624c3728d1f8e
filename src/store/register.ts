import type { BodyKind, Regime } from '../council/body/body.ts'
import type { OfficeKind } from '../council/member/office.ts'
import type { Register } from '../council/member/register.ts'
import type { Id } from '../foundation/identifier.ts'
import { bodiesOf, type BodyRow } from './body.ts'
import { holdingsOf, officesOf, peopleOf, type PersonRow } from './person.ts'
import type { Transaction } from './transaction.ts'

/** The whole register of a council: bodies, people, offices and who held them when. */
export async function readRegister(tx: Transaction, councilId: Id<'council'>): Promise<Register> {
  const bodies = await bodiesOf(tx, councilId)
  const people = await peopleOf(tx, councilId)
  const offices = await officesOf(tx, councilId)
  const holdings = await holdingsOf(tx, councilId)
  return {
    bodies: bodies.map(toBody),
    people: people.map(toPerson),
    offices: offices.map((row) => ({
      id: row.office_id,
      title: row.title,
      kind: row.kind as OfficeKind,
      bodyId: row.body_id ?? undefined,
    })),
    holdings: holdings.map((row) => ({
      id: row.holding_id,
      personId: row.person_id,
      officeId: row.office_id,
      fromOn: row.from_on,
      toOn: row.to_on ?? undefined,
      wardId: row.ward_id ?? undefined,
      declaredOn: row.declared_on ?? undefined,
    })),
  }
}

function toBody(row: BodyRow): Register['bodies'][number] {
  return {
    id: row.body_id,
    slug: row.slug,
    name: row.name,
    kind: row.kind as BodyKind,
    regime: row.regime as Regime,
    aliases: row.aliases,
    purpose: row.purpose,
    parentId: row.parent_body_id ?? undefined,
    quorum: row.quorum ?? undefined,
    fromOn: row.valid_from,
    toOn: row.valid_to ?? undefined,
  }
}

function toPerson(row: PersonRow): Register['people'][number] {
  return {
    id: row.person_id,
    name: row.canonical_name,
    sortName: row.sort_name,
    otherNames: row.otherNames.map(({ name, until_on }) => ({ name, untilOn: until_on ?? undefined })),
    honorific: row.honorific ?? undefined,
    postNominals: row.post_nominals ?? undefined,
    isIdentityProtected: row.released_entry === null,
  }
}
