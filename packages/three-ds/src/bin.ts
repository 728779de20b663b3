#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { systemClock } from '@three-ds/core'
import { askHidden } from './cli/hidden-prompt.ts'
import { readBounded } from './cli/read-bounded.ts'
import { readFile } from './cli/read-file.ts'
import { run } from './cli/run.ts'

const { argv, env, stdin, stdout, stderr } = process

// Our own manifest, published beside this file, so its shape is known.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

// A reader that has seen enough, `head` for one, closes the pipe: that is no error of ours.
stdout.on('error', () => undefined)

process.exitCode = await run({
  arguments: argv.slice(2),
  environment: env,
  output: stdout,
  errors: stderr,
  inputIsTerminal: stdin.isTTY === true,
  readInput: (maxBytes) => readBounded(stdin, maxBytes),
  readFile,
  askHidden: (question) => askHidden(question, stdin, stderr),
  clock: systemClock,
  version,
})
