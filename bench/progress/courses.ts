/** One step of a course: what happens, how many days after the agreement, and what it sets. */
type CourseStep = {
  readonly kind: string
  readonly day: number
  /** By how many days after the date promised first the action is now due. */
  readonly dueAfter?: number
  readonly rating?: readonly [scale: string, key: string, means: string]
}

const moved = (day: number, dueAfter: number): CourseStep => ({ kind: 'dateMoved', day, dueAfter })
const rated = (day: number, ...rating: readonly [scale: string, key: string, means?: string]): CourseStep => {
  const [scale, key, means = 'open'] = rating
  return { kind: 'rated', day, rating: [scale, key, means] }
}

const agreed: readonly CourseStep[] = [
  { kind: 'proposed', day: -20, dueAfter: 0 },
  { kind: 'agreed', day: 0 },
  rated(40, 'delivery', 'onTrack'),
  rated(41, 'assurance', 'selfReported'),
]
const started = [...agreed, rated(42, 'impact', 'tooEarly')]
const slipped = [...started, rated(90, 'delivery', 'atRisk'), moved(100, 60)]
const slippedTwice = [...slipped, rated(150, 'delivery', 'offTrack'), moved(160, 120)]
const done = [
  ...started,
  rated(200, 'delivery', 'complete', 'done'),
  rated(210, 'impact', 'someEvidence'),
  rated(220, 'assurance', 'qualityAssured'),
]
const embedded = [
  ...done,
  rated(320, 'delivery', 'embedded', 'embedded'),
  rated(321, 'impact', 'sustained'),
  rated(322, 'assurance', 'validated'),
]

/** What happens to actions, by the last two digits of their numbers: each course with how many of a hundred take it. */
const courses: readonly (readonly [count: number, steps: readonly CourseStep[]])[] = [
  [20, agreed],
  [20, started],
  [15, slipped],
  [6, slippedTwice],
  [4, [...slippedTwice, { kind: 'considered', day: 170 }]],
  [5, [...slipped, { kind: 'transferred', day: 180 }]],
  [18, done],
  [6, embedded],
  [3, [...embedded, { kind: 'closed', day: 360 }]],
  [3, [...started, { kind: 'stopped', day: 120 }]],
]

/** The rows of `bench.course`: the course, and each step of it in its order. */
export function courseRows(): string[] {
  const hundred = courses.flatMap(([count, steps]) => Array.from({ length: count }, () => steps))
  return hundred.flatMap((steps, course) =>
    steps.map(({ kind, day, dueAfter, rating }, index) => {
      const told = rating === undefined ? 'null, null, null' : rating.map((word) => `'${word}'`).join(', ')
      return `(${course}, ${index + 1}, '${kind}', ${day}, ${dueAfter ?? 'null'}, ${told})`
    }),
  )
}
