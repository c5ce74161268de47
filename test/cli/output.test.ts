import { describe, expect, it } from 'vitest'
import { explain, UsageError } from '../../src/cli/errors.js'
import { Progress } from '../../src/cli/progress.js'
import { styleFor, wantsColor } from '../../src/cli/style.js'
import { table } from '../../src/cli/table.js'

const plain = styleFor({}, {})

describe('colours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal (%j) with %j are %j', (isTTY, env, expected) => {
    expect(wantsColor({ isTTY }, env)).toBe(expected)
    expect(styleFor({ isTTY }, env).bold('x') === 'x').toBe(!expected)
  })
})

describe('a table', () => {
  it('aligns its cells, numbers at the right, and leaves nothing at the end of a line', () => {
    const text = table(
      [{ title: 'NAME' }, { title: 'N', right: true }, { title: 'WORDS' }],
      [
        ['a', '7', 'one'],
        ['longer', '120', ''],
      ],
      plain,
    )
    expect(text).toBe('NAME      N  WORDS\na         7  one\nlonger  120\n')
  })
})

describe('the words for an error', () => {
  it('are its message alone, when it says what to do', () => {
    expect(explain(new UsageError('Leave it out.'), false)).toBe('Leave it out.\n')
  })

  it('say what to do about a failure of the system', () => {
    const error = Object.assign(new Error("EACCES: permission denied, open '/x'"), { code: 'EACCES' })
    expect(explain(error, false)).toContain('Choose another place, or change its permissions.')
  })

  it('point to --debug, when it should not have happened', () => {
    expect(explain(new TypeError('x is not a function'), false)).toMatch(/should not: x is not a function\nRun it again with --debug/)
    expect(explain('a text', false)).toContain('--debug')
  })

  it('show the stack with --debug alone, and that of its cause', () => {
    const error = new Error('outer', { cause: new Error('inner') })
    expect(explain(error, false)).not.toMatch(/^\s+at /m)
    expect(explain(error, true)).toMatch(/Error: outer\n\s+at [\s\S]*caused by Error: inner\n\s+at /)
  })
})

describe('progress', () => {
  const steps = async (stream: { isTTY?: boolean; columns?: number }, env: Record<string, string>): Promise<string> => {
    let text = ''
    const write = (more: string): void => {
      text += more
    }
    const progress = new Progress({ ...stream, write }, env)
    await progress.step(
      'read',
      async (detail) => {
        detail('1 of 2')
        detail('2 of 2')
      },
      () => ({ ok: true, text: 'two files' }),
    )
    await progress.step(
      'judge',
      async () => 3,
      (found) => ({ ok: false, text: `${found} violations` }),
    )
    return text
  }

  it.each([
    [{}, {}],
    [{ isTTY: true }, { CI: 'true', NO_COLOR: '1' }],
    [{ isTTY: true }, { TERM: 'dumb' }],
  ])('is one plain line a step for %j with %j', async (stream, env) => {
    const lines = (await steps(stream, env)).split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^✓ read: two files \(\d+\.\d s\)$/),
      expect.stringMatching(/^✗ judge: 3 violations \(\d+\.\d s\)$/),
      '',
    ])
  })

  it('is a line that lives on a terminal, never longer than it', async () => {
    const text = await steps({ isTTY: true, columns: 12 }, { NO_COLOR: '1' })
    expect(text).toContain('\r\u001b[2K… read: 1 o\r\u001b[2K… read: 2 o\r\u001b[2K✓ read: two files')
  })

  it('shows where a terminal does not say how wide it is', async () => {
    expect(await steps({ isTTY: true, columns: 0 }, { NO_COLOR: '1' })).toContain('… read: 2 of 2\r')
  })

  it('says which step could not be done, and passes the error on', async () => {
    let text = ''
    const progress = new Progress(
      {
        write: (more: string) => {
          text += more
        },
      },
      {},
    )
    const fails = progress.step(
      'read',
      () => Promise.reject(new Error('no file')),
      () => ({ ok: true, text: '' }),
    )
    await expect(fails).rejects.toThrow('no file')
    expect(text).toBe('✗ read: could not be done\n')
  })
})
