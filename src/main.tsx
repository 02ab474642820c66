import { render } from 'preact';
import { App } from './ui/App.tsx';
import { startRouter } from './ui/router.ts';
import './ui/styles/index.css';

const root = document.getElementById('app');
if (root) {
  startRouter();
  render(<App />, root);
}
