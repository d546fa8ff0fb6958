// Made by scripts/schema.ts from the adapters.
export const traits = {
  "target": {
    "process": {
      "endsWithJob": true
    },
    "command": {
      "effectLimit": 30000
    }
  },
  "router": {
    "gateway": {
      "endsWithJob": true,
      "countsGroups": true
    },
    "haproxy": {
      "countsGroups": true
    },
    "nginx": {
      "countsGroups": true
    },
    "traefik": {},
    "caddy": {}
  },
  "check": {
    "http": {
      "repeats": true
    },
    "command": {},
    "threshold": {
      "repeats": true,
      "needsTraffic": true
    },
    "compare": {
      "needsTraffic": true
    }
  },
  "metric": {
    "router": {},
    "prometheus": {},
    "http": {},
    "command": {}
  },
  "record": {
    "git": {},
    "github": {},
    "file": {
      "endsWithJob": true
    }
  }
} as const;
