import type { JsonObject } from '@three-ds/core'
import type { SchemaTypes } from './schema-types.ts'
import type { FieldSelection, Selection } from './selection.ts'

const undefinedField = (typeName: string, fieldName: string): JsonObject => ({
  message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  extensions: { code: 'undefinedField', typeName, fieldName },
})

const selectionMismatch = (typeName: string, fieldName: string): JsonObject => ({
  message: `Field must have selections (field '${fieldName}' returns ${typeName} but has no selections)`,
  extensions: { code: 'selectionMismatch', nodeName: `field '${fieldName}'`, typeName },
})

function checkField(types: SchemaTypes, typeName: string, { name, selection }: FieldSelection): readonly JsonObject[] {
  if (name === '__typename') return []
  const fieldType = types[typeName]?.[name]
  if (fieldType === undefined) return [undefinedField(typeName, name)]
  if (fieldType === '') return []
  return selection.length === 0 ? [selectionMismatch(fieldType, name)] : checkSelection(types, fieldType, selection)
}

const undefinedType = (typeName: string): JsonObject => ({
  message: `No such type ${typeName}, so it can't be a fragment condition`,
  extensions: { code: 'undefinedType', typeName },
})

/**
 * What is wrong with a query: the fields and types that this version does not have. It is asked before anything is done.
 *
 * Sources: Shopify/shopify-app-js, README of storefront-api-client, for the code `undefinedField`; rmosolgo/graphql-ruby, on
 * which Shopify runs, for the others.
 */
export const checkSelection = (types: SchemaTypes, typeName: string, selection: Selection): readonly JsonObject[] =>
  selection.flatMap((part) => {
    if (part.kind === 'field') return checkField(types, typeName, part)
    const on = part.on ?? typeName
    return types[on] === undefined ? [undefinedType(on)] : checkSelection(types, on, part.selection)
  })
