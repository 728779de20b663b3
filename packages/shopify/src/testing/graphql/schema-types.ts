/** A type of a GraphQL schema: its fields with the names of their types. An empty name is a scalar or an enum. */
export type SchemaType = Readonly<Record<string, string>>

/** The types that an API knows, by name. A union has no fields, and members that are types of their own. */
export type SchemaTypes = Readonly<Record<string, SchemaType>>
