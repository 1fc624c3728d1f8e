import type { Role } from '../access/role.ts'

/** What an action is rated on; the three are separate and are never joined in one colour. */
export const ratingScales = ['delivery', 'impact', 'assurance'] as const

/** What an action is rated on. */
export type RatingScale = (typeof ratingScales)[number]

/** The marks that a step may carry beside its words: each has a shape of its own, so that colour never stands alone. */
export const ratingMarks = ['planned', 'open', 'settled', 'changed', 'stopped'] as const

/** What a step asks for before it may be claimed. */
export const ratingNeeds = ['nothing', 'evidence', 'verifiedLaterEvidence'] as const

/** One step of a scale, as the council has set it. */
export type RatingStep = {
  readonly key: string
  readonly words: string
  readonly mark: (typeof ratingMarks)[number]
  readonly definition: string
  readonly needs: (typeof ratingNeeds)[number]
  /** What the step says of delivery: still to do, done, or done and embedded. */
  readonly means: 'open' | 'done' | 'embedded'
  readonly setBy: readonly Role[]
}

/** Each scale with its steps, in their order. */
export type RatingScales = Readonly<Record<RatingScale, readonly RatingStep[]>>

const keepers: readonly Role[] = ['improvement-lead', 'proper-officer']
const doers: readonly Role[] = [...keepers, 'action-owner']
const reviewers: readonly Role[] = [...keepers, 'evidence-reviewer', 'panel-member']

type Rest = Partial<Pick<RatingStep, 'needs' | 'means'>> & Pick<RatingStep, 'setBy'>

/** A step that needs nothing and leaves the work open, unless it is said. */
function step(
  [key, words, mark]: readonly [string, string, RatingStep['mark']],
  definition: string,
  rest: Rest,
): RatingStep {
  return { key, words, mark, definition, needs: 'nothing', means: 'open', ...rest }
}

/** The scales of a council that has set none of its own. No national standard says what they are. */
export const usualScales: RatingScales = {
  delivery: [
    step(['notStarted', 'Not started', 'planned'], 'Work on it has not begun.', { setBy: doers }),
    step(['onTrack', 'On track', 'open'], 'It will be done by its date.', { setBy: doers }),
    step(['atRisk', 'At risk', 'changed'], 'It may miss its date unless something is done.', {
      setBy: doers,
    }),
    step(['offTrack', 'Off track', 'stopped'], 'It will miss its date.', { setBy: doers }),
    step(['complete', 'Complete', 'settled'], 'All that was promised is done, and there is evidence of it.', {
      needs: 'evidence',
      means: 'done',
      setBy: doers,
    }),
    step(
      ['embedded', 'Complete and embedded', 'settled'],
      'It has lasted: evidence from after its completion shows so, and somebody else has verified it.',
      { needs: 'verifiedLaterEvidence', means: 'embedded', setBy: reviewers },
    ),
  ],
  impact: [
    step(['tooEarly', 'Too early to say', 'planned'], 'No difference can be expected yet.', { setBy: doers }),
    step(['noEvidence', 'No evidence', 'changed'], 'A difference was to be seen by now, and none is.', {
      setBy: doers,
    }),
    step(['someEvidence', 'Some evidence', 'open'], 'There are signs of a difference.', {
      needs: 'evidence',
      setBy: doers,
    }),
    step(['evidenced', 'Evidenced', 'settled'], 'Evidence shows the difference that was meant.', {
      needs: 'evidence',
      setBy: reviewers,
    }),
    step(['sustained', 'Sustained', 'settled'], 'Evidence shows that the difference lasts.', {
      needs: 'evidence',
      setBy: reviewers,
    }),
    step(['adverse', 'Adverse', 'stopped'], 'It has made things worse.', { setBy: doers }),
  ],
  assurance: [
    step(['selfReported', 'Reported by its owner', 'planned'], 'Nobody else has looked.', { setBy: doers }),
    step(
      ['qualityAssured', 'Quality-assured', 'open'],
      'Somebody in the council who does not lead it has looked.',
      {
        needs: 'evidence',
        setBy: reviewers,
      },
    ),
    step(
      ['validated', 'Independently validated', 'settled'],
      'An inspector, auditor, panel or peer from outside has looked.',
      { needs: 'evidence', setBy: reviewers },
    ),
  ],
}
