/** A part of the record of a decision that stands beside its words and its date. */
export type RecordPart = 'reasons' | PartThatMayBeNone | 'isKey'

/** A part of the record of a decision that may be said to be none: the reasons may not. */
export type PartThatMayBeNone = 'alternatives' | 'conflicts' | 'dispensations'

/** The parts of a record that may be said to be none, in the order of the Regulations. */
export const partsThatMayBeNone: readonly PartThatMayBeNone[] = ['alternatives', 'conflicts', 'dispensations']

/** Every part of the record that an executive decision needs beside its words, in the order in which it is asked for. */
export const recordParts: readonly RecordPart[] = ['isKey', 'reasons', ...partsThatMayBeNone]
