# Care of the data: verify, redrive, backup, restore, renew. Sourced by ./dev.

# Who consumes is copied before whom it consumes from: a copy then never stands ahead of its source.
backup_order="reports outreach enforcement decisions gateway organization"

# The folder of ./run when --data names one; else the distributed mode is meant.
run_folder() {
  [[ ${1:-} == --data ]] || return 0
  [[ -n ${2:-} ]] || usage
  echo "$2"
}

dump_address() { # service: the address in the form of PostgreSQL's own tools
  addresses
  local key value libpq=
  while IFS='=' read -r key value; do
    case ${key,,} in
      host | server) libpq+=" host=$value" ;;
      port) libpq+=" port=$value" ;;
      username | "user id") libpq+=" user=$value" ;;
      password) libpq+=" password=$value" ;;
    esac
  done < <(tr ';' '\n' <<<"$postgres")
  echo "dbname=$(database "$1")$libpq"
}

cmd_verify() {
  local folder
  folder=$(run_folder "$@")
  if [[ -n $folder ]]; then
    standalone --verify --data "$folder"
  else
    require_up
    standalone --verify --data "$work/data" --settings "$work/settings/load.json"
  fi
}

cmd_redrive() {
  local service= folder
  [[ -z ${1:-} || $1 == --* ]] || { service=$1; shift; }
  folder=$(run_folder "$@")
  if [[ -n $folder ]]; then
    standalone --data "$folder" --redrive $service
  else
    require_up
    standalone --data "$work/data" --settings "$work/settings/operator.json" --redrive $service
  fi
}

cmd_renew() {
  local service=${1:-} folder
  [[ -n $service && $service != --* ]] || usage
  shift
  folder=$(run_folder "$@")
  if [[ -n $folder ]]; then
    standalone --data "$folder" --renew "$service"
    return
  fi
  require_up
  [[ $(ctl status "$service") != *RUNNING* ]] || die "$service runs: supervisorctl -c $work/supervisor.conf stop $service"
  standalone --data "$work/data" --settings "$work/settings/load.json" --renew "$service"
}

cmd_backup() {
  local target=${1:-} folder name
  [[ -n $target && $target != --* ]] || usage
  shift
  [[ ! -e $target ]] || die "$target exists already"
  folder=$(run_folder "$@")
  if [[ -n $folder ]]; then
    standalone --data "$folder" --backup "$target"
    return
  fi
  require_up
  install -d -m 0700 "$target"
  # Before the databases, whose copies then hold all that was signed.
  [[ ! -d $work/checkpoints ]] || cp -a "$work/checkpoints" "$target/"
  for name in $backup_order; do
    pg_dump -Fc -f "$target/$name.dump" "$(dump_address "$name")"
  done
  cp -a "$work/keys" "$work/data" "$target/"
  # Tells the next start that the journals of this copy begin anew.
  : >"$target/data/backup.state"
  echo "backup: $target"
}

# A copy goes only where nothing is: whoever restores says himself what becomes of the present data.
cmd_restore() {
  local source=${1:-} folder name
  [[ -d $source ]] || usage
  shift
  folder=$(run_folder "$@")
  if [[ -n $folder ]]; then
    [[ ! -e $folder ]] || die "$folder exists: move it away first"
    [[ -f $source/organization.db ]] || die "$source is no backup of a folder of ./run"
    (umask 077 && cp -a "$source" "$folder")
    echo "restored: ./run --data $folder"
    return
  fi
  ! is_up || die "the distributed mode runs: ./dev down"
  [[ ! -e $work/postgres ]] || die "$work/postgres exists: move $work away first"
  [[ -f $source/organization.dump ]] || die "$source is no backup of the distributed mode"
  install -d "$work" "$work/log" "$work/settings"
  install -d -m 0700 "$work/secrets"
  cp -a "$source/keys" "$source/data" "$work/"
  [[ ! -d $source/checkpoints ]] || cp -a "$source/checkpoints" "$work/"
  require_programs
  write_settings "$([[ $(cat "$work/data/sample.state" 2>/dev/null) == loaded ]] && echo true || echo false)"
  start_servers
  for name in $(processes); do
    psql -q "$(dump_address "$name" | sed 's/^dbname=[^ ]*/dbname=postgres/')" -c "CREATE DATABASE \"$(database "$name")\""
    pg_restore --no-owner -d "$(dump_address "$name")" "$source/$name.dump"
  done
  cmd_down >/dev/null
  echo "restored: ./dev up"
}
