//! What is written is read back, and what a killed process left goes on.

use serde_json::json;

use super::*;
use crate::sql_types::{ExecutionStatus, Id, Instant};

fn execution(output: &str) -> Execution {
    let at = Instant::parse("2026-11-22T09:00:00Z").unwrap();
    Execution {
        id: Id::mint(),
        task_id: Id::mint(),
        agent_id: None,
        status: ExecutionStatus::Success,
        scheduled_for: None,
        attempt: 1,
        lease_expires_at: None,
        started_at: at,
        ended_at: Some(at),
        duration_ms: Some(0),
        exit_code: Some(0),
        output: Some(output.to_owned()),
        error: None,
        created_at: at,
        updated_at: at,
        created_by: "ada".to_owned(),
        updated_by: "ada".to_owned(),
        version: 2,
    }
}

fn origin(database: &str, task: &str) -> Origin {
    Origin { database: json!({ "database": database }), criteria: json!({ "task_id": task, "keep_last": 1 }) }
}

fn open(path: &Path) -> Result<ExecutionArchive, ExecutionArchiveError> {
    ExecutionArchive::open(path, origin("provost.db", "x"))
}

fn add(archive: &mut ExecutionArchive, executions: &[Execution]) -> Part {
    let write =
        |take: &mut dyn FnMut(&Execution) -> Result<(), ExecutionArchiveError>| executions.iter().try_for_each(take);
    archive.part(write).unwrap()
}

fn lines(path: &Path) -> Vec<String> {
    let text = zstd::decode_all(File::open(path).unwrap()).unwrap();
    String::from_utf8(text).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn parts_are_read_back_and_the_whole_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.zst");
    let mut archive = open(&place).unwrap();
    let busy = open(&place).unwrap_err();
    assert!(matches!(busy, ExecutionArchiveError::Io(error) if error.kind() == io::ErrorKind::ResourceBusy));
    let executions = [execution("two\nlines {\"part\":{}}"), execution("ümlaut")];
    let first = add(&mut archive, &executions[..1]);
    assert_eq!((first.executions, first.sha256), (1, crate::archive::sha256_of_file(&archive.beside).unwrap()));
    add(&mut archive, &executions);
    let sha256 = archive.keep().unwrap().unwrap();
    assert_eq!(sha256, crate::archive::sha256_of_file(&place).unwrap());
    let lines = lines(&place);
    assert_eq!(lines.len(), 3 + 4 + 2);
    assert_eq!(serde_json::from_str::<Execution>(&lines[1]).unwrap(), executions[0]);
    assert!(lines[8].starts_with("{\"whole\":{\"executions\":3,\"parts\":2,"), "{}", lines[8]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let there = open(&place).unwrap_err();
    assert!(matches!(there, ExecutionArchiveError::Io(error) if error.kind() == io::ErrorKind::AlreadyExists));
}

#[test]
fn one_that_a_killed_process_left_goes_on_behind_its_last_whole_part() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.zst");
    let mut archive = open(&place).unwrap();
    let beside = archive.beside.clone();
    add(&mut archive, &[execution("one")]);
    let whole = archive.end;
    add(&mut archive, &[execution("two")]);
    drop(archive);
    let bytes = fs::read(&beside).unwrap();
    for length in whole..u64::try_from(bytes.len()).unwrap() {
        fs::write(&beside, &bytes[..usize::try_from(length).unwrap()]).unwrap();
        let archive = open(&place).unwrap();
        assert_eq!((archive.executions(), archive.end), (1, whole), "{length}");
    }
    let mut archive = open(&place).unwrap();
    add(&mut archive, &[execution("two")]);
    archive.keep().unwrap();
    assert_eq!(lines(&place).len(), 3 + 3 + 2);
}

#[test]
fn one_with_a_fault_in_the_middle_is_not_cut_off_there() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.zst");
    let mut archive = open(&place).unwrap();
    let beside = archive.beside.clone();
    add(&mut archive, &[execution("one")]);
    let middle = usize::try_from(archive.end / 2).unwrap();
    add(&mut archive, &[execution("two")]);
    drop(archive);
    let mut bytes = fs::read(&beside).unwrap();
    bytes[middle] ^= 0x10;
    fs::write(&beside, &bytes).unwrap();
    assert!(matches!(open(&place).unwrap_err(), ExecutionArchiveError::Damaged(_)));
    assert_eq!(fs::read(&beside).unwrap(), bytes);
}

#[test]
fn one_that_holds_nothing_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let archive = open(&folder.path().join("a.zst")).unwrap();
    assert_eq!(archive.keep().unwrap(), None);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn another_file_in_its_way_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (place, beside) = (folder.path().join("a.zst"), folder.path().join("a.zst.partial"));
    for bytes in [b"somebody else's".to_vec(), zstd::encode_all(&b"not ours\n"[..], 3).unwrap()] {
        fs::write(&beside, &bytes).unwrap();
        let refused = open(&place).unwrap_err();
        assert!(matches!(refused, ExecutionArchiveError::Foreign), "{refused}");
        assert_eq!(fs::read(&beside).unwrap(), bytes);
    }
}

#[test]
fn a_part_that_is_not_written_to_its_end_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let mut archive = open(&folder.path().join("a.zst")).unwrap();
    add(&mut archive, &[execution("one")]);
    let end = archive.end;
    let failed = archive.part(|take| {
        take(&execution("two"))?;
        Err::<(), _>(ExecutionArchiveError::Damaged("on purpose"))
    });
    assert!(failed.is_err());
    assert_eq!((archive.end, fs::metadata(&archive.beside).unwrap().len()), (end, end));
}

#[test]
fn one_of_another_prune_is_left_alone_and_a_look_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.zst");
    let mut archive = open(&place).unwrap();
    let (beside, ours) = (archive.beside.clone(), origin("provost.db", "x"));
    let busy = ExecutionArchive::look(&place, ours.clone()).unwrap_err();
    assert!(matches!(busy, ExecutionArchiveError::Io(error) if error.kind() == io::ErrorKind::ResourceBusy));
    add(&mut archive, &[execution("one")]);
    let whole = archive.end;
    drop(archive);
    let mut bytes = fs::read(&beside).unwrap();
    // What a killed process had begun.
    bytes.extend_from_slice(&bytes.clone()[..20]);
    fs::write(&beside, &bytes).unwrap();
    for (other, said) in [
        (origin("other.db", "x"), "it is of another database"),
        (origin("provost.db", "y"), "it is of a prune of other executions"),
    ] {
        assert_eq!(ExecutionArchive::open(&place, other.clone()).unwrap_err().to_string(), said);
        assert_eq!(ExecutionArchive::look(&place, other).unwrap_err().to_string(), said);
        assert_eq!(fs::read(&beside).unwrap(), bytes);
    }
    assert_eq!(ExecutionArchive::look(&place, ours.clone()).unwrap(), 1);
    assert_eq!(fs::read(&beside).unwrap(), bytes);
    let archive = open(&place).unwrap();
    assert_eq!((archive.executions(), archive.end), (1, whole));
    archive.keep().unwrap();
    assert!(ExecutionArchive::is_whole(&place, &ours));
    assert!(!ExecutionArchive::is_whole(&place, &origin("other.db", "x")));
    let free = folder.path().join("b.zst");
    assert_eq!(ExecutionArchive::look(&free, ours.clone()).unwrap(), 0);
    assert!(ExecutionArchive::look(&folder.path().join("none/b.zst"), ours).is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
