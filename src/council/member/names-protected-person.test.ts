import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '../../../test/council/small-register.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { namesProtectedPerson } from './names-protected-person.ts'
import type { Register } from './register.ts'

const child = { id: id<'person'>('vale'), name: 'Zephyrine O’Vale', sortName: 'O’Vale, Zephyrine' }
const register: Register = {
  bodies: [],
  offices: [],
  holdings: [],
  people: [{ ...child, otherNames: [], isIdentityProtected: true }],
}
const names = (text: string) => namesProtectedPerson(register, text, parseCalendarDate('2025-01-01')!)

test('namesProtectedPerson() sees a name whose owner something is, and one in brackets or quotation marks', () => {
  for (const text of [
    'Zephyrine O’Vale’s room',
    "Zephyrine O'Vale's room",
    'The fund (Zephyrine O’Vale) for play',
    '‘Zephyrine O’Vale’ spoke.',
    'Ask Zephyrine O’Vale.',
    'ZEPHYRINE  O’VALE',
  ])
    assert.equal(names(text), true, text)
})

test('namesProtectedPerson() sees nobody in other words', () => {
  for (const text of ['The Vale room', 'Zephyrine Street', 'O’Valeside'])
    assert.equal(names(text), false, text)
})
