import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBodyText } from '../../src/webmail/body-text.ts';

function bodyOf(html: string): Element {
  return new JSDOM(html).window.document.body;
}

describe('lines are those on screen', () => {
  test.each([
    ['blocks are lines', '<div>one</div><div>two</div>three', 'one\ntwo\nthree'],
    ['paragraphs stand apart', '<p>one</p>\n<p>two</p>', 'one\n\ntwo'],
    ['a break is a line, two are an empty one', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    [
      'an empty line of a mail editor is one line',
      '<div>one</div><div><br></div><div>two</div>',
      'one\n\ntwo',
    ],
    ['many empty lines are one', 'one<br><br><br><br><br>two', 'one\n\ntwo'],
    ['inline elements stay in their line', 'we <b>will</b> stay <i>with</i>  them', 'we will stay with them'],
    ['spaces run together across elements', 'one <b> two</b>\n\n three', 'one two three'],
    ['list items are lines', '<ul><li>price</li><li>service</li></ul>', 'price\nservice'],
    [
      'rows are lines, cells stand apart',
      '<table><tr><td>us</td><td>12</td></tr><tr><td>them</td><td>11</td></tr></table>',
      'us 12\nthem 11',
    ],
    ['a link is its text', 'see <a href="https://firm.example/x">our terms</a>.', 'see our terms.'],
    ['preformatted text keeps its lines', '<pre>one\n  two\n\nthree</pre>', 'one\n  two\n\nthree'],
    ['so does anything inside it', '<pre><span>one\ntwo</span></pre>', 'one\ntwo'],
    ['and text styled like it', '<div style="white-space:pre-wrap"><b>one\ntwo</b></div>', 'one\ntwo'],
    ['entities are characters', 'a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['a space that must not break is a space', 'a&nbsp;b', 'a b'],
    ['characters without a width are nothing', 'st&#8203;ay&zwnj; wi&shy;th', 'stay with'],
    ['no text is no text', '<div><img alt="logo"></div>', ''],
  ])('%s', (_, html, text) => {
    expect(readBodyText(bodyOf(html))).toBe(text);
  });
});

describe('what the reader cannot see is not read', () => {
  test.each([
    ['display:none', '<div style="display:none">NO</div>yes'],
    ['the hidden attribute', '<p hidden>NO</p>yes'],
    ['visibility:hidden', '<div style="visibility:hidden">NO</div>yes'],
    ['opacity:0', '<div style="opacity:0.0">NO</div>yes'],
    ['a font of no size', '<span style="font-size:0">NO</span>yes'],
    ['a font of one pixel', '<span style="font-size:1px;color:#fff">NO</span>yes'],
    ['no height', '<div style="max-height:0;overflow:hidden">NO</div>yes'],
    ['squeezed', '<div style="height:0px;overflow:hidden">NO</div>yes'],
    ['off the page', '<div style="position:absolute;left:-9999px">NO</div>yes'],
    ['indented off the page', '<div style="text-indent:-9999px">NO</div>yes'],
    ['clipped away', '<div style="position:absolute;clip:rect(0,0,0,0)">NO</div>yes'],
    ['clipped to a path', '<div style="clip-path:inset(100%)">NO</div>yes'],
    ['inside something hidden', '<div style="display:none"><p style="display:block">NO</p></div>yes'],
    ['by a class of the mail', '<style>.pre{display:none}</style><div class="pre">NO</div>yes'],
    ['barely opaque', '<div style="opacity:0.01">NO</div>yes'],
    ['a filter without opacity', '<div style="filter:opacity(0)">NO</div>yes'],
    ['scaled to nothing', '<div style="transform:scale(0)">NO</div>yes'],
    ['off the page by letters', '<div style="position:absolute;left:-999em">NO</div>yes'],
    ['off the page at the right', '<div style="position:fixed;right:-2000px">NO</div>yes'],
    ['off the page by a class', '<style>.o{position:absolute;left:-9999px}</style><p class="o">NO</p>yes'],
    ['white on the white page', '<p style="color:#ffffff">NO</p>yes'],
    ['nearly white', '<p style="color:rgb(250, 250, 250)">NO</p>yes'],
    ['a white font of old', '<font color="white">NO</font>yes'],
    ['white by a class', '<style>.w{color:#fff}</style><p class="w">NO</p>yes'],
    ['transparent letters', '<span style="color:transparent">NO</span>yes'],
    ['letters in the colour behind them', '<p style="color:#369;background-color:#336699">NO</p>yes'],
    ['words right in a closed fold-out', '<details><summary></summary>NO</details>yes'],
    ['styles', '<style>p{}</style>yes'],
    ['scripts', '<script>NO</script>yes'],
    ['templates', '<template>NO</template>yes'],
    ['comments', '<!-- NO --><!--[if mso]>NO<![endif]-->yes'],
    ['drawings', '<svg><text>NO</text></svg>yes'],
    ['form fields', '<textarea>NO</textarea><select><option>NO</option></select>yes'],
    ['a closed fold-out', '<details><summary>yes</summary><p>NO</p></details>'],
  ])('%s', (_, html) => {
    expect(readBodyText(bodyOf(html))).toBe('yes');
  });

  test.each([
    [
      'letters of a size again inside a frame without',
      '<td style="font-size:0"><p style="font-size:14px">yes</p></td>',
    ],
    ['what is visible again', '<div style="visibility:hidden"><b style="visibility:visible">yes</b></div>'],
    ['white on a dark cell', '<td bgcolor="#003366"><span style="color:#fff">yes</span></td>'],
    ['white on a dark block', '<div style="background:#036"><p style="color:white">yes</p></div>'],
    ['white on a picture', '<div style="background-image:url(a.png);color:#fff">yes</div>'],
    ['dark again inside white', '<div style="color:#fff"><b style="color:#333">yes</b></div>'],
    ['half transparent', '<div style="opacity:0.5">yes</div>'],
    ['an open fold-out', '<details open><p>yes</p></details>'],
    ['small print', '<span style="font-size:8px">yes</span>'],
    ['a low line', '<div style="max-height:0">yes</div>'],
    ['a little to the left', '<div style="margin-left:-20px">yes</div>'],
  ])('but %s is', (_, html) => {
    expect(readBodyText(bodyOf(`<table><tr>${html}</tr></table>`))).toBe('yes');
  });
});

describe('quoted parts are marked', () => {
  test.each([
    ['a quotation', 'no<blockquote type="cite">old</blockquote>', 'no\n\n> old'],
    [
      'each level once',
      'no<blockquote>old<blockquote>older</blockquote></blockquote>',
      'no\n\n> old\n>\n> > older',
    ],
    ['text below a quotation is new', '<blockquote>old</blockquote>answer', '> old\n\nanswer'],
    [
      'Gmail: the line above and the quotation, once',
      '<div>no</div><div class="gmail_quote"><div class="gmail_attr">On Monday Lee wrote:<br></div><blockquote class="gmail_quote">old</blockquote></div>',
      'no\n> On Monday Lee wrote:\n>\n> old',
    ],
    [
      'Gmail, with the prefix another webmail gives its names',
      '<div>no</div><div class="v1gmail_quote v1gmail_quote_container"><div>On Monday Lee wrote:</div><blockquote class="v1gmail_quote">old</blockquote></div>',
      'no\n> On Monday Lee wrote:\n>\n> old',
    ],
    [
      'Yahoo',
      '<div>no</div><div id="ydp1yahoo_quoted_2" class="yahoo_quoted"><div>old</div></div>',
      'no\n> old',
    ],
    [
      'Thunderbird',
      '<p>no</p><div class="moz-cite-prefix">On Monday Lee wrote:</div><blockquote type="cite">old</blockquote>',
      'no\n\n> On Monday Lee wrote:\n>\n> old',
    ],
    [
      'Outlook on the web: the header and all after it',
      '<div>no</div><hr><div id="x_divRplyFwdMsg"><b>From:</b> Lee</div><div>old</div><div>older</div>',
      'no\n> From: Lee\n> old\n> older',
    ],
    [
      'Outlook: all after the mark',
      '<div>no</div><div id="appendonsend"></div><hr><div>old</div>',
      'no\n> old',
    ],
    [
      'Outlook for the desktop: a header below a rule',
      '<p>no</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Von:</b> Lee &lt;lee@firm.example&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> Riley<br><b>Betreff:</b> Angebot</p></div></div><p>old</p>',
      'no\n\n> Von: Lee <lee@firm.example>\n> Gesendet: Montag\n> An: Riley\n> Betreff: Angebot\n>\n> old',
    ],
    [
      'Outlook shows the quotation of another program',
      '<p>no</p><blockquote style="border:none;border-left:solid #CCCCCC 1.0pt">old</blockquote>',
      'no\n\n> old',
    ],
    [
      'Roundcube',
      '<p id="v1reply-intro">On Monday Lee wrote:</p><blockquote>old</blockquote>new',
      '> On Monday Lee wrote:\n>\n> old\n\nnew',
    ],
  ])('%s', (_, html, text) => {
    expect(readBodyText(bodyOf(html))).toBe(text);
  });

  test.each([
    [
      'an indented paragraph',
      '<div>no</div><blockquote style="margin:0 0 0 40px;border:none">because</blockquote>',
      'no\n\nbecause',
    ],
    [
      'a rule above a signature',
      '<p>no</p><div style="border-top:1px solid #ccc">Lee Kim<br>Tel: 1 Mail: x</div><p>new</p>',
      'no\n\nLee Kim\nTel: 1 Mail: x\n\nnew',
    ],
    ['a mail that is one quotation', '<blockquote>we decided</blockquote>', 'we decided'],
    [
      '… with a quotation inside',
      '<blockquote>we decided<blockquote>old</blockquote></blockquote>',
      'we decided\n\n> old',
    ],
    [
      'a mail that is one forward',
      '<div class="gmail_quote"><div>Forwarded</div><p>we decided</p></div>',
      'Forwarded\n\nwe decided',
    ],
  ])('but not %s', (_, html, text) => {
    expect(readBodyText(bodyOf(html))).toBe(text);
  });

  test('plain text whose `>` lines became quotations keeps an outer one', () => {
    const body = bodyOf('<blockquote>all of it is old</blockquote>');
    expect(readBodyText(body, { keepsOuterQuote: true })).toBe('> all of it is old');
  });
});

test('white letters on a page in dark colours are seen', () => {
  const { document } = new JSDOM(
    '<style>body{background:#111;color:#eee}</style><p style="color:#fff">yes</p>',
  ).window;
  expect(readBodyText(document.body)).toBe('yes');
});

describe('a mail is whatever somebody sent', () => {
  test('30,000 levels are read without overflow', () => {
    expect(readBodyText(nestedBody(30_000, 'end'))).toBe('end');
  });

  test('a text of 10 MB is cut', () => {
    const { document } = new JSDOM('').window;
    document.body.append('word '.repeat(2_000_000));
    expect(readBodyText(document.body)).toHaveLength(399_999);
  });

  test('the time grows no faster than the mail', () => {
    const timeOf = (paragraphs: number) => {
      const body = bodyOf('<p>We stay with <b>them</b>.<br>Thank you</p>'.repeat(paragraphs));
      const started = performance.now();
      readBodyText(body);
      return performance.now() - started;
    };
    timeOf(250);
    const small = Math.max(5, timeOf(500));
    expect(timeOf(4_000)).toBeLessThan(small * 8 * 4);
  }, 30_000);
});

/** A document that deep in jsdom would overflow jsdom itself; these are the members the reading uses. */
function nestedBody(levels: number, text: string): Element {
  const ownerDocument = { defaultView: null, styleSheets: [] };
  const element = (parentNode: object | null) => ({
    nodeType: 1,
    nodeName: 'BLOCKQUOTE',
    id: '',
    parentNode,
    parentElement: parentNode,
    nextSibling: null,
    firstChild: null as object | null,
    ownerDocument,
    hasAttribute: () => false,
    getAttribute: () => null,
  });
  const root = element(null);
  let inner = root;
  for (let level = 0; level < levels; level += 1) {
    const next = element(inner);
    inner.firstChild = next;
    inner = next;
  }
  inner.firstChild = { nodeType: 3, nodeValue: text, parentNode: inner, nextSibling: null };
  return root as unknown as Element;
}
