/** How far an event has come, and so how secret it is: each stage has its own readers until all may know. */
export type AssuranceStage = (typeof assuranceStages)[number]

/** The stages in their order. An event need not pass through each, and goes back to none. */
export const assuranceStages = ['announced', 'verbalFeedback', 'draft', 'final', 'published'] as const
