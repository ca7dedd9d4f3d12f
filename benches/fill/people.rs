//! Users, projects and agents, made in the months before.

use provost::model::{Agent, Project, User};
use provost::sql_types::{AgentStatus, AgentType, Id, Json};
use serde_json::json;

use super::history::History;
use super::words::{AGENT_NAMES, FIRST_NAMES, LAST_NAMES, PROJECT_QUALITIES, PROJECT_THINGS, SKILLS};
use super::{BEGIN, DAY, Kind, SECOND, id, instant, random};

const AGENT_TYPES: [AgentType; 8] = [
    AgentType::Worker,
    AgentType::Coder,
    AgentType::Tester,
    AgentType::Analyst,
    AgentType::Reviewer,
    AgentType::Researcher,
    AgentType::Optimizer,
    AgentType::Coordinator,
];

/// When the row with this number, from 0, was made.
fn made(kind: Kind, number: u32) -> i64 {
    let (days, step) = match kind {
        Kind::User => (90, 60),
        Kind::Project => (80, 30),
        _ => (50, 60),
    };
    BEGIN - days * DAY + i64::from(number) * step * SECOND
}

pub fn user_id(seed: u64, number: u32) -> Id {
    id(seed, Kind::User, number, made(Kind::User, number))
}

pub fn project_id(seed: u64, number: u32) -> Id {
    id(seed, Kind::Project, number, made(Kind::Project, number))
}

pub fn agent_id(seed: u64, number: u32) -> Id {
    id(seed, Kind::Agent, number, made(Kind::Agent, number))
}

/// Whose project this is.
pub fn owner(project: u32, users: u32) -> u32 {
    project % users
}

/// `ada.lovelace`, and a number behind it when there are two of that name.
pub fn username(number: u32) -> String {
    let (first, last, again) = name(number);
    let plain = |name: &str| name.to_lowercase().chars().map(unmarked).filter(char::is_ascii_alphanumeric).collect();
    let (first, last): (String, String) = (plain(first), plain(last));
    if again == 0 { format!("{first}.{last}") } else { format!("{first}.{last}{}", again + 1) }
}

/// The letters of the names above without their marks.
fn unmarked(letter: char) -> char {
    match letter {
        'á' => 'a',
        'é' | 'ë' => 'e',
        'í' | 'ı' => 'i',
        'ö' | 'ø' => 'o',
        'š' => 's',
        'ü' => 'u',
        other => other,
    }
}

/// First name, last name, and how many had both before.
fn name(number: u32) -> (&'static str, &'static str, u32) {
    let (firsts, lasts) = (FIRST_NAMES.len() as u32, LAST_NAMES.len() as u32);
    let first = number % firsts;
    // Another last name in each round.
    let last = (number / firsts + first * 5) % lasts;
    (FIRST_NAMES[first as usize], LAST_NAMES[last as usize], number / (firsts * lasts))
}

/// Which agents take each skill.
pub fn takers(agents: u32) -> Vec<Vec<u16>> {
    let skill = |skill: usize| (0..agents).filter(|agent| takes(*agent, skill)).map(|agent| agent as u16).collect();
    (0..SKILLS.len()).map(skill).collect()
}

/// The first takes any.
fn takes(agent: u32, skill: usize) -> bool {
    agent == 0 || skills(agent).contains(&skill)
}

fn skills(agent: u32) -> [usize; 2] {
    let count = SKILLS.len();
    [agent as usize % count, (agent as usize * 5 + 3) % count]
}

impl History {
    pub fn users(&self) -> impl Iterator<Item = User> + '_ {
        (0..self.size.users).map(|number| {
            let at = instant(made(Kind::User, number));
            let (first, last, _) = name(number);
            let username = username(number);
            User {
                id: user_id(self.seed, number),
                email: Some(format!("{username}@example.org")),
                username,
                display_name: Some(format!("{first} {last}")),
                password_hash: None,
                // The first one is who works.
                is_active: number % 20 != 19,
                created_at: at,
                updated_at: at,
                created_by: administrator(),
                updated_by: administrator(),
                version: 1,
            }
        })
    }

    pub fn projects(&self) -> impl Iterator<Item = Project> + '_ {
        let (qualities, things) = (PROJECT_QUALITIES.len() as u32, PROJECT_THINGS.len() as u32);
        (0..self.size.projects).map(move |number| {
            let at = instant(made(Kind::Project, number));
            let owner = owner(number, self.size.users);
            let quality = PROJECT_QUALITIES[(number % qualities) as usize];
            let thing = PROJECT_THINGS[(number / qualities % things) as usize];
            let again = number / (qualities * things);
            let name =
                if again == 0 { format!("{quality} {thing}") } else { format!("{quality} {thing} {}", again + 1) };
            Project {
                id: project_id(self.seed, number),
                user_id: user_id(self.seed, owner),
                description: (number % 4 != 3).then(|| format!("What the {thing} needs by day and by night")),
                name,
                tasks_count: 0,
                created_at: at,
                updated_at: at,
                created_by: username(owner),
                updated_by: username(owner),
                version: 1,
            }
        })
    }

    pub fn agents(&self) -> impl Iterator<Item = Agent> + '_ {
        let names = AGENT_NAMES.len() as u32;
        (0..self.size.agents).map(move |number| {
            let at = instant(made(Kind::Agent, number));
            let name = AGENT_NAMES[(number % names) as usize];
            let capabilities =
                if number == 0 { json!([]) } else { json!(skills(number).map(|skill| SKILLS[skill].name)) };
            let heard = self.course.heard[number as usize];
            let status = match (self.course.is_busy[number as usize], number) {
                (true, _) => AgentStatus::Busy,
                (false, _) if number % 17 == 16 => AgentStatus::Offline,
                (false, _) if random(self.seed, Kind::Agent, number).chance(0.03) => AgentStatus::Error,
                _ => AgentStatus::Idle,
            };
            Agent {
                id: agent_id(self.seed, number),
                name: format!("{name}-{}", number / names + 1),
                type_: AGENT_TYPES[number as usize % AGENT_TYPES.len()],
                status,
                capabilities: Json::of_program(capabilities),
                last_active_at: heard.map(instant),
                created_at: at,
                updated_at: at,
                created_by: administrator(),
                updated_by: administrator(),
                version: 1,
            }
        })
    }
}

/// The first user, who made what nobody owns.
fn administrator() -> String {
    username(0)
}
