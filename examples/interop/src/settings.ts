import { createEnv } from '@t3-oss/env-core'
import { providerNameSchema, schemeSchema } from '@three-ds/core'

/** Settings out of the environment, checked by schemas of these packages. */
export const readSettings = (runtimeEnv: Readonly<Record<string, string | undefined>>) =>
  createEnv({
    server: { PAYMENT_GATEWAY: providerNameSchema, PREFERRED_SCHEME: schemeSchema },
    runtimeEnv,
    emptyStringAsUndefined: true,
    onValidationError: (issues) => {
      throw new Error(`settings: ${issues.map(({ path }) => path?.join('.')).join(', ')}`)
    },
  })
