export { acmeHandlers } from './acme-handlers.ts'
