export { finaroHandlers } from './finaro-handlers.ts'
