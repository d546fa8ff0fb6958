#!/bin/sh
# Boots a systemd of its own, as process 1 of new namespaces (see machine.ts, which calls this inside of them). It sees the machine's
# disk read-only, apart from FOLDER, has a /tmp, /run and /var of its own, and knows the units below and no other: a unit of the
# machine, such as the one that empties /tmp at boot, must never run.
set -eu
folder=$1 # read and written here and there
repository=$2
mount --make-rprivate /
mount -t tmpfs tmpfs /run
mkdir /run/folder /run/repository
mount --bind "$folder" /run/folder
mount --bind "$repository" /run/repository
mount -o remount,bind,ro /run/repository
mount -o remount,bind,ro /
for each in /tmp /var /etc/systemd /usr/lib/systemd/system /usr/lib/systemd/system-generators \
  /usr/lib/systemd/user /usr/lib/systemd/user-generators /usr/lib/tmpfiles.d /usr/lib/sysctl.d /usr/lib/modules-load.d; do
  [ ! -d "$each" ] || mount -t tmpfs tmpfs "$each"
done
mkdir -p "$folder" "$repository"
mount --move /run/repository "$repository"
mount --move /run/folder "$folder"
mount -t proc proc /proc
mount --bind /proc/sys /proc/sys
mount -o remount,bind,ro /proc/sys
umount -R /sys
mount -t sysfs -o ro sysfs /sys
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mkdir -p /etc/systemd/system /etc/systemd/user /run/systemd/system /run/user/0 /run/config
chmod 700 /run/user/0
# Units, and what enables them, outlive a reboot.
mount --bind "$folder/units" /etc/systemd/system
mount --bind "$folder/config" /run/config

# The log, of which `journalctl` reads. It must not touch the kernel's log or audit.
cat > /etc/systemd/journald.conf << 'END'
[Journal]
Storage=volatile
Audit=no
ReadKMsg=no
ForwardToSyslog=no
ForwardToWall=no
END
cd /usr/lib/systemd/system
for each in sysinit basic shutdown; do printf '[Unit]\nDefaultDependencies=no\n' > $each.target; done
cp sysinit.target basic.target shutdown.target /usr/lib/systemd/user
printf '[Unit]\nRequires=basic.target\nAfter=basic.target\n' > /usr/lib/systemd/user/default.target
printf '[Unit]\nRequires=basic.target\nAfter=basic.target\nWants=systemd-journald.service user@0.service\n' > multi-user.target
cat > systemd-journald.socket << 'END'
[Unit]
DefaultDependencies=no
[Socket]
ListenStream=/run/systemd/journal/stdout
ListenDatagram=/run/systemd/journal/socket
PassCredentials=yes
PassSecurity=yes
END
cat > systemd-journald.service << 'END'
[Unit]
DefaultDependencies=no
Requires=systemd-journald.socket
After=systemd-journald.socket
[Service]
Type=notify
ExecStart=/lib/systemd/systemd-journald
END
# A user's own manager, as lingering brings one up.
cat > user@.service << 'END'
[Unit]
DefaultDependencies=no
After=systemd-journald.service
[Service]
Type=notify
User=%i
Environment=XDG_RUNTIME_DIR=/run/user/%i XDG_CONFIG_HOME=/run/config
Slice=user-%i.slice
Delegate=yes
ExecStart=/lib/systemd/systemd --user
END
export container=gray-release
exec /lib/systemd/systemd --system --unit=multi-user.target --show-status=0
