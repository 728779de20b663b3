import { writeFileSync } from 'node:fs'
import { authenticationResultJsonSchema, renderJsonSchema } from './authentication-result-json-schema.ts'

const file = new URL('../schema/authentication-result.schema.json', import.meta.url)

writeFileSync(file, renderJsonSchema(authenticationResultJsonSchema()))
