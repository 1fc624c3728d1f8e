import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { start, type DrawingState } from './drawing-state.ts'
import {
  boxThrough,
  holds,
  identity,
  moved,
  rectanglesIn,
  shared,
  touches,
  within,
  type Box,
  type Matrix,
} from './geometry.ts'

/** A character as it is drawn on a page, and what was seen of it at last. */
export type DrawnGlyph = {
  readonly text: string
  /** The middle of the character, which is enough to read it by. */
  readonly core: Box
  readonly size: number
  /** Which run of characters it was drawn with. */
  readonly run: number
  readonly isInvisible: boolean
  readonly isInHiddenLayer: boolean
  readonly isColourOfGround: boolean
  /** Whether it stands wholly outside the frame that it is drawn in. */
  readonly isCutAway: boolean
  isCovered: boolean
  isUnderPicture: boolean
}

/** What drawing a page needs to know beside its steps. */
export type DrawingGround = {
  readonly isLayerVisible: (group: unknown) => boolean
  /** The width of a character's unit, and whether it is set upright, of a font by its name. */
  readonly fontOf: (name: string) => { readonly unit: number; readonly isVertical: boolean }
  /** Whether a picture, by its name or as it stands in the page, is known to let nothing behind it be seen. */
  readonly isOpaquePicture: (picture: unknown) => boolean
}

/** The steps that draw a page, as pdf.js lists them. */
export type DrawingSteps = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** A patch of a page that something was painted on: its colour where it is one, and nothing where it is not known. */
type Patch = { readonly box: Box; readonly colour: string | undefined }

type Step = (args: readonly unknown[]) => void

/** A page as its steps draw it: its characters in order, and which of them a later step covers. */
export class DrawnPage {
  readonly glyphs: DrawnGlyph[] = []
  readonly pictures: Box[] = []
  readonly #ground: DrawingGround
  readonly #patches: Patch[] = []
  readonly #saved: DrawingState[] = []
  readonly #layers: boolean[] = []
  #state: DrawingState = start
  #text: Matrix = identity
  #line: Matrix = identity
  #isClipNext = false
  #run = 0

  constructor({ fnArray, argsArray }: DrawingSteps, ground: DrawingGround) {
    this.#ground = ground
    const steps = this.#steps()
    for (const [index, step] of fnArray.entries())
      steps.get(step)?.((argsArray[index] ?? []) as readonly unknown[])
  }

