import { fireEvent, screen } from '@testing-library/preact';
import { heading, open } from './app.tsx';

/** What the button is called that asks for a list. */
export const BUTTON = 'Eigene Liste einlesen (Excel, CSV)';

/** Opens the overview and chooses a file with this content. */
export async function openWith(content: string | Uint8Array, name = 'liste.csv'): Promise<void> {
  await open('/uebersicht/');
  await heading('Ihre Einsätze von KI');
  const field = await screen.findByLabelText(BUTTON, { selector: 'input' });
  const file = new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  fireEvent.change(field);
}

/** The heading of the list that was read. */
export const title = () => screen.findByRole('heading', { level: 3, name: /^Ihre Liste: / });
