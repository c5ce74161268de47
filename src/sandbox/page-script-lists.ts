/** Webhooks and calls of the page at `/_sandbox`, in plain JavaScript. */
export const listsScript = `
/** Does something when the data is another than the last time; what is read or has the focus stays as it is otherwise. */
const drawn = new Map()
function whenChanged(name, data, draw) {
  const text = JSON.stringify(data)
  if (drawn.get(name) === text) return
  drawn.set(name, text)
  draw()
}

/** The webhooks of a contract by URL: one that hears of many events is one to whoever looks. */
function byUrl(webhooks) {
  const groups = new Map()
  for (const { key, event, url, enabled } of webhooks) {
    const id = JSON.stringify([url, enabled])
    if (!groups.has(id)) groups.set(id, { url, enabled, events: new Map() })
    const { events } = groups.get(id)
    events.set(event, events.has(event) ? events.get(event) + ', ' + key : key)
  }
  return [...groups.values()]
}

const MANY_EVENTS = 8

function hookNode({ url, enabled, events }) {
  const list = el('ul', { class: 'events' }, [...events].map(([event, key]) => el('li', { title: key }, event)))
  return el('li', { class: 'hook' },
    el('code', { class: 'url' }, url),
    events.size > MANY_EVENTS ? el('details', {}, el('summary', { class: 'muted hint' }, many(events.size, 'event', 'events')), list) : list,
    enabled ? undefined : el('span', {}, el('span', { class: 'badge given-up' }, 'disabled')))
}

function contractNode({ id, title, baseUrl, webhooks, register }, isOpen) {
  const hooks = byUrl(webhooks)
  const how = register === undefined ? undefined : hooks.length === 0
    ? el('div', {}, el('p', { class: 'muted hint' }, 'None yet. Register one, with your receiver’s URL in place of localhost:3000. Any key does, unless the sandbox was given one.'), copyLine(register))
    : el('details', {}, el('summary', { class: 'muted hint' }, 'Register another one'), copyLine(register))
  return el('details', { class: 'group', open: isOpen },
    el('summary', { title }, el('span', { class: 'name' }, id), el('span', { class: 'badge ' + (hooks.length > 0 ? 'ok' : 'plain') }, hooks.length === 0 ? 'none' : many(hooks.length, 'URL', 'URLs'))),
    el('div', { class: 'inside' },
      el('div', { class: 'base' }, el('span', { class: 'muted hint' }, 'Base URL for your client'), el('code', {}, baseUrl)),
      hooks.length > 0 ? el('ul', { class: 'hooks' }, hooks.map(hookNode)) : undefined,
      how))
}

const contractNodes = new Map()

function showWebhooks() {
  const box = byId('webhooks')
  for (const contract of state.contracts) {
    whenChanged('webhooks ' + contract.id, contract, () => {
      const before = contractNodes.get(contract.id)
      const isNew = contract.webhooks.length > 0 && !(before && before.had)
      const node = contractNode(contract, isNew || (before !== undefined && before.node.open))
      if (before) before.node.replaceWith(node)
      else {
        if (contractNodes.size === 0) box.replaceChildren()
        box.append(node)
      }
      contractNodes.set(contract.id, { node, had: contract.webhooks.length > 0 })
    })
  }
}

function showCalls() {
  const { calls } = state
  whenChanged('calls', calls, () => {
    const box = byId('calls')
    if (calls.length === 0) {
      const [first] = state.contracts
      return box.replaceChildren(el('p', { class: 'muted' }, 'No calls yet. Point your client at ', el('code', {}, first ? first.baseUrl : ''), ', or at another base URL under Webhooks.'))
    }
    const rows = [...calls].reverse().map(({ at, contract, operation, method, path, status }) => el('tr', {},
      el('td', { class: 'time' }, timeNode(at)),
      el('td', {}, el('code', {}, method + ' ' + path)),
      el('td', { class: 'operation' }, contract + ' ' + operation),
      el('td', { class: 'status ' + statusClass(status) }, String(status))))
    const heads = el('tr', {}, el('th', { scope: 'col' }, 'Time'), el('th', { scope: 'col' }, 'Call'), el('th', { scope: 'col', class: 'operation' }, 'Operation'), el('th', { scope: 'col' }, 'Status'))
    const scroll = box.firstElementChild && box.firstElementChild.scrollTop
    const table = el('div', { class: 'calls', tabindex: '0', role: 'region', 'aria-labelledby': 'calls-title' }, el('table', {}, el('thead', {}, heads), el('tbody', {}, rows)))
    const focused = box.firstElementChild === document.activeElement
    box.replaceChildren(table)
    if (scroll) table.scrollTop = scroll
    if (focused) table.focus()
  })
}
`
