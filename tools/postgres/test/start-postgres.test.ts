import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../src/create-test-database.ts'
import { type PostgresServer, startPostgres } from '../src/start-postgres.ts'

async function ask(connectionString: string, text: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe('startPostgres', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres({ settings: { work_mem: '7MB' } })
  })
  afterAll(() => server.stop())

  it('is a real one, with the settings that were asked for', async () => {
    expect(await ask(server.connectionString, 'show work_mem')).toEqual([{ work_mem: '7MB' }])
    expect(await ask(server.connectionString, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  })

  it('keeps what was committed through a crash', async () => {
    await ask(server.connectionString, 'create table kept as select 7 as n')
    await server.crash()
    await expect(ask(server.connectionString, 'select 1')).rejects.toThrow()
    await server.restart()
    expect(await ask(server.connectionString, 'select n from kept')).toEqual([{ n: 7 }])
  })
})

describe('createTestDatabase', () => {
  it('gives each its own, and drops it whoever is connected', async () => {
    const [one, two] = [await createTestDatabase(), await createTestDatabase()]
    await ask(one.connectionString, 'create table mine (n integer)')
    expect(await ask(two.connectionString, `select to_regclass('mine') as mine`)).toEqual([{ mine: null }])
    await one.drop()
    await two.drop()
    await expect(ask(one.connectionString, 'select 1')).rejects.toThrow()
  })
})
