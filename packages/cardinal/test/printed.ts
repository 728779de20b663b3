/**
 * The samples of "3D Secure" at docs.verifone.com, braces closed where the page lost them. `Payload` of a response token, which
 * is also the first argument of `payments.validated`.
 */
export const printedSuccess = {
  Validated: true,
  Payment: {
    Type: 'CCA',
    ProcessorTransactionId: 'uAthLfEYg83iEverTlk0',
    ExtendedData: {
      CAVV: 'AAABAWFlmQAAAABjRWWZEEFgFz+=',
      ECIFlag: '05',
      XID: 'dUF0aExmRVlnODNpRXZlclRsazA=',
      Enrolled: 'Y',
      PAResStatus: 'Y',
      SignatureVerification: 'Y',
    },
  },
  ActionCode: 'SUCCESS',
  ErrorNumber: 0,
  ErrorDescription: 'Success',
}

export const printedApiError = {
  Validated: false,
  ErrorNumber: 4000,
  ErrorDescription: 'Validation Error A valid merchant consumer session ID is required.',
  ActionCode: 'ERROR',
  Payment: {},
}

export const printedServiceError = {
  Validated: false,
  ErrorNumber: 1000,
  ErrorDescription: 'Error processing request. We have encountered an unexpected error.',
  ActionCode: 'ERROR',
  Payment: {},
}

/** The stringified sample: a payload as JSON text, with escapes inside. */
export const printedText =
  '{"Validated":true,"Payment":{"Type":"CCA","ExtendedData":{"CAVV":"AAABAWFlmQAAAABjRWWZEEFgFz+\\u003d","ECIFlag":"05","PAResStatus":"Y","SignatureVerification":"Y","XID":"MFpjUVpwb0FXcHdwMWJBdldwNDA\\u003d","Enrolled":"Y"}},"ActionCode":"SUCCESS","ErrorNumber":0,"ErrorDescription":"Success"}'

/** Claims of the two response samples. Neither has `aud`. */
export const printedClaims = {
  iss: '56560a358b946e0c8452365ds',
  iat: 1471014492,
  exp: 1471021692,
  jti: '8af34811-f97d-495a-ad19-ec2f68004f28',
  ConsumerSessionId: '0e1ae450-df2b-4872-94f7-f129a2ddab18',
}

/** The request sample. */
export const printedRequest = {
  jti: 'a5a59bfb-ac06-4c5f-be5c-351b64ae608e',
  iat: 1448997865,
  iss: '56560a358b946e0c8452365ds',
  OrgUnitId: '565607c18b946e058463ds8r',
  Payload: {
    OrderDetails: { OrderNumber: '0e5c5bf2-ea64-42e8-9ee1-71fff6522e15', Amount: '1500', CurrencyCode: '840' },
  },
  ObjectifyPayload: true,
  ReferenceId: 'c88b20c0-5047-11e6-8c35-8789b865ff15',
  exp: 1449001465,
  ConfirmUrl: '',
}
