import { accept, refuse, type Result } from '../../foundation/result.ts'
import { checkResolution } from '../resolution/check-resolution.ts'
import type { ResolutionRefusal } from '../resolution/refusals.ts'
import type { OutcomeEvent, RoomEntry } from './entry.ts'
import type { RoomRefusal } from './refusals.ts'
import { itemsInRoom, type RoomFacts } from './room-facts.ts'
import type { Room } from './room.ts'

/**
 * The room after a resolution was drafted, or agreed as it stands. A draft may be unfinished; what is agreed may not.
 *
 * @refuses meeting-not-sitting, room-entry-names-unknown, resolution-agreed-already, and whatever a resolution is refused for
 */
export function afterOutcome(
  room: Room,
  entry: RoomEntry & OutcomeEvent,
  facts: RoomFacts,
): Result<Room, RoomRefusal | ResolutionRefusal> {
  if (room.phase === 'closed' || room.phase === 'notOpened')
    return refuse({ code: 'meeting-not-sitting', phase: room.phase })
  const id = entry.kind === 'resolutionDrafted' ? entry.resolution.id : entry.resolutionId
  const before = room.resolutions.find(({ resolution }) => resolution.id === id)
  if (before?.agreedAt !== undefined) return refuse({ code: 'resolution-agreed-already' })
  const others = room.resolutions.filter((one) => one !== before)
  if (entry.kind === 'resolutionDrafted') {
    const { resolution } = entry
    const isKnown = itemsInRoom(room, facts).some((item) => item.id === resolution.itemId)
    if (!isKnown) return refuse({ code: 'room-entry-names-unknown', what: 'an item' })
    return accept({ ...room, resolutions: [...others, { resolution }] })
  }
  if (before === undefined) return refuse({ code: 'room-entry-names-unknown', what: 'a resolution' })
  const checked = checkResolution(before.resolution, facts.register)
  if (!checked.ok) return checked
  return accept({ ...room, resolutions: [...others, { ...before, agreedAt: entry.at }] })
}
