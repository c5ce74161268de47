import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import type { Command } from '../../src/cli/command.js'
import { commands } from '../../src/cli/commands.js'
import { bashScript } from '../../src/cli/completion-bash.js'
import { fishScript } from '../../src/cli/completion-fish.js'
import { completedCommands, kindOf, shells } from '../../src/cli/completion-kinds.js'
import { zshScript } from '../../src/cli/completion-zsh.js'
import { parse } from '../../src/cli/parse.js'
import { targetFrom } from '../../src/cli/test-target.js'
import { contractIds } from '../../src/registry.js'
import { cli } from './run.js'

const run = promisify(execFile)
const program = 'webhook-contracts'
const completed = await completedCommands()
const loaded: Command[] = await Promise.all(commands.map(async (row) => (await row.load()).command))

const folder = mkdtempSync(join(tmpdir(), 'webhook-contracts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const script = join(folder, 'completion.bash')
writeFileSync(script, bashScript(program, completed))
for (const name of ['traffic.har', 'two words.har', 'old.yaml']) writeFileSync(join(folder, name), '')

/** What bash offers where the last of these words is being typed; the words are as bash takes them apart. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const program = `source "$0"; COMP_WORDS=(webhook-contracts "$@"); COMP_CWORD=$#; _webhook_contracts; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = await run('bash', ['--norc', '-c', program, script, ...words], { cwd: folder })
  return stdout.split('\n').filter((line) => line !== '')
}

describe('the completion of bash', () => {
  const names = commands.map(({ name }) => name)
  it.each<[words: string[], offers: readonly string[], what: string]>([
    [[''], [...names, 'help'], 'commands'],
    [['sand'], ['sandbox'], 'the command that begins so'],
    [['-'], ['--help', '--version', '--debug'], 'the options that stand alone'],
    [['help', 'mo'], ['mock'], 'commands behind help'],
    [['list', ''], contractIds, 'contracts'],
    [['list', 'emma', ''], [], 'nothing where no more is taken'],
    [['sandbox', 'emma', 'buttondown-'], ['buttondown-legacy'], 'one contract more'],
    [['mock', '--port', '4010', 'em'], ['emma'], 'contracts behind the value of an option'],
    [['mock', '--json', 'em'], ['emma'], 'contracts behind an option without a value'],
    [['sandbox', '--port', ''], [], 'nothing where only the user knows'],
    [['sandbox', '--st'], ['--state'], 'options'],
    [['test', '--target', ''], ['mock', 'sandbox', 'live'], 'the values of an option'],
    [['test', '--target', '='], ['mock', 'sandbox', 'live'], 'the values behind an equals sign'],
    [['test', '--target', '=', 'li'], ['live'], 'the value that begins so, behind an equals sign'],
    [['check', '--contract', 'mailgun,em'], ['mailgun,emma'], 'the last of a list'],
    [['check', 'traffic.har', '--reporter', 'j'], ['json', 'junit'], 'reporters'],
    [['check', 't'], ['traffic.har', 'two words.har'], 'files'],
    [['test', '--output', 'json', ':', 'tr'], ['traffic.har'], 'the file of a reporter'],
    [['check', '--', '--'], [], 'no options behind two dashes'],
    [['diff', 'o'], ['old.yaml'], 'a spec of the user’s'],
    [['diff', 'old.yaml', 'em'], ['emma'], 'a spec of ours'],
    [['completion', ''], shells, 'shells'],
    [['nonsense', ''], [], 'nothing for what is no command'],
  ])('%j: %j, which are %s', async (words, offers) => {
    expect((await offered(...words)).toSorted()).toEqual([...offers].toSorted())
  })

  it.each(loaded.map((command) => [command.name, command] as const))('knows every option of %s', async (name, command) => {
    const options = await offered(name, '--')
    expect(options).toEqual([...Object.keys(command.options), 'help', 'version', 'debug'].map((option) => `--${option}`))
  })

  it('is complete where it is loaded', async () => {
    const { stdout } = await run('bash', ['--norc', '-c', 'source "$0" && complete -p webhook-contracts', script])
    expect(stdout).toBe('complete -F _webhook_contracts webhook-contracts\n')
  })
})

describe('the completions of zsh and of fish', () => {
  const zsh = zshScript(program, completed)
  const fish = fishScript(program, completed)

  it.each(loaded.map((command) => [command.name, command] as const))('know %s, its options and their values', (name, { options }) => {
    const [, ofZsh = ''] = new RegExp(`^ {8}${name}\\)\\n([^]*?) ;;$`, 'm').exec(zsh) ?? []
    const ofFish = fish.split('\n').filter((line) => line.includes(`-n '__webhook_contracts_command ${name}'`))
    for (const [option, { type, value = '' }] of Object.entries(options)) {
      const words = kindOf(value)?.words?.join(' ') ?? ''
      expect(ofZsh).toContain(`--${option}${type === 'string' ? '=' : ''}[`)
      expect(ofZsh).toContain(words)
      expect(ofFish).toContainEqual(expect.stringMatching(new RegExp(` -l ${option} ${type === 'string' ? '-r' : '-f'} .*${words}`)))
    }
  })

  it('end every quote that they begin', () => {
    // In zsh a quote within quotes is '\''; in fish it is \'.
    const code = zsh.replaceAll("'\\''", '').replaceAll(/^#.*$/gm, '')
    expect(code.replaceAll(/'[^']*'/g, '')).not.toContain("'")
    for (const line of fish.split('\n').filter((text) => text.startsWith('complete '))) {
      expect(line.replace(/'(?:\\.|[^'\\])*'/g, '')).not.toMatch(/['\\]/)
    }
  })

  it('are loaded by the shell’s own name for such files', () => {
    expect(zsh).toMatch(/^#compdef webhook-contracts\n/)
    expect(zsh).toContain('compdef _webhook_contracts webhook-contracts')
  })
})

describe('what is completed', () => {
  it('is known for every placeholder of every command', () => {
    const placeholders = loaded.flatMap(({ name, usage, options }) => [
      ...usage.split(' ').map((word) => [name, word] as const),
      ...Object.entries(options).flatMap(([option, { type, value = '' }]) =>
        type === 'string' ? [[`${name} --${option}`, value] as const] : [],
      ),
    ])
    expect(placeholders.filter(([, word]) => word !== '' && kindOf(word) === undefined)).toEqual([])
  })

  it('are targets that there are', () => {
    expect(kindOf('TARGET')?.words?.map(targetFrom)).toEqual(['mock', 'sandbox', 'live'])
  })
})

describe('completion', () => {
  it.each(shells)('prints the script of %s', async (shell) => {
    const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }
    expect(await cli(['completion', shell])).toMatchObject({ code: 0, stdout: scripts[shell](program, completed), stderr: '' })
  })

  it.each([
    [[], 'Say for which shell: webhook-contracts completion bash, zsh, fish.'],
    [['fisch'], 'There is no completion for "fisch". Did you mean fish?'],
    [['bash', 'zsh'], 'completion makes the script of one shell. Leave out zsh.'],
  ])('%j: says what to give', async (args, message) => {
    const { code, stdout, stderr } = await cli(['completion', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('the examples of --help', () => {
  const ours = /(?:^|<\()webhook-contracts (.+?)\)?(?: [<>] .*)?$/
  const examples = loaded.flatMap((command) => command.examples.map(({ line }) => ({ command, line })))

  it.each(loaded.map((command) => [command.name, command] as const))('%s has one that calls it', (name, { examples }) => {
    expect(examples.map(({ line }) => ours.exec(line)?.[1]?.split(' ')[0])).toContain(name)
  })

  it.each(examples.filter(({ line }) => ours.test(line)))('$line is understood', ({ command, line }) => {
    const words = (ours.exec(line)?.[1] ?? '').match(/'[^']*'|\S+/g) ?? []
    const [name, ...args] = words.map((word) => word.replaceAll("'", ''))
    expect(name).toBe(command.name)
    const { positionals } = parse(command.name, command.options, args)
    if (!command.usage.includes('…')) expect(positionals.length).toBeLessThanOrEqual(command.usage.split(' ').length)
  })
})
