#!/usr/bin/env bash
# Starts Ceph on 127.0.0.1: a monitor, one store in memory, and the S3 gateway. Prints the process ids, last.
# Usage: start.sh FOLDER PORT (the folder is emptied). Needs root, and Debian's packages ceph-mon, ceph-osd, radosgw
# and ceph-common. The gateway's access key and secret are both 'local'.
set -euo pipefail
folder=$1
port=$2
rm -rf "$folder"
mkdir -p "$folder"/{mon,osd,rgw,run,log}
cluster=$(cat /proc/sys/kernel/random/uuid)
store=$(cat /proc/sys/kernel/random/uuid)
conf=$folder/ceph.conf
keys=$folder/keyring
cat > "$conf" <<CONF
[global]
fsid = $cluster
mon host = [v2:127.0.0.1:$((port + 1)),v1:127.0.0.1:$((port + 2))]
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind ipv6 = false
keyring = $keys
run dir = $folder/run
log file = $folder/log/\$name.log
pid file = $folder/run/\$name.pid
admin socket = $folder/run/\$name.asok
crash dir = $folder/log
setuser match path =
mon allow pool size one = true
mon max pg per osd = 2000
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pgp num = 8
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
[mon]
mon data = $folder/mon
mon cluster log file = $folder/log/cluster.log
[osd]
osd data = $folder/osd
osd objectstore = memstore
memstore device bytes = 1073741824
[client.rgw.a]
rgw data = $folder/rgw
rgw frontends = beast endpoint=127.0.0.1:$port
CONF
with="-c $conf"
monmaptool $with --create --fsid "$cluster" \
  --addv a "[v2:127.0.0.1:$((port + 1)),v1:127.0.0.1:$((port + 2))]" "$folder/monmap" > "$folder/log/start.log"
ceph-authtool --create-keyring "$keys" --gen-key -n mon. --cap mon 'allow *' >> "$folder/log/start.log"
ceph-authtool "$keys" --gen-key -n client.admin --cap mon 'allow *' --cap osd 'allow *' >> "$folder/log/start.log"
ceph-authtool "$keys" --gen-key -n osd.0 --cap mon 'allow profile osd' --cap osd 'allow *' >> "$folder/log/start.log"
ceph-authtool "$keys" --gen-key -n client.rgw.a --cap mon 'allow rw' --cap osd 'allow rwx' >> "$folder/log/start.log"
{
  ceph-mon $with -i a --mkfs --monmap "$folder/monmap" --keyring "$keys"
  ceph-mon $with -i a --keyring "$keys"
  timeout 60 ceph $with osd new "$store" 0
  timeout 60 ceph $with osd crush add osd.0 1.0 root=default host=localhost
  ceph-osd $with -i 0 --mkfs --keyring "$keys" --osd-uuid "$store"
  ceph-osd $with -i 0 --keyring "$keys"
  for _ in $(seq 100); do timeout 10 ceph $with osd stat | grep -q '1 up' && break; sleep 0.2; done
  radosgw $with -n client.rgw.a --keyring "$keys"
  for _ in $(seq 300); do (exec 3<> "/dev/tcp/127.0.0.1/$port") && break; sleep 0.2; done
  timeout 60 radosgw-admin $with -n client.rgw.a --keyring "$keys" user create \
    --uid=local --display-name=local --access-key=local --secret-key=local
} >> "$folder/log/start.log" 2>&1
cat "$folder"/run/*.pid
