//! What is written is read back, and what a killed process left goes on.

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
    let mut archive = ExecutionArchive::open(&place).unwrap();
    let busy = ExecutionArchive::open(&place).unwrap_err();
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
    let there = ExecutionArchive::open(&place).unwrap_err();
    assert!(matches!(there, ExecutionArchiveError::Io(error) if error.kind() == io::ErrorKind::AlreadyExists));
}

#[test]
fn one_that_a_killed_process_left_goes_on_behind_its_last_whole_part() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.zst");
    let mut archive = ExecutionArchive::open(&place).unwrap();
    let beside = archive.beside.clone();
    add(&mut archive, &[execution("one")]);
    let whole = archive.end;
    add(&mut archive, &[execution("two")]);
    drop(archive);
    let bytes = fs::read(&beside).unwrap();
    for length in whole..u64::try_from(bytes.len()).unwrap() {
        fs::write(&beside, &bytes[..usize::try_from(length).unwrap()]).unwrap();
        let archive = ExecutionArchive::open(&place).unwrap();
        assert_eq!((archive.executions(), archive.end), (1, whole), "{length}");
    }
    let mut archive = ExecutionArchive::open(&place).unwrap();
    add(&mut archive, &[execution("two")]);
    archive.keep().unwrap();
    assert_eq!(lines(&place).len(), 3 + 3 + 2);
}

#[test]
fn one_with_a_fault_in_the_middle_is_not_cut_off_there() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.zst");
    let mut archive = ExecutionArchive::open(&place).unwrap();
    let beside = archive.beside.clone();
    add(&mut archive, &[execution("one")]);
    let middle = usize::try_from(archive.end / 2).unwrap();
    add(&mut archive, &[execution("two")]);
    drop(archive);
    let mut bytes = fs::read(&beside).unwrap();
    bytes[middle] ^= 0x10;
    fs::write(&beside, &bytes).unwrap();
    assert!(matches!(ExecutionArchive::open(&place).unwrap_err(), ExecutionArchiveError::Damaged(_)));
    assert_eq!(fs::read(&beside).unwrap(), bytes);
}

#[test]
fn one_that_holds_nothing_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let archive = ExecutionArchive::open(&folder.path().join("a.zst")).unwrap();
    assert_eq!(archive.keep().unwrap(), None);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn another_file_in_its_way_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (place, beside) = (folder.path().join("a.zst"), folder.path().join("a.zst.partial"));
    for bytes in [b"somebody else's".to_vec(), zstd::encode_all(&b"not ours\n"[..], 3).unwrap()] {
        fs::write(&beside, &bytes).unwrap();
        let refused = ExecutionArchive::open(&place).unwrap_err();
        assert!(matches!(refused, ExecutionArchiveError::Foreign), "{refused}");
        assert_eq!(fs::read(&beside).unwrap(), bytes);
    }
}

#[test]
fn a_part_that_is_not_written_to_its_end_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let mut archive = ExecutionArchive::open(&folder.path().join("a.zst")).unwrap();
    add(&mut archive, &[execution("one")]);
    let end = archive.end;
    let failed = archive.part(|take| {
        take(&execution("two"))?;
        Err::<(), _>(ExecutionArchiveError::Damaged("on purpose"))
    });
    assert!(failed.is_err());
    assert_eq!((archive.end, fs::metadata(&archive.beside).unwrap().len()), (end, end));
}
