import { render } from 'preact';
import { App } from './ui/App.tsx';
import { startRouter } from './ui/router.ts';
import { rememberSource } from './ui/visitSource.ts';
import 'virtual:accent.css';
import './ui/styles/index.css';

const root = document.getElementById('app');
if (root) {
  rememberSource(new URL(location.href));
  startRouter();
  render(<App />, root);
}
