// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { operator } from '../../src/operator.ts';
import { MarkField } from '../../src/ui/parts/MarkField.tsx';

const words = { label: 'L', hint: 'H', problem: 'P' };
const nothing = () => undefined;
afterEach(cleanup);

test.each([
  ['', false, false],
  ['', true, true],
  ['wko-2026-11', true, false],
  ['wko-2026-11', false, false],
  ['WKO Wien', false, true],
])('„%s“, needed: %s – wrong: %s', (mark, needed, isWrong) => {
  render(<MarkField mark={mark} needed={needed} words={words} onChange={nothing} />);
  const field = screen.getByLabelText('L');
  expect(field.getAttribute('aria-invalid')).toBe(String(isWrong));
  expect(screen.getByRole('status').textContent).toBe(isWrong ? 'P' : '');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['H', isWrong ? 'P' : '']);
});

test('offers the marks of the settings and hands on what is typed without spaces around', async () => {
  const onChange = vi.fn();
  const { container } = render(<MarkField mark="" words={words} onChange={onChange} />);
  const known = [...container.querySelectorAll('datalist option')].map((each) => each.getAttribute('value'));
  expect(known).toEqual(operator.campaigns);
  await userEvent.click(screen.getByLabelText('L'));
  await userEvent.paste(' messe ');
  expect(onChange).toHaveBeenLastCalledWith('messe');
});
