/** The deliveries of the page at `/_sandbox`, in plain JavaScript: each with its attempts, each of these with its request and its answer. */
export const deliveriesScript = String.raw`
const STATES = { pending: 'waiting', delivered: 'delivered', 'given-up': 'given up' }
/** How many deliveries are shown, and how many attempts are asked for at first. */
const KEPT = 200
const FIRST = 500

/** By id; the order in which they are shown is that of the list. */
const deliveries = new Map()
let lastAttempt
let attemptCount = 0

/** The attempts since the last time; all, when the history is another one than before. */
async function newAttempts() {
  const since = lastAttempt === undefined ? '' : '&after=' + encodeURIComponent(lastAttempt)
  const { attempts, count } = await call('GET', '/attempts?limit=' + FIRST + since)
  const isWhole = lastAttempt === undefined && attemptCount === 0
  if (isWhole || count === attemptCount + attempts.length) return { attempts, count, anew: false }
  // Something was forgotten, or more happened than one answer holds.
  return { ...(await call('GET', '/attempts?limit=' + FIRST)), anew: true }
}

const answerText = ({ status, error }) => (status === undefined ? error || 'no answer' : String(status))
const statusClass = (status) => (status === undefined || status >= 500 ? 'bad' : status >= 300 ? 'warn' : 'ok')

function pretty(text, type) {
  if (/^application\/x-www-form-urlencoded/.test(type || ''))
    return [...new URLSearchParams(text)].map(([name, value]) => name + ' = ' + value).join('\n')
  try {
    return /^\s*[[{]/.test(text) ? JSON.stringify(JSON.parse(text), undefined, 2) : text
  } catch {
    return text
  }
}

const bodyNode = (text, label) => el('pre', { tabindex: '0', 'aria-label': label }, text)

function requestSide({ method, url, headers, body, encoding }) {
  const rows = Object.entries(headers).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])
  const text = encoding === 'base64' ? body : pretty(body, headers['content-type'])
  return el('div', {},
    el('h3', {}, 'Request'),
    el('p', { class: 'mono first' }, method + ' ' + url),
    rows.length > 0 ? el('dl', { class: 'headers' }, rows) : undefined,
    encoding === 'base64' ? el('p', { class: 'muted hint' }, 'The body is no text; this is its base64.') : undefined,
    body === '' ? el('p', { class: 'muted' }, 'No body.') : bodyNode(text, 'Body of the request'))
}

function answerSide({ status, error, duration, bytes, response, nextAt, state: became }) {
  const next = nextAt !== undefined ? ['Next attempt at ', timeNode(nextAt), '.'] : became === 'delivered' ? ['Delivered.'] : ['No further attempt.']
  return el('div', {},
    el('h3', {}, 'Answer'),
    el('p', { class: 'first ' + statusClass(status) }, status === undefined ? 'No answer: ' + error : 'Status ' + status),
    error === 'ECONNREFUSED' ? el('p', {}, 'Nothing listens at this URL. Is your receiver running?') : undefined,
    el('p', { class: 'muted' }, span(duration) + ', ' + many(bytes, 'byte', 'bytes') + '. ', next),
    response ? bodyNode(pretty(response), 'Body of the answer') : status === undefined ? undefined : el('p', { class: 'muted' }, 'No body.'))
}

function attemptNode(attempt) {
  const { number, at, duration, status, nextAt } = attempt
  const summary = el('summary', {},
    el('span', {}, '#' + number),
    timeNode(at),
    el('span', { class: 'status ' + statusClass(status) }, answerText(attempt)),
    el('span', { class: 'muted' }, span(duration)),
    nextAt === undefined ? undefined : el('span', { class: 'muted' }, 'next at ', timeNode(nextAt)))
  const node = el('details', { class: 'attempt' }, summary)
  node.addEventListener('toggle', () => {
    if (node.open && node.childElementCount === 1) node.append(el('div', { class: 'sides' }, requestSide(attempt.request), answerSide(attempt)))
  })
  return el('li', {}, node)
}

/** Shows the attempts that are not shown yet; nothing of a delivery that was never opened. */
function fill(delivery) {
  const { box, list, attempts } = delivery
  if (!box.open) return
  for (const attempt of attempts.slice(list.childElementCount)) list.append(attemptNode(attempt))
  if (attempts.length === 0 && delivery.empty === undefined) {
    delivery.empty = el('p', { class: 'muted attempts' }, 'Not tried yet, or not answered yet.')
    box.append(delivery.empty)
  } else if (attempts.length > 0 && delivery.empty) {
    delivery.empty.remove()
  }
}

function addDelivery({ id, contract, event, url, createdAt }) {
  const parts = { badge: el('span', { class: 'badge' }), tries: el('span'), next: el('span') }
  const box = el('details', { class: 'delivery' },
    el('summary', {},
      el('span', {}, parts.badge),
      el('span', { class: 'what' }, el('span', { class: 'event' }, event), el('span', { class: 'muted' }, ' ' + contract), el('span', { class: 'to mono' }, url)),
      el('span', { class: 'when' }, parts.tries, parts.next)),
    el('ol', { class: 'attempts', 'aria-label': 'Attempts' }))
  const delivery = { id, contract, event, url, createdAt, state: 'pending', attempts: [], box, list: box.lastElementChild, item: el('li', {}, box), parts }
  box.addEventListener('toggle', () => {
    fill(delivery)
    // A single attempt is what one wants to see.
    if (box.open && delivery.attempts.length === 1) delivery.list.querySelector('details').open = true
  })
  deliveries.set(id, delivery)
  return delivery
}

function describe(delivery) {
  const { state: became, attempts, nextAt, createdAt, parts } = delivery
  parts.badge.className = 'badge ' + became
  showText(parts.badge, STATES[became])
  const last = attempts[attempts.length - 1]
  showText(parts.tries, shortTime(last ? last.at : createdAt))
  const next = became === 'pending' && nextAt !== undefined && attempts.length > 0 ? ', next ' + dueIn(nextAt) : ''
  showText(parts.next, (attempts.length === 0 ? 'first attempt' : many(attempts.length < last.number ? last.number : attempts.length, 'attempt', 'attempts')) + next)
  fill(delivery)
}

let listNode

function place(delivery, isFresh) {
  const later = [...listNode.children].find((item) => deliveries.get(item.dataset.id).createdAt <= delivery.createdAt)
  delivery.item.dataset.id = delivery.id
  if (isFresh) delivery.box.firstElementChild.classList.add('fresh')
  listNode.insertBefore(delivery.item, later || null)
}

function announce(attempts) {
  const latest = attempts.slice(-3).map((attempt) => {
    const { event, url, number, state: became } = attempt
    return event + ' to ' + url + ', attempt ' + number + ': ' + answerText(attempt) + ', ' + STATES[became] + '.'
  })
  const more = attempts.length > 3 ? many(attempts.length, 'attempt', 'attempts') + '; the latest: ' : ''
  byId('news').textContent = more + latest.join(' ')
}

/** What to do first, for the contract that is chosen. */
function showEmpty() {
  const box = byId('deliveries-list')
  listNode = undefined
  const isWaiting = state.contracts.some(({ webhooks }) => webhooks.length > 0)
  const { id, register } = state.contracts.find((contract) => contract.id === byId('contract').value) || state.contracts[0] || {}
  const text = 'Nothing was delivered yet. ' + (isWaiting
    ? 'Trigger an event, and it shows up here.'
    : 'Register a webhook first, with your own client or, for ' + id + ', with this line, your receiver’s URL in place of localhost:3000. Then trigger its event.')
  if (box.dataset.text === text) return
  box.dataset.text = text
  box.replaceChildren(el('div', { class: 'empty' }, el('p', { class: 'muted' }, text), isWaiting || !register ? undefined : copyLine(register)))
}

function showDeliveries({ attempts, count, anew }) {
  const isFirst = lastAttempt === undefined && attemptCount === 0
  if (anew) {
    deliveries.clear()
    listNode = undefined
    lastAttempt = undefined
  }
  const touched = new Set()
  const added = []
  const known = (id, fields) => {
    touched.add(id)
    if (!deliveries.has(id)) added.push(addDelivery({ ...fields, id }))
    return deliveries.get(id)
  }
  for (const { id, nextAt, ...fields } of state.deliveries.pending) known(id, fields).nextAt = nextAt
  for (const attempt of attempts) {
    const { delivery: id, contract, event, url, at, state: became, nextAt } = attempt
    const delivery = known(id, { contract, event, url, createdAt: at })
    delivery.attempts.push(attempt)
    delivery.state = became
    delivery.nextAt = nextAt
    lastAttempt = attempt.id
  }
  attemptCount = count
  // One that waits no longer, and of which nothing was heard, was forgotten.
  const isAll = state.deliveries.count.pending === state.deliveries.pending.length
  for (const delivery of deliveries.values()) {
    if (isAll && delivery.state === 'pending' && !touched.has(delivery.id)) {
      delivery.item.remove()
      deliveries.delete(delivery.id)
    }
  }
  const { pending, delivered, 'given-up': lost } = state.deliveries.count
  showText(byId('deliveries-count'), pending + delivered + lost === 0 ? '' : delivered + ' delivered, ' + pending + ' waiting, ' + lost + ' given up')
  if (deliveries.size === 0) return showEmpty()
  if (listNode === undefined) {
    listNode = el('ol', { class: 'deliveries' })
    byId('deliveries-list').replaceChildren(listNode)
    delete byId('deliveries-list').dataset.text
  }
  for (const delivery of added) place(delivery, !isFirst && !anew)
  while (deliveries.size > KEPT) {
    deliveries.delete(listNode.lastElementChild.dataset.id)
    listNode.lastElementChild.remove()
  }
  for (const delivery of deliveries.values()) describe(delivery)
  if (!isFirst && attempts.length > 0) announce(attempts)
}
`
