import { DeleteStored } from '../../ui/components/legal/DeleteStored.tsx';
import { SampleNotice } from '../../ui/components/legal/SampleNotice.tsx';
import { StoredOnDevice } from '../../ui/components/legal/StoredOnDevice.tsx';
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
