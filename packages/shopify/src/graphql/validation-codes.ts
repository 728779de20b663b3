/**
 * Codes of errors that graphql-ruby, Shopify's server, finds in a document before it carries out anything. Data only. A code
 * that looks like one of these and is none may have come up while the mutation ran.
 *
 * Source: github.com/rmosolgo/graphql-ruby, `lib/graphql/static_validation`, method `code` of each error.
 */
export const validationCodes: ReadonlySet<string> = new Set([
  'anonymousFragment',
  'argumentLiteralsIncompatible',
  'argumentNotAccepted',
  'argumentNotUnique',
  'cannotSpreadFragment',
  'defaultValueInvalidOnNonNullVariable',
  'defaultValueInvalidType',
  'directiveCannotBeApplied',
  'directiveNotUniqueForLocation',
  'fieldConflict',
  'fragmentNotUnique',
  'fragmentOnNonCompositeType',
  'infiniteLoop',
  'inputFieldNotUnique',
  'invalidOneOfInputObject',
  'missingMutationConfiguration',
  'missingQueryConfiguration',
  'missingRequiredArguments',
  'missingRequiredInputObjectAttribute',
  'missingSubscriptionConfiguration',
  'notSingleSubscription',
  'queryContainsSchemaDefinitions',
  'selectionMismatch',
  'undefinedDirective',
  'undefinedField',
  'undefinedType',
  'uniquelyNamedOperations',
  'useAndDefineFragment',
  'validationTimeout',
  'variableMismatch',
  'variableNotDefined',
  'variableNotUnique',
  'variableNotUsed',
  'variableRequiresValidType',
])
