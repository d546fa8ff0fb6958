#!/bin/sh
# Starts a Docker of its own, as process 1 of new namespaces (see docker.ts). It sees the machine's disk read-only, apart from FOLDER, and makes
# no rule of the firewall. Its containers are on the machine's own network, without any other; or, where the namespaces have a network of
# their own, on Docker's, from which its proxy publishes ports.
set -eu
folder=$1
PATH=$2
network=$3 # none, or own
TMPDIR=/run
export PATH TMPDIR
mount --make-rprivate /
mount --bind "$folder" "$folder"
mount -o remount,bind,ro /
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs /var
# The engine keeps a key there.
cp -a /etc /run/etc
mount --bind /run/etc /etc
mount -t proc proc /proc
umount -R /sys
mount -t sysfs sysfs /sys
mount -t cgroup2 cgroup2 /sys/fs/cgroup
bridge=
if [ "$network" = own ]; then ip link set lo up; else bridge="--bridge none"; fi
exec dockerd --host "unix://$folder/docker.sock" --data-root "$folder/data" --exec-root /run/docker --pidfile /run/docker.pid \
  --storage-driver vfs $bridge --iptables=false --ip6tables=false --exec-opt native.cgroupdriver=cgroupfs --log-level error
