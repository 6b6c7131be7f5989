# Secrets, keys and settings of the processes of the distributed mode. Sourced by ./dev.

processes() { awk '!/^#/ && NF { print $1 }' "$native/processes"; }

port() { # process, http|grpc
  awk -v name="$1" -v field="$([[ $2 == http ]] && echo 2 || echo 3)" '$1 == name { print $field }' "$native/processes"
}

secret() { # name; made once
  local file=$work/secrets/$1
  [[ -f $file ]] || (umask 077 && openssl rand -hex 16 >"$file")
  cat "$file"
}

# One ES256 pair per process; every process is told the public halves of all.
ensure_pair() {
  local private=$work/keys/$1.key public=$work/keys/$1.pub
  [[ -f $private && -f $public ]] && return
  (umask 077 && openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$private") 2>/dev/null
  openssl pkey -in "$private" -pubout -out "$public"
}

# The Ed25519 key with which a service signs the heads of its journal.
ensure_checkpoint_key() {
  local file=$work/keys/$1.checkpoint.key
  [[ -f $file ]] || (umask 077 && openssl genpkey -algorithm ed25519 -out "$file")
}

# The sample's seal says of itself that it is none; an office names the one it was issued in PLATFORM_SEAL.
ensure_sample_seal() {
  local file=$work/keys/sample-seal.pem
  [[ -f $file ]] || (umask 077 && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 -days 3650 -utf8 \
    -subj '/CN=样例印章（不得用于正式文书）' -keyout "$file.key" -out "$file.crt" 2>/dev/null && cat "$file.crt" "$file.key" >"$file" && rm "$file.crt" "$file.key")
}

seal_pairs() { # sample?
  if [[ -n ${PLATFORM_SEAL:-} ]]; then
    pair Seal:CertificateFile "$PLATFORM_SEAL"
    [[ -z ${PLATFORM_SEAL_PASSWORD:-} ]] || pair Seal:PasswordFile "$PLATFORM_SEAL_PASSWORD"
    [[ -z ${PLATFORM_SEAL_PICTURE:-} ]] || pair Seal:PictureFile "$PLATFORM_SEAL_PICTURE"
  elif [[ $1 == true ]]; then
    pair Seal:CertificateFile "$work/keys/sample-seal.pem"
  fi
}

# Outside the databases: what puts one of them back leaves its signed heads alone.
checkpoint_pairs() { # services...
  local name
  pair Checkpoints:Folder "$work/checkpoints"
  for name in "$@"; do pair "Checkpoints:Keys:$name" "$work/keys/$name.checkpoint.key"; done
}

addresses() {
  postgres=${PLATFORM_POSTGRES:-"Host=127.0.0.1;Port=$(server_field postgres 2);Username=platform;Password=$(secret postgres)"}
  rabbitmq=${PLATFORM_RABBITMQ:-"amqp://platform:$(secret rabbitmq)@127.0.0.1:$(server_field rabbitmq 2)/"}
  redis=${PLATFORM_REDIS:-"127.0.0.1:$(server_field redis 2)"}
}

# The prefix keeps the six databases apart from whatever else a given server holds.
database() { echo "platform_$1"; }

pair() { printf '  "%s": "%s",\n' "$1" "$2"; }

database_pairs() { # service, further options
  pair "Databases:$1:Provider" Postgres
  # Six processes stay below the server's max_connections.
  pair "Databases:$1:ConnectionString" "$postgres;Database=$(database "$1");Maximum Pool Size=40${2:-}"
}

common_pairs() { # sample?
  pair Street:Id "$([[ $1 == true ]] && echo ludu || echo street)"
  pair Street:Sample "$1"
}

write_settings() { # sample?
  local name other
  umask 077
  addresses
  for name in $(processes); do
    {
      echo '{'
      pair Kestrel:Endpoints:http:Url "http://127.0.0.1:$(port "$name" http)"
      pair Kestrel:Endpoints:http:Protocols Http1
      pair Kestrel:Endpoints:grpc:Url "http://127.0.0.1:$(port "$name" grpc)"
      pair Kestrel:Endpoints:grpc:Protocols Http2
      pair Identity:Issuer "$name"
      pair Identity:PrivateKeyFile "$work/keys/$name.key"
      pair Identity:RequestKeyFile "$work/keys/$name.key"
      pair Identity:Gateways:0 gateway
      for other in $(processes); do
        pair "Identity:Trusted:$other" "$work/keys/$other.pub"
        pair "Services:$other:Address" "http://127.0.0.1:$(port "$other" grpc)"
      done
      database_pairs "$name"
      checkpoint_pairs "$name"
      [[ $name != enforcement ]] || seal_pairs "$1"
      pair Bus:Transport RabbitMq
      pair Bus:Uri "$rabbitmq"
      pair Cache:Redis "$redis"
      # The gateway listens on loopback alone; whoever publishes it puts a proxy that ends TLS before it.
      [[ $name != gateway ]] || pair Edge:AllowPlainHttp true
      common_pairs "$1"
      echo '  "Process": "'"$name"'"'
      echo '}'
    } >"$work/settings/$name.json"
  done
  {
    echo '{'
    # A load that the power breaks off starts over, so its commits need not wait for the disk one by one.
    for name in $(processes); do database_pairs "$name" ";Options=-c synchronous_commit=off"; done
    checkpoint_pairs $(processes)
    echo '  "Process": "load"'
    echo '}'
  } >"$work/settings/load.json"
  {
    echo '{'
    # Whoever may read the gateway's key speaks to the services as it does.
    pair Identity:PrivateKeyFile "$work/keys/gateway.key"
    for name in $(processes); do pair "Services:$name:Address" "http://127.0.0.1:$(port "$name" grpc)"; done
    echo '  "Process": "operator"'
    echo '}'
  } >"$work/settings/operator.json"
  umask 022
}
