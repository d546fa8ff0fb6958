// Made by scripts/schema.ts from the adapters.
export const traits = {
  "target": {
    "process": {
      "endsWithJob": true
    },
    "systemd": {},
    "compose": {},
    "command": {
      "effectLimit": 30000
    },
    "kubernetes": {
      "baseline": true
    }
  },
  "router": {
    "gateway": {
      "endsWithJob": true,
      "countsGroups": true,
      "marks": true,
      "follows": true
    },
    "haproxy": {
      "countsGroups": true,
      "marks": true,
      "follows": true
    },
    "nginx": {
      "countsGroups": true,
      "marks": true,
      "follows": true
    },
    "traefik": {
      "marks": true,
      "follows": true
    },
    "caddy": {
      "marks": true,
      "follows": true
    },
    "gateway-api": {
      "limits": {
        "match": [
          "header",
          "cookie",
          "query"
        ]
      },
      "baseline": true
    },
    "traefik-ingressroute": {
      "limits": {
        "match": [
          "header",
          "cookie",
          "query"
        ]
      },
      "baseline": true
    },
    "ingress-nginx": {
      "limits": {
        "match": [
          "header"
        ],
        "names": 1
      }
    },
    "istio": {
      "limits": {
        "match": [
          "header",
          "cookie",
          "query"
        ]
      },
      "baseline": true
    },
    "replicas": {
      "limits": {
        "match": []
      },
      "byReplicas": true
    }
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
  },
  "registry": {
    "kubernetes": {}
  }
} as const;
