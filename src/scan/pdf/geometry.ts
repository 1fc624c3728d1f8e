/** A rectangle on a page, in its own points: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** A transformation of the plane, as a PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The transformation that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** One transformation inside another. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** A transformation that is moved along within itself. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
}

/** The upright box around a box once it is transformed. */
export function boxThrough([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  if (a > 0 && b === 0 && c === 0 && d > 0) return [a * left + e, d * bottom + f, a * right + e, d * top + f]
  const across = [a * left + c * bottom, a * left + c * top, a * right + c * bottom, a * right + c * top]
  const up = [b * left + d * bottom, b * left + d * top, b * right + d * bottom, b * right + d * top]
  return [Math.min(...across) + e, Math.min(...up) + f, Math.max(...across) + e, Math.max(...up) + f]
}

/** What two boxes share; it has no extent where they share nothing. */
export function shared(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ]
}

/** Whether two boxes have a point in common, or come within a point of it. */
export function touches(one: Box, other: Box): boolean {
  const [left, bottom, right, top] = shared(one, other)
  return left <= right + 1 && bottom <= top + 1
}

/** How much of the plane a box takes. */
export function extentOf([left, bottom, right, top]: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom)
}

/** Whether a box holds another whole. */
export function holds(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}

/** How many numbers follow each step of a path, by its code: move, line, curve, curve, close. */
const numbersAfter: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

type Point = readonly [x: number, y: number]

/** The upright rectangles that a path is made of; `undefined` where it is made of anything else as well. */
export function rectanglesIn(path: ArrayLike<number>): readonly Box[] | undefined {
  const boxes: Box[] = []
  for (const points of outlinesIn(path) ?? [undefined]) {
    const box = points && rectangleOf(points)
    if (box === undefined) return undefined
    boxes.push(box)
  }
  return boxes
}

/** The outlines of a path, each by its corners; `undefined` where any is curved. One of less than three corners is none. */
function outlinesIn(path: ArrayLike<number>): readonly (readonly Point[])[] | undefined {
  const outlines: Point[][] = []
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? -1
    const size = numbersAfter[step]
    if (size === undefined || size > 2) return undefined
    if (step === 0) outlines.push([])
    if (size === 2) outlines.at(-1)?.push([path[at + 1] ?? 0, path[at + 2] ?? 0])
    at += 1 + size
  }
  return outlines.filter((points) => points.length > 2)
}

function rectangleOf(points: readonly Point[]): Box | undefined {
  if (points.length < 4 || points.length > 6) return undefined
  const across = points.map(([x]) => x)
  const up = points.map(([, y]) => y)
  const box: Box = [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)]
  const isAtCorners = points.every(([x, y]) => isNear(x, box[0], box[2]) && isNear(y, box[1], box[3]))
  return isAtCorners ? box : undefined
}

function isNear(value: number, one: number, other: number): boolean {
  return Math.abs(value - one) < 0.01 || Math.abs(value - other) < 0.01
}
