/** A page as a busy webmail builds one: a long list beside an open thread, about 20,000 elements. */
export function webmailPage(kind: 'gmail' | 'unknown'): string {
  const row = (index: number) =>
    `<tr class="zA" role="row"><td><span email="p${index}@firm.example" name="P">Person ${index}</span></td>` +
    `<td class="y6"><b>Offer ${index}</b> <span class="y2">a line of the mail</span></td>` +
    `<td><i></i><i></i></td><td><time>Mar ${(index % 28) + 1}</time></td></tr>`;
  const list = `<table role="grid">${Array.from({ length: 1_650 }, (_, index) => row(index)).join('')}</table>`;
  return `<!doctype html><html lang="en"><head><title>Inbox - rep@sales.example - Gmail</title></head><body>
<nav>${'<a href="#"><i></i><span>Folder</span></a>'.repeat(60)}</nav>
<div class="list">${list}</div>
<main role="main" id="thread"></main>
<script>
const kind = ${JSON.stringify(kind)};
const thread = document.getElementById('thread');
/** Shows one message, as opening it from the list does. */
function openMessage(number) {
  const text = '<p>Hi Ben,</p><p>We have decided to stay with Cooper. Message ' + number + '.</p>' +
    '<p>Their service has been good to us for years, and the price was about equal.</p>'.repeat(10) + '<p>Dana</p>';
  thread.innerHTML = kind === 'gmail'
    ? '<h2 class="hP">Offer ' + number + '</h2><div role="list"><div role="listitem" class="h7">' +
      '<div class="adn ads" data-message-id="#msg-f:' + (1800000 + number) + '" data-legacy-message-id="' + (1800000 + number).toString(16) + '">' +
      '<h3 class="iw"><span class="gD" email="dana@firm.example" name="Dana">Dana</span></h3><span class="g3" title="4 March 2025, 10:00">Mar 4</span>' +
      '<div class="ii gt"><div class="a3s aiL">' + text + '</div></div></div></div></div>'
    : '<article><header><h1>Offer ' + number + '</h1><a href="mailto:dana@firm.example">Dana</a><time datetime="2025-03-04">4 March</time></header><div class="body">' + text + '</div></article>';
}
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** The page's own work: rows come, go and change, as when mail arrives and the rep scrolls. */
async function burst(count) {
  const rows = document.querySelector('table').tBodies[0];
  for (let turn = 0; turn < count; turn += 1) {
    for (let step = 0; step < 40; step += 1) {
      const row = rows.rows[(turn * 40 + step * 7) % rows.rows.length];
      row.classList.toggle('x7');
      row.cells[1].firstChild.textContent = 'Offer ' + turn;
    }
    rows.append(rows.rows[0]);
    rows.insertBefore(rows.rows[turn % 900].cloneNode(true), rows.rows[5]);
    rows.rows[6].remove();
    rows.getBoundingClientRect();
    await wait(16);
  }
}
</script></body></html>`;
}