  #steps(): ReadonlyMap<number, Step> {
    return new Map<number, Step>([...this.#stateSteps(), ...this.#textSteps(), ...this.#paintSteps()])
  }

  #stateSteps(): [number, Step][] {
    const save: Step = () => void (this.#saved.length < 10_000 && this.#saved.push(this.#state))
    const restore: Step = () => void (this.#state = this.#saved.pop() ?? this.#state)
    const set = (change: Partial<DrawingState>): void => void (this.#state = { ...this.#state, ...change })
    const turn = (matrix: Matrix): void => set({ transform: within(this.#state.transform, matrix) })
    return [
      [OPS.save, save],
      [OPS.restore, restore],
      [OPS.transform, (args) => turn(args as unknown as Matrix)],
      [OPS.beginGroup, save],
      [OPS.endGroup, restore],
      [
        OPS.paintFormXObjectBegin,
        ([matrix, box]) => {
          save([])
          if (matrix !== null && matrix !== undefined) turn(matrix as Matrix)
          if (box !== null && box !== undefined) this.#clip(box as Box)
        },
      ],
      [OPS.paintFormXObjectEnd, restore],
      [
        OPS.beginAnnotation,
        ([, , transform, matrix]) => {
          save([])
          this.#state = { ...start }
          turn(transform as Matrix)
          turn(matrix as Matrix)
        },
      ],
      [OPS.endAnnotation, restore],
      [OPS.setFillRGBColor, ([colour]) => set({ fill: String(colour).toLowerCase() })],
      [OPS.setFillColorN, () => set({ fill: undefined })],
      [OPS.setFillTransparent, () => set({ fill: undefined })],
      [OPS.setGState, ([changes]) => this.#setGraphics(changes as readonly (readonly [string, unknown])[])],
      [OPS.beginMarkedContentProps, ([tag, group]) => this.#beginLayer(tag, group)],
      [OPS.beginMarkedContent, () => void this.#layers.push(true)],
      [OPS.endMarkedContent, () => void this.#layers.pop()],
    ]
  }

  #textSteps(): [number, Step][] {
    const set = (change: Partial<DrawingState>): void => void (this.#state = { ...this.#state, ...change })
    const move = (x: number, y: number): void => void (this.#text = this.#line = moved(this.#line, x, y))
    return [
      [OPS.beginText, () => void (this.#text = this.#line = identity)],
      [OPS.setFont, ([font, size]) => set({ fontSize: amount(size), ...this.#ground.fontOf(String(font)) })],
      [OPS.setCharSpacing, ([given]) => set({ charSpacing: amount(given) })],
      [OPS.setWordSpacing, ([given]) => set({ wordSpacing: amount(given) })],
      [OPS.setHScale, ([given]) => set({ stretch: amount(given) / 100 })],
      [OPS.setLeading, ([given]) => set({ leading: -amount(given) })],
      [OPS.setTextRise, ([given]) => set({ rise: amount(given) })],
      [OPS.setTextRenderingMode, ([given]) => set({ mode: amount(given) })],
      [OPS.moveText, ([x, y]) => move(amount(x), amount(y))],
      [
        OPS.setLeadingMoveText,
        ([x, y]) => {
          set({ leading: amount(y) })
          move(amount(x), amount(y))
        },
      ],
      [OPS.nextLine, () => move(0, this.#state.leading)],
      [OPS.setTextMatrix, (args) => void (this.#text = this.#line = matrixIn(args))],
      [OPS.showText, ([glyphs]) => this.#show((glyphs ?? []) as readonly Shown[])],
    ]
  }

  #paintSteps(): [number, Step][] {
    const clipNext: Step = () => void (this.#isClipNext = true)
    const picture: Step = ([given]) => this.#picture([0, 0, 1, 1], this.#ground.isOpaquePicture(given))
    const mask: Step = () => this.#picture([0, 0, 1, 1], false)
    return [
      [OPS.constructPath, ([kind, path, box]) => this.#path(Number(kind), { path, box })],
      [OPS.clip, clipNext],
      [OPS.eoClip, clipNext],
      [OPS.paintImageXObject, picture],
      [OPS.paintInlineImageXObject, picture],
      ...[
        OPS.paintImageMaskXObject,
        OPS.paintSolidColorImageMask,
        OPS.paintImageXObjectRepeat,
        OPS.paintImageMaskXObjectRepeat,
        OPS.paintImageMaskXObjectGroup,
        OPS.paintInlineImageXObjectGroup,
      ].map((step): [number, Step] => [step, mask]),
      [OPS.shadingFill, () => void this.#patches.push({ box: this.#state.clip, colour: undefined })],
    ]
  }

  #setGraphics(changes: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of changes) {
      if (key === 'ca') this.#state = { ...this.#state, alpha: Number(value) }
      if (key === 'BM') this.#state = { ...this.#state, isBlended: value !== 'source-over' }
      if (key === 'SMask') this.#state = { ...this.#state, isMasked: value !== false && value !== null }
      if (key === 'Font') {
        const [font, size] = value as readonly [string, number]
        this.#state = { ...this.#state, fontSize: size, ...this.#ground.fontOf(font) }
      }
    }
  }

  #beginLayer(tag: unknown, group: unknown): void {
    this.#layers.push(tag !== 'OC' || this.#ground.isLayerVisible(group))
  }

  get #isHidden(): boolean {
    return this.#layers.includes(false)
  }

  #clip(box: Box): void {
    const { clip, transform } = this.#state
    this.#state = { ...this.#state, clip: shared(clip, boxThrough(transform, box)) }
  }

  #path(kind: number, { path, box }: { readonly path: unknown; readonly box: unknown }): void {
    const bounds = box as Box | null | undefined
    if (bounds && isFill.has(kind)) this.#fill((path as [ArrayLike<number> | null])[0] ?? [], bounds)
    if (this.#isClipNext && bounds) this.#clip(bounds)
    this.#isClipNext = false
  }

  #fill(path: ArrayLike<number>, bounds: Box): void {
    const { transform, clip, fill, alpha } = this.#state
    if (this.#isHidden || alpha === 0) return
    const boxes = this.#isOpaque && isUpright(transform) ? rectanglesIn(path) : undefined
    if (boxes === undefined) {
      this.#patches.push({ box: shared(clip, boxThrough(transform, bounds)), colour: undefined })
      return
    }
    for (const each of boxes) this.#cover(shared(clip, boxThrough(transform, each)), fill)
  }

  get #isOpaque(): boolean {
    const { fill, alpha, isBlended, isMasked } = this.#state
    return fill !== undefined && alpha === 1 && !isBlended && !isMasked
  }

  #cover(box: Box, colour: string | undefined): void {
    if (box[2] - box[0] < 1 || box[3] - box[1] < 1) return
    this.#patches.push({ box, colour })
    for (const glyph of this.glyphs) if (!glyph.isCovered && holds(box, glyph.core)) glyph.isCovered = true
  }

  #picture(bounds: Box, isOpaque: boolean): void {
    const box = shared(this.#state.clip, boxThrough(this.#state.transform, bounds))
    if (this.#isHidden) return
    this.pictures.push(box)
    this.#patches.push({ box, colour: undefined })
    const { transform, alpha, isBlended, isMasked } = this.#state
    if (!isOpaque || !isUpright(transform) || alpha < 1 || isBlended || isMasked) return
    for (const glyph of this.glyphs) glyph.isUnderPicture ||= holds(box, glyph.core)
  }

  #show(glyphs: readonly Shown[]): void {
    this.#run += 1
    for (const glyph of glyphs) {
      if (typeof glyph === 'number')
        this.#advance((this.#state.isVertical ? 1 : -1) * glyph * 0.001 * this.#state.fontSize)
      else if (glyph !== null) this.#showGlyph(glyph)
    }
  }

  #showGlyph({ unicode = '', width: given = 0, isSpace }: Exclude<Shown, number | null>): void {
    const { fontSize, unit, stretch, charSpacing, wordSpacing, isVertical } = this.#state
    const width = isVertical ? fontSize : given * unit * fontSize
    this.#draw(unicode, isVertical ? fontSize : width * stretch)
    this.#advance(width + charSpacing + (isSpace === true ? wordSpacing : 0))
  }

  #advance(by: number): void {
    const { isVertical, stretch } = this.#state
    this.#text = moved(this.#text, isVertical ? 0 : by * stretch, isVertical ? -by : 0)
  }

  #draw(text: string, width: number): void {
    const { transform, clip, fontSize, rise, mode, fill, alpha } = this.#state
    if (text === '') return
    const place = within(transform, this.#text)
    const size = Math.abs(fontSize) * Math.hypot(place[2], place[3])
    const core = boxThrough(place, coreOf({ width, fontSize, rise }))
    this.glyphs.push({
      text,
      core,
      size,
      run: this.#run,
      isInvisible: mode === 3 || (mode === 0 && alpha === 0),
      isInHiddenLayer: this.#isHidden,
      isColourOfGround: mode === 0 && fill !== undefined && this.#groundAt(core) === fill,
      isCutAway: !touches(clip, core),
      isCovered: false,
      isUnderPicture: false,
    })
  }

  /** The colour that stands at a place before anything more is drawn there; `undefined` where it is not known. */
  #groundAt(core: Box): string | undefined {
    const middle: Box = [
      (core[0] + core[2]) / 2,
      (core[1] + core[3]) / 2,
      (core[0] + core[2]) / 2,
      (core[1] + core[3]) / 2,
    ]
    const patch = this.#patches.findLast(({ box }) => holds(box, middle))
    return patch === undefined ? '#ffffff' : patch.colour
  }
}

function amount(given: unknown): number {
  return Number(given) || 0
}

function isUpright([a, b, c, d]: Matrix): boolean {
  return (b === 0 && c === 0) || (a === 0 && d === 0)
}

type Shown =
  | number
  | null
  | { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean }

const isFill: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

function coreOf({
  width,
  fontSize,
  rise,
}: {
  readonly width: number
  readonly fontSize: number
  readonly rise: number
}): Box {
  const [left, right] = [width * 0.25, width * 0.75]
  const [low, high] = [rise + fontSize * 0.1, rise + fontSize * 0.45]
  return [Math.min(left, right), Math.min(low, high), Math.max(left, right), Math.max(low, high)]
}

/** A matrix that comes as six numbers or as one list of them. */
function matrixIn(args: readonly unknown[]): Matrix {
  const given = typeof args[0] === 'number' ? args : (args[0] as ArrayLike<number>)
  return Array.from(given as ArrayLike<number>) as unknown as Matrix
}
