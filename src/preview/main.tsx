// First of all: the parts of the app read the storage when they are loaded.
import './forgetfulStorage.ts';
import { render } from 'preact';
import { Preview } from './Preview.tsx';
import 'virtual:accent.css';
import '../ui/shell/index.css';
import './preview.css';

const root = document.getElementById('preview');
if (root) render(<Preview />, root);
