// Made by scripts/schema.ts.
var mr = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (D) {
    throw s = 0, D;
  }
};

// node_modules/fast-deep-equal/index.js
var pt = mr((_s, ot) => {
  "use strict";
  ot.exports = function t(s, D) {
    if (s === D) return !0;
    if (s && D && typeof s == "object" && typeof D == "object") {
      if (s.constructor !== D.constructor) return !1;
      var x, p, e;
      if (Array.isArray(s)) {
        if (x = s.length, x != D.length) return !1;
        for (p = x; p-- !== 0; )
          if (!t(s[p], D[p])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === D.source && s.flags === D.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === D.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === D.toString();
      if (e = Object.keys(s), x = e.length, x !== Object.keys(D).length) return !1;
      for (p = x; p-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(D, e[p])) return !1;
      for (p = x; p-- !== 0; ) {
        var r = e[p];
        if (!t(s[r], D[r])) return !1;
      }
      return !0;
    }
    return s !== s && D !== D;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var dt = mr((ur) => {
  "use strict";
  Object.defineProperty(ur, "__esModule", { value: !0 });
  var ft = pt();
  ft.code = 'require("ajv/dist/runtime/equal").default';
  ur.default = ft;
});

// node_modules/ajv/dist/runtime/ucs2length.js
var yt = mr((hr) => {
  "use strict";
  Object.defineProperty(hr, "__esModule", { value: !0 });
  function ct(t) {
    let s = t.length, D = 0, x = 0, p;
    for (; x < s; )
      D++, p = t.charCodeAt(x++), p >= 55296 && p <= 56319 && x < s && (p = t.charCodeAt(x), (p & 64512) === 56320 && x++);
    return D;
  }
  hr.default = ct;
  ct.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Os = Wr, Ds = Wr, S = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { $ref: "#/$defs/shared-0" }, registry: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file", "kubernetes"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "kubernetes" } } }, then: { $ref: "#/$defs/registry-kubernetes" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { $ref: "#/$defs/shared-1" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, chain: { type: "object", required: ["entry"], additionalProperties: !1, properties: { header: { type: "string", pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, entry: { type: "array", minItems: 1, maxItems: 100, uniqueItems: !0, items: { $ref: "#/$defs/shared-2" } } } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { $ref: "#/$defs/shared-3" }, missed: { $ref: "#/$defs/shared-3" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, approvers: { type: "object", additionalProperties: !1, properties: { people: { type: "integer", minimum: 1, maximum: 10 }, lasts: { $ref: "#/$defs/shared-1" }, author: { $ref: "#/$defs/shared-4" }, environment: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", maxLength: 255 } } }, watch: { $ref: "#/$defs/shared-1" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { $ref: "#/$defs/shared-1" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { $ref: "#/$defs/shared-1" }, expires: { $ref: "#/$defs/shared-1" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { $ref: "#/$defs/shared-5" }, to: { $ref: "#/$defs/shared-5" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 20, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { $ref: "#/$defs/shared-6" } } }, format: { enum: ["slack", "json"] }, on: { type: "array", minItems: 1, maxItems: 6, uniqueItems: !0, items: { type: "string", enum: ["started", "held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, deployment: { type: "object", additionalProperties: !1, properties: { environment: { type: "string", minLength: 1, maxLength: 255, pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, url: { type: "string", maxLength: 2e3, pattern: "^https?://" } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { $ref: "#/$defs/shared-1" }, effect: { $ref: "#/$defs/shared-1" }, fresh: { $ref: "#/$defs/shared-1" }, lease: { $ref: "#/$defs/shared-1" }, margin: { $ref: "#/$defs/shared-1" }, patrol: { $ref: "#/$defs/shared-1" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-2" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "systemd", "compose", "command", "kubernetes"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "systemd" } } }, then: { $ref: "#/$defs/target-systemd" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compose" } } }, then: { $ref: "#/$defs/target-compose" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "kubernetes" } } }, then: { $ref: "#/$defs/target-kubernetes" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy", "gateway-api", "traefik-ingressroute", "ingress-nginx", "istio", "replicas"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway-api" } } }, then: { $ref: "#/$defs/router-gateway-api" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik-ingressroute" } } }, then: { $ref: "#/$defs/router-traefik-ingressroute" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "ingress-nginx" } } }, then: { $ref: "#/$defs/router-ingress-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "istio" } } }, then: { $ref: "#/$defs/router-istio" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "replicas" } } }, then: { $ref: "#/$defs/router-replicas" } }] }, baseline: { $ref: "#/$defs/shared-4" } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-7" }, query: { $ref: "#/$defs/shared-7" }, equals: { $ref: "#/$defs/shared-8" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-8" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-3" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-1" }, atMost: { $ref: "#/$defs/shared-1" }, warmUp: { $ref: "#/$defs/shared-1" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-9" }, env: { $ref: "#/$defs/shared-10" }, instances: { $ref: "#/$defs/shared-11" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-12" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-1" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-1" } } }, ports: { $ref: "#/$defs/shared-13" }, host: { $ref: "#/$defs/shared-9" }, cwd: { $ref: "#/$defs/shared-9" } } }, "target-systemd": { type: "object", additionalProperties: !1, required: ["kind", "unit", "folder"], properties: { kind: { const: "systemd" }, unit: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$", patternErrorMessage: "the name of a template, such as checkout for checkout@.service" }, folder: { $ref: "#/$defs/shared-14" }, scope: { enum: ["system", "user"] }, instances: { $ref: "#/$defs/shared-15" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-16" }, within: { $ref: "#/$defs/shared-1" } } }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-13" }, host: { $ref: "#/$defs/shared-17" }, keep: { $ref: "#/$defs/shared-15" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, "target-compose": { type: "object", additionalProperties: !1, required: ["kind", "folder", "ready"], properties: { kind: { const: "compose" }, folder: { $ref: "#/$defs/shared-14" }, file: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", patternErrorMessage: "the name of a file in the folder, such as compose.yml" }, service: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", patternErrorMessage: "the name of a service of the Compose file, of letters, digits and . _ -" }, project: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]{0,49}$", patternErrorMessage: "a name of small letters, digits and _ -, at most 50" }, instances: { $ref: "#/$defs/shared-15" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-16" }, healthy: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["healthy"] }] }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-13" }, host: { $ref: "#/$defs/shared-17" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-9" }, scale: { $ref: "#/$defs/shared-9" }, status: { $ref: "#/$defs/shared-9" }, promote: { $ref: "#/$defs/shared-9" }, remove: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-10" }, instances: { $ref: "#/$defs/shared-21" }, drain: { $ref: "#/$defs/shared-1" }, cwd: { $ref: "#/$defs/shared-9" } } }, "target-kubernetes": { type: "object", additionalProperties: !1, required: ["kind", "namespace", "deployment", "image", "port", "instances"], properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, deployment: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$", patternErrorMessage: "the name of a Deployment: small letters, digits and -, at most 58" }, container: { $ref: "#/$defs/shared-9" }, image: { type: "string", pattern: "^[^\\s]*\\{version\\}[^\\s]*$", patternErrorMessage: "an image with {version} in it once, such as registry.example/checkout:{version}" }, port: { type: "integer", minimum: 1, maximum: 65535 }, instances: { $ref: "#/$defs/shared-21" }, patch: { type: "object", additionalProperties: !1, properties: { metadata: { $ref: "#/$defs/shared-23" }, spec: { $ref: "#/$defs/shared-23" } } }, companions: { enum: ["copy", "refuse", "ignore"] }, promote: { enum: ["patch", "wait"] }, logs: { $ref: "#/$defs/shared-4" } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-24" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-haproxy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-25" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-25" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-nginx": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-24" }, control: { $ref: "#/$defs/shared-24" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-9" }, lua: { $ref: "#/$defs/shared-4" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-traefik": { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$", patternErrorMessage: "the name of an entry point: letters, digits and _ -" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-24" }, health: { type: "string", pattern: "^/[!-~]*$", patternErrorMessage: "a path such as /healthz" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-caddy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-24" }, admin: { $ref: "#/$defs/shared-24" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-1" } } }, "router-gateway-api": { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "gateway-api" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, route: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } }, "router-traefik-ingressroute": { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "traefik-ingressroute" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, ingressRoute: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } }, "router-ingress-nginx": { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "ingress-nginx" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, ingress: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } }, "router-istio": { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "istio" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, virtualService: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } }, "router-replicas": { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "replicas" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, settle: { $ref: "#/$defs/shared-28" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, url: { $ref: "#/$defs/shared-12" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-30" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-9" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-2" } } } }, times: { $ref: "#/$defs/shared-11" }, every: { $ref: "#/$defs/shared-1" }, timeout: { $ref: "#/$defs/shared-1" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, run: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-10" } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { $ref: "#/$defs/shared-15" } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "metric-prometheus": { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-31" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", patternErrorMessage: "an address such as http://prometheus:9090, without user, query or fragment" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-32" }, errors: { $ref: "#/$defs/shared-32" }, buckets: { $ref: "#/$defs/shared-32" }, unit: { $ref: "#/$defs/shared-33" }, query: { $ref: "#/$defs/shared-32" }, mean: { $ref: "#/$defs/shared-4" }, groups: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", patternErrorMessage: "the name of a label, such as group" }, replica: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", patternErrorMessage: "the name of a label, such as instance or pod" }, step: { $ref: "#/$defs/shared-1" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-30" }, timeout: { $ref: "#/$defs/shared-1" } } }, "metric-http": { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-31" }, url: { $ref: "#/$defs/shared-12" }, requests: { $ref: "#/$defs/shared-35" }, errors: { $ref: "#/$defs/shared-35" }, buckets: { $ref: "#/$defs/shared-35" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", patternErrorMessage: "a JSONPath (RFC 9535), such as $.requests", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-4" }, unit: { $ref: "#/$defs/shared-33" }, value: { $ref: "#/$defs/shared-35" }, epoch: { $ref: "#/$defs/shared-35" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-30" }, timeout: { $ref: "#/$defs/shared-1" } } }, "metric-command": { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-31" }, run: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-10" } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-9" } } }, "registry-kubernetes": { type: "object", required: ["kind", "namespace"], additionalProperties: !1, properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, configMap: { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", patternErrorMessage: "the name of a ConfigMap: small letters, digits, - and ." } } }, "shared-0": { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, "shared-1": { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, "shared-2": { type: "string" }, "shared-3": { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, "shared-4": { type: "boolean" }, "shared-5": { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "shared-6": { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, "shared-7": { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, "shared-8": { type: "string", minLength: 1, maxLength: 256 }, "shared-9": { type: "string", minLength: 1 }, "shared-10": { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-11": { type: "integer", minimum: 1, maximum: 1e3 }, "shared-12": { type: "string", pattern: "^https?://" }, "shared-13": { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, "shared-14": { type: "string", pattern: "^/[A-Za-z0-9._/+-]{1,200}$", patternErrorMessage: "the whole path of a folder, such as /srv/checkout, of letters, digits and . _ + - alone" }, "shared-15": { type: "integer", minimum: 1, maximum: 100 }, "shared-16": { type: "string", pattern: "^/[\\x21-\\x7e]*$", patternErrorMessage: "a path, such as /healthz" }, "shared-17": { type: "string", pattern: "^[A-Za-z0-9.:-]{1,253}$", patternErrorMessage: "an address or a name of the machine, without a port" }, "shared-18": { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$", patternErrorMessage: "user@host, user@host:port, or a host of the ssh configuration" }, "shared-19": { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, "shared-20": { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$", patternErrorMessage: "user@host, user@host:port, or a host of the ssh configuration" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, "shared-21": { type: "integer", minimum: 1, maximum: 1e4 }, "shared-22": { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", patternErrorMessage: "the name of a namespace: small letters, digits and -, at most 63" }, "shared-23": { type: "object", additionalProperties: !0 }, "shared-24": { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, "shared-25": { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, "shared-26": { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,55}[a-z0-9])?$", patternErrorMessage: "at most 57 small letters, digits and -, as Kubernetes names a Service" }, "shared-27": { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", patternErrorMessage: "small letters, digits, - and ., as Kubernetes names an object" }, "shared-28": { type: "string", pattern: "^(\\d{1,4}ms|\\d(\\.\\d{1,3})?s|10s)$", patternErrorMessage: "a duration of at most 10s" }, "shared-29": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "shared-30": { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, "shared-31": { enum: ["errors", "latency", "requests", "gauge"] }, "shared-32": { type: "string", minLength: 1, maxLength: 1e4 }, "shared-33": { enum: ["seconds", "milliseconds"] }, "shared-34": { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } } } }, "shared-35": { type: "string", pattern: "^\\$", patternErrorMessage: "a JSONPath (RFC 9535), such as $.requests", maxLength: 1e3 } } }, Se = Object.prototype.hasOwnProperty, Nt = dt().default, G = yt().default, lt = { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, Ar = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u");
function Ye(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Ar.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: lt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: lt, data: t }), r++), Ye.errors = e, r === 0;
}
var xe = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, Ut = new RegExp("^[^-]", "u");
function Ge(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: xe, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "remote" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: xe, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "git") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "git" }, parentSchema: xe.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
    if (t.remote !== void 0) {
      let o = t.remote;
      if (typeof o == "string") {
        if (G(o) < 1) {
          let a = { instancePath: s + "/remote", keyword: "minLength", params: { limit: 1 }, parentSchema: xe.properties.remote, data: o };
          e = n(e, a), r++;
        }
        if (!Ut.test(o)) {
          let a = { instancePath: s + "/remote", keyword: "pattern", params: { pattern: "^[^-]" }, parentSchema: xe.properties.remote, data: o };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/remote", keyword: "type", params: { type: "string" }, parentSchema: xe.properties.remote, data: o };
        e = n(e, a), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: xe, data: t }), r++;
  return Ge.errors = e, r === 0;
}
var pr = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function Ce(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: pr, data: t }), r++);
    for (let o in t)
      o !== "kind" && (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: pr, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "github") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "github" }, parentSchema: pr.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: pr, data: t }), r++;
  return Ce.errors = e, r === 0;
}
var fr = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { $ref: "#/$defs/shared-9" } } }, mt = { type: "string", minLength: 1 };
function I(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? G(t) < 1 && (e = n(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: mt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: mt, data: t }), r++), I.errors = e, r === 0;
}
function Fe(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: fr, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "path" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: fr, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "file") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "file" }, parentSchema: fr.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
    t.path !== void 0 && (I(t.path, { instancePath: s + "/path", parentData: t, parentDataProperty: "path", rootData: p }) || (e = h(e, I.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: fr, data: t }), r++;
  return Fe.errors = e, r === 0;
}
var de = { type: "object", required: ["kind", "namespace"], additionalProperties: !1, properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, configMap: { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", patternErrorMessage: "the name of a ConfigMap: small letters, digits, - and ." } } }, ut = { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", patternErrorMessage: "the name of a namespace: small letters, digits and -, at most 63" }, Gt = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
function ye(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Gt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, parentSchema: ut, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: ut, data: t }), r++), ye.errors = e, r === 0;
}
var Y = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), It = new RegExp("^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");
function Pr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: de, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: de, data: t }), r++);
    for (let a in t)
      a === "kind" || a === "namespace" || a === "kubeconfig" || a === "context" || a === "configMap" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: de, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "kubernetes") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "kubernetes" }, parentSchema: de.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.namespace !== void 0 && (ye(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: p }) || (e = h(e, ye.errors), r = e.length)), t.kubeconfig !== void 0) {
      let a = t.kubeconfig, i = r, d = !1, w = r;
      if (typeof a == "string") {
        if (G(a) < 1) {
          let z = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: de.properties.kubeconfig.anyOf[0], data: a };
          e = n(e, z), r++;
        }
      } else {
        let z = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: de.properties.kubeconfig.anyOf[0], data: a };
        e = n(e, z), r++;
      }
      var o = w === r;
      if (d = d || o, !d) {
        let z = r;
        if (a && typeof a == "object" && !Array.isArray(a)) {
          if (a.env === void 0) {
            let _ = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: de.properties.kubeconfig.anyOf[1], data: a };
            e = n(e, _), r++;
          }
          for (let _ in a)
            if (_ !== "env") {
              let c = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: _ }, parentSchema: de.properties.kubeconfig.anyOf[1], data: a };
              e = n(e, c), r++;
            }
          if (a.env !== void 0) {
            let _ = a.env;
            if (typeof _ == "string") {
              if (!Y.test(_)) {
                let c = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: de.properties.kubeconfig.anyOf[1].properties.env, data: _ };
                e = n(e, c), r++;
              }
            } else {
              let c = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: de.properties.kubeconfig.anyOf[1].properties.env, data: _ };
              e = n(e, c), r++;
            }
          }
        } else {
          let _ = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: de.properties.kubeconfig.anyOf[1], data: a };
          e = n(e, _), r++;
        }
        var o = z === r;
        d = d || o;
      }
      if (d)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        let z = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: de.properties.kubeconfig, data: a };
        e = n(e, z), r++;
      }
    }
    if (t.context !== void 0 && (I(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.configMap !== void 0) {
      let a = t.configMap;
      if (typeof a == "string") {
        if (!It.test(a)) {
          let i = { instancePath: s + "/configMap", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$" }, parentSchema: de.properties.configMap, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/configMap", keyword: "type", params: { type: "string" }, parentSchema: de.properties.configMap, data: a };
        e = n(e, i), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: de, data: t }), r++;
  return Pr.errors = e, r === 0;
}
var U = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, dependsOn: { type: "array", maxItems: 100, items: { $ref: "#/$defs/shared-2" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "systemd", "compose", "command", "kubernetes"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "systemd" } } }, then: { $ref: "#/$defs/target-systemd" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compose" } } }, then: { $ref: "#/$defs/target-compose" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "kubernetes" } } }, then: { $ref: "#/$defs/target-kubernetes" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy", "nginx", "traefik", "caddy", "gateway-api", "traefik-ingressroute", "ingress-nginx", "istio", "replicas"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "nginx" } } }, then: { $ref: "#/$defs/router-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik" } } }, then: { $ref: "#/$defs/router-traefik" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "caddy" } } }, then: { $ref: "#/$defs/router-caddy" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway-api" } } }, then: { $ref: "#/$defs/router-gateway-api" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "traefik-ingressroute" } } }, then: { $ref: "#/$defs/router-traefik-ingressroute" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "ingress-nginx" } } }, then: { $ref: "#/$defs/router-ingress-nginx" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "istio" } } }, then: { $ref: "#/$defs/router-istio" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "replicas" } } }, then: { $ref: "#/$defs/router-replicas" } }] }, baseline: { $ref: "#/$defs/shared-4" } } }, Ct = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$", "u"), Ft = { type: "string" };
function ce(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t != "string" && (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ft, data: t }), r++), ce.errors = e, r === 0;
}
var fe = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { $ref: "#/$defs/shared-9" }, env: { $ref: "#/$defs/shared-10" }, instances: { $ref: "#/$defs/shared-11" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-12" }, tcp: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { $ref: "#/$defs/shared-1" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { $ref: "#/$defs/shared-1" } } }, ports: { $ref: "#/$defs/shared-13" }, host: { $ref: "#/$defs/shared-9" }, cwd: { $ref: "#/$defs/shared-9" } } }, $e = { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } };
function _e(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) {
      let d = r;
      if (typeof i == "string" && !Y.test(i)) {
        let w = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: $e.propertyNames, data: i, propertyName: i };
        e = n(e, w), r++;
      }
      var o = d === r;
      o || (e = n(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: i }, parentSchema: $e, data: t }), r++);
    }
    for (let i in t) {
      let d = t[i], w = r, z = !1, k = r;
      if (typeof d != "string") {
        let _ = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: $e.additionalProperties.anyOf[0], data: d };
        e = n(e, _), r++;
      }
      var a = k === r;
      if (z = z || a, !z) {
        let _ = r;
        if (d && typeof d == "object" && !Array.isArray(d)) {
          if (d.env === void 0) {
            let v = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: $e.additionalProperties.anyOf[1], data: d };
            e = n(e, v), r++;
          }
          for (let v in d)
            if (v !== "env") {
              let f = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: $e.additionalProperties.anyOf[1], data: d };
              e = n(e, f), r++;
            }
          if (d.env !== void 0) {
            let v = d.env;
            if (typeof v == "string") {
              if (!Y.test(v)) {
                let f = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: $e.additionalProperties.anyOf[1].properties.env, data: v };
                e = n(e, f), r++;
              }
            } else {
              let f = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: $e.additionalProperties.anyOf[1].properties.env, data: v };
              e = n(e, f), r++;
            }
          }
        } else {
          let v = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: $e.additionalProperties.anyOf[1], data: d };
          e = n(e, v), r++;
        }
        var a = _ === r;
        z = z || a;
      }
      if (z)
        r = w, e !== null && (w ? e.length = w : e = null);
      else {
        let _ = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: $e.additionalProperties, data: d };
        e = n(e, _), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: $e, data: t }), r++;
  return _e.errors = e, r === 0;
}
var kr = { type: "integer", minimum: 1, maximum: 1e3 };
function er(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: kr, data: t }), r++), typeof t == "number" && ((t > 1e3 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: kr, data: t }), r++), (t < 1 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: kr, data: t }), r++)), er.errors = e, r === 0;
}
var ht = { type: "string", pattern: "^https?://" }, Rt = new RegExp("^https?://", "u");
function He(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Rt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: ht, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: ht, data: t }), r++), He.errors = e, r === 0;
}
var kt = { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, Bt = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u");
function L(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Bt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, parentSchema: kt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: kt, data: t }), r++), L.errors = e, r === 0;
}
var gt = { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, Jt = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function Me(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Jt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, parentSchema: gt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: gt, data: t }), r++), Me.errors = e, r === 0;
}
function jr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: fe, data: t }), r++), t.command === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "command" }, parentSchema: fe, data: t }), r++);
    for (let a in t)
      Se.call(fe.properties, a) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: fe, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "process") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "process" }, parentSchema: fe.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.command !== void 0 && (I(t.command, { instancePath: s + "/command", parentData: t, parentDataProperty: "command", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.env !== void 0 && (_e(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: p }) || (e = h(e, _e.errors), r = e.length)), t.instances !== void 0 && (er(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: p }) || (e = h(e, er.errors), r = e.length)), t.ready !== void 0) {
      let a = t.ready, i = r, d = !1, w = null, z = r;
      if (a && typeof a == "object" && !Array.isArray(a) && a.http === void 0) {
        let _ = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: fe.properties.ready.oneOf[0], data: a };
        e = n(e, _), r++;
      }
      var o = z === r;
      o && (d = !0, w = 0);
      let k = r;
      if (a && typeof a == "object" && !Array.isArray(a) && a.tcp === void 0) {
        let _ = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "tcp" }, parentSchema: fe.properties.ready.oneOf[1], data: a };
        e = n(e, _), r++;
      }
      var o = k === r;
      if (o && d ? (d = !1, w = [w, 1]) : o && (d = !0, w = 1), d)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        let _ = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: w }, parentSchema: fe.properties.ready, data: a };
        e = n(e, _), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let _ in a)
          if (!(_ === "http" || _ === "tcp" || _ === "within")) {
            let c = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: _ }, parentSchema: fe.properties.ready, data: a };
            e = n(e, c), r++;
          }
        if (a.http !== void 0 && (He(a.http, { instancePath: s + "/ready/http", parentData: a, parentDataProperty: "http", rootData: p }) || (e = h(e, He.errors), r = e.length)), a.tcp !== void 0) {
          let _ = a.tcp;
          if (_ !== !0) {
            let c = { instancePath: s + "/ready/tcp", keyword: "const", params: { allowedValue: !0 }, parentSchema: fe.properties.ready.properties.tcp, data: _ };
            e = n(e, c), r++;
          }
        }
        a.within !== void 0 && (L(a.within, { instancePath: s + "/ready/within", parentData: a, parentDataProperty: "within", rootData: p }) || (e = h(e, L.errors), r = e.length));
      } else {
        let _ = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: fe.properties.ready, data: a };
        e = n(e, _), r++;
      }
    }
    if (t.drain !== void 0 && (L(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.stop !== void 0) {
      let a = t.stop;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a)
          if (!(i === "signal" || i === "within")) {
            let d = { instancePath: s + "/stop", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: fe.properties.stop, data: a };
            e = n(e, d), r++;
          }
        if (a.signal !== void 0) {
          let i = a.signal;
          if (!(i === "SIGTERM" || i === "SIGINT" || i === "SIGQUIT" || i === "SIGHUP" || i === "SIGUSR1" || i === "SIGUSR2")) {
            let d = { instancePath: s + "/stop/signal", keyword: "enum", params: { allowedValues: fe.properties.stop.properties.signal.enum }, parentSchema: fe.properties.stop.properties.signal, data: i };
            e = n(e, d), r++;
          }
        }
        a.within !== void 0 && (L(a.within, { instancePath: s + "/stop/within", parentData: a, parentDataProperty: "within", rootData: p }) || (e = h(e, L.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/stop", keyword: "type", params: { type: "object" }, parentSchema: fe.properties.stop, data: a };
        e = n(e, i), r++;
      }
    }
    t.ports !== void 0 && (Me(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: p }) || (e = h(e, Me.errors), r = e.length)), t.host !== void 0 && (I(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.cwd !== void 0 && (I(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: p }) || (e = h(e, I.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: fe, data: t }), r++;
  return jr.errors = e, r === 0;
}
var J = { type: "object", additionalProperties: !1, required: ["kind", "unit", "folder"], properties: { kind: { const: "systemd" }, unit: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$", patternErrorMessage: "the name of a template, such as checkout for checkout@.service" }, folder: { $ref: "#/$defs/shared-14" }, scope: { enum: ["system", "user"] }, instances: { $ref: "#/$defs/shared-15" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-16" }, within: { $ref: "#/$defs/shared-1" } } }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-13" }, host: { $ref: "#/$defs/shared-17" }, keep: { $ref: "#/$defs/shared-15" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, Qt = new RegExp("^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$", "u"), vt = { type: "string", pattern: "^/[A-Za-z0-9._/+-]{1,200}$", patternErrorMessage: "the whole path of a folder, such as /srv/checkout, of letters, digits and . _ + - alone" }, Wt = new RegExp("^/[A-Za-z0-9._/+-]{1,200}$", "u");
function rr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Wt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/+-]{1,200}$" }, parentSchema: vt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: vt, data: t }), r++), rr.errors = e, r === 0;
}
var gr = { type: "integer", minimum: 1, maximum: 100 };
function je(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: gr, data: t }), r++), typeof t == "number" && ((t > 100 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 100 }, parentSchema: gr, data: t }), r++), (t < 1 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: gr, data: t }), r++)), je.errors = e, r === 0;
}
var wt = { type: "string", pattern: "^/[\\x21-\\x7e]*$", patternErrorMessage: "a path, such as /healthz" }, Xt = new RegExp("^/[\\x21-\\x7e]*$", "u");
function tr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Xt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[\\x21-\\x7e]*$" }, parentSchema: wt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: wt, data: t }), r++), tr.errors = e, r === 0;
}
var $t = { type: "string", pattern: "^[A-Za-z0-9.:-]{1,253}$", patternErrorMessage: "an address or a name of the machine, without a port" }, Yt = new RegExp("^[A-Za-z0-9.:-]{1,253}$", "u");
function sr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Yt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:-]{1,253}$" }, parentSchema: $t, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: $t, data: t }), r++), sr.errors = e, r === 0;
}
var vr = { type: "string", maxLength: 300, pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$", patternErrorMessage: "user@host, user@host:port, or a host of the ssh configuration" }, es = new RegExp("^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$", "u");
function ue(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (G(t) > 300 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 300 }, parentSchema: vr, data: t }), r++), es.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?([A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?$" }, parentSchema: vr, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: vr, data: t }), r++), ue.errors = e, r === 0;
}
var bt = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" };
function X(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Y.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: bt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: bt, data: t }), r++), X.errors = e, r === 0;
}
function _r(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: J, data: t }), r++), t.unit === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "unit" }, parentSchema: J, data: t }), r++), t.folder === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "folder" }, parentSchema: J, data: t }), r++);
    for (let a in t)
      Se.call(J.properties, a) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: J, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "systemd") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "systemd" }, parentSchema: J.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.unit !== void 0) {
      let a = t.unit;
      if (typeof a == "string") {
        if (!Qt.test(a)) {
          let i = { instancePath: s + "/unit", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$" }, parentSchema: J.properties.unit, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/unit", keyword: "type", params: { type: "string" }, parentSchema: J.properties.unit, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.folder !== void 0 && (rr(t.folder, { instancePath: s + "/folder", parentData: t, parentDataProperty: "folder", rootData: p }) || (e = h(e, rr.errors), r = e.length)), t.scope !== void 0) {
      let a = t.scope;
      if (!(a === "system" || a === "user")) {
        let i = { instancePath: s + "/scope", keyword: "enum", params: { allowedValues: J.properties.scope.enum }, parentSchema: J.properties.scope, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.instances !== void 0 && (je(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: p }) || (e = h(e, je.errors), r = e.length)), t.ready !== void 0) {
      let a = t.ready;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a)
          if (!(i === "http" || i === "within")) {
            let d = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: J.properties.ready, data: a };
            e = n(e, d), r++;
          }
        a.http !== void 0 && (tr(a.http, { instancePath: s + "/ready/http", parentData: a, parentDataProperty: "http", rootData: p }) || (e = h(e, tr.errors), r = e.length)), a.within !== void 0 && (L(a.within, { instancePath: s + "/ready/within", parentData: a, parentDataProperty: "within", rootData: p }) || (e = h(e, L.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: J.properties.ready, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.drain !== void 0 && (L(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.ports !== void 0 && (Me(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: p }) || (e = h(e, Me.errors), r = e.length)), t.host !== void 0 && (sr(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: p }) || (e = h(e, sr.errors), r = e.length)), t.keep !== void 0 && (je(t.keep, { instancePath: s + "/keep", parentData: t, parentDataProperty: "keep", rootData: p }) || (e = h(e, je.errors), r = e.length)), t.via !== void 0) {
      let a = t.via;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ssh === void 0) {
          let i = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: J.properties.via, data: a };
          e = n(e, i), r++;
        }
        for (let i in a)
          if (!(i === "ssh" || i === "key" || i === "knownHosts")) {
            let d = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: J.properties.via, data: a };
            e = n(e, d), r++;
          }
        if (a.ssh !== void 0 && (ue(a.ssh, { instancePath: s + "/via/ssh", parentData: a, parentDataProperty: "ssh", rootData: p }) || (e = h(e, ue.errors), r = e.length)), a.key !== void 0) {
          let i = a.key;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.env === void 0) {
              let d = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: J.properties.via.properties.key, data: i };
              e = n(e, d), r++;
            }
            for (let d in i)
              if (d !== "env") {
                let w = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: J.properties.via.properties.key, data: i };
                e = n(e, w), r++;
              }
            i.env !== void 0 && (X(i.env, { instancePath: s + "/via/key/env", parentData: i, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via.properties.key, data: i };
            e = n(e, d), r++;
          }
        }
        if (a.knownHosts !== void 0) {
          let i = a.knownHosts, d = r, w = !1, z = r;
          if (typeof i == "string") {
            if (G(i) < 1) {
              let k = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: J.properties.via.properties.knownHosts.anyOf[0], data: i };
              e = n(e, k), r++;
            }
          } else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[0], data: i };
            e = n(e, k), r++;
          }
          var o = z === r;
          if (w = w || o, !w) {
            let k = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.env === void 0) {
                let c = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: i };
                e = n(e, c), r++;
              }
              for (let c in i)
                if (c !== "env") {
                  let v = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: i };
                  e = n(e, v), r++;
                }
              if (i.env !== void 0) {
                let c = i.env;
                if (typeof c == "string") {
                  if (!Y.test(c)) {
                    let v = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                    e = n(e, v), r++;
                  }
                } else {
                  let v = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                  e = n(e, v), r++;
                }
              }
            } else {
              let c = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via.properties.knownHosts.anyOf[1], data: i };
              e = n(e, c), r++;
            }
            var o = k === r;
            w = w || o;
          }
          if (w)
            r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: J.properties.via.properties.knownHosts, data: i };
            e = n(e, k), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: J.properties.via, data: a };
        e = n(e, i), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: J, data: t }), r++;
  return _r.errors = e, r === 0;
}
var T = { type: "object", additionalProperties: !1, required: ["kind", "folder", "ready"], properties: { kind: { const: "compose" }, folder: { $ref: "#/$defs/shared-14" }, file: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", patternErrorMessage: "the name of a file in the folder, such as compose.yml" }, service: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", patternErrorMessage: "the name of a service of the Compose file, of letters, digits and . _ -" }, project: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]{0,49}$", patternErrorMessage: "a name of small letters, digits and _ -, at most 50" }, instances: { $ref: "#/$defs/shared-15" }, ready: { type: "object", additionalProperties: !1, properties: { http: { $ref: "#/$defs/shared-16" }, healthy: { const: !0 }, within: { $ref: "#/$defs/shared-1" } }, oneOf: [{ required: ["http"] }, { required: ["healthy"] }] }, drain: { $ref: "#/$defs/shared-1" }, ports: { $ref: "#/$defs/shared-13" }, host: { $ref: "#/$defs/shared-17" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } } }, St = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u"), rs = new RegExp("^[a-z0-9][a-z0-9_-]{0,49}$", "u");
function qr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: T, data: t }), r++), t.folder === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "folder" }, parentSchema: T, data: t }), r++), t.ready === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "ready" }, parentSchema: T, data: t }), r++);
    for (let i in t)
      Se.call(T.properties, i) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: T, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "compose") {
        let d = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compose" }, parentSchema: T.properties.kind, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.folder !== void 0 && (rr(t.folder, { instancePath: s + "/folder", parentData: t, parentDataProperty: "folder", rootData: p }) || (e = h(e, rr.errors), r = e.length)), t.file !== void 0) {
      let i = t.file;
      if (typeof i == "string") {
        if (!St.test(i)) {
          let d = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, parentSchema: T.properties.file, data: i };
          e = n(e, d), r++;
        }
      } else {
        let d = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: T.properties.file, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.service !== void 0) {
      let i = t.service;
      if (typeof i == "string") {
        if (!St.test(i)) {
          let d = { instancePath: s + "/service", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, parentSchema: T.properties.service, data: i };
          e = n(e, d), r++;
        }
      } else {
        let d = { instancePath: s + "/service", keyword: "type", params: { type: "string" }, parentSchema: T.properties.service, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.project !== void 0) {
      let i = t.project;
      if (typeof i == "string") {
        if (!rs.test(i)) {
          let d = { instancePath: s + "/project", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,49}$" }, parentSchema: T.properties.project, data: i };
          e = n(e, d), r++;
        }
      } else {
        let d = { instancePath: s + "/project", keyword: "type", params: { type: "string" }, parentSchema: T.properties.project, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.instances !== void 0 && (je(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: p }) || (e = h(e, je.errors), r = e.length)), t.ready !== void 0) {
      let i = t.ready, d = r, w = !1, z = null, k = r;
      if (i && typeof i == "object" && !Array.isArray(i) && i.http === void 0) {
        let c = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "http" }, parentSchema: T.properties.ready.oneOf[0], data: i };
        e = n(e, c), r++;
      }
      var o = k === r;
      o && (w = !0, z = 0);
      let _ = r;
      if (i && typeof i == "object" && !Array.isArray(i) && i.healthy === void 0) {
        let c = { instancePath: s + "/ready", keyword: "required", params: { missingProperty: "healthy" }, parentSchema: T.properties.ready.oneOf[1], data: i };
        e = n(e, c), r++;
      }
      var o = _ === r;
      if (o && w ? (w = !1, z = [z, 1]) : o && (w = !0, z = 1), w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let c = { instancePath: s + "/ready", keyword: "oneOf", params: { passingSchemas: z }, parentSchema: T.properties.ready, data: i };
        e = n(e, c), r++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let c in i)
          if (!(c === "http" || c === "healthy" || c === "within")) {
            let v = { instancePath: s + "/ready", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: T.properties.ready, data: i };
            e = n(e, v), r++;
          }
        if (i.http !== void 0 && (tr(i.http, { instancePath: s + "/ready/http", parentData: i, parentDataProperty: "http", rootData: p }) || (e = h(e, tr.errors), r = e.length)), i.healthy !== void 0) {
          let c = i.healthy;
          if (c !== !0) {
            let v = { instancePath: s + "/ready/healthy", keyword: "const", params: { allowedValue: !0 }, parentSchema: T.properties.ready.properties.healthy, data: c };
            e = n(e, v), r++;
          }
        }
        i.within !== void 0 && (L(i.within, { instancePath: s + "/ready/within", parentData: i, parentDataProperty: "within", rootData: p }) || (e = h(e, L.errors), r = e.length));
      } else {
        let c = { instancePath: s + "/ready", keyword: "type", params: { type: "object" }, parentSchema: T.properties.ready, data: i };
        e = n(e, c), r++;
      }
    }
    if (t.drain !== void 0 && (L(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.ports !== void 0 && (Me(t.ports, { instancePath: s + "/ports", parentData: t, parentDataProperty: "ports", rootData: p }) || (e = h(e, Me.errors), r = e.length)), t.host !== void 0 && (sr(t.host, { instancePath: s + "/host", parentData: t, parentDataProperty: "host", rootData: p }) || (e = h(e, sr.errors), r = e.length)), t.via !== void 0) {
      let i = t.via;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.ssh === void 0) {
          let d = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: T.properties.via, data: i };
          e = n(e, d), r++;
        }
        for (let d in i)
          if (!(d === "ssh" || d === "key" || d === "knownHosts")) {
            let w = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: T.properties.via, data: i };
            e = n(e, w), r++;
          }
        if (i.ssh !== void 0 && (ue(i.ssh, { instancePath: s + "/via/ssh", parentData: i, parentDataProperty: "ssh", rootData: p }) || (e = h(e, ue.errors), r = e.length)), i.key !== void 0) {
          let d = i.key;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.env === void 0) {
              let w = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: T.properties.via.properties.key, data: d };
              e = n(e, w), r++;
            }
            for (let w in d)
              if (w !== "env") {
                let z = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: w }, parentSchema: T.properties.via.properties.key, data: d };
                e = n(e, z), r++;
              }
            d.env !== void 0 && (X(d.env, { instancePath: s + "/via/key/env", parentData: d, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let w = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: T.properties.via.properties.key, data: d };
            e = n(e, w), r++;
          }
        }
        if (i.knownHosts !== void 0) {
          let d = i.knownHosts, w = r, z = !1, k = r;
          if (typeof d == "string") {
            if (G(d) < 1) {
              let _ = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: T.properties.via.properties.knownHosts.anyOf[0], data: d };
              e = n(e, _), r++;
            }
          } else {
            let _ = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[0], data: d };
            e = n(e, _), r++;
          }
          var a = k === r;
          if (z = z || a, !z) {
            let _ = r;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              if (d.env === void 0) {
                let v = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1], data: d };
                e = n(e, v), r++;
              }
              for (let v in d)
                if (v !== "env") {
                  let f = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1], data: d };
                  e = n(e, f), r++;
                }
              if (d.env !== void 0) {
                let v = d.env;
                if (typeof v == "string") {
                  if (!Y.test(v)) {
                    let f = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                    e = n(e, f), r++;
                  }
                } else {
                  let f = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1].properties.env, data: v };
                  e = n(e, f), r++;
                }
              }
            } else {
              let v = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: T.properties.via.properties.knownHosts.anyOf[1], data: d };
              e = n(e, v), r++;
            }
            var a = _ === r;
            z = z || a;
          }
          if (z)
            r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let _ = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: T.properties.via.properties.knownHosts, data: d };
            e = n(e, _), r++;
          }
        }
      } else {
        let d = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: T.properties.via, data: i };
        e = n(e, d), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: T, data: t }), r++;
  return qr.errors = e, r === 0;
}
var Oe = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { $ref: "#/$defs/shared-9" }, scale: { $ref: "#/$defs/shared-9" }, status: { $ref: "#/$defs/shared-9" }, promote: { $ref: "#/$defs/shared-9" }, remove: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-10" }, instances: { $ref: "#/$defs/shared-21" }, drain: { $ref: "#/$defs/shared-1" }, cwd: { $ref: "#/$defs/shared-9" } } }, wr = { type: "integer", minimum: 1, maximum: 1e4 };
function nr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "number" && !(t % 1) && !isNaN(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "integer" }, parentSchema: wr, data: t }), r++), typeof t == "number" && ((t > 1e4 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, parentSchema: wr, data: t }), r++), (t < 1 || isNaN(t)) && (e = n(e, { instancePath: s, keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: wr, data: t }), r++)), nr.errors = e, r === 0;
}
function zr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Oe, data: t }), r++), t.deploy === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "deploy" }, parentSchema: Oe, data: t }), r++), t.status === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "status" }, parentSchema: Oe, data: t }), r++), t.remove === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "remove" }, parentSchema: Oe, data: t }), r++);
    for (let o in t)
      Se.call(Oe.properties, o) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Oe, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "command") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: Oe.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
    t.deploy !== void 0 && (I(t.deploy, { instancePath: s + "/deploy", parentData: t, parentDataProperty: "deploy", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.scale !== void 0 && (I(t.scale, { instancePath: s + "/scale", parentData: t, parentDataProperty: "scale", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.status !== void 0 && (I(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.promote !== void 0 && (I(t.promote, { instancePath: s + "/promote", parentData: t, parentDataProperty: "promote", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.remove !== void 0 && (I(t.remove, { instancePath: s + "/remove", parentData: t, parentDataProperty: "remove", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.within !== void 0 && (L(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.env !== void 0 && (_e(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: p }) || (e = h(e, _e.errors), r = e.length)), t.instances !== void 0 && (nr(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: p }) || (e = h(e, nr.errors), r = e.length)), t.drain !== void 0 && (L(t.drain, { instancePath: s + "/drain", parentData: t, parentDataProperty: "drain", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.cwd !== void 0 && (I(t.cwd, { instancePath: s + "/cwd", parentData: t, parentDataProperty: "cwd", rootData: p }) || (e = h(e, I.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Oe, data: t }), r++;
  return zr.errors = e, r === 0;
}
var F = { type: "object", additionalProperties: !1, required: ["kind", "namespace", "deployment", "image", "port", "instances"], properties: { kind: { const: "kubernetes" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, deployment: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$", patternErrorMessage: "the name of a Deployment: small letters, digits and -, at most 58" }, container: { $ref: "#/$defs/shared-9" }, image: { type: "string", pattern: "^[^\\s]*\\{version\\}[^\\s]*$", patternErrorMessage: "an image with {version} in it once, such as registry.example/checkout:{version}" }, port: { type: "integer", minimum: 1, maximum: 65535 }, instances: { $ref: "#/$defs/shared-21" }, patch: { type: "object", additionalProperties: !1, properties: { metadata: { $ref: "#/$defs/shared-23" }, spec: { $ref: "#/$defs/shared-23" } } }, companions: { enum: ["copy", "refuse", "ignore"] }, promote: { enum: ["patch", "wait"] }, logs: { $ref: "#/$defs/shared-4" } } }, ts = { type: "object", additionalProperties: !0 };
function Be(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return t && typeof t == "object" && !Array.isArray(t) || (e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ts, data: t }), r++), Be.errors = e, r === 0;
}
var ss = { type: "boolean" };
function he(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t != "boolean" && (e = n(e, { instancePath: s, keyword: "type", params: { type: "boolean" }, parentSchema: ss, data: t }), r++), he.errors = e, r === 0;
}
var ns = new RegExp("^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$", "u"), is = new RegExp("^[^\\s]*\\{version\\}[^\\s]*$", "u");
function Or(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: F, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: F, data: t }), r++), t.deployment === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "deployment" }, parentSchema: F, data: t }), r++), t.image === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "image" }, parentSchema: F, data: t }), r++), t.port === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "port" }, parentSchema: F, data: t }), r++), t.instances === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "instances" }, parentSchema: F, data: t }), r++);
    for (let a in t)
      Se.call(F.properties, a) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: F, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "kubernetes") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "kubernetes" }, parentSchema: F.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.namespace !== void 0 && (ye(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: p }) || (e = h(e, ye.errors), r = e.length)), t.kubeconfig !== void 0) {
      let a = t.kubeconfig, i = r, d = !1, w = r;
      if (typeof a == "string") {
        if (G(a) < 1) {
          let z = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: F.properties.kubeconfig.anyOf[0], data: a };
          e = n(e, z), r++;
        }
      } else {
        let z = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: F.properties.kubeconfig.anyOf[0], data: a };
        e = n(e, z), r++;
      }
      var o = w === r;
      if (d = d || o, !d) {
        let z = r;
        if (a && typeof a == "object" && !Array.isArray(a)) {
          if (a.env === void 0) {
            let _ = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: F.properties.kubeconfig.anyOf[1], data: a };
            e = n(e, _), r++;
          }
          for (let _ in a)
            if (_ !== "env") {
              let c = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: _ }, parentSchema: F.properties.kubeconfig.anyOf[1], data: a };
              e = n(e, c), r++;
            }
          if (a.env !== void 0) {
            let _ = a.env;
            if (typeof _ == "string") {
              if (!Y.test(_)) {
                let c = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: F.properties.kubeconfig.anyOf[1].properties.env, data: _ };
                e = n(e, c), r++;
              }
            } else {
              let c = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: F.properties.kubeconfig.anyOf[1].properties.env, data: _ };
              e = n(e, c), r++;
            }
          }
        } else {
          let _ = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: F.properties.kubeconfig.anyOf[1], data: a };
          e = n(e, _), r++;
        }
        var o = z === r;
        d = d || o;
      }
      if (d)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        let z = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: F.properties.kubeconfig, data: a };
        e = n(e, z), r++;
      }
    }
    if (t.context !== void 0 && (I(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.deployment !== void 0) {
      let a = t.deployment;
      if (typeof a == "string") {
        if (!ns.test(a)) {
          let i = { instancePath: s + "/deployment", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$" }, parentSchema: F.properties.deployment, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/deployment", keyword: "type", params: { type: "string" }, parentSchema: F.properties.deployment, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.container !== void 0 && (I(t.container, { instancePath: s + "/container", parentData: t, parentDataProperty: "container", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.image !== void 0) {
      let a = t.image;
      if (typeof a == "string") {
        if (!is.test(a)) {
          let i = { instancePath: s + "/image", keyword: "pattern", params: { pattern: "^[^\\s]*\\{version\\}[^\\s]*$" }, parentSchema: F.properties.image, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/image", keyword: "type", params: { type: "string" }, parentSchema: F.properties.image, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.port !== void 0) {
      let a = t.port;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let i = { instancePath: s + "/port", keyword: "type", params: { type: "integer" }, parentSchema: F.properties.port, data: a };
        e = n(e, i), r++;
      }
      if (typeof a == "number") {
        if (a > 65535 || isNaN(a)) {
          let i = { instancePath: s + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, parentSchema: F.properties.port, data: a };
          e = n(e, i), r++;
        }
        if (a < 1 || isNaN(a)) {
          let i = { instancePath: s + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: F.properties.port, data: a };
          e = n(e, i), r++;
        }
      }
    }
    if (t.instances !== void 0 && (nr(t.instances, { instancePath: s + "/instances", parentData: t, parentDataProperty: "instances", rootData: p }) || (e = h(e, nr.errors), r = e.length)), t.patch !== void 0) {
      let a = t.patch;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a)
          if (!(i === "metadata" || i === "spec")) {
            let d = { instancePath: s + "/patch", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: F.properties.patch, data: a };
            e = n(e, d), r++;
          }
        a.metadata !== void 0 && (Be(a.metadata, { instancePath: s + "/patch/metadata", parentData: a, parentDataProperty: "metadata", rootData: p }) || (e = h(e, Be.errors), r = e.length)), a.spec !== void 0 && (Be(a.spec, { instancePath: s + "/patch/spec", parentData: a, parentDataProperty: "spec", rootData: p }) || (e = h(e, Be.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/patch", keyword: "type", params: { type: "object" }, parentSchema: F.properties.patch, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.companions !== void 0) {
      let a = t.companions;
      if (!(a === "copy" || a === "refuse" || a === "ignore")) {
        let i = { instancePath: s + "/companions", keyword: "enum", params: { allowedValues: F.properties.companions.enum }, parentSchema: F.properties.companions, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.promote !== void 0) {
      let a = t.promote;
      if (!(a === "patch" || a === "wait")) {
        let i = { instancePath: s + "/promote", keyword: "enum", params: { allowedValues: F.properties.promote.enum }, parentSchema: F.properties.promote, data: a };
        e = n(e, i), r++;
      }
    }
    t.logs !== void 0 && (he(t.logs, { instancePath: s + "/logs", parentData: t, parentDataProperty: "logs", rootData: p }) || (e = h(e, he.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: F, data: t }), r++;
  return Or.errors = e, r === 0;
}
var Ue = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { $ref: "#/$defs/shared-24" }, timeout: { $ref: "#/$defs/shared-1" } } }, At = { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, as = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function me(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? as.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, parentSchema: At, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: At, data: t }), r++), me.errors = e, r === 0;
}
function Dr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Ue, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: Ue, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "listen" || o === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Ue, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "gateway") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "gateway" }, parentSchema: Ue.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
    t.listen !== void 0 && (me(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: p }) || (e = h(e, me.errors), r = e.length)), t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ue, data: t }), r++;
  return Dr.errors = e, r === 0;
}
var Q = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { $ref: "#/$defs/shared-25" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { $ref: "#/$defs/shared-25" }, timeout: { $ref: "#/$defs/shared-1" } } }, Pt = { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, os = new RegExp("^/[A-Za-z0-9._/-]+$", "u");
function Je(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? os.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, parentSchema: Pt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Pt, data: t }), r++), Je.errors = e, r === 0;
}
var ps = new RegExp("^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", "u"), fs = new RegExp("^/[A-Za-z0-9._/-]+\\.cfg$", "u");
function Zr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Q, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: Q, data: t }), r++);
    for (let a in t)
      a === "kind" || a === "via" || a === "listen" || a === "socket" || a === "config" || a === "master" || a === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: Q, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "haproxy") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "haproxy" }, parentSchema: Q.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.via !== void 0) {
      let a = t.via;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ssh === void 0) {
          let i = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: Q.properties.via, data: a };
          e = n(e, i), r++;
        }
        for (let i in a)
          if (!(i === "ssh" || i === "key" || i === "knownHosts")) {
            let d = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: Q.properties.via, data: a };
            e = n(e, d), r++;
          }
        if (a.ssh !== void 0 && (ue(a.ssh, { instancePath: s + "/via/ssh", parentData: a, parentDataProperty: "ssh", rootData: p }) || (e = h(e, ue.errors), r = e.length)), a.key !== void 0) {
          let i = a.key;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.env === void 0) {
              let d = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: Q.properties.via.properties.key, data: i };
              e = n(e, d), r++;
            }
            for (let d in i)
              if (d !== "env") {
                let w = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: Q.properties.via.properties.key, data: i };
                e = n(e, w), r++;
              }
            i.env !== void 0 && (X(i.env, { instancePath: s + "/via/key/env", parentData: i, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.via.properties.key, data: i };
            e = n(e, d), r++;
          }
        }
        if (a.knownHosts !== void 0) {
          let i = a.knownHosts, d = r, w = !1, z = r;
          if (typeof i == "string") {
            if (G(i) < 1) {
              let k = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[0], data: i };
              e = n(e, k), r++;
            }
          } else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[0], data: i };
            e = n(e, k), r++;
          }
          var o = z === r;
          if (w = w || o, !w) {
            let k = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.env === void 0) {
                let c = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1], data: i };
                e = n(e, c), r++;
              }
              for (let c in i)
                if (c !== "env") {
                  let v = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1], data: i };
                  e = n(e, v), r++;
                }
              if (i.env !== void 0) {
                let c = i.env;
                if (typeof c == "string") {
                  if (!Y.test(c)) {
                    let v = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                    e = n(e, v), r++;
                  }
                } else {
                  let v = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                  e = n(e, v), r++;
                }
              }
            } else {
              let c = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.via.properties.knownHosts.anyOf[1], data: i };
              e = n(e, c), r++;
            }
            var o = k === r;
            w = w || o;
          }
          if (w)
            r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: Q.properties.via.properties.knownHosts, data: i };
            e = n(e, k), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: Q.properties.via, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.listen !== void 0) {
      let a = t.listen;
      if (typeof a == "string") {
        if (G(a) > 500) {
          let i = { instancePath: s + "/listen", keyword: "maxLength", params: { limit: 500 }, parentSchema: Q.properties.listen, data: a };
          e = n(e, i), r++;
        }
        if (!ps.test(a)) {
          let i = { instancePath: s + "/listen", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, parentSchema: Q.properties.listen, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/listen", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.listen, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.socket !== void 0 && (Je(t.socket, { instancePath: s + "/socket", parentData: t, parentDataProperty: "socket", rootData: p }) || (e = h(e, Je.errors), r = e.length)), t.config !== void 0) {
      let a = t.config;
      if (typeof a == "string") {
        if (!fs.test(a)) {
          let i = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, parentSchema: Q.properties.config, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: Q.properties.config, data: a };
        e = n(e, i), r++;
      }
    }
    t.master !== void 0 && (Je(t.master, { instancePath: s + "/master", parentData: t, parentDataProperty: "master", rootData: p }) || (e = h(e, Je.errors), r = e.length)), t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Q, data: t }), r++;
  return Zr.errors = e, r === 0;
}
var re = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "nginx" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-24" }, control: { $ref: "#/$defs/shared-24" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, reload: { $ref: "#/$defs/shared-9" }, lua: { $ref: "#/$defs/shared-4" }, timeout: { $ref: "#/$defs/shared-1" } } }, ds = new RegExp("^/[A-Za-z0-9._/-]+\\.conf$", "u");
function xr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: re, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: re, data: t }), r++);
    for (let a in t)
      a === "kind" || a === "via" || a === "listen" || a === "control" || a === "config" || a === "reload" || a === "lua" || a === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: re, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "nginx") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "nginx" }, parentSchema: re.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.via !== void 0) {
      let a = t.via;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ssh === void 0) {
          let i = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: re.properties.via, data: a };
          e = n(e, i), r++;
        }
        for (let i in a)
          if (!(i === "ssh" || i === "key" || i === "knownHosts")) {
            let d = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: re.properties.via, data: a };
            e = n(e, d), r++;
          }
        if (a.ssh !== void 0 && (ue(a.ssh, { instancePath: s + "/via/ssh", parentData: a, parentDataProperty: "ssh", rootData: p }) || (e = h(e, ue.errors), r = e.length)), a.key !== void 0) {
          let i = a.key;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.env === void 0) {
              let d = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: re.properties.via.properties.key, data: i };
              e = n(e, d), r++;
            }
            for (let d in i)
              if (d !== "env") {
                let w = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: re.properties.via.properties.key, data: i };
                e = n(e, w), r++;
              }
            i.env !== void 0 && (X(i.env, { instancePath: s + "/via/key/env", parentData: i, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: re.properties.via.properties.key, data: i };
            e = n(e, d), r++;
          }
        }
        if (a.knownHosts !== void 0) {
          let i = a.knownHosts, d = r, w = !1, z = r;
          if (typeof i == "string") {
            if (G(i) < 1) {
              let k = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: re.properties.via.properties.knownHosts.anyOf[0], data: i };
              e = n(e, k), r++;
            }
          } else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: re.properties.via.properties.knownHosts.anyOf[0], data: i };
            e = n(e, k), r++;
          }
          var o = z === r;
          if (w = w || o, !w) {
            let k = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.env === void 0) {
                let c = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: re.properties.via.properties.knownHosts.anyOf[1], data: i };
                e = n(e, c), r++;
              }
              for (let c in i)
                if (c !== "env") {
                  let v = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: re.properties.via.properties.knownHosts.anyOf[1], data: i };
                  e = n(e, v), r++;
                }
              if (i.env !== void 0) {
                let c = i.env;
                if (typeof c == "string") {
                  if (!Y.test(c)) {
                    let v = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: re.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                    e = n(e, v), r++;
                  }
                } else {
                  let v = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: re.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                  e = n(e, v), r++;
                }
              }
            } else {
              let c = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: re.properties.via.properties.knownHosts.anyOf[1], data: i };
              e = n(e, c), r++;
            }
            var o = k === r;
            w = w || o;
          }
          if (w)
            r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: re.properties.via.properties.knownHosts, data: i };
            e = n(e, k), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: re.properties.via, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.listen !== void 0 && (me(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: p }) || (e = h(e, me.errors), r = e.length)), t.control !== void 0 && (me(t.control, { instancePath: s + "/control", parentData: t, parentDataProperty: "control", rootData: p }) || (e = h(e, me.errors), r = e.length)), t.config !== void 0) {
      let a = t.config;
      if (typeof a == "string") {
        if (!ds.test(a)) {
          let i = { instancePath: s + "/config", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.conf$" }, parentSchema: re.properties.config, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/config", keyword: "type", params: { type: "string" }, parentSchema: re.properties.config, data: a };
        e = n(e, i), r++;
      }
    }
    t.reload !== void 0 && (I(t.reload, { instancePath: s + "/reload", parentData: t, parentDataProperty: "reload", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.lua !== void 0 && (he(t.lua, { instancePath: s + "/lua", parentData: t, parentDataProperty: "lua", rootData: p }) || (e = h(e, he.errors), r = e.length)), t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: re, data: t }), r++;
  return xr.errors = e, r === 0;
}
var B = { type: "object", additionalProperties: !1, required: ["kind", "entryPoint"], properties: { kind: { const: "traefik" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, entryPoint: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$", patternErrorMessage: "the name of an entry point: letters, digits and _ -" }, rule: { type: "string", minLength: 1, maxLength: 2e3 }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, api: { $ref: "#/$defs/shared-24" }, health: { type: "string", pattern: "^/[!-~]*$", patternErrorMessage: "a path such as /healthz" }, timeout: { $ref: "#/$defs/shared-1" } } }, Vt = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u"), cs = new RegExp("^/[A-Za-z0-9._/-]+\\.yml$", "u"), ys = new RegExp("^/[!-~]*$", "u");
function Er(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: B, data: t }), r++), t.entryPoint === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "entryPoint" }, parentSchema: B, data: t }), r++);
    for (let a in t)
      a === "kind" || a === "via" || a === "entryPoint" || a === "rule" || a === "file" || a === "api" || a === "health" || a === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: B, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "traefik") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "traefik" }, parentSchema: B.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.via !== void 0) {
      let a = t.via;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ssh === void 0) {
          let i = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: B.properties.via, data: a };
          e = n(e, i), r++;
        }
        for (let i in a)
          if (!(i === "ssh" || i === "key" || i === "knownHosts")) {
            let d = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: B.properties.via, data: a };
            e = n(e, d), r++;
          }
        if (a.ssh !== void 0 && (ue(a.ssh, { instancePath: s + "/via/ssh", parentData: a, parentDataProperty: "ssh", rootData: p }) || (e = h(e, ue.errors), r = e.length)), a.key !== void 0) {
          let i = a.key;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.env === void 0) {
              let d = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: B.properties.via.properties.key, data: i };
              e = n(e, d), r++;
            }
            for (let d in i)
              if (d !== "env") {
                let w = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: B.properties.via.properties.key, data: i };
                e = n(e, w), r++;
              }
            i.env !== void 0 && (X(i.env, { instancePath: s + "/via/key/env", parentData: i, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via.properties.key, data: i };
            e = n(e, d), r++;
          }
        }
        if (a.knownHosts !== void 0) {
          let i = a.knownHosts, d = r, w = !1, z = r;
          if (typeof i == "string") {
            if (G(i) < 1) {
              let k = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: B.properties.via.properties.knownHosts.anyOf[0], data: i };
              e = n(e, k), r++;
            }
          } else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[0], data: i };
            e = n(e, k), r++;
          }
          var o = z === r;
          if (w = w || o, !w) {
            let k = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.env === void 0) {
                let c = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: i };
                e = n(e, c), r++;
              }
              for (let c in i)
                if (c !== "env") {
                  let v = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: i };
                  e = n(e, v), r++;
                }
              if (i.env !== void 0) {
                let c = i.env;
                if (typeof c == "string") {
                  if (!Y.test(c)) {
                    let v = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                    e = n(e, v), r++;
                  }
                } else {
                  let v = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                  e = n(e, v), r++;
                }
              }
            } else {
              let c = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via.properties.knownHosts.anyOf[1], data: i };
              e = n(e, c), r++;
            }
            var o = k === r;
            w = w || o;
          }
          if (w)
            r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: B.properties.via.properties.knownHosts, data: i };
            e = n(e, k), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: B.properties.via, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.entryPoint !== void 0) {
      let a = t.entryPoint;
      if (typeof a == "string") {
        if (!Vt.test(a)) {
          let i = { instancePath: s + "/entryPoint", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, parentSchema: B.properties.entryPoint, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/entryPoint", keyword: "type", params: { type: "string" }, parentSchema: B.properties.entryPoint, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.rule !== void 0) {
      let a = t.rule;
      if (typeof a == "string") {
        if (G(a) > 2e3) {
          let i = { instancePath: s + "/rule", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: B.properties.rule, data: a };
          e = n(e, i), r++;
        }
        if (G(a) < 1) {
          let i = { instancePath: s + "/rule", keyword: "minLength", params: { limit: 1 }, parentSchema: B.properties.rule, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/rule", keyword: "type", params: { type: "string" }, parentSchema: B.properties.rule, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.file !== void 0) {
      let a = t.file;
      if (typeof a == "string") {
        if (!cs.test(a)) {
          let i = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.yml$" }, parentSchema: B.properties.file, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: B.properties.file, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.api !== void 0 && (me(t.api, { instancePath: s + "/api", parentData: t, parentDataProperty: "api", rootData: p }) || (e = h(e, me.errors), r = e.length)), t.health !== void 0) {
      let a = t.health;
      if (typeof a == "string") {
        if (!ys.test(a)) {
          let i = { instancePath: s + "/health", keyword: "pattern", params: { pattern: "^/[!-~]*$" }, parentSchema: B.properties.health, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/health", keyword: "type", params: { type: "string" }, parentSchema: B.properties.health, data: a };
        e = n(e, i), r++;
      }
    }
    t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: B, data: t }), r++;
  return Er.errors = e, r === 0;
}
var te = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "caddy" }, via: { type: "object", additionalProperties: !1, required: ["ssh"], properties: { ssh: { $ref: "#/$defs/shared-18" }, key: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, knownHosts: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } }, listen: { $ref: "#/$defs/shared-24" }, admin: { $ref: "#/$defs/shared-24" }, file: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, timeout: { $ref: "#/$defs/shared-1" } } }, ls = new RegExp("^/[A-Za-z0-9._/-]+\\.route$", "u");
function Lr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: te, data: t }), r++), t.listen === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "listen" }, parentSchema: te, data: t }), r++);
    for (let a in t)
      a === "kind" || a === "via" || a === "listen" || a === "admin" || a === "file" || a === "timeout" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: te, data: t }), r++);
    if (t.kind !== void 0) {
      let a = t.kind;
      if (a !== "caddy") {
        let i = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "caddy" }, parentSchema: te.properties.kind, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.via !== void 0) {
      let a = t.via;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.ssh === void 0) {
          let i = { instancePath: s + "/via", keyword: "required", params: { missingProperty: "ssh" }, parentSchema: te.properties.via, data: a };
          e = n(e, i), r++;
        }
        for (let i in a)
          if (!(i === "ssh" || i === "key" || i === "knownHosts")) {
            let d = { instancePath: s + "/via", keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: te.properties.via, data: a };
            e = n(e, d), r++;
          }
        if (a.ssh !== void 0 && (ue(a.ssh, { instancePath: s + "/via/ssh", parentData: a, parentDataProperty: "ssh", rootData: p }) || (e = h(e, ue.errors), r = e.length)), a.key !== void 0) {
          let i = a.key;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.env === void 0) {
              let d = { instancePath: s + "/via/key", keyword: "required", params: { missingProperty: "env" }, parentSchema: te.properties.via.properties.key, data: i };
              e = n(e, d), r++;
            }
            for (let d in i)
              if (d !== "env") {
                let w = { instancePath: s + "/via/key", keyword: "additionalProperties", params: { additionalProperty: d }, parentSchema: te.properties.via.properties.key, data: i };
                e = n(e, w), r++;
              }
            i.env !== void 0 && (X(i.env, { instancePath: s + "/via/key/env", parentData: i, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let d = { instancePath: s + "/via/key", keyword: "type", params: { type: "object" }, parentSchema: te.properties.via.properties.key, data: i };
            e = n(e, d), r++;
          }
        }
        if (a.knownHosts !== void 0) {
          let i = a.knownHosts, d = r, w = !1, z = r;
          if (typeof i == "string") {
            if (G(i) < 1) {
              let k = { instancePath: s + "/via/knownHosts", keyword: "minLength", params: { limit: 1 }, parentSchema: te.properties.via.properties.knownHosts.anyOf[0], data: i };
              e = n(e, k), r++;
            }
          } else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "string" }, parentSchema: te.properties.via.properties.knownHosts.anyOf[0], data: i };
            e = n(e, k), r++;
          }
          var o = z === r;
          if (w = w || o, !w) {
            let k = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.env === void 0) {
                let c = { instancePath: s + "/via/knownHosts", keyword: "required", params: { missingProperty: "env" }, parentSchema: te.properties.via.properties.knownHosts.anyOf[1], data: i };
                e = n(e, c), r++;
              }
              for (let c in i)
                if (c !== "env") {
                  let v = { instancePath: s + "/via/knownHosts", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: te.properties.via.properties.knownHosts.anyOf[1], data: i };
                  e = n(e, v), r++;
                }
              if (i.env !== void 0) {
                let c = i.env;
                if (typeof c == "string") {
                  if (!Y.test(c)) {
                    let v = { instancePath: s + "/via/knownHosts/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: te.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                    e = n(e, v), r++;
                  }
                } else {
                  let v = { instancePath: s + "/via/knownHosts/env", keyword: "type", params: { type: "string" }, parentSchema: te.properties.via.properties.knownHosts.anyOf[1].properties.env, data: c };
                  e = n(e, v), r++;
                }
              }
            } else {
              let c = { instancePath: s + "/via/knownHosts", keyword: "type", params: { type: "object" }, parentSchema: te.properties.via.properties.knownHosts.anyOf[1], data: i };
              e = n(e, c), r++;
            }
            var o = k === r;
            w = w || o;
          }
          if (w)
            r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let k = { instancePath: s + "/via/knownHosts", keyword: "anyOf", params: {}, parentSchema: te.properties.via.properties.knownHosts, data: i };
            e = n(e, k), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/via", keyword: "type", params: { type: "object" }, parentSchema: te.properties.via, data: a };
        e = n(e, i), r++;
      }
    }
    if (t.listen !== void 0 && (me(t.listen, { instancePath: s + "/listen", parentData: t, parentDataProperty: "listen", rootData: p }) || (e = h(e, me.errors), r = e.length)), t.admin !== void 0 && (me(t.admin, { instancePath: s + "/admin", parentData: t, parentDataProperty: "admin", rootData: p }) || (e = h(e, me.errors), r = e.length)), t.file !== void 0) {
      let a = t.file;
      if (typeof a == "string") {
        if (!ls.test(a)) {
          let i = { instancePath: s + "/file", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.route$" }, parentSchema: te.properties.file, data: a };
          e = n(e, i), r++;
        }
      } else {
        let i = { instancePath: s + "/file", keyword: "type", params: { type: "string" }, parentSchema: te.properties.file, data: a };
        e = n(e, i), r++;
      }
    }
    t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: te, data: t }), r++;
  return Lr.errors = e, r === 0;
}
var se = { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "gateway-api" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, route: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } }, jt = { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,55}[a-z0-9])?$", patternErrorMessage: "at most 57 small letters, digits and -, as Kubernetes names a Service" }, ms = new RegExp("^[a-z0-9]([a-z0-9-]{0,55}[a-z0-9])?$", "u");
function ve(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ms.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,55}[a-z0-9])?$" }, parentSchema: jt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: jt, data: t }), r++), ve.errors = e, r === 0;
}
var _t = { type: "string", pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", patternErrorMessage: "small letters, digits, - and ., as Kubernetes names an object" };
function qe(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? It.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$" }, parentSchema: _t, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: _t, data: t }), r++), qe.errors = e, r === 0;
}
var qt = { type: "string", pattern: "^(\\d{1,4}ms|\\d(\\.\\d{1,3})?s|10s)$", patternErrorMessage: "a duration of at most 10s" }, us = new RegExp("^(\\d{1,4}ms|\\d(\\.\\d{1,3})?s|10s)$", "u");
function we(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? us.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\d{1,4}ms|\\d(\\.\\d{1,3})?s|10s)$" }, parentSchema: qt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: qt, data: t }), r++), we.errors = e, r === 0;
}
var or = new RegExp("^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", "u");
function Hr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: se, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: se, data: t }), r++), t.service === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "service" }, parentSchema: se, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "namespace" || i === "kubeconfig" || i === "context" || i === "service" || i === "port" || i === "route" || i === "settle" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: se, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "gateway-api") {
        let d = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "gateway-api" }, parentSchema: se.properties.kind, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.namespace !== void 0 && (ye(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: p }) || (e = h(e, ye.errors), r = e.length)), t.kubeconfig !== void 0) {
      let i = t.kubeconfig, d = r, w = !1, z = r;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let k = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: se.properties.kubeconfig.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      } else {
        let k = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: se.properties.kubeconfig.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      var o = z === r;
      if (w = w || o, !w) {
        let k = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.env === void 0) {
            let c = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: se.properties.kubeconfig.anyOf[1], data: i };
            e = n(e, c), r++;
          }
          for (let c in i)
            if (c !== "env") {
              let v = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: se.properties.kubeconfig.anyOf[1], data: i };
              e = n(e, v), r++;
            }
          if (i.env !== void 0) {
            let c = i.env;
            if (typeof c == "string") {
              if (!Y.test(c)) {
                let v = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: se.properties.kubeconfig.anyOf[1].properties.env, data: c };
                e = n(e, v), r++;
              }
            } else {
              let v = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: se.properties.kubeconfig.anyOf[1].properties.env, data: c };
              e = n(e, v), r++;
            }
          }
        } else {
          let c = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: se.properties.kubeconfig.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var o = k === r;
        w = w || o;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: se.properties.kubeconfig, data: i };
        e = n(e, k), r++;
      }
    }
    if (t.context !== void 0 && (I(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.service !== void 0 && (ve(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ve.errors), r = e.length)), t.port !== void 0) {
      let i = t.port, d = r, w = !1, z = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let k = { instancePath: s + "/port", keyword: "type", params: { type: "integer" }, parentSchema: se.properties.port.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      if (typeof i == "number") {
        if (i > 65535 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, parentSchema: se.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
        if (i < 1 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: se.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      }
      var a = z === r;
      if (w = w || a, !w) {
        let k = r;
        if (typeof i == "string") {
          if (!or.test(i)) {
            let c = { instancePath: s + "/port", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$" }, parentSchema: se.properties.port.anyOf[1], data: i };
            e = n(e, c), r++;
          }
        } else {
          let c = { instancePath: s + "/port", keyword: "type", params: { type: "string" }, parentSchema: se.properties.port.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var a = k === r;
        w = w || a;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/port", keyword: "anyOf", params: {}, parentSchema: se.properties.port, data: i };
        e = n(e, k), r++;
      }
    }
    t.route !== void 0 && (qe(t.route, { instancePath: s + "/route", parentData: t, parentDataProperty: "route", rootData: p }) || (e = h(e, qe.errors), r = e.length)), t.settle !== void 0 && (we(t.settle, { instancePath: s + "/settle", parentData: t, parentDataProperty: "settle", rootData: p }) || (e = h(e, we.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: se, data: t }), r++;
  return Hr.errors = e, r === 0;
}
var ne = { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "traefik-ingressroute" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, ingressRoute: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } };
function Mr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ne, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: ne, data: t }), r++), t.service === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "service" }, parentSchema: ne, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "namespace" || i === "kubeconfig" || i === "context" || i === "service" || i === "port" || i === "ingressRoute" || i === "settle" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: ne, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "traefik-ingressroute") {
        let d = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "traefik-ingressroute" }, parentSchema: ne.properties.kind, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.namespace !== void 0 && (ye(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: p }) || (e = h(e, ye.errors), r = e.length)), t.kubeconfig !== void 0) {
      let i = t.kubeconfig, d = r, w = !1, z = r;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let k = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: ne.properties.kubeconfig.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      } else {
        let k = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: ne.properties.kubeconfig.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      var o = z === r;
      if (w = w || o, !w) {
        let k = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.env === void 0) {
            let c = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: ne.properties.kubeconfig.anyOf[1], data: i };
            e = n(e, c), r++;
          }
          for (let c in i)
            if (c !== "env") {
              let v = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: ne.properties.kubeconfig.anyOf[1], data: i };
              e = n(e, v), r++;
            }
          if (i.env !== void 0) {
            let c = i.env;
            if (typeof c == "string") {
              if (!Y.test(c)) {
                let v = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ne.properties.kubeconfig.anyOf[1].properties.env, data: c };
                e = n(e, v), r++;
              }
            } else {
              let v = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: ne.properties.kubeconfig.anyOf[1].properties.env, data: c };
              e = n(e, v), r++;
            }
          }
        } else {
          let c = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: ne.properties.kubeconfig.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var o = k === r;
        w = w || o;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: ne.properties.kubeconfig, data: i };
        e = n(e, k), r++;
      }
    }
    if (t.context !== void 0 && (I(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.service !== void 0 && (ve(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ve.errors), r = e.length)), t.port !== void 0) {
      let i = t.port, d = r, w = !1, z = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let k = { instancePath: s + "/port", keyword: "type", params: { type: "integer" }, parentSchema: ne.properties.port.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      if (typeof i == "number") {
        if (i > 65535 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, parentSchema: ne.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
        if (i < 1 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: ne.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      }
      var a = z === r;
      if (w = w || a, !w) {
        let k = r;
        if (typeof i == "string") {
          if (!or.test(i)) {
            let c = { instancePath: s + "/port", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$" }, parentSchema: ne.properties.port.anyOf[1], data: i };
            e = n(e, c), r++;
          }
        } else {
          let c = { instancePath: s + "/port", keyword: "type", params: { type: "string" }, parentSchema: ne.properties.port.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var a = k === r;
        w = w || a;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/port", keyword: "anyOf", params: {}, parentSchema: ne.properties.port, data: i };
        e = n(e, k), r++;
      }
    }
    t.ingressRoute !== void 0 && (qe(t.ingressRoute, { instancePath: s + "/ingressRoute", parentData: t, parentDataProperty: "ingressRoute", rootData: p }) || (e = h(e, qe.errors), r = e.length)), t.settle !== void 0 && (we(t.settle, { instancePath: s + "/settle", parentData: t, parentDataProperty: "settle", rootData: p }) || (e = h(e, we.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ne, data: t }), r++;
  return Mr.errors = e, r === 0;
}
var ie = { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "ingress-nginx" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, ingress: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } };
function Nr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ie, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: ie, data: t }), r++), t.service === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "service" }, parentSchema: ie, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "namespace" || i === "kubeconfig" || i === "context" || i === "service" || i === "port" || i === "ingress" || i === "settle" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: ie, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "ingress-nginx") {
        let d = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "ingress-nginx" }, parentSchema: ie.properties.kind, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.namespace !== void 0 && (ye(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: p }) || (e = h(e, ye.errors), r = e.length)), t.kubeconfig !== void 0) {
      let i = t.kubeconfig, d = r, w = !1, z = r;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let k = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: ie.properties.kubeconfig.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      } else {
        let k = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: ie.properties.kubeconfig.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      var o = z === r;
      if (w = w || o, !w) {
        let k = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.env === void 0) {
            let c = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: ie.properties.kubeconfig.anyOf[1], data: i };
            e = n(e, c), r++;
          }
          for (let c in i)
            if (c !== "env") {
              let v = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: ie.properties.kubeconfig.anyOf[1], data: i };
              e = n(e, v), r++;
            }
          if (i.env !== void 0) {
            let c = i.env;
            if (typeof c == "string") {
              if (!Y.test(c)) {
                let v = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ie.properties.kubeconfig.anyOf[1].properties.env, data: c };
                e = n(e, v), r++;
              }
            } else {
              let v = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: ie.properties.kubeconfig.anyOf[1].properties.env, data: c };
              e = n(e, v), r++;
            }
          }
        } else {
          let c = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: ie.properties.kubeconfig.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var o = k === r;
        w = w || o;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: ie.properties.kubeconfig, data: i };
        e = n(e, k), r++;
      }
    }
    if (t.context !== void 0 && (I(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.service !== void 0 && (ve(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ve.errors), r = e.length)), t.port !== void 0) {
      let i = t.port, d = r, w = !1, z = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let k = { instancePath: s + "/port", keyword: "type", params: { type: "integer" }, parentSchema: ie.properties.port.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      if (typeof i == "number") {
        if (i > 65535 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, parentSchema: ie.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
        if (i < 1 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: ie.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      }
      var a = z === r;
      if (w = w || a, !w) {
        let k = r;
        if (typeof i == "string") {
          if (!or.test(i)) {
            let c = { instancePath: s + "/port", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$" }, parentSchema: ie.properties.port.anyOf[1], data: i };
            e = n(e, c), r++;
          }
        } else {
          let c = { instancePath: s + "/port", keyword: "type", params: { type: "string" }, parentSchema: ie.properties.port.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var a = k === r;
        w = w || a;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/port", keyword: "anyOf", params: {}, parentSchema: ie.properties.port, data: i };
        e = n(e, k), r++;
      }
    }
    t.ingress !== void 0 && (qe(t.ingress, { instancePath: s + "/ingress", parentData: t, parentDataProperty: "ingress", rootData: p }) || (e = h(e, qe.errors), r = e.length)), t.settle !== void 0 && (we(t.settle, { instancePath: s + "/settle", parentData: t, parentDataProperty: "settle", rootData: p }) || (e = h(e, we.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ie, data: t }), r++;
  return Nr.errors = e, r === 0;
}
var ae = { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "istio" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, virtualService: { $ref: "#/$defs/shared-27" }, settle: { $ref: "#/$defs/shared-28" } } };
function Ir(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ae, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: ae, data: t }), r++), t.service === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "service" }, parentSchema: ae, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "namespace" || i === "kubeconfig" || i === "context" || i === "service" || i === "port" || i === "virtualService" || i === "settle" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: ae, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "istio") {
        let d = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "istio" }, parentSchema: ae.properties.kind, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.namespace !== void 0 && (ye(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: p }) || (e = h(e, ye.errors), r = e.length)), t.kubeconfig !== void 0) {
      let i = t.kubeconfig, d = r, w = !1, z = r;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let k = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: ae.properties.kubeconfig.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      } else {
        let k = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: ae.properties.kubeconfig.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      var o = z === r;
      if (w = w || o, !w) {
        let k = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.env === void 0) {
            let c = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: ae.properties.kubeconfig.anyOf[1], data: i };
            e = n(e, c), r++;
          }
          for (let c in i)
            if (c !== "env") {
              let v = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: ae.properties.kubeconfig.anyOf[1], data: i };
              e = n(e, v), r++;
            }
          if (i.env !== void 0) {
            let c = i.env;
            if (typeof c == "string") {
              if (!Y.test(c)) {
                let v = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: ae.properties.kubeconfig.anyOf[1].properties.env, data: c };
                e = n(e, v), r++;
              }
            } else {
              let v = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: ae.properties.kubeconfig.anyOf[1].properties.env, data: c };
              e = n(e, v), r++;
            }
          }
        } else {
          let c = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: ae.properties.kubeconfig.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var o = k === r;
        w = w || o;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: ae.properties.kubeconfig, data: i };
        e = n(e, k), r++;
      }
    }
    if (t.context !== void 0 && (I(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.service !== void 0 && (ve(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ve.errors), r = e.length)), t.port !== void 0) {
      let i = t.port, d = r, w = !1, z = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let k = { instancePath: s + "/port", keyword: "type", params: { type: "integer" }, parentSchema: ae.properties.port.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      if (typeof i == "number") {
        if (i > 65535 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, parentSchema: ae.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
        if (i < 1 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: ae.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      }
      var a = z === r;
      if (w = w || a, !w) {
        let k = r;
        if (typeof i == "string") {
          if (!or.test(i)) {
            let c = { instancePath: s + "/port", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$" }, parentSchema: ae.properties.port.anyOf[1], data: i };
            e = n(e, c), r++;
          }
        } else {
          let c = { instancePath: s + "/port", keyword: "type", params: { type: "string" }, parentSchema: ae.properties.port.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var a = k === r;
        w = w || a;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/port", keyword: "anyOf", params: {}, parentSchema: ae.properties.port, data: i };
        e = n(e, k), r++;
      }
    }
    t.virtualService !== void 0 && (qe(t.virtualService, { instancePath: s + "/virtualService", parentData: t, parentDataProperty: "virtualService", rootData: p }) || (e = h(e, qe.errors), r = e.length)), t.settle !== void 0 && (we(t.settle, { instancePath: s + "/settle", parentData: t, parentDataProperty: "settle", rootData: p }) || (e = h(e, we.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ae, data: t }), r++;
  return Ir.errors = e, r === 0;
}
var oe = { type: "object", additionalProperties: !1, required: ["kind", "namespace", "service"], properties: { kind: { const: "replicas" }, namespace: { $ref: "#/$defs/shared-22" }, kubeconfig: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, context: { $ref: "#/$defs/shared-9" }, service: { $ref: "#/$defs/shared-26" }, port: { anyOf: [{ type: "integer", minimum: 1, maximum: 65535 }, { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$", patternErrorMessage: "a number, or the name of a port" }] }, settle: { $ref: "#/$defs/shared-28" } } };
function Rr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: oe, data: t }), r++), t.namespace === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "namespace" }, parentSchema: oe, data: t }), r++), t.service === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "service" }, parentSchema: oe, data: t }), r++);
    for (let i in t)
      i === "kind" || i === "namespace" || i === "kubeconfig" || i === "context" || i === "service" || i === "port" || i === "settle" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i }, parentSchema: oe, data: t }), r++);
    if (t.kind !== void 0) {
      let i = t.kind;
      if (i !== "replicas") {
        let d = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "replicas" }, parentSchema: oe.properties.kind, data: i };
        e = n(e, d), r++;
      }
    }
    if (t.namespace !== void 0 && (ye(t.namespace, { instancePath: s + "/namespace", parentData: t, parentDataProperty: "namespace", rootData: p }) || (e = h(e, ye.errors), r = e.length)), t.kubeconfig !== void 0) {
      let i = t.kubeconfig, d = r, w = !1, z = r;
      if (typeof i == "string") {
        if (G(i) < 1) {
          let k = { instancePath: s + "/kubeconfig", keyword: "minLength", params: { limit: 1 }, parentSchema: oe.properties.kubeconfig.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      } else {
        let k = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "string" }, parentSchema: oe.properties.kubeconfig.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      var o = z === r;
      if (w = w || o, !w) {
        let k = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.env === void 0) {
            let c = { instancePath: s + "/kubeconfig", keyword: "required", params: { missingProperty: "env" }, parentSchema: oe.properties.kubeconfig.anyOf[1], data: i };
            e = n(e, c), r++;
          }
          for (let c in i)
            if (c !== "env") {
              let v = { instancePath: s + "/kubeconfig", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: oe.properties.kubeconfig.anyOf[1], data: i };
              e = n(e, v), r++;
            }
          if (i.env !== void 0) {
            let c = i.env;
            if (typeof c == "string") {
              if (!Y.test(c)) {
                let v = { instancePath: s + "/kubeconfig/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: oe.properties.kubeconfig.anyOf[1].properties.env, data: c };
                e = n(e, v), r++;
              }
            } else {
              let v = { instancePath: s + "/kubeconfig/env", keyword: "type", params: { type: "string" }, parentSchema: oe.properties.kubeconfig.anyOf[1].properties.env, data: c };
              e = n(e, v), r++;
            }
          }
        } else {
          let c = { instancePath: s + "/kubeconfig", keyword: "type", params: { type: "object" }, parentSchema: oe.properties.kubeconfig.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var o = k === r;
        w = w || o;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/kubeconfig", keyword: "anyOf", params: {}, parentSchema: oe.properties.kubeconfig, data: i };
        e = n(e, k), r++;
      }
    }
    if (t.context !== void 0 && (I(t.context, { instancePath: s + "/context", parentData: t, parentDataProperty: "context", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.service !== void 0 && (ve(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ve.errors), r = e.length)), t.port !== void 0) {
      let i = t.port, d = r, w = !1, z = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let k = { instancePath: s + "/port", keyword: "type", params: { type: "integer" }, parentSchema: oe.properties.port.anyOf[0], data: i };
        e = n(e, k), r++;
      }
      if (typeof i == "number") {
        if (i > 65535 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, parentSchema: oe.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
        if (i < 1 || isNaN(i)) {
          let k = { instancePath: s + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: oe.properties.port.anyOf[0], data: i };
          e = n(e, k), r++;
        }
      }
      var a = z === r;
      if (w = w || a, !w) {
        let k = r;
        if (typeof i == "string") {
          if (!or.test(i)) {
            let c = { instancePath: s + "/port", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$" }, parentSchema: oe.properties.port.anyOf[1], data: i };
            e = n(e, c), r++;
          }
        } else {
          let c = { instancePath: s + "/port", keyword: "type", params: { type: "string" }, parentSchema: oe.properties.port.anyOf[1], data: i };
          e = n(e, c), r++;
        }
        var a = k === r;
        w = w || a;
      }
      if (w)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let k = { instancePath: s + "/port", keyword: "anyOf", params: {}, parentSchema: oe.properties.port, data: i };
        e = n(e, k), r++;
      }
    }
    t.settle !== void 0 && (we(t.settle, { instancePath: s + "/settle", parentData: t, parentDataProperty: "settle", rootData: p }) || (e = h(e, we.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: oe, data: t }), r++;
  return Rr.errors = e, r === 0;
}
function Vr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.target === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "target" }, parentSchema: U, data: t }), r++), t.router === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "router" }, parentSchema: U, data: t }), r++);
    for (let l in t)
      l === "initial" || l === "dependsOn" || l === "target" || l === "router" || l === "baseline" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: U, data: t }), r++);
    if (t.initial !== void 0) {
      let l = t.initial;
      if (typeof l == "string") {
        if (!Ct.test(l)) {
          let A = { instancePath: s + "/initial", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$" }, parentSchema: U.properties.initial, data: l };
          e = n(e, A), r++;
        }
      } else {
        let A = { instancePath: s + "/initial", keyword: "type", params: { type: "string" }, parentSchema: U.properties.initial, data: l };
        e = n(e, A), r++;
      }
    }
    if (t.dependsOn !== void 0) {
      let l = t.dependsOn;
      if (Array.isArray(l)) {
        if (l.length > 100) {
          let $ = { instancePath: s + "/dependsOn", keyword: "maxItems", params: { limit: 100 }, parentSchema: U.properties.dependsOn, data: l };
          e = n(e, $), r++;
        }
        let A = l.length;
        for (let $ = 0; $ < A; $++)
          ce(l[$], { instancePath: s + "/dependsOn/" + $, parentData: l, parentDataProperty: $, rootData: p }) || (e = h(e, ce.errors), r = e.length);
        let E = l.length, m;
        if (E > 1) {
          e: for (; E--; )
            for (m = E; m--; )
              if (Nt(l[E], l[m])) {
                let $ = { instancePath: s + "/dependsOn", keyword: "uniqueItems", params: { i: E, j: m }, parentSchema: U.properties.dependsOn, data: l };
                e = n(e, $), r++;
                break e;
              }
        }
      } else {
        let A = { instancePath: s + "/dependsOn", keyword: "type", params: { type: "array" }, parentSchema: U.properties.dependsOn, data: l };
        e = n(e, A), r++;
      }
    }
    if (t.target !== void 0) {
      let l = t.target, A = r, E = !0, m = r;
      if (r === m)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let H;
          l.kind === void 0 && (H = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "process" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var o = m === r;
      if (r = A, e !== null && (A ? e.length = A : e = null), o) {
        let H = r;
        jr(l, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: p }) || (e = h(e, jr.errors), r = e.length);
        var o = H === r;
        E = o;
      }
      if (!E) {
        let H = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.target.allOf[0], data: l };
        e = n(e, H), r++;
      }
      let $ = r, g = !0, O = r;
      if (r === O)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let H;
          l.kind === void 0 && (H = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "systemd" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var a = O === r;
      if (r = $, e !== null && ($ ? e.length = $ : e = null), a) {
        let H = r;
        _r(l, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: p }) || (e = h(e, _r.errors), r = e.length);
        var a = H === r;
        g = a;
      }
      if (!g) {
        let H = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.target.allOf[1], data: l };
        e = n(e, H), r++;
      }
      let j = r, q = !0, C = r;
      if (r === C)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let H;
          l.kind === void 0 && (H = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "compose" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var i = C === r;
      if (r = j, e !== null && (j ? e.length = j : e = null), i) {
        let H = r;
        qr(l, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: p }) || (e = h(e, qr.errors), r = e.length);
        var i = H === r;
        q = i;
      }
      if (!q) {
        let H = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.target.allOf[2], data: l };
        e = n(e, H), r++;
      }
      let M = r, W = !0, Ae = r;
      if (r === Ae)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let H;
          l.kind === void 0 && (H = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "command" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var d = Ae === r;
      if (r = M, e !== null && (M ? e.length = M : e = null), d) {
        let H = r;
        zr(l, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: p }) || (e = h(e, zr.errors), r = e.length);
        var d = H === r;
        W = d;
      }
      if (!W) {
        let H = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.target.allOf[3], data: l };
        e = n(e, H), r++;
      }
      let Ze = r, Ke = !0, Te = r;
      if (r === Te)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let H;
          l.kind === void 0 && (H = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "kubernetes" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var w = Te === r;
      if (r = Ze, e !== null && (Ze ? e.length = Ze : e = null), w) {
        let H = r;
        Or(l, { instancePath: s + "/target", parentData: t, parentDataProperty: "target", rootData: p }) || (e = h(e, Or.errors), r = e.length);
        var w = H === r;
        Ke = w;
      }
      if (!Ke) {
        let H = { instancePath: s + "/target", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.target.allOf[4], data: l };
        e = n(e, H), r++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.kind === void 0) {
          let H = { instancePath: s + "/target", keyword: "required", params: { missingProperty: "kind" }, parentSchema: U.properties.target, data: l };
          e = n(e, H), r++;
        }
        if (l.kind !== void 0) {
          let H = l.kind;
          if (!(H === "process" || H === "systemd" || H === "compose" || H === "command" || H === "kubernetes")) {
            let le = { instancePath: s + "/target/kind", keyword: "enum", params: { allowedValues: U.properties.target.properties.kind.enum }, parentSchema: U.properties.target.properties.kind, data: H };
            e = n(e, le), r++;
          }
        }
      } else {
        let H = { instancePath: s + "/target", keyword: "type", params: { type: "object" }, parentSchema: U.properties.target, data: l };
        e = n(e, H), r++;
      }
    }
    if (t.router !== void 0) {
      let l = t.router, A = r, E = !0, m = r;
      if (r === m)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "gateway" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var z = m === r;
      if (r = A, e !== null && (A ? e.length = A : e = null), z) {
        let Z = r;
        Dr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Dr.errors), r = e.length);
        var z = Z === r;
        E = z;
      }
      if (!E) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[0], data: l };
        e = n(e, Z), r++;
      }
      let $ = r, g = !0, O = r;
      if (r === O)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "haproxy" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var k = O === r;
      if (r = $, e !== null && ($ ? e.length = $ : e = null), k) {
        let Z = r;
        Zr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Zr.errors), r = e.length);
        var k = Z === r;
        g = k;
      }
      if (!g) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[1], data: l };
        e = n(e, Z), r++;
      }
      let j = r, q = !0, C = r;
      if (r === C)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "nginx" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var _ = C === r;
      if (r = j, e !== null && (j ? e.length = j : e = null), _) {
        let Z = r;
        xr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, xr.errors), r = e.length);
        var _ = Z === r;
        q = _;
      }
      if (!q) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[2], data: l };
        e = n(e, Z), r++;
      }
      let M = r, W = !0, Ae = r;
      if (r === Ae)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "traefik" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var c = Ae === r;
      if (r = M, e !== null && (M ? e.length = M : e = null), c) {
        let Z = r;
        Er(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Er.errors), r = e.length);
        var c = Z === r;
        W = c;
      }
      if (!W) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[3], data: l };
        e = n(e, Z), r++;
      }
      let Ze = r, Ke = !0, Te = r;
      if (r === Te)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "caddy" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var v = Te === r;
      if (r = Ze, e !== null && (Ze ? e.length = Ze : e = null), v) {
        let Z = r;
        Lr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Lr.errors), r = e.length);
        var v = Z === r;
        Ke = v;
      }
      if (!Ke) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[4], data: l };
        e = n(e, Z), r++;
      }
      let H = r, le = !0, Xr = r;
      if (r === Xr)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "gateway-api" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var f = Xr === r;
      if (r = H, e !== null && (H ? e.length = H : e = null), f) {
        let Z = r;
        Hr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Hr.errors), r = e.length);
        var f = Z === r;
        le = f;
      }
      if (!le) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[5], data: l };
        e = n(e, Z), r++;
      }
      let dr = r, Yr = !0, et = r;
      if (r === et)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "traefik-ingressroute" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var u = et === r;
      if (r = dr, e !== null && (dr ? e.length = dr : e = null), u) {
        let Z = r;
        Mr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Mr.errors), r = e.length);
        var u = Z === r;
        Yr = u;
      }
      if (!Yr) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[6], data: l };
        e = n(e, Z), r++;
      }
      let cr = r, rt = !0, tt = r;
      if (r === tt)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "ingress-nginx" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var y = tt === r;
      if (r = cr, e !== null && (cr ? e.length = cr : e = null), y) {
        let Z = r;
        Nr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Nr.errors), r = e.length);
        var y = Z === r;
        rt = y;
      }
      if (!rt) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[7], data: l };
        e = n(e, Z), r++;
      }
      let yr = r, st = !0, nt = r;
      if (r === nt)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "istio" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var b = nt === r;
      if (r = yr, e !== null && (yr ? e.length = yr : e = null), b) {
        let Z = r;
        Ir(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Ir.errors), r = e.length);
        var b = Z === r;
        st = b;
      }
      if (!st) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[8], data: l };
        e = n(e, Z), r++;
      }
      let lr = r, it = !0, at = r;
      if (r === at)
        if (l && typeof l == "object" && !Array.isArray(l)) {
          let Z;
          l.kind === void 0 && (Z = "kind") ? (e = n(e, {}), r++) : l.kind !== void 0 && l.kind !== "replicas" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var P = at === r;
      if (r = lr, e !== null && (lr ? e.length = lr : e = null), P) {
        let Z = r;
        Rr(l, { instancePath: s + "/router", parentData: t, parentDataProperty: "router", rootData: p }) || (e = h(e, Rr.errors), r = e.length);
        var P = Z === r;
        it = P;
      }
      if (!it) {
        let Z = { instancePath: s + "/router", keyword: "if", params: { failingKeyword: "then" }, parentSchema: U.properties.router.allOf[9], data: l };
        e = n(e, Z), r++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.kind === void 0) {
          let Z = { instancePath: s + "/router", keyword: "required", params: { missingProperty: "kind" }, parentSchema: U.properties.router, data: l };
          e = n(e, Z), r++;
        }
        if (l.kind !== void 0) {
          let Z = l.kind;
          if (!(Z === "gateway" || Z === "haproxy" || Z === "nginx" || Z === "traefik" || Z === "caddy" || Z === "gateway-api" || Z === "traefik-ingressroute" || Z === "ingress-nginx" || Z === "istio" || Z === "replicas")) {
            let ee = { instancePath: s + "/router/kind", keyword: "enum", params: { allowedValues: U.properties.router.properties.kind.enum }, parentSchema: U.properties.router.properties.kind, data: Z };
            e = n(e, ee), r++;
          }
        }
      } else {
        let Z = { instancePath: s + "/router", keyword: "type", params: { type: "object" }, parentSchema: U.properties.router, data: l };
        e = n(e, Z), r++;
      }
    }
    t.baseline !== void 0 && (he(t.baseline, { instancePath: s + "/baseline", parentData: t, parentDataProperty: "baseline", rootData: p }) || (e = h(e, he.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: U, data: t }), r++;
  return Vr.errors = e, r === 0;
}
var V = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { $ref: "#/$defs/shared-0" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { $ref: "#/$defs/shared-7" }, query: { $ref: "#/$defs/shared-7" }, equals: { $ref: "#/$defs/shared-8" }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/shared-8" } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { $ref: "#/$defs/shared-3" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { $ref: "#/$defs/shared-1" }, atMost: { $ref: "#/$defs/shared-1" }, warmUp: { $ref: "#/$defs/shared-1" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, zt = { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, hs = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");
function Qe(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? hs.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, parentSchema: zt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: zt, data: t }), r++), Qe.errors = e, r === 0;
}
var $r = { type: "string", minLength: 1, maxLength: 256 };
function We(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (G(t) > 256 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 256 }, parentSchema: $r, data: t }), r++), G(t) < 1 && (e = n(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: $r, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: $r, data: t }), r++), We.errors = e, r === 0;
}
var Ot = { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, Kt = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u");
function Le(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Kt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: Ot, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ot, data: t }), r++), Le.errors = e, r === 0;
}
var pe = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, url: { $ref: "#/$defs/shared-12" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { $ref: "#/$defs/shared-30" }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { $ref: "#/$defs/shared-9" }, headers: { type: "object", additionalProperties: { $ref: "#/$defs/shared-2" } } } }, times: { $ref: "#/$defs/shared-11" }, every: { $ref: "#/$defs/shared-1" }, timeout: { $ref: "#/$defs/shared-1" } } }, Dt = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, ks = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function ze(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? ks.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, parentSchema: Dt, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Dt, data: t }), r++), ze.errors = e, r === 0;
}
var be = { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, gs = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function Ne(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) {
      let d = r;
      if (typeof i == "string" && !gs.test(i)) {
        let w = { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, parentSchema: be.propertyNames, data: i, propertyName: i };
        e = n(e, w), r++;
      }
      var o = d === r;
      o || (e = n(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: i }, parentSchema: be, data: t }), r++);
    }
    for (let i in t) {
      let d = t[i], w = r, z = !1, k = r;
      if (typeof d != "string") {
        let _ = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: be.additionalProperties.anyOf[0], data: d };
        e = n(e, _), r++;
      }
      var a = k === r;
      if (z = z || a, !z) {
        let _ = r;
        if (d && typeof d == "object" && !Array.isArray(d)) {
          if (d.env === void 0) {
            let v = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "env" }, parentSchema: be.additionalProperties.anyOf[1], data: d };
            e = n(e, v), r++;
          }
          for (let v in d)
            if (v !== "env") {
              let f = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: v }, parentSchema: be.additionalProperties.anyOf[1], data: d };
              e = n(e, f), r++;
            }
          if (d.env !== void 0) {
            let v = d.env;
            if (typeof v == "string") {
              if (!Y.test(v)) {
                let f = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: be.additionalProperties.anyOf[1].properties.env, data: v };
                e = n(e, f), r++;
              }
            } else {
              let f = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", keyword: "type", params: { type: "string" }, parentSchema: be.additionalProperties.anyOf[1].properties.env, data: v };
              e = n(e, f), r++;
            }
          }
        } else {
          let v = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: be.additionalProperties.anyOf[1], data: d };
          e = n(e, v), r++;
        }
        var a = _ === r;
        z = z || a;
      }
      if (z)
        r = w, e !== null && (w ? e.length = w : e = null);
      else {
        let _ = { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "anyOf", params: {}, parentSchema: be.additionalProperties, data: d };
        e = n(e, _), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: be, data: t }), r++;
  return Ne.errors = e, r === 0;
}
function Kr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: pe, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: pe, data: t }), r++), t.url === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: pe, data: t }), r++);
    for (let o in t)
      Se.call(pe.properties, o) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: pe, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "http") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "http" }, parentSchema: pe.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
    if (t.name !== void 0 && (ze(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: p }) || (e = h(e, ze.errors), r = e.length)), t.service !== void 0 && (ce(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ce.errors), r = e.length)), t.url !== void 0 && (He(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: p }) || (e = h(e, He.errors), r = e.length)), t.method !== void 0) {
      let o = t.method;
      if (!(o === "GET" || o === "HEAD" || o === "POST" || o === "PUT" || o === "PATCH" || o === "DELETE" || o === "OPTIONS")) {
        let a = { instancePath: s + "/method", keyword: "enum", params: { allowedValues: pe.properties.method.enum }, parentSchema: pe.properties.method, data: o };
        e = n(e, a), r++;
      }
    }
    if (t.headers !== void 0 && (Ne(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: p }) || (e = h(e, Ne.errors), r = e.length)), t.body !== void 0) {
      let o = t.body;
      if (typeof o == "string") {
        if (G(o) > 65536) {
          let a = { instancePath: s + "/body", keyword: "maxLength", params: { limit: 65536 }, parentSchema: pe.properties.body, data: o };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/body", keyword: "type", params: { type: "string" }, parentSchema: pe.properties.body, data: o };
        e = n(e, a), r++;
      }
    }
    if (t.expect !== void 0) {
      let o = t.expect;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let a in o)
          if (!(a === "status" || a === "contains" || a === "headers")) {
            let i = { instancePath: s + "/expect", keyword: "additionalProperties", params: { additionalProperty: a }, parentSchema: pe.properties.expect, data: o };
            e = n(e, i), r++;
          }
        if (o.status !== void 0) {
          let a = o.status;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
            let i = { instancePath: s + "/expect/status", keyword: "type", params: { type: "integer" }, parentSchema: pe.properties.expect.properties.status, data: a };
            e = n(e, i), r++;
          }
          if (typeof a == "number") {
            if (a > 599 || isNaN(a)) {
              let i = { instancePath: s + "/expect/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, parentSchema: pe.properties.expect.properties.status, data: a };
              e = n(e, i), r++;
            }
            if (a < 200 || isNaN(a)) {
              let i = { instancePath: s + "/expect/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, parentSchema: pe.properties.expect.properties.status, data: a };
              e = n(e, i), r++;
            }
          }
        }
        if (o.contains !== void 0 && (I(o.contains, { instancePath: s + "/expect/contains", parentData: o, parentDataProperty: "contains", rootData: p }) || (e = h(e, I.errors), r = e.length)), o.headers !== void 0) {
          let a = o.headers;
          if (a && typeof a == "object" && !Array.isArray(a))
            for (let i in a)
              ce(a[i], { instancePath: s + "/expect/headers/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: i, rootData: p }) || (e = h(e, ce.errors), r = e.length);
          else {
            let i = { instancePath: s + "/expect/headers", keyword: "type", params: { type: "object" }, parentSchema: pe.properties.expect.properties.headers, data: a };
            e = n(e, i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/expect", keyword: "type", params: { type: "object" }, parentSchema: pe.properties.expect, data: o };
        e = n(e, a), r++;
      }
    }
    t.times !== void 0 && (er(t.times, { instancePath: s + "/times", parentData: t, parentDataProperty: "times", rootData: p }) || (e = h(e, er.errors), r = e.length)), t.every !== void 0 && (L(t.every, { instancePath: s + "/every", parentData: t, parentDataProperty: "every", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: pe, data: t }), r++;
  return Kr.errors = e, r === 0;
}
var Re = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, run: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-10" } } };
function Tr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: Re, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: Re, data: t }), r++), t.run === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: Re, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "name" || o === "service" || o === "run" || o === "within" || o === "env" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Re, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "command") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "command" }, parentSchema: Re.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
    t.name !== void 0 && (ze(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: p }) || (e = h(e, ze.errors), r = e.length)), t.service !== void 0 && (ce(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ce.errors), r = e.length)), t.run !== void 0 && (I(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.within !== void 0 && (L(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.env !== void 0 && (_e(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: p }) || (e = h(e, _e.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Re, data: t }), r++;
  return Tr.errors = e, r === 0;
}
var K = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }, { if: { properties: { metric: { properties: { of: { const: "gauge" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number" }, atLeast: { type: "number" } } } }], properties: { kind: { const: "threshold" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { $ref: "#/$defs/shared-15" } } }, Zt = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), xt = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), vs = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), De = { type: "object", required: ["source"], properties: { source: { enum: ["router", "prometheus", "http", "command"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "prometheus" } } }, then: { $ref: "#/$defs/metric-prometheus" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "http" } } }, then: { $ref: "#/$defs/metric-http" } }, { if: { type: "object", required: ["source"], properties: { source: { const: "command" } } }, then: { $ref: "#/$defs/metric-command" } }] }, Ee = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function Ur(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: Ee, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: Ee, data: t }), r++);
    for (let o in t)
      o === "source" || o === "of" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Ee, data: t }), r++);
    if (t.source !== void 0) {
      let o = t.source;
      if (o !== "router") {
        let a = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "router" }, parentSchema: Ee.properties.source, data: o };
        e = n(e, a), r++;
      }
    }
    if (t.of !== void 0) {
      let o = t.of;
      if (!(o === "errors" || o === "latency" || o === "requests")) {
        let a = { instancePath: s + "/of", keyword: "enum", params: { allowedValues: Ee.properties.of.enum }, parentSchema: Ee.properties.of, data: o };
        e = n(e, a), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ee, data: t }), r++;
  return Ur.errors = e, r === 0;
}
var N = { type: "object", additionalProperties: !1, required: ["source", "of", "address"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["query"] } }], properties: { source: { const: "prometheus" }, of: { $ref: "#/$defs/shared-31" }, address: { anyOf: [{ type: "string", pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", patternErrorMessage: "an address such as http://prometheus:9090, without user, query or fragment" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, requests: { $ref: "#/$defs/shared-32" }, errors: { $ref: "#/$defs/shared-32" }, buckets: { $ref: "#/$defs/shared-32" }, unit: { $ref: "#/$defs/shared-33" }, query: { $ref: "#/$defs/shared-32" }, mean: { $ref: "#/$defs/shared-4" }, groups: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", patternErrorMessage: "the name of a label, such as group" }, replica: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", patternErrorMessage: "the name of a label, such as instance or pod" }, step: { $ref: "#/$defs/shared-1" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-30" }, timeout: { $ref: "#/$defs/shared-1" } } }, Et = { enum: ["errors", "latency", "requests", "gauge"] };
function Ie(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (!(t === "errors" || t === "latency" || t === "requests" || t === "gauge")) {
    let o = { instancePath: s, keyword: "enum", params: { allowedValues: Et.enum }, parentSchema: Et, data: t };
    e = n(e, o), r++;
  }
  return Ie.errors = e, r === 0;
}
var br = { type: "string", minLength: 1, maxLength: 1e4 };
function Pe(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (G(t) > 1e4 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e4 }, parentSchema: br, data: t }), r++), G(t) < 1 && (e = n(e, { instancePath: s, keyword: "minLength", params: { limit: 1 }, parentSchema: br, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: br, data: t }), r++), Pe.errors = e, r === 0;
}
var Lt = { enum: ["seconds", "milliseconds"] };
function ir(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (!(t === "seconds" || t === "milliseconds")) {
    let o = { instancePath: s, keyword: "enum", params: { allowedValues: Lt.enum }, parentSchema: Lt, data: t };
    e = n(e, o), r++;
  }
  return ir.errors = e, r === 0;
}
var ws = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
function Gr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0, o = r, a = !0, i = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = n(e, {}), r++);
  }
  var d = i === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), d) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let g = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: N.allOf[0].then, data: t };
        e = n(e, g), r++;
      }
      if (t.errors === void 0) {
        let g = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: N.allOf[0].then, data: t };
        e = n(e, g), r++;
      }
    }
    var d = m === r;
    a = d;
  }
  if (!a) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[0], data: t };
    e = n(e, m), r++;
  }
  let w = r, z = !0, k = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = n(e, {}), r++);
  }
  var _ = k === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), _) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.buckets === void 0) {
      let g = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: N.allOf[1].then, data: t };
      e = n(e, g), r++;
    }
    var _ = m === r;
    z = _;
  }
  if (!z) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[1], data: t };
    e = n(e, m), r++;
  }
  let c = r, v = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = n(e, {}), r++);
  }
  var u = f === r;
  if (r = c, e !== null && (c ? e.length = c : e = null), u) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let g = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: N.allOf[2].then, data: t };
      e = n(e, g), r++;
    }
    var u = m === r;
    v = u;
  }
  if (!v) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[2], data: t };
    e = n(e, m), r++;
  }
  let y = r, b = !0, P = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = n(e, {}), r++);
  }
  var l = P === r;
  if (r = y, e !== null && (y ? e.length = y : e = null), l) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.query === void 0) {
      let g = { instancePath: s, keyword: "required", params: { missingProperty: "query" }, parentSchema: N.allOf[3].then, data: t };
      e = n(e, g), r++;
    }
    var l = m === r;
    b = l;
  }
  if (!b) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: N.allOf[3], data: t };
    e = n(e, m), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: N, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: N, data: t }), r++), t.address === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "address" }, parentSchema: N, data: t }), r++);
    for (let m in t)
      Se.call(N.properties, m) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: N, data: t }), r++);
    if (t.source !== void 0) {
      let m = t.source;
      if (m !== "prometheus") {
        let $ = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "prometheus" }, parentSchema: N.properties.source, data: m };
        e = n(e, $), r++;
      }
    }
    if (t.of !== void 0 && (Ie(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: p }) || (e = h(e, Ie.errors), r = e.length)), t.address !== void 0) {
      let m = t.address, $ = r, g = !1, O = r;
      if (typeof m == "string") {
        if (!ws.test(m)) {
          let j = { instancePath: s + "/address", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, parentSchema: N.properties.address.anyOf[0], data: m };
          e = n(e, j), r++;
        }
      } else {
        let j = { instancePath: s + "/address", keyword: "type", params: { type: "string" }, parentSchema: N.properties.address.anyOf[0], data: m };
        e = n(e, j), r++;
      }
      var A = O === r;
      if (g = g || A, !g) {
        let j = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.env === void 0) {
            let C = { instancePath: s + "/address", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.address.anyOf[1], data: m };
            e = n(e, C), r++;
          }
          for (let C in m)
            if (C !== "env") {
              let M = { instancePath: s + "/address", keyword: "additionalProperties", params: { additionalProperty: C }, parentSchema: N.properties.address.anyOf[1], data: m };
              e = n(e, M), r++;
            }
          if (m.env !== void 0) {
            let C = m.env;
            if (typeof C == "string") {
              if (!Y.test(C)) {
                let M = { instancePath: s + "/address/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: N.properties.address.anyOf[1].properties.env, data: C };
                e = n(e, M), r++;
              }
            } else {
              let M = { instancePath: s + "/address/env", keyword: "type", params: { type: "string" }, parentSchema: N.properties.address.anyOf[1].properties.env, data: C };
              e = n(e, M), r++;
            }
          }
        } else {
          let C = { instancePath: s + "/address", keyword: "type", params: { type: "object" }, parentSchema: N.properties.address.anyOf[1], data: m };
          e = n(e, C), r++;
        }
        var A = j === r;
        g = g || A;
      }
      if (g)
        r = $, e !== null && ($ ? e.length = $ : e = null);
      else {
        let j = { instancePath: s + "/address", keyword: "anyOf", params: {}, parentSchema: N.properties.address, data: m };
        e = n(e, j), r++;
      }
    }
    if (t.requests !== void 0 && (Pe(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: p }) || (e = h(e, Pe.errors), r = e.length)), t.errors !== void 0 && (Pe(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: p }) || (e = h(e, Pe.errors), r = e.length)), t.buckets !== void 0 && (Pe(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: p }) || (e = h(e, Pe.errors), r = e.length)), t.unit !== void 0 && (ir(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: p }) || (e = h(e, ir.errors), r = e.length)), t.query !== void 0 && (Pe(t.query, { instancePath: s + "/query", parentData: t, parentDataProperty: "query", rootData: p }) || (e = h(e, Pe.errors), r = e.length)), t.mean !== void 0 && (he(t.mean, { instancePath: s + "/mean", parentData: t, parentDataProperty: "mean", rootData: p }) || (e = h(e, he.errors), r = e.length)), t.groups !== void 0) {
      let m = t.groups;
      if (typeof m == "string") {
        if (!Y.test(m)) {
          let $ = { instancePath: s + "/groups", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: N.properties.groups, data: m };
          e = n(e, $), r++;
        }
      } else {
        let $ = { instancePath: s + "/groups", keyword: "type", params: { type: "string" }, parentSchema: N.properties.groups, data: m };
        e = n(e, $), r++;
      }
    }
    if (t.replica !== void 0) {
      let m = t.replica;
      if (typeof m == "string") {
        if (!Y.test(m)) {
          let $ = { instancePath: s + "/replica", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: N.properties.replica, data: m };
          e = n(e, $), r++;
        }
      } else {
        let $ = { instancePath: s + "/replica", keyword: "type", params: { type: "string" }, parentSchema: N.properties.replica, data: m };
        e = n(e, $), r++;
      }
    }
    if (t.step !== void 0 && (L(t.step, { instancePath: s + "/step", parentData: t, parentDataProperty: "step", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.token !== void 0) {
      let m = t.token;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.env === void 0) {
          let $ = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.token, data: m };
          e = n(e, $), r++;
        }
        for (let $ in m)
          if ($ !== "env") {
            let g = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: N.properties.token, data: m };
            e = n(e, g), r++;
          }
        m.env !== void 0 && (X(m.env, { instancePath: s + "/token/env", parentData: m, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
      } else {
        let $ = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: N.properties.token, data: m };
        e = n(e, $), r++;
      }
    }
    if (t.basic !== void 0) {
      let m = t.basic;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.user === void 0) {
          let $ = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: N.properties.basic, data: m };
          e = n(e, $), r++;
        }
        if (m.password === void 0) {
          let $ = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: N.properties.basic, data: m };
          e = n(e, $), r++;
        }
        for (let $ in m)
          if (!($ === "user" || $ === "password")) {
            let g = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: N.properties.basic, data: m };
            e = n(e, g), r++;
          }
        if (m.user !== void 0) {
          let $ = m.user, g = r, O = !1, j = r;
          if (typeof $ != "string") {
            let q = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: N.properties.basic.properties.user.anyOf[0], data: $ };
            e = n(e, q), r++;
          }
          var E = j === r;
          if (O = O || E, !O) {
            let q = r;
            if ($ && typeof $ == "object" && !Array.isArray($)) {
              if ($.env === void 0) {
                let M = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.basic.properties.user.anyOf[1], data: $ };
                e = n(e, M), r++;
              }
              for (let M in $)
                if (M !== "env") {
                  let W = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: M }, parentSchema: N.properties.basic.properties.user.anyOf[1], data: $ };
                  e = n(e, W), r++;
                }
              if ($.env !== void 0) {
                let M = $.env;
                if (typeof M == "string") {
                  if (!Y.test(M)) {
                    let W = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: N.properties.basic.properties.user.anyOf[1].properties.env, data: M };
                    e = n(e, W), r++;
                  }
                } else {
                  let W = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: N.properties.basic.properties.user.anyOf[1].properties.env, data: M };
                  e = n(e, W), r++;
                }
              }
            } else {
              let M = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: N.properties.basic.properties.user.anyOf[1], data: $ };
              e = n(e, M), r++;
            }
            var E = q === r;
            O = O || E;
          }
          if (O)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let q = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: N.properties.basic.properties.user, data: $ };
            e = n(e, q), r++;
          }
        }
        if (m.password !== void 0) {
          let $ = m.password;
          if ($ && typeof $ == "object" && !Array.isArray($)) {
            if ($.env === void 0) {
              let g = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: N.properties.basic.properties.password, data: $ };
              e = n(e, g), r++;
            }
            for (let g in $)
              if (g !== "env") {
                let O = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: N.properties.basic.properties.password, data: $ };
                e = n(e, O), r++;
              }
            $.env !== void 0 && (X($.env, { instancePath: s + "/basic/password/env", parentData: $, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let g = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: N.properties.basic.properties.password, data: $ };
            e = n(e, g), r++;
          }
        }
      } else {
        let $ = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: N.properties.basic, data: m };
        e = n(e, $), r++;
      }
    }
    t.headers !== void 0 && (Ne(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: p }) || (e = h(e, Ne.errors), r = e.length)), t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: N, data: t }), r++;
  return Gr.errors = e, r === 0;
}
var R = { type: "object", additionalProperties: !1, required: ["source", "of", "url"], allOf: [{ if: { properties: { of: { const: "errors" } }, required: ["of"] }, then: { required: ["requests", "errors"] } }, { if: { properties: { of: { const: "latency" } }, required: ["of"] }, then: { required: ["buckets", "bounds"] } }, { if: { properties: { of: { const: "requests" } }, required: ["of"] }, then: { required: ["requests"] } }, { if: { properties: { of: { const: "gauge" } }, required: ["of"] }, then: { required: ["value"] } }], properties: { source: { const: "http" }, of: { $ref: "#/$defs/shared-31" }, url: { $ref: "#/$defs/shared-12" }, requests: { $ref: "#/$defs/shared-35" }, errors: { $ref: "#/$defs/shared-35" }, buckets: { $ref: "#/$defs/shared-35" }, bounds: { anyOf: [{ type: "string", pattern: "^\\$", patternErrorMessage: "a JSONPath (RFC 9535), such as $.requests", maxLength: 1e3 }, { type: "array", minItems: 1, maxItems: 1e3, items: { type: "number", exclusiveMinimum: 0 } }] }, cumulative: { $ref: "#/$defs/shared-4" }, unit: { $ref: "#/$defs/shared-33" }, value: { $ref: "#/$defs/shared-35" }, epoch: { $ref: "#/$defs/shared-35" }, token: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } }, basic: { type: "object", additionalProperties: !1, required: ["user", "password"], properties: { user: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] }, password: { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { $ref: "#/$defs/shared-6" } } } } }, headers: { $ref: "#/$defs/shared-30" }, timeout: { $ref: "#/$defs/shared-1" } } }, Sr = { type: "string", pattern: "^\\$", patternErrorMessage: "a JSONPath (RFC 9535), such as $.requests", maxLength: 1e3 }, Tt = new RegExp("^\\$", "u");
function ge(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? (G(t) > 1e3 && (e = n(e, { instancePath: s, keyword: "maxLength", params: { limit: 1e3 }, parentSchema: Sr, data: t }), r++), Tt.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: Sr, data: t }), r++)) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Sr, data: t }), r++), ge.errors = e, r === 0;
}
function Cr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0, o = r, a = !0, i = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "errors" && (e = n(e, {}), r++);
  }
  var d = i === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), d) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.requests === void 0) {
        let g = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: R.allOf[0].then, data: t };
        e = n(e, g), r++;
      }
      if (t.errors === void 0) {
        let g = { instancePath: s, keyword: "required", params: { missingProperty: "errors" }, parentSchema: R.allOf[0].then, data: t };
        e = n(e, g), r++;
      }
    }
    var d = m === r;
    a = d;
  }
  if (!a) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[0], data: t };
    e = n(e, m), r++;
  }
  let w = r, z = !0, k = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "latency" && (e = n(e, {}), r++);
  }
  var _ = k === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), _) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.buckets === void 0) {
        let g = { instancePath: s, keyword: "required", params: { missingProperty: "buckets" }, parentSchema: R.allOf[1].then, data: t };
        e = n(e, g), r++;
      }
      if (t.bounds === void 0) {
        let g = { instancePath: s, keyword: "required", params: { missingProperty: "bounds" }, parentSchema: R.allOf[1].then, data: t };
        e = n(e, g), r++;
      }
    }
    var _ = m === r;
    z = _;
  }
  if (!z) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[1], data: t };
    e = n(e, m), r++;
  }
  let c = r, v = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "requests" && (e = n(e, {}), r++);
  }
  var u = f === r;
  if (r = c, e !== null && (c ? e.length = c : e = null), u) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.requests === void 0) {
      let g = { instancePath: s, keyword: "required", params: { missingProperty: "requests" }, parentSchema: R.allOf[2].then, data: t };
      e = n(e, g), r++;
    }
    var u = m === r;
    v = u;
  }
  if (!v) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[2], data: t };
    e = n(e, m), r++;
  }
  let y = r, b = !0, P = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let m;
    t.of === void 0 && (m = "of") ? (e = n(e, {}), r++) : t.of !== void 0 && t.of !== "gauge" && (e = n(e, {}), r++);
  }
  var l = P === r;
  if (r = y, e !== null && (y ? e.length = y : e = null), l) {
    let m = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.value === void 0) {
      let g = { instancePath: s, keyword: "required", params: { missingProperty: "value" }, parentSchema: R.allOf[3].then, data: t };
      e = n(e, g), r++;
    }
    var l = m === r;
    b = l;
  }
  if (!b) {
    let m = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: R.allOf[3], data: t };
    e = n(e, m), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: R, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: R, data: t }), r++), t.url === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" }, parentSchema: R, data: t }), r++);
    for (let m in t)
      Se.call(R.properties, m) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: m }, parentSchema: R, data: t }), r++);
    if (t.source !== void 0) {
      let m = t.source;
      if (m !== "http") {
        let $ = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "http" }, parentSchema: R.properties.source, data: m };
        e = n(e, $), r++;
      }
    }
    if (t.of !== void 0 && (Ie(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: p }) || (e = h(e, Ie.errors), r = e.length)), t.url !== void 0 && (He(t.url, { instancePath: s + "/url", parentData: t, parentDataProperty: "url", rootData: p }) || (e = h(e, He.errors), r = e.length)), t.requests !== void 0 && (ge(t.requests, { instancePath: s + "/requests", parentData: t, parentDataProperty: "requests", rootData: p }) || (e = h(e, ge.errors), r = e.length)), t.errors !== void 0 && (ge(t.errors, { instancePath: s + "/errors", parentData: t, parentDataProperty: "errors", rootData: p }) || (e = h(e, ge.errors), r = e.length)), t.buckets !== void 0 && (ge(t.buckets, { instancePath: s + "/buckets", parentData: t, parentDataProperty: "buckets", rootData: p }) || (e = h(e, ge.errors), r = e.length)), t.bounds !== void 0) {
      let m = t.bounds, $ = r, g = !1, O = r;
      if (typeof m == "string") {
        if (G(m) > 1e3) {
          let j = { instancePath: s + "/bounds", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: R.properties.bounds.anyOf[0], data: m };
          e = n(e, j), r++;
        }
        if (!Tt.test(m)) {
          let j = { instancePath: s + "/bounds", keyword: "pattern", params: { pattern: "^\\$" }, parentSchema: R.properties.bounds.anyOf[0], data: m };
          e = n(e, j), r++;
        }
      } else {
        let j = { instancePath: s + "/bounds", keyword: "type", params: { type: "string" }, parentSchema: R.properties.bounds.anyOf[0], data: m };
        e = n(e, j), r++;
      }
      var A = O === r;
      if (g = g || A, !g) {
        let j = r;
        if (Array.isArray(m)) {
          if (m.length > 1e3) {
            let M = { instancePath: s + "/bounds", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: R.properties.bounds.anyOf[1], data: m };
            e = n(e, M), r++;
          }
          if (m.length < 1) {
            let M = { instancePath: s + "/bounds", keyword: "minItems", params: { limit: 1 }, parentSchema: R.properties.bounds.anyOf[1], data: m };
            e = n(e, M), r++;
          }
          let C = m.length;
          for (let M = 0; M < C; M++) {
            let W = m[M];
            if (typeof W == "number") {
              if (W <= 0 || isNaN(W)) {
                let Ae = { instancePath: s + "/bounds/" + M, keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, parentSchema: R.properties.bounds.anyOf[1].items, data: W };
                e = n(e, Ae), r++;
              }
            } else {
              let Ae = { instancePath: s + "/bounds/" + M, keyword: "type", params: { type: "number" }, parentSchema: R.properties.bounds.anyOf[1].items, data: W };
              e = n(e, Ae), r++;
            }
          }
        } else {
          let C = { instancePath: s + "/bounds", keyword: "type", params: { type: "array" }, parentSchema: R.properties.bounds.anyOf[1], data: m };
          e = n(e, C), r++;
        }
        var A = j === r;
        g = g || A;
      }
      if (g)
        r = $, e !== null && ($ ? e.length = $ : e = null);
      else {
        let j = { instancePath: s + "/bounds", keyword: "anyOf", params: {}, parentSchema: R.properties.bounds, data: m };
        e = n(e, j), r++;
      }
    }
    if (t.cumulative !== void 0 && (he(t.cumulative, { instancePath: s + "/cumulative", parentData: t, parentDataProperty: "cumulative", rootData: p }) || (e = h(e, he.errors), r = e.length)), t.unit !== void 0 && (ir(t.unit, { instancePath: s + "/unit", parentData: t, parentDataProperty: "unit", rootData: p }) || (e = h(e, ir.errors), r = e.length)), t.value !== void 0 && (ge(t.value, { instancePath: s + "/value", parentData: t, parentDataProperty: "value", rootData: p }) || (e = h(e, ge.errors), r = e.length)), t.epoch !== void 0 && (ge(t.epoch, { instancePath: s + "/epoch", parentData: t, parentDataProperty: "epoch", rootData: p }) || (e = h(e, ge.errors), r = e.length)), t.token !== void 0) {
      let m = t.token;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.env === void 0) {
          let $ = { instancePath: s + "/token", keyword: "required", params: { missingProperty: "env" }, parentSchema: R.properties.token, data: m };
          e = n(e, $), r++;
        }
        for (let $ in m)
          if ($ !== "env") {
            let g = { instancePath: s + "/token", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: R.properties.token, data: m };
            e = n(e, g), r++;
          }
        m.env !== void 0 && (X(m.env, { instancePath: s + "/token/env", parentData: m, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
      } else {
        let $ = { instancePath: s + "/token", keyword: "type", params: { type: "object" }, parentSchema: R.properties.token, data: m };
        e = n(e, $), r++;
      }
    }
    if (t.basic !== void 0) {
      let m = t.basic;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.user === void 0) {
          let $ = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "user" }, parentSchema: R.properties.basic, data: m };
          e = n(e, $), r++;
        }
        if (m.password === void 0) {
          let $ = { instancePath: s + "/basic", keyword: "required", params: { missingProperty: "password" }, parentSchema: R.properties.basic, data: m };
          e = n(e, $), r++;
        }
        for (let $ in m)
          if (!($ === "user" || $ === "password")) {
            let g = { instancePath: s + "/basic", keyword: "additionalProperties", params: { additionalProperty: $ }, parentSchema: R.properties.basic, data: m };
            e = n(e, g), r++;
          }
        if (m.user !== void 0) {
          let $ = m.user, g = r, O = !1, j = r;
          if (typeof $ != "string") {
            let q = { instancePath: s + "/basic/user", keyword: "type", params: { type: "string" }, parentSchema: R.properties.basic.properties.user.anyOf[0], data: $ };
            e = n(e, q), r++;
          }
          var E = j === r;
          if (O = O || E, !O) {
            let q = r;
            if ($ && typeof $ == "object" && !Array.isArray($)) {
              if ($.env === void 0) {
                let M = { instancePath: s + "/basic/user", keyword: "required", params: { missingProperty: "env" }, parentSchema: R.properties.basic.properties.user.anyOf[1], data: $ };
                e = n(e, M), r++;
              }
              for (let M in $)
                if (M !== "env") {
                  let W = { instancePath: s + "/basic/user", keyword: "additionalProperties", params: { additionalProperty: M }, parentSchema: R.properties.basic.properties.user.anyOf[1], data: $ };
                  e = n(e, W), r++;
                }
              if ($.env !== void 0) {
                let M = $.env;
                if (typeof M == "string") {
                  if (!Y.test(M)) {
                    let W = { instancePath: s + "/basic/user/env", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, parentSchema: R.properties.basic.properties.user.anyOf[1].properties.env, data: M };
                    e = n(e, W), r++;
                  }
                } else {
                  let W = { instancePath: s + "/basic/user/env", keyword: "type", params: { type: "string" }, parentSchema: R.properties.basic.properties.user.anyOf[1].properties.env, data: M };
                  e = n(e, W), r++;
                }
              }
            } else {
              let M = { instancePath: s + "/basic/user", keyword: "type", params: { type: "object" }, parentSchema: R.properties.basic.properties.user.anyOf[1], data: $ };
              e = n(e, M), r++;
            }
            var E = q === r;
            O = O || E;
          }
          if (O)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let q = { instancePath: s + "/basic/user", keyword: "anyOf", params: {}, parentSchema: R.properties.basic.properties.user, data: $ };
            e = n(e, q), r++;
          }
        }
        if (m.password !== void 0) {
          let $ = m.password;
          if ($ && typeof $ == "object" && !Array.isArray($)) {
            if ($.env === void 0) {
              let g = { instancePath: s + "/basic/password", keyword: "required", params: { missingProperty: "env" }, parentSchema: R.properties.basic.properties.password, data: $ };
              e = n(e, g), r++;
            }
            for (let g in $)
              if (g !== "env") {
                let O = { instancePath: s + "/basic/password", keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: R.properties.basic.properties.password, data: $ };
                e = n(e, O), r++;
              }
            $.env !== void 0 && (X($.env, { instancePath: s + "/basic/password/env", parentData: $, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
          } else {
            let g = { instancePath: s + "/basic/password", keyword: "type", params: { type: "object" }, parentSchema: R.properties.basic.properties.password, data: $ };
            e = n(e, g), r++;
          }
        }
      } else {
        let $ = { instancePath: s + "/basic", keyword: "type", params: { type: "object" }, parentSchema: R.properties.basic, data: m };
        e = n(e, $), r++;
      }
    }
    t.headers !== void 0 && (Ne(t.headers, { instancePath: s + "/headers", parentData: t, parentDataProperty: "headers", rootData: p }) || (e = h(e, Ne.errors), r = e.length)), t.timeout !== void 0 && (L(t.timeout, { instancePath: s + "/timeout", parentData: t, parentDataProperty: "timeout", rootData: p }) || (e = h(e, L.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: R, data: t }), r++;
  return Cr.errors = e, r === 0;
}
var Ve = { type: "object", additionalProperties: !1, required: ["source", "of", "run"], properties: { source: { const: "command" }, of: { $ref: "#/$defs/shared-31" }, run: { $ref: "#/$defs/shared-9" }, within: { $ref: "#/$defs/shared-1" }, env: { $ref: "#/$defs/shared-10" } } };
function Fr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: Ve, data: t }), r++), t.of === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "of" }, parentSchema: Ve, data: t }), r++), t.run === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "run" }, parentSchema: Ve, data: t }), r++);
    for (let o in t)
      o === "source" || o === "of" || o === "run" || o === "within" || o === "env" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: Ve, data: t }), r++);
    if (t.source !== void 0) {
      let o = t.source;
      if (o !== "command") {
        let a = { instancePath: s + "/source", keyword: "const", params: { allowedValue: "command" }, parentSchema: Ve.properties.source, data: o };
        e = n(e, a), r++;
      }
    }
    t.of !== void 0 && (Ie(t.of, { instancePath: s + "/of", parentData: t, parentDataProperty: "of", rootData: p }) || (e = h(e, Ie.errors), r = e.length)), t.run !== void 0 && (I(t.run, { instancePath: s + "/run", parentData: t, parentDataProperty: "run", rootData: p }) || (e = h(e, I.errors), r = e.length)), t.within !== void 0 && (L(t.within, { instancePath: s + "/within", parentData: t, parentDataProperty: "within", rootData: p }) || (e = h(e, L.errors), r = e.length)), t.env !== void 0 && (_e(t.env, { instancePath: s + "/env", parentData: t, parentDataProperty: "env", rootData: p }) || (e = h(e, _e.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: Ve, data: t }), r++;
  return Fr.errors = e, r === 0;
}
function ar(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0, o = r, a = !0, i = r;
  if (r === i)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "router" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var d = i === r;
  if (r = o, e !== null && (o ? e.length = o : e = null), d) {
    let A = r;
    Ur(t, { instancePath: s, parentData: D, parentDataProperty: x, rootData: p }) || (e = h(e, Ur.errors), r = e.length);
    var d = A === r;
    a = d;
  }
  if (!a) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: De.allOf[0], data: t };
    e = n(e, A), r++;
  }
  let w = r, z = !0, k = r;
  if (r === k)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "prometheus" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var _ = k === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), _) {
    let A = r;
    Gr(t, { instancePath: s, parentData: D, parentDataProperty: x, rootData: p }) || (e = h(e, Gr.errors), r = e.length);
    var _ = A === r;
    z = _;
  }
  if (!z) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: De.allOf[1], data: t };
    e = n(e, A), r++;
  }
  let c = r, v = !0, f = r;
  if (r === f)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "http" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var u = f === r;
  if (r = c, e !== null && (c ? e.length = c : e = null), u) {
    let A = r;
    Cr(t, { instancePath: s, parentData: D, parentDataProperty: x, rootData: p }) || (e = h(e, Cr.errors), r = e.length);
    var u = A === r;
    v = u;
  }
  if (!v) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: De.allOf[2], data: t };
    e = n(e, A), r++;
  }
  let y = r, b = !0, P = r;
  if (r === P)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let A;
      t.source === void 0 && (A = "source") ? (e = n(e, {}), r++) : t.source !== void 0 && t.source !== "command" && (e = n(e, {}), r++);
    } else
      e = n(e, {}), r++;
  var l = P === r;
  if (r = y, e !== null && (y ? e.length = y : e = null), l) {
    let A = r;
    Fr(t, { instancePath: s, parentData: D, parentDataProperty: x, rootData: p }) || (e = h(e, Fr.errors), r = e.length);
    var l = A === r;
    b = l;
  }
  if (!b) {
    let A = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: De.allOf[3], data: t };
    e = n(e, A), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.source === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "source" }, parentSchema: De, data: t }), r++), t.source !== void 0) {
      let A = t.source;
      if (!(A === "router" || A === "prometheus" || A === "http" || A === "command")) {
        let E = { instancePath: s + "/source", keyword: "enum", params: { allowedValues: De.properties.source.enum }, parentSchema: De.properties.source, data: A };
        e = n(e, E), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: De, data: t }), r++;
  return ar.errors = e, r === 0;
}
function Br(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0, o = r, a = !1, i = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.atMost === void 0) {
    let g = { instancePath: s, keyword: "required", params: { missingProperty: "atMost" }, parentSchema: K.anyOf[0], data: t };
    e = n(e, g), r++;
  }
  var d = i === r;
  if (a = a || d, !a) {
    let g = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.atLeast === void 0) {
      let j = { instancePath: s, keyword: "required", params: { missingProperty: "atLeast" }, parentSchema: K.anyOf[1], data: t };
      e = n(e, j), r++;
    }
    var d = g === r;
    a = a || d;
  }
  a ? (r = o, e !== null && (o ? e.length = o : e = null)) : (e = n(e, { instancePath: s, keyword: "anyOf", params: {}, parentSchema: K, data: t }), r++);
  let w = r, z = !0, k = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let g = t.metric;
    if (g && typeof g == "object" && !Array.isArray(g)) {
      let O;
      g.of === void 0 && (O = "of") ? (e = n(e, {}), r++) : g.of !== void 0 && g.of !== "errors" && (e = n(e, {}), r++);
    }
  }
  var _ = k === r;
  if (r = w, e !== null && (w ? e.length = w : e = null), _) {
    let g = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let j = t.atMost;
        if (typeof j == "string") {
          if (!Zt.test(j)) {
            let q = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: K.allOf[0].then.properties.atMost, data: j };
            e = n(e, q), r++;
          }
        } else {
          let q = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: K.allOf[0].then.properties.atMost, data: j };
          e = n(e, q), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let j = t.atLeast;
        if (typeof j == "string") {
          if (!Zt.test(j)) {
            let q = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, parentSchema: K.allOf[0].then.properties.atLeast, data: j };
            e = n(e, q), r++;
          }
        } else {
          let q = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: K.allOf[0].then.properties.atLeast, data: j };
          e = n(e, q), r++;
        }
      }
    }
    var _ = g === r;
    z = _;
  }
  if (!z) {
    let g = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: K.allOf[0], data: t };
    e = n(e, g), r++;
  }
  let c = r, v = !0, f = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let g = t.metric;
    if (g && typeof g == "object" && !Array.isArray(g)) {
      let O;
      g.of === void 0 && (O = "of") ? (e = n(e, {}), r++) : g.of !== void 0 && g.of !== "latency" && (e = n(e, {}), r++);
    }
  }
  var u = f === r;
  if (r = c, e !== null && (c ? e.length = c : e = null), u) {
    let g = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let j = t.atMost;
        if (typeof j == "string") {
          if (!xt.test(j)) {
            let q = { instancePath: s + "/atMost", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: K.allOf[1].then.properties.atMost, data: j };
            e = n(e, q), r++;
          }
        } else {
          let q = { instancePath: s + "/atMost", keyword: "type", params: { type: "string" }, parentSchema: K.allOf[1].then.properties.atMost, data: j };
          e = n(e, q), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let j = t.atLeast;
        if (typeof j == "string") {
          if (!xt.test(j)) {
            let q = { instancePath: s + "/atLeast", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, parentSchema: K.allOf[1].then.properties.atLeast, data: j };
            e = n(e, q), r++;
          }
        } else {
          let q = { instancePath: s + "/atLeast", keyword: "type", params: { type: "string" }, parentSchema: K.allOf[1].then.properties.atLeast, data: j };
          e = n(e, q), r++;
        }
      }
    }
    var u = g === r;
    v = u;
  }
  if (!v) {
    let g = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: K.allOf[1], data: t };
    e = n(e, g), r++;
  }
  let y = r, b = !0, P = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let g = t.metric;
    if (g && typeof g == "object" && !Array.isArray(g)) {
      let O;
      g.of === void 0 && (O = "of") ? (e = n(e, {}), r++) : g.of !== void 0 && g.of !== "requests" && (e = n(e, {}), r++);
    }
  }
  var l = P === r;
  if (r = y, e !== null && (y ? e.length = y : e = null), l) {
    let g = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let j = t.atMost;
        if (typeof j == "number") {
          if (j < 0 || isNaN(j)) {
            let q = { instancePath: s + "/atMost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: K.allOf[2].then.properties.atMost, data: j };
            e = n(e, q), r++;
          }
        } else {
          let q = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: K.allOf[2].then.properties.atMost, data: j };
          e = n(e, q), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let j = t.atLeast;
        if (typeof j == "number") {
          if (j < 0 || isNaN(j)) {
            let q = { instancePath: s + "/atLeast", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: K.allOf[2].then.properties.atLeast, data: j };
            e = n(e, q), r++;
          }
        } else {
          let q = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: K.allOf[2].then.properties.atLeast, data: j };
          e = n(e, q), r++;
        }
      }
    }
    var l = g === r;
    b = l;
  }
  if (!b) {
    let g = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: K.allOf[2], data: t };
    e = n(e, g), r++;
  }
  let A = r, E = !0, m = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let g = t.metric;
    if (g && typeof g == "object" && !Array.isArray(g)) {
      let O;
      g.of === void 0 && (O = "of") ? (e = n(e, {}), r++) : g.of !== void 0 && g.of !== "gauge" && (e = n(e, {}), r++);
    }
  }
  var $ = m === r;
  if (r = A, e !== null && (A ? e.length = A : e = null), $) {
    let g = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.atMost !== void 0) {
        let j = t.atMost;
        if (typeof j != "number") {
          let q = { instancePath: s + "/atMost", keyword: "type", params: { type: "number" }, parentSchema: K.allOf[3].then.properties.atMost, data: j };
          e = n(e, q), r++;
        }
      }
      if (t.atLeast !== void 0) {
        let j = t.atLeast;
        if (typeof j != "number") {
          let q = { instancePath: s + "/atLeast", keyword: "type", params: { type: "number" }, parentSchema: K.allOf[3].then.properties.atLeast, data: j };
          e = n(e, q), r++;
        }
      }
    }
    var $ = g === r;
    E = $;
  }
  if (!E) {
    let g = { instancePath: s, keyword: "if", params: { failingKeyword: "then" }, parentSchema: K.allOf[3], data: t };
    e = n(e, g), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: K, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: K, data: t }), r++), t.metric === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: K, data: t }), r++);
    for (let g in t)
      Se.call(K.properties, g) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: g }, parentSchema: K, data: t }), r++);
    if (t.kind !== void 0) {
      let g = t.kind;
      if (g !== "threshold") {
        let O = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "threshold" }, parentSchema: K.properties.kind, data: g };
        e = n(e, O), r++;
      }
    }
    if (t.name !== void 0 && (ze(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: p }) || (e = h(e, ze.errors), r = e.length)), t.service !== void 0 && (ce(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ce.errors), r = e.length)), t.metric !== void 0 && (ar(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: p }) || (e = h(e, ar.errors), r = e.length)), t.arm !== void 0) {
      let g = t.arm;
      if (!(g === "gray" || g === "stable")) {
        let O = { instancePath: s + "/arm", keyword: "enum", params: { allowedValues: K.properties.arm.enum }, parentSchema: K.properties.arm, data: g };
        e = n(e, O), r++;
      }
    }
    if (t.quantile !== void 0) {
      let g = t.quantile;
      if (typeof g == "string") {
        if (!vs.test(g)) {
          let O = { instancePath: s + "/quantile", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, parentSchema: K.properties.quantile, data: g };
          e = n(e, O), r++;
        }
      } else {
        let O = { instancePath: s + "/quantile", keyword: "type", params: { type: "string" }, parentSchema: K.properties.quantile, data: g };
        e = n(e, O), r++;
      }
    }
    if (t.samples !== void 0) {
      let g = t.samples;
      if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
        let O = { instancePath: s + "/samples", keyword: "type", params: { type: "integer" }, parentSchema: K.properties.samples, data: g };
        e = n(e, O), r++;
      }
      if (typeof g == "number" && (g < 1 || isNaN(g))) {
        let O = { instancePath: s + "/samples", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: K.properties.samples, data: g };
        e = n(e, O), r++;
      }
    }
    t.consecutive !== void 0 && (je(t.consecutive, { instancePath: s + "/consecutive", parentData: t, parentDataProperty: "consecutive", rootData: p }) || (e = h(e, je.errors), r = e.length));
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: K, data: t }), r++;
  return Br.errors = e, r === 0;
}
var ke = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency", "gauge"] } } } } }], properties: { kind: { const: "compare" }, name: { $ref: "#/$defs/shared-29" }, service: { $ref: "#/$defs/shared-2" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, $s = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function Jr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t) && t.metric !== void 0) {
    let o = t.metric;
    if (o && typeof o == "object" && !Array.isArray(o) && o.of !== void 0) {
      let a = o.of;
      if (!(a === "errors" || a === "latency" || a === "gauge")) {
        let i = { instancePath: s + "/metric/of", keyword: "enum", params: { allowedValues: ke.allOf[0].properties.metric.properties.of.enum }, parentSchema: ke.allOf[0].properties.metric.properties.of, data: a };
        e = n(e, i), r++;
      }
    }
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.kind === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "kind" }, parentSchema: ke, data: t }), r++), t.name === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "name" }, parentSchema: ke, data: t }), r++), t.metric === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "metric" }, parentSchema: ke, data: t }), r++);
    for (let o in t)
      o === "kind" || o === "name" || o === "service" || o === "metric" || o === "worse" || o === "tolerate" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: o }, parentSchema: ke, data: t }), r++);
    if (t.kind !== void 0) {
      let o = t.kind;
      if (o !== "compare") {
        let a = { instancePath: s + "/kind", keyword: "const", params: { allowedValue: "compare" }, parentSchema: ke.properties.kind, data: o };
        e = n(e, a), r++;
      }
    }
    if (t.name !== void 0 && (ze(t.name, { instancePath: s + "/name", parentData: t, parentDataProperty: "name", rootData: p }) || (e = h(e, ze.errors), r = e.length)), t.service !== void 0 && (ce(t.service, { instancePath: s + "/service", parentData: t, parentDataProperty: "service", rootData: p }) || (e = h(e, ce.errors), r = e.length)), t.metric !== void 0 && (ar(t.metric, { instancePath: s + "/metric", parentData: t, parentDataProperty: "metric", rootData: p }) || (e = h(e, ar.errors), r = e.length)), t.worse !== void 0) {
      let o = t.worse;
      if (!(o === "higher" || o === "lower")) {
        let a = { instancePath: s + "/worse", keyword: "enum", params: { allowedValues: ke.properties.worse.enum }, parentSchema: ke.properties.worse, data: o };
        e = n(e, a), r++;
      }
    }
    if (t.tolerate !== void 0) {
      let o = t.tolerate;
      if (typeof o == "string") {
        if (!$s.test(o)) {
          let a = { instancePath: s + "/tolerate", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, parentSchema: ke.properties.tolerate, data: o };
          e = n(e, a), r++;
        }
      } else {
        let a = { instancePath: s + "/tolerate", keyword: "type", params: { type: "string" }, parentSchema: ke.properties.tolerate, data: o };
        e = n(e, a), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: ke, data: t }), r++;
  return Jr.errors = e, r === 0;
}
var bs = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u");
function Qr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.stage === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "stage" }, parentSchema: V, data: t }), r++), t.traffic === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "traffic" }, parentSchema: V, data: t }), r++);
    for (let k in t)
      k === "stage" || k === "traffic" || k === "for" || k === "checks" || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: k }, parentSchema: V, data: t }), r++);
    if (t.stage !== void 0 && (Ye(t.stage, { instancePath: s + "/stage", parentData: t, parentDataProperty: "stage", rootData: p }) || (e = h(e, Ye.errors), r = e.length)), t.traffic !== void 0) {
      let k = t.traffic;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        if (Object.keys(k).length < 1) {
          let _ = { instancePath: s + "/traffic", keyword: "minProperties", params: { limit: 1 }, parentSchema: V.properties.traffic, data: k };
          e = n(e, _), r++;
        }
        for (let _ in k)
          if (!(_ === "match" || _ === "weight" || _ === "sticky")) {
            let c = { instancePath: s + "/traffic", keyword: "additionalProperties", params: { additionalProperty: _ }, parentSchema: V.properties.traffic, data: k };
            e = n(e, c), r++;
          }
        if (k.match !== void 0) {
          let _ = k.match;
          if (Array.isArray(_)) {
            if (_.length > 20) {
              let v = { instancePath: s + "/traffic/match", keyword: "maxItems", params: { limit: 20 }, parentSchema: V.properties.traffic.properties.match, data: _ };
              e = n(e, v), r++;
            }
            if (_.length < 1) {
              let v = { instancePath: s + "/traffic/match", keyword: "minItems", params: { limit: 1 }, parentSchema: V.properties.traffic.properties.match, data: _ };
              e = n(e, v), r++;
            }
            let c = _.length;
            for (let v = 0; v < c; v++) {
              let f = _[v], u = r, y = !1, b = null, P = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.header === void 0) {
                let O = { instancePath: s + "/traffic/match/" + v, keyword: "required", params: { missingProperty: "header" }, parentSchema: V.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: f };
                e = n(e, O), r++;
              }
              var o = P === r;
              o && (y = !0, b = 0);
              let l = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.cookie === void 0) {
                let O = { instancePath: s + "/traffic/match/" + v, keyword: "required", params: { missingProperty: "cookie" }, parentSchema: V.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: f };
                e = n(e, O), r++;
              }
              var o = l === r;
              if (o && y)
                y = !1, b = [b, 1];
              else {
                o && (y = !0, b = 1);
                let O = r;
                if (f && typeof f == "object" && !Array.isArray(f) && f.query === void 0) {
                  let q = { instancePath: s + "/traffic/match/" + v, keyword: "required", params: { missingProperty: "query" }, parentSchema: V.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: f };
                  e = n(e, q), r++;
                }
                var o = O === r;
                o && y ? (y = !1, b = [b, 2]) : o && (y = !0, b = 2);
              }
              if (y)
                r = u, e !== null && (u ? e.length = u : e = null);
              else {
                let O = { instancePath: s + "/traffic/match/" + v, keyword: "oneOf", params: { passingSchemas: b }, parentSchema: V.properties.traffic.properties.match.items.allOf[0], data: f };
                e = n(e, O), r++;
              }
              let A = r, E = !1, m = null, $ = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.equals === void 0) {
                let O = { instancePath: s + "/traffic/match/" + v, keyword: "required", params: { missingProperty: "equals" }, parentSchema: V.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: f };
                e = n(e, O), r++;
              }
              var a = $ === r;
              a && (E = !0, m = 0);
              let g = r;
              if (f && typeof f == "object" && !Array.isArray(f) && f.in === void 0) {
                let O = { instancePath: s + "/traffic/match/" + v, keyword: "required", params: { missingProperty: "in" }, parentSchema: V.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: f };
                e = n(e, O), r++;
              }
              var a = g === r;
              if (a && E ? (E = !1, m = [m, 1]) : a && (E = !0, m = 1), E)
                r = A, e !== null && (A ? e.length = A : e = null);
              else {
                let O = { instancePath: s + "/traffic/match/" + v, keyword: "oneOf", params: { passingSchemas: m }, parentSchema: V.properties.traffic.properties.match.items.allOf[1], data: f };
                e = n(e, O), r++;
              }
              if (f && typeof f == "object" && !Array.isArray(f)) {
                for (let O in f)
                  if (!(O === "header" || O === "cookie" || O === "query" || O === "equals" || O === "in")) {
                    let j = { instancePath: s + "/traffic/match/" + v, keyword: "additionalProperties", params: { additionalProperty: O }, parentSchema: V.properties.traffic.properties.match.items, data: f };
                    e = n(e, j), r++;
                  }
                if (f.header !== void 0) {
                  let O = f.header;
                  if (typeof O == "string") {
                    if (!bs.test(O)) {
                      let j = { instancePath: s + "/traffic/match/" + v + "/header", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, parentSchema: V.properties.traffic.properties.match.items.properties.header, data: O };
                      e = n(e, j), r++;
                    }
                  } else {
                    let j = { instancePath: s + "/traffic/match/" + v + "/header", keyword: "type", params: { type: "string" }, parentSchema: V.properties.traffic.properties.match.items.properties.header, data: O };
                    e = n(e, j), r++;
                  }
                }
                if (f.cookie !== void 0 && (Qe(f.cookie, { instancePath: s + "/traffic/match/" + v + "/cookie", parentData: f, parentDataProperty: "cookie", rootData: p }) || (e = h(e, Qe.errors), r = e.length)), f.query !== void 0 && (Qe(f.query, { instancePath: s + "/traffic/match/" + v + "/query", parentData: f, parentDataProperty: "query", rootData: p }) || (e = h(e, Qe.errors), r = e.length)), f.equals !== void 0 && (We(f.equals, { instancePath: s + "/traffic/match/" + v + "/equals", parentData: f, parentDataProperty: "equals", rootData: p }) || (e = h(e, We.errors), r = e.length)), f.in !== void 0) {
                  let O = f.in;
                  if (Array.isArray(O)) {
                    if (O.length > 1e3) {
                      let q = { instancePath: s + "/traffic/match/" + v + "/in", keyword: "maxItems", params: { limit: 1e3 }, parentSchema: V.properties.traffic.properties.match.items.properties.in, data: O };
                      e = n(e, q), r++;
                    }
                    if (O.length < 1) {
                      let q = { instancePath: s + "/traffic/match/" + v + "/in", keyword: "minItems", params: { limit: 1 }, parentSchema: V.properties.traffic.properties.match.items.properties.in, data: O };
                      e = n(e, q), r++;
                    }
                    let j = O.length;
                    for (let q = 0; q < j; q++)
                      We(O[q], { instancePath: s + "/traffic/match/" + v + "/in/" + q, parentData: O, parentDataProperty: q, rootData: p }) || (e = h(e, We.errors), r = e.length);
                  } else {
                    let j = { instancePath: s + "/traffic/match/" + v + "/in", keyword: "type", params: { type: "array" }, parentSchema: V.properties.traffic.properties.match.items.properties.in, data: O };
                    e = n(e, j), r++;
                  }
                }
              } else {
                let O = { instancePath: s + "/traffic/match/" + v, keyword: "type", params: { type: "object" }, parentSchema: V.properties.traffic.properties.match.items, data: f };
                e = n(e, O), r++;
              }
            }
          } else {
            let c = { instancePath: s + "/traffic/match", keyword: "type", params: { type: "array" }, parentSchema: V.properties.traffic.properties.match, data: _ };
            e = n(e, c), r++;
          }
        }
        if (k.weight !== void 0 && (Le(k.weight, { instancePath: s + "/traffic/weight", parentData: k, parentDataProperty: "weight", rootData: p }) || (e = h(e, Le.errors), r = e.length)), k.sticky !== void 0) {
          let _ = k.sticky;
          if (_ && typeof _ == "object" && !Array.isArray(_)) {
            if (_.cookie === void 0) {
              let c = { instancePath: s + "/traffic/sticky", keyword: "required", params: { missingProperty: "cookie" }, parentSchema: V.properties.traffic.properties.sticky, data: _ };
              e = n(e, c), r++;
            }
            for (let c in _)
              if (c !== "cookie") {
                let v = { instancePath: s + "/traffic/sticky", keyword: "additionalProperties", params: { additionalProperty: c }, parentSchema: V.properties.traffic.properties.sticky, data: _ };
                e = n(e, v), r++;
              }
            if (_.cookie !== void 0) {
              let c = _.cookie;
              if (typeof c == "string") {
                if (!Vt.test(c)) {
                  let v = { instancePath: s + "/traffic/sticky/cookie", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, parentSchema: V.properties.traffic.properties.sticky.properties.cookie, data: c };
                  e = n(e, v), r++;
                }
              } else {
                let v = { instancePath: s + "/traffic/sticky/cookie", keyword: "type", params: { type: "string" }, parentSchema: V.properties.traffic.properties.sticky.properties.cookie, data: c };
                e = n(e, v), r++;
              }
            }
          } else {
            let c = { instancePath: s + "/traffic/sticky", keyword: "type", params: { type: "object" }, parentSchema: V.properties.traffic.properties.sticky, data: _ };
            e = n(e, c), r++;
          }
        }
      } else {
        let _ = { instancePath: s + "/traffic", keyword: "type", params: { type: "object" }, parentSchema: V.properties.traffic, data: k };
        e = n(e, _), r++;
      }
    }
    if (t.for !== void 0) {
      let k = t.for;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        for (let _ in k)
          if (!(_ === "atLeast" || _ === "atMost" || _ === "warmUp")) {
            let c = { instancePath: s + "/for", keyword: "additionalProperties", params: { additionalProperty: _ }, parentSchema: V.properties.for, data: k };
            e = n(e, c), r++;
          }
        k.atLeast !== void 0 && (L(k.atLeast, { instancePath: s + "/for/atLeast", parentData: k, parentDataProperty: "atLeast", rootData: p }) || (e = h(e, L.errors), r = e.length)), k.atMost !== void 0 && (L(k.atMost, { instancePath: s + "/for/atMost", parentData: k, parentDataProperty: "atMost", rootData: p }) || (e = h(e, L.errors), r = e.length)), k.warmUp !== void 0 && (L(k.warmUp, { instancePath: s + "/for/warmUp", parentData: k, parentDataProperty: "warmUp", rootData: p }) || (e = h(e, L.errors), r = e.length));
      } else {
        let _ = { instancePath: s + "/for", keyword: "type", params: { type: "object" }, parentSchema: V.properties.for, data: k };
        e = n(e, _), r++;
      }
    }
    if (t.checks !== void 0) {
      let k = t.checks;
      if (Array.isArray(k)) {
        if (k.length > 50) {
          let c = { instancePath: s + "/checks", keyword: "maxItems", params: { limit: 50 }, parentSchema: V.properties.checks, data: k };
          e = n(e, c), r++;
        }
        let _ = k.length;
        for (let c = 0; c < _; c++) {
          let v = k[c], f = r, u = !0, y = r;
          if (r === y)
            if (v && typeof v == "object" && !Array.isArray(v)) {
              let j;
              v.kind === void 0 && (j = "kind") ? (e = n(e, {}), r++) : v.kind !== void 0 && v.kind !== "http" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var i = y === r;
          if (r = f, e !== null && (f ? e.length = f : e = null), i) {
            let j = r;
            Kr(v, { instancePath: s + "/checks/" + c, parentData: k, parentDataProperty: c, rootData: p }) || (e = h(e, Kr.errors), r = e.length);
            var i = j === r;
            u = i;
          }
          if (!u) {
            let j = { instancePath: s + "/checks/" + c, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.properties.checks.items.allOf[0], data: v };
            e = n(e, j), r++;
          }
          let b = r, P = !0, l = r;
          if (r === l)
            if (v && typeof v == "object" && !Array.isArray(v)) {
              let j;
              v.kind === void 0 && (j = "kind") ? (e = n(e, {}), r++) : v.kind !== void 0 && v.kind !== "command" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var d = l === r;
          if (r = b, e !== null && (b ? e.length = b : e = null), d) {
            let j = r;
            Tr(v, { instancePath: s + "/checks/" + c, parentData: k, parentDataProperty: c, rootData: p }) || (e = h(e, Tr.errors), r = e.length);
            var d = j === r;
            P = d;
          }
          if (!P) {
            let j = { instancePath: s + "/checks/" + c, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.properties.checks.items.allOf[1], data: v };
            e = n(e, j), r++;
          }
          let A = r, E = !0, m = r;
          if (r === m)
            if (v && typeof v == "object" && !Array.isArray(v)) {
              let j;
              v.kind === void 0 && (j = "kind") ? (e = n(e, {}), r++) : v.kind !== void 0 && v.kind !== "threshold" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var w = m === r;
          if (r = A, e !== null && (A ? e.length = A : e = null), w) {
            let j = r;
            Br(v, { instancePath: s + "/checks/" + c, parentData: k, parentDataProperty: c, rootData: p }) || (e = h(e, Br.errors), r = e.length);
            var w = j === r;
            E = w;
          }
          if (!E) {
            let j = { instancePath: s + "/checks/" + c, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.properties.checks.items.allOf[2], data: v };
            e = n(e, j), r++;
          }
          let $ = r, g = !0, O = r;
          if (r === O)
            if (v && typeof v == "object" && !Array.isArray(v)) {
              let j;
              v.kind === void 0 && (j = "kind") ? (e = n(e, {}), r++) : v.kind !== void 0 && v.kind !== "compare" && (e = n(e, {}), r++);
            } else
              e = n(e, {}), r++;
          var z = O === r;
          if (r = $, e !== null && ($ ? e.length = $ : e = null), z) {
            let j = r;
            Jr(v, { instancePath: s + "/checks/" + c, parentData: k, parentDataProperty: c, rootData: p }) || (e = h(e, Jr.errors), r = e.length);
            var z = j === r;
            g = z;
          }
          if (!g) {
            let j = { instancePath: s + "/checks/" + c, keyword: "if", params: { failingKeyword: "then" }, parentSchema: V.properties.checks.items.allOf[3], data: v };
            e = n(e, j), r++;
          }
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (v.kind === void 0) {
              let j = { instancePath: s + "/checks/" + c, keyword: "required", params: { missingProperty: "kind" }, parentSchema: V.properties.checks.items, data: v };
              e = n(e, j), r++;
            }
            if (v.kind !== void 0) {
              let j = v.kind;
              if (!(j === "http" || j === "command" || j === "threshold" || j === "compare")) {
                let q = { instancePath: s + "/checks/" + c + "/kind", keyword: "enum", params: { allowedValues: V.properties.checks.items.properties.kind.enum }, parentSchema: V.properties.checks.items.properties.kind, data: j };
                e = n(e, q), r++;
              }
            }
          } else {
            let j = { instancePath: s + "/checks/" + c, keyword: "type", params: { type: "object" }, parentSchema: V.properties.checks.items, data: v };
            e = n(e, j), r++;
          }
        }
      } else {
        let _ = { instancePath: s + "/checks", keyword: "type", params: { type: "array" }, parentSchema: V.properties.checks, data: k };
        e = n(e, _), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: V, data: t }), r++;
  return Qr.errors = e, r === 0;
}
var Ht = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, Ss = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
function Xe(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? Ss.test(t) || (e = n(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: Ht, data: t }), r++) : (e = n(e, { instancePath: s, keyword: "type", params: { type: "string" }, parentSchema: Ht, data: t }), r++), Xe.errors = e, r === 0;
}
var As = new RegExp("^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$", "u"), Ps = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), Mt = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._/-]*$", "u");
function Wr(t, { instancePath: s = "", parentData: D, parentDataProperty: x, rootData: p = t } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.apiVersion === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "apiVersion" }, parentSchema: S, data: t }), r++), t.release === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "release" }, parentSchema: S, data: t }), r++), t.services === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "services" }, parentSchema: S, data: t }), r++), t.process === void 0 && (e = n(e, { instancePath: s, keyword: "required", params: { missingProperty: "process" }, parentSchema: S, data: t }), r++);
    for (let f in t)
      Se.call(S.properties, f) || (e = n(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: f }, parentSchema: S, data: t }), r++);
    if (t.apiVersion !== void 0) {
      let f = t.apiVersion;
      if (f !== "gray-release/v1") {
        let u = { instancePath: s + "/apiVersion", keyword: "const", params: { allowedValue: "gray-release/v1" }, parentSchema: S.properties.apiVersion, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.release !== void 0 && (Ye(t.release, { instancePath: s + "/release", parentData: t, parentDataProperty: "release", rootData: p }) || (e = h(e, Ye.errors), r = e.length)), t.registry !== void 0) {
      let f = t.registry, u = r, y = !0, b = r;
      if (r === b)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let q;
          f.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : f.kind !== void 0 && f.kind !== "git" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var o = b === r;
      if (r = u, e !== null && (u ? e.length = u : e = null), o) {
        let q = r;
        Ge(f, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: p }) || (e = h(e, Ge.errors), r = e.length);
        var o = q === r;
        y = o;
      }
      if (!y) {
        let q = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: S.properties.registry.allOf[0], data: f };
        e = n(e, q), r++;
      }
      let P = r, l = !0, A = r;
      if (r === A)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let q;
          f.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : f.kind !== void 0 && f.kind !== "github" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var a = A === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), a) {
        let q = r;
        Ce(f, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: p }) || (e = h(e, Ce.errors), r = e.length);
        var a = q === r;
        l = a;
      }
      if (!l) {
        let q = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: S.properties.registry.allOf[1], data: f };
        e = n(e, q), r++;
      }
      let E = r, m = !0, $ = r;
      if (r === $)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let q;
          f.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : f.kind !== void 0 && f.kind !== "file" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var i = $ === r;
      if (r = E, e !== null && (E ? e.length = E : e = null), i) {
        let q = r;
        Fe(f, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: p }) || (e = h(e, Fe.errors), r = e.length);
        var i = q === r;
        m = i;
      }
      if (!m) {
        let q = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: S.properties.registry.allOf[2], data: f };
        e = n(e, q), r++;
      }
      let g = r, O = !0, j = r;
      if (r === j)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let q;
          f.kind === void 0 && (q = "kind") ? (e = n(e, {}), r++) : f.kind !== void 0 && f.kind !== "kubernetes" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var d = j === r;
      if (r = g, e !== null && (g ? e.length = g : e = null), d) {
        let q = r;
        Pr(f, { instancePath: s + "/registry", parentData: t, parentDataProperty: "registry", rootData: p }) || (e = h(e, Pr.errors), r = e.length);
        var d = q === r;
        O = d;
      }
      if (!O) {
        let q = { instancePath: s + "/registry", keyword: "if", params: { failingKeyword: "then" }, parentSchema: S.properties.registry.allOf[3], data: f };
        e = n(e, q), r++;
      }
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.kind === void 0) {
          let q = { instancePath: s + "/registry", keyword: "required", params: { missingProperty: "kind" }, parentSchema: S.properties.registry, data: f };
          e = n(e, q), r++;
        }
        if (f.kind !== void 0) {
          let q = f.kind;
          if (!(q === "git" || q === "github" || q === "file" || q === "kubernetes")) {
            let C = { instancePath: s + "/registry/kind", keyword: "enum", params: { allowedValues: S.properties.registry.properties.kind.enum }, parentSchema: S.properties.registry.properties.kind, data: q };
            e = n(e, C), r++;
          }
        }
      } else {
        let q = { instancePath: s + "/registry", keyword: "type", params: { type: "object" }, parentSchema: S.properties.registry, data: f };
        e = n(e, q), r++;
      }
    }
    if (t.journal !== void 0) {
      let f = t.journal, u = r, y = !0, b = r;
      if (r === b)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let g;
          f.kind === void 0 && (g = "kind") ? (e = n(e, {}), r++) : f.kind !== void 0 && f.kind !== "git" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var w = b === r;
      if (r = u, e !== null && (u ? e.length = u : e = null), w) {
        let g = r;
        Ge(f, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: p }) || (e = h(e, Ge.errors), r = e.length);
        var w = g === r;
        y = w;
      }
      if (!y) {
        let g = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: S.properties.journal.allOf[0], data: f };
        e = n(e, g), r++;
      }
      let P = r, l = !0, A = r;
      if (r === A)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let g;
          f.kind === void 0 && (g = "kind") ? (e = n(e, {}), r++) : f.kind !== void 0 && f.kind !== "github" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var z = A === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), z) {
        let g = r;
        Ce(f, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: p }) || (e = h(e, Ce.errors), r = e.length);
        var z = g === r;
        l = z;
      }
      if (!l) {
        let g = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: S.properties.journal.allOf[1], data: f };
        e = n(e, g), r++;
      }
      let E = r, m = !0, $ = r;
      if (r === $)
        if (f && typeof f == "object" && !Array.isArray(f)) {
          let g;
          f.kind === void 0 && (g = "kind") ? (e = n(e, {}), r++) : f.kind !== void 0 && f.kind !== "file" && (e = n(e, {}), r++);
        } else
          e = n(e, {}), r++;
      var k = $ === r;
      if (r = E, e !== null && (E ? e.length = E : e = null), k) {
        let g = r;
        Fe(f, { instancePath: s + "/journal", parentData: t, parentDataProperty: "journal", rootData: p }) || (e = h(e, Fe.errors), r = e.length);
        var k = g === r;
        m = k;
      }
      if (!m) {
        let g = { instancePath: s + "/journal", keyword: "if", params: { failingKeyword: "then" }, parentSchema: S.properties.journal.allOf[2], data: f };
        e = n(e, g), r++;
      }
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.kind === void 0) {
          let g = { instancePath: s + "/journal", keyword: "required", params: { missingProperty: "kind" }, parentSchema: S.properties.journal, data: f };
          e = n(e, g), r++;
        }
        if (f.kind !== void 0) {
          let g = f.kind;
          if (!(g === "git" || g === "github" || g === "file")) {
            let O = { instancePath: s + "/journal/kind", keyword: "enum", params: { allowedValues: S.properties.journal.properties.kind.enum }, parentSchema: S.properties.journal.properties.kind, data: g };
            e = n(e, O), r++;
          }
        }
      } else {
        let g = { instancePath: s + "/journal", keyword: "type", params: { type: "object" }, parentSchema: S.properties.journal, data: f };
        e = n(e, g), r++;
      }
    }
    if (t.services !== void 0) {
      let f = t.services;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (Object.keys(f).length > 5e3) {
          let u = { instancePath: s + "/services", keyword: "maxProperties", params: { limit: 5e3 }, parentSchema: S.properties.services, data: f };
          e = n(e, u), r++;
        }
        if (Object.keys(f).length < 1) {
          let u = { instancePath: s + "/services", keyword: "minProperties", params: { limit: 1 }, parentSchema: S.properties.services, data: f };
          e = n(e, u), r++;
        }
        for (let u in f) {
          let y = r;
          if (typeof u == "string" && !Ar.test(u)) {
            let b = { instancePath: s + "/services", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: S.properties.services.propertyNames, data: u, propertyName: u };
            e = n(e, b), r++;
          }
          var _ = y === r;
          if (!_) {
            let b = { instancePath: s + "/services", keyword: "propertyNames", params: { propertyName: u }, parentSchema: S.properties.services, data: f };
            e = n(e, b), r++;
          }
        }
        for (let u in f)
          Vr(f[u], { instancePath: s + "/services/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: u, rootData: p }) || (e = h(e, Vr.errors), r = e.length);
      } else {
        let u = { instancePath: s + "/services", keyword: "type", params: { type: "object" }, parentSchema: S.properties.services, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.process !== void 0) {
      let f = t.process;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.test === void 0) {
          let u = { instancePath: s + "/process", keyword: "required", params: { missingProperty: "test" }, parentSchema: S.properties.process, data: f };
          e = n(e, u), r++;
        }
        for (let u in f)
          if (!(u === "release" || u === "test" || u === "chain" || u === "risk" || u === "inconclusive" || u === "promote" || u === "revert" || u === "hold")) {
            let y = { instancePath: s + "/process", keyword: "additionalProperties", params: { additionalProperty: u }, parentSchema: S.properties.process, data: f };
            e = n(e, y), r++;
          }
        if (f.release !== void 0) {
          let u = f.release;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            for (let y in u)
              if (!(y === "slice" || y === "deadline")) {
                let b = { instancePath: s + "/process/release", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: S.properties.process.properties.release, data: u };
                e = n(e, b), r++;
              }
            if (u.slice !== void 0) {
              let y = u.slice, b = r, P = !1, l = r;
              if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
                let A = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "integer" }, parentSchema: S.properties.process.properties.release.properties.slice.anyOf[0], data: y };
                e = n(e, A), r++;
              }
              if (typeof y == "number") {
                if (y > 1e3 || isNaN(y)) {
                  let A = { instancePath: s + "/process/release/slice", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, parentSchema: S.properties.process.properties.release.properties.slice.anyOf[0], data: y };
                  e = n(e, A), r++;
                }
                if (y < 1 || isNaN(y)) {
                  let A = { instancePath: s + "/process/release/slice", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: S.properties.process.properties.release.properties.slice.anyOf[0], data: y };
                  e = n(e, A), r++;
                }
              }
              var c = l === r;
              if (P = P || c, !P) {
                let A = r;
                if (typeof y == "string") {
                  if (!Kt.test(y)) {
                    let m = { instancePath: s + "/process/release/slice", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, parentSchema: S.properties.process.properties.release.properties.slice.anyOf[1], data: y };
                    e = n(e, m), r++;
                  }
                } else {
                  let m = { instancePath: s + "/process/release/slice", keyword: "type", params: { type: "string" }, parentSchema: S.properties.process.properties.release.properties.slice.anyOf[1], data: y };
                  e = n(e, m), r++;
                }
                var c = A === r;
                P = P || c;
              }
              if (P)
                r = b, e !== null && (b ? e.length = b : e = null);
              else {
                let A = { instancePath: s + "/process/release/slice", keyword: "anyOf", params: {}, parentSchema: S.properties.process.properties.release.properties.slice, data: y };
                e = n(e, A), r++;
              }
            }
            u.deadline !== void 0 && (L(u.deadline, { instancePath: s + "/process/release/deadline", parentData: u, parentDataProperty: "deadline", rootData: p }) || (e = h(e, L.errors), r = e.length));
          } else {
            let y = { instancePath: s + "/process/release", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process.properties.release, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.test !== void 0) {
          let u = f.test;
          if (Array.isArray(u)) {
            if (u.length > 50) {
              let b = { instancePath: s + "/process/test", keyword: "maxItems", params: { limit: 50 }, parentSchema: S.properties.process.properties.test, data: u };
              e = n(e, b), r++;
            }
            if (u.length < 1) {
              let b = { instancePath: s + "/process/test", keyword: "minItems", params: { limit: 1 }, parentSchema: S.properties.process.properties.test, data: u };
              e = n(e, b), r++;
            }
            let y = u.length;
            for (let b = 0; b < y; b++)
              Qr(u[b], { instancePath: s + "/process/test/" + b, parentData: u, parentDataProperty: b, rootData: p }) || (e = h(e, Qr.errors), r = e.length);
          } else {
            let y = { instancePath: s + "/process/test", keyword: "type", params: { type: "array" }, parentSchema: S.properties.process.properties.test, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.chain !== void 0) {
          let u = f.chain;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.entry === void 0) {
              let y = { instancePath: s + "/process/chain", keyword: "required", params: { missingProperty: "entry" }, parentSchema: S.properties.process.properties.chain, data: u };
              e = n(e, y), r++;
            }
            for (let y in u)
              if (!(y === "header" || y === "entry")) {
                let b = { instancePath: s + "/process/chain", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: S.properties.process.properties.chain, data: u };
                e = n(e, b), r++;
              }
            if (u.header !== void 0) {
              let y = u.header;
              if (typeof y == "string") {
                if (!As.test(y)) {
                  let b = { instancePath: s + "/process/chain/header", keyword: "pattern", params: { pattern: "^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$" }, parentSchema: S.properties.process.properties.chain.properties.header, data: y };
                  e = n(e, b), r++;
                }
              } else {
                let b = { instancePath: s + "/process/chain/header", keyword: "type", params: { type: "string" }, parentSchema: S.properties.process.properties.chain.properties.header, data: y };
                e = n(e, b), r++;
              }
            }
            if (u.entry !== void 0) {
              let y = u.entry;
              if (Array.isArray(y)) {
                if (y.length > 100) {
                  let A = { instancePath: s + "/process/chain/entry", keyword: "maxItems", params: { limit: 100 }, parentSchema: S.properties.process.properties.chain.properties.entry, data: y };
                  e = n(e, A), r++;
                }
                if (y.length < 1) {
                  let A = { instancePath: s + "/process/chain/entry", keyword: "minItems", params: { limit: 1 }, parentSchema: S.properties.process.properties.chain.properties.entry, data: y };
                  e = n(e, A), r++;
                }
                let b = y.length;
                for (let A = 0; A < b; A++)
                  ce(y[A], { instancePath: s + "/process/chain/entry/" + A, parentData: y, parentDataProperty: A, rootData: p }) || (e = h(e, ce.errors), r = e.length);
                let P = y.length, l;
                if (P > 1) {
                  e: for (; P--; )
                    for (l = P; l--; )
                      if (Nt(y[P], y[l])) {
                        let A = { instancePath: s + "/process/chain/entry", keyword: "uniqueItems", params: { i: P, j: l }, parentSchema: S.properties.process.properties.chain.properties.entry, data: y };
                        e = n(e, A), r++;
                        break e;
                      }
                }
              } else {
                let b = { instancePath: s + "/process/chain/entry", keyword: "type", params: { type: "array" }, parentSchema: S.properties.process.properties.chain.properties.entry, data: y };
                e = n(e, b), r++;
              }
            }
          } else {
            let y = { instancePath: s + "/process/chain", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process.properties.chain, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.risk !== void 0) {
          let u = f.risk;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            for (let y in u)
              if (!(y === "falseRevert" || y === "missed" || y === "ruleOut")) {
                let b = { instancePath: s + "/process/risk", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: S.properties.process.properties.risk, data: u };
                e = n(e, b), r++;
              }
            if (u.falseRevert !== void 0 && (Le(u.falseRevert, { instancePath: s + "/process/risk/falseRevert", parentData: u, parentDataProperty: "falseRevert", rootData: p }) || (e = h(e, Le.errors), r = e.length)), u.missed !== void 0 && (Le(u.missed, { instancePath: s + "/process/risk/missed", parentData: u, parentDataProperty: "missed", rootData: p }) || (e = h(e, Le.errors), r = e.length)), u.ruleOut !== void 0) {
              let y = u.ruleOut;
              if (typeof y == "string") {
                if (!Ps.test(y)) {
                  let b = { instancePath: s + "/process/risk/ruleOut", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, parentSchema: S.properties.process.properties.risk.properties.ruleOut, data: y };
                  e = n(e, b), r++;
                }
              } else {
                let b = { instancePath: s + "/process/risk/ruleOut", keyword: "type", params: { type: "string" }, parentSchema: S.properties.process.properties.risk.properties.ruleOut, data: y };
                e = n(e, b), r++;
              }
            }
          } else {
            let y = { instancePath: s + "/process/risk", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process.properties.risk, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.inconclusive !== void 0) {
          let u = f.inconclusive;
          if (!(u === "hold" || u === "revert")) {
            let y = { instancePath: s + "/process/inconclusive", keyword: "enum", params: { allowedValues: S.properties.process.properties.inconclusive.enum }, parentSchema: S.properties.process.properties.inconclusive, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.promote !== void 0) {
          let u = f.promote;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            for (let y in u)
              if (!(y === "approval" || y === "approvers" || y === "watch")) {
                let b = { instancePath: s + "/process/promote", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: S.properties.process.properties.promote, data: u };
                e = n(e, b), r++;
              }
            if (u.approval !== void 0) {
              let y = u.approval;
              if (!(y === "none" || y === "comment" || y === "environment")) {
                let b = { instancePath: s + "/process/promote/approval", keyword: "enum", params: { allowedValues: S.properties.process.properties.promote.properties.approval.enum }, parentSchema: S.properties.process.properties.promote.properties.approval, data: y };
                e = n(e, b), r++;
              }
            }
            if (u.approvers !== void 0) {
              let y = u.approvers;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let b in y)
                  if (!(b === "people" || b === "lasts" || b === "author" || b === "environment")) {
                    let P = { instancePath: s + "/process/promote/approvers", keyword: "additionalProperties", params: { additionalProperty: b }, parentSchema: S.properties.process.properties.promote.properties.approvers, data: y };
                    e = n(e, P), r++;
                  }
                if (y.people !== void 0) {
                  let b = y.people;
                  if (!(typeof b == "number" && !(b % 1) && !isNaN(b))) {
                    let P = { instancePath: s + "/process/promote/approvers/people", keyword: "type", params: { type: "integer" }, parentSchema: S.properties.process.properties.promote.properties.approvers.properties.people, data: b };
                    e = n(e, P), r++;
                  }
                  if (typeof b == "number") {
                    if (b > 10 || isNaN(b)) {
                      let P = { instancePath: s + "/process/promote/approvers/people", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: S.properties.process.properties.promote.properties.approvers.properties.people, data: b };
                      e = n(e, P), r++;
                    }
                    if (b < 1 || isNaN(b)) {
                      let P = { instancePath: s + "/process/promote/approvers/people", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: S.properties.process.properties.promote.properties.approvers.properties.people, data: b };
                      e = n(e, P), r++;
                    }
                  }
                }
                if (y.lasts !== void 0 && (L(y.lasts, { instancePath: s + "/process/promote/approvers/lasts", parentData: y, parentDataProperty: "lasts", rootData: p }) || (e = h(e, L.errors), r = e.length)), y.author !== void 0 && (he(y.author, { instancePath: s + "/process/promote/approvers/author", parentData: y, parentDataProperty: "author", rootData: p }) || (e = h(e, he.errors), r = e.length)), y.environment !== void 0) {
                  let b = y.environment;
                  if (typeof b == "string") {
                    if (G(b) > 255) {
                      let P = { instancePath: s + "/process/promote/approvers/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: S.properties.process.properties.promote.properties.approvers.properties.environment, data: b };
                      e = n(e, P), r++;
                    }
                    if (!Mt.test(b)) {
                      let P = { instancePath: s + "/process/promote/approvers/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: S.properties.process.properties.promote.properties.approvers.properties.environment, data: b };
                      e = n(e, P), r++;
                    }
                  } else {
                    let P = { instancePath: s + "/process/promote/approvers/environment", keyword: "type", params: { type: "string" }, parentSchema: S.properties.process.properties.promote.properties.approvers.properties.environment, data: b };
                    e = n(e, P), r++;
                  }
                }
              } else {
                let b = { instancePath: s + "/process/promote/approvers", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process.properties.promote.properties.approvers, data: y };
                e = n(e, b), r++;
              }
            }
            u.watch !== void 0 && (L(u.watch, { instancePath: s + "/process/promote/watch", parentData: u, parentDataProperty: "watch", rootData: p }) || (e = h(e, L.errors), r = e.length));
          } else {
            let y = { instancePath: s + "/process/promote", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process.properties.promote, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.revert !== void 0) {
          let u = f.revert;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            for (let y in u)
              if (!(y === "on" || y === "deadline")) {
                let b = { instancePath: s + "/process/revert", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: S.properties.process.properties.revert, data: u };
                e = n(e, b), r++;
              }
            if (u.on !== void 0) {
              let y = u.on;
              if (Array.isArray(y)) {
                if (y.length > 3) {
                  let A = { instancePath: s + "/process/revert/on", keyword: "maxItems", params: { limit: 3 }, parentSchema: S.properties.process.properties.revert.properties.on, data: y };
                  e = n(e, A), r++;
                }
                let b = y.length;
                for (let A = 0; A < b; A++) {
                  let E = y[A];
                  if (typeof E != "string") {
                    let m = { instancePath: s + "/process/revert/on/" + A, keyword: "type", params: { type: "string" }, parentSchema: S.properties.process.properties.revert.properties.on.items, data: E };
                    e = n(e, m), r++;
                  }
                  if (!(E === "failed" || E === "cancelled" || E === "deadline")) {
                    let m = { instancePath: s + "/process/revert/on/" + A, keyword: "enum", params: { allowedValues: S.properties.process.properties.revert.properties.on.items.enum }, parentSchema: S.properties.process.properties.revert.properties.on.items, data: E };
                    e = n(e, m), r++;
                  }
                }
                let P = y.length, l;
                if (P > 1) {
                  let A = {};
                  for (; P--; ) {
                    let E = y[P];
                    if (typeof E == "string") {
                      if (typeof A[E] == "number") {
                        l = A[E];
                        let m = { instancePath: s + "/process/revert/on", keyword: "uniqueItems", params: { i: P, j: l }, parentSchema: S.properties.process.properties.revert.properties.on, data: y };
                        e = n(e, m), r++;
                        break;
                      }
                      A[E] = P;
                    }
                  }
                }
              } else {
                let b = { instancePath: s + "/process/revert/on", keyword: "type", params: { type: "array" }, parentSchema: S.properties.process.properties.revert.properties.on, data: y };
                e = n(e, b), r++;
              }
            }
            u.deadline !== void 0 && (L(u.deadline, { instancePath: s + "/process/revert/deadline", parentData: u, parentDataProperty: "deadline", rootData: p }) || (e = h(e, L.errors), r = e.length));
          } else {
            let y = { instancePath: s + "/process/revert", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process.properties.revert, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.hold !== void 0) {
          let u = f.hold;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            for (let y in u)
              if (!(y === "wait" || y === "expires")) {
                let b = { instancePath: s + "/process/hold", keyword: "additionalProperties", params: { additionalProperty: y }, parentSchema: S.properties.process.properties.hold, data: u };
                e = n(e, b), r++;
              }
            u.wait !== void 0 && (L(u.wait, { instancePath: s + "/process/hold/wait", parentData: u, parentDataProperty: "wait", rootData: p }) || (e = h(e, L.errors), r = e.length)), u.expires !== void 0 && (L(u.expires, { instancePath: s + "/process/hold/expires", parentData: u, parentDataProperty: "expires", rootData: p }) || (e = h(e, L.errors), r = e.length));
          } else {
            let y = { instancePath: s + "/process/hold", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process.properties.hold, data: u };
            e = n(e, y), r++;
          }
        }
      } else {
        let u = { instancePath: s + "/process", keyword: "type", params: { type: "object" }, parentSchema: S.properties.process, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.onBusy !== void 0) {
      let f = t.onBusy;
      if (!(f === "queue" || f === "refuse" || f === "supersede")) {
        let u = { instancePath: s + "/onBusy", keyword: "enum", params: { allowedValues: S.properties.onBusy.enum }, parentSchema: S.properties.onBusy, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.freeze !== void 0) {
      let f = t.freeze;
      if (Array.isArray(f)) {
        if (f.length > 100) {
          let y = { instancePath: s + "/freeze", keyword: "maxItems", params: { limit: 100 }, parentSchema: S.properties.freeze, data: f };
          e = n(e, y), r++;
        }
        let u = f.length;
        for (let y = 0; y < u; y++) {
          let b = f[y];
          if (b && typeof b == "object" && !Array.isArray(b)) {
            if (b.days === void 0) {
              let P = { instancePath: s + "/freeze/" + y, keyword: "required", params: { missingProperty: "days" }, parentSchema: S.properties.freeze.items, data: b };
              e = n(e, P), r++;
            }
            if (b.from === void 0) {
              let P = { instancePath: s + "/freeze/" + y, keyword: "required", params: { missingProperty: "from" }, parentSchema: S.properties.freeze.items, data: b };
              e = n(e, P), r++;
            }
            if (b.to === void 0) {
              let P = { instancePath: s + "/freeze/" + y, keyword: "required", params: { missingProperty: "to" }, parentSchema: S.properties.freeze.items, data: b };
              e = n(e, P), r++;
            }
            if (b.zone === void 0) {
              let P = { instancePath: s + "/freeze/" + y, keyword: "required", params: { missingProperty: "zone" }, parentSchema: S.properties.freeze.items, data: b };
              e = n(e, P), r++;
            }
            for (let P in b)
              if (!(P === "days" || P === "from" || P === "to" || P === "zone")) {
                let l = { instancePath: s + "/freeze/" + y, keyword: "additionalProperties", params: { additionalProperty: P }, parentSchema: S.properties.freeze.items, data: b };
                e = n(e, l), r++;
              }
            if (b.days !== void 0) {
              let P = b.days;
              if (Array.isArray(P)) {
                if (P.length > 7) {
                  let A = { instancePath: s + "/freeze/" + y + "/days", keyword: "maxItems", params: { limit: 7 }, parentSchema: S.properties.freeze.items.properties.days, data: P };
                  e = n(e, A), r++;
                }
                if (P.length < 1) {
                  let A = { instancePath: s + "/freeze/" + y + "/days", keyword: "minItems", params: { limit: 1 }, parentSchema: S.properties.freeze.items.properties.days, data: P };
                  e = n(e, A), r++;
                }
                let l = P.length;
                for (let A = 0; A < l; A++) {
                  let E = P[A];
                  if (typeof E != "string") {
                    let m = { instancePath: s + "/freeze/" + y + "/days/" + A, keyword: "type", params: { type: "string" }, parentSchema: S.properties.freeze.items.properties.days.items, data: E };
                    e = n(e, m), r++;
                  }
                  if (!(E === "mon" || E === "tue" || E === "wed" || E === "thu" || E === "fri" || E === "sat" || E === "sun")) {
                    let m = { instancePath: s + "/freeze/" + y + "/days/" + A, keyword: "enum", params: { allowedValues: S.properties.freeze.items.properties.days.items.enum }, parentSchema: S.properties.freeze.items.properties.days.items, data: E };
                    e = n(e, m), r++;
                  }
                }
              } else {
                let l = { instancePath: s + "/freeze/" + y + "/days", keyword: "type", params: { type: "array" }, parentSchema: S.properties.freeze.items.properties.days, data: P };
                e = n(e, l), r++;
              }
            }
            if (b.from !== void 0 && (Xe(b.from, { instancePath: s + "/freeze/" + y + "/from", parentData: b, parentDataProperty: "from", rootData: p }) || (e = h(e, Xe.errors), r = e.length)), b.to !== void 0 && (Xe(b.to, { instancePath: s + "/freeze/" + y + "/to", parentData: b, parentDataProperty: "to", rootData: p }) || (e = h(e, Xe.errors), r = e.length)), b.zone !== void 0) {
              let P = b.zone;
              if (typeof P == "string") {
                if (G(P) > 64) {
                  let l = { instancePath: s + "/freeze/" + y + "/zone", keyword: "maxLength", params: { limit: 64 }, parentSchema: S.properties.freeze.items.properties.zone, data: P };
                  e = n(e, l), r++;
                }
                if (G(P) < 1) {
                  let l = { instancePath: s + "/freeze/" + y + "/zone", keyword: "minLength", params: { limit: 1 }, parentSchema: S.properties.freeze.items.properties.zone, data: P };
                  e = n(e, l), r++;
                }
              } else {
                let l = { instancePath: s + "/freeze/" + y + "/zone", keyword: "type", params: { type: "string" }, parentSchema: S.properties.freeze.items.properties.zone, data: P };
                e = n(e, l), r++;
              }
            }
          } else {
            let P = { instancePath: s + "/freeze/" + y, keyword: "type", params: { type: "object" }, parentSchema: S.properties.freeze.items, data: b };
            e = n(e, P), r++;
          }
        }
      } else {
        let u = { instancePath: s + "/freeze", keyword: "type", params: { type: "array" }, parentSchema: S.properties.freeze, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.environments !== void 0) {
      let f = t.environments;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (Object.keys(f).length > 20) {
          let u = { instancePath: s + "/environments", keyword: "maxProperties", params: { limit: 20 }, parentSchema: S.properties.environments, data: f };
          e = n(e, u), r++;
        }
        for (let u in f) {
          let y = r;
          if (typeof u == "string" && !Ar.test(u)) {
            let b = { instancePath: s + "/environments", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, parentSchema: S.properties.environments.propertyNames, data: u, propertyName: u };
            e = n(e, b), r++;
          }
          var v = y === r;
          if (!v) {
            let b = { instancePath: s + "/environments", keyword: "propertyNames", params: { propertyName: u }, parentSchema: S.properties.environments, data: f };
            e = n(e, b), r++;
          }
        }
        for (let u in f) {
          let y = f[u];
          if (!(y && typeof y == "object" && !Array.isArray(y))) {
            let b = { instancePath: s + "/environments/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: S.properties.environments.additionalProperties, data: y };
            e = n(e, b), r++;
          }
        }
      } else {
        let u = { instancePath: s + "/environments", keyword: "type", params: { type: "object" }, parentSchema: S.properties.environments, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.notify !== void 0) {
      let f = t.notify;
      if (Array.isArray(f)) {
        if (f.length > 20) {
          let y = { instancePath: s + "/notify", keyword: "maxItems", params: { limit: 20 }, parentSchema: S.properties.notify, data: f };
          e = n(e, y), r++;
        }
        let u = f.length;
        for (let y = 0; y < u; y++) {
          let b = f[y];
          if (b && typeof b == "object" && !Array.isArray(b)) {
            if (b.webhook === void 0) {
              let P = { instancePath: s + "/notify/" + y, keyword: "required", params: { missingProperty: "webhook" }, parentSchema: S.properties.notify.items, data: b };
              e = n(e, P), r++;
            }
            if (b.on === void 0) {
              let P = { instancePath: s + "/notify/" + y, keyword: "required", params: { missingProperty: "on" }, parentSchema: S.properties.notify.items, data: b };
              e = n(e, P), r++;
            }
            for (let P in b)
              if (!(P === "webhook" || P === "format" || P === "on")) {
                let l = { instancePath: s + "/notify/" + y, keyword: "additionalProperties", params: { additionalProperty: P }, parentSchema: S.properties.notify.items, data: b };
                e = n(e, l), r++;
              }
            if (b.webhook !== void 0) {
              let P = b.webhook;
              if (P && typeof P == "object" && !Array.isArray(P)) {
                if (P.env === void 0) {
                  let l = { instancePath: s + "/notify/" + y + "/webhook", keyword: "required", params: { missingProperty: "env" }, parentSchema: S.properties.notify.items.properties.webhook, data: P };
                  e = n(e, l), r++;
                }
                for (let l in P)
                  if (l !== "env") {
                    let A = { instancePath: s + "/notify/" + y + "/webhook", keyword: "additionalProperties", params: { additionalProperty: l }, parentSchema: S.properties.notify.items.properties.webhook, data: P };
                    e = n(e, A), r++;
                  }
                P.env !== void 0 && (X(P.env, { instancePath: s + "/notify/" + y + "/webhook/env", parentData: P, parentDataProperty: "env", rootData: p }) || (e = h(e, X.errors), r = e.length));
              } else {
                let l = { instancePath: s + "/notify/" + y + "/webhook", keyword: "type", params: { type: "object" }, parentSchema: S.properties.notify.items.properties.webhook, data: P };
                e = n(e, l), r++;
              }
            }
            if (b.format !== void 0) {
              let P = b.format;
              if (!(P === "slack" || P === "json")) {
                let l = { instancePath: s + "/notify/" + y + "/format", keyword: "enum", params: { allowedValues: S.properties.notify.items.properties.format.enum }, parentSchema: S.properties.notify.items.properties.format, data: P };
                e = n(e, l), r++;
              }
            }
            if (b.on !== void 0) {
              let P = b.on;
              if (Array.isArray(P)) {
                if (P.length > 6) {
                  let m = { instancePath: s + "/notify/" + y + "/on", keyword: "maxItems", params: { limit: 6 }, parentSchema: S.properties.notify.items.properties.on, data: P };
                  e = n(e, m), r++;
                }
                if (P.length < 1) {
                  let m = { instancePath: s + "/notify/" + y + "/on", keyword: "minItems", params: { limit: 1 }, parentSchema: S.properties.notify.items.properties.on, data: P };
                  e = n(e, m), r++;
                }
                let l = P.length;
                for (let m = 0; m < l; m++) {
                  let $ = P[m];
                  if (typeof $ != "string") {
                    let g = { instancePath: s + "/notify/" + y + "/on/" + m, keyword: "type", params: { type: "string" }, parentSchema: S.properties.notify.items.properties.on.items, data: $ };
                    e = n(e, g), r++;
                  }
                  if (!($ === "started" || $ === "held" || $ === "reverting" || $ === "reverted" || $ === "promoted" || $ === "incomplete")) {
                    let g = { instancePath: s + "/notify/" + y + "/on/" + m, keyword: "enum", params: { allowedValues: S.properties.notify.items.properties.on.items.enum }, parentSchema: S.properties.notify.items.properties.on.items, data: $ };
                    e = n(e, g), r++;
                  }
                }
                let A = P.length, E;
                if (A > 1) {
                  let m = {};
                  for (; A--; ) {
                    let $ = P[A];
                    if (typeof $ == "string") {
                      if (typeof m[$] == "number") {
                        E = m[$];
                        let g = { instancePath: s + "/notify/" + y + "/on", keyword: "uniqueItems", params: { i: A, j: E }, parentSchema: S.properties.notify.items.properties.on, data: P };
                        e = n(e, g), r++;
                        break;
                      }
                      m[$] = A;
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/notify/" + y + "/on", keyword: "type", params: { type: "array" }, parentSchema: S.properties.notify.items.properties.on, data: P };
                e = n(e, l), r++;
              }
            }
          } else {
            let P = { instancePath: s + "/notify/" + y, keyword: "type", params: { type: "object" }, parentSchema: S.properties.notify.items, data: b };
            e = n(e, P), r++;
          }
        }
      } else {
        let u = { instancePath: s + "/notify", keyword: "type", params: { type: "array" }, parentSchema: S.properties.notify, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.deployment !== void 0) {
      let f = t.deployment;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        for (let u in f)
          if (!(u === "environment" || u === "url")) {
            let y = { instancePath: s + "/deployment", keyword: "additionalProperties", params: { additionalProperty: u }, parentSchema: S.properties.deployment, data: f };
            e = n(e, y), r++;
          }
        if (f.environment !== void 0) {
          let u = f.environment;
          if (typeof u == "string") {
            if (G(u) > 255) {
              let y = { instancePath: s + "/deployment/environment", keyword: "maxLength", params: { limit: 255 }, parentSchema: S.properties.deployment.properties.environment, data: u };
              e = n(e, y), r++;
            }
            if (G(u) < 1) {
              let y = { instancePath: s + "/deployment/environment", keyword: "minLength", params: { limit: 1 }, parentSchema: S.properties.deployment.properties.environment, data: u };
              e = n(e, y), r++;
            }
            if (!Mt.test(u)) {
              let y = { instancePath: s + "/deployment/environment", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 ._/-]*$" }, parentSchema: S.properties.deployment.properties.environment, data: u };
              e = n(e, y), r++;
            }
          } else {
            let y = { instancePath: s + "/deployment/environment", keyword: "type", params: { type: "string" }, parentSchema: S.properties.deployment.properties.environment, data: u };
            e = n(e, y), r++;
          }
        }
        if (f.url !== void 0) {
          let u = f.url;
          if (typeof u == "string") {
            if (G(u) > 2e3) {
              let y = { instancePath: s + "/deployment/url", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: S.properties.deployment.properties.url, data: u };
              e = n(e, y), r++;
            }
            if (!Rt.test(u)) {
              let y = { instancePath: s + "/deployment/url", keyword: "pattern", params: { pattern: "^https?://" }, parentSchema: S.properties.deployment.properties.url, data: u };
              e = n(e, y), r++;
            }
          } else {
            let y = { instancePath: s + "/deployment/url", keyword: "type", params: { type: "string" }, parentSchema: S.properties.deployment.properties.url, data: u };
            e = n(e, y), r++;
          }
        }
      } else {
        let u = { instancePath: s + "/deployment", keyword: "type", params: { type: "object" }, parentSchema: S.properties.deployment, data: f };
        e = n(e, u), r++;
      }
    }
    if (t.timing !== void 0) {
      let f = t.timing;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        for (let u in f)
          if (!(u === "look" || u === "effect" || u === "fresh" || u === "lease" || u === "margin" || u === "patrol")) {
            let y = { instancePath: s + "/timing", keyword: "additionalProperties", params: { additionalProperty: u }, parentSchema: S.properties.timing, data: f };
            e = n(e, y), r++;
          }
        f.look !== void 0 && (L(f.look, { instancePath: s + "/timing/look", parentData: f, parentDataProperty: "look", rootData: p }) || (e = h(e, L.errors), r = e.length)), f.effect !== void 0 && (L(f.effect, { instancePath: s + "/timing/effect", parentData: f, parentDataProperty: "effect", rootData: p }) || (e = h(e, L.errors), r = e.length)), f.fresh !== void 0 && (L(f.fresh, { instancePath: s + "/timing/fresh", parentData: f, parentDataProperty: "fresh", rootData: p }) || (e = h(e, L.errors), r = e.length)), f.lease !== void 0 && (L(f.lease, { instancePath: s + "/timing/lease", parentData: f, parentDataProperty: "lease", rootData: p }) || (e = h(e, L.errors), r = e.length)), f.margin !== void 0 && (L(f.margin, { instancePath: s + "/timing/margin", parentData: f, parentDataProperty: "margin", rootData: p }) || (e = h(e, L.errors), r = e.length)), f.patrol !== void 0 && (L(f.patrol, { instancePath: s + "/timing/patrol", parentData: f, parentDataProperty: "patrol", rootData: p }) || (e = h(e, L.errors), r = e.length));
      } else {
        let u = { instancePath: s + "/timing", keyword: "type", params: { type: "object" }, parentSchema: S.properties.timing, data: f };
        e = n(e, u), r++;
      }
    }
  } else
    e = n(e, { instancePath: s, keyword: "type", params: { type: "object" }, parentSchema: S, data: t }), r++;
  return Wr.errors = e, r === 0;
}
function n(t, s) {
  return t === null ? [s] : (t.push(s), t);
}
function h(t, s) {
  if (t === null) return s;
  for (let D of s) t.push(D);
  return t;
}
export {
  Ds as default,
  Os as validate
};
