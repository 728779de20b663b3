import { serverPackageBuild } from '../../tsup.config.base.ts'

export default serverPackageBuild({
  index: 'src/index.ts',
  'checkout/index': 'src/checkout/index.ts',
  'storefront/index': 'src/storefront/index.ts',
  'payments-app/index': 'src/payments-app/index.ts',
  'testing/index': 'src/testing/index.ts',
  'msw/index': 'src/msw/index.ts',
})
