import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldForComparison, foldSpace, slugOf } from './text.ts'

test('foldSpace() makes each run of white space one space', () => {
  assert.equal(foldSpace('  The \n\t Cabinet\u00a0 RESOLVED '), 'The Cabinet RESOLVED')
})

test('foldForComparison() makes one of forms that mean the same name', () => {
  assert.equal(foldForComparison('Siân  O’Brien'), "sian o'brien")
  assert.equal(foldForComparison('Tŷ Mawr'), 'ty mawr')
})

test('slugOf() gives letters, digits and single hyphens', () => {
  assert.equal(
    slugOf('Children’s & Families Scrutiny (Sub-Committee)'),
    'childrens-and-families-scrutiny-sub-committee',
  )
  assert.equal(slugOf('—'), '')
})
