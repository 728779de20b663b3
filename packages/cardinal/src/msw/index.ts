export { cardinalHandlers } from './cardinal-handlers.ts'
