# Native servers of the distributed mode: their programs, data folders and supervisor sections. Sourced by ./dev.

postgres_bin() {
  local folder
  folder=$(find /usr/lib/postgresql -maxdepth 1 -mindepth 1 2>/dev/null | sort -V | tail -n 1)
  [[ -n $folder ]] && echo "$folder/bin"
}

# Servers whose address is not given from outside.
own_servers() {
  [[ -n ${PLATFORM_POSTGRES:-} ]] || echo postgres
  [[ -n ${PLATFORM_RABBITMQ:-} ]] || echo rabbitmq
  [[ -n ${PLATFORM_REDIS:-} ]] || echo redis
}

server_field() { # name, field number
  awk -v name="$1" -v field="$2" '$1 == name { print $field }' "$native/servers"
}

is_installed() {
  case $1 in
    postgres) [[ -x $(postgres_bin)/postgres ]] ;;
    rabbitmq) [[ -x /usr/lib/rabbitmq/bin/rabbitmq-server ]] && command -v epmd >/dev/null ;;
    redis) command -v redis-server >/dev/null ;;
  esac
}

# Installs what is missing as root; elsewhere says what to install.
require_programs() {
  local server missing=() tool
  command -v dotnet >/dev/null || die "dotnet is not installed: the .NET SDK $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$root/global.json") is needed"
  for tool in supervisord:supervisor openssl:openssl curl:curl; do
    command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
  done
  for server in $(own_servers); do
    is_installed "$server" || missing+=("$(server_field "$server" 3)")
  done
  ((${#missing[@]})) || return 0
  if ((EUID != 0)) || [[ ${NO_INSTALL:-} == 1 ]]; then
    die "not installed: apt-get install -y ${missing[*]} (or give PLATFORM_POSTGRES, PLATFORM_RABBITMQ, PLATFORM_REDIS of existing servers)"
  fi
  # Debian starts what it installs; the servers here are started by the supervisor, on ports of their own.
  local policy=/usr/sbin/policy-rc.d own_policy=
  [[ -e $policy ]] || { printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy" && own_policy=1; }
  DEBIAN_FRONTEND=noninteractive apt-get update -q >"$work/log/apt.log" 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >>"$work/log/apt.log" 2>&1 ||
    die "apt-get install -y ${missing[*]} failed, see $work/log/apt.log"
  [[ -z $own_policy ]] || rm -f "$policy"
}

# PostgreSQL and RabbitMQ refuse to run as root, so as root each server gets its package's account and owns its folder.
own_folder() { # server, folders...
  local account
  account=$(server_field "$1" 4)
  shift
  install -d -m 0700 "$@"
  ((EUID != 0)) || chown -R "$account:" "$@"
}

as_server() { # server, command...
  local account
  account=$(server_field "$1" 4)
  shift
  if ((EUID == 0)); then setpriv --reuid "$account" --regid "$account" --init-groups "$@"; else "$@"; fi
}

prepare_postgres() {
  own_folder postgres "$work/postgres"
  [[ -f $work/postgres/data/PG_VERSION ]] && return
  printf '%s' "$(secret postgres)" >"$work/postgres/password"
  own_folder postgres "$work/postgres"
  (cd "$work/postgres" && as_server postgres "$(postgres_bin)/initdb" -D "$work/postgres/data" -U platform --pwfile "$work/postgres/password" \
    --auth scram-sha-256 --encoding UTF8 --locale C --no-instructions) >"$work/log/initdb.log" 2>&1 ||
    die "initdb failed, see $work/log/initdb.log"
  rm -f "$work/postgres/password"
}

prepare_rabbitmq() {
  local folder=$work/rabbitmq
  [[ -f $folder/rabbitmq.conf ]] && return
  install -d "$folder" "$folder/data" "$folder/log"
  echo '[].' >"$folder/enabled_plugins"
  cat >"$folder/definitions.json" <<JSON
{"users":[{"name":"platform","password":"$(secret rabbitmq)","tags":"administrator"}],"vhosts":[{"name":"/"}],
"permissions":[{"user":"platform","vhost":"/","configure":".*","write":".*","read":".*"}]}
JSON
  cat >"$folder/rabbitmq.conf" <<CONF
listeners.tcp.default = 127.0.0.1:$(server_field rabbitmq 2)
load_definitions = $folder/definitions.json
vm_memory_high_watermark.absolute = 512MB
disk_free_limit.absolute = 50MB
log.console = false
log.file.level = warning
CONF
  own_folder rabbitmq "$folder"
}

prepare_redis() {
  own_folder redis "$work/redis"
}

server_section() { # name, priority, signal, environment, command
  local user= account
  account=$(server_field "${1%-*}" 4)
  ((EUID != 0)) || user="user=$account"
  sed -e "s|@name@|$1|g" -e "s|@priority@|$2|" -e "s|@signal@|$3|" -e "s|@environment@|$4|" -e "s|@command@|$5|" -e "s|@user@|$user|" \
    -e "s|@work@|$work|g" "$native/server.conf"
}

postgres_section() {
  server_section postgres 10 INT "" "$(postgres_bin)/postgres -D $work/postgres/data -c listen_addresses=127.0.0.1 -c port=$(server_field postgres 2) \
-c unix_socket_directories= -c max_connections=300 -c shared_buffers=128MB -c log_destination=stderr -c logging_collector=off"
}

redis_section() {
  server_section redis 10 TERM "" "redis-server --port $(server_field redis 2) --bind 127.0.0.1 --dir $work/redis --appendonly yes --save '' \
--maxmemory 128mb --maxmemory-policy allkeys-lru --daemonize no"
}

# The broker gets its own port mapper, node name, ports and folders, so that it meets no other broker of the machine. The start script becomes
# the broker instead of waiting beside it (RABBITMQ_ALLOW_INPUT), so that a signal reaches the broker itself.
rabbitmq_section() {
  local port folder=$work/rabbitmq
  port=$(server_field rabbitmq 2)
  install -d "$work/rabbitmq-epmd"
  server_section rabbitmq-epmd 5 KILL "" "$(command -v epmd) -port $((port + 2)) -address 127.0.0.1"
  server_section rabbitmq 10 TERM "HOME=\"$folder\",ERL_EPMD_PORT=\"$((port + 2))\",ERL_EPMD_ADDRESS=\"127.0.0.1\",\
RABBITMQ_NODENAME=\"platform$port@localhost\",RABBITMQ_DIST_PORT=\"$((port + 1))\",RABBITMQ_CONF_ENV_FILE=\"$folder/no-environment-file\",\
RABBITMQ_CONFIG_FILE=\"$folder/rabbitmq\",RABBITMQ_ENABLED_PLUGINS_FILE=\"$folder/enabled_plugins\",RABBITMQ_MNESIA_BASE=\"$folder/data\",\
RABBITMQ_LOG_BASE=\"$folder/log\",RABBITMQ_ALLOW_INPUT=\"true\",RABBITMQ_SERVER_START_ARGS=\"-noinput -start_epmd false\",\
RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS=\"+S 2:2 +B i -kernel inet_dist_use_interface {127,0,0,1}\"" "/usr/lib/rabbitmq/bin/rabbitmq-server"
}

server_answers() {
  case $1 in
    postgres) "$(postgres_bin)/pg_isready" -q -h 127.0.0.1 -p "$(server_field postgres 2)" ;;
    rabbitmq) (exec 3<>"/dev/tcp/127.0.0.1/$(server_field rabbitmq 2)") 2>/dev/null ;;
    redis) [[ $(redis-cli -p "$(server_field redis 2)" ping 2>/dev/null) == PONG ]] ;;
  esac
}
