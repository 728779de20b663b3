export { type AcmeSandbox, type AcmeSandboxOptions, createAcmeSandbox } from './create-sandbox.ts'
