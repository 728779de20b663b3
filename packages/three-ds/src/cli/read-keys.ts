import type { InspectionKeys } from '../inspect/inspect-options.ts'
import type { Surroundings } from './surroundings.ts'

const filled = (value: string | undefined): value is string => value !== undefined && value !== ''

/** Keys of the environment; one that was asked for stands before them, for whichever gateway the text turns out to be. */
export async function readKeys(askKey: boolean, { environment, askHidden }: Surroundings): Promise<InspectionKeys> {
  const asked = askKey ? await askHidden('Key or signing secret: ') : undefined
  const {
    THREE_DS_CARDINAL_API_KEY: apiKey,
    THREE_DS_SPREEDLY_SIGNING_SECRET: secret,
    THREE_DS_SPREEDLY_PREVIOUS_SECRET: previous,
  } = environment
  const cardinalApiKey = [asked, apiKey].find(filled)
  const secrets = [asked, secret, previous].filter(filled)
  return {
    ...(cardinalApiKey === undefined ? {} : { cardinalApiKey }),
    ...(secrets.length === 0 ? {} : { spreedlySigningSecrets: secrets }),
  }
}
