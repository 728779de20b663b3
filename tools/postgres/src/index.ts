export { createTestDatabase, type TestDatabase } from './create-test-database.ts'
export { type PostgresServer, type ServerOptions, startPostgres } from './start-postgres.ts'
