export { processOutHandlers } from './processout-handlers.ts'
