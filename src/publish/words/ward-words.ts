import type { Catalogue } from '../../web/catalogue.ts'

/** What the public pages say of wards. */
export const wardWords = {
  language: 'en-GB',
  title: 'Wards',
  lead: (date: string) => `The wards of the council and who represents each on ${date}.`,
  none: 'No ward is registered.',
  seats: { one: 'seat', other: 'seats' },
  vacant: (seats: string, date: string) => `${seats} vacant since ${date}.`,
  vacantUndated: (seats: string) => `${seats} vacant.`,
  nobody: 'The record names no councillor for this ward today.',
  head: ['Councillor', 'Group', 'Since'],
  notKept: 'Not on record',
  formerHead: ['Councillor', 'From', 'To'],
  declaredHead: 'Result declared',
  former: 'Before',
  ended: 'Wards of earlier boundaries',
  endedOn: (date: string) => `Its boundaries held until ${date}.`,
  begins: (date: string) => `Its boundaries hold from ${date}.`,
  forWard: (office: string, ward: string) => `${office}, ${ward}`,
  declared: (date: string) => `result declared on ${date}`,
} as const satisfies Catalogue
