import { createCardinalClient, verifyResponseJwt } from '@three-ds/cardinal'
import { createVerifier } from 'fast-jwt'
import { jwtVerify } from 'jose'
import jsonwebtoken from 'jsonwebtoken'
import type { Contestant } from '../../measure/contestant.ts'
import { apiKey, clock, issuer, longestLifeSeconds, nowSeconds, requestJti } from './job.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

type TokenContestant = Contestant<string, Outcome>

/** Apart by at most so much, in seconds: what this project allows by default, and so all of them. */
const clockToleranceSeconds = 30

/** This project. Beyond the others' checks: that it is a response, and the shape of what it says. */
export const ours: TokenContestant = {
  name: '`@three-ds/cardinal`, verifyResponseJwt',
  run: async (jwt) => outcomeOf((await verifyResponseJwt(jwt, { apiKey, issuer, requestJti, clock })).payload),
}

const client = createCardinalClient({
  apiIdentifier: issuer,
  orgUnitId: 'unit',
  apiKey,
  verifone: { userId: 'user', apiKey: 'key' },
  clock,
})

/** This project's client, which keeps its key. */
export const ourClient: TokenContestant = {
  name: '`@three-ds/cardinal`, client.verifyResponse',
  run: async (jwt) => outcomeOf((await client.verifyResponse(jwt, { requestJti })).payload),
}

/** The library that does our signature, called as its documentation shows. */
export const jose: TokenContestant = {
  name: '`jose`, jwtVerify',
  run: async (jwt) => {
    const { payload } = await jwtVerify(jwt, new TextEncoder().encode(apiKey), {
      algorithms: ['HS256'],
      issuer,
      audience: requestJti,
      requiredClaims: ['exp'],
      maxTokenAge: longestLifeSeconds,
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(clock.now()),
    })
    return outcomeOf(payload['Payload'])
  },
}

/** Node only: it signs with `node:crypto`. */
export const jsonWebToken: TokenContestant = {
  name: '`jsonwebtoken`, verify',
  run: (jwt) => {
    const claims = jsonwebtoken.verify(jwt, apiKey, {
      algorithms: ['HS256'],
      issuer,
      audience: requestJti,
      maxAge: longestLifeSeconds,
      clockTolerance: clockToleranceSeconds,
      clockTimestamp: nowSeconds,
    })
    if (typeof claims === 'string') throw new TypeError('no claims')
    return outcomeOf(claims['Payload'])
  },
}

const fastVerify = createVerifier({
  key: apiKey,
  algorithms: ['HS256'],
  allowedIss: issuer,
  allowedAud: requestJti,
  requiredClaims: ['exp'],
  maxAge: longestLifeSeconds * 1000,
  clockTolerance: clockToleranceSeconds * 1000,
  clockTimestamp: nowSeconds * 1000,
  cache: false,
})

/** Node only; its verifier is made once, and its cache is off, since every token counts once. */
export const fastJwt: TokenContestant = {
  name: '`fast-jwt`, createVerifier',
  run: (jwt) => outcomeOf(fastVerify(jwt).Payload),
}

/** Everybody, ours first. */
export const tokenContestants: readonly TokenContestant[] = [ours, ourClient, jose, jsonWebToken, fastJwt]
