import { expect, it } from 'vitest'
import { checkForTarget, checkSecrecy, contractsFor, targetFrom } from '../../src/cli/test-target.js'

it('a target is one of ours, the provider, or a URL', () => {
  expect(targetFrom(undefined)).toBe('mock')
  expect(targetFrom('live')).toBe('live')
  expect(targetFrom('http://127.0.0.1:4020/emma')).toEqual(new URL('http://127.0.0.1:4020/emma'))
})

it.each([
  ['mocks', /--target "mocks" is none\. Did you mean --target mock\?/],
  ['ftp://example.com', /It is mock, sandbox, live, or the base URL of one contract/],
  ['https://user:word@example.com', /must have no credentials/],
  ['https://example.com/?key=1', /no query/],
])('%s is no target, and it is said what is one', (text, words) => {
  expect(() => targetFrom(text)).toThrow(words)
})

it.each([
  ['mock', { write: true }, /A mock remembers nothing/],
  ['sandbox', { 'clean-up': true }, /nothing to --clean-up/],
  ['live', { 'url-base': 'https://example.com' }, /--url-base is for the webhooks that --write creates/],
] as const)('%s with %j is refused', (target, options, words) => {
  expect(() => checkForTarget(target, options)).toThrow(words)
})

it('a URL is for one contract', async () => {
  const url = new URL('http://127.0.0.1:9')
  await expect(contractsFor(url, [])).rejects.toThrow(/A URL is the base URL of one contract/)
  await expect(contractsFor(url, ['emma', 'mailgun'])).rejects.toThrow(/Say which/)
  await expect(contractsFor(url, ['emma'])).resolves.toEqual(['emma'])
})

it('a live run without names is over the contracts of today; others must be named', async () => {
  await expect(contractsFor('live', [])).resolves.toEqual(['buttondown', 'mailgun', 'emma'])
  await expect(contractsFor('live', ['mailgun-legacy'])).resolves.toEqual(['mailgun-legacy'])
})

it('keys go over http to this machine alone', () => {
  expect(() => checkSecrecy(new URL('http://example.com'), ['key'])).toThrow(/Use https/)
  expect(() => checkSecrecy(new URL('http://127.0.0.1.example.com'), ['key'])).toThrow(/Use https/)
  for (const url of ['https://example.com', 'http://127.0.0.1:4020', 'http://localhost', 'http://[::1]:80'])
    expect(() => checkSecrecy(new URL(url), ['key'])).not.toThrow()
  expect(() => checkSecrecy(new URL('http://example.com'), [])).not.toThrow()
})
