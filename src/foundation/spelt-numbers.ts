/** The small numbers as English writes them, each at its own place; `no` stands at 0. */
export const speltNumbers: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
