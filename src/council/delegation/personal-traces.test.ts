import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personalTraces } from './personal-traces.ts'

test('personalTraces() finds what tells of a person', () => {
  assert.deepEqual(personalTraces(['Write to j.doe@ashcombe.example.']), ['emailAddress'])
  assert.deepEqual(personalTraces(['Ring 01632 960123 before noon.']), ['telephoneNumber'])
  assert.deepEqual(personalTraces(['At 4 Mill Lane, AS1 4QP.']), ['postcode'])
  assert.deepEqual(personalTraces(['QQ 12 34 56 C']), ['nationalInsuranceNumber'])
  assert.deepEqual(personalTraces(['DOB 4 May 2015', undefined]), ['dateOfBirth'])
})

test('personalTraces() lets the council’s own figures and references pass', () => {
  const words = 'Award contract CX 2024/117 for £1,250,000 from 4 December 2024 under paragraph 3.4.2.'
  assert.deepEqual(personalTraces([words]), [])
})
