#!/usr/bin/env bash
# definitions.sh FOLDER: puts there the custom resource definitions that the tests' objects are checked against, out of the Go
# modules that hold them. They are read as files and never compiled, so go.mod does not name them; Go's checksum database
# vouches for them all the same.
set -eu
to="$1"

module() { # module PATH@VERSION: prints its folder
  (cd / && go mod download -json "$1") | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p'
}

take() { # take NAME FILE...
  local name="$1"
  shift
  cat "$@" > "$to/$name.yaml"
}

gateway="$(module sigs.k8s.io/gateway-api@v1.6.1)/config/crd/standard"
for kind in backendtlspolicies gatewayclasses gateways grpcroutes httproutes listenersets referencegrants tcproutes tlsroutes udproutes; do
  take "gateway-api-$kind" "$gateway/gateway.networking.k8s.io_$kind.yaml"
done
take traefik "$(module github.com/traefik/traefik/v3@v3.7.13)/docs/content/reference/dynamic-configuration/kubernetes-crd-definition-v1.yml"
take istio "$(module istio.io/api@v1.31.4)/kubernetes/customresourcedefinitions.gen.yaml"
prometheus="$(module github.com/prometheus-operator/prometheus-operator@v0.85.0)/example/prometheus-operator-crd"
for kind in podmonitors servicemonitors; do take "prometheus-$kind" "$prometheus/monitoring.coreos.com_$kind.yaml"; done
take autoscaler "$(module k8s.io/autoscaler/vertical-pod-autoscaler@v1.7.3)/deploy/vpa-v1-crd-gen.yaml"
