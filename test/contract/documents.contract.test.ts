import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkRequest, checkResponse, operationOf } from '../../src/contract/index.js'
import { placeholderCredentials } from '../../src/judge/caller.js'
import { subjects } from './subjects.js'

/** A sample as the provider's document prints it. */
interface Sample {
  readonly section: string
  readonly operationId: string
  readonly message: 'request' | 'response'
  readonly status: number
  readonly contentType: string
  readonly text: string
  /** What is judged instead, where print made something of it that no server sends; `note` says what. */
  readonly judged?: string
  readonly note?: string
}

const documented = ['buttondown-legacy', 'mailgun', 'mailgun-legacy', 'emma'] as const
const samplesOf = (id: string): Sample[] => JSON.parse(readFileSync(new URL(`../fixtures/documents/${id}.json`, import.meta.url), 'utf8'))

describe.each(documented)('the samples that the document of %s prints', (id) => {
  const subject = subjects.find((one) => one.id === id)
  const samples = samplesOf(id).map((sample) => ({ ...sample, body: sample.judged ?? sample.text }))
  if (subject === undefined) throw new Error(`There is no contract ${id}.`)
  const { contract, examples } = subject

  it('are judged as printed, but for those with a note', () => {
    expect(samples.filter(({ judged, note }) => judged !== undefined && note === undefined)).toEqual([])
  })

  it.each(samples.filter(({ message }) => message === 'response'))(
    '$section ($operationId, $status) keep the contract',
    async ({ operationId, status, contentType, body }) => {
      const response = new Response(body === '' ? null : body, { status, headers: body === '' ? {} : { 'content-type': contentType } })
      const verdict = await checkResponse(contract, operationId, response)
      // A header that the contract promises is not printed in the document.
      expect(verdict.violations.filter(({ in: place }) => place !== 'header')).toEqual([])
    },
  )

  it.each(samples.filter(({ message }) => message === 'request'))(
    '$section ($operationId) keep the contract as requests',
    async ({ operationId, contentType, body }) => {
      const { method, path } = operationOf(contract, operationId)
      const parameters = examples.operations[operationId]?.required.path ?? {}
      const url = `http://contract.test${path.replace(/\{([^{}]+)\}/g, (_, name: string) => String(parameters[name]))}`
      const credentials = Object.values(placeholderCredentials(contract))
      const authorization = `Basic ${btoa(credentials.length > 1 ? credentials.join(':') : `api:${credentials[0]}`)}`
      const request = new Request(url, { method, headers: { 'content-type': contentType, authorization }, body })
      expect((await checkRequest(contract, request, { baseUrl: 'http://contract.test' })).violations).toEqual([])
    },
  )

  it.each(samples.filter(({ message }) => message === 'response'))(
    '$section ($operationId, $status) are among the named examples',
    ({ operationId, status, body }) => {
      const named = examples.operations[operationId]?.responses.filter((example) => example.status === status) ?? []
      const bodies = named.filter(({ name, mediaType }) => mediaType === undefined || name.startsWith('document')).map(({ value }) => value)
      expect(bodies).toContainEqual(body === '' ? undefined : JSON.parse(body))
    },
  )
})
