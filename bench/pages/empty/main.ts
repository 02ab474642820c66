import { h, hydrate } from 'preact';

/** The least that a prerendered page with Preact can be: it takes over a heading and a paragraph. */
const root = document.getElementById('app');
if (root) {
  const words = (name: string) => root.querySelector(name)?.textContent;
  hydrate([h('h1', null, words('h1')), h('p', null, words('p'))], root);
}
