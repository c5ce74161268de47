/** The forms of the page at `/_sandbox`, in plain JavaScript: clock, trigger, faults, reset. */
export const formsScript = `
/** Does something that a button asked for, once at a time, and shows what is wrong with it. */
async function act(button, problem, work) {
  if (button.getAttribute('aria-busy') === 'true') return
  button.setAttribute('aria-busy', 'true')
  problem.hidden = true
  try {
    await work()
  } catch (error) {
    problem.textContent = error.message
    problem.hidden = false
  } finally {
    button.removeAttribute('aria-busy')
    await refresh()
  }
}

function onSubmit(form, problem, work) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    act(event.submitter || form.querySelector('button:not([type])'), problem, work)
  })
}

const move = (by) => call('POST', '/clock/advance', { by })
for (const button of byId('clock').querySelectorAll('[data-by]'))
  button.addEventListener('click', () => act(button, byId('clock-problem'), () => move(button.dataset.by)))
onSubmit(byId('clock'), byId('clock-problem'), () => move(byId('by').value.trim()))

const contractChoice = byId('contract')
const eventChoice = byId('event')
/** Once something was chosen, the page chooses no more. */
let chosen = false
const options = (names) => names.map((name) => el('option', { value: name }, name))
const hasWebhook = ({ webhooks }, event) => webhooks.some((webhook) => webhook.event === event)

function showEvents() {
  const contract = state.contracts.find(({ id }) => id === contractChoice.value) || state.contracts[0]
  if (!contract) return
  const heard = contract.events.filter((event) => hasWebhook(contract, event))
  whenChanged('events', [contract.id, contract.events, heard], () => {
    const before = eventChoice.value
    const others = contract.events.filter((event) => !heard.includes(event))
    eventChoice.replaceChildren(...(heard.length === 0 ? options(others) : [
      el('optgroup', { label: 'With a webhook' }, options(heard)),
      others.length === 0 ? '' : el('optgroup', { label: 'Without one' }, options(others)),
    ].filter(Boolean)))
    if (contract.events.includes(before) && (chosen || heard.length === 0)) eventChoice.value = before
  })
}

function showTrigger() {
  whenChanged('contracts', state.contracts.map(({ id, title }) => [id, title]), () => {
    contractChoice.replaceChildren(...state.contracts.map(({ id, title }) => el('option', { value: id, title }, id)))
  })
  const first = state.contracts.find(({ webhooks }) => webhooks.length > 0)
  if (!chosen && first) contractChoice.value = first.id
  showEvents()
}
contractChoice.addEventListener('change', () => {
  chosen = false
  showEvents()
  chosen = true
  if (deliveries.size === 0) showEmpty()
})
eventChoice.addEventListener('change', () => { chosen = true })

function overridesOf(text) {
  if (text.trim() === '') return {}
  let value
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error('The overrides are not JSON: ' + error.message)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('The overrides must be a JSON object, such as { "name": "value" }.')
  return value
}

/** What became of an event right after it was sent; what becomes of it later is shown among the deliveries. */
function outcomeOf(sent) {
  const parts = Object.entries(STATES).map(([became, word]) => [sent.filter((one) => one.state === became).length, word]).filter(([count]) => count > 0)
  return el('p', {}, 'Sent to ' + many(sent.length, 'URL', 'URLs') + ' at ', timeNode(now), ': ' + parts.map(([count, word]) => count + ' ' + word).join(', ') + '.')
}

onSubmit(byId('trigger'), byId('trigger-problem'), async () => {
  const outcome = byId('trigger-outcome')
  outcome.replaceChildren()
  const overrides = overridesOf(byId('overrides').value)
  outcome.textContent = 'Sending…'
  try {
    const { deliveries: sent, hint, register } = await call('POST', '/trigger', { contract: contractChoice.value, event: eventChoice.value, overrides })
    outcome.replaceChildren(sent.length === 0 ? el('p', {}, hint) : outcomeOf(sent), ...(register ? [copyLine(register)] : []))
  } catch (error) {
    outcome.replaceChildren()
    throw error
  }
})

/** A number of the form; undefined when the field is empty or says none. */
function numberIn(form, name) {
  const text = form.elements[name].value.trim().replace(',', '.')
  if (text === '') return undefined
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Error(JSON.stringify(text) + ' is no number.')
  return value
}

function faultsOf(form) {
  const number = (name) => numberIn(form, name)
  const latencyMs = number('latencyMs')
  const [nextCount, dropCount, share] = [number('nextCount'), number('dropCount'), number('share')]
  return {
    ...(latencyMs ? { latencyMs } : {}),
    ...(nextCount ? { next: { count: nextCount, status: number('nextStatus') || 503 } } : {}),
    ...(dropCount ? { drop: { count: dropCount } } : {}),
    ...(share ? { random: { share: share / 100, status: number('randomStatus') || 500, seed: number('seed') ?? 1 } } : {}),
  }
}

const faultsForm = byId('faults')
onSubmit(faultsForm, byId('faults-problem'), async () => {
  const faults = faultsOf(faultsForm)
  if (Object.keys(faults).length === 0) throw new Error('Nothing is set: say how late, how many calls, or which share.')
  await call('PUT', '/faults', faults)
})
byId('no-faults').addEventListener('click', (event) => act(event.currentTarget, byId('faults-problem'), async () => {
  await call('PUT', '/faults', {})
  faultsForm.reset()
}))

function showFaults() {
  const { latencyMs, next, drop, random, active } = state.faults
  const parts = [
    latencyMs && span(latencyMs) + ' late',
    next && many(next.count, 'call ', 'calls ') + next.status,
    drop && many(drop.count, 'call', 'calls') + ' cut',
    random && Math.round(random.share * 1000) / 10 + ' % ' + random.status,
  ].filter(Boolean)
  const badge = byId('faults-now')
  badge.hidden = parts.length === 0
  badge.className = 'badge ' + (active ? 'warn' : 'plain')
  showText(badge, parts.join(', ') + (active ? '' : ': done'))
}

const dialog = byId('reset-dialog')
byId('reset').addEventListener('click', () => dialog.showModal())
byId('reset-no').addEventListener('click', () => dialog.close())
byId('reset-yes').addEventListener('click', () => {
  dialog.close()
  act(byId('reset'), byId('clock-problem'), async () => {
    await call('POST', '/reset')
    byId('trigger-outcome').replaceChildren()
    faultsForm.reset()
  })
})
`
