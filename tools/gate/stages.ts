import type { TestStage } from './test-stage.ts'

const ofTheHouse = ['{test/house,tools,bench}/**/*.test.ts']
const ofTheStore = ['src/store/**/*.test.ts']
const ofTheSurfaces = ['src/{acts,publish,workspace,jobs,cli,post}/**/*.test.ts', 'src/*.test.ts']

/** The tests of `npm run check`, in the order in which a mistake is cheapest to hear of. */
export const checkStages: readonly TestStage[] = [
  { name: 'unit', files: ['src/**/*.test.ts'], not: [...ofTheStore, ...ofTheSurfaces], limitMinutes: 3 },
  { name: 'house', files: ofTheHouse, limitMinutes: 3 },
  { name: 'store', files: ofTheStore, limitMinutes: 5 },
  { name: 'acts and surfaces', files: ofTheSurfaces, limitMinutes: 5 },
]

/** What `npm test` adds: the standards of others, and whole stories in a browser. */
export const furtherStages: readonly TestStage[] = [
  { name: 'conformance', files: ['test/conformance/**/*.test.ts'], limitMinutes: 15 },
  { name: 'journeys', files: ['test/journeys/**/*.test.ts'], limitMinutes: 15 },
]
