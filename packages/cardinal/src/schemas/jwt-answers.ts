import type { Answer } from '@three-ds/core'
import type { CardinalAuthenticationRecord } from './authentication-record.ts'
import type { CardinalValidation } from './jwt-exchange.ts'

/** What `validateJwt` answers. `kind` says which answer it is; what it came to is for `toAuthenticationResult` to say. */
export type CardinalValidationAnswer = Answer<CardinalValidation & { readonly kind: 'validated' }>

/** What `showAuthentication` answers. */
export type CardinalRecordAnswer = Answer<CardinalAuthenticationRecord & { readonly kind: 'record' }>

/** What `listAuthentications` answers: records that are as good as shown ones. */
export type CardinalRecordListAnswer = Answer<{ readonly records: readonly CardinalRecordAnswer[] }>
