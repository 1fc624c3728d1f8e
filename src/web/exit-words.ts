import type { Catalogue } from './catalogue.ts'

/** What the workspace and the public site both say of interventions and the criteria on which they end. */
export const exitWords = {
  language: 'en-GB',
  pastEnd: 'That day has passed, and it goes on.',
  interventionKinds: {
    panel: 'Improvement and assurance panel',
    commissioners: 'Commissioners',
    improvementNotice: 'Improvement notice',
  },
  kinds: {
    actionDone: 'Action done',
    productExists: 'Product exists',
    outcomeLevel: 'Outcome level',
    externalJudgement: 'External judgement',
    behaviourSustained: 'Behaviour sustained',
  },
  states: {
    open: 'Open',
    selfAssessed: 'Open: the council says it is met',
    panelAgreed: 'Open: the panel agrees it is met',
    met: 'Met',
    fragile: 'Met but fragile',
    lapsed: 'Lapsed',
    withdrawn: 'Withdrawn',
  },
  verdicts: { met: 'Met', fragile: 'Met but fragile', notYet: 'Not yet met' },
  views: {
    council: 'The council’s view',
    panel: 'The panel’s view',
    decision: (decider: string) => `Decision: ${decider}`,
    nothing: 'Nothing recorded',
    said: (by: string, date: string) => `${by}, ${date}`,
  },
  asks: {
    productExists: 'That it exists, and can be seen.',
    outcomeLevel: (words: string, measure: string) => `${measure}: ${words}`,
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    externalJudgement: (source: string, area: string, grade: string) =>
      `${source}, ${area}: “${grade}” or better`,
    behaviourSustained: (days: string) => `That it holds for ${days}`,
    days: { one: 'day', other: 'days' },
    months: { one: 'month', other: 'months' },
  },
  counted: 'How the time is counted',
  workings: (from: string, through: string, met: string) =>
    `From ${from} to ${through}, both counted. It can be met from ${met}.`,
  toGo: (days: string) => `${days} to go.`,
  hasPassed: 'That time has passed.',
  withdrawn: (date: string, reason: string) => `Withdrawn on ${date}, as entered wrongly: ${reason}`,
  value: (value: string, unit: string) =>
    unit === '%' ? `${value}%` : [value, unit].filter(Boolean).join(' '),
  period: (from: string, to: string) => `${from} to ${to}`,
  notAShare: 'How many actions are done does not tell how near the end is. Each criterion stands by itself.',
  meets: (decider: string) =>
    `A criterion is met only when it was accepted by who decides: ${decider}. A view of the council or of a panel stands beside that and does not decide.`,
} satisfies Catalogue
