/** How far a submission has come, from its receipt to its published answer. */
export type SubmissionState =
  | 'received'
  | 'moreAsked'
  | 'accepted'
  | 'refused'
  | 'withdrawn'
  | 'placed'
  | 'asked'
  | 'answered'
  | 'answerPublished'
