// What is asked inside a page. Text, since the program's own types know no document.

export const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';

export const UNFOLD = `for (const each of document.querySelectorAll('details')) each.open = true`;

/** How far the page can be scrolled sideways, and what sticks out of it. */
export const WIDE = `(() => {
  const most = document.documentElement.clientWidth;
  const outside = [...document.querySelectorAll('main *')].filter(
    (element) => !element.closest('pre, svg') && element.getBoundingClientRect().right > most + 0.5,
  );
  return {
    scroll: document.documentElement.scrollWidth - most,
    outside: outside.map(({ outerHTML }) => outerHTML.slice(0, 80)),
  };
})()`;

/** Words whose contrast with what lies behind them is below 4.5 to 1. */
export const FAINT = `(() => {
  const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (channels) => {
    const [r, g, b] = channels.map((each) => {
      const part = each / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const colour = rgb(getComputedStyle(each).backgroundColor);
      if (colour.length === 3) return colour;
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const element of document.querySelectorAll('main *, header *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || element.getBoundingClientRect().width === 0) continue;
    const style = getComputedStyle(element);
    const front = rgb(element instanceof SVGElement ? style.fill : style.color).slice(0, 3);
    const [a, b] = [light(front), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) faint.push(element.textContent.slice(0, 40) + ': ' + contrast.toFixed(2));
  }
  return faint;
})()`;

/** What has the focus: what it says, its name, its place among all elements, and the ring around it. */
export const FOCUS = `(() => {
  const at = document.activeElement;
  return {
    says: at.textContent,
    id: at.id,
    place: [...document.querySelectorAll('*')].indexOf(at),
    ring: getComputedStyle(at).outlineStyle,
  };
})()`;

export interface Focus {
  readonly says: string;
  readonly id: string;
  readonly place: number;
  readonly ring: string;
}
