/** A time on the wall clock as a sentence says it: 7:30pm for `19:30`, midday for `12:00`. */
export function clockTime(time: string): string {
  if (time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const shownMinutes = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 || 12}${shownMinutes}${hours < 12 ? 'am' : 'pm'}`
}
