//! Queries of agent.
