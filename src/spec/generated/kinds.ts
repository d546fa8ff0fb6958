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
      "endsWithJob": true
    },
    "haproxy": {}
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
    "router": {}
  },
  "record": {
    "git": {},
    "github": {},
    "file": {
      "endsWithJob": true
    }
  }
} as const;
