import { identity, type Box, type Matrix } from './geometry.ts'

/** How whatever is drawn next will be drawn: where, in what colour and in what letters. */
export type DrawingState = {
  readonly transform: Matrix
  readonly clip: Box
  /** `undefined` where it is no plain colour. */
  readonly fill: string | undefined
  readonly alpha: number
  readonly isBlended: boolean
  readonly isMasked: boolean
  readonly fontSize: number
  readonly unit: number
  readonly isVertical: boolean
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly mode: number
}

const everywhere: Box = [-1e9, -1e9, 1e9, 1e9]

/** How a page begins to be drawn. */
export const start: DrawingState = {
  transform: identity,
  clip: everywhere,
  fill: '#000000',
  alpha: 1,
  isBlended: false,
  isMasked: false,
  fontSize: 0,
  unit: 0.001,
  isVertical: false,
  stretch: 1,
  leading: 0,
  rise: 0,
  charSpacing: 0,
  wordSpacing: 0,
  mode: 0,
}
