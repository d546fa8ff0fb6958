/**
 * Moves through the looks of a picture: arrow keys, Home and End, or the pointer. It reads the rows of the table behind the
 * picture, marks the one that is meant in both, and says it in the live region. Without it everything is there to read.
 */
export const SCRIPT = `
for (const figure of document.querySelectorAll('.fig')) {
  const rows = [...document.querySelectorAll('#' + figure.dataset.rows + ' tbody tr')];
  const heads = [...document.querySelectorAll('#' + figure.dataset.rows + ' thead th')].map((th) => th.textContent);
  const at = (row) => Number(row.dataset.x);
  const out = figure.querySelector('output');
  let index = rows.length;
  const show = (to) => {
    rows[index]?.classList.remove('now');
    index = Math.max(0, Math.min(rows.length - 1, to));
    const row = rows[index];
    if (!row) return;
    row.classList.add('now');
    figure.classList.add('on');
    out.textContent = [...row.children].map((cell, i) => (i === 0 ? '' : heads[i] + ' ') + cell.textContent).join(' · ');
    for (const svg of figure.querySelectorAll('svg')) {
      const x = Number(svg.dataset.left) + at(row) * Number(svg.dataset.width);
      const line = svg.querySelector('.cur');
      line.setAttribute('x1', x);
      line.setAttribute('x2', x);
    }
  };
  figure.addEventListener('keydown', (event) => {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    show(index === rows.length && event.key === 'ArrowRight' ? 0 : to);
  });
  figure.addEventListener('pointermove', (event) => {
    const svg = [...figure.querySelectorAll('svg')].find((each) => each.getBoundingClientRect().width > 0);
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
    const part = (x - Number(svg.dataset.left)) / Number(svg.dataset.width);
    let best = 0;
    rows.forEach((row, i) => {
      if (Math.abs(at(row) - part) < Math.abs(at(rows[best]) - part)) best = i;
    });
    show(best);
  });
}
`;
