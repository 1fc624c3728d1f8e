import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PersonId } from '../member/person.ts'
import { remoteMembersCount } from '../rules/england.ts'
import type { MeetingRefusal } from './refusals.ts'

/** In what part somebody came. Only members and substitutes count towards a quorum. */
export type AttendanceCapacity = 'member' | 'substitute' | 'inAttendance' | 'officer' | 'public'

/** How somebody came. */
export type AttendanceMode = 'inPerson' | 'virtual'

/** That a person came to a meeting, or sent apologies for not coming. */
export type Attendance = {
  readonly personId: PersonId
  readonly capacity: AttendanceCapacity
  readonly mode: AttendanceMode
  readonly sentApologies: boolean
  readonly substituteForPersonId?: PersonId | undefined
}

/**
 * The attendance of a meeting, fit to record.
 *
 * @refuses attendance-twice, substitute-for-nobody, substitute-for-someone-present
 */
export function checkAttendance(
  attendances: readonly Attendance[],
): Result<readonly Attendance[], MeetingRefusal> {
  if (new Set(attendances.map(({ personId }) => personId)).size < attendances.length)
    return refuse({ code: 'attendance-twice' })
  const present = new Set(attendances.filter(isPresent).map(({ personId }) => personId))
  for (const { capacity, substituteForPersonId } of attendances) {
    if (capacity !== 'substitute') continue
    if (substituteForPersonId === undefined) return refuse({ code: 'substitute-for-nobody' })
    if (present.has(substituteForPersonId)) return refuse({ code: 'substitute-for-someone-present' })
  }
  return accept(attendances)
}

/** What the quorum of a meeting is judged by. */
export type QuorumQuestion = {
  readonly attendances: readonly Attendance[]
  /** `undefined` where the constitution sets none. */
  readonly quorum: number | undefined
  /** England's rule where it is not given. */
  readonly doRemoteMembersCount?: boolean | undefined
}

/**
 * The number of voting members present, where they make a quorum.
 *
 * @refuses meeting-inquorate
 */
export function checkQuorum(question: QuorumQuestion): Result<number, MeetingRefusal> {
  const { attendances, quorum = 0, doRemoteMembersCount = remoteMembersCount } = question
  const present = attendances.filter(
    (attendance) =>
      isPresent(attendance) &&
      isVoting(attendance) &&
      (doRemoteMembersCount || attendance.mode === 'inPerson'),
  ).length
  return present >= quorum ? accept(present) : refuse({ code: 'meeting-inquorate', present, quorum })
}

function isPresent({ sentApologies }: Attendance): boolean {
  return !sentApologies
}

function isVoting({ capacity }: Attendance): boolean {
  return capacity === 'member' || capacity === 'substitute'
}
