const SVG = 'http://www.w3.org/2000/svg';

/** Every outcome's shape in one drawing; the style shows the one of the chip's state. */
const SHAPES: Record<string, [name: string, attributes: Record<string, string>][]> = {
  won: [['circle', { cx: '5', cy: '5', r: '4.5', fill: 'currentColor' }]],
  lost: [
    ['circle', { cx: '5', cy: '5', r: '3.75', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }],
  ],
  postponed: [
    ['circle', { cx: '5', cy: '5', r: '4', fill: 'none', stroke: 'currentColor' }],
    ['path', { d: 'M5 1a4 4 0 0 0 0 8z', fill: 'currentColor' }],
  ],
  logged: [['path', { d: 'M1 5.5 4 8.5 9 2', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' }]],
};

/** The mark at the head of a chip; the words beside it say the same. */
export function drawMark(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  for (const [state, parts] of Object.entries(SHAPES)) {
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('class', state);
    for (const [name, attributes] of parts) {
      const part = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
      group.append(part);
    }
    svg.append(group);
  }
  return svg;
}
