import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/errors.js'
import { contractsNamed, portFrom } from '../../src/cli/options.js'
import { type Options, parse } from '../../src/cli/parse.js'
import { contractIds } from '../../src/registry.js'

const options = {
  port: { type: 'string', value: 'PORT', about: 'a port' },
  json: { type: 'boolean', about: 'JSON' },
} as const satisfies Options

const parsed = (...args: string[]) => parse('serve', options, args)

describe('the arguments of a command', () => {
  it('are options with their values, and what stands between them', () => {
    expect(parsed('a', '--port', '1', 'b', '--json')).toEqual({ values: { port: '1', json: true }, positionals: ['a', 'b'] })
    expect(parsed('--port=1')).toEqual({ values: { port: '1' }, positionals: [] })
    expect(parsed()).toEqual({ values: {}, positionals: [] })
  })

  it('take the last value of an option that is given twice', () => {
    expect(parsed('--port', '1', '--port', '2').values).toEqual({ port: '2' })
  })

  it('keep every value of an option that may be repeated', () => {
    const many = { name: { type: 'string', repeated: true, value: 'NAME', about: 'a name' } } as const satisfies Options
    expect(parse('serve', many, ['--name', 'a', 'x', '--name=b']).values).toEqual({ name: ['a', 'b'] })
    expect(parse('serve', many, ['x']).values).toEqual({})
  })

  it('end with the options at a double dash', () => {
    expect(parsed('--json', '--', '--port', '-x')).toEqual({ values: { json: true }, positionals: ['--port', '-x'] })
  })

  it('allow what every command takes, and keep it from the command', () => {
    expect(parsed('--debug').values).toEqual({})
  })

  it.each([
    [['--part', '1'], 'serve has no option --part. Did you mean --port? `webhook-contracts serve --help` shows what it takes.'],
    [['--__proto__'], 'serve has no option --__proto__.'],
    [['--constructor=1'], 'serve has no option --constructor.'],
    [['--no-json'], 'serve has no option --no-json.'],
    [['-j'], 'serve has no option -j.'],
    [['--port'], '--port needs a value: --port PORT.'],
    [['--port='], '--port needs a value: --port PORT.'],
    [['--port', '--json'], '--port needs a value: --port PORT.'],
    [['--json=true'], '--json takes no value. Leave out "true".'],
  ])('are refused when they are %j', (args, message) => {
    expect(() => parsed(...args)).toThrow(UsageError)
    expect(() => parsed(...args)).toThrow(message)
  })
})

describe('a port', () => {
  it('is what was given, or the usual one', () => {
    expect([portFrom('0', 4010), portFrom('65535', 4010), portFrom(undefined, 4010)]).toEqual([0, 65_535, 4010])
  })

  it.each(['', ' 1', '1.5', '1e3', '0x10', '-1', '65536', '123456', 'http'])('is never %j', (text) => {
    expect(() => portFrom(text, 4010)).toThrow('--port must be a whole number from 0 to 65535')
  })
})

describe('the contracts that are named', () => {
  it('are all when none is, and each once otherwise', () => {
    expect(contractsNamed([])).toEqual(contractIds)
    expect(contractsNamed(['emma', 'mailgun', 'emma'])).toEqual(['emma', 'mailgun'])
  })

  it.each(['toString', '__proto__', '', 'Emma '])('are never %j', (name) => {
    expect(() => contractsNamed([name])).toThrow(UsageError)
  })
})
