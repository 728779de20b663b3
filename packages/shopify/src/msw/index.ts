export { shopifyHandlers } from './shopify-handlers.ts'
