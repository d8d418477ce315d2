/** Attributes whose values say how a page is built; of all others only the name is kept. */
const TELLING =
  /^(?:id|for|class|role|type|name|lang|dir|hidden|contenteditable|sandbox|aria-(?:expanded|hidden|haspopup|level|multiline|selected)|data-(?:test-?id|app-section|icon-name|automation-?id|shortcut-target|expanded|visibility))$/;

const LONGEST_VALUE = 120;
const MOST_NODES = 20_000;
/** Deeper than any page is built by a person; the walk is recursive. */
const MOST_DEPTH = 400;

/** Nothing of what is in them shows on the page. */
const WITHOUT_CONTENT = new Set(['script', 'style', 'noscript', 'template', 'svg']);

const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The structure of a page for a bug report: its elements and the attributes that tell them apart.
 * Every word is replaced by as many `x`, every address and number is taken out.
 */
export function readSkeleton(document: Document): string {
  const lines: string[] = ['<!doctype html>'];
  let count = 0;
  const write = (node: Node, depth: number): void => {
    count += 1;
    if (count > MOST_NODES || depth > MOST_DEPTH) return;
    const indent = ' '.repeat(Math.min(depth, 40));
    if (node.nodeType === 3) {
      const text = censorText(node.nodeValue ?? '');
      if (text !== '') lines.push(`${indent}${text}`);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName.replace(/[^\w-]/g, '');
      lines.push(`${indent}<${[name, ...attributesOf(element)].join(' ')}>`);
      if (!WITHOUT_CONTENT.has(name)) {
        for (const child of childrenOf(element)) write(child, depth + 1);
      }
      if (!VOID.has(name)) lines.push(`${indent}</${name}>`);
    }
  };
  write(document.documentElement, 0);
  return `${lines.join('\n')}\n`;
}

/** Of a frame that the page wrote itself the content; what another site shows stays out of reach. */
function childrenOf(element: Element): Node[] {
  if (element.localName !== 'iframe')
    return [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
  try {
    const inside = (element as HTMLIFrameElement).contentDocument?.documentElement;
    return inside ? [inside] : [];
  } catch {
    return [];
  }
}

function attributesOf(element: Element): string[] {
  return [...element.attributes].map(({ name, value }) => {
    const safeName = name.replace(/[^\w:-]/g, '').replace(/\d{3,}/g, '0');
    return TELLING.test(name) ? `${safeName}="${censorValue(value)}"` : safeName;
  });
}

function censorValue(value: string): string {
  return value
    .slice(0, LONGEST_VALUE)
    .replace(/\S*@\S*/g, 'x@x')
    .replace(/\d{3,}/g, '0')
    .replace(/[^\w\s:.#-]/g, '');
}

/** As long as the text, up to a line, with nothing of it left. */
function censorText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE).replace(/[^\s]/g, 'x');
}
