/** What became of a representation: waiting, taken, or set aside with the reason; and whether it was answered. */
export type RepresentationState = 'received' | 'taken' | 'setAside' | 'answered'
