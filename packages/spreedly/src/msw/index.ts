export { spreedlyHandlers } from './spreedly-handlers.ts'
