import type { Change, ChangeKind, Effect, Party, Where } from './change.js'
import { Known } from './known.js'
import { code, sentence } from './words.js'

/** What is found at a spot; the spot adds where that is. */
export interface Finding {
  readonly kind: ChangeKind
  readonly effect: Effect
  readonly breaks: boolean
  /** A JSON Pointer into the new document; into the old one where `removed` is the effect. */
  readonly pointer: string
  readonly before?: unknown
  readonly after?: unknown
  readonly text: string
  readonly advice?: string
}

/** The message that a spot is in. */
export interface Message {
  readonly sink: Change[]
  readonly known: Known
  readonly party: Party
  /** The operation or the event. */
  readonly owner: Omit<Where, 'place'>
  readonly place: string
  /** True where the party reads the message, false where the party writes it. */
  readonly reads: boolean
  /** What the root is called in a sentence: `the body`. */
  readonly root: string
  /** The parameter or the header that the root is. */
  readonly name?: string
  /** True when the message is a form: its fields may be repeated. */
  readonly form?: boolean
  /** True when the root itself may be repeated, as a query parameter may. */
  readonly repeats?: boolean
}

/** A step from a value into a part of it: a property's name, each item of a list, or whatever else an object has. */
type Step = { readonly name: string } | '[]' | '.*'

/** A place in a message, at which changes are reported. */
export class Spot {
  constructor(
    readonly message: Message,
    private readonly path: readonly Step[] = [],
    private readonly qualifiers: readonly (() => string)[] = [],
  ) {}

  /** Reports in no message in particular: of an operation, of an event, of the API. */
  static of(message: Pick<Message, 'sink' | 'party'> & Partial<Message>): Spot {
    return new Spot({ known: new Known(), owner: {}, place: '', reads: true, root: '', ...message })
  }

  get reads(): boolean {
    return this.message.reads
  }

  /** True where a value alone is the same as a list of one. */
  get repeats(): boolean {
    const { form = false, repeats = false } = this.message
    return (repeats && this.path.length === 0) || (form && this.path.length === 1 && typeof this.path[0] === 'object')
  }

  property(name: string): Spot {
    return new Spot(this.message, [...this.path, { name }], this.qualifiers)
  }

  items(): Spot {
    return new Spot(this.message, [...this.path, '[]'], this.qualifiers)
  }

  others(): Spot {
    return new Spot(this.message, [...this.path, '.*'], this.qualifiers)
  }

  /** One of several forms that the value may have, in words, which are asked for only where something is reported. */
  form(words: () => string): Spot {
    return new Spot(this.message, this.path, [...this.qualifiers, words])
  }

  /** What stands here, as the subject of a sentence: `` `url` ``, `` each item of `urls` ``, `the body`. */
  get subject(): string {
    return this.path.slice(this.leaf).reduce<string>((words, step) => {
      if (step === '[]') return `each item of ${words}`
      if (step === '.*') return `each further property of ${words}`
      return code(step.name)
    }, this.message.root)
  }

  /** Where in the path the subject begins: at the last name. */
  private get leaf(): number {
    const fromEnd = [...this.path].reverse().findIndex((step) => typeof step === 'object')
    return fromEnd === -1 ? 0 : this.path.length - 1 - fromEnd
  }

  private get name(): string | undefined {
    const step = this.path[this.leaf]
    return typeof step === 'object' ? step.name : this.message.name
  }

  private get where(): Where {
    const steps = this.path.slice(0, this.leaf)
    const inside = steps.map((step) => (typeof step === 'string' ? step : `.${step.name}`)).join('')
    const container = inside === '' ? '' : inside === '[]' ? 'in each item' : `in ${code(inside.replace(/^\./, ''))}`
    return {
      ...this.message.owner,
      place: [this.message.place, container, ...this.qualifiers.map((words) => words())].filter((part) => part !== '').join(' '),
    }
  }

  report({ breaks, before, after, text, advice, ...finding }: Finding): void {
    const { name } = this
    this.message.sink.push({
      kind: finding.kind,
      effect: finding.effect,
      ...(breaks ? { breaks: this.message.party } : {}),
      where: this.where,
      ...(name === undefined ? {} : { name }),
      pointer: finding.pointer,
      document: finding.effect === 'removed' ? 'old' : 'new',
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      text: sentence(text),
      ...(breaks && advice !== undefined ? { advice: sentence(advice) } : {}),
    })
  }
}
