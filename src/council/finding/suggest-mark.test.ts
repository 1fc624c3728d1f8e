import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestMark } from './suggest-mark.ts'

const markOf = (text: string) => suggestMark({ kind: 'paragraph', text })

test('suggestMark() finds the strongest call in a paragraph, with the words that say so', () => {
  assert.deepEqual(markOf('Managers must take priority action.'), {
    mark: 'priorityAction',
    prompts: ['priority action'],
  })
  assert.equal(markOf('The timeliness of assessments needs to improve.')?.mark, 'areaForImprovement')
  assert.deepEqual(markOf('Strong partnerships, although health could be better.'), {
    mark: 'issue',
    prompts: ['although', 'could be better', 'strong'],
  })
  assert.equal(markOf('The ombudsman recommends an apology.')?.mark, 'recommendation')
  assert.deepEqual(markOf('Children benefit from skilled workers.'), {
    mark: 'strength',
    prompts: ['skilled', 'benefit from'],
  })
})

test('suggestMark() takes whole words only, and says nothing where no word says anything', () => {
  assert.equal(markOf('Inspectors stayed for a fortnight.'), undefined)
  assert.equal(markOf('The goods arrived in Strongton.'), undefined)
})

test('suggestMark() takes a point of the list of improvements for an area for improvement', () => {
  const suggestion = suggestMark({ kind: 'improvement', text: 'Services to children out of hours.' })
  assert.deepEqual(suggestion, { mark: 'areaForImprovement', prompts: [] })
})
