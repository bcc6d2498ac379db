if (location.search) {
  globalThis.filesAhead = document.currentScript.dataset.files
    .split(' ')
    .map((file) => fetch(file).catch(() => {}));
}
