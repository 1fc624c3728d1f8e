import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instant } from '../../test/council/small-register.ts'
import { explainRefusal, type RuleRefusal } from './refusals.ts'

/** One refusal of each noun, with facts, and the sentence that a person reads. */
const explained: readonly (readonly [RuleRefusal, string])[] = [
  [
    { code: 'exempt-review-not-ahead', reviewOn: day('2026-11-04') },
    'The review date, 4 November 2026, has come. Information is exempt only so long as the public interest favours it: give a later day.',
  ],
  [
    { code: 'cannot-reclassify', from: 'embargoed', to: 'open' },
    'A document that is kept back is not opened by changing its class. Confirm that the reason has gone, and have it released.',
  ],
  [
    { code: 'cannot-reclassify', from: 'exempt', to: 'draft' },
    'A document that is exempt cannot be made a draft.',
  ],
  [
    { code: 'no-power', act: 'publish-agenda' },
    'You do not have the power to publish agenda. Ask the administrator of your council.',
  ],
  [
    { code: 'to-follow-in-the-past', title: 'Plan', expectedOn: day('2026-11-03') },
    '“Plan” was to follow by 3 November 2026, which has passed. Give a new date and reason.',
  ],
  [
    { code: 'body-under-wrong-regime', body: 'Council', kind: 'council', regime: 'exec2012' },
    'Council is a full council, which cannot be under the executive arrangements regulations of 2012.',
  ],
  [
    {
      code: 'office-already-held',
      office: 'Executive Mayor',
      holder: 'Nora Fenwick',
      fromOn: day('2022-05-06'),
    },
    'Nora Fenwick holds the office of Executive Mayor from 6 May 2022. End that appointment before another begins.',
  ],
  [
    { code: 'meeting-cannot-move', from: 'cancelled', to: 'announced' },
    'A meeting that is cancelled cannot next be announced.',
  ],
  [
    { code: 'speaker-not-in-office', name: 'A. Lee', on: day('2026-12-31') },
    'A. Lee did not hold that office on 31 December 2026.',
  ],
  [{ code: 'document-file-empty', fileName: 'plan.pdf' }, 'plan.pdf is empty.'],
  [
    { code: 'vote-names-differ-from-count', side: 'abstain', counted: 3, named: 2 },
    '3 are counted as abstaining, and 2 are named.',
  ],
  [{ code: 'limb-without-text', number: undefined }, 'A part says nothing.'],
]

test('explainRefusal() puts a refusal in a sentence with its facts', () => {
  for (const [refusal, sentence] of explained) assert.equal(explainRefusal(refusal).sentence, sentence)
})

test('explainRefusal() keeps the code, and gives the law where there is one', () => {
  const unlawful = explainRefusal({ code: 'minutes-of-another-body' })
  assert.deepEqual([unlawful.code, unlawful.law], ['minutes-of-another-body', 'docs/law/sch-12-minutes.md'])
  assert.equal(explainRefusal({ code: 'item-without-title' }).law, undefined)
})

test('explainRefusal() shows no instant as a machine writes it', () => {
  const at = instant('2026-11-04 09:00')
  const timed: readonly RuleRefusal[] = [
    { code: 'already-published', publishedAt: at },
    { code: 'already-withdrawn', withdrawnAt: at },
    { code: 'before-expected-time', source: 'Ofsted', expectedAt: at },
  ]
  for (const refusal of timed) assert.doesNotMatch(explainRefusal(refusal).sentence, /2026/)
})
