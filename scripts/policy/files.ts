/** Every file of a policy, for every system. */
import { chromeos } from './chromeos.ts';
import type { PolicyFile } from './file.ts';
import { firefox } from './firefox.ts';
import { linux } from './linux.ts';
import { macos } from './macos.ts';
import { server } from './server.ts';
import type { Policy } from './table.ts';
import { windows } from './windows.ts';

/** @param version of the extension that is served */
export const filesOf = (policy: Policy, version: string): PolicyFile[] => [
  ...windows(policy),
  ...macos(policy),
  ...linux(policy),
  ...chromeos(policy),
  ...firefox(policy),
  ...server(policy, version),
];
