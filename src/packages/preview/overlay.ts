/**
 * What the preview adds to every page: it reloads after a build and lays the content's problems over the
 * page. Plain script text, since it is served as it is and never bundled. Styles are set one by one,
 * because the page's policy refuses style attributes.
 */
export const overlayScript = `(() => {
  const events = new EventSource('/preview/events');
  events.addEventListener('reload', () => location.reload());
  let server;
  events.addEventListener('server', ({ data }) => {
    if (server !== undefined && server !== data) location.reload();
    server = data;
  });
  let box;
  events.addEventListener('problems', (message) => {
    const problems = JSON.parse(message.data);
    box?.remove();
    box = undefined;
    if (problems.length === 0) return;
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    box = document.createElement('details');
    box.lang = 'pl';
    box.open = errors > 0;
    Object.assign(box.style, {
      position: 'fixed', inset: 'auto 0 0 auto', zIndex: '9999', maxWidth: '44rem', maxHeight: '60%',
      overflow: 'auto', padding: '0.5rem 1rem', background: errors > 0 ? '#7a1420' : '#5a4300',
      color: '#fff', font: '15px/1.45 system-ui, sans-serif',
    });
    const summary = document.createElement('summary');
    summary.textContent = 'Uwagi do treści: błędy ' + errors + ', ostrzeżenia ' + (problems.length - errors);
    const list = document.createElement('ol');
    for (const { severity, message: text, hint, span } of problems) {
      const item = document.createElement('li');
      const place = document.createElement('code');
      place.textContent = span.file + ':' + span.line + ':' + span.column;
      item.append(place, ' ' + (severity === 'error' ? 'błąd: ' : 'ostrzeżenie: ') + text + ' ' + hint);
      list.append(item);
    }
    box.append(summary, list);
    document.body.append(box);
  });
})();
`;
