import { Type, type Static } from 'typebox'
import { Errors } from 'typebox/value'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'

const bodySchema = Type.Object(
  {
    slug: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
    name: Type.String({ minLength: 1 }),
    kind: Type.Enum([
      'council',
      'executive',
      'committee',
      'subCommittee',
      'scrutiny',
      'advisory',
      'external',
    ]),
    regime: Type.Enum(['lga1972', 'exec2012', 'advisory']),
    aliases: Type.Optional(Type.Array(Type.String())),
    purpose: Type.Optional(Type.String()),
    quorum: Type.Optional(Type.Integer({ minimum: 1 })),
    from: Type.Optional(Type.String()),
    to: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)

const officeSchema = Type.Object(
  {
    title: Type.String({ minLength: 1 }),
    kind: Type.Optional(
      Type.Enum([
        'mayor',
        'leader',
        'cabinetMember',
        'shadow',
        'chair',
        'viceChair',
        'member',
        'directorOfChildrensServices',
        'monitoringOfficer',
        'section151',
        'headOfPaidService',
        'director',
        'officer',
        'panelMember',
        'ambassador',
        'other',
      ]),
    ),
    body: Type.Optional(Type.String()),
    ward: Type.Optional(Type.String({ minLength: 1 })),
    declared: Type.Optional(Type.String()),
    from: Type.Optional(Type.String()),
    to: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)

const personSchema = Type.Object(
  {
    name: Type.String({ minLength: 1 }),
    sortName: Type.Optional(Type.String()),
    honorific: Type.Optional(Type.String()),
    postNominals: Type.Optional(Type.String()),
    group: Type.Optional(Type.String({ minLength: 1 })),
    ward: Type.Optional(Type.String({ minLength: 1 })),
    offices: Type.Optional(Type.Array(officeSchema)),
  },
  { additionalProperties: false },
)

const schema = Type.Object(
  {
    bodies: Type.Optional(Type.Array(bodySchema)),
    people: Type.Optional(Type.Array(personSchema)),
  },
  { additionalProperties: false },
)

/** The bodies and people of a register file. Dates are calendar dates; both ends of a term count. */
export type RegisterFile = Static<typeof schema>

/** A person of a register file. */
export type RegisterFilePerson = Static<typeof personSchema>

/** Where a register file is wrong, and what it should be. */
export type BadRegisterFile = { readonly where: string; readonly complaint: string }

/**
 * The register that a JSON text holds. The same file that `moothall read --registers` takes, with a kind and a regime
 * for each body.
 */
export function parseRegisterFile(text: string): Result<RegisterFile, readonly BadRegisterFile[]> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse([{ where: 'the file', complaint: 'is not JSON' }])
  }
  const wrong = Errors(schema, value)
    .filter(({ keyword }) => keyword !== 'additionalProperties') // each of them has an error of its own
    .map((error) => ({
      where: error.instancePath === '' ? 'the file' : error.instancePath,
      complaint: complaintOf(error),
    }))
  const dates = wrong.length === 0 ? badDates(value as RegisterFile) : []
  return wrong.length + dates.length === 0 ? accept(value as RegisterFile) : refuse([...wrong, ...dates])
}

function complaintOf({ keyword, params, message }: ReturnType<typeof Errors>[number]): string {
  if (keyword === 'boolean') return 'is no field of a register file'
  if (keyword === 'pattern') return 'must have only lower-case letters, digits and single hyphens'
  if (keyword === 'minLength') return 'must not be empty'
  return keyword === 'enum' ? `must be one of ${params.allowedValues.join(', ')}` : message
}

function badDates(file: RegisterFile): BadRegisterFile[] {
  const termed = [
    ...(file.bodies ?? []).map((body, at) => ({ where: `/bodies/${at}`, declared: undefined, ...body })),
    ...(file.people ?? []).flatMap(({ offices = [] }, at) =>
      offices.map((office, place) => ({ where: `/people/${at}/offices/${place}`, ...office })),
    ),
  ]
  return termed.flatMap(({ where, from, to, declared }) =>
    [
      ['from', from],
      ['to', to],
      ['declared', declared],
    ].flatMap(([name, date]) =>
      date === undefined || parseCalendarDate(date) !== undefined
        ? []
        : [{ where: `${where}/${name}`, complaint: 'is not a date such as 2024-05-16' }],
    ),
  )
}
