import type { AnyRoute } from '../frame/route.ts'
import { boardRoute } from './board.ts'

/** The addresses of the clock board. */
export const boardRoutes: readonly AnyRoute[] = [boardRoute]
