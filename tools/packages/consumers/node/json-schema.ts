import schema from '@three-ds/core/authentication-result.schema.json' with { type: 'json' }
import { check } from '../portable/check.ts'

check('the JSON Schema is a file of its own', JSON.stringify(schema).includes('"cavv"'))
