--liquibase formatted sql

--changeset duebook:0100-audit-entry
--comment: the journal: written once, never changed; the application's account may only select and insert
create table if not exists audit_entry (
    tenant_id   binary(16)   not null,
    position    bigint       not null,
    -- microseconds since 1970 in UTC: a hash must not depend on anybody's time zone
    at_micros   bigint       not null,
    actor_kind  varchar(10)  not null,
    actor_id    binary(16),
    deed        varchar(40)  not null,
    subject_id  binary(16),
    details     varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
    previous    binary(32)   not null,
    hash        binary(32)   not null,
    -- no reference to the workspace: it would be locked while others wait for the head, and the journal outlives it
    primary key (tenant_id, position),
    key audit_entry_at (tenant_id, at_micros),
    key audit_entry_actor (tenant_id, actor_id, position),
    key audit_entry_deed (tenant_id, deed, position)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0100-audit-head
--comment: where each workspace's chain ends; its lock lets only one transaction append
create table if not exists audit_head (
    tenant_id binary(16) not null,
    position  bigint     not null,
    hash      binary(32) not null,
    primary key (tenant_id)
) engine = InnoDB default charset = utf8mb4;
