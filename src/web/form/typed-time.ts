/**
 * The time on the 24-hour clock, `HH:MM`, that somebody wrote: `18:30`, `6.30pm`, `6 pm`, `midday`, `midnight`.
 * `undefined` where it is no time.
 */
export function timeTyped(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, '')
  return named[text] ?? ofParts(/^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/.exec(text))
}

const named: Readonly<Record<string, string | undefined>> = {
  midday: '12:00',
  noon: '12:00',
  midnight: '00:00',
}

function ofParts(parts: RegExpExecArray | null): string | undefined {
  if (parts === null) return undefined
  const [, hoursText = '', minutesText, half] = parts
  if (minutesText === undefined && half === undefined) return undefined
  const hours = hoursOf(Number(hoursText), half)
  const minutes = Number(minutesText ?? 0)
  if (hours === undefined || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function hoursOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours <= 23 ? hours : undefined
  if (hours < 1 || hours > 12) return undefined
  return (hours % 12) + (half === 'pm' ? 12 : 0)
}
