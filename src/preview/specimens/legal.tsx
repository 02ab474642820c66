import { DeleteStored } from '../../ui/legal/DeleteStored.tsx';
import { SampleNotice } from '../../ui/legal/SampleNotice.tsx';
import { StoredOnDevice } from '../../ui/legal/StoredOnDevice.tsx';
import { specimensOf } from '../specimen.ts';

const nothing = () => undefined;

export const legal = [
  ...specimensOf('SampleNotice', { missing: { render: () => <SampleNotice /> } }),
  ...specimensOf('StoredOnDevice', { all: { render: () => <StoredOnDevice reload={nothing} /> } }),
  ...specimensOf('DeleteStored', {
    start: { render: () => <DeleteStored done={nothing} /> },
    asking: {
      render: () => <DeleteStored done={nothing} />,
      play: (stage) => stage.querySelector('button')?.click(),
    },
  }),
];
