import { unlessRefused } from '@three-ds/core'
import { decodeGatewayRequest } from '@three-ds/processout'
import { gatewayRequestRows } from '../data/processout-rows.ts'
import { finding } from '../finding.ts'
import type { Inspection } from '../inspection.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'

/** A `gway_req_` token, and what the browser brought in it. */
export const gatewayRequestReader: Reader = {
  kinds: ['processout-gateway-request'],
  read: async (source, context): Promise<Inspection | undefined> => {
    const request = source.text.startsWith('gway_req_')
      ? unlessRefused(() => decodeGatewayRequest(source.text))
      : undefined
    if (request === undefined) return undefined
    const { body = '' } = request
    return {
      ...finding('processout-gateway-request', source),
      evidence: 'browser',
      fields: describeFields(gatewayRequestRows, request, context),
      contains: body === '' ? [] : await context.inside(body),
    }
  },
}
