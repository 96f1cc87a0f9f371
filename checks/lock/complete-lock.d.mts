interface Lock {
  readonly packages: Readonly<Record<string, object>>
}

export function missingEntries(lock: Lock): ReadonlyMap<string, object>
