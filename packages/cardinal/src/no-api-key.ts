import { invalidInput } from '@three-ds/core'
import { provider } from './provider.ts'

/** The error of a client that was given no key of Cardinal's. */
export const noApiKey = (operation: string) =>
  invalidInput(
    [
      {
        path: 'apiKey',
        text: 'this client holds no key of Cardinal’s, so it can neither sign nor verify tokens',
        remedy:
          'Have Verifone do it (`createJwt` with `sessionFromJwt`, `validateJwt`), or give the client the three values of Cardinal.',
      },
    ],
    { provider, operation },
  )
