// "/" goes to the filter, "n" to the page's main action, "?" lists the keys. Not while somebody types.
const typing = (path) => path.some((node) =>
  node instanceof HTMLElement && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName)));

if (!window.duebookKeys) {
  window.duebookKeys = true;
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.composedPath())) return;
    const act = {
      '/': () => document.querySelector('[data-key="filter"]')?.focus(),
      n: () => document.querySelector('[data-key="create"]')?.click(),
      '?': () => document.body.dispatchEvent(new CustomEvent('duebook-keys')),
    }[event.key];
    if (act && !document.querySelector('vaadin-dialog[opened]')) {
      event.preventDefault();
      act();
    }
  });
}
