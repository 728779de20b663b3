#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './cli/run.ts'

const { argv, stdout, stderr } = process

// Our own manifest, published beside this file, so its shape is known.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const started = await run({ arguments: argv.slice(2), output: stdout, errors: stderr, version })
if ('server' in started) {
  const { close } = started.server
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
} else {
  process.exitCode = started.exitCode
}
