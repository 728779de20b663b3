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

/**
 * What is wrong with a query: the fields that do not exist. It is asked before anything is done. A fragment on a type that this
 * version does not know is of no interest.
 *
 * Source: Shopify/shopify-app-js, README of storefront-api-client, for the code `undefinedField`.
 */
export const checkSelection = (types: SchemaTypes, typeName: string, selection: Selection): readonly JsonObject[] =>
  selection.flatMap((part) => {
    if (part.kind === 'field') return checkField(types, typeName, part)
    const on = part.on ?? typeName
    return types[on] === undefined ? [] : checkSelection(types, on, part.selection)
  })
