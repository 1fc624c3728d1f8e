import { secondReadingsPart } from '../assurance/second-readings-part.ts'
import { boardHomePart } from '../board/board-home-part.ts'
import { askedForPart } from '../minutes/asked-for-part.ts'
import { commitmentsHomePart } from '../commitment/commitments-home-part.ts'
import { mentionsPart } from '../mention/mentions-part.ts'
import { nextMeetingsPart } from '../meeting/next-meetings-part.ts'
import { improvementHomePart } from '../improvement/improvement-home-part.ts'
import { interventionHomePart } from '../intervention/intervention-home-part.ts'
import { myHomePart } from '../my/my-home-part.ts'
import type { HomePart } from './home-part.ts'
import { sendersDuePart } from '../retention/senders-due-part.ts'
import { voicesHomePart } from '../voices/desk-page.ts'
import { waitingPart } from '../submission/waiting-part.ts'
import { withheldHomePart } from '../withheld/withheld-home-part.ts'
import { readingsHomePart } from '../readings/readings-home-part.ts'
import { recentPart } from './recent-part.ts'

/** The parts of the first page in their order, the most pressing first. A folder of screens adds its own here. */
export const homeParts: readonly HomePart[] = [
  boardHomePart,
  waitingPart,
  commitmentsHomePart,
  sendersDuePart,
  voicesHomePart,
  withheldHomePart,
  readingsHomePart,
  secondReadingsPart,
  improvementHomePart,
  interventionHomePart,
  askedForPart,
  mentionsPart,
  myHomePart,
  nextMeetingsPart,
  recentPart,
]
