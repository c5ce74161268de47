import { type Completed, everywhereSpelled, type Kind, type Spelling } from './completion-kinds.js'

/** fish has no `'\\''`: in single quotes it knows `\\'` and `\\\\`. */
const single = (text: string): string => `'${text.replace(/['\\]/g, (sign) => `\\${sign}`)}'`

/** What completes such a value; without words and paths nothing does. */
function flagsOf({ words = [], paths }: Kind): string {
  const folders = paths === 'folders' ? ['(__fish_complete_directories)'] : []
  const all = [...words, ...folders]
  return [paths === 'files' ? '-F' : '-f', ...(all.length === 0 ? [] : ['-a', single(all.join(' '))])].join(' ')
}

function optionLine(program: string, condition: string, { name, option, kind }: Spelling): string {
  const short = option.short === undefined ? '' : ` -s ${option.short}`
  const value = kind === undefined ? ' -f' : ` -r ${flagsOf(kind)}`
  return `complete -c ${program} -n ${single(condition)}${short} -l ${name}${value} -d ${single(option.about)}`
}

function commandLines(program: string, { name, summary, options, arguments: places }: Completed): string[] {
  const behind = `__webhook_contracts_command ${name}`
  return [
    '',
    `complete -c ${program} -n '__webhook_contracts_command' -f -a ${name} -d ${single(summary)}`,
    `complete -c ${program} -n '__webhook_contracts_command help' -f -a ${name} -d ${single(summary)}`,
    ...options.map((option) => optionLine(program, behind, option)),
    // Two places of one kind are one line: fish offers it wherever no option stands.
    ...new Set(places.map(({ kind }) => `complete -c ${program} -n ${single(behind)} ${flagsOf(kind)}`)),
  ]
}

/** A completion script for fish 3 and newer. */
export function fishScript(program: string, commands: readonly Completed[]): string {
  return `# Completion of ${program} for fish, made by \`${program} completion fish\`.
# Is the command this one, or, without a name, not yet there?
function __webhook_contracts_command
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        if not string match -q -- '-*' $word
            test "$word" = "$argv[1]"
            return
        end
    end
    test (count $argv) -eq 0
end
complete -c ${program} -f
complete -c ${program} -n '__webhook_contracts_command' -f -a help -d 'show the help of a command'
${everywhereSpelled.map((option) => optionLine(program, '__webhook_contracts_command', option)).join('\n')}
${commands.flatMap((command) => commandLines(program, command)).join('\n')}
`
}
