import type { DeskPaper } from '../../store/withheld-desk.ts'
import type { Visit } from '../frame/visit.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.desk

/** For which meeting and item a paper is. */
export function forWhat({ say }: Visit, paper: DeskPaper): string {
  return paper.starts_on === null
    ? words.noMeeting
    : words.meeting(paper.body_name ?? '', say.shortDate(paper.starts_on), paper.item_number ?? '')
}
