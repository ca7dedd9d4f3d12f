//! That both engines find the same: one corpus, the same questions.

use crate::shell::acting_user;
use crate::support::Database;

const NAMES: [&str; 21] = [
    "Überprüfung der Daten",
    "prüfung täglich",
    "Größe und Maße",
    "naïve café résumé",
    "ñandú señal",
    "データ移行 夜間",
    "夜間バックアップ",
    "数据 备份",
    "데이터 백업",
    "deploy 🚀 production",
    "🔥 fire drill",
    "проверка данных",
    "Ελληνικά δεδομένα",
    "nightly-backup_db/main.c",
    "e-mail o'clock 100% \"quoted\"",
    "loads loading loaded",
    "ﬁle server of the oﬃce",
    "final files",
    "ΟΔΟΣ ΑΘΗΝΑΣ",
    "οδος και δρομος",
    "ＦＵＬＬ state of the art",
];

const SEARCHES: [&str; 63] = [
    "überprüfung",
    "UBERPRUFUNG",
    "prüf*",
    "pruf*",
    "\"der daten\"",
    "daten",
    "größe",
    "grosse",
    "maße",
    "naive",
    "CAFÉ",
    "resume*",
    "nandu",
    "senal",
    "データ移行",
    "データ*",
    "夜間",
    "夜間*",
    "バックアップ",
    "数据",
    "备份",
    "数*",
    "데이터",
    "데이터 백업",
    "🚀 production",
    "deploy 🚀",
    "\"deploy 🚀 production\"",
    "fire",
    "проверка",
    "ПРОВЕРКА",
    "пров*",
    "δεδομένα",
    "ελληνικά",
    "nightly backup",
    "\"backup db main\"",
    "main.c",
    "mail",
    "e-mail",
    "\"o'clock 100%\"",
    "quoted\"",
    "load",
    "loading",
    "file",
    "ﬁles",
    "fi*",
    "ﬁ*",
    "OFFICE",
    "oﬃ*",
    "\"file server\"",
    "\"ＦＩＬＥ server\"",
    "full",
    "ｆｕｌｌ",
    "ΟΔΟΣ",
    "οδος",
    "οδοσ",
    "οδος*",
    "\"ΟΔΟΣ ΑΘΗΝΑΣ\"",
    "δρομος",
    "the art",
    "art AND state",
    "daten OR art",
    "\"state of the art\"",
    "\"server of\" office",
];

#[test]
fn both_engines_find_the_same_in_many_scripts() {
    let (sqlite, Some(postgres)) = (Database::sqlite(), Database::postgres()) else { return };
    for db in [&sqlite, &postgres] {
        acting_user(db);
        for name in NAMES {
            db.provost(["task", "create", name, "--skill", "any"]).ok();
        }
    }
    let found = |db: &Database, text: &str| {
        let printed = db.provost(["task", "search", "-o", "jsonl", "--fields", "name", "--", text]).ok();
        let mut names: Vec<String> = printed.lines().map(str::to_owned).collect();
        names.sort();
        names
    };
    let mut nothing = Vec::new();
    for text in SEARCHES {
        let here = found(&sqlite, text);
        assert_eq!(here, found(&postgres, text), "{text}");
        if here.is_empty() {
            nothing.push(text);
        }
    }
    // What has no space between its words is one word; what looks like an operator is passed over.
    assert_eq!(nothing, ["grosse", "バックアップ", "daten OR art"]);
}
