/**
 * Runs in the page: every text that is seen, with too little contrast to its ground (WCAG 2.2, 1.4.3: 4.5 to 1), and every border of a field
 * with too little to its surroundings (1.4.11: 3 to 1). One line each.
 */
export const tooFaint = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) || []).map(Number)
  const linear = (value) => { const part = value / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4 }
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  const ratio = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = channels(getComputedStyle(at).backgroundColor)
      if (color.length === 3 || color[3] === 1) return color
    }
    return [255, 255, 255]
  }
  const found = []
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element)
    if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath !== 'none') continue
    const ground = groundOf(element)
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join('') || element.value || ''
    const contrast = ratio(channels(style.color), ground)
    if (text !== '' && contrast < 4.5) found.push(text.slice(0, 40) + ': ' + contrast.toFixed(2))
    if (element.placeholder) {
      const faint = ratio(channels(getComputedStyle(element, '::placeholder').color), ground)
      if (faint < 4.5) found.push('placeholder ' + element.placeholder + ': ' + faint.toFixed(2))
    }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) {
      const edge = ratio(channels(style.borderTopColor), groundOf(element.parentElement))
      if (edge < 3) found.push('border of ' + (element.id || element.name) + ': ' + edge.toFixed(2))
    }
  }
  return found
})()`

/** Runs in the page: how many texts were looked at. */
export const textsSeen = `[...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && element.textContent.trim() !== '').length`
