/** How far a report has come in the office. Whether it is published or to follow is told by its document and its item. */
export type ReportStage =
  | 'commissioned'
  | 'drafting'
  | 'clearance'
  | 'cleared'
  | 'accepted'
  | 'moreWork'
  | 'withdrawn'

/** What a clearing officer can say. */
export type ClearanceOutcome = 'cleared' | 'clearedSubject' | 'refused'
