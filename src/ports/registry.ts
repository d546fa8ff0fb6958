import type { AdapterKind, Call, Surroundings } from './adapter.ts';
import type { RecordStore } from './record.ts';

/** The service registration center: who is online, at which address, in which version, in or out of service. */
export interface Registry {
  /** Everything registered under this release and environment. */
  read(signal: AbortSignal): Promise<RegistryReal>;
  /** Makes the entries of the named services exactly these; other services are never touched. */
  register(services: readonly Registration[], call: Call): Promise<void>;
}

export interface RegistryReal {
  readonly services: readonly Registration[];
}

export interface Registration {
  readonly service: string;
  /** The version that serves: the initial version until finalising. */
  readonly version: string;
  readonly instances: readonly RegisteredInstance[];
}

interface RegisteredInstance {
  readonly id: string;
  readonly address: string;
  readonly version: string;
  readonly inService: boolean;
}

interface RegistryGiven extends Surroundings {
  /** The record store of the kind that the registry names, for those over a record (`git`, `github`, `file`). */
  records(): Promise<RecordStore>;
}

export type RegistryKind = AdapterKind<Registry, RegistryGiven>;
