import { outsideGroups, type BalanceLine } from '../../council/balance/balance.ts'
import type { Visit } from '../frame/visit.ts'
import { balanceWords as words } from './balance-words.ts'

const say = words.line

/** A group by its name, and those outside every group in words. */
export function groupName(name: string): string {
  return name === outsideGroups ? words.outside : name
}

/** One line of the workings as a sentence. */
export function balanceLine(visit: Visit, line: BalanceLine): string {
  if (line.kind === 'unmet')
    return say.unmet(groupName(line.group), String(line.entitled), String(line.given))
  const at = line.body ?? words.allSeats
  if (line.kind === 'share') return shareLine(at, line)
  if (line.kind === 'remainderSeat') return say.remainderSeat(at, groupName(line.group))
  if (line.kind === 'bounded') {
    const [from, to] = [String(line.from), String(line.to)]
    return say[line.principle](at, groupName(line.group), { from, to })
  }
  const moved = say.moved(at, { from: groupName(line.from), to: groupName(line.to) })
  return line.alsoIn.length === 0 ? moved : `${moved} ${say.movedAlso(visit.say.list(line.alsoIn))}`
}

function shareLine(at: string, line: Extract<BalanceLine, { kind: 'share' }>): string {
  const sum = say.sum(String(line.seats), String(line.members), String(line.council))
  const over = `${String(line.remainder)}/${String(line.council)}`
  return say.share(at, groupName(line.group), { sum, whole: String(line.whole), over })
}
