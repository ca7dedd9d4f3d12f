# Stops the tests' PostgreSQL when nobody uses it any more, and removes all of it.
# supervisor.sh USERS STATE FOLDER PG_CTL [command that runs PG_CTL as its user ...]
#
# Each test process holds a shared lock on USERS; a lock dies with its process, however it dies.
users=$1 state=$2 folder=$3 pg_ctl=$4
shift 4
trap '' HUP INT TERM
cd / || exit 1
# Kept open: the file may be deleted meanwhile, by `cargo clean` for one.
exec 9<"$users" || exit 1
while :; do
    flock 9
    flock -u 9
    # Between two test processes of one run there may be nobody for a moment.
    sleep 5
    flock -n 9 && break
done
grep -qF "$folder" "$state" 2>/dev/null && rm -f "$state"
[ -e "$folder/data/postmaster.pid" ] && "$@" "$pg_ctl" -D "$folder/data" -m immediate -w stop 9<&-
rm -rf "$folder"
